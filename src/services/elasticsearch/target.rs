//! The names of the service's lists: their text form, and what the parts of a path mean here.
//!
//! `REGION/INSTANCE/NETWORK/GROUP` is a group of a Kibana list, `REGION/INSTANCE/es-NETWORK/GROUP` one of the
//! cluster's.

use crate::domain::instance::{Component, GroupName, InstanceId, ListType, Network};
use crate::domain::target::{Path, Target};

/// The service's name in targets.
pub(crate) const SERVICE: &str = "elasticsearch";
/// The kind of list, for those of the cluster.
const CLUSTER: &str = "es";

/// A group, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GroupRef {
    /// The region.
    pub(crate) region: String,
    /// The instance.
    pub(crate) instance: InstanceId,
    /// Which of its lists.
    pub(crate) list: ListType,
    /// The group.
    pub(crate) group: GroupName,
}

impl GroupRef {
    /// The group that `path` names; nothing if it names none, or one that cannot be.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        Some(Self {
            region: path.region.clone()?,
            instance: path.instance.as_ref()?.parse().ok()?,
            list: ListType { component: component(path)?, network: path.network? },
            group: path.group.as_ref()?.parse().ok()?,
        })
    }

    /// Its name as a target.
    pub(crate) fn target(&self) -> Target {
        let ListType { component, network } = self.list;
        target(&self.region, &self.instance, component, Some(network), Some(self.group.to_string()))
    }

    /// The command `verb` about this group and no other, without the program's name; `rest` follows.
    pub(crate) fn command(&self, verb: &str, rest: &str) -> String {
        let Self { instance, list, group, .. } = self;
        let is_usual = list.network == list.component.usual_network();
        let network = if is_usual { String::new() } else { format!(" --network {}", list.network) };
        format!("{} {verb} -i {instance} -g {group}{network}{rest}", command(list.component))
    }
}

/// A group, or as much of its name as is known.
pub(crate) fn target(
    region: &str,
    instance: &InstanceId,
    component: Component,
    network: Option<Network>,
    group: Option<String>,
) -> Target {
    let list = (component == Component::Cluster).then(|| CLUSTER.to_owned());
    let (region, instance) = (Some(region.to_owned()), Some(instance.to_string()));
    Target::new(SERVICE, Path { list, region, instance, network, group, ..Path::default() })
}

/// Reads a path.
pub(crate) fn parse(text: &str) -> Option<Path> {
    let mut parts = text.splitn(4, '/');
    let (region, instance) = (parts.next().filter(|region| !region.is_empty())?, parts.next()?);
    instance.parse::<InstanceId>().ok()?;
    let (place, group) = (parts.next(), parts.next());
    let (list, network) = match place {
        Some(CLUSTER) if group.is_none() => (Some(CLUSTER), None),
        Some(place) => match place.strip_prefix(CLUSTER).and_then(|rest| rest.strip_prefix('-')) {
            Some(network) => (Some(CLUSTER), Some(network)),
            None => (None, Some(place)),
        },
        None => (None, None),
    };
    let network = match network {
        None => None,
        Some("*") if group.is_some() => None,
        Some(network) => Some(network.parse::<Network>().ok()?),
    };
    let owned = |text: &str| text.to_owned();
    let (list, group) = (list.map(owned), group.map(owned));
    Some(Path { list, region: Some(owned(region)), instance: Some(owned(instance)), network, group, ..Path::default() })
}

/// The command that works on the lists of `component`.
pub(crate) fn command(component: Component) -> &'static str {
    match component {
        Component::Kibana => "kibana-whitelist",
        Component::Cluster => "es-whitelist",
    }
}

/// Whose access the list of `path` rules; nothing if it is of no kind that the service has.
fn component(path: &Path) -> Option<Component> {
    match path.list.as_deref() {
        None => Some(Component::Kibana),
        Some(CLUSTER) => Some(Component::Cluster),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INSTANCE: &str = "es-cn-n6w1o1x0w001cabcd";

    #[test]
    fn every_name_is_read_as_it_was_written() {
        let instance = INSTANCE.parse().unwrap();
        for component in [Component::Kibana, Component::Cluster] {
            for network in [None, Some(Network::Public), Some(Network::Private)] {
                for group in [None, Some("office".to_owned()), Some("a/b".to_owned())] {
                    let target = target("cn-hangzhou", &instance, component, network, group);
                    assert_eq!(parse(&target.path.to_string()), Some(target.path.clone()), "{target}");
                }
            }
        }
    }

    #[test]
    fn what_names_no_list_of_the_service_is_refused() {
        for text in
            ["", "cn-hangzhou", "/es-cn-a-b", "cn-hangzhou/ls-cn-x", "r/es-cn-a/vpc/default", "r/es-cn-a/es-vpc"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse(&format!("r/{INSTANCE}/*")), None, "a star stands before a group and nowhere else");
        let mut path = parse(&format!("r/{INSTANCE}/public/office")).unwrap();
        assert!(GroupRef::of(&path).is_some());
        path.list = Some("logstash".to_owned());
        assert_eq!(GroupRef::of(&path), None);
    }
}
