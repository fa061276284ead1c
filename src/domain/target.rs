//! Which one list is meant, as a value with a stable text form.

use std::fmt;

use crate::domain::instance::{InstanceId, Network, UserId};
use crate::domain::owner::{ApiKeyId, OrgId, Owner};

/// One whitelist, or an instance of which no list was singled out.
///
/// Its text form is `elasticsearch/REGION/INSTANCE[/NETWORK[/GROUP]]`, `ops-manager/HOST[:PORT][/BASE]/user/ID` or
/// `ops-manager/HOST[:PORT][/BASE]/org/ORG/api-key/ID`.
/// `*` stands for the network where a group is meant and no network, so that every part has its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A group of a Kibana whitelist.
    Kibana {
        /// The region that was asked.
        region: String,
        /// The instance.
        instance: InstanceId,
        /// Which of its Kibana lists, if one is meant.
        network: Option<Network>,
        /// The group, as typed or as the server spells it, if one is meant.
        group: Option<String>,
    },
    /// The whitelist of an Ops Manager user.
    User {
        /// `HOST[:PORT][/BASE]` of the installation.
        host: String,
        /// The user.
        user: UserId,
    },
    /// The list of a programmatic key.
    ApiKey {
        /// `HOST[:PORT][/BASE]` of the installation.
        host: String,
        /// The organization that the key belongs to.
        org: OrgId,
        /// The key.
        key: ApiKeyId,
    },
}

impl Target {
    /// The list of `owner` at the installation `host`.
    #[must_use]
    pub fn of(host: String, owner: &Owner) -> Self {
        match owner {
            Owner::User(user) => Self::User { host, user: user.clone() },
            Owner::ApiKey { org, key } => Self::ApiKey { host, org: org.clone(), key: key.clone() },
        }
    }

    /// `elasticsearch` or `ops-manager`.
    #[must_use]
    pub fn service(&self) -> &'static str {
        match self {
            Self::Kibana { .. } => "elasticsearch",
            Self::User { .. } | Self::ApiKey { .. } => "ops-manager",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kibana { region, instance, network, group } => {
                write!(f, "elasticsearch/{region}/{instance}")?;
                match network {
                    Some(network) => write!(f, "/{network}")?,
                    None if group.is_some() => f.write_str("/*")?,
                    None => {}
                }
                group.iter().try_for_each(|group| write!(f, "/{group}"))
            }
            Self::User { host, user } => write!(f, "ops-manager/{host}/user/{user}"),
            Self::ApiKey { host, org, key } => write!(f, "ops-manager/{host}/org/{org}/api-key/{key}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_never_stands_in_the_place_of_the_network() {
        let text = |network, group: Option<&str>| {
            let (region, instance) = ("cn-hangzhou".to_owned(), "es-cn-n6w1o1x0w001cabcd".parse().unwrap());
            Target::Kibana { region, instance, network, group: group.map(ToOwned::to_owned) }.to_string()
        };
        let instance = "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001cabcd";
        assert_eq!(text(None, Some("office")), format!("{instance}/*/office"));
        assert_eq!(text(Some(Network::Public), Some("office")), format!("{instance}/public/office"));
        assert_eq!(
            (text(Some(Network::Private), None), text(None, None)),
            (format!("{instance}/private"), instance.into())
        );
    }

    #[test]
    fn the_list_of_a_key_is_named_by_its_organization_too() {
        let (org, key) = ("5356823b3004dee37132bb70".parse().unwrap(), "5d1d143c87d9d63e6d694746".parse().unwrap());
        let target = Target::of("ops:8080/mms".to_owned(), &Owner::ApiKey { org, key });
        assert_eq!(
            target.to_string(),
            "ops-manager/ops:8080/mms/org/5356823b3004dee37132bb70/api-key/5d1d143c87d9d63e6d694746"
        );
    }
}
