//! The names by which lists are found: instances, groups, networks and users, and what is known of an instance.
//!
//! Names that a person types are checked here before they reach a path or a body. Names that a server sends are
//! plain text and are not checked: what exists must be showable.

use std::fmt;
use std::str::FromStr;

use crate::domain::moment::Moment;

/// An instance ID such as `es-cn-n6w1o1x0w001cabcd`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(String);

/// A whitelist group's name as a person may type it: 1 to 64 of `A-Z a-z 0-9 _ -`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupName(String);

/// An Ops Manager user's id: 24 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(String);

/// Which of an instance's Kibana lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Network {
    /// The list for access over the internet.
    Public,
    /// The list for access from the VPC.
    Private,
}

/// Why a name is refused. The message repeats nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Not an instance ID.
    #[error("an instance ID looks like es-cn-n6w1o1x0w001cabcd (lower-case letters, digits, `-`)")]
    Instance,
    /// A Logstash id.
    #[error("it is the id of a Logstash instance; Kibana belongs to Elasticsearch instances (es-…)")]
    Logstash,
    /// Not a group name.
    #[error("it is not a group name (1 to 64 of letters, digits, `_` and `-`)")]
    Group,
    /// Not a user id.
    #[error("it is not a user id, which is 24 hexadecimal digits")]
    User,
    /// The word for one's own id, which needs no word.
    #[error("one's own id needs no word; leave the option out, and the server is asked for it")]
    Me,
    /// Not an organization's id.
    #[error("it is not an organization id, which is 24 hexadecimal digits")]
    Org,
    /// Not a programmatic key's id.
    #[error("it is not the id of a programmatic key, which is 24 hexadecimal digits and neither half of the key")]
    ApiKey,
    /// Not a network.
    #[error("it is not a network; say public or private")]
    Network,
}

/// The group that every list has.
pub const DEFAULT_GROUP: &str = "default";

impl InstanceId {
    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for InstanceId {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        if text.starts_with("ls-") {
            return Err(NameError::Logstash);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let plain = |part: &&str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        let shaped = parts.len() >= 3 && parts[0] == "es" && parts.iter().all(plain) && text.len() <= 64;
        if shaped { Ok(Self(text.to_owned())) } else { Err(NameError::Instance) }
    }
}

impl GroupName {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the group that every list has.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.0 == DEFAULT_GROUP
    }

    /// A remark on a name that is legal but asks for trouble in files, such as `null` or `0123`.
    #[must_use]
    pub fn remark(&self) -> Option<&'static str> {
        const WORDS: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "nan", "none"];
        let lower = self.0.to_ascii_lowercase();
        if WORDS.contains(&lower.as_str()) {
            return Some("a word that YAML and JSON tools read as something else than a name; quote it in files");
        }
        let digits = self.0.bytes().all(|byte| byte.is_ascii_digit());
        digits.then_some("a number to YAML and JSON tools; quote it in files")
    }
}

impl Default for GroupName {
    fn default() -> Self {
        Self(DEFAULT_GROUP.to_owned())
    }
}

impl FromStr for GroupName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        let legal = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if legal && (1..=64).contains(&text.len()) { Ok(Self(text.to_owned())) } else { Err(NameError::Group) }
    }
}

impl UserId {
    /// The id, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is all zeros, which is no user's ID.
    #[must_use]
    pub fn is_placeholder(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'0')
    }
}

impl FromStr for UserId {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let other = if text.trim() == "me" { NameError::Me } else { NameError::User };
        hexadecimal(text).map(Self).ok_or(other)
    }
}

impl FromStr for Network {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        match text {
            "public" => Ok(Self::Public),
            "private" => Ok(Self::Private),
            _ => Err(NameError::Network),
        }
    }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for GroupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Public => "public",
            Self::Private => "private",
        })
    }
}

/// One line of `instances`: what ListInstance reports about an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// The id, as the server wrote it.
    pub id: String,
    /// The display name.
    pub name: Option<String>,
    /// `active`, `activating`, `inactive`, `invalid`, `unknown` or whatever the server says.
    pub status: Option<String>,
    /// The Elasticsearch version.
    pub version: Option<String>,
}

/// The part of an instance whose access a list rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component {
    /// Kibana.
    Kibana,
    /// The Elasticsearch cluster itself, at port 9200.
    Cluster,
}

/// One of the four lists of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListType {
    /// Whose access it rules.
    pub component: Component,
    /// Access from where.
    pub network: Network,
}

/// What DescribeInstance reports about one of the four lists, apart from its groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListState {
    /// Whether the list has an effect, if the service reports it.
    pub is_on: Option<bool>,
    /// The union of all groups, if the answer had it.
    pub flat: Option<Vec<String>>,
}

/// What DescribeInstance reports about the lists of an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// The display name.
    pub name: Option<String>,
    /// See [`Instance::status`].
    pub status: Option<String>,
    /// `exclusive`, or `public` for instances that have no private list.
    pub arch_type: Option<String>,
    /// The groups of all lists; `None` if the answer had none at all, which is not the same as empty.
    pub groups: Option<Vec<Group>>,
    /// The public and the private Kibana list.
    pub kibana: [ListState; 2],
    /// The public and the private list of the cluster.
    pub cluster: [ListState; 2],
    /// The service's name for the call.
    pub request_id: Option<String>,
    /// The server's time of the answer, where the answer is one that can be relied on.
    pub answered_at: Option<Moment>,
}

/// A whitelist group as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The list it belongs to.
    pub list: ListType,
    /// Its name, as the server spells it.
    pub name: String,
    /// Its entries, as the server spells them.
    pub ips: Vec<String>,
}

impl Described {
    /// Whether the service accepts changes: only while the instance is `active`. An unknown status is no obstacle.
    #[must_use]
    pub fn takes_changes(&self) -> bool {
        self.status.as_deref().is_none_or(|status| status == "active")
    }

    /// Whether the lists of the answer mean anything: fields may be missing while the instance is `invalid` or
    /// `unknown`.
    #[must_use]
    pub fn tells_lists(&self) -> bool {
        !matches!(self.status.as_deref(), Some("invalid" | "unknown"))
    }

    /// Whether a change is in progress that will end.
    #[must_use]
    pub fn is_changing(&self) -> bool {
        self.status.as_deref() == Some("activating")
    }

    /// Whether the instance has this list; instances of the cloud-native kind use security groups in place of a private
    /// Kibana list.
    #[must_use]
    pub fn has(&self, list: ListType) -> bool {
        list != ListType::PRIVATE_KIBANA || self.arch_type.as_deref() != Some("public")
    }

    /// Whether `list` has an effect, if the service reports it.
    #[must_use]
    pub fn is_on(&self, list: ListType) -> Option<bool> {
        self.state(list).is_on
    }

    /// The union of all groups of `list`, if the service reports it.
    #[must_use]
    pub fn flat(&self, list: ListType) -> Option<&[String]> {
        self.state(list).flat.as_deref()
    }

    fn state(&self, list: ListType) -> &ListState {
        let [public, private] = match list.component {
            Component::Kibana => &self.kibana,
            Component::Cluster => &self.cluster,
        };
        match list.network {
            Network::Public => public,
            Network::Private => private,
        }
    }
}

impl Component {
    /// The network that is meant where none is named: people reach Kibana over the internet, programs reach the cluster
    /// from the VPC.
    #[must_use]
    pub fn usual_network(self) -> Network {
        match self {
            Self::Kibana => Network::Public,
            Self::Cluster => Network::Private,
        }
    }
}

/// `Display` reads on before "whitelist": "public Kibana", "private cluster".
impl fmt::Display for ListType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let component = match self.component {
            Component::Kibana => "Kibana",
            Component::Cluster => "cluster",
        };
        write!(f, "{} {component}", self.network)
    }
}

impl ListType {
    /// The four lists of an instance.
    pub const ALL: [Self; 4] = [Self::PUBLIC_KIBANA, Self::PRIVATE_KIBANA, Self::PUBLIC_ES, Self::PRIVATE_ES];
    /// `PUBLIC_KIBANA`.
    pub const PUBLIC_KIBANA: Self = Self { component: Component::Kibana, network: Network::Public };
    /// `PRIVATE_KIBANA`.
    pub const PRIVATE_KIBANA: Self = Self { component: Component::Kibana, network: Network::Private };
    /// `PUBLIC_ES`.
    pub const PUBLIC_ES: Self = Self { component: Component::Cluster, network: Network::Public };
    /// `PRIVATE_ES`.
    pub const PRIVATE_ES: Self = Self { component: Component::Cluster, network: Network::Private };
}

/// `text` without blanks around it and in lower case, if it is 24 hexadecimal digits.
pub(super) fn hexadecimal(text: &str) -> Option<String> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let hex = text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_for_oneself_is_told_apart_from_a_mistyped_id() {
        assert_eq!(" me ".parse::<UserId>(), Err(NameError::Me));
        assert_eq!("mee".parse::<UserId>(), Err(NameError::User));
    }
}
