//! How long the entries of a list have been unused, as far as the service counts their use, and which of them may be
//! removed for that reason.
//!
//! Pure: the times of the server are read by whoever calls, because a calendar is not part of the domain.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::list::List;
use crate::domain::policy::Policy;
use crate::domain::stored::Stored;

/// What is known of the use of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LastUse {
    /// It was used last at this moment.
    At(Moment),
    /// It was never used since it was added.
    Never(Option<Moment>),
    /// The counter says nothing about the entry.
    Unknown(NoCount),
}

/// Why the counter of an entry says nothing about its use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCount {
    /// The service does not count the use of the entries of this list.
    NotCounted,
    /// Another entry of the list admits the same addresses or a part of them, and may have been counted instead.
    Overlaps(Entry),
    /// No client has such an address.
    NoClient,
    /// The text is neither an address nor a block, or a time of the server is none.
    Unreadable,
}

/// Reads a time as a server writes it.
pub type ReadTime<'a> = &'a dyn Fn(&str) -> Option<Moment>;

/// What is known of the use of every entry of `list`, in its order.
#[must_use]
pub fn uses<'list>(list: &'list List, read_time: ReadTime<'_>) -> Vec<(&'list Stored, LastUse)> {
    let overlaps = overlapping(list);
    list.entries().iter().map(|stored| (stored, last_use(stored, &overlaps, read_time))).collect()
}

fn last_use(stored: &Stored, overlaps: &BTreeMap<Entry, Entry>, read_time: ReadTime<'_>) -> LastUse {
    let usage = &stored.usage;
    let Some(entry) = stored.entry else { return LastUse::Unknown(NoCount::Unreadable) };
    match usage.last_used.as_deref().map(read_time) {
        Some(Some(moment)) => return LastUse::At(moment),
        Some(None) => return LastUse::Unknown(NoCount::Unreadable),
        None => {}
    }
    let used_at_an_unknown_time = usage.count.is_some_and(|count| count > 0);
    if usage.count.is_none() || used_at_an_unknown_time {
        return LastUse::Unknown(NoCount::NotCounted);
    }
    if has_no_client(entry) {
        return LastUse::Unknown(NoCount::NoClient);
    }
    match overlaps.get(&entry) {
        Some(other) => LastUse::Unknown(NoCount::Overlaps(*other)),
        None => LastUse::Never(usage.created.as_deref().and_then(read_time)),
    }
}

impl LastUse {
    /// Whether the entry is known to be unused for `span` before `now`. An entry that was never used counts from when
    /// it was added.
    #[must_use]
    pub fn is_unused_for(&self, span: Duration, now: Moment) -> bool {
        let (Self::At(moment) | Self::Never(Some(moment))) = self else { return false };
        let elapsed = now.as_millis().saturating_sub(moment.as_millis());
        u128::from(elapsed) >= span.as_millis()
    }

    /// What the entries of a list are sorted by, the least recently used first: never used, then used, then unknown.
    #[must_use]
    pub fn rank(&self) -> (u8, Option<u64>) {
        match self {
            Self::Never(since) => (0, since.map(Moment::as_millis)),
            Self::At(moment) => (1, Some(moment.as_millis())),
            Self::Unknown(_) => (2, None),
        }
    }
}

impl NoCount {
    /// The reason, as it follows the entry.
    #[must_use]
    pub fn reason(&self) -> String {
        match self {
            Self::NotCounted => "the service does not report when it was used".to_owned(),
            Self::Overlaps(other) => format!("{other} overlaps it and may have been counted instead"),
            Self::NoClient => "no client has such an address".to_owned(),
            Self::Unreadable => "it cannot be read".to_owned(),
        }
    }
}

/// The entries of `list` that share addresses with another entry, each with one such entry.
///
/// Blocks nest or lie apart. In the order of entries, what an entry contains follows it directly.
fn overlapping(list: &List) -> BTreeMap<Entry, Entry> {
    let mut found = BTreeMap::new();
    let mut around: Vec<Entry> = Vec::new();
    for entry in list.values() {
        around.retain(|outer| outer.admits(&entry));
        if let Some(outer) = around.last() {
            found.insert(entry, *outer);
            found.entry(*outer).or_insert(entry);
        }
        around.push(entry);
    }
    found
}

/// Whether the address is one that no client has, such as `0.0.0.0` or a multicast address.
fn has_no_client(entry: Entry) -> bool {
    let address = entry.net().addr();
    let is_broadcast = matches!(address, IpAddr::V4(v4) if v4.is_broadcast());
    (entry.is_address() && address.is_unspecified()) || address.is_multicast() || is_broadcast
}

/// Which entries of a list may be removed because they are unused, and which may not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pruning {
    /// Entries to remove, with their last use.
    pub unused: Vec<(Stored, LastUse)>,
    /// Entries that are unused and stay, with the reason.
    pub kept: Vec<(Stored, Keep)>,
    /// Entries whose use is unknown; they stay.
    pub unknown: Vec<(Stored, NoCount)>,
}

/// Why an unused entry stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The policy requires an address of it.
    MustAdmit(Entry),
    /// It admits the address that the calls of this program come from.
    Caller(IpAddr),
}

impl Pruning {
    /// What may be removed from `list`. Entries that share an address with `must_admit` of the policy stay, and those
    /// that admit the caller.
    #[must_use]
    pub fn of(
        list: &List,
        span: Duration,
        now: Moment,
        read_time: ReadTime<'_>,
        policy: &Policy,
        caller: Option<IpAddr>,
    ) -> Self {
        let mut pruning = Self::default();
        for (stored, last) in uses(list, read_time) {
            if let LastUse::Unknown(why) = last {
                pruning.unknown.push((stored.clone(), why));
            } else if last.is_unused_for(span, now) {
                match stored.entry.and_then(|entry| keep(entry, policy, caller)) {
                    Some(keep) => pruning.kept.push((stored.clone(), keep)),
                    None => pruning.unused.push((stored.clone(), last)),
                }
            }
        }
        pruning
    }
}

fn keep(entry: Entry, policy: &Policy, caller: Option<IpAddr>) -> Option<Keep> {
    let required = policy.must_admit.iter().find(|must| must.admits(&entry) || entry.admits(must));
    let caller = caller.map(|caller| caller.to_canonical()).filter(|caller| entry.admits(&Entry::from(*caller)));
    required.copied().map(Keep::MustAdmit).or_else(|| caller.map(Keep::Caller))
}

impl Keep {
    /// The reason, as it follows the entry.
    #[must_use]
    pub fn reason(&self) -> String {
        match self {
            Self::MustAdmit(must) => format!("must_admit names {must}"),
            Self::Caller(caller) => format!("it admits the caller {caller}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stored::Usage;

    const DAY: u64 = 86_400_000;
    const QUARTER: Duration = Duration::from_hours(90 * 24);

    /// Times of these tests are numbers of days.
    fn read_time(text: &str) -> Option<Moment> {
        text.parse::<u64>().ok().map(|days| Moment::from_millis(days * DAY))
    }

    fn stored(text: &str, created: &str, count: u64, last: Option<&str>) -> Stored {
        let usage = Usage {
            created: Some(created.to_owned()),
            count: Some(count),
            last_used: last.map(ToOwned::to_owned),
            ..Usage::default()
        };
        Stored { usage, ..Stored::new(text) }
    }

    fn texts<T>(entries: &[(Stored, T)]) -> Vec<&str> {
        entries.iter().map(|(stored, _)| stored.text.as_str()).collect()
    }

    fn prune(entries: Vec<Stored>, policy: &Policy, caller: Option<&str>) -> Pruning {
        let caller = caller.map(|caller| caller.parse().unwrap());
        Pruning::of(&entries.into_iter().collect(), QUARTER, Moment::from_millis(100 * DAY), &read_time, policy, caller)
    }

    #[test]
    fn an_entry_is_unused_from_its_last_use_or_else_from_its_creation() {
        let list = vec![
            stored("8.8.8.1", "1", 3, Some("10")),
            stored("8.8.8.2", "1", 3, Some("11")),
            stored("8.8.8.3", "10", 0, None),
            stored("8.8.8.4", "11", 0, None),
            stored("8.8.8.5", "?", 0, None),
        ];
        let pruning = prune(list, &Policy::default(), None);
        assert_eq!(texts(&pruning.unused), ["8.8.8.1", "8.8.8.3"]);
        assert_eq!((pruning.kept.len(), pruning.unknown.len()), (0, 0));
    }

    #[test]
    fn a_counter_that_cannot_move_says_nothing() {
        let list = vec![
            stored("8.8.8.0/24", "1", 0, None),
            stored("8.8.8.8", "1", 0, None),
            stored("0.0.0.0", "1", 0, None),
            stored("9.9.9.9", "1", 5, None),
            Stored::new("7.7.7.7"),
            Stored::new("sg-1"),
            stored("6.6.6.6", "1", 1, Some("yesterday")),
        ];
        let pruning = prune(list, &Policy::default(), None);
        let (wide, narrow) = (Entry::parse("8.8.8.0/24").unwrap(), Entry::parse("8.8.8.8").unwrap());
        let whys: Vec<(&str, NoCount)> =
            pruning.unknown.iter().map(|(stored, why)| (stored.text.as_str(), why.clone())).collect();
        let expected = [
            ("0.0.0.0", NoCount::NoClient),
            ("6.6.6.6", NoCount::Unreadable),
            ("7.7.7.7", NoCount::NotCounted),
            ("8.8.8.0/24", NoCount::Overlaps(narrow)),
            ("8.8.8.8", NoCount::Overlaps(wide)),
            ("9.9.9.9", NoCount::NotCounted),
            ("sg-1", NoCount::Unreadable),
        ];
        assert_eq!(whys, expected);
        assert!(pruning.unused.is_empty());
    }

    #[test]
    fn what_the_policy_requires_and_what_admits_the_caller_stays() {
        let list = vec![
            stored("8.8.8.0/24", "1", 0, None),
            stored("9.9.9.9", "1", 0, None),
            stored("7.7.7.7", "1", 0, None),
            stored("6.6.6.6", "1", 0, None),
        ];
        let must = |text| Entry::parse(text).unwrap();
        let policy = Policy { must_admit: [must("8.8.8.8"), must("9.9.9.0/24")].into(), ..Policy::default() };
        let pruning = prune(list, &policy, Some("::ffff:7.7.7.7"));
        assert_eq!(
            (texts(&pruning.unused), texts(&pruning.kept)),
            (vec!["6.6.6.6"], vec!["7.7.7.7", "8.8.8.0/24", "9.9.9.9"])
        );
        assert_eq!(pruning.kept[0].1.reason(), "it admits the caller 7.7.7.7");
    }

    #[test]
    fn the_least_recently_used_entries_come_first() {
        let list: List = vec![
            stored("8.8.8.1", "1", 3, Some("50")),
            stored("8.8.8.2", "1", 3, Some("40")),
            stored("8.8.8.3", "30", 0, None),
            Stored::new("8.8.8.4"),
        ]
        .into_iter()
        .collect();
        let mut sorted = uses(&list, &read_time);
        sorted.sort_by_key(|(_, last)| last.rank());
        let texts: Vec<&str> = sorted.iter().map(|(stored, _)| stored.text.as_str()).collect();
        assert_eq!(texts, ["8.8.8.3", "8.8.8.2", "8.8.8.1", "8.8.8.4"]);
    }
}
