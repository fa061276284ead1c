//! What a change leaves in the journal, and the lock that keeps a second writer off the list meanwhile.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use crate::app::context::Context;
use crate::change::failure::LocalFailure;
use crate::change::goal::Worked;
use crate::domain::event::{Conclusion, Failure, Intent, IntentId, Moment, Sent};
use crate::domain::plan::{Current, Verb};
use crate::domain::report::ChangeReport;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::lock::{self, Holder, Lock};
use crate::journal::{self, Journal, JournalError, Sink};
use crate::redactor::Redactor;
use crate::services::port::Identity;
use crate::world::{Clock, Entropy};

/// How long a second writer waits for the first.
const PATIENCE: Duration = Duration::from_secs(30);

/// Writes the records of a run.
pub(crate) struct Recorder {
    /// Where they go.
    pub(crate) journal: Journal,
    /// The folder of the locks.
    pub(crate) locks: PathBuf,
    /// Who is logged in.
    pub(crate) user: String,
    /// This machine.
    pub(crate) host: String,
    /// The profile in use.
    pub(crate) profile: Option<String>,
    /// Why, in the user's words.
    pub(crate) reason: Option<String>,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness, for the names of intents.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Takes secrets out of what a service said; lists are recorded as they are.
    pub(crate) redactor: Rc<Redactor>,
}

/// An intent that is on disk.
pub(crate) struct OpenIntent<'run> {
    recorder: &'run Recorder,
    id: IntentId,
    /// Whether the change can be found again by its ID.
    is_kept: bool,
    calls: std::cell::Cell<u32>,
}

/// A change that is about to be made, as far as the journal keeps it.
pub(crate) struct Recorded<'a> {
    /// The list.
    pub(crate) target: &'a Target,
    /// The verb that was typed.
    pub(crate) verb: Verb,
    /// The goal, worked out.
    pub(crate) worked: &'a Worked,
    /// The list as read before.
    pub(crate) before: &'a Current,
    /// Where and as whom the change is made.
    pub(crate) identity: Identity,
    /// The change that it takes back.
    pub(crate) reverts: Option<IntentId>,
}

impl Recorder {
    /// Locks the list at `target` for this process.
    pub(crate) async fn hold(&self, target: &Target) -> Result<Lock, LocalFailure> {
        let me = Holder { pid: std::process::id(), host: self.host.clone(), since: self.now() };
        Ok(lock::take(&self.locks, target, &me, PATIENCE, self.clock.as_ref()).await?)
    }

    /// Records the intent of `change`, with remarks on the journal. Nothing may be sent before this returned.
    pub(crate) fn begin(&self, change: Recorded<'_>) -> Result<(OpenIntent<'_>, Vec<String>), LocalFailure> {
        let Recorded { target, verb, worked, before, identity, reverts } = change;
        let plan = &worked.plan;
        let at = self.now();
        let id = IntentId::new(at, self.entropy.bytes());
        let intent = Intent {
            id: id.clone(),
            at,
            user: self.user.clone(),
            host: self.host.clone(),
            profile: self.profile.clone(),
            tool_version: env!("CARGO_PKG_VERSION").to_owned(),
            endpoint: identity.endpoint,
            account: identity.account,
            target: target.clone(),
            verb,
            desired: worked.desired.clone(),
            added: plan.added.clone(),
            removed: plan.removed.iter().map(|stored| stored.text.clone()).collect(),
            before: before.list.entries().iter().map(|stored| stored.text.clone()).collect(),
            existed: before.exists,
            creates: plan.creates,
            deletes: plan.deletes,
            token: identity.token,
            reason: self.reason.clone(),
            reverts,
        };
        let damage = self.damage();
        self.journal.begin(intent)?;
        let (is_kept, notes) = match self.journal.sink() {
            Sink::File(_) => (true, damage.into_iter().collect()),
            Sink::Stderr => {
                (false, vec!["the journal went to standard error; undo and resume cannot read it".to_owned()])
            }
            Sink::None => (false, vec!["no journal is kept; this change cannot be undone or resumed".to_owned()]),
        };
        Ok((OpenIntent { recorder: self, id, is_kept, calls: std::cell::Cell::new(0) }, notes))
    }

    /// What to know of a journal that is damaged: the change is recorded all the same.
    fn damage(&self) -> Option<String> {
        let Sink::File(path) = self.journal.sink() else { return None };
        let damage = journal::first_damage(path).ok()??;
        Some(format!(
            "line {} of {} is damaged ({}), so that undo takes nothing back by it; {}",
            damage.line,
            path.display(),
            damage.problem,
            journal::begin_anew(path)
        ))
    }

    fn now(&self) -> Moment {
        Moment::from(self.clock.now())
    }
}

impl OpenIntent<'_> {
    /// Notes that a call is about to leave.
    pub(crate) fn sending(&self, call: &str) -> Result<(), LocalFailure> {
        self.calls.set(self.calls.get() + 1);
        let sent =
            Sent { id: self.id.clone(), at: self.recorder.now(), attempt: self.calls.get(), call: call.to_owned() };
        Ok(self.recorder.journal.note_sent(sent)?)
    }

    /// The ID by which the change can be found again.
    pub(crate) fn shown_id(&self) -> Option<String> {
        self.is_kept.then(|| self.id.to_string())
    }

    /// Notes how it ended. If that cannot be written the intent stays open, and the record is told instead.
    pub(crate) fn finish(&self, report: &mut ChangeReport, error: Option<&Error>, context: &Context) {
        let told = |text: &String| self.recorder.redactor.redact(text).into_owned();
        let conclusion = Conclusion {
            id: self.id.clone(),
            at: self.recorder.now(),
            outcome: error.and_then(|error| error.outcome).unwrap_or(report.outcome),
            found: report.found.clone(),
            request_ids: report.request_ids.iter().map(told).collect(),
            error: error.map(|error| Failure { code: error.code.as_str().to_owned(), message: told(&error.message) }),
        };
        if let Err(error) = self.recorder.journal.finish(conclusion) {
            report.notes.push(format!(
                "how it ended could not be recorded ({error}); {} finds it out again",
                context.command(&format!("resume {}", self.id))
            ));
        }
    }
}

impl From<JournalError> for LocalFailure {
    fn from(error: JournalError) -> Self {
        Self {
            is_held: matches!(error, JournalError::Held { .. }),
            hint: error.hint().unwrap_or_else(|| "nothing was sent; --journal names another place".to_owned()),
            message: error.to_string(),
        }
    }
}

impl From<JournalError> for Error {
    fn from(error: JournalError) -> Self {
        let LocalFailure { is_held, message, hint } = error.into();
        Self::new(if is_held { Code::Busy } else { Code::LocalState }, message).hint(hint)
    }
}
