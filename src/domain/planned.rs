//! A planned change as a value: it can be written down, and applied by this process or another.

use std::collections::BTreeSet;

use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::list::{Fingerprint, List};
use crate::domain::plan::{Current, Desired, Plan, Verb};
use crate::domain::stored::{Key, Stored};
use crate::domain::target::Target;

/// A change of one list, worked out against a reading and not sent yet. It holds no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedChange {
    /// The list.
    pub target: Target,
    /// The base address of its service.
    pub endpoint: String,
    /// The fingerprint of the account that planned it.
    pub account: String,
    /// The verb that was typed.
    pub verb: Verb,
    /// What was named.
    pub desired: Desired,
    /// Entries that come in, sorted.
    pub added: Vec<Entry>,
    /// Entries that go, in the server's spelling.
    pub removed: Vec<String>,
    /// Whether the list is created.
    pub creates: bool,
    /// Whether the list itself is deleted.
    pub deletes: bool,
    /// What the list held, in the server's spelling.
    pub before: Vec<String>,
    /// The fingerprint of that.
    pub fingerprint: Fingerprint,
}

/// Changes of one plan, ready to be written down and applied by another process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFile {
    /// When it was made.
    pub created: Moment,
    /// When it must not be applied any more.
    pub not_after: Moment,
    /// The declaration that it was made of, as its path was named.
    pub declaration: String,
    /// The SHA-256 of everything that the declaration consists of.
    pub digest: String,
    /// The changes, in the order in which they are made.
    pub changes: Vec<PlannedTarget>,
}

/// The change of one list of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedTarget {
    /// The block that declares the list.
    pub list: String,
    /// The profile with the credentials; `None` for that of the run.
    pub profile: Option<String>,
    /// The change.
    pub change: PlannedChange,
    /// Where the entries of the change are declared.
    pub lines: Vec<PlannedLine>,
    /// The hazards that were accepted when the change was planned, as `HAZARD=N`.
    pub allowed: Vec<String>,
}

/// Where an entry of a plan is declared, and what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlannedLine {
    /// The entry.
    pub entry: String,
    /// `FILE:LINE:COLUMN`.
    pub place: String,
    /// The set.
    pub set: Option<String>,
    /// Who is responsible.
    pub owner: Option<String>,
    /// Why it is there.
    pub reason: Option<String>,
    /// The ticket.
    pub ticket: Option<String>,
    /// When it ends, as RFC 3339.
    pub expires: Option<String>,
}

impl PlannedChange {
    /// The change that `plan` makes of `current`, named as `desired`; `endpoint` and `account` say where and as whom.
    #[must_use]
    pub fn new(
        target: Target,
        (endpoint, account): (&str, &str),
        verb: Verb,
        desired: &Desired,
        plan: &Plan,
        current: &Current,
    ) -> Self {
        Self {
            target,
            endpoint: endpoint.to_owned(),
            account: account.to_owned(),
            verb,
            desired: desired.clone(),
            added: plan.added.clone(),
            removed: plan.removed.iter().map(|stored| stored.text.clone()).collect(),
            creates: plan.creates,
            deletes: plan.deletes,
            before: current.list.entries().iter().map(|stored| stored.text.clone()).collect(),
            fingerprint: plan.before,
        }
    }

    /// Whether the list that `plan` was worked out against is the planned one, or that with a part of this change made:
    /// what an interrupted run leaves.
    #[must_use]
    pub fn is_on_its_way(&self, current: &Current) -> bool {
        let coming: BTreeSet<Key> = self.added.iter().copied().map(Key::Value).collect();
        let held = current.list.texts();
        let gone = self.removed.iter().filter(|text| !held.contains(text.as_str()));
        let stayed = current.list.entries().iter().filter(|stored| !coming.contains(&stored.key()));
        let before: List = stayed.cloned().chain(gone.map(|text| Stored::new(text.as_str()))).collect();
        before.fingerprint() == self.fingerprint
    }

    /// Whether `plan`, worked out against another reading, has no difference that this change does not have.
    #[must_use]
    pub fn holds_difference_of(&self, plan: &Plan) -> bool {
        plan.added.iter().all(|entry| self.added.contains(entry))
            && plan.removed.iter().all(|stored| self.removed.contains(&stored.text))
            && (self.creates || !plan.creates)
            && (self.deletes || !plan.deletes)
    }

    /// What the change names if nothing but the planned difference may be made.
    #[must_use]
    pub fn difference(&self) -> Desired {
        Desired {
            verb: self.desired.verb,
            entries: self.added.iter().copied().collect(),
            texts: self.removed.iter().cloned().collect(),
            whole_group: self.desired.whole_group,
        }
    }
}
