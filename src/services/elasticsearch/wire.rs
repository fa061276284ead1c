//! What stands in the bodies of the service, and its conversion to domain values.
//!
//! Answers: every field may be missing (fields are, when an instance is `invalid`), unknown fields are ignored.

use serde::{Deserialize, Serialize};

use crate::domain::instance::{self, Described, Group, ListState, ListType};

/// `whiteIpType`: the name of each of the four lists.
const LIST_TYPES: [(&str, ListType); 4] = [
    ("PUBLIC_KIBANA", ListType::PUBLIC_KIBANA),
    ("PRIVATE_KIBANA", ListType::PRIVATE_KIBANA),
    ("PUBLIC_ES", ListType::PUBLIC_ES),
    ("PRIVATE_ES", ListType::PRIVATE_ES),
];

/// A successful answer.
#[derive(Deserialize)]
pub(super) struct Answer<R> {
    #[serde(rename = "RequestId", alias = "requestId")]
    pub(super) request_id: Option<String>,
    #[serde(rename = "Result", alias = "result")]
    pub(super) result: Option<R>,
}

/// The answer of ListInstance; the total stands in the body, under `Headers`.
#[derive(Deserialize)]
pub(super) struct Listed {
    #[serde(rename = "Headers", alias = "headers")]
    pub(super) headers: Option<Headers>,
    #[serde(rename = "Result", alias = "result")]
    pub(super) result: Option<Vec<Instance>>,
}

#[derive(Deserialize)]
pub(super) struct Headers {
    #[serde(rename = "X-Total-Count")]
    pub(super) total: Option<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Instance {
    #[serde(rename = "instanceId")]
    id: Option<String>,
    description: Option<String>,
    status: Option<String>,
    es_version: Option<String>,
    arch_type: Option<String>,
    enable_kibana_public_network: Option<bool>,
    enable_kibana_private_network: Option<bool>,
    #[serde(rename = "kibanaIPWhitelist")]
    kibana_ip_whitelist: Option<Vec<String>>,
    #[serde(rename = "kibanaPrivateIPWhitelist")]
    kibana_private_ip_whitelist: Option<Vec<String>>,
    enable_public: Option<bool>,
    public_ip_whitelist: Option<Vec<String>>,
    private_network_ip_white_list: Option<Vec<String>>,
    #[serde(rename = "esIPWhitelist")]
    es_ip_whitelist: Option<Vec<String>>,
    network_config: Option<NetworkConfig>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NetworkConfig {
    white_ip_group_list: Option<Vec<ReadGroup>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReadGroup {
    group_name: Option<String>,
    ips: Vec<String>,
    white_ip_type: Option<String>,
}

impl Instance {
    /// Whether the answer is about the instance `id`. An answer that does not say so may be about any.
    pub(super) fn is_about(&self, id: &str) -> bool {
        self.id.as_deref() == Some(id)
    }

    /// `None` if a group does not tell its name or its list: leaving it out would pass for a list that does not hold
    /// it.
    pub(super) fn into_described(self, request_id: Option<String>) -> Option<Described> {
        let groups = self.network_config.and_then(|config| config.white_ip_group_list);
        let read = |groups: Vec<ReadGroup>| groups.into_iter().map(ReadGroup::into_group).collect::<Option<Vec<_>>>();
        let groups = match groups.map(read) {
            Some(None) => return None,
            Some(Some(groups)) => Some(groups.into_iter().flatten().collect()),
            None => None,
        };
        Some(Described {
            name: self.description,
            status: self.status,
            arch_type: self.arch_type,
            kibana: [
                ListState { is_on: self.enable_kibana_public_network, flat: self.kibana_ip_whitelist },
                ListState { is_on: self.enable_kibana_private_network, flat: self.kibana_private_ip_whitelist },
            ],
            // The network of the private list of the cluster cannot be switched off; `esIPWhitelist` is its older name.
            cluster: [
                ListState { is_on: self.enable_public, flat: self.public_ip_whitelist },
                ListState { is_on: None, flat: self.private_network_ip_white_list.or(self.es_ip_whitelist) },
            ],
            groups,
            request_id,
            answered_at: None,
        })
    }

    /// `None` for an item without an ID, which no call could name.
    pub(super) fn into_listed(self) -> Option<instance::Instance> {
        Some(instance::Instance { id: self.id?, name: self.description, status: self.status, version: self.es_version })
    }
}

impl ReadGroup {
    /// `None` for a group without a name or a type; `Some(None)` for a list of a type that is unknown.
    #[expect(clippy::option_option, reason = "an incomplete group spoils the answer, an unknown type does not")]
    fn into_group(self) -> Option<Option<Group>> {
        let (named, name) = (self.white_ip_type?, self.group_name?);
        let known = LIST_TYPES.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(&named));
        // The vendor's sample has an empty text. It admits no client and cannot be deleted by name.
        let ips = self.ips.into_iter().filter(|text| !text.is_empty()).collect();
        Some(known.map(|(_, list)| Group { list, name, ips }))
    }
}

/// The body of UpdateKibanaWhiteIps: one of two styles that exclude each other.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum UpdateKibana<'body> {
    Group {
        #[serde(rename = "whiteIpGroup")]
        white_ip_group: WriteGroup<'body>,
    },
    List {
        #[serde(rename = "kibanaIPWhitelist")]
        kibana_ip_whitelist: &'body [String],
    },
}

/// The body of ModifyWhiteIps in group style.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Modify<'body> {
    pub(super) modify_mode: &'static str,
    pub(super) white_ip_group: WriteGroup<'body>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WriteGroup<'body> {
    group_name: &'body str,
    ips: &'body [String],
    white_ip_type: &'static str,
}

impl<'body> WriteGroup<'body> {
    pub(super) fn new(group_name: &'body str, ips: &'body [String], list: ListType) -> Self {
        let named = LIST_TYPES.into_iter().find(|(_, known)| *known == list);
        let white_ip_type = named.map_or("", |(name, _)| name);
        Self { group_name, ips, white_ip_type }
    }
}

/// An error body; some gateways write the keys in lower case.
#[derive(Default, Deserialize)]
pub(super) struct ErrorBody {
    #[serde(rename = "Code", alias = "code")]
    pub(super) code: Option<String>,
    #[serde(rename = "Message", alias = "message")]
    pub(super) message: Option<String>,
    #[serde(rename = "RequestId", alias = "requestId")]
    pub(super) request_id: Option<String>,
    #[serde(rename = "AccessDeniedDetail", alias = "accessDeniedDetail")]
    pub(super) denied: Option<AccessDenied>,
}

#[derive(Deserialize)]
pub(super) struct AccessDenied {
    #[serde(rename = "AuthAction", alias = "authAction")]
    pub(super) action: Option<String>,
}
