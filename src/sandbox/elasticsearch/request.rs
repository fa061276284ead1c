//! The parameters and bodies of requests. A parameter or field that the pages do not name is refused.
//!
//! This is assumed: the service may ignore unknown names, but a client that sends one has a bug.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::failure::Failure;
use super::lists::{Change, DEFAULT_GROUP, Mode};
use super::sender;
use super::state::List;
use crate::sandbox::exchange::Exchange;

/// Longest `clientToken` (parameter table of every write).
const LONGEST_TOKEN: usize = 64;

/// The decoded query. Each name is present once.
#[derive(Debug)]
pub(crate) struct Query(BTreeMap<String, String>);

impl Query {
    /// Reads the query of `exchange`. Only the names of `known` are allowed.
    pub(crate) fn read(exchange: &Exchange, known: &[&str]) -> Result<Self, Failure> {
        let mut query = BTreeMap::new();
        for pair in exchange.query().split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(&name.replace('+', " "))?, decode(&value.replace('+', " "))?);
            if sender::is_gateway_parameter(exchange, &name) {
                continue;
            }
            if !known.contains(&name.as_str()) {
                return Err(Failure::invalid_parameter(format!("The parameter {name} is not supported.")));
            }
            if query.insert(name.clone(), value).is_some() {
                return Err(Failure::invalid_parameter(format!("The parameter {name} is given twice.")));
            }
        }
        Ok(Self(query))
    }

    /// The value of `name`; an empty one counts as absent (assumed).
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The value of `name` as a number from 1 to `most`, or `default`.
    pub(crate) fn number(&self, name: &str, default: usize, most: usize) -> Result<usize, Failure> {
        let Some(text) = self.get(name) else { return Ok(default) };
        let number = text.parse().ok().filter(|number| (1..=most).contains(number));
        number.ok_or_else(|| Failure::invalid_parameter(format!("The parameter {name} is not valid.")))
    }

    /// `clientToken`, if it is there.
    pub(crate) fn client_token(&self) -> Result<Option<&str>, Failure> {
        let token = self.get("clientToken");
        if token.is_some_and(|token| token.len() > LONGEST_TOKEN || !token.is_ascii()) {
            return Err(Failure::invalid_parameter("clientToken must be at most 64 ASCII characters."));
        }
        Ok(token)
    }

    /// The query in one spelling and without the token: two requests with the same token must have the same one.
    pub(crate) fn essence(&self) -> String {
        let pairs: BTreeMap<_, _> = self.0.iter().filter(|(name, _)| *name != "clientToken").collect();
        serde_json::json!(pairs).to_string()
    }
}

/// Decodes `%XX`, and refuses a text that is not UTF-8.
pub(crate) fn decode(text: &str) -> Result<String, Failure> {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map(std::borrow::Cow::into_owned).map_err(|_| Failure::invalid_parameter("The request is not UTF-8."))
}

/// Body of `UpdateKibanaWhiteIps`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct UpdateKibana {
    #[serde(rename = "kibanaIPWhitelist")]
    list: Option<Vec<String>>,
    white_ip_group: Option<GroupStyle>,
}

/// Body of `ModifyWhiteIps`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Modify {
    #[serde(rename = "modifyMode")]
    mode: Option<String>,
    white_ip_group: Option<GroupStyle>,
    white_ip_list: Option<Vec<String>>,
    node_type: Option<String>,
    network_type: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct GroupStyle {
    group_name: String,
    /// Absent counts as empty, but see `absent_ips`.
    ips: Option<Vec<String>>,
    white_ip_type: Option<String>,
}

/// Reads the JSON body of `exchange`; no body counts as an empty object.
pub(crate) fn body<T: DeserializeOwned + Default>(exchange: &Exchange) -> Result<T, Failure> {
    if exchange.body.is_empty() {
        return Ok(T::default());
    }
    // Assumed: the service does not read a body of another type.
    let json = exchange.header("content-type").is_some_and(|value| value.starts_with("application/json"));
    if !json {
        return Err(Failure::invalid_parameter("The Content-Type of the request body must be application/json."));
    }
    let read = serde_json::from_slice(&exchange.body);
    read.map_err(|_| Failure::invalid_parameter("The request body is not valid."))
}

impl UpdateKibana {
    /// The change that the body and `mode`, the query's `modifyMode`, ask for.
    pub(crate) fn change(self, mode: Option<&str>) -> Result<Change, Failure> {
        match (self.list, self.white_ip_group) {
            (Some(ips), None) => list_style(List::PublicKibana, ips, mode),
            (None, Some(group)) => {
                let list = group.white_ip_type.as_deref().map_or(Ok(List::PublicKibana), list)?;
                if list != List::PublicKibana {
                    return Err(Failure::invalid_parameter("whiteIpType must be PUBLIC_KIBANA."));
                }
                group.change(list, mode)
            }
            _ => Err(one_style("kibanaIPWhitelist")),
        }
    }
}

impl Modify {
    /// The change that the body asks for.
    pub(crate) fn change(self) -> Result<Change, Failure> {
        let mode = self.mode.as_deref();
        let sides = (self.node_type.as_deref(), self.network_type.as_deref());
        match (self.white_ip_list, self.white_ip_group, sides) {
            (Some(ips), None, (Some(node), Some(network))) => {
                let list = match (node, network) {
                    ("KIBANA", "PUBLIC") => List::PublicKibana,
                    ("KIBANA", "PRIVATE") => List::PrivateKibana,
                    ("WORKER", "PUBLIC") => List::PublicEs,
                    ("WORKER", "PRIVATE") => List::PrivateEs,
                    _ => return Err(Failure::invalid_parameter("nodeType or networkType is not valid.")),
                };
                list_style(list, ips, mode)
            }
            (Some(_), None, _) => Err(Failure::invalid_parameter("nodeType and networkType are required.")),
            // Assumed: nodeType and networkType belong to the list style alone.
            (None, Some(group), (None, None)) => {
                let kind = group.white_ip_type.as_deref();
                let list = list(kind.ok_or_else(|| Failure::invalid_parameter("whiteIpType is required."))?)?;
                group.change(list, mode)
            }
            _ => Err(one_style("whiteIpList")),
        }
    }
}

impl GroupStyle {
    fn change(self, list: List, mode: Option<&str>) -> Result<Change, Failure> {
        Ok(Change { list, group: self.group_name, mode: Mode::read(mode)?, ips: self.ips.unwrap_or_default() })
    }
}

/// The list style overwrites the group `default`. The pages say that it has no mode. That the service refuses Append
/// and Delete with it, and does not ignore them, is assumed.
fn list_style(list: List, ips: Vec<String>, mode: Option<&str>) -> Result<Change, Failure> {
    if Mode::read(mode)? != Mode::Cover {
        return Err(Failure::invalid_parameter("modifyMode is only supported with whiteIpGroup."));
    }
    Ok(Change { list, group: DEFAULT_GROUP.to_owned(), mode: Mode::Cover, ips })
}

/// Reads `whiteIpType`.
pub(crate) fn list(text: &str) -> Result<List, Failure> {
    let lists = [List::PrivateEs, List::PublicEs, List::PrivateKibana, List::PublicKibana];
    let found = lists.into_iter().find(|list| list.as_str() == text);
    found.ok_or_else(|| Failure::invalid_parameter("whiteIpType is not valid."))
}

fn one_style(other: &str) -> Failure {
    Failure::invalid_parameter(format!("Exactly one of {other} and whiteIpGroup must be specified."))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn update(body: Value, mode: Option<&str>) -> Result<Change, String> {
        let body: UpdateKibana = serde_json::from_value(body).map_err(|error| error.to_string())?;
        body.change(mode).map_err(|failure| failure.code)
    }

    fn modify(body: Value) -> Result<Change, String> {
        let body: Modify = serde_json::from_value(body).map_err(|error| error.to_string())?;
        body.change().map_err(|failure| failure.code)
    }

    fn refused<T>(result: Result<T, String>) -> bool {
        matches!(result.map(drop), Err(code) if code == "InvalidParameter")
    }

    #[test]
    fn the_list_style_overwrites_default_and_knows_no_mode() {
        let list = json!({"kibanaIPWhitelist": ["192.0.2.1"]});
        let change = update(list.clone(), None).unwrap();
        assert_eq!((change.group.as_str(), change.mode, change.list), ("default", Mode::Cover, List::PublicKibana));
        assert!(refused(update(list.clone(), Some("Append"))));
        assert!(refused(update(list, Some("Delete"))));
    }

    #[test]
    fn the_two_styles_exclude_each_other_and_one_must_be_there() {
        let group = json!({"groupName": "office", "ips": []});
        assert!(refused(update(json!({"kibanaIPWhitelist": [], "whiteIpGroup": group}), None)));
        assert!(refused(update(json!({}), None)));
        assert!(refused(modify(json!({"whiteIpList": [], "whiteIpGroup": group}))));
        assert!(refused(modify(json!({"modifyMode": "Append"}))));
    }

    #[test]
    fn the_group_style_takes_a_mode_and_only_the_public_kibana_list() {
        let body = |kind: Option<&str>| json!({"whiteIpGroup": {"groupName": "office", "ips": ["192.0.2.1"], "whiteIpType": kind}});
        assert_eq!(update(body(None), Some("Append")).unwrap().mode, Mode::Append);
        assert_eq!(update(body(Some("PUBLIC_KIBANA")), None).unwrap().mode, Mode::Cover);
        assert!(refused(update(body(Some("PRIVATE_KIBANA")), None)));
        assert!(refused(update(body(Some("public_kibana")), None)));
        assert!(refused(update(body(None), Some("cover"))));
    }

    #[test]
    fn modify_reaches_all_four_lists_in_both_styles() {
        for (kind, node, network) in [
            ("PRIVATE_ES", "WORKER", "PRIVATE"),
            ("PUBLIC_ES", "WORKER", "PUBLIC"),
            ("PRIVATE_KIBANA", "KIBANA", "PRIVATE"),
            ("PUBLIC_KIBANA", "KIBANA", "PUBLIC"),
        ] {
            let group =
                json!({"modifyMode": "Delete", "whiteIpGroup": {"groupName": "g", "ips": [], "whiteIpType": kind}});
            assert_eq!(modify(group).unwrap().list.as_str(), kind);
            let list = json!({"whiteIpList": [], "nodeType": node, "networkType": network});
            assert_eq!(modify(list).unwrap().list.as_str(), kind);
        }
        assert!(refused(modify(json!({"whiteIpList": [], "nodeType": "KIBANA"}))));
        assert!(refused(modify(json!({"whiteIpGroup": {"groupName": "g", "ips": []}}))));
    }

    #[test]
    fn fields_that_no_page_names_are_refused() {
        assert!(update(json!({"modifyMode": "Append"}), None).unwrap_err().contains("unknown field"));
        assert!(modify(json!({"clientToken": "t"})).unwrap_err().contains("unknown field"));
    }
}
