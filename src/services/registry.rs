//! The services: which lists there are, and the list behind a name.
//!
//! This is the one place that distinguishes the services. A kind of list is added in the folder of its service and
//! named here.

use super::elasticsearch::list::GroupList;
use super::elasticsearch::target::GroupRef;
use super::ops_manager::list::CallerList;
use super::ops_manager::target::ListRef;
use super::port::{Connected, Hints, ListTraits, WritableList};
use super::{Failure, elasticsearch, ops_manager};
use crate::domain::owner::Owner;
use crate::domain::rules::Rules;
use crate::domain::target::{Path, Target};
use crate::transport::Transport;

/// What all services have in common.
pub(crate) struct Service {
    /// Its name in targets.
    pub(crate) name: &'static str,
    /// Reads what follows its name in a target.
    parse: fn(&str) -> Option<Path>,
    /// What `doctor` checks of it, from the bottom: lasting names, and what people call them.
    pub(crate) checks: &'static [(&'static str, &'static str)],
}

/// Every service.
pub(crate) const SERVICES: [Service; 2] = [
    Service {
        name: elasticsearch::target::SERVICE,
        parse: elasticsearch::target::parse,
        checks: elasticsearch::checks::CHECKS,
    },
    Service {
        name: ops_manager::target::SERVICE,
        parse: ops_manager::target::parse,
        checks: ops_manager::checks::CHECKS,
    },
];

/// How a run reaches the services. Clients of one address and account share their connections.
pub(crate) trait Connections {
    /// What Elasticsearch is called through.
    type Elasticsearch: Transport + 'static;
    /// What Ops Manager is called through.
    type OpsManager: Transport + 'static;
    /// Why there is no client, or no answer.
    type Error: From<Failure>;

    /// A client for the Elasticsearch service of `region`.
    async fn elasticsearch(
        &self,
        region: &str,
    ) -> Result<Connected<elasticsearch::Client<Self::Elasticsearch>>, Self::Error>;
    /// A client of the Ops Manager in force, for the list of `owner`.
    async fn ops_manager(&self, owner: &Owner)
    -> Result<Connected<ops_manager::Client<Self::OpsManager>>, Self::Error>;
    /// A new token for one change.
    fn token(&self) -> String;
    /// What suggested commands look like.
    fn hints(&self) -> Hints;
}

/// A list that a target names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A group of a list of an instance.
    Group(GroupRef),
    /// A list of callers.
    Callers(ListRef),
}

/// Reads the text form of a target. Nothing if no service has such lists.
pub(crate) fn parse(text: &str) -> Option<Target> {
    let (name, path) = text.split_once('/')?;
    let service = SERVICES.iter().find(|service| service.name == name)?;
    Some(Target::new(service.name, (service.parse)(path)?))
}

/// Whether `target` names a list of a service.
pub(crate) fn knows(target: &Target) -> bool {
    Place::of(target).is_some()
}

impl Place {
    /// The list that `target` names. Nothing if it singles none out, or names one that no service has.
    pub(crate) fn of(target: &Target) -> Option<Self> {
        let Target { service, path } = target;
        let known = SERVICES.iter().find(|known| known.name == service)?;
        let path = (known.parse)(&path.to_string()).filter(|read| read == path)?;
        GroupRef::of(&path).map(Self::Group).or_else(|| ListRef::of(&path).map(Self::Callers))
    }

    /// What is known of it without asking.
    pub(crate) fn traits(&self) -> ListTraits {
        match self {
            Self::Group(group) => group.traits(),
            Self::Callers(list) => ops_manager::policy::traits(&list.owner),
        }
    }

    /// What its service imposes on it.
    pub(crate) fn rules(&self) -> Rules {
        match self {
            Self::Group(group) => elasticsearch::policy::rules(group.list),
            Self::Callers(list) => ops_manager::policy::rules(&list.owner),
        }
    }

    /// The command `verb` about this list and no other, without the program's name; `rest` follows.
    pub(crate) fn command(&self, verb: &str, rest: &str) -> String {
        match self {
            Self::Group(group) => group.command(verb, rest),
            Self::Callers(list) => list.command(verb, rest),
        }
    }

    /// The list itself, with the default options of a change.
    pub(crate) async fn open<C: Connections>(self, run: &C) -> Result<Box<dyn WritableList>, C::Error> {
        match self {
            Self::Group(group) => {
                let connected = run.elasticsearch(&group.region).await?;
                Ok(Box::new(GroupList::plain(connected, group, run.token(), run.hints())))
            }
            Self::Callers(list) => {
                let connected = run.ops_manager(&list.owner).await?;
                Ok(Box::new(CallerList::plain(connected, list.owner)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_list_is_found_by_its_text() {
        let (instance, host) = ("elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001cabcd", "ops-manager/ops:8080/mms");
        for (text, section, adds) in [
            (format!("{instance}/public/default"), "elasticsearch.public", "append"),
            (format!("{instance}/private/office"), "elasticsearch.private", "append"),
            (format!("{instance}/es-public/default"), "es.public", "append"),
            (format!("{instance}/es-private/office"), "es.private", "append"),
            (format!("{host}/user/5356823b3004dee37132bb7b"), "ops_manager", "add"),
            (format!("{host}/org/5356823b3004dee37132bb70/api-key/5d1d143c87d9d63e6d694746"), "ops_manager", "add"),
            (format!("{host}/global"), "global", "add"),
        ] {
            let target = parse(&text).unwrap();
            assert_eq!(target.to_string(), text);
            let traits = Place::of(&target).unwrap().traits();
            assert_eq!((traits.section.join("."), traits.adds.to_string()), (section.to_owned(), adds.to_owned()));
        }
    }

    #[test]
    fn a_place_that_is_no_list_is_told_apart() {
        for text in ["elasticsearch/r/es-cn-a/public", "elasticsearch/r/es-cn-a", "elasticsearch/r/es-cn-a/es-*/office"]
        {
            assert_eq!(Place::of(&parse(text).unwrap()), None, "{text}");
        }
        for text in ["logstash/r/ls-cn-a", "ops-manager/ops/user/me", "ops-manager/global", ""] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
