//! The named dangers of a plan, each with a reason and a number, and which of them a person has accepted.
//!
//! A hazard is judged on the list that would result, and refuses only if the change causes or worsens it. What was
//! there before is reported as existing. Every name is stable: scripts and profiles use it.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use ipnet::Ipv6Net;

use crate::domain::entry::{Entry, Family};
use crate::domain::exposure::{Union, size_v6};
use crate::domain::plan::{Current, Plan};
use crate::domain::rules::Rules;

/// A hazard's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// The result admits a great part of the internet.
    OpenToWorld,
    /// The result has more entries than the service takes.
    TooManyEntries,
    /// Cover names a group that does not exist.
    CreatesGroup,
    /// Cover with nothing deletes the group.
    DeletesGroup,
}

/// What a hazard does to a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The change is refused unless the hazard is accepted.
    Refuse,
    /// The change is made, with a warning.
    Warn,
}

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
    /// How bad it is; an acceptance may name the greatest number it covers.
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

impl Name {
    /// Every name.
    pub const ALL: &'static [Self] = &[Self::OpenToWorld, Self::TooManyEntries, Self::CreatesGroup, Self::DeletesGroup];

    /// The name as typed.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenToWorld => "open-to-world",
            Self::TooManyEntries => "too-many-entries",
            Self::CreatesGroup => "creates-group",
            Self::DeletesGroup => "deletes-group",
        }
    }

    fn list() -> String {
        Self::ALL.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
    }
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

/// Judges `plan` against `current` and `rules`. `allowed` are the hazards accepted in advance.
#[must_use]
pub fn judge(plan: &Plan, current: &Current, rules: &Rules, allowed: &[Allowance]) -> Vec<Hazard> {
    if !plan.changes() {
        return Vec::new();
    }
    let found =
        [open_to_world(plan, current), too_many(plan, current, rules), creates(plan, current), deletes(plan, current)];
    let accept = |mut hazard: Hazard| {
        let covers = |allowance: &Allowance| {
            allowance.name == hazard.name && allowance.up_to.is_none_or(|most| hazard.number <= most)
        };
        hazard.accepted = allowed.iter().any(covers);
        hazard
    };
    found.into_iter().flatten().map(accept).collect()
}

/// A block wider than /8 (IPv4) or /16 (IPv6), or a union that covers a quarter of IPv4 or of 2000::/3. Prefixes that
/// carry IPv4 in IPv6 (6to4 RFC 3056, NAT64 RFC 6052, RFC 4291 2.5.5.1) count as the IPv4 they stand for.
fn open_to_world(plan: &Plan, current: &Current) -> Option<Hazard> {
    let others = current.others.values();
    let before = Openness::of(&current.list.values().union(&others).copied().collect());
    let after = Openness::of(&plan.result().union(&others).copied().collect());
    if !after.is_open() {
        return None;
    }
    let worse = after.measure() > before.measure() || after.wide.iter().any(|entry| !before.wide.contains(entry));
    let reason = format!("the list would admit {}% of the internet", after.percent());
    let entries = if after.wide.is_empty() { plan.added.clone() } else { after.wide.iter().copied().collect() };
    Some(Hazard {
        name: Name::OpenToWorld,
        verdict: Verdict::Refuse,
        accepted: false,
        existing: !worse,
        number: after.percent(),
        reason,
        entries,
    })
}

/// How much of the internet a list admits.
struct Openness {
    /// Entries that are too wide by themselves.
    wide: BTreeSet<Entry>,
    /// Addresses of IPv4, those behind IPv6 prefixes included.
    v4: u128,
    /// Addresses of 2000::/3.
    v6: u128,
}

/// 2000::/3, the IPv6 addresses in use.
const GLOBAL_UNICAST: u128 = 1 << 125;
const ALL_V4: u128 = 1 << 32;

impl Openness {
    fn of(entries: &BTreeSet<Entry>) -> Self {
        let too_wide = |entry: &Entry| match entry.family() {
            Family::V4 => entry.net().prefix_len() < 8,
            Family::V6 => entry.net().prefix_len() < 16,
        };
        let union = Union::of(entries.iter());
        let carried = union.v6_blocks().iter().map(|net| carried_v4(*net)).max().unwrap_or(0);
        Self {
            wide: entries.iter().filter(|entry| too_wide(entry)).copied().collect(),
            v4: union.v4().max(carried),
            v6: union.v6_blocks().iter().fold(0, |sum: u128, net| sum.saturating_add(in_global_unicast(*net))),
        }
    }

    fn is_open(&self) -> bool {
        !self.wide.is_empty() || self.v4 >= ALL_V4 / 4 || self.v6 >= GLOBAL_UNICAST / 4
    }

    /// The share of the worse family in millionths of a millionth, for comparison.
    fn measure(&self) -> u128 {
        let fine = 1_000_000_000_000;
        (self.v4 * fine / ALL_V4).max(self.v6 / (GLOBAL_UNICAST / fine))
    }

    /// The share of the worse family in percent, rounded up.
    fn percent(&self) -> u64 {
        let percent = self.measure().div_ceil(10_000_000_000);
        u64::try_from(percent.clamp(1, 100)).unwrap_or(100)
    }
}

/// How many IPv4 addresses an IPv6 block stands for.
fn carried_v4(net: Ipv6Net) -> u128 {
    // (prefix, its length, where the IPv4 address ends)
    const CARRIERS: [(u128, u8, u8); 3] = [(0x2002 << 112, 16, 48), (0x0064_ff9b << 96, 96, 128), (0, 96, 128)];
    let carried = CARRIERS.iter().map(|&(prefix, length, end)| {
        let carrier = Ipv6Net::new_assert(prefix.into(), length);
        if net.contains(&carrier) {
            ALL_V4
        } else if carrier.contains(&net) {
            1_u128 << end.saturating_sub(net.prefix_len())
        } else {
            0
        }
    });
    carried.max().unwrap_or(0)
}

fn in_global_unicast(net: Ipv6Net) -> u128 {
    let global = Ipv6Net::new_assert((0x2000_u128 << 112).into(), 3);
    if net.contains(&global) {
        GLOBAL_UNICAST
    } else if global.contains(&net) {
        size_v6(net)
    } else {
        0
    }
}

fn too_many(plan: &Plan, current: &Current, rules: &Rules) -> Option<Hazard> {
    let limit = rules.limit?;
    let size = plan.size();
    (size > limit).then(|| Hazard {
        name: Name::TooManyEntries,
        verdict: Verdict::Refuse,
        accepted: false,
        existing: size <= current.list.len(),
        number: u64::try_from(size).unwrap_or(u64::MAX),
        reason: format!("the group would hold {size} entries; the service states a limit of {limit}"),
        entries: Vec::new(),
    })
}

fn creates(plan: &Plan, current: &Current) -> Option<Hazard> {
    let similar = current.similar.as_ref().map(|name| format!("; did you mean {name}?"));
    plan.creates.then(|| Hazard {
        name: Name::CreatesGroup,
        verdict: Verdict::Refuse,
        accepted: false,
        existing: false,
        number: u64::try_from(plan.added.len()).unwrap_or(u64::MAX),
        reason: format!("the group does not exist and would be created{}", similar.unwrap_or_default()),
        entries: plan.added.clone(),
    })
}

fn deletes(plan: &Plan, current: &Current) -> Option<Hazard> {
    plan.deletes.then(|| Hazard {
        name: Name::DeletesGroup,
        verdict: Verdict::Refuse,
        accepted: false,
        existing: false,
        number: u64::try_from(current.list.len()).unwrap_or(u64::MAX),
        reason: format!("the group would be deleted; it holds {}", counted(current.list.len())),
        entries: current.list.values().into_iter().collect(),
    })
}

fn counted(entries: usize) -> String {
    if entries == 1 { "1 entry".to_owned() } else { format!("{entries} entries") }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Refuse => "refuse",
            Self::Warn => "warn",
        })
    }
}

impl FromStr for Allowance {
    type Err = AllowanceError;

    fn from_str(text: &str) -> Result<Self, AllowanceError> {
        let (name, number) = text.split_once('=').map_or((text, None), |(name, number)| (name, Some(number)));
        let known = Name::ALL.iter().copied().find(|known| known.as_str() == name);
        let up_to = number.map(|number| number.parse().map_err(|_| AllowanceError::Number)).transpose()?;
        Ok(Self { name: known.ok_or(AllowanceError::Name)?, up_to })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::list::List;
    use crate::domain::plan::{Verb, Wish};
    use crate::domain::stored::Stored;

    fn judged(before: &[&str], wanted: &[&str], allowed: &[&str]) -> Vec<Hazard> {
        let current = Current {
            list: before.iter().copied().map(Stored::new).collect(),
            exists: true,
            others: List::default(),
            similar: None,
        };
        let entries = wanted.iter().map(|text| Entry::parse(text).unwrap()).collect();
        let plan =
            Plan::new(&Wish { verb: Verb::Append, entries, texts: BTreeSet::new(), whole_group: false }, &current);
        let allowed: Vec<Allowance> = allowed.iter().map(|text| text.parse().unwrap()).collect();
        judge(&plan, &current, &Rules::KIBANA, &allowed)
    }

    fn opens(before: &[&str], wanted: &[&str]) -> Option<Hazard> {
        judged(before, wanted, &[]).into_iter().find(|hazard| hazard.name == Name::OpenToWorld)
    }

    #[test]
    fn the_world_is_seen_in_every_disguise() {
        for world in [
            &["0.0.0.0/0"][..],
            &["128.0.0.0/1"],
            &["0.0.0.0/1", "128.0.0.0/1"],
            &["::/0"],
            &["2000::/3"],
            &["64:ff9b::/96"],
            &["2002::/16"],
            &["::/96"],
            &["fe80::/10"],
        ] {
            assert!(opens(&["192.0.2.1"], world).is_some_and(|hazard| hazard.refuses()), "{world:?}");
        }
    }

    #[test]
    fn a_union_of_narrow_blocks_is_judged_as_a_whole() {
        let half: Vec<String> = (0..64).map(|n| format!("{n}.0.0.0/8")).collect();
        let half: Vec<&str> = half.iter().map(String::as_str).collect();
        assert!(opens(&half[1..], &half[..1]).is_some());
        assert!(opens(&half[2..], &half[..1]).is_none());
    }

    #[test]
    fn what_was_open_before_and_gets_no_worse_is_a_note() {
        let hazard = opens(&["0.0.0.0/0"], &["192.0.2.1"]).unwrap();
        assert!(hazard.existing && !hazard.refuses());
    }

    #[test]
    fn an_allowance_covers_up_to_its_number() {
        let refused = |allowed| judged(&[], &["0.0.0.0/1"], allowed).iter().any(Hazard::refuses);
        assert!(refused(&[]));
        assert!(!refused(&["open-to-world"]));
        assert!(!refused(&["open-to-world=50"]));
        assert!(refused(&["open-to-world=49"]));
        assert_eq!("open-world".parse::<Allowance>(), Err(AllowanceError::Name));
    }

    #[test]
    fn three_hundred_entries_fit_and_one_more_does_not() {
        let before: Vec<String> = (0..300).map(|n| format!("192.0.{}.{}", n / 250, n % 250)).collect();
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        assert!(judged(&before[1..], &before[..1], &[]).is_empty());
        let hazards = judged(&before, &["203.0.113.1"], &[]);
        assert_eq!(hazards[0].flag(), "--allow too-many-entries=301");
    }
}
