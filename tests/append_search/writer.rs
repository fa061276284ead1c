//! A writer of the model: a run that holds a list, records an intent, makes its change, and records the outcome.
//!
//! What it does next follows from the rules of the program. Only the requests, the copy of the log and the process are
//! those of the model.

use whitelistctl::domain::event::Moment;
use whitelistctl::journal::shared::protocol::{self, Answer, Attempt, Hold, Step};
use whitelistctl::journal::store::Stored;

/// How long a change holds its list, on the clock of the store.
pub(crate) const LENGTH: u64 = 1;
/// When the clock of the store stops.
pub(crate) const END: u64 = 2;

/// A rule that is broken on purpose. The search has to catch each of them, which proves that it can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// A batch is appended without the condition that its place is free.
    AppendsWithoutPosition,
    /// A batch whose answer is lost is sent again for the next place.
    TwoNumbers,
    /// A place that is taken after a lost answer is not looked at: the batch is appended again.
    DoesNotLook,
    /// A place that is taken after a lost answer is believed to hold the own batch.
    BelievesItIsOurs,
    /// A hold lasts until its change is concluded.
    LockWithoutLength,
    /// A writer that was overtaken does not look who holds the list by now.
    ForgetsTheHolder,
    /// Records that were kept on the machine are handed in without a look at the log.
    HandsInBlindly,
    /// A batch that goes to a later place keeps the link to the record that was last before.
    KeepsTheOldLink,
}

impl Rule {
    pub(crate) const ALL: [Self; 8] = [
        Self::AppendsWithoutPosition,
        Self::TwoNumbers,
        Self::DoesNotLook,
        Self::BelievesItIsOurs,
        Self::LockWithoutLength,
        Self::ForgetsTheHolder,
        Self::HandsInBlindly,
        Self::KeepsTheOldLink,
    ];
}

/// A record: whose, and whether it is the outcome or the intent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Record {
    pub(crate) writer: usize,
    pub(crate) is_outcome: bool,
    /// Until when the intent holds the list.
    pub(crate) until: Option<u64>,
}

/// A batch: its records, and the record that it is linked to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Batch {
    pub(crate) records: Vec<Record>,
    pub(crate) previous: Option<Record>,
}

/// Where a writer is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Stage {
    /// About to look in its copy who holds the list.
    Locking,
    /// About to read who holds the list by now.
    Waiting,
    /// About to send this batch for this place.
    Sending(usize, Batch),
    /// About to look what took the place.
    Looking(usize, Batch),
    /// About to read what was appended before its batch.
    Reading,
    /// Makes its change.
    Working,
    /// Makes its change while the store cannot be reached.
    WorkingAlone,
    /// A later run, about to hand in what was kept on the machine.
    HandingIn,
    /// Ended with both records in the log.
    Done,
    /// Told that another writer holds the list; nothing was changed.
    Held,
    /// Told that the store cannot be reached; nothing was changed.
    Refused,
    /// The process died, and no other run of this machine follows.
    Dead,
}

/// A writer with its copy of the log.
#[derive(Clone, Debug, Hash)]
pub(crate) struct Writer {
    number: usize,
    pub(crate) stage: Stage,
    /// The batches that it has read or appended.
    copy: Vec<Batch>,
    /// The records of the batch that is on its way.
    records: Vec<Record>,
    attempt: Attempt,
    /// Records that last, as the writer was told, with the place of each.
    pub(crate) told: Vec<(Record, usize)>,
    /// Records that are kept on the machine.
    pub(crate) outbox: Vec<Record>,
    /// Records that were kept on the machine at any time.
    pub(crate) kept: Vec<Record>,
    /// Until when its intent holds the list.
    pub(crate) until: u64,
}

impl Writer {
    pub(crate) fn new(number: usize) -> Self {
        Self {
            number,
            stage: Stage::Locking,
            copy: Vec::new(),
            records: Vec::new(),
            attempt: Attempt::default(),
            told: Vec::new(),
            outbox: Vec::new(),
            kept: Vec::new(),
            until: 0,
        }
    }

    fn record(&self, is_outcome: bool) -> Record {
        Record { writer: self.number, is_outcome, until: (!is_outcome).then_some(self.until) }
    }

    /// Takes or waits for the list, as its copy has it.
    pub(crate) fn lock(&mut self, now: u64, rule: Option<Rule>) {
        if !self.is_held(now, rule) {
            self.until = now + LENGTH;
            self.records = vec![self.record(false)];
            self.send_at_the_end();
        } else if now < END {
            self.stage = Stage::Waiting;
        } else {
            self.stage = Stage::Held;
        }
    }

    fn is_held(&self, now: u64, rule: Option<Rule>) -> bool {
        let records = self.copy.iter().flat_map(|batch| &batch.records).map(|record| match record.until {
            Some(until) => Hold::Begins(record.writer, Moment::from_millis(until)),
            None => Hold::Ends(record.writer),
        });
        let now = (rule != Some(Rule::LockWithoutLength)).then(|| Moment::from_millis(now));
        protocol::holder(records, now).is_some()
    }

    fn send_at_the_end(&mut self) {
        let previous = self.copy.last().and_then(|batch| batch.records.last()).copied();
        let batch = Batch { records: self.records.clone(), previous };
        self.attempt = Attempt::default();
        self.stage = Stage::Sending(self.copy.len(), batch);
    }

    /// Reads the log, and goes on with what is still missing in it.
    pub(crate) fn read(&mut self, log: Vec<Batch>, now: u64, rule: Option<Rule>) {
        let (known, stage) = (self.copy.len(), self.stage.clone());
        self.copy = log;
        let hands_in = !self.outbox.is_empty();
        match stage {
            Stage::Waiting => return self.lock(now, rule),
            Stage::HandingIn => self.records.clone_from(&self.outbox),
            _ => {}
        }
        let first = if stage == Stage::HandingIn { 0 } else { known };
        let appended: Vec<Record> = self.copy[first..].iter().flat_map(|batch| batch.records.clone()).collect();
        if !(hands_in && rule == Some(Rule::HandsInBlindly)) {
            self.records = protocol::missing(&self.records, &appended);
        }
        let begins = !hands_in && self.records.iter().any(|record| !record.is_outcome);
        if self.records.is_empty() {
            self.lasts();
        } else if begins && rule != Some(Rule::ForgetsTheHolder) && self.is_held(now, rule) {
            self.stage = if now < END { Stage::Waiting } else { Stage::Held };
        } else {
            self.send_at_the_end();
        }
    }

    /// Goes on after an answer to its batch.
    pub(crate) fn answered(&mut self, answer: Answer, rule: Option<Rule>) {
        let Stage::Sending(place, batch) = self.stage.clone() else { return };
        match self.attempt.answered(answer) {
            Step::Send if rule == Some(Rule::TwoNumbers) => self.stage = Stage::Sending(place + 1, batch),
            Step::Send => {}
            Step::Look if rule == Some(Rule::DoesNotLook) => self.stage = Stage::Reading,
            Step::Look => self.stage = Stage::Looking(place, batch),
            Step::Finish(stored) => self.finished(place, batch, stored, rule),
            Step::GiveUp => self.gave_up(),
        }
    }

    /// Goes on after a look at the place of its batch.
    pub(crate) fn looked(&mut self, found: Option<&Batch>, rule: Option<Rule>) {
        let Stage::Looking(place, batch) = self.stage.clone() else { return };
        let is_ours = found == Some(&batch) || rule == Some(Rule::BelievesItIsOurs);
        if let Step::Finish(stored) = self.attempt.looked(is_ours) {
            self.finished(place, batch, stored, rule);
        }
    }

    fn finished(&mut self, place: usize, batch: Batch, stored: Stored, rule: Option<Rule>) {
        if stored == Stored::Taken {
            // The broken rule goes to the next place with the batch as it is.
            let keeps = rule == Some(Rule::KeepsTheOldLink);
            self.stage = if keeps { Stage::Sending(place + 1, batch) } else { Stage::Reading };
            return;
        }
        self.told.extend(batch.records.iter().map(|record| (*record, place)));
        if self.copy.len() == place {
            self.copy.push(batch);
        }
        self.lasts();
    }

    /// The records that were on their way are in the log.
    fn lasts(&mut self) {
        let is_outcome = self.told.iter().any(|(record, _)| record.is_outcome);
        let is_all = is_outcome || !self.outbox.is_empty() || matches!(self.stage, Stage::HandingIn);
        self.outbox.clear();
        self.stage = if is_all { Stage::Done } else { Stage::Working };
    }

    /// The change is made: its outcome follows.
    pub(crate) fn worked(&mut self) {
        let outcome = self.record(true);
        if self.stage == Stage::WorkingAlone {
            self.outbox.push(outcome);
            self.kept.push(outcome);
            self.stage = Stage::HandingIn;
        } else {
            self.records = vec![outcome];
            self.send_at_the_end();
        }
    }

    /// The store did not answer any try: records are kept on the machine, for a later run.
    fn gave_up(&mut self) {
        let is_intent = self.outbox.is_empty() && self.records.iter().any(|record| !record.is_outcome);
        if self.outbox.is_empty() {
            self.outbox.clone_from(&self.records);
            self.kept.extend(&self.records);
        }
        self.stage = if is_intent { Stage::WorkingAlone } else { Stage::HandingIn };
    }

    /// Tells the writer that no try had an answer.
    pub(crate) fn times_out(&mut self) {
        while matches!(self.stage, Stage::Sending(..)) {
            self.answered(Answer::Unclear, None);
        }
    }

    /// The process dies. What it kept on the machine is handed in by a later run.
    pub(crate) fn dies(&mut self) {
        self.stage = if self.outbox.is_empty() { Stage::Dead } else { Stage::HandingIn };
    }

    /// The journal is not optional: without a record in it the change is not made.
    pub(crate) fn is_refused(&mut self) {
        if self.stage == Stage::WorkingAlone {
            self.stage = Stage::Refused;
            self.outbox.clear();
            self.kept.clear();
        }
    }
}
