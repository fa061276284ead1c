//! The paths below the base, and the resource that each one means. Segments are decoded once, each on its own.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::organizations::Lookup;
use super::state::Holder;
use crate::sandbox::assumptions::{ACCESS_LIST, Assumptions, WHITELIST};

/// The base of the API.
pub(super) const BASE: &str = "/api/public/v1.0";

/// The two names of the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// Since Ops Manager 5.0.
    AccessList,
    /// Before.
    Whitelist,
}

impl Name {
    /// Both, the current one first.
    pub(super) const ALL: [Self; 2] = [Self::AccessList, Self::Whitelist];

    /// As in a path.
    pub(super) fn in_paths(self) -> &'static str {
        match self {
            Self::AccessList => "accessList",
            Self::Whitelist => "whitelist",
        }
    }

    /// As in an error code.
    pub(super) fn in_codes(self) -> &'static str {
        match self {
            Self::AccessList => "ACCESS_LIST",
            Self::Whitelist => "WHITELIST",
        }
    }

    /// Whether the resource answers under this name.
    pub(super) fn is_served(self, assumptions: &Assumptions) -> bool {
        match self {
            Self::AccessList => assumptions.is(&ACCESS_LIST, "on"),
            Self::Whitelist => assumptions.is(&WHITELIST, "on"),
        }
    }

    /// The name in codes for a path without a name: the current one, unless only the old one is served.
    pub(super) fn spoken(assumptions: &Assumptions) -> Self {
        Self::ALL.into_iter().find(|name| name.is_served(assumptions)).unwrap_or(Self::AccessList)
    }
}

/// Whose list a path is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// Of the user with this id.
    User(String),
    /// Of a programmatic key.
    Key {
        /// The id of its organization.
        org: String,
        /// Its own.
        key: String,
    },
}

impl Whose {
    /// A user, or a key.
    pub(super) fn kind(&self) -> Holder {
        match self {
            Self::User(_) => Holder::User,
            Self::Key { .. } => Holder::Key,
        }
    }
}

/// The resource that a path means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Route {
    /// The root of the API.
    Root,
    /// A user by id.
    User(String),
    /// A user by login name.
    UserByName(String),
    /// A list.
    List(Name, Whose),
    /// One entry of it.
    Entry(Name, Whose, String),
    /// A look-up of the organization or its accounts.
    Organizations(Lookup),
    /// The list of the installation.
    Global(Name),
    /// One entry of that list, by its ID.
    GlobalEntry(Name, String),
    /// No resource of the simulated API.
    Unknown,
}

impl Route {
    /// Reads an encoded path. Every slash separates segments, so a block needs `%2F`.
    pub(super) fn parse(path: &str) -> Self {
        let Some(below) = path.strip_prefix(BASE) else { return Self::Unknown };
        if below.is_empty() || below == "/" {
            return Self::Root;
        }
        let decoded = |segment: &str| percent_decode_str(segment).decode_utf8().ok().map(Cow::into_owned);
        let Some(segments) = below.split('/').map(decoded).collect::<Option<Vec<_>>>() else { return Self::Unknown };
        let segments: Vec<_> = segments.iter().map(String::as_str).collect();
        let name = |text: &str| Name::ALL.into_iter().find(|name| name.in_paths() == text);
        match segments[..] {
            ["", "users", "byName", login] if !login.is_empty() => Self::UserByName(login.to_owned()),
            ["", "users", id] if !id.is_empty() => Self::User(id.to_owned()),
            ["", "users", id, list, ref rest @ ..] => list_or_entry(name(list), Whose::User(id.to_owned()), rest),
            ["", "orgs", org, "apiKeys", key, list, ref rest @ ..] => {
                list_or_entry(name(list), Whose::Key { org: org.to_owned(), key: key.to_owned() }, rest)
            }
            ["", "admin", list, ref rest @ ..] => match (name(list), rest) {
                (Some(name), []) => Self::Global(name),
                (Some(name), [id]) if !id.is_empty() => Self::GlobalEntry(name, (*id).to_owned()),
                _ => Self::Unknown,
            },
            ref other => Lookup::parse(other).map_or(Self::Unknown, Self::Organizations),
        }
    }

    /// The owner of the list in the path, if there is one.
    pub(super) fn whose(&self) -> Option<&Whose> {
        match self {
            Self::List(_, whose) | Self::Entry(_, whose, _) => Some(whose),
            _ => None,
        }
    }

    /// The name of the list that the path has, if any.
    pub(super) fn name(&self) -> Option<Name> {
        match self {
            Self::List(name, _) | Self::Entry(name, ..) | Self::Global(name) | Self::GlobalEntry(name, _) => {
                Some(*name)
            }
            _ => None,
        }
    }
}

/// The list itself, or the entry that the one segment below it names.
fn list_or_entry(name: Option<Name>, whose: Whose, rest: &[&str]) -> Route {
    match (name, rest) {
        (Some(name), []) => Route::List(name, whose),
        (Some(name), [entry]) if !entry.is_empty() => Route::Entry(name, whose, (*entry).to_owned()),
        _ => Route::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_its_meaning() {
        let (id, list) = ("5356823b3004dee37132bb7b", Name::Whitelist);
        let user = || Whose::User(id.to_owned());
        let key = || Whose::Key { org: id.to_owned(), key: "5d1d143c87d9d63e6d694746".to_owned() };
        for (path, route) in [
            ("", Route::Root),
            ("/", Route::Root),
            ("/users/5356823b3004dee37132bb7b", Route::User(id.to_owned())),
            ("/users/byName/a%40b", Route::UserByName("a@b".to_owned())),
            ("/users/5356823b3004dee37132bb7b/whitelist", Route::List(list, user())),
            (
                "/users/5356823b3004dee37132bb7b/whitelist/192.0.2.0%2F24",
                Route::Entry(list, user(), "192.0.2.0/24".to_owned()),
            ),
            ("/users/5356823b3004dee37132bb7b/whitelist/192.0.2.0/24", Route::Unknown),
            ("/users/5356823b3004dee37132bb7b/whitelist/", Route::Unknown),
            ("/orgs/5356823b3004dee37132bb7b/apiKeys/5d1d143c87d9d63e6d694746/whitelist", Route::List(list, key())),
            (
                "/orgs/5356823b3004dee37132bb7b/apiKeys/5d1d143c87d9d63e6d694746/whitelist/192.0.2.0%2F24",
                Route::Entry(list, key(), "192.0.2.0/24".to_owned()),
            ),
            ("/admin/accessList", Route::Global(Name::AccessList)),
            ("/admin/whitelist/5f3c", Route::GlobalEntry(Name::Whitelist, "5f3c".to_owned())),
            ("/admin/whitelist/5f3c/x", Route::Unknown),
            (
                "/orgs/5356823b3004dee37132bb7b/apiKeys/5d1d143c87d9d63e6d694746",
                Route::Organizations(Lookup::Key(id.to_owned(), "5d1d143c87d9d63e6d694746".to_owned())),
            ),
            ("/orgs", Route::Organizations(Lookup::Organizations)),
            ("/orgs/", Route::Unknown),
            ("/users/5356823b3004dee37132bb7b/WhiteList", Route::Unknown),
            ("/users/%FF", Route::Unknown),
            ("/users", Route::Unknown),
        ] {
            assert_eq!(Route::parse(&format!("{BASE}{path}")), route, "{path}");
        }
        assert_eq!(Route::parse("/api/public/v1.00"), Route::Unknown);
    }
}
