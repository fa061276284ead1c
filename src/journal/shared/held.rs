//! Who holds a list by the records of a shared journal.
//!
//! An intent holds its list from the moment it is in the log until it is concluded, or until its time is over by the
//! clock of the store. No clock of a machine is compared with that of another one.

use std::collections::BTreeMap;

use crate::domain::event::{Event, Intent, Moment};
use crate::domain::target::Target;
use crate::journal::Knows;
use crate::journal::line::{self, Line};
use crate::journal::lock::Holder;
use crate::journal::record_v1;

/// Bytes from the end of a log in which holders are looked for. A holder further back has run out of time: a log does
/// not grow this much within the longest wait.
pub(super) const WINDOW: u64 = 1 << 20;

/// Who holds `target` by the records in `bytes` at `now`. Without a time of the store, an intent that is not concluded
/// holds its list.
pub(super) fn holder(bytes: &[u8], target: &Target, now: Option<Moment>, knows: Knows) -> Option<Holder> {
    let mut open: BTreeMap<String, Intent> = BTreeMap::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let Line::Whole(text) = line::look(line) else { continue };
        match record_v1::read(text, knows).map(|record| record.event) {
            Ok(Event::Intent(intent)) if intent.target == *target && intent.holds_until.is_some() => {
                open.insert(intent.id.key(), *intent);
            }
            Ok(Event::Concluded(conclusion)) => {
                open.remove(&conclusion.id.key());
            }
            _ => {}
        }
    }
    let holds = |intent: &&Intent| match (intent.holds_until, now) {
        (Some(until), Some(now)) => now < until,
        (until, _) => until.is_some(),
    };
    let intent = open.values().filter(holds).max_by_key(|intent| intent.holds_until)?;
    let host = format!("{} (change {}, by {})", intent.host, intent.id.beginning(8), intent.user);
    Some(Holder { pid: 0, host, since: intent.at })
}
