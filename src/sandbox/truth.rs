//! The content of the lists as plain values, for tests to compare with the report of a client.

use std::collections::{BTreeMap, BTreeSet};

use super::ops_manager::Holder;
use super::state::Saved;

/// The groups of one instance: by list (such as `PUBLIC_KIBANA`) and name, their entries as stored.
pub type Groups = BTreeMap<(&'static str, String), Vec<String>>;

/// Every list of both services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    /// The groups of each instance, by its id.
    pub instances: BTreeMap<String, Groups>,
    /// The entries of the Ops Manager user, oldest first.
    pub user: Vec<String>,
    /// The entries of the programmatic key, oldest first.
    pub key: Vec<String>,
    /// The entries of the installation, oldest first, each with its description.
    pub global: Vec<(String, String)>,
}

impl Truth {
    /// The entries of a group; none if it does not exist.
    #[must_use]
    pub fn group(&self, instance: &str, list: &str, group: &str) -> Option<&[String]> {
        let mut groups = self.instances.get(instance)?.iter();
        groups.find(|((kind, name), _)| *kind == list && name == group).map(|(_, entries)| entries.as_slice())
    }

    /// The lists of `saved`.
    pub(crate) fn of(saved: &Saved) -> Self {
        let instances = saved.elasticsearch.instances.iter().map(|instance| {
            let group =
                |group: &super::elasticsearch::Group| ((group.list.as_str(), group.name.clone()), group.ips.clone());
            (instance.id.clone(), instance.groups.iter().map(group).collect())
        });
        let held = |holder| saved.ops_manager.entries(holder).map(ToOwned::to_owned).collect();
        let global = saved.ops_manager.global_entries();
        let global = global.map(|(text, description)| (text.to_owned(), description.to_owned())).collect();
        Self { instances: instances.collect(), user: held(Holder::User), key: held(Holder::Key), global }
    }

    /// The owners whose lists are different in `other`.
    pub(crate) fn differences(&self, other: &Self) -> BTreeSet<Subject> {
        let ids = self.instances.keys().chain(other.instances.keys());
        let different = ids.filter(|id| self.instances.get(*id) != other.instances.get(*id)).cloned();
        let user = (self.user != other.user).then_some(Subject::Caller(Holder::User));
        let key = (self.key != other.key).then_some(Subject::Caller(Holder::Key));
        let global = (self.global != other.global).then_some(Subject::Installation);
        different.map(Subject::Instance).chain(user).chain(key).chain(global).collect()
    }
}

/// An owner of lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// The instance with this id.
    Instance(String),
    /// An account of Ops Manager.
    Caller(Holder),
    /// The whole Ops Manager.
    Installation,
}
