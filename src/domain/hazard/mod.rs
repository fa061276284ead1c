//! The named dangers of a plan, each with a reason and a number, and which of them a person has accepted.
//!
//! A hazard is checked on the list that would result, and refuses only if the change causes or worsens it. What was
//! there before is reported as existing. Which addresses are admitted at all (`open-to-world`, `deny-all`, `lock-out`)
//! is checked on the union of all groups of the instance and network, because the service checks its callers against
//! that union; the rest is checked on the group. Everything here is pure: readings, journal and clock are inputs.

mod admittance;
mod caller;
mod carried;
mod case;
mod existing;
mod group;
mod ranges;
mod recent;
mod size;
mod still;
#[cfg(test)]
mod tests;
mod world;

use std::collections::BTreeSet;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

pub use existing::{Inspection, Overlap, existing, overlaps, unspecified};
pub use ranges::reserved;
pub use recent::{LOOK_BACK, removed_recently};
pub use still::{Admission, StillAdmitted, still_admitted_by};

use crate::domain::entry::Entry;
pub use crate::domain::hazard_name::{Name, NoName, NoVerdict, Verdict};
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan};
use crate::domain::policy::Policy;
use crate::domain::rules::Rules;
use crate::domain::stored::Key;
use case::Case;

/// One danger found in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hazard {
    /// The name.
    pub name: Name,
    /// What it does to the change.
    pub verdict: Verdict,
    /// Whether the person accepted it.
    pub accepted: bool,
    /// Whether it was there before and is no worse.
    pub existing: bool,
    /// How bad it is: it grows with the danger, and an acceptance may name the greatest number it covers.
    pub number: u64,
    /// Why, in a few words.
    pub reason: String,
    /// The entries it is about.
    pub entries: Vec<Entry>,
}

/// A hazard accepted in advance, `NAME` or `NAME=N`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Which hazard.
    pub name: Name,
    /// Up to which number; any if absent.
    pub up_to: Option<u64>,
}

/// What a plan is checked with, besides the list and the rules of its service.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What the person demands of every change.
    pub policy: &'a Policy,
    /// The hazards accepted in advance.
    pub allowed: &'a [Allowance],
    /// The address that the service sees this program's calls come from, if it is known.
    pub caller: Option<IpAddr>,
    /// Whether the list has an effect, if the service says so.
    pub is_on: Option<bool>,
    /// Whether the service is a sandbox or on this machine, where addresses of examples are in use.
    pub is_local: bool,
    /// Whether entries came through standard input or another pipe (a FIFO, `<(…)`), which may have been cut off.
    pub from_stdin: bool,
    /// What the journal removed from this list a short while ago; see [`removed_recently`].
    pub removed_recently: &'a BTreeSet<Key>,
}

/// A list at an earlier time, as the journal remembers it.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Its entries.
    pub list: &'a List,
    /// Whether it existed.
    pub exists: bool,
    /// What the other groups of the instance and network held at that time; absent if nothing recorded it.
    pub others: Option<&'a List>,
}

/// Why a text is not an allowance.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AllowanceError {
    /// No hazard has this name.
    #[error("there is no hazard of that name; the names are {}", Name::list())]
    Name,
    /// The part after `=` is not a whole number.
    #[error("the part after `=` is not a whole number")]
    Number,
}

impl Hazard {
    /// Whether the change must not be made.
    #[must_use]
    pub fn refuses(&self) -> bool {
        self.verdict == Verdict::Refuse && !self.accepted && !self.existing
    }

    /// The option that accepts exactly this, and no worse.
    #[must_use]
    pub fn flag(&self) -> String {
        match self.name {
            Name::CreatesGroup => "--create-group".to_owned(),
            Name::DeletesGroup => "--delete-group".to_owned(),
            name => format!("--allow {name}={}", self.number),
        }
    }
}

impl Allowance {
    /// Whether it accepts the hazard `name` of this `number`.
    fn covers(&self, name: Name, number: u64) -> bool {
        self.name == name && self.up_to.is_none_or(|most| number <= most)
    }
}

impl Context<'_> {
    /// Whether the hazard `name` of this `number` is accepted.
    fn accepts(&self, name: Name, number: u64) -> bool {
        self.allowed.iter().any(|allowance| allowance.covers(name, number))
    }
}

/// Judges `plan` against `current` by the `rules` of the service and the `context`. Hazards come in the order of
/// [`Name::ALL`], and what was there before is left out where it would be no more than a note. A plan that changes
/// nothing has no hazard except `still-admitted`: a deletion of what is not listed may still leave it admitted.
#[must_use]
pub fn check(plan: &Plan, current: &Current, rules: &Rules, context: &Context<'_>) -> Vec<Hazard> {
    reported(&Case::new(plan, current, rules, context))
}

/// Judges a plan that is carried out in two parts, first what comes in and then what goes: beside the list that would
/// result, the list in between, which admits the union of both. A hazard of the list in between is reported where the
/// result has none of that name that is as bad.
#[must_use]
pub fn check_gradual(plan: &Plan, current: &Current, rules: &Rules, context: &Context<'_>) -> Vec<Hazard> {
    let mut found = check(plan, current, rules, context);
    if plan.added.is_empty() || plan.removed.is_empty() {
        return found;
    }
    for between in check(&plan.coming(), current, rules, context) {
        let is_known = |known: &Hazard| known.name == between.name && known.number >= between.number;
        if between.existing || found.iter().any(|known| !known.existing && is_known(known)) {
            continue;
        }
        let reason = format!("between the two parts of the change, {}", between.reason);
        found.retain(|known| known.existing || known.name != between.name);
        found.push(Hazard { reason, ..between });
    }
    found.sort_by_key(|hazard| (hazard.name, hazard.existing));
    found
}

/// The same for a plan that takes a change back and so leads to the list of an `earlier` time, or close to it. A hazard
/// counts as existing if the whole instance was as bad at that time. Never excused so: what the person requires of
/// every change, the caller's own access, and what becomes of the group itself. If nothing recorded what the other
/// groups held, `deny-all` is not excused either, and `open-to-world` only if the list alone was as open.
#[must_use]
pub fn check_restoring(
    plan: &Plan,
    current: &Current,
    earlier: &Earlier<'_>,
    rules: &Rules,
    context: &Context<'_>,
) -> Vec<Hazard> {
    let mut found = check(plan, current, rules, context);
    let then = Current { list: earlier.list.clone(), exists: earlier.exists, ..current.clone() };
    let since = plan.seen_from(&then);
    let beyond = found_in(&Case::new(&since, &then, rules, context).since(earlier));
    let was_as_bad = |name| !beyond.iter().any(|hazard| hazard.name == name && !hazard.existing);
    for hazard in &mut found {
        let is_excusable = match hazard.name {
            Name::LockOut
            | Name::NeverAdmit
            | Name::StillAdmitted
            | Name::FirstEntry
            | Name::CallerUnknown
            | Name::CreatesGroup
            | Name::DeletesGroup => false,
            Name::DenyAll => earlier.others.is_some(),
            _ => true,
        };
        hazard.existing |= is_excusable && was_as_bad(hazard.name);
    }
    found
}

/// The hazards of `case` that are worth reporting, with those that are accepted.
fn reported(case: &Case<'_>) -> Vec<Hazard> {
    let mut found = if case.plan.changes() { found_in(case) } else { Vec::new() };
    found.retain(|hazard| !(hazard.existing && hazard.verdict == Verdict::Note));
    found.extend(still::check(case));
    found.sort_by_key(|hazard| (hazard.name, hazard.existing));
    for hazard in &mut found {
        hazard.accepted = case.context.accepts(hazard.name, hazard.number);
    }
    found
}

/// Every hazard of the list that `case` leads to.
fn found_in(case: &Case<'_>) -> Vec<Hazard> {
    let mut found = world::check(case);
    found.extend(ranges::check(case));
    found.extend(admittance::check(case));
    found.extend(caller::check(case));
    found.extend(group::check(case));
    found.extend(size::check(case));
    found.sort_by_key(|hazard| (hazard.name, hazard.existing));
    found
}

impl FromStr for Allowance {
    type Err = AllowanceError;

    fn from_str(text: &str) -> Result<Self, AllowanceError> {
        let (name, number) = text.split_once('=').map_or((text, None), |(name, number)| (name, Some(number)));
        let plain = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let parse = |number: &str| number.parse().ok().filter(|_| plain(number)).ok_or(AllowanceError::Number);
        let name = name.parse().map_err(|NoName| AllowanceError::Name)?;
        Ok(Self { name, up_to: number.map(parse).transpose()? })
    }
}

impl fmt::Display for Allowance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)?;
        self.up_to.iter().try_for_each(|most| write!(f, "={most}"))
    }
}
