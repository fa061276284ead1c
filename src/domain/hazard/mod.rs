//! The named dangers of a plan, each with a reason and a number, and which of them a person has accepted.
//!
//! A hazard is judged on the list that would result, and refuses only if the change causes or worsens it. What was
//! there before is reported as existing. Who gets in at all (`open-to-world`, `deny-all`, `lock-out`) is judged on the
//! union of all groups of the instance and network, because that is what the service asks; the rest on the group.

mod admittance;
mod case;
mod group;
mod name;
mod ranges;
mod size;
#[cfg(test)]
mod tests;
mod world;

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

pub use name::{Name, NoName, NoVerdict, Verdict};

use crate::domain::entry::Entry;
use crate::domain::plan::{Current, Plan};
use crate::domain::policy::Policy;
use crate::domain::rules::Rules;
use case::Case;

/// One danger found in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hazard {
    /// The name.
    pub name: Name,
    /// What it does.
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

/// What a plan is judged by, besides the list and the rules of its service.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What the person demands of every change.
    pub policy: &'a Policy,
    /// The hazards accepted in advance.
    pub allowed: &'a [Allowance],
    /// The address that the service sees this program's calls come from, if anything tells it.
    pub caller: Option<IpAddr>,
    /// Whether the list has an effect, where the service tells.
    pub is_on: Option<bool>,
    /// Whether the service is a simulated one or stands on this machine, where addresses of examples are at home.
    pub is_local: bool,
    /// Whether entries came from standard input, which may have been cut off.
    pub from_stdin: bool,
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
/// [`Name::ALL`]. A plan that changes nothing has none, and what was there before is left out where it would be no
/// more than a note.
#[must_use]
pub fn judge(plan: &Plan, current: &Current, rules: &Rules, context: &Context<'_>) -> Vec<Hazard> {
    if !plan.changes() {
        return Vec::new();
    }
    let case = Case::new(plan, current, rules, context);
    let mut found = world::judge(&case);
    found.extend(ranges::judge(&case));
    found.extend(admittance::judge(&case));
    found.extend(group::judge(&case));
    found.extend(size::judge(&case));
    found.retain(|hazard| !(hazard.existing && hazard.verdict == Verdict::Note));
    found.sort_by_key(|hazard| (hazard.name, hazard.existing));
    for hazard in &mut found {
        hazard.accepted = context.accepts(hazard.name, hazard.number);
    }
    found
}

/// The same for a plan that takes a change back to the list `restored`. Beside the list as it is now, what `restored` had
/// is there before: taking back is no more dangerous than the list that it leads to. What the person demands of every
/// change, who would shut itself out, and what becomes of the group itself is judged as in every change.
#[must_use]
pub fn judge_restoring(
    plan: &Plan,
    current: &Current,
    restored: &Current,
    rules: &Rules,
    context: &Context<'_>,
) -> Vec<Hazard> {
    let mut found = judge(plan, current, rules, context);
    let beyond = judge(&plan.seen_from(restored), restored, rules, context);
    let worse = |name| beyond.iter().any(|hazard| hazard.name == name && !hazard.existing);
    let always = [
        Name::LockOut,
        Name::NeverAdmit,
        Name::FirstEntry,
        Name::CallerUnknown,
        Name::CreatesGroup,
        Name::DeletesGroup,
    ];
    for hazard in found.iter_mut().filter(|hazard| !always.contains(&hazard.name)) {
        hazard.existing |= !worse(hazard.name);
    }
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
