//! The leases in the description of an entry.
//!
//! A list that takes an address once has one entry for all leases of it: the description names each with its end, and
//! the entry goes when the last one ends. The text is `whitelistctl lease ID until END, ID until END; REMARK`.

use super::{Lease, LeaseId, calendar, parse};

/// The beginning of the description.
const PREFIX: &str = "whitelistctl lease ";
/// What stands between an ID and its end.
const UNTIL: &str = " until ";
/// The most characters of a description that Ops Manager takes (page of the global list: 1 to 250).
const DESCRIPTION: usize = 250;

/// The leases that one entry carries, at least one, and what else its description says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedLeases {
    leases: Vec<Lease>,
    remark: String,
}

/// The description would be longer than the list takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the entry carries as many leases as its description has room for")]
pub struct TooManyLeases;

impl CarriedLeases {
    /// A description of one lease, with a `remark` on who and why.
    #[must_use]
    pub fn one(lease: Lease, remark: &str) -> Self {
        Self { leases: vec![lease], remark: remark.to_owned() }
    }

    /// The leases that an entry with this description carries. Nothing for a description that only begins like one:
    /// then the entry has no end.
    #[must_use]
    pub fn read(description: &str) -> Option<Self> {
        let rest = description.strip_prefix(PREFIX)?;
        let (all, remark) = rest.split_once("; ").unwrap_or((rest, ""));
        let lease = |text: &str| {
            let (id, end) = text.split_once(UNTIL)?;
            // Only what is written by this program is read: one time has one spelling.
            let lease =
                Lease { id: id.parse().ok().filter(|read: &LeaseId| read.as_str() == id)?, end: parse(end).ok()? };
            (lease.end_text() == end).then_some(lease)
        };
        let leases: Vec<Lease> = all.split(", ").map(lease).collect::<Option<_>>()?;
        Some(Self { leases, remark: remark.to_owned() })
    }

    /// The leases, in the order in which they came.
    #[must_use]
    pub fn leases(&self) -> &[Lease] {
        &self.leases
    }

    /// Whether `lease` is among them, with this end or a later one.
    #[must_use]
    pub fn holds(&self, lease: &Lease) -> bool {
        self.leases.iter().any(|held| held.id == lease.id && held.end >= lease.end)
    }

    /// Whether a lease stays when `lease` ends, or `lease` itself because it was extended since.
    #[must_use]
    pub fn holds_other_than(&self, lease: &Lease) -> bool {
        self.clone().without(lease).is_some()
    }

    /// The same with `lease`. Of two ends of one lease, the later one counts.
    #[must_use]
    pub fn with(mut self, lease: &Lease) -> Self {
        match self.leases.iter_mut().find(|held| held.id == lease.id) {
            Some(held) => held.end = held.end.max(lease.end),
            None => self.leases.push(lease.clone()),
        }
        self
    }

    /// The same without `lease`; nothing if it was the last one. A lease that was extended since has a later end, and
    /// stays.
    #[must_use]
    pub fn without(mut self, lease: &Lease) -> Option<Self> {
        self.leases.retain(|held| held.id != lease.id || held.end > lease.end);
        (!self.leases.is_empty()).then_some(self)
    }

    /// The description. The remark is cut to what the list takes.
    ///
    /// # Errors
    /// There is no room for all leases.
    pub fn description(&self) -> Result<String, TooManyLeases> {
        let lease = |lease: &Lease| format!("{}{UNTIL}{}", lease.id, calendar::text(lease.end));
        let leases = format!("{PREFIX}{}", self.leases.iter().map(lease).collect::<Vec<_>>().join(", "));
        if leases.chars().count() > DESCRIPTION {
            return Err(TooManyLeases);
        }
        let gap = if self.remark.is_empty() { "" } else { "; " };
        let text = format!("{leases}{gap}{}", self.remark);
        Ok(text.chars().take(DESCRIPTION).collect::<String>().trim_end_matches([';', ' ']).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Moment;

    /// 2026-11-28T04:55:00Z.
    const END: u64 = 1_795_841_700_000;

    fn lease(id: &str, minutes: u64) -> Lease {
        Lease { id: id.parse().unwrap(), end: Moment::from_millis(END + minutes * 60_000) }
    }

    #[test]
    fn a_description_carries_its_leases_and_is_cut_to_its_limit() {
        let one = CarriedLeases::one(lease("k3x5q2ab", 0), "by ann; night shift");
        let text = one.description().unwrap();
        assert_eq!(text, "whitelistctl lease k3x5q2ab until 2026-11-28T04:55:00Z; by ann; night shift");
        assert_eq!(CarriedLeases::read(&text), Some(one.clone()));
        let two = one.with(&lease("a2222222", 5));
        let text = two.description().unwrap();
        assert!(text.starts_with("whitelistctl lease k3x5q2ab until 2026-11-28T04:55:00Z, a2222222 until "), "{text}");
        assert_eq!(CarriedLeases::read(&text), Some(two));
        let long = CarriedLeases::one(lease("k3x5q2ab", 0), &"ü".repeat(300)).description().unwrap();
        assert_eq!(long.chars().count(), 250);
        assert_eq!(CarriedLeases::read(&long).unwrap().leases(), [lease("k3x5q2ab", 0)]);
    }

    #[test]
    fn a_description_that_only_begins_like_one_carries_nothing() {
        for text in [
            "office",
            "whitelistctl lease",
            "whitelistctl lease k3x5q2ab until soon",
            "lease k3x5q2ab until 2026-11-28T04:55:00Z",
            "whitelistctl lease k3x5q2ab until 2026-11-28T04:55Z",
            "whitelistctl lease k3x5q2ab until 2026-11-28T05:55:00+01:00",
            "whitelistctl lease lease_20261128t045500z_k3x5q2ab until 2026-11-28T04:55:00Z",
            "whitelistctl lease k3x5q2ab until 2026-11-28T04:55:00Z, office",
        ] {
            assert_eq!(CarriedLeases::read(text), None, "{text}");
        }
    }

    #[test]
    fn one_lease_leaves_without_the_others() {
        let both = CarriedLeases::one(lease("k3x5q2ab", 0), "").with(&lease("a2222222", 5));
        let left = both.clone().without(&lease("k3x5q2ab", 0)).unwrap();
        assert_eq!(left.leases(), [lease("a2222222", 5)]);
        assert_eq!(left.without(&lease("a2222222", 5)), None);
        assert!(both.holds(&lease("a2222222", 5)) && !both.holds(&lease("a2222222", 6)));
    }

    #[test]
    fn a_later_end_replaces_an_earlier_one_and_is_not_ended_with_it() {
        let one = CarriedLeases::one(lease("k3x5q2ab", 5), "");
        assert_eq!(one.clone().with(&lease("k3x5q2ab", 0)), one, "a longer end stays");
        let extended = one.with(&lease("k3x5q2ab", 9));
        assert_eq!(extended.leases(), [lease("k3x5q2ab", 9)]);
        assert_eq!(extended.clone().without(&lease("k3x5q2ab", 5)), Some(extended));
    }

    #[test]
    fn there_is_room_for_six_leases() {
        let mut all = CarriedLeases::one(lease("a2222222", 0), "by ann");
        for letter in ["b", "c", "d", "e", "f"] {
            all = all.with(&lease(&format!("{letter}2222222"), 0));
        }
        assert_eq!(CarriedLeases::read(&all.description().unwrap()).unwrap().leases().len(), 6);
        assert_eq!(all.with(&lease("g2222222", 0)).description(), Err(TooManyLeases));
    }
}
