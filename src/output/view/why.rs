//! What all lists together say of an address or block, and what is left after it was revoked.

use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::hazard::Admission;
use crate::domain::note::Note;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::view::Changed;

/// What admits addresses and blocks, over many lists.
#[derive(Clone, Debug)]
pub struct WhyReport {
    /// The answers, in the order of the queries.
    pub answers: Vec<Answer>,
    /// How many lists were read.
    pub lists: usize,
    /// The lists that could not be read.
    pub unread: Vec<Unread>,
}

/// A list that could not be read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// The list, or the known part of its name.
    pub target: Target,
    /// Why.
    pub error: Error,
}

/// What admits one address or block.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The address or block.
    pub query: Entry,
    /// The entries that admit it or a part of it, or that might.
    pub admitted: Vec<Admitting>,
    /// The closest entry, where nothing admits it.
    pub nearest: Option<Nearest>,
    /// Why the question has no positive answer.
    pub error: Option<Error>,
}

/// An entry that admits an address.
#[derive(Clone, Debug)]
pub struct Admitting {
    /// The list.
    pub target: Target,
    /// The display name of the instance.
    pub name: Option<String>,
    /// The entry.
    pub entry: Stored,
    /// How it admits.
    pub kind: Admission,
    /// Whether the network of the list is switched off, so that the entry has no effect now.
    pub is_off: bool,
    /// The command that removes it from its list.
    pub command: Option<String>,
    /// What the declaration says of it.
    pub note: Option<Note>,
    /// The change that added it, if the journal has it.
    pub provenance: Option<Provenance>,
}

/// Where an entry comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The ID of the change.
    pub change: String,
    /// When it was made.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// Why, if that was recorded.
    pub reason: Option<String>,
}

/// The entry that comes closest.
#[derive(Clone, Debug)]
pub struct Nearest {
    /// The list.
    pub target: Target,
    /// The entry.
    pub entry: Stored,
    /// The number of steps from it to the address or block; 1 is the next address.
    pub distance: u128,
}

/// A revocation: the changes, and what they leave.
#[derive(Clone, Debug)]
pub struct Revoked {
    /// The changes, one a list that had an entry.
    pub changes: Vec<Changed>,
    /// What the lists say afterwards, or would say.
    pub left: WhyReport,
    /// Whether nothing was to be sent.
    pub is_dry_run: bool,
    /// Why the addresses are still admitted, or may be.
    pub error: Option<Error>,
}

impl Answer {
    /// The answer to `query`, over lists of which `unread` could not be read.
    #[must_use]
    pub fn new(query: Entry, admitted: Vec<Admitting>, nearest: Option<Nearest>, unread: usize) -> Self {
        let is_admitted = admitted.iter().any(|one| one.kind != Admission::Unreadable);
        let error = match (is_admitted, unread) {
            (true, _) => None,
            (false, 0) => Some(Error::new(Code::NotAdmitted, format!("no list admits {query}"))),
            (false, unread) => Some(not_known(&format!("no list that was read admits {query}"), unread)),
        };
        Self { query, admitted, nearest, error }
    }

    /// Whether an entry admits it or a part of it.
    #[must_use]
    pub fn is_admitted(&self) -> bool {
        self.admitted.iter().any(|one| one.kind != Admission::Unreadable)
    }
}

/// The error for a claim that covers only the lists that were read.
fn not_known(claim: &str, unread: usize) -> Error {
    let lists = if unread == 1 { "1 list".to_owned() } else { format!("{unread} lists") };
    Error::new(Code::Partial, format!("{claim}, but {lists} could not be read"))
        .hint("read these lists again before you rely on the answer")
}

impl Revoked {
    /// A revocation with these `changes`, after which the lists say what is `left`.
    #[must_use]
    pub fn new(changes: Vec<Changed>, left: WhyReport, is_dry_run: bool) -> Self {
        let admitted: Vec<String> =
            left.answers.iter().filter(|one| one.is_admitted()).map(|one| one.query.to_string()).collect();
        let still = if is_dry_run { "would still be" } else { "is still" };
        let error = if !admitted.is_empty() {
            let message = format!("{} {still} admitted", admitted.join(", "));
            Some(
                Error::new(Code::Conflict, message)
                    .hint("the result names the entries, and the commands that end them"),
            )
        } else if left.unread.is_empty() {
            None
        } else {
            Some(not_known("no list that was read admits it any more", left.unread.len()))
        };
        Self { changes, left, is_dry_run, error }
    }

    /// The exit code: that of the changes if one failed, else that of what is left.
    #[must_use]
    pub fn exit(&self) -> Exit {
        let codes: Vec<Exit> =
            self.changes.iter().map(|one| one.error.as_ref().map_or(Exit::DONE, Error::exit)).collect();
        let did_some = self.changes.iter().any(|one| one.report.changed() == Some(true));
        match Exit::of_all(&codes, did_some) {
            Exit::DONE => self.error.as_ref().map_or(Exit::DONE, Error::exit),
            failed => failed,
        }
    }
}
