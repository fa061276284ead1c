//! What there is to say of an instance's lists besides their entries.

use crate::domain::entry::Entry;
use crate::domain::instance::{Component, DEFAULT_GROUP, Described, InstanceId, ListType};
use crate::services::{Failure, Kind};

pub(super) const SECURITY_GROUPS: &str =
    "access from the VPC is ruled by the security groups of its PrivateLink endpoint";

/// An instance that is not in a state to be read.
pub(crate) fn unreadable(instance: &InstanceId, described: &Described) -> Failure {
    let status = described.status.as_deref().unwrap_or("unknown");
    Failure::new(Kind::Busy, format!("{instance} is {status} and does not report its whitelists"))
        .hint("try again when it is active")
}

/// The union of all groups, for an answer without groups. An answer with neither says nothing of the list, which is
/// not the same as an empty list; only a network without a list of its own is empty then.
pub(crate) fn union<'a>(
    instance: &InstanceId,
    described: &'a Described,
    list: ListType,
) -> Result<&'a [String], Failure> {
    match described.flat(list) {
        Some(entries) => Ok(entries),
        None if !described.has(list) => Ok(&[]),
        None => Err(Failure::new(
            Kind::Unexpected,
            format!("the answer about {instance} holds neither its {list} groups nor their entries"),
        )
        .hint("this says nothing of the list; try again, and look at the instance in the console if it stays")),
    }
}

/// What to know about a list besides its entries.
pub(crate) fn notes(described: &Described, list: ListType) -> Vec<String> {
    let is_off = described.has(list) && described.is_on(list) == Some(false);
    let access = match list.component {
        Component::Kibana => "Kibana",
        Component::Cluster => "the cluster",
    };
    let off = || format!("{} access to {access} is switched off, so this list has no effect", list.network);
    let off = is_off.then(off);
    off.into_iter().chain(remarks(described, list)).chain(contrast(described, list)).collect()
}

/// The same without what is a hazard of its own when the list is changed.
pub(super) fn remarks(described: &Described, list: ListType) -> Vec<String> {
    let mut notes = Vec::new();
    if !described.has(list) {
        notes.push(format!("there is no {list} whitelist: {SECURITY_GROUPS}"));
    }
    if described.groups.is_none() {
        notes.push(format!(
            "the service does not report the groups: this is the union of all of them, shown as `{DEFAULT_GROUP}`; what a \
             cover takes away cannot be known"
        ));
    }
    notes
}

/// For a list of the cluster: that Kibana is shut on its network and port 9200 is open, or the reverse. People look at
/// Kibana's list, and forget that the data is reachable through the other list.
fn contrast(described: &Described, list: ListType) -> Option<String> {
    let kibana = ListType { component: Component::Kibana, ..list };
    if list.component == Component::Kibana || !described.has(kibana) {
        return None;
    }
    let network = list.network;
    match (is_open(described, kibana)?, is_open(described, list)?) {
        (false, true) => Some(format!(
            "Kibana admits no client from the {network} network, but the cluster does: port 9200 is open to what this list admits"
        )),
        (true, false) => Some(format!(
            "the cluster admits no client from the {network} network, but Kibana does: the data can be reached through it"
        )),
        _ => None,
    }
}

/// Whether `list` admits any client, as far as the answer says.
fn is_open(described: &Described, list: ListType) -> Option<bool> {
    if described.is_on(list) == Some(false) {
        return Some(false);
    }
    let of_groups = described.groups.as_ref().map(|groups| {
        let own = groups.iter().filter(|group| group.list == list);
        own.flat_map(|group| group.ips.iter()).collect::<Vec<_>>()
    });
    let texts = of_groups.or_else(|| Some(described.flat(list)?.iter().collect()))?;
    let admits = |text: &&String| Entry::read(text).is_none_or(|entry| !entry.is_localhost());
    Some(texts.iter().any(admits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instance::{Group, Network};

    fn described(groups: &[(ListType, &str)]) -> Described {
        let group = |(list, ip): &(ListType, &str)| Group {
            list: *list,
            name: DEFAULT_GROUP.to_owned(),
            ips: vec![(*ip).to_owned()],
        };
        Described { groups: Some(groups.iter().map(group).collect()), ..Described::default() }
    }

    #[test]
    fn a_door_that_is_open_while_the_other_is_shut_is_told() {
        let (kibana, cluster) = (ListType::PUBLIC_KIBANA, ListType::PUBLIC_ES);
        let remark = |of_kibana: &str, of_cluster: &str| {
            contrast(&described(&[(kibana, of_kibana), (cluster, of_cluster)]), cluster)
        };
        assert!(
            remark("127.0.0.1", "192.0.2.1").unwrap().starts_with("Kibana admits no client from the public network")
        );
        assert!(
            remark("192.0.2.1", "::1").unwrap().starts_with("the cluster admits no client from the public network")
        );
        assert_eq!((remark("192.0.2.1", "192.0.2.2"), remark("::1", "127.0.0.1")), (None, None));
    }

    #[test]
    fn a_network_that_is_off_shuts_its_door() {
        let mut described = described(&[(ListType::PRIVATE_KIBANA, "10.0.0.1"), (ListType::PRIVATE_ES, "10.0.0.1")]);
        assert_eq!(notes(&described, ListType::PRIVATE_ES), Vec::<String>::new());
        described.kibana[1].is_on = Some(false);
        assert!(notes(&described, ListType::PRIVATE_ES)[0].contains("port 9200 is open"));
        described.arch_type = Some("public".to_owned());
        assert_eq!(notes(&described, ListType::PRIVATE_ES), Vec::<String>::new(), "there is no such list of Kibana");
        assert_eq!(ListType::PRIVATE_ES.network, Network::Private);
    }
}
