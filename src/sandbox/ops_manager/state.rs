//! The state that is kept between runs: one user and one programmatic key, each with its list; and the seed.

use serde::{Deserialize, Serialize};

use super::entry::{Entry, Use};
use super::global::GlobalList;
use super::list::AccessList;

/// The user of the sandbox and the programmatic key, each with its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    user_id: String,
    username: String,
    api_key: String,
    pub(super) list: AccessList,
    #[serde(default = "ProgrammaticKey::seeded")]
    programmatic: ProgrammaticKey,
    #[serde(default = "GlobalList::seeded")]
    pub(super) global: GlobalList,
}

/// A programmatic key of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgrammaticKey {
    /// The organization's id.
    pub(crate) org: String,
    /// The key's id, as paths have it.
    pub(crate) id: String,
    /// Its name in Digest.
    pub(crate) public: String,
    /// Its secret.
    pub(crate) private: String,
    list: AccessList,
}

/// An account that can call and that has a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Holder {
    /// The user.
    User,
    /// The programmatic key.
    Key,
}

/// An entry as the seed writes it: text, created, count, last use (when, from).
type Sample = (&'static str, &'static str, u64, Option<(&'static str, &'static str)>);

/// The entries of the key: those of the vendor's client tests for lists of keys, and one with host bits, as seen on a
/// live server, which admits the callers of the sandbox.
const KEY_SAMPLES: [Sample; 3] = [
    ("147.58.184.16", "2019-01-24T16:34:57Z", 0, None),
    ("84.255.48.125", "2019-01-24T16:34:57Z", 0, None),
    ("127.0.0.1/24", "2025-03-12T09:30:00Z", 0, None),
];

/// The entries that the vendor's whitelist page shows, in its order and with its figures (one `lastUsedAddress` is
/// outside its block, as printed), and loopback, which admits the callers of the sandbox.
const SAMPLES: [Sample; 4] = [
    ("5.6.7.8/30", "2014-04-23T16:17:44Z", 482, Some(("2016-04-19T14:15:52Z", "5.6.7.7"))),
    ("1.2.3.4", "2016-02-19T14:46:14Z", 9, Some(("2016-04-25T15:42:50Z", "1.2.3.4"))),
    ("12.34.56.78", "2014-04-23T16:17:44Z", 482, None),
    ("127.0.0.1", "2014-04-23T16:17:44Z", 0, None),
];

impl State {
    /// The state of a new sandbox: the user of the vendor's page with a login and a key of the usual forms, and a
    /// programmatic key of the user's organization. The secrets are placeholders for tests.
    pub(crate) fn seeded() -> Self {
        Self {
            user_id: "5356823b3004dee37132bb7b".to_owned(),
            username: "first.last@example.com".to_owned(),
            api_key: "1234abcd-12ab-12ab-12ab-1234567890ab".to_owned(),
            list: list(&SAMPLES),
            programmatic: ProgrammaticKey::seeded(),
            global: GlobalList::seeded(),
        }
    }

    /// The programmatic key.
    pub(crate) fn programmatic(&self) -> &ProgrammaticKey {
        &self.programmatic
    }

    /// The list of `holder`.
    pub(super) fn list(&self, holder: Holder) -> &AccessList {
        match holder {
            Holder::User => &self.list,
            Holder::Key => &self.programmatic.list,
        }
    }

    /// The list of `holder`, mutable.
    pub(super) fn list_mut(&mut self, holder: Holder) -> &mut AccessList {
        match holder {
            Holder::User => &mut self.list,
            Holder::Key => &mut self.programmatic.list,
        }
    }

    /// The Digest user name of `holder`.
    pub(super) fn name(&self, holder: Holder) -> &str {
        match holder {
            Holder::User => &self.username,
            Holder::Key => &self.programmatic.public,
        }
    }

    /// The digest user name and its secret, the personal API key.
    pub(crate) fn credentials(&self) -> (&str, &str) {
        (&self.username, &self.api_key)
    }

    /// Sets the secrets of both holders.
    pub(crate) fn set_secrets(&mut self, api_key: &str, private_key: &str) {
        api_key.clone_into(&mut self.api_key);
        private_key.clone_into(&mut self.programmatic.private);
    }

    /// The 24 hexadecimal digits that stand for the user in paths.
    pub(crate) fn user_id(&self) -> &str {
        &self.user_id
    }

    /// The text of every entry of `holder` as kept, oldest first.
    pub(crate) fn entries(&self, holder: Holder) -> impl Iterator<Item = &str> {
        self.list(holder).entries().iter().map(|entry| entry.block.text())
    }
}

impl State {
    /// The text and the description of every entry of the list of the installation, oldest first.
    pub(crate) fn global_entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.global.entries()
    }
}

impl ProgrammaticKey {
    fn seeded() -> Self {
        Self {
            org: "5356823b3004dee37132bb70".to_owned(),
            id: "5d1d143c87d9d63e6d694746".to_owned(),
            public: "yrgzvqfc".to_owned(),
            private: "4321dcba-21ba-21ba-21ba-ba0987654321".to_owned(),
            list: list(&KEY_SAMPLES),
        }
    }
}

fn list(samples: &[Sample]) -> AccessList {
    let entry = |(text, created, count, last_use): &Sample| {
        let last_use = last_use.map(|(at, from)| Use { at: at.to_owned(), from: from.to_owned() });
        #[expect(clippy::expect_used, reason = "the tables above are constant, and a test reads all of them")]
        let block = (*text).to_owned().try_into().expect("a sample is an address or a block");
        Entry { block, created: (*created).to_owned(), count: *count, last_use }
    };
    samples.iter().map(entry).collect::<Vec<_>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_sandbox_holds_the_samples_and_survives_being_stored() {
        let state = State::seeded();
        let held = |holder| state.entries(holder).collect::<Vec<_>>();
        assert_eq!(held(Holder::User), ["5.6.7.8/30", "1.2.3.4", "12.34.56.78", "127.0.0.1"]);
        assert_eq!(held(Holder::Key), ["147.58.184.16", "84.255.48.125", "127.0.0.1/24"]);
        let stored = serde_json::to_string(&state).unwrap();
        assert_eq!(serde_json::from_str::<State>(&stored).unwrap(), state);
    }

    #[test]
    fn a_state_of_before_there_were_keys_and_a_global_list_gets_them() {
        let mut stored = serde_json::to_value(State::seeded()).unwrap();
        stored.as_object_mut().unwrap().remove("programmatic").unwrap();
        stored.as_object_mut().unwrap().remove("global").unwrap();
        assert_eq!(serde_json::from_value::<State>(stored).unwrap(), State::seeded());
    }

    #[test]
    fn a_stored_entry_that_is_no_block_is_refused() {
        let stored = serde_json::to_string(&State::seeded()).unwrap().replace("5.6.7.8/30", "5.6.7.8/99");
        let error = serde_json::from_str::<State>(&stored).unwrap_err();
        assert!(error.to_string().contains("neither an address nor a block"), "{error}");
    }
}
