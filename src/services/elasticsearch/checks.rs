//! What `doctor` checks of the service, from the bottom, and what an instance's description says about its use.

use std::collections::BTreeSet;

use super::remarks::notes;
use crate::domain::instance::{Component, Described, ListType, Network};
use crate::domain::lease::{Lease, LeaseState};

/// Every check: its lasting name, and what people call it.
pub(crate) const CHECKS: &[(&str, &str)] = &[
    ("elasticsearch.credentials", "Elasticsearch: credentials"),
    ("elasticsearch.address", "Elasticsearch: region and address"),
    ("elasticsearch.proxy", "Elasticsearch: proxy"),
    ("elasticsearch.dns", "Elasticsearch: name (DNS)"),
    ("elasticsearch.network", "Elasticsearch: network"),
    ("elasticsearch.trust", "Elasticsearch: certificate"),
    ("elasticsearch.clock", "Elasticsearch: clock"),
    ("elasticsearch.permission", "Elasticsearch: permission"),
    ("elasticsearch.instance", "Elasticsearch: instance"),
];

/// What is well about the lists of an instance, and what there is to note, each once.
pub(crate) fn lists(described: &Described) -> (Vec<String>, Vec<String>) {
    let lists =
        |component| [Network::Public, Network::Private].into_iter().map(move |network| ListType { component, network });
    let is_on = |list: &ListType| described.is_on(*list) == Some(true);
    let on = lists(Component::Kibana).filter(is_on).map(|list| format!("{} access to Kibana is on", list.network));
    let mut seen = BTreeSet::new();
    let of_both = lists(Component::Kibana).flat_map(|list| notes(described, list));
    let of_cluster = lists(Component::Cluster).flat_map(|list| notes(described, list));
    let of_lists = of_both.chain(of_cluster).chain(leases(described));
    let notes = of_lists.filter(|note| seen.insert(note.clone())).collect();
    (on.collect(), notes)
}

/// What there is to note about leases: that no group can carry one, or that some are over and still there.
fn leases(described: &Described) -> Option<String> {
    let Some(groups) = &described.groups else {
        return Some("without groups, these lists carry no leases; the global list of Ops Manager does".to_owned());
    };
    let now = described.answered_at?;
    let over = groups.iter().filter_map(|group| Lease::of_group(&group.name));
    match over.filter(|lease| lease.state(now) == LeaseState::Expired).count() {
        0 => None,
        1 => Some("1 lease is over and still there; `whitelistctl lease reap` ends it".to_owned()),
        over => Some(format!("{over} leases are over and still there; `whitelistctl lease reap` ends them")),
    }
}
