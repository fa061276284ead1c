//! The reports of a command about its targets, independent of the output format: changes, lists and look-ups.

use crate::domain::entry::Entry;
use crate::domain::event::Found;
use crate::domain::exposure::Exposure;
use crate::domain::hazard::{Admission, Hazard, Inspection};
use crate::domain::lease::Lease;
use crate::domain::list::{Fingerprint, List};
use crate::domain::note::{Note, Notes};
pub use crate::domain::outcome::Outcome;
use crate::domain::plan::Verb;
use crate::domain::stored::Stored;
use crate::domain::target::Target;

/// A request that would be sent, without its headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The method.
    pub method: String,
    /// The whole address, query included.
    pub url: String,
    /// The body, if there is one.
    pub body: Option<String>,
}

impl Preview {
    /// What follows scheme and host in the address.
    #[must_use]
    pub fn path(&self) -> &str {
        let host = self.url.find("://").map_or(0, |scheme| scheme + 3);
        self.url[host..].find('/').map_or("/", |path| &self.url[host + path..])
    }
}

/// What happened to one list. Entries that were named are in canonical text, entries of the list as the server spells
/// them. What comes in and goes is what was planned; before and after say what happened.
#[derive(Clone, Debug)]
pub struct ChangeReport {
    /// The list.
    pub target: Target,
    /// The display name of its instance, if a look-up showed it.
    pub name: Option<String>,
    /// The profile that leads to it, if the run is over several.
    pub profile: Option<String>,
    /// The verb.
    pub verb: Verb,
    /// Whether it reverts a revert, and so makes a change again.
    pub is_redo: bool,
    /// Whether nothing was to be sent in any case.
    pub dry_run: bool,
    /// How it ended.
    pub outcome: Outcome,
    /// What was named.
    pub wanted: Vec<String>,
    /// What comes in.
    pub added: Vec<String>,
    /// The removed entries.
    pub removed: Vec<String>,
    /// Named entries that were there already.
    pub unchanged: Vec<String>,
    /// Entries named for deletion that were not there.
    pub not_present: Vec<String>,
    /// The list before; `None` if it was not read.
    pub before: Option<Vec<String>>,
    /// The list after; `None` if it was not read.
    pub after: Option<Vec<String>>,
    /// Entries that appeared from elsewhere meanwhile.
    pub drift_added: Vec<String>,
    /// Entries that vanished from elsewhere meanwhile.
    pub drift_removed: Vec<String>,
    /// The fingerprint of the latest reading.
    pub fingerprint: Option<Fingerprint>,
    /// The list as found after the change, in the server's spelling.
    pub found: Option<Found>,
    /// The journal's name for the change, if it is recorded where it can be found again.
    pub intent: Option<String>,
    /// How the change affects which addresses are admitted; `None` if it was not computed.
    pub exposure: Option<Exposure>,
    /// The dangers found.
    pub hazards: Vec<Hazard>,
    /// What still admits the entries that a deletion names, or a part of them.
    pub still_admitted_by: Vec<StillHeld>,
    /// The requests that would make the change, of a dry run that nothing stands against.
    pub requests: Vec<Preview>,
    /// The service's names for the calls that were made.
    pub request_ids: Vec<String>,
    /// The lease that the change adds or ends, if it is one.
    pub lease: Option<Lease>,
    /// Remarks worth reading.
    pub notes: Vec<String>,
}

impl ChangeReport {
    /// A report on a list that was not read yet.
    #[must_use]
    pub fn new(target: Target, verb: Verb, dry_run: bool) -> Self {
        Self {
            target,
            name: None,
            profile: None,
            verb,
            is_redo: false,
            dry_run,
            outcome: Outcome::NotApplied,
            wanted: Vec::new(),
            added: Vec::new(),
            removed: Vec::new(),
            unchanged: Vec::new(),
            not_present: Vec::new(),
            before: None,
            after: None,
            drift_added: Vec::new(),
            drift_removed: Vec::new(),
            fingerprint: None,
            found: None,
            intent: None,
            exposure: None,
            hazards: Vec::new(),
            still_admitted_by: Vec::new(),
            requests: Vec::new(),
            request_ids: Vec::new(),
            lease: None,
            notes: Vec::new(),
        }
    }

    /// Whether the list changed: known for sure, or `None`.
    #[must_use]
    pub fn changed(&self) -> Option<bool> {
        match self.outcome {
            Outcome::Planned | Outcome::Unchanged | Outcome::NotApplied | Outcome::NotStarted => Some(false),
            Outcome::Applied | Outcome::Partial => Some(true),
            Outcome::Unknown => None,
        }
    }
}

/// An entry of a list that still admits what a deletion names, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StillHeld {
    /// What the deletion names.
    pub named: Entry,
    /// The list that holds the entry.
    pub target: Target,
    /// The entry.
    pub entry: Stored,
    /// How it admits.
    pub kind: Admission,
    /// Whether the list is another group of the same instance and network.
    pub is_elsewhere: bool,
    /// The command that removes all such entries from that list; absent if there is none.
    pub command: Option<String>,
}

/// What one list holds.
#[derive(Clone, Debug)]
pub struct ListReport {
    /// The list.
    pub target: Target,
    /// The display name of the instance, if the service reports one.
    pub name: Option<String>,
    /// The instance's status, if the service reports one.
    pub status: Option<String>,
    /// Remarks worth reading, such as a network that is switched off.
    pub notes: Vec<String>,
    /// The entries.
    pub list: List,
    /// The entries to show, in this order; `None` for all entries of the list.
    pub shown: Option<Vec<Stored>>,
    /// What is wrong with it as it is.
    pub inspection: Inspection,
    /// What a declaration says of its entries; empty if none was asked.
    pub declared: Notes,
}

impl ListReport {
    /// A report of `list`, with nothing noted about it.
    #[must_use]
    pub fn new(target: Target, list: List) -> Self {
        Self {
            target,
            name: None,
            status: None,
            notes: Vec::new(),
            list,
            shown: None,
            inspection: Inspection::default(),
            declared: Notes::new(),
        }
    }

    /// The entries to show.
    #[must_use]
    pub fn entries(&self) -> &[Stored] {
        self.shown.as_deref().unwrap_or(self.list.entries())
    }

    /// What the declaration says of `stored`.
    #[must_use]
    pub fn note(&self, stored: &Stored) -> Option<&Note> {
        self.declared.get(&stored.key())
    }
}

/// What admits one address or block.
#[derive(Clone, Debug)]
pub struct GetReport {
    /// What was asked for, in canonical text, or the server's spelling that was asked for.
    pub query: String,
    /// Whether the query was a spelling of the server.
    pub by_text: bool,
    /// Its own entry, if a list has one.
    pub entry: Option<Stored>,
    /// The list of that entry.
    pub target: Option<Target>,
    /// Every entry that admits it, with its list.
    pub admitted_by: Vec<(Target, Stored)>,
    /// Every entry inside of it, with its list.
    pub partly: Vec<Part>,
    /// How many addresses of it the entries inside admit together.
    pub partly_admitted: u128,
    /// Every unreadable entry that might stand for it or for a part of it, with its list.
    pub unreadable: Vec<(Target, Stored)>,
    /// What is wrong with the entries that admit it.
    pub notes: Vec<String>,
}

/// An entry that admits a part of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The list that holds the entry.
    pub target: Target,
    /// The entry.
    pub entry: Stored,
    /// How many addresses it stands for; all of IPv6 counts as the greatest number there is.
    pub addresses: u128,
}

impl GetReport {
    /// A report on `query` for which nothing was found.
    #[must_use]
    pub fn nothing(query: String) -> Self {
        Self {
            query,
            by_text: false,
            entry: None,
            target: None,
            admitted_by: Vec::new(),
            partly: Vec::new(),
            partly_admitted: 0,
            unreadable: Vec::new(),
            notes: Vec::new(),
        }
    }
}

/// The entries of a list as the server spells them.
#[must_use]
pub fn spellings(list: &List) -> Vec<String> {
    list.entries().iter().map(|stored| stored.text.clone()).collect()
}

/// The entries of a list in canonical text, each value once.
#[must_use]
pub fn texts(list: &List) -> Vec<String> {
    let mut texts: Vec<String> = list.entries().iter().map(Stored::display).collect();
    texts.dedup();
    texts
}
