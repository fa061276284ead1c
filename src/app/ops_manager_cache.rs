//! Cached answers of Ops Manager servers, so that a read stays one request: the name that a server has for a kind of
//! list, and the user of an account.

use std::path::Path;

use crate::app::json_cache::JsonCache;
use crate::domain::instance::UserId;
use crate::domain::owner::Owner;
use crate::services::ops_manager::Resource;

/// A kind of list; a server may have another name for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListKind {
    /// Lists of users.
    OfUsers,
    /// Lists of programmatic keys.
    OfApiKeys,
    /// The list of the server itself.
    Global,
}

impl From<&Owner> for ListKind {
    fn from(owner: &Owner) -> Self {
        match owner {
            Owner::User(_) => Self::OfUsers,
            Owner::ApiKey { .. } => Self::OfApiKeys,
            Owner::Global => Self::Global,
        }
    }
}

/// The names of the lists, and the users.
pub(crate) struct OpsManagerCache {
    generations: JsonCache,
    users: JsonCache,
}

impl OpsManagerCache {
    /// The cache in the state directory.
    pub(crate) fn in_directory(state: &Path) -> Self {
        Self { generations: JsonCache::new(state, "generations.json"), users: JsonCache::new(state, "users.json") }
    }

    /// The name that the server at `url` had the last time; `None` if it had the newer one.
    pub(crate) fn name(&self, url: &str, lists: ListKind) -> Option<Resource> {
        self.generations.get(&place(url, lists)).map(|_| Resource::Whitelist)
    }

    /// Stores the name that a read found. Only the older one is stored, because the newer one is tried first anyway.
    pub(crate) fn remember_name(&self, url: &str, lists: ListKind, resource: Resource) {
        let kept = (resource == Resource::Whitelist).then(|| resource.as_str());
        self.generations.set(&place(url, lists), kept);
    }

    /// The user that `account` was at `url` the last time.
    pub(crate) fn user(&self, url: &str, account: &str) -> Option<UserId> {
        self.users.get(&format!("{url} {account}"))?.parse().ok()
    }

    /// Stores the user of `account` at `url`; removes it if none is given.
    pub(crate) fn remember_user(&self, url: &str, account: &str, user: Option<&UserId>) {
        self.users.set(&format!("{url} {account}"), user.map(UserId::as_str));
    }
}

/// The key of the cache; no URL has a space in it.
fn place(url: &str, lists: ListKind) -> String {
    match lists {
        ListKind::OfUsers => url.to_owned(),
        ListKind::OfApiKeys => format!("{url} apiKeys"),
        ListKind::Global => format!("{url} admin"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_older_name_is_remembered_until_the_newer_one_is_found() {
        let directory = tempfile::tempdir().unwrap();
        let known = OpsManagerCache::in_directory(directory.path());
        assert_eq!(known.name("https://om", ListKind::OfUsers), None);
        known.remember_name("https://om", ListKind::OfUsers, Resource::Whitelist);
        assert_eq!(known.name("https://om", ListKind::OfUsers), Some(Resource::Whitelist));
        assert_eq!(known.name("https://om", ListKind::OfApiKeys), None, "a kind of list of its own");
        assert_eq!(known.name("https://other", ListKind::OfUsers), None);
        known.remember_name("https://om", ListKind::OfUsers, Resource::AccessList);
        assert_eq!(known.name("https://om", ListKind::OfUsers), None);
    }

    #[test]
    fn a_user_is_remembered_for_one_account_of_one_installation() {
        let directory = tempfile::tempdir().unwrap();
        let known = OpsManagerCache::in_directory(directory.path());
        let user: UserId = "5356823b3004dee37132bb7b".parse().unwrap();
        known.remember_user("https://om", "a1", Some(&user));
        assert_eq!(known.user("https://om", "a1"), Some(user));
        assert_eq!((known.user("https://om", "b2"), known.user("https://other", "a1")), (None, None));
        known.remember_user("https://om", "a1", None);
        assert_eq!(known.user("https://om", "a1"), None);
    }
}
