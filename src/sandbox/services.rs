//! Both services over one state: which of them a request is for, and the log of what came.

use std::collections::VecDeque;

use serde_json::json;

use super::assumptions::AssumptionError;
use super::exchange::{Exchange, Reply};
use super::state::{self, Saved, Store};
use super::{elasticsearch, ops_manager};

/// How many requests the log keeps; the oldest go first.
const LOG_LENGTH: usize = 10_000;

/// One request that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The method.
    pub method: String,
    /// Path and query as sent.
    pub target: String,
    /// `x-acs-action`, if it was sent.
    pub action: Option<String>,
    /// `modifyMode`, wherever it was sent.
    pub mode: Option<String>,
    /// The status of the answer.
    pub status: u16,
}

/// The services of a running sandbox.
#[derive(Debug)]
pub(crate) struct Services {
    store: Store,
    /// Switches of this run, over the saved ones.
    assume: Vec<(String, String)>,
    elasticsearch: elasticsearch::Service,
    ops_manager: ops_manager::Service,
    log: VecDeque<Seen>,
}

impl Services {
    /// Services over `store` that have seen nothing yet.
    pub(crate) fn new(store: Store, assume: Vec<(String, String)>) -> Result<Self, AssumptionError> {
        state::with(super::assumptions::Assumptions::default(), &assume)?;
        let (elasticsearch, ops_manager) = (elasticsearch::Service::default(), ops_manager::Service::default());
        Ok(Self { store, assume, elasticsearch, ops_manager, log: VecDeque::new() })
    }

    /// Answers one request and notes it.
    pub(crate) fn answer(&mut self, exchange: &Exchange) -> Reply {
        let reply = self.reply(exchange);
        let (action, mode) = elasticsearch::describe(exchange);
        if self.log.len() == LOG_LENGTH {
            self.log.pop_front();
        }
        let (method, target) = (exchange.method.to_string(), exchange.target.clone());
        self.log.push_back(Seen { method, target, action, mode, status: reply.status });
        reply
    }

    /// The requests so far, the latest last.
    pub(crate) fn log(&self) -> Vec<Seen> {
        self.log.iter().cloned().collect()
    }

    fn reply(&mut self, exchange: &Exchange) -> Reply {
        let path = exchange.path();
        let for_elasticsearch = path == "/openapi" || path.starts_with("/openapi/");
        if !for_elasticsearch && !path.starts_with("/api/public/") {
            return Reply::json(404, &json!({"error": "neither service of the sandbox answers this path"}));
        }
        let Self { store, assume, elasticsearch, ops_manager, .. } = self;
        let answered = store.update(|saved| {
            let Saved { assumptions, elasticsearch: es_state, ops_manager: om_state } = saved;
            let assumptions = state::with(assumptions.clone(), assume)?;
            Ok::<_, AssumptionError>(if for_elasticsearch {
                elasticsearch.answer(es_state, &assumptions, exchange)
            } else {
                ops_manager.answer(om_state, &assumptions, exchange)
            })
        });
        let error = match answered {
            Ok(Ok(reply)) => return reply,
            Ok(Err(error)) => error.to_string(),
            Err(error) => error.to_string(),
        };
        // What was answered in memory was not kept: nothing may be remembered of it either.
        self.elasticsearch = elasticsearch::Service::default();
        self.ops_manager = ops_manager::Service::default();
        if for_elasticsearch {
            elasticsearch::broken(exchange, &error)
        } else {
            let (code, reason) = ("UNEXPECTED_ERROR", "Internal Server Error");
            Reply::json(500, &json!({"error": 500, "errorCode": code, "reason": reason, "detail": error}))
        }
    }
}
