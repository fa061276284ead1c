//! The name of one list, as a value with a stable text form.
//!
//! A target is the name of a service and a path below it. Which paths there are, and what they mean, is the business
//! of the services: each of them makes and parses its own. This module only spells them.

use std::fmt;

use crate::domain::instance::Network;

/// One whitelist, or a part of a service without a selected list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The name of the service, such as `elasticsearch`.
    pub service: String,
    /// Where the list is.
    pub path: Path,
}

/// The parts of a path. A kind of list uses some of them; the service that keeps the list says which.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    /// The kind of list, where the other parts do not tell it.
    pub list: Option<String>,
    /// The region that was asked.
    pub region: Option<String>,
    /// The instance.
    pub instance: Option<String>,
    /// The network of the list, if one is selected.
    pub network: Option<Network>,
    /// The group, as typed or as the server spells it, if one is selected.
    pub group: Option<String>,
    /// `HOST[:PORT][/BASE]` of the installation.
    pub host: Option<String>,
    /// The user.
    pub user: Option<String>,
    /// The organization that the key belongs to.
    pub org: Option<String>,
    /// The programmatic key.
    pub api_key: Option<String>,
}

impl Target {
    /// The list at `path` of `service`.
    #[must_use]
    pub fn new(service: &str, path: Path) -> Self {
        Self { service: service.to_owned(), path }
    }

    /// Whether one group is selected.
    #[must_use]
    pub fn has_group(&self) -> bool {
        self.path.group.is_some()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.service, self.path)
    }
}

/// `REGION/INSTANCE[/[LIST-]NETWORK[/GROUP]]`, or `HOST[:PORT][/BASE]` followed by `/user/ID`, `/org/ORG/api-key/ID` or
/// `/LIST`. `*` stands for the network where a group is meant and no network, so that every part has its place.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(region) = &self.region else { return self.write_installation(f) };
        f.write_str(region)?;
        self.instance.iter().try_for_each(|instance| write!(f, "/{instance}"))?;
        let network = match self.network {
            Some(network) => Some(network.to_string()),
            None => self.group.is_some().then(|| "*".to_owned()),
        };
        match (&self.list, network) {
            (Some(list), Some(network)) => write!(f, "/{list}-{network}")?,
            (Some(part), None) => write!(f, "/{part}")?,
            (None, Some(part)) => write!(f, "/{part}")?,
            (None, None) => {}
        }
        self.group.iter().try_for_each(|group| write!(f, "/{group}"))
    }
}

impl Path {
    fn write_installation(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.host.as_deref().unwrap_or_default())?;
        self.user.iter().try_for_each(|user| write!(f, "/user/{user}"))?;
        self.org.iter().try_for_each(|org| write!(f, "/org/{org}"))?;
        self.api_key.iter().try_for_each(|key| write!(f, "/api-key/{key}"))?;
        self.list.iter().try_for_each(|list| write!(f, "/{list}"))
    }
}

#[cfg(test)]
pub(crate) mod sample {
    //! Targets for tests that need any.

    use super::*;

    /// A group of a Kibana whitelist.
    pub(crate) fn group(region: &str, instance: &str, network: Option<Network>, group: Option<&str>) -> Target {
        let path = Path {
            region: Some(region.to_owned()),
            instance: Some(instance.to_owned()),
            network,
            group: group.map(ToOwned::to_owned),
            ..Path::default()
        };
        Target::new("elasticsearch", path)
    }

    /// The list of a user.
    pub(crate) fn user(host: &str, user: &str) -> Target {
        let path = Path { host: Some(host.to_owned()), user: Some(user.to_owned()), ..Path::default() };
        Target::new("ops-manager", path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_never_stands_in_the_place_of_the_network() {
        let text = |list: Option<&str>, network, group: Option<&str>| {
            let mut target = sample::group("cn-hangzhou", "es-cn-n6w1o1x0w001cabcd", network, group);
            target.path.list = list.map(ToOwned::to_owned);
            target.to_string()
        };
        let instance = "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001cabcd";
        for (list, network, group, rest) in [
            (None, None, Some("office"), "/*/office"),
            (None, Some(Network::Public), Some("office"), "/public/office"),
            (None, Some(Network::Private), None, "/private"),
            (None, None, None, ""),
            (Some("es"), Some(Network::Public), Some("office"), "/es-public/office"),
            (Some("es"), None, Some("office"), "/es-*/office"),
            (Some("es"), None, None, "/es"),
        ] {
            assert_eq!(text(list, network, group), format!("{instance}{rest}"));
        }
    }

    #[test]
    fn a_list_of_an_installation_is_named_by_its_owner() {
        let text =
            |path: Path| Target::new("ops-manager", Path { host: Some("ops:8080/mms".to_owned()), ..path }).to_string();
        let named = |text: &str| Some(text.to_owned());
        let of_key = Path { org: named("5356"), api_key: named("5d1d"), ..Path::default() };
        assert_eq!(text(of_key), "ops-manager/ops:8080/mms/org/5356/api-key/5d1d");
        assert_eq!(text(Path { user: named("53"), ..Path::default() }), "ops-manager/ops:8080/mms/user/53");
        assert_eq!(text(Path { list: named("global"), ..Path::default() }), "ops-manager/ops:8080/mms/global");
    }
}
