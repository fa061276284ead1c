//! What is kept between runs: the one user, the key, and the list; and how a fresh sandbox begins.

use serde::{Deserialize, Serialize};

use super::entry::{Entry, Use};
use super::list::AccessList;

/// The user of the sandbox with the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    user_id: String,
    username: String,
    api_key: String,
    pub(super) list: AccessList,
}

/// An entry as the seed writes it: text, created, count, last use (when, from).
type Sample = (&'static str, &'static str, u64, Option<(&'static str, &'static str)>);

/// The entries that the vendor's whitelist page shows, in its order and with its figures (one `lastUsedAddress`
/// lies outside its block, as printed), and loopback, which lets the sandbox's own callers in.
const SAMPLES: [Sample; 4] = [
    ("5.6.7.8/30", "2014-04-23T16:17:44Z", 482, Some(("2016-04-19T14:15:52Z", "5.6.7.7"))),
    ("1.2.3.4", "2016-02-19T14:46:14Z", 9, Some(("2016-04-25T15:42:50Z", "1.2.3.4"))),
    ("12.34.56.78", "2014-04-23T16:17:44Z", 482, None),
    ("127.0.0.1", "2014-04-23T16:17:44Z", 0, None),
];

impl State {
    /// The state of a fresh sandbox: the user of the vendor's page, with a login and a key in their usual forms.
    pub(crate) fn seeded() -> Self {
        let entry = |(text, created, count, last_use): Sample| {
            let last_use = last_use.map(|(at, from)| Use { at: at.to_owned(), from: from.to_owned() });
            #[expect(clippy::expect_used, reason = "the table above is constant, and a test reads all of it")]
            let block = text.to_owned().try_into().expect("a sample is an address or a block");
            Entry { block, created: created.to_owned(), count, last_use }
        };
        Self {
            user_id: "5356823b3004dee37132bb7b".to_owned(),
            username: "first.last@example.com".to_owned(),
            api_key: "1234abcd-12ab-12ab-12ab-1234567890ab".to_owned(),
            list: SAMPLES.into_iter().map(entry).collect::<Vec<_>>().into(),
        }
    }

    /// The digest user name and its secret, the personal API key.
    pub(crate) fn credentials(&self) -> (&str, &str) {
        (&self.username, &self.api_key)
    }

    /// The 24 hexadecimal digits that stand for the user in paths.
    pub(crate) fn user_id(&self) -> &str {
        &self.user_id
    }

    /// The text of every entry as kept, oldest first.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &str> {
        self.list.entries().iter().map(|entry| entry.block.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_sandbox_holds_the_samples_and_survives_being_stored() {
        let state = State::seeded();
        assert_eq!(state.entries().collect::<Vec<_>>(), ["5.6.7.8/30", "1.2.3.4", "12.34.56.78", "127.0.0.1"]);
        let stored = serde_json::to_string(&state).unwrap();
        assert_eq!(serde_json::from_str::<State>(&stored).unwrap(), state);
    }

    #[test]
    fn a_stored_entry_that_is_no_block_is_refused() {
        let stored = serde_json::to_string(&State::seeded()).unwrap().replace("5.6.7.8/30", "5.6.7.8/99");
        let error = serde_json::from_str::<State>(&stored).unwrap_err();
        assert!(error.to_string().contains("neither an address nor a block"), "{error}");
    }
}
