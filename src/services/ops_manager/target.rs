//! The names of the service's lists: their text form, and what the parts of a path mean here.
//!
//! `HOST[:PORT][/BASE]` of the installation, followed by `/user/ID`, `/org/ORG/api-key/ID` or `/global`.

use crate::domain::instance::UserId;
use crate::domain::owner::{ApiKeyId, OrgId, Owner};
use crate::domain::target::{Path, Target};

/// The service's name in targets.
pub(crate) const SERVICE: &str = "ops-manager";
/// The kind of list, for that of the whole installation.
const GLOBAL: &str = "global";

/// A list of callers, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListRef {
    /// Whose list it is.
    pub(crate) owner: Owner,
}

impl ListRef {
    /// The list that `path` names; nothing if it names none, or one that cannot be.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        path.host.as_ref()?;
        let owner = match (path.list.as_deref(), &path.user, &path.org, &path.api_key) {
            (Some(GLOBAL), None, None, None) => Owner::Global,
            (None, Some(user), None, None) => Owner::User(user.parse().ok()?),
            (None, None, Some(org), Some(key)) => Owner::ApiKey { org: org.parse().ok()?, key: key.parse().ok()? },
            _ => return None,
        };
        Some(Self { owner })
    }

    /// The command `verb` about this list and no other, without the program's name; `rest` follows.
    pub(crate) fn command(&self, verb: &str, rest: &str) -> String {
        let owner = match &self.owner {
            Owner::User(user) => format!("-u {user}"),
            Owner::ApiKey { org, key } => format!("--api-key {key} --org {org}"),
            Owner::Global => "--global".to_owned(),
        };
        format!("user-whitelist {verb} {owner}{rest}")
    }
}

/// The list of `owner` at the installation `host`.
pub(crate) fn target(host: String, owner: &Owner) -> Target {
    let at = Path { host: Some(host), ..Path::default() };
    let path = match owner {
        Owner::User(user) => Path { user: Some(user.to_string()), ..at },
        Owner::ApiKey { org, key } => Path { org: Some(org.to_string()), api_key: Some(key.to_string()), ..at },
        Owner::Global => Path { list: Some(GLOBAL.to_owned()), ..at },
    };
    Target::new(SERVICE, path)
}

/// Reads a path. The base path of the installation may hold slashes; what names the list stands at the end.
pub(crate) fn parse(text: &str) -> Option<Path> {
    let (before, last) = text.rsplit_once('/')?;
    let at = |host: &str| (!host.is_empty()).then(|| Path { host: Some(host.to_owned()), ..Path::default() });
    if last == GLOBAL {
        return Some(Path { list: Some(GLOBAL.to_owned()), ..at(before)? });
    }
    if let Some(host) = before.strip_suffix("/user") {
        last.parse::<UserId>().ok()?;
        return Some(Path { user: Some(last.to_owned()), ..at(host)? });
    }
    let (host, org) = before.strip_suffix("/api-key")?.rsplit_once("/org/")?;
    org.parse::<OrgId>().ok()?;
    last.parse::<ApiKeyId>().ok()?;
    Some(Path { org: Some(org.to_owned()), api_key: Some(last.to_owned()), ..at(host)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_as_it_was_written() {
        let (user, key) = ("5356823b3004dee37132bb7b".parse().unwrap(), "5d1d143c87d9d63e6d694746".parse().unwrap());
        let org = "5356823b3004dee37132bb70".parse().unwrap();
        for owner in [Owner::User(user), Owner::ApiKey { org, key }, Owner::Global] {
            for host in ["ops", "ops:8080", "ops:8080/mms/user", "[::1]:80/a/global"] {
                let target = target(host.to_owned(), &owner);
                let path = parse(&target.path.to_string()).unwrap();
                assert_eq!((&path, ListRef::of(&path).unwrap().owner), (&target.path, owner.clone()), "{target}");
            }
        }
    }
}
