//! What is known of a change so far, and the report that comes of it.

use crate::change::failure::Ending;
use crate::change::goal::Worked;
use crate::change::spec::Spec;
use crate::domain::event::Found;
use crate::domain::hazard::{Hazard, StillAdmitted, still_admitted_by};
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan, Proof};
use crate::domain::report::{Outcome, Preview, spellings};
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::services::port::Reading;

/// What is known of a change.
#[derive(Clone, Debug)]
pub struct Known {
    /// The list as planned against, once it is read.
    pub before: Option<Current>,
    /// The other groups of the instance and network at that time.
    pub beside: Vec<(Target, List)>,
    /// The goal, worked out against it.
    pub worked: Option<Worked>,
    /// The dangers found.
    pub hazards: Vec<Hazard>,
    /// The list as read last, after the first call.
    pub after: Option<Current>,
    /// The entries that other clients added and removed meanwhile.
    pub drift: (Vec<String>, Vec<String>),
    /// The requests that a dry run would send.
    pub requests: Vec<Preview>,
    /// The service's names for the calls that were made.
    pub request_ids: Vec<String>,
    /// Remarks worth reading.
    pub notes: Vec<String>,
    /// Whether the intent is recorded.
    pub is_recorded: bool,
    /// How many calls left, or may have left.
    pub calls_made: u32,
    /// How many steps of the plan are made and verified.
    pub steps_made: usize,
    /// When the list was read that the plan stands on.
    pub(super) read_at: std::time::Duration,
    /// Remarks of the verb, which stand first.
    remarks: Vec<String>,
    ending: Option<Ending>,
}

impl Known {
    pub(super) fn new(spec: &Spec) -> Self {
        Self {
            before: None,
            beside: Vec::new(),
            worked: None,
            hazards: Vec::new(),
            after: None,
            drift: (Vec::new(), Vec::new()),
            requests: Vec::new(),
            request_ids: Vec::new(),
            notes: Vec::new(),
            is_recorded: false,
            calls_made: 0,
            steps_made: 0,
            read_at: std::time::Duration::ZERO,
            remarks: spec.notes.clone(),
            ending: None,
        }
    }

    /// The plan, once it is worked out.
    #[must_use]
    pub fn plan(&self) -> Option<&Plan> {
        self.worked.as_ref().map(|worked| &worked.plan)
    }

    /// How the change ended: nothing was made as long as nothing else is known.
    #[must_use]
    pub fn ending(&self) -> Ending {
        self.ending.clone().unwrap_or(Ending { outcome: Outcome::NotApplied, failure: None })
    }

    /// The list as found after the first call, as the journal keeps it.
    #[must_use]
    pub fn found(&self) -> Option<Found> {
        self.after.as_ref().map(Found::from)
    }

    /// Which addresses the change admits and no longer admits, by the `rules` of the service.
    #[must_use]
    pub fn exposure(&self, rules: &Rules) -> Option<crate::domain::exposure::Exposure> {
        let (current, plan) = (self.before.as_ref()?, self.plan()?);
        let admitting = |entries| rules.admitting(entries);
        // What a cover takes away is not known beforehand where the groups are not told: at most what it does not name.
        let result = match &self.after {
            Some(after) if plan.is_blind() => after.list.values(),
            None if plan.is_blind() => plan.added.iter().chain(&plan.unchanged).copied().collect(),
            _ => plan.result(),
        };
        let (before, after) = (admitting(current.list.values()), admitting(result));
        Some(crate::domain::exposure::Exposure::between(&before, &after, &admitting(current.others.values())))
    }

    /// What still admits the entries that a deletion names, by the `rules` of the service.
    #[must_use]
    pub fn still_admitted(&self, rules: &Rules) -> Vec<StillAdmitted> {
        let (Some(current), Some(plan)) = (&self.before, self.plan()) else { return Vec::new() };
        still_admitted_by(plan, current, rules)
    }

    pub(super) fn note_plan(&mut self, reading: &Reading, worked: Worked) {
        self.notes = self.remarks.iter().chain(&worked.notes).chain(&reading.notes).cloned().collect();
        self.request_ids.extend(reading.request_id.clone());
        self.before = Some(reading.current.clone());
        self.beside.clone_from(&reading.beside);
        self.worked = Some(worked);
    }

    pub(super) fn note_after(&mut self, reading: &Reading) {
        self.after = Some(reading.current.clone());
        self.request_ids.extend(reading.request_id.clone());
    }

    pub(super) fn note_drift(&mut self, proof: &Proof) {
        self.drift = (proof.drift_added.clone(), proof.drift_removed.clone());
    }

    pub(super) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    pub(super) fn end(&mut self, ending: Ending) {
        self.ending = Some(ending);
    }

    /// The list as planned against, in the server's spelling.
    pub(super) fn spelled_before(&self) -> Vec<String> {
        self.before.as_ref().map(|current| spellings(&current.list)).unwrap_or_default()
    }
}
