//! The state of the simulated service that is kept between runs: the account and its instances.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// The whole state of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    /// The region of all instances that name none.
    pub(crate) region: String,
    /// The permanent access key.
    pub(crate) access_key_id: String,
    /// Its secret.
    pub(crate) access_key_secret: String,
    /// Temporary credentials of the same account, as STS issues them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) sts: Option<Sts>,
    /// The instances, in the order that `ListInstance` shows.
    pub(crate) instances: Vec<Instance>,
}

/// A temporary key, with the token that must come with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sts {
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: String,
    pub(crate) security_token: String,
}

/// One instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Instance {
    /// `es-cn-…`.
    pub(crate) id: String,
    /// Its region, if that is not the account's own one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) region: Option<String>,
    /// The display name.
    pub(crate) description: String,
    /// The status without a passing `activating`, which `activating_until` holds.
    pub(crate) status: Status,
    /// How the instance is deployed, which decides whether the private Kibana list exists.
    pub(crate) arch_type: ArchType,
    /// Engine version as the service spells it.
    pub(crate) es_version: String,
    /// When it was made, RFC 3339 with milliseconds.
    pub(crate) created_at: String,
    /// When it was last changed, in the same form.
    pub(crate) updated_at: String,
    /// `enableKibanaPublicNetwork`.
    pub(crate) kibana_public: bool,
    /// `enableKibanaPrivateNetwork`.
    pub(crate) kibana_private: bool,
    /// `enablePublic`: the cluster itself, internet side.
    pub(crate) cluster_public: bool,
    /// Every group of every list.
    pub(crate) groups: Vec<Group>,
    /// Milliseconds since the epoch until which a change keeps it `activating`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) activating_until: Option<u64>,
}

impl Instance {
    /// The status at `now`: `activating` while a change is in progress.
    pub(crate) fn status_at(&self, now: SystemTime) -> Status {
        match self.activating_until {
            Some(until) if millis(now) < until => Status::Activating,
            _ => self.status,
        }
    }

    /// Notes a change made at `now` that keeps the instance busy for `busy` milliseconds.
    pub(crate) fn touch(&mut self, now: SystemTime, busy: u64) {
        self.activating_until = (busy > 0).then(|| millis(now).saturating_add(busy));
        if let Ok(now) = jiff::Timestamp::try_from(now) {
            self.updated_at = now.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string();
        }
    }

    /// Whether the network that `list` guards is switched on.
    pub(crate) fn network_on(&self, list: List) -> bool {
        match list {
            List::PrivateEs => true,
            List::PublicEs => self.cluster_public,
            List::PublicKibana => self.kibana_public,
            List::PrivateKibana => self.kibana_private,
        }
    }
}

/// Milliseconds since the epoch.
fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// `status`, by the values of the `ListInstance` page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    Active,
    Activating,
    Inactive,
    Invalid,
    Unknown,
}

impl Status {
    /// Every value, as a query may ask for it.
    pub(crate) const ALL: [Self; 5] = [Self::Active, Self::Activating, Self::Inactive, Self::Invalid, Self::Unknown];

    /// The value on the wire.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Activating => "activating",
            Self::Inactive => "inactive",
            Self::Invalid => "invalid",
            Self::Unknown => "unknown",
        }
    }
}

/// `archType`: basic management or cloud-native.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ArchType {
    Exclusive,
    Public,
}

impl ArchType {
    /// The value on the wire.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Public => "public",
        }
    }
}

/// `whiteIpType`: one of the four whitelists of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum List {
    PrivateEs,
    PublicEs,
    PrivateKibana,
    PublicKibana,
}

impl List {
    /// The value on the wire.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::PrivateEs => "PRIVATE_ES",
            Self::PublicEs => "PUBLIC_ES",
            Self::PrivateKibana => "PRIVATE_KIBANA",
            Self::PublicKibana => "PUBLIC_KIBANA",
        }
    }

    /// Whether it guards the internet side.
    pub(crate) fn is_public(self) -> bool {
        matches!(self, Self::PublicEs | Self::PublicKibana)
    }
}

/// A named part of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Group {
    /// The list that it belongs to.
    pub(crate) list: List,
    /// Its name, unique in that list.
    pub(crate) name: String,
    /// Its entries, in the order of their arrival and the spelling that `entry-text` decides.
    pub(crate) ips: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_instance_is_active_again_once_its_time_is_up() {
        let mut instance = State::seeded().instances.remove(0);
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        instance.touch(now, 1500);
        assert_eq!(instance.status_at(now + Duration::from_millis(1499)), Status::Activating);
        assert_eq!(instance.status_at(now + Duration::from_millis(1500)), Status::Active);
        assert_eq!(instance.updated_at, "2023-11-14T22:13:20.000Z");
    }

    #[test]
    fn an_instance_that_was_not_made_busy_stays_active() {
        let mut instance = State::seeded().instances.remove(0);
        instance.touch(SystemTime::now(), 0);
        assert_eq!(instance.activating_until, None);
    }
}
