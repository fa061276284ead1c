//! Faults: which requests fail, and how.
//!
//! `fault` defines the faults, `rule` the requests that they apply to, `script` the file format, `random` faults from a
//! seed, `judge` the verdict on each request, and `made_up` the answers that do not come from a service. These are
//! values and decisions only: the services and the server carry them out.

mod fault;
mod judge;
mod made_up;
mod random;
mod rule;
mod script;

pub use self::fault::{Answer, End, Fault, FaultPoint, Rival, Throttle, Word};
pub(crate) use self::judge::{Effect, Head, Judge, Verdict};
pub(crate) use self::made_up::{answer, garbage, throttled};
pub use self::random::Random;
pub use self::rule::{Kind, Nth, On, Rule, ServiceName};
pub use self::script::ScriptError;

/// The faults of a sandbox: rules, and optionally random faults.
///
/// The text of a script is read with [`str::parse`]; its format is described in `docs/faults.md`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults {
    rules: Vec<Rule>,
    random: Option<Random>,
}

impl Faults {
    /// Faults by `rules`, in this order.
    #[must_use]
    pub fn of(rules: impl IntoIterator<Item = Rule>) -> Self {
        Self { rules: rules.into_iter().collect(), random: None }
    }

    /// Random faults: each request has a fault with probability `rate`. The fault depends only on `seed` and the number
    /// of the request.
    #[must_use]
    pub fn random(seed: u64, rate: f64) -> Self {
        Self { rules: Vec::new(), random: Some(Random::new(seed, rate)) }
    }

    /// The same rules with these random faults in place of others.
    #[must_use]
    pub fn with_random(self, random: Random) -> Self {
        Self { random: Some(random), ..self }
    }

    /// The seed of the random faults, if there are any.
    #[must_use]
    pub fn seed(&self) -> Option<u64> {
        self.random.as_ref().map(Random::seed)
    }
}
