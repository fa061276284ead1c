//! Which one list is meant, as a value with a stable text form.

use std::fmt;

use crate::domain::instance::{InstanceId, Network, UserId};

/// One whitelist, or an instance of which no list was singled out.
///
/// Its text form is `elasticsearch/REGION/INSTANCE[/NETWORK[/GROUP]]` or `ops-manager/HOST[:PORT][/BASE]/user/ID`.
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
}

impl Target {
    /// `elasticsearch` or `ops-manager`.
    #[must_use]
    pub fn service(&self) -> &'static str {
        match self {
            Self::Kibana { .. } => "elasticsearch",
            Self::User { .. } => "ops-manager",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kibana { region, instance, network, group } => {
                write!(f, "elasticsearch/{region}/{instance}")?;
                network.iter().try_for_each(|network| write!(f, "/{network}"))?;
                group.iter().try_for_each(|group| write!(f, "/{group}"))
            }
            Self::User { host, user } => write!(f, "ops-manager/{host}/user/{user}"),
        }
    }
}
