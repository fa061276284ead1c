//! What commands say of lists as they are: remarks beside the entries, and a count of all that is to be noted.

use std::collections::BTreeSet;

use crate::domain::hazard::{Inspection, Name};
use crate::domain::stored::Stored;

/// Remarks on entries that are likely to be mistakes.
pub(crate) fn remarks(inspection: &Inspection) -> Vec<String> {
    let remark = |stored: &Stored| {
        let address = stored.display();
        format!("{address} is one address, which no client has; {address}/0 is every address")
    };
    inspection.unspecified.iter().map(remark).collect()
}

/// How many hazards and entries without effect there are, in words; nothing if there are none. What several groups
/// share, because all of them together are judged, counts once.
pub(crate) fn counted<'a>(inspections: impl IntoIterator<Item = &'a Inspection>) -> Option<String> {
    let (mut hazards, mut idle) = (BTreeSet::new(), 0);
    for inspection in inspections {
        hazards.extend(inspection.hazards.iter().map(|hazard| (hazard.name, hazard.reason.clone())));
        idle += inspection.overlaps.len();
    }
    let names: BTreeSet<Name> = hazards.iter().map(|(name, _)| *name).collect();
    let names: Vec<&str> = names.into_iter().map(Name::as_str).collect();
    let hazards = match hazards.len() {
        0 => None,
        1 => Some(format!("1 hazard ({})", names.join(", "))),
        many => Some(format!("{many} hazards ({})", names.join(", "))),
    };
    let idle = match idle {
        0 => None,
        1 => Some("1 entry without effect".to_owned()),
        many => Some(format!("{many} entries without effect")),
    };
    let said: Vec<String> = hazards.into_iter().chain(idle).collect();
    (!said.is_empty()).then(|| said.join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Entry;
    use crate::domain::hazard::{Hazard, Overlap, Verdict};

    #[test]
    fn what_groups_share_counts_once() {
        let hazard = |name: Name, reason: &str| Hazard {
            name,
            verdict: Verdict::Warn,
            accepted: false,
            existing: true,
            number: 1,
            reason: reason.to_owned(),
            entries: Vec::new(),
        };
        let entry = |text| Entry::parse(text).unwrap();
        let shared = hazard(Name::DenyAll, "the list admits no address");
        let overlap = Overlap::Redundant { entry: entry("8.8.8.8"), by: entry("8.8.8.0/24") };
        let one = Inspection { hazards: vec![shared.clone()], ..Inspection::default() };
        let other = Inspection {
            hazards: vec![shared, hazard(Name::Wide, "a wide block")],
            overlaps: vec![overlap],
            ..Inspection::default()
        };
        assert_eq!(counted([&one]).as_deref(), Some("1 hazard (deny-all)"));
        let both = "2 hazards (wide, deny-all) and 1 entry without effect";
        assert_eq!(counted([&one, &other]).as_deref(), Some(both));
        assert_eq!(counted([&Inspection::default()]), None);
    }
}
