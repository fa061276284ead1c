//! Faults on order: which requests go wrong, and how.
//!
//! `fault` has what can go wrong, `rule` which requests it hits, `script` the file that lists rules, `random` the mode
//! that draws faults from a seed, `judge` the counting that comes to a verdict on each request, `made_up` the answers
//! that no service gave. All of it is values and decisions: the services carry out what concerns lists, the server
//! what concerns the wire.

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

/// The faults of a sandbox: rules, and perhaps chance. Without either nothing goes wrong.
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

    /// Faults by chance: each request is hit with probability `rate`, by a fault that follows from `seed` and the
    /// request's number alone.
    #[must_use]
    pub fn random(seed: u64, rate: f64) -> Self {
        Self { rules: Vec::new(), random: Some(Random::new(seed, rate)) }
    }

    /// The same rules with this chance besides, instead of any it had.
    #[must_use]
    pub fn with_random(self, random: Random) -> Self {
        Self { random: Some(random), ..self }
    }

    /// The seed of the random mode, if that is on.
    #[must_use]
    pub fn seed(&self) -> Option<u64> {
        self.random.as_ref().map(Random::seed)
    }
}
