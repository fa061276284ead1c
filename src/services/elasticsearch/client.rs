//! The calls: DescribeInstance, ListInstance, UpdateKibanaWhiteIps, ModifyWhiteIps.

use std::collections::BTreeSet;

use http::Method;

use super::failure::{Context, failure_of};
use super::wire;
use crate::domain::instance::{Described, Instance, InstanceId, ListType};
use crate::domain::report::Preview;
use crate::services::failure::{Failure, Kind};
use crate::services::request::{Call, decode, time_of};
use crate::transport::limits::{PAGES, Patience, REPLACING};
use crate::transport::{Request, Response, Transport};

const VERSION: &str = "2017-06-13";
/// The greatest page that ListInstance gives.
const PAGE_SIZE: usize = 100;

/// A client for one region, sending through `T`.
#[derive(Debug)]
pub struct Client<T> {
    transport: T,
    endpoint: String,
    region: String,
}

/// Which instances ListInstance is asked for; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstanceFilter {
    /// A part of the display name.
    pub name: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The Elasticsearch version.
    pub version: Option<String>,
    /// The ID of the VPC.
    pub vpc: Option<String>,
    /// Tags that an instance must have, all of them: keys with values.
    pub tags: Vec<(String, String)>,
}

impl InstanceFilter {
    /// The parameters of the query, by the vendor's names.
    fn parameters(&self) -> Vec<(&'static str, String)> {
        let texts =
            [("description", &self.name), ("status", &self.status), ("esVersion", &self.version), ("vpcId", &self.vpc)];
        let mut all: Vec<(&'static str, String)> =
            texts.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))).collect();
        if !self.tags.is_empty() {
            let tag = |(key, value): &(String, String)| serde_json::json!({"tagKey": key, "tagValue": value});
            all.push(("tags", serde_json::Value::Array(self.tags.iter().map(tag).collect()).to_string()));
        }
        all
    }
}

/// How the entries of a write are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Replace the group; creates it, and deletes it when there are no entries.
    Cover,
    /// Add to the group.
    Append,
    /// Take from the group.
    Delete,
}

/// What a write is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// One group.
    Group {
        /// How.
        mode: Mode,
        /// Its name.
        name: String,
        /// The entries, in the spelling that the server is to see.
        ips: Vec<String>,
    },
    /// The list style: the whole of group `default`, always replaced.
    List(Vec<String>),
}

/// A write that the service took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The service's name for the call.
    pub request_id: Option<String>,
}

impl<T: Transport> Client<T> {
    /// A client of the service at `endpoint` (`https://host[:port]`), which serves `region`.
    pub fn new(transport: T, endpoint: impl Into<String>, region: impl Into<String>) -> Self {
        Self { transport, endpoint: endpoint.into(), region: region.into() }
    }

    /// DescribeInstance: the instance with all its lists. One request.
    pub async fn describe(&self, id: &InstanceId) -> Result<Described, Failure> {
        let call = self.call(Method::GET, &["instances", id.as_str()], "DescribeInstance");
        let answer = self.send(call.build()?, &self.context("DescribeInstance", Some(id))).await?;
        let described: wire::Answer<wire::Instance> = decode(&answer, Kind::Unexpected)?;
        let instance = described.result.ok_or_else(|| missing("Result", Kind::Unexpected))?;
        if !instance.is_about(id.as_str()) {
            let message = format!("the service's answer is not about {id}");
            return Err(Failure::new(Kind::Unexpected, message).hint("check the endpoint; a cache may have answered"));
        }
        let untold = || {
            let message = format!("the answer about {id} has a group without a name or a type");
            Failure::new(Kind::Unexpected, message)
        };
        let described = instance.into_described(described.request_id).ok_or_else(untold)?;
        Ok(Described { answered_at: time_of(&answer, &self.endpoint), ..described })
    }

    /// ListInstance, all pages: the instances of the region that fit `filter`, by id.
    pub async fn instances(&self, filter: &InstanceFilter) -> Result<Vec<Instance>, Failure> {
        let mut found: Vec<Instance> = Vec::new();
        let mut known = BTreeSet::new();
        let mut nameless = 0;
        for page in 1..=PAGES {
            let call = self
                .call(Method::GET, &["instances"], "ListInstance")
                .query("page", &page.to_string())
                .query("size", &PAGE_SIZE.to_string());
            let narrow = |call: Call, (name, value): (&str, String)| call.query(name, &value);
            let call = filter.parameters().into_iter().fold(call, narrow);
            let answer = self.send(call.build()?, &self.context("ListInstance", None)).await?;
            let listed: wire::Listed = decode(&answer, Kind::Unexpected)?;
            let total = listed.headers.and_then(|headers| headers.total);
            let items = listed.result.ok_or_else(|| missing("Result", Kind::Unexpected))?;
            let fetched = items.len();
            let before = found.len();
            let items: Vec<Instance> = items.into_iter().filter_map(wire::Instance::into_listed).collect();
            nameless += fetched - items.len();
            found.extend(items.into_iter().filter(|instance| known.insert(instance.id.clone())));
            let seen = found.len() + nameless;
            let is_stuck = found.len() == before;
            // A total that is smaller than what comes must not cut the list: a full page is always followed by another.
            let is_met = total.is_none_or(|total| seen >= total);
            if is_met && (fetched < PAGE_SIZE || (is_stuck && total.is_some())) {
                found.sort_by(|one, other| one.id.cmp(&other.id));
                return Ok(found);
            }
            if is_stuck {
                let total = total.map_or_else(|| "more".to_owned(), |total| total.to_string());
                let message = format!("ListInstance speaks of {total} instances, but gives no more after {seen}");
                return Err(Failure::new(Kind::Unexpected, message));
            }
        }
        Err(Failure::new(Kind::Unexpected, format!("ListInstance gave more than {PAGES} pages")))
    }

    /// Changes a list of `id`: the public one of Kibana by UpdateKibanaWhiteIps, every other one by ModifyWhiteIps.
    /// `token` makes repeated sends of one change one change.
    pub async fn write(&self, id: &InstanceId, list: ListType, body: &Body, token: &str) -> Result<Written, Failure> {
        let (action, call) = self.writing(id, list, body, token)?;
        let mut request = call.build()?;
        if body.replaces() {
            request.extensions_mut().insert(Patience(REPLACING));
        }
        let answer = self.send(request, &self.context(action, Some(id))).await?;
        let written: wire::Answer<serde::de::IgnoredAny> = decode(&answer, Kind::Unanswered)?;
        Ok(Written { request_id: written.request_id })
    }

    /// What [`Client::write`] would send.
    pub fn preview(&self, id: &InstanceId, list: ListType, body: &Body, token: &str) -> Result<Preview, Failure> {
        self.writing(id, list, body, token)?.1.preview()
    }

    fn writing(
        &self,
        id: &InstanceId,
        list: ListType,
        body: &Body,
        token: &str,
    ) -> Result<(&'static str, Call), Failure> {
        if list == ListType::PUBLIC_KIBANA {
            self.update_kibana(id, body, token)
        } else {
            self.modify(id, list, body, token)
        }
    }

    /// The mode always stands in the query: left out, the service would take Cover.
    fn update_kibana(&self, id: &InstanceId, body: &Body, token: &str) -> Result<(&'static str, Call), Failure> {
        let action = action(ListType::PUBLIC_KIBANA);
        let segments = ["instances", id.as_str(), "kibana-white-ips"];
        let call = self.call(Method::POST, &segments, action).query("clientToken", token);
        let call = match body {
            Body::Group { mode, name, ips } => {
                call.query("modifyMode", mode.as_str()).json(&wire::UpdateKibana::Group {
                    white_ip_group: wire::WriteGroup::new(name, ips, ListType::PUBLIC_KIBANA),
                })
            }
            Body::List(ips) => call.json(&wire::UpdateKibana::List { kibana_ip_whitelist: ips }),
        }?;
        Ok((action, call))
    }

    /// The mode stands in the body.
    fn modify(
        &self,
        id: &InstanceId,
        list: ListType,
        body: &Body,
        token: &str,
    ) -> Result<(&'static str, Call), Failure> {
        let action = action(list);
        let segments = ["instances", id.as_str(), "actions", "modify-white-ips"];
        let call = self.call(Method::POST, &segments, action).query("clientToken", token);
        let Body::Group { mode, name, ips } = body else {
            return Err(Failure::new(Kind::Unsendable, "the list style is for the public Kibana list only"));
        };
        let group = wire::WriteGroup::new(name, ips, list);
        Ok((action, call.json(&wire::Modify { modify_mode: mode.as_str(), white_ip_group: group })?))
    }

    fn call(&self, method: Method, segments: &[&str], action: &'static str) -> Call {
        Call::new(method, &format!("{}/openapi", self.endpoint), segments)
            .header("x-acs-action", action)
            .header("x-acs-version", VERSION)
    }

    fn context<'call>(&'call self, action: &'static str, id: Option<&'call InstanceId>) -> Context<'call> {
        Context { action, instance: id.map(InstanceId::as_str), region: &self.region }
    }

    async fn send(&self, request: Request, context: &Context<'_>) -> Result<Response, Failure> {
        let answer = self.transport.send(request).await?;
        if answer.status().is_success() { Ok(answer) } else { Err(failure_of(&answer, context)) }
    }
}

/// The call that changes `list`.
pub(super) fn action(list: ListType) -> &'static str {
    if list == ListType::PUBLIC_KIBANA { "UpdateKibanaWhiteIps" } else { "ModifyWhiteIps" }
}

impl Body {
    /// Whether it replaces the list as it is when the call arrives.
    fn replaces(&self) -> bool {
        matches!(self, Self::Group { mode: Mode::Cover, .. } | Self::List(_))
    }
}

impl Mode {
    /// The value of `modifyMode`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cover => "Cover",
            Self::Append => "Append",
            Self::Delete => "Delete",
        }
    }
}

fn missing(field: &str, kind: Kind) -> Failure {
    Failure::new(kind, format!("the service's answer has no `{field}`"))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::transport::script::{Script, answer, run};

    /// What `instances` makes of these pages, and how many of them it did not ask for.
    fn instances(pages: &[&str]) -> (Result<Vec<String>, Failure>, usize) {
        let page = |body: &&str| Ok(answer(200, &[]).map(|_| body.to_string().into()));
        let script = Script::new(pages.iter().map(page));
        let client = Client::new(Rc::clone(&script), "https://es.example", "cn-hangzhou");
        let found = run(client.instances(&InstanceFilter::default()))
            .map(|found| found.into_iter().map(|instance| instance.id).collect());
        (found, script.left())
    }

    #[test]
    fn a_list_that_stops_before_its_total_is_no_list() {
        let one = r#"{"Headers":{"X-Total-Count":3},"Result":[{"instanceId":"a"},{"instanceId":"b"}]}"#;
        for second in [one, r#"{"Headers":{"X-Total-Count":3},"Result":[]}"#] {
            let (found, left) = instances(&[one, second]);
            let failure = found.unwrap_err();
            assert_eq!((failure.kind, left), (Kind::Unexpected, 0));
            assert_eq!(failure.message, "ListInstance speaks of 3 instances, but gives no more after 2");
        }
        let last = r#"{"Headers":{"X-Total-Count":3},"Result":[{"instanceId":"0"}]}"#;
        assert_eq!(instances(&[one, last]).0.unwrap(), ["0", "a", "b"]);
    }

    #[test]
    fn only_what_replaces_a_list_must_not_be_sent_again_late() {
        let written = |list: ListType, body: Body| {
            let script = Script::new([Ok(answer(200, &[]).map(|_| r#"{"RequestId":"R"}"#.into()))]);
            let client = Client::new(Rc::clone(&script), "https://es.example", "cn-hangzhou");
            run(client.write(&"es-cn-n6w1o1x0w001cabcd".parse().unwrap(), list, &body, "token")).unwrap();
            let request = script.seen.borrow_mut().remove(0);
            request.extensions().get::<Patience>().copied()
        };
        let group = |mode| Body::Group { mode, name: "default".to_owned(), ips: vec!["192.0.2.1".to_owned()] };
        for list in [ListType::PUBLIC_KIBANA, ListType::PRIVATE_KIBANA, ListType::PUBLIC_ES, ListType::PRIVATE_ES] {
            assert_eq!(written(list, group(Mode::Cover)), Some(Patience(REPLACING)));
            assert_eq!(written(list, group(Mode::Append)), None);
            assert_eq!(written(list, group(Mode::Delete)), None);
        }
        assert_eq!(written(ListType::PUBLIC_KIBANA, Body::List(Vec::new())), Some(Patience(REPLACING)));
    }

    #[test]
    fn a_list_without_end_is_given_up() {
        let pages: Vec<String> = (0..=PAGES).map(|page| page_of(page, PAGE_SIZE)).collect();
        let (found, left) = instances(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!((found.unwrap_err().message.as_str(), left), ("ListInstance gave more than 1000 pages", 1));
    }

    /// A page of `size` instances that no other page has.
    fn page_of(page: usize, size: usize) -> String {
        let items: Vec<String> = (0..size).map(|item| format!(r#"{{"instanceId":"{page}-{item}"}}"#)).collect();
        format!(r#"{{"Result":[{}]}}"#, items.join(","))
    }

    #[test]
    fn a_total_that_is_too_small_does_not_cut_the_list() {
        let full: Vec<String> = (0..PAGE_SIZE).map(|item| format!(r#"{{"instanceId":"a{item:03}"}}"#)).collect();
        let first = format!(r#"{{"Headers":{{"X-Total-Count":1}},"Result":[{}]}}"#, full.join(","));
        let second = r#"{"Headers":{"X-Total-Count":1},"Result":[{"instanceId":"b"}]}"#;
        assert_eq!(instances(&[&first, second]).0.unwrap().len(), PAGE_SIZE + 1);
        assert_eq!(instances(&[&first, &first]).0.unwrap().len(), PAGE_SIZE, "a server without pages");
    }

    #[test]
    fn a_description_counts_only_if_it_is_about_the_instance_and_whole() {
        let id: InstanceId = "es-cn-n6w1o1x0w001cabcd".parse().unwrap();
        let describe = |body: &str| {
            let script = Script::new([Ok(answer(200, &[]).map(|_| body.to_owned().into()))]);
            run(Client::new(script, "https://es.example", "cn-hangzhou").describe(&id)).map_err(|failure| failure.kind)
        };
        let about =
            |id: &str, group: &str| format!(r#"{{"Result":{{{id}"networkConfig":{{"whiteIpGroupList":[{group}]}}}}}}"#);
        let own = r#""instanceId":"es-cn-n6w1o1x0w001cabcd","#;
        let whole = r#"{"groupName":"default","ips":["192.0.2.1"],"whiteIpType":"PUBLIC_KIBANA"}"#;
        assert_eq!(describe(&about(own, whole)).unwrap().groups.unwrap().len(), 1);
        for (id, group) in [
            ("", whole),
            (r#""instanceId":"es-cn-4lq2m8z0s002btagg","#, whole),
            (own, r#"{"ips":["192.0.2.1"],"whiteIpType":"PUBLIC_KIBANA"}"#),
            (own, r#"{"groupName":"default","ips":["192.0.2.1"]}"#),
            (own, r#"{"groupName":"default","whiteIpType":"PUBLIC_KIBANA"}"#),
        ] {
            assert_eq!(describe(&about(id, group)), Err(Kind::Unexpected), "{id} {group}");
        }
    }

    #[test]
    fn an_item_without_an_id_counts_towards_the_total() {
        let page = r#"{"Headers":{"X-Total-Count":2},"Result":[{"instanceId":"a"},{"status":"invalid"}]}"#;
        assert_eq!(instances(&[page]).0.unwrap(), ["a"]);
    }
}
