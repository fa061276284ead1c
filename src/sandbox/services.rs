//! Both services over one state: finds the service of a request, applies faults, and notes what changed.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde_json::json;

use super::address::{kind, service, subject};
use super::assumptions::{AssumptionError, Assumptions};
use super::exchange::{Exchange, Reply};
use super::faults::{self, Effect, Fault, Faults, Head, Judge, Kind, Rival, ServiceName, Verdict};
use super::history::History;
use super::log::{Applied, Log, Seen};
use super::state::{self, Saved, Store};
use super::truth::Truth;
use super::{SandboxError, echo, elasticsearch, ops_manager};

/// The services of a running sandbox.
#[derive(Debug)]
pub(crate) struct Services {
    store: Store,
    /// The switches of this run, which override the saved ones.
    assume: Vec<(String, String)>,
    elasticsearch: elasticsearch::Service,
    ops_manager: ops_manager::Service,
    judge: Judge,
    history: History,
    later: Vec<Later>,
    log: Log,
}

/// A change that takes effect later.
#[derive(Debug)]
struct Later {
    due: SystemTime,
    number: u64,
    exchange: Exchange,
}

/// A request with its verdict.
#[derive(Debug)]
pub(crate) struct Judged {
    /// Its number in the log.
    pub(crate) number: u64,
    /// The faults that apply to it.
    pub(crate) verdict: Verdict,
}

/// Why the change of another operator was not made.
#[derive(Debug, thiserror::Error)]
pub enum RivalError {
    /// The state cannot be used.
    #[error(transparent)]
    State(#[from] SandboxError),
    /// The rules of the list forbid it.
    #[error("the change is refused: {0}")]
    Refused(String),
}

impl Services {
    /// New services over `store`.
    pub(crate) fn new(store: Store, assume: Vec<(String, String)>, faults: Faults) -> Result<Self, AssumptionError> {
        state::with(Assumptions::default(), &assume)?;
        let (elasticsearch, ops_manager) = (elasticsearch::Service::default(), ops_manager::Service::default());
        let (judge, history, log) = (Judge::new(faults), History::default(), Log::default());
        Ok(Self { store, assume, elasticsearch, ops_manager, judge, history, later: Vec::new(), log })
    }

    /// Replaces the faults. The new ones count requests from now on.
    pub(crate) fn order(&mut self, faults: Faults) {
        self.judge = Judge::new(faults);
    }

    /// Whether the verdict on a request needs its body.
    pub(crate) fn needs_body(&self, exchange: &Exchange) -> bool {
        self.judge.asks_for_mode() && kind(exchange) == Kind::Write
    }

    /// Adds a request to the log and decides which faults apply to it.
    pub(crate) fn judge(&mut self, exchange: &Exchange) -> Judged {
        let named = elasticsearch::describe(exchange);
        let verdict = self.judge.judge(&Head {
            service: service(exchange),
            kind: kind(exchange),
            method: exchange.method.as_str(),
            path: exchange.path(),
            action: named.action.as_deref(),
            mode: named.mode.as_deref(),
        });
        let number = self.log.note(Seen {
            number: 0,
            method: exchange.method.to_string(),
            target: exchange.target.clone(),
            action: named.action,
            mode: named.mode,
            token: named.token,
            status: 0,
            request_bytes: 0,
            answer_bytes: 0,
            faults: verdict.texts(),
            applied: Applied::No,
        });
        Judged { number, verdict }
    }

    /// Completes the log of request `number`.
    pub(crate) fn complete(&mut self, number: u64, complete: impl FnOnce(&mut Seen)) {
        self.log.get(number).map(complete);
    }

    /// The requests so far, the latest last.
    pub(crate) fn log(&self) -> Vec<Seen> {
        self.log.all()
    }

    /// How many changes were made under each client token.
    pub(crate) fn changes(&self) -> BTreeMap<String, u64> {
        self.log.changes()
    }

    /// The content of the lists at `now`.
    pub(crate) fn truth(&mut self, now: SystemTime) -> Result<Truth, SandboxError> {
        self.catch_up(now);
        self.store.update(|saved| Truth::of(saved))
    }

    /// Answers one request by its verdict.
    pub(crate) fn answer(&mut self, exchange: &Exchange, judged: &Judged) -> Reply {
        self.catch_up(exchange.now);
        let Judged { number, verdict } = judged;
        for rival in verdict.rivals() {
            if let Err(error) = self.rival(rival, Some(exchange), exchange.now) {
                self.complete(*number, |seen| seen.faults.push(format!("# {error}")));
            }
        }
        let (own, applied) = match verdict.effect() {
            Effect::None => (None, Applied::No),
            effect => {
                let old = self.stale_view(exchange, verdict.stale_reads());
                let (reply, changes) = self.reply(exchange, effect, old);
                (Some(reply), self.note_effect(exchange, *number, effect, changes))
            }
        };
        let reply = self.made_up(verdict.fate(), exchange).or(own).unwrap_or_else(|| Reply::empty(500));
        let named = elasticsearch::describe(exchange);
        self.complete(*number, |seen| {
            (seen.status, seen.applied, seen.mode, seen.token) = (reply.status, applied, named.mode, named.token);
        });
        reply
    }

    /// The older state for a reading, if the reading is stale. Makes the next `reads` readings stale.
    fn stale_view(&mut self, exchange: &Exchange, reads: u32) -> Option<Saved> {
        let subject = subject(exchange)?;
        self.history.make_stale(subject.clone(), reads);
        if kind(exchange) == Kind::Read { self.history.stale_view(&subject) } else { None }
    }

    /// Notes the effect of a request on the lists, now or later.
    fn note_effect(&mut self, exchange: &Exchange, number: u64, effect: Effect, changes: bool) -> Applied {
        match effect {
            Effect::Real if changes => {
                self.count_change(exchange);
                Applied::Yes
            }
            Effect::Later(after) if changes => {
                let due = exchange.now.checked_add(after).unwrap_or(exchange.now);
                self.later.push(Later { due, number, exchange: Exchange { now: due, ..exchange.clone() } });
                Applied::Pending
            }
            _ => Applied::No,
        }
    }

    fn count_change(&mut self, exchange: &Exchange) {
        if let Some(token) = elasticsearch::describe(exchange).token {
            self.log.count_change(&token);
        }
    }

    /// The answer that a fault gives in place of the service.
    fn made_up(&mut self, fate: Option<&Fault>, exchange: &Exchange) -> Option<Reply> {
        let service = service(exchange);
        match fate? {
            Fault::Answer(answer) => Some(faults::answer(answer, service, exchange)),
            Fault::Throttle(throttle) => Some(faults::throttled(throttle, service, exchange)),
            Fault::Garbage { .. } => Some(faults::garbage()),
            Fault::Challenge { stale, known } => {
                let (stale, known) = (*stale, *known);
                let assumptions = self.assumptions().unwrap_or_default();
                Some(self.ops_manager.challenge(&assumptions, stale, known, exchange))
            }
            _ => None,
        }
    }

    fn assumptions(&mut self) -> Option<Assumptions> {
        let saved = self.store.update(|saved| saved.assumptions.clone()).ok()?;
        state::with(saved, &self.assume).ok()
    }

    /// Makes the changes of another operator.
    pub(crate) fn rival(
        &mut self,
        rival: &Rival,
        exchange: Option<&Exchange>,
        now: SystemTime,
    ) -> Result<(), RivalError> {
        let own = exchange.and_then(service).unwrap_or(ServiceName::Elasticsearch);
        let Self { store, assume, history, .. } = self;
        let made = store.update(|saved| {
            let assumptions = state::with(saved.assumptions.clone(), assume).map_err(|error| error.to_string())?;
            let before = saved.clone();
            let made = match rival.service.unwrap_or(own) {
                ServiceName::Elasticsearch => {
                    elasticsearch::rival(&mut saved.elasticsearch, &assumptions, rival, exchange)
                }
                ServiceName::OpsManager => {
                    let holder = exchange.and_then(ops_manager::holder_of).unwrap_or(ops_manager::Holder::User);
                    ops_manager::rival(&mut saved.ops_manager, holder, rival, now)
                }
            };
            history.note(&before, saved);
            made
        });
        made?.map_err(RivalError::Refused)
    }

    /// Makes the delayed changes that are due at `now`, in the order of their times.
    fn catch_up(&mut self, now: SystemTime) {
        let mut due: Vec<Later> = self.later.extract_if(.., |later| later.due <= now).collect();
        due.sort_by_key(|later| later.due);
        for Later { number, exchange, .. } in due {
            let Self { store, assume, history, .. } = self;
            let changed = store.update(|saved| {
                let assumptions = state::with(saved.assumptions.clone(), assume).unwrap_or_default();
                let before = saved.clone();
                if service(&exchange) == Some(ServiceName::Elasticsearch) {
                    // The rules can refuse it now. The request was answered before.
                    let _ = elasticsearch::enact(&mut saved.elasticsearch, &assumptions, &exchange);
                } else {
                    ops_manager::enact(&mut saved.ops_manager, &assumptions, &exchange);
                }
                history.note(&before, saved)
            });
            let changed = changed.unwrap_or(false);
            if changed {
                self.count_change(&exchange);
            }
            self.complete(number, |seen| seen.applied = if changed { Applied::Yes } else { Applied::No });
        }
    }

    /// The answer of the service, and whether the request changed a list, or would have changed it. If there is an
    /// `old` state, the service reads that one.
    fn reply(&mut self, exchange: &Exchange, effect: Effect, old: Option<Saved>) -> (Reply, bool) {
        if let Some(reply) = echo::answer(exchange) {
            return (reply, false);
        }
        let Some(service) = service(exchange) else {
            let body = json!({"error": "neither service of the sandbox answers this path"});
            return (Reply::json(404, &body), false);
        };
        let Self { store, assume, elasticsearch, ops_manager, history, .. } = self;
        let mut ask = |saved: &mut Saved| {
            let Saved { assumptions, elasticsearch: es_state, ops_manager: om_state } = saved;
            let assumptions = state::with(assumptions.clone(), assume)?;
            Ok::<_, AssumptionError>(match service {
                ServiceName::Elasticsearch => elasticsearch.answer(es_state, &assumptions, exchange),
                ServiceName::OpsManager => ops_manager.answer(om_state, &assumptions, exchange),
            })
        };
        let answered = store.update(|saved| match old {
            Some(mut old) => Ok((ask(&mut old)?, false)),
            None if kind(exchange) != Kind::Write => Ok((ask(saved)?, false)),
            None if effect == Effect::Real => {
                let before = saved.clone();
                let reply = ask(saved)?;
                Ok((reply, history.note(&before, saved)))
            }
            None => {
                let mut copy = saved.clone();
                let reply = ask(&mut copy)?;
                Ok::<_, AssumptionError>((reply, Truth::of(saved) != Truth::of(&copy)))
            }
        });
        let error = match answered {
            Ok(Ok(answered)) => return answered,
            Ok(Err(error)) => error.to_string(),
            Err(error) => error.to_string(),
        };
        // The change was not stored, so the services must forget it as well.
        self.elasticsearch = elasticsearch::Service::default();
        self.ops_manager = ops_manager::Service::default();
        (broken(service, exchange, &error), false)
    }
}

/// The answer of a service that cannot use its state.
fn broken(service: ServiceName, exchange: &Exchange, error: &str) -> Reply {
    if service == ServiceName::Elasticsearch {
        return elasticsearch::broken(exchange, error);
    }
    let (code, reason) = ("UNEXPECTED_ERROR", "Internal Server Error");
    Reply::json(500, &json!({"error": 500, "errorCode": code, "reason": reason, "detail": error}))
}
