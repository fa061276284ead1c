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
use crate::journal::shared::protocol::{self, Hold};
use crate::journal::snapshot;

/// Bytes from the end of a log in which holders are looked for. A holder further back has run out of time: a log does
/// not grow this much within the longest wait.
pub(super) const WINDOW: u64 = 1 << 20;

/// Who holds `target` by the records in `bytes` at `now`. Without a time of the store, an intent that is not concluded
/// holds its list.
pub(super) fn holder(bytes: &[u8], target: &Target, now: Option<Moment>, knows: Knows) -> Option<Holder> {
    let mut intents: BTreeMap<String, Intent> = BTreeMap::new();
    let mut records = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let Line::Whole(text) = line::look(line) else { continue };
        for event in events(text, knows) {
            match event {
                Event::Intent(intent) if intent.target == *target => {
                    records.extend(intent.holds_until.map(|until| Hold::Begins(intent.id.key(), until)));
                    intents.insert(intent.id.key(), *intent);
                }
                Event::Concluded(conclusion) => records.push(Hold::Ends(conclusion.id.key())),
                _ => {}
            }
        }
    }
    let intent = intents.remove(&protocol::holder(records, now)?)?;
    let host = format!("{} (change {}, by {})", intent.host, intent.id.beginning(8), intent.user);
    Some(Holder { pid: 0, host, since: intent.at })
}

/// The events of a record. A snapshot repeats those of changes that were under way, for machines that begin at it.
fn events(text: &[u8], knows: Knows) -> Vec<Event> {
    match snapshot::read(text) {
        Some((snapshot, _)) => snapshot.open(knows),
        None => record_v1::read(text, knows).map(|record| record.event).into_iter().collect(),
    }
}
