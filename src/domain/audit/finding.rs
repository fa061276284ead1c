//! Findings: everything that an audit reports about lists, each with a level, the list and the entries.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::usage::{LastUse, ReadTime, uses};
use crate::domain::entry;
use crate::domain::event::Moment;
use crate::domain::hazard::{Hazard, Name, Overlap, Verdict};
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::domain::target::{Path, Target};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Probably wrong.
    Warning,
    /// A change that leads to it is refused.
    Error,
}

/// No level has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a level is `error`, `warning` or `note`")]
pub struct NoLevel;

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A hazard that exists.
    Hazard(Name),
    /// An entry that is the one address `0.0.0.0` or `::`.
    Unspecified,
    /// An entry that is neither an address nor a block.
    Unreadable,
    /// Entries that have not been used for some time.
    Unused,
    /// An entry whose text hides which block it is.
    Spelling,
    /// Entries that a wider block of the same list covers.
    Redundant,
    /// Entries that another group covers.
    Shadowed,
    /// Single addresses of which neither owner nor reason is known.
    Unowned,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How serious it is.
    pub level: Level,
    /// What it is about.
    pub kind: Kind,
    /// The list; without a group if all groups of the network share the finding.
    pub target: Target,
    /// The entries, in canonical text where they have one.
    pub entries: Vec<String>,
    /// Why, in a few words.
    pub reason: String,
}

impl Finding {
    /// Whether it is about the list at `target`, alone or with the other groups of its network.
    #[must_use]
    pub fn is_about(&self, target: &Target) -> bool {
        let network = || Target::new(&target.service, Path { group: None, ..target.path.clone() });
        self.target == *target || self.target == network()
    }
}

/// What an audit asks, apart from the lists.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// An entry that was not used for this time is a finding.
    pub unused_for: Duration,
    /// The current time.
    pub now: Moment,
    /// Reads the times of the servers.
    pub read_time: ReadTime<'a>,
    /// Whether the owner of an entry of a list or the reason for it is known.
    pub is_known: &'a dyn Fn(&ListReport, &Stored) -> bool,
}

/// The findings about `lists`, the most serious ones first.
#[must_use]
pub fn findings<'a>(lists: impl IntoIterator<Item = &'a ListReport>, question: Question<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = lists.into_iter().flat_map(|report| of_list(report, question)).collect();
    found = shared(found);
    found.sort_by(|one, other| {
        let order = |finding: &Finding| (std::cmp::Reverse(finding.level), finding.kind);
        order(one)
            .cmp(&order(other))
            .then_with(|| one.target.cmp(&other.target))
            .then_with(|| one.reason.cmp(&other.reason))
    });
    found
}

fn of_list(report: &ListReport, question: Question<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = report.inspection.hazards.iter().map(|hazard| of_hazard(report, hazard)).collect();
    let unspecified = report.inspection.unspecified.iter();
    found.extend(unspecified.map(|stored| {
        let text = stored.display();
        let reason = format!("{text} is one address, which no client has; {text}/0 is every address");
        finding(report, Kind::Unspecified, vec![text], reason)
    }));
    found.extend(texts_of(report));
    found.extend(overlaps(report));
    found.extend(unused(report, question));
    found.extend(unowned(report, question));
    found
}

fn finding(report: &ListReport, kind: Kind, entries: Vec<String>, reason: String) -> Finding {
    Finding { level: kind.level(), kind, target: report.target.clone(), entries, reason }
}

fn of_hazard(report: &ListReport, hazard: &Hazard) -> Finding {
    let level = match hazard.verdict {
        Verdict::Refuse => Level::Error,
        Verdict::Warn => Level::Warning,
        Verdict::Note => Level::Note,
    };
    let entries = hazard.entries.iter().map(ToString::to_string).collect();
    Finding { level, ..finding(report, Kind::Hazard(hazard.name), entries, hazard.reason.clone()) }
}

/// Texts that cannot be read, and texts with host bits: `10.0.0.9/8` admits all of 10.0.0.0/8.
fn texts_of(report: &ListReport) -> Vec<Finding> {
    let of_text = |stored: &Stored| match stored.entry {
        None => {
            let reason = "the text is neither an address nor a block".to_owned();
            Some(finding(report, Kind::Unreadable, vec![stored.text.clone()], reason))
        }
        Some(entry) if !entry.is_address() && hides_block(stored, &entry) => {
            let reason = format!("the server stores {} as \"{}\"", entry, stored.text);
            Some(finding(report, Kind::Spelling, vec![entry.to_string()], reason))
        }
        Some(_) => None,
    };
    report.list.entries().iter().filter_map(of_text).collect()
}

fn hides_block(stored: &Stored, entry: &entry::Entry) -> bool {
    let address = stored.text.split('/').next().unwrap_or_default().trim();
    address.parse::<std::net::IpAddr>().is_ok_and(|address| address.to_canonical() != entry.net().addr())
}

fn overlaps(report: &ListReport) -> Vec<Finding> {
    let mut kinds: BTreeMap<Kind, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for overlap in &report.inspection.overlaps {
        let (kind, entry, by) = match overlap {
            Overlap::Redundant { entry, by } => (Kind::Redundant, entry, by),
            Overlap::Shadowed { entry, by } => (Kind::Shadowed, entry, by),
        };
        let (entries, covered) = kinds.entry(kind).or_default();
        entries.push(entry.to_string());
        covered.push(format!("{entry} by {by}"));
    }
    let of_kind = |(kind, (entries, covered)): (Kind, (Vec<String>, Vec<String>))| {
        let place = if kind == Kind::Shadowed { " in another group" } else { "" };
        let reason = format!("covered{place}: {}", some_of(&covered));
        finding(report, kind, entries, reason)
    };
    kinds.into_iter().map(of_kind).collect()
}

fn unused(report: &ListReport, question: Question<'_>) -> Option<Finding> {
    let used = uses(&report.list, question.read_time);
    let is_unused = |(_, last): &(&Stored, LastUse)| last.is_unused_for(question.unused_for, question.now);
    let unused: Vec<(&Stored, LastUse)> = used.into_iter().filter(is_unused).collect();
    let never = unused.iter().filter(|(_, last)| matches!(last, LastUse::Never(_))).count();
    let entries: Vec<String> = unused.iter().map(|(stored, _)| stored.display()).collect();
    let days = question.unused_for.as_secs() / 86_400;
    let never = if never == 0 { String::new() } else { format!(", {never} of them never") };
    let reason = format!("not used for {days} days{never}");
    (!entries.is_empty()).then(|| finding(report, Kind::Unused, entries, reason))
}

fn unowned(report: &ListReport, question: Question<'_>) -> Option<Finding> {
    let is_person = |stored: &&Stored| stored.entry.is_some_and(|entry| entry.is_address() && !entry.is_localhost());
    let unknown = |stored: &&Stored| !(question.is_known)(report, stored);
    let entries = report.list.entries().iter().filter(is_person).filter(unknown).map(Stored::display);
    let entries: Vec<String> = entries.collect();
    let reason = "neither owner nor reason is known".to_owned();
    (!entries.is_empty()).then(|| finding(report, Kind::Unowned, entries, reason))
}

/// The first few of `texts` in a sentence, and how many more there are.
fn some_of(texts: &[String]) -> String {
    const NAMED: usize = 5;
    let named = texts.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match texts.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

/// A hazard that several groups of one network have alike is one finding about the network: it comes from all of its
/// groups together.
fn shared(found: Vec<Finding>) -> Vec<Finding> {
    let mut known: BTreeMap<(Kind, String, Target), usize> = BTreeMap::new();
    let mut kept: Vec<Finding> = Vec::new();
    for finding in found {
        if !matches!(finding.kind, Kind::Hazard(_)) || !finding.target.has_group() {
            kept.push(finding);
            continue;
        }
        let path = Path { group: None, ..finding.target.path.clone() };
        let network = Target { path, ..finding.target.clone() };
        match known.entry((finding.kind, finding.reason.clone(), network)) {
            Entry::Occupied(place) => kept[*place.get()].target = place.key().2.clone(),
            Entry::Vacant(place) => {
                place.insert(kept.len());
                kept.push(finding);
            }
        }
    }
    kept
}

impl Kind {
    /// The name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hazard(name) => name.as_str(),
            Self::Unspecified => "unspecified-address",
            Self::Unreadable => "unreadable",
            Self::Unused => "unused",
            Self::Spelling => "spelling",
            Self::Redundant => "redundant",
            Self::Shadowed => "shadowed",
            Self::Unowned => "unowned",
        }
    }

    /// The level, unless it is a hazard, which has that of its verdict.
    fn level(self) -> Level {
        match self {
            Self::Hazard(_) | Self::Unspecified | Self::Unreadable | Self::Unused => Level::Warning,
            Self::Spelling | Self::Redundant | Self::Shadowed | Self::Unowned => Level::Note,
        }
    }
}

impl Level {
    /// Every level, the most serious first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl FromStr for Level {
    type Err = NoLevel;

    fn from_str(text: &str) -> Result<Self, NoLevel> {
        Self::ALL.into_iter().find(|level| level.as_str() == text).ok_or(NoLevel)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::hazard::{Context, Inspection};
    use crate::domain::instance::Network;
    use crate::domain::list::List;
    use crate::domain::plan::Current;
    use crate::domain::policy::Policy;
    use crate::domain::rules::Rules;
    use crate::domain::stored::Usage;
    use crate::domain::target::sample;

    fn report(group: &str, texts: &[&str], others: &[&str]) -> ListReport {
        let list = |texts: &[&str]| texts.iter().copied().map(Stored::new).collect::<List>();
        let current = Current { list: list(texts), exists: true, others: list(others), similar: None, is_union: false };
        let (policy, removed) = (Policy::default(), BTreeSet::new());
        let context = Context {
            policy: &policy,
            allowed: &[],
            caller: None,
            is_on: Some(true),
            is_local: true,
            from_stdin: false,
            removed_recently: &removed,
        };
        let inspection = Inspection::of(&current, &Rules::KIBANA_PUBLIC, &context);
        let target = sample::group("cn-hangzhou", "es-cn-a", Some(Network::Public), Some(group));
        ListReport { inspection, ..ListReport::new(target, current.list) }
    }

    fn found(lists: &[ListReport]) -> Vec<(Level, &'static str, Option<String>, String)> {
        let question = Question {
            unused_for: Duration::from_hours(90 * 24),
            now: Moment::from_millis(100 * 86_400_000),
            read_time: &|text| text.parse().ok().map(Moment::from_millis),
            is_known: &|_, stored| stored.usage.description.is_some(),
        };
        let row = |finding: Finding| {
            (finding.level, finding.kind.as_str(), finding.target.path.group.clone(), finding.entries.join(" "))
        };
        findings(lists, question).into_iter().map(row).collect()
    }

    #[test]
    fn what_all_groups_share_is_one_finding_about_the_network() {
        let lists = [report("default", &["127.0.0.1"], &["::1"]), report("office", &["::1"], &["127.0.0.1"])];
        let deny: Vec<_> = found(&lists).into_iter().filter(|row| row.1 == "deny-all").collect();
        assert_eq!(deny.len(), 1);
        assert_eq!((deny[0].0, &deny[0].2), (Level::Error, &None));
    }

    #[test]
    fn every_kind_is_found_and_the_most_serious_come_first() {
        let texts = ["0.0.0.0/0", "0.0.0.0", "10.1.2.3/16", "8.8.8.8", "8.8.8.0/24", "9.9.9.9", "sg-1"];
        let rows = found(&[report("office", &texts, &["9.9.9.0/24"])]);
        let kinds: Vec<&str> = rows.iter().map(|row| row.1).collect();
        assert_eq!(kinds[0], "open-to-world");
        for kind in ["special", "private-in-public", "unspecified-address", "unreadable", "spelling", "redundant"] {
            assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
        }
        assert!(rows.is_sorted_by(|one, other| one.0 >= other.0), "{rows:?}");
        let entries = |kind: &str| rows.iter().find(|row| row.1 == kind).map(|row| row.3.as_str());
        assert_eq!(entries("spelling"), Some("10.1.0.0/16"));
        assert_eq!(entries("unowned"), Some("0.0.0.0 8.8.8.8 9.9.9.9"));
        let narrow = found(&[report("office", &["9.9.9.9"], &["9.9.9.0/24"])]);
        assert!(narrow.iter().any(|row| row.1 == "shadowed" && row.3 == "9.9.9.9"), "{narrow:?}");
    }

    #[test]
    fn unused_entries_are_one_finding_a_list() {
        let mut list = report("office", &[], &[]);
        let stored = |text: &str, last: Option<&str>| Stored {
            usage: Usage {
                created: Some("0".to_owned()),
                count: Some(u64::from(last.is_some())),
                last_used: last.map(ToOwned::to_owned),
                description: Some("office".to_owned()),
                ..Usage::default()
            },
            ..Stored::new(text)
        };
        list.list = [stored("8.8.8.8", Some("1")), stored("9.9.9.9", None)].into_iter().collect();
        list.inspection = Inspection::default();
        let rows = found(&[list]);
        assert_eq!(rows, [(Level::Warning, "unused", Some("office".to_owned()), "8.8.8.8 9.9.9.9".to_owned())]);
    }

    #[test]
    fn levels_are_read_back() {
        for level in Level::ALL {
            assert_eq!(level.to_string().parse(), Ok(level));
        }
        assert_eq!("high".parse::<Level>(), Err(NoLevel));
    }
}
