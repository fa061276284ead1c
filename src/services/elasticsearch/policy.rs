//! What decides about changes of the service's lists, apart from what a profile says.

use super::target::GroupRef;
use crate::domain::instance::{Component, ListType, Network};
use crate::domain::plan::Verb;
use crate::domain::rules::Rules;
use crate::services::port::{Addresses, ListTraits};

/// What is known of the list of `place` without asking.
pub(crate) fn traits(list: ListType) -> ListTraits {
    let section: &[&str] = match (list.component, list.network) {
        (Component::Kibana, Network::Public) => &["elasticsearch", "public"],
        (Component::Kibana, Network::Private) => &["elasticsearch", "private"],
        (Component::Cluster, Network::Public) => &["es", "public"],
        (Component::Cluster, Network::Private) => &["es", "private"],
    };
    ListTraits { section, adds: Verb::Append, loopback: |run: &dyn Addresses| run.elasticsearch() }
}

/// The rules of the groups of `list`.
pub(crate) fn rules(list: ListType) -> Rules {
    match list.network {
        Network::Public => Rules::KIBANA_PUBLIC,
        Network::Private => Rules::KIBANA_PRIVATE,
    }
}

impl GroupRef {
    /// What is known of it without asking.
    pub(crate) fn traits(&self) -> ListTraits {
        traits(self.list)
    }
}

/// The actions of a RAM policy that the verbs need, on the instances that are worked on. They are those of the vendor's
/// page on what can be authorized: whoever names UpdateKibanaIps has to name ModifyWhiteIps too, which changes the
/// lists of the cluster as well.
pub(crate) const ACTIONS: [&str; 3] =
    ["elasticsearch:DescribeInstance", "elasticsearch:UpdateKibanaIps", "elasticsearch:ModifyWhiteIps"];
/// The action that takes all instances of a region only.
pub(crate) const LISTING: &str = "elasticsearch:ListInstance";
