//! The Ops Manager public API: not here yet, every path is unknown.

use serde::{Deserialize, Serialize};

use super::assumptions::Assumptions;
use super::exchange::{Exchange, Reply};

/// What the service remembers while it runs: how many requests it turned away.
#[derive(Debug, Default)]
pub(crate) struct Service {
    refused: u64,
}

/// What the service remembers between runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    username: String,
    api_key: String,
    user_id: String,
    entries: Vec<String>,
}

impl State {
    /// The account of a sandbox that was never used.
    pub(crate) fn seeded() -> Self {
        Self {
            username: "sandbox".to_owned(),
            api_key: "00000000-0000-4000-8000-000000000000".to_owned(),
            user_id: "0123456789abcdef01234567".to_owned(),
            entries: Vec::new(),
        }
    }

    /// User name and API key.
    pub(crate) fn credentials(&self) -> (&str, &str) {
        (&self.username, &self.api_key)
    }

    /// The user whose list it is.
    pub(crate) fn user_id(&self) -> &str {
        &self.user_id
    }

    /// The entries of that list, as stored.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(String::as_str)
    }
}

impl Service {
    /// Answers one request.
    pub(crate) fn answer(&mut self, _: &mut State, _: &Assumptions, exchange: &Exchange) -> Reply {
        self.refused += 1;
        let detail = format!("request {} of {} is for nothing known", self.refused, exchange.caller);
        Reply::json(404, &serde_json::json!({"error": 404, "detail": detail}))
    }
}
