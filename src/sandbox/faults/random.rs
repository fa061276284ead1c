//! Random faults from a seed: the same seed gives the same faults for the same requests.

use serde::Deserialize;

use super::fault::{Answer, End, Fault, FaultPoint, Rival, Throttle, Word};

/// The rate and the kinds of random faults.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Random {
    /// The source of all decisions. By default a new random number.
    #[serde(default = "new_seed")]
    seed: u64,
    /// The share of requests that have a fault, 0 to 1.
    rate: f64,
    /// The names of the faults to choose from. Without names, all but `stall`, which only takes time.
    #[serde(default)]
    only: Vec<String>,
}

/// The faults to choose from: the name, and the fault with numbers from the seed.
type Drawable = (&'static str, fn(&mut Numbers) -> Fault);

const KINDS: &[Drawable] = &[
    ("answer", |numbers| {
        let status = [500, 502, 503, 504, 408, 302][numbers.below(6)];
        let text = Some(format!("<html><body><h1>{status}</h1></body></html>\n"));
        Fault::Answer(Answer { status, text, applied: numbers.below(2) == 0, ..Answer::default() })
    }),
    ("throttle", |numbers| {
        let wait = Some(Word::Number([0, 1, 20, 50][numbers.below(4)]));
        Fault::Throttle(Throttle { x_acs_retry_after: wait, ..Throttle::default() })
    }),
    ("challenge", |numbers| Fault::Challenge { stale: numbers.below(2) == 0, known: numbers.below(2) == 0 }),
    ("garbage", |numbers| Fault::Garbage { applied: numbers.below(2) == 0 }),
    ("reset", |numbers| Fault::Reset {
        at: [FaultPoint::Before, FaultPoint::Middle, FaultPoint::After][numbers.below(3)],
    }),
    ("cut", |numbers| {
        let then = [End::Close, End::Reset][numbers.below(2)];
        Fault::Cut { after: numbers.below(2500), then }
    }),
    ("length", |numbers| Fault::Length { by: [-40, -1, 1, 40][numbers.below(4)] }),
    ("lose-answer", |_| Fault::LoseAnswer),
    ("later", |numbers| Fault::Later { ms: numbers.below(2000) as u64, lost: numbers.below(2) == 0 }),
    ("swallow", |_| Fault::Swallow),
    ("skew", |numbers| Fault::Skew { seconds: [-1200, -60, 60, 1200][numbers.below(4)] }),
    ("stale", |numbers| Fault::Stale { reads: [1, 2, 5][numbers.below(3)] }),
    ("rival", |numbers| {
        let entry = vec![format!("203.0.113.{}", numbers.below(256))];
        let appends = numbers.below(2) == 0;
        let (delete, append) = if appends { (Vec::new(), entry) } else { (entry, Vec::new()) };
        Fault::Rival(Rival { delete, append, ..Rival::default() })
    }),
    (STALL, |numbers| Fault::Stall { ms: Some(1 + numbers.below(20) as u64), applied: numbers.below(2) == 0 }),
];

const STALL: &str = "stall";

impl Random {
    /// Random faults with probability `rate`, from `seed`.
    #[must_use]
    pub fn new(seed: u64, rate: f64) -> Self {
        Self { seed, rate, only: Vec::new() }
    }

    /// The same with only the faults of these names. Unknown names are ignored.
    #[must_use]
    pub fn only<'a>(self, names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { only: names.into_iter().map(str::to_owned).collect(), ..self }
    }

    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The first invalid value, if there is one.
    pub(super) fn problem(&self) -> Option<String> {
        if !(0.0..=1.0).contains(&self.rate) {
            return Some(format!("`rate` is a share from 0 to 1, not {}", self.rate));
        }
        let unknown = self.only.iter().find(|name| KINDS.iter().all(|(kind, _)| kind != name))?;
        let known: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
        Some(format!("`only` names no fault `{unknown}`; there are {}", known.join(", ")))
    }

    fn draws(&self, kind: &str) -> bool {
        if self.only.is_empty() { kind != STALL } else { self.only.iter().any(|name| name == kind) }
    }
}

/// The fault of request `number`, if it has one. It does not depend on other requests.
pub(super) fn draw(random: &Random, number: u64) -> Option<Fault> {
    let mut numbers = Numbers(random.seed.wrapping_add(number.wrapping_mul(0xD1B5_4A32_D192_ED03)));
    if numbers.fraction() >= random.rate {
        return None;
    }
    let kinds: Vec<_> = KINDS.iter().filter(|(kind, _)| random.draws(kind)).collect();
    if kinds.is_empty() {
        return None;
    }
    let (_, make) = kinds[numbers.below(kinds.len())];
    Some(make(&mut numbers))
}

/// `SplitMix64` (Steele, Lea and Flood 2014): good enough for tests, and the same on every system.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or_default()
    }

    /// A number from 0 to 1, without 1.
    fn fraction(&mut self) -> f64 {
        let top = u32::try_from(self.next() >> 32).unwrap_or_default();
        f64::from(top) / (f64::from(u32::MAX) + 1.0)
    }
}

/// A random number of the system, or a fixed one if there is none.
fn new_seed() -> u64 {
    let mut bytes = [0; 4];
    let _ = getrandom::fill(&mut bytes);
    u64::from(u32::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn drawn(random: &Random) -> Vec<Option<Fault>> {
        (1..=2000).map(|number| draw(random, number)).collect()
    }

    #[test]
    fn a_seed_decides_everything() {
        let random = Random::new(7, 0.3);
        assert_eq!(drawn(&random), drawn(&random.clone()));
        assert_ne!(drawn(&random), drawn(&Random::new(8, 0.3)));
    }

    #[test]
    fn the_rate_is_about_the_share_that_is_hit() {
        let hits = drawn(&Random::new(1, 0.25)).into_iter().flatten().count();
        assert!((400..=600).contains(&hits), "{hits} of 2000");
        assert!(drawn(&Random::new(1, 0.0)).iter().all(Option::is_none));
        assert!(drawn(&Random::new(1, 1.0)).iter().all(Option::is_some));
    }

    #[test]
    fn every_fault_but_a_stall_comes_up_unless_some_are_named() {
        let names = |random: &Random| -> BTreeSet<String> {
            let name = |fault: Fault| fault.to_string().replace("fault = \"", "fault.");
            let word = |text: String| text[6..].split([' ', '"']).next().unwrap().to_owned();
            drawn(random).into_iter().flatten().map(|fault| word(name(fault))).collect()
        };
        let all: BTreeSet<String> = KINDS.iter().map(|(kind, _)| (*kind).to_owned()).collect();
        let without = names(&Random::new(3, 1.0));
        assert_eq!(all.difference(&without).collect::<Vec<_>>(), ["stall"]);
        let two = names(&Random::new(3, 1.0).only(["stall", "cut"]));
        assert_eq!(two.into_iter().collect::<Vec<_>>(), ["cut", "stall"]);
    }

    #[test]
    fn names_and_rates_that_make_no_sense_are_told() {
        assert!(Random::new(1, 1.5).problem().unwrap().contains("1.5"));
        assert!(Random::new(1, f64::NAN).problem().is_some());
        assert!(Random::new(1, 0.5).only(["cuts"]).problem().unwrap().contains("`cuts`"));
        assert_eq!(Random::new(1, 0.5).only(["cut"]).problem(), None);
    }
}
