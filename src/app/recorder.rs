//! What a change leaves in the journal, and the lock that keeps a second writer off the list meanwhile.
//!
//! If the journal cannot be written in the middle of a change, the records of the change are printed on standard error,
//! in the form that `journal import` reads.

mod open_intent;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use crate::app::shared_journal::SharedMeans;
use crate::change::failure::LocalFailure;
use crate::change::goal::Worked;
use crate::domain::description::Description;
use crate::domain::event::{Conclusion, Event, Failure, Found, Intent, IntentId, Moment, Uptime};
use crate::domain::hazard;
use crate::domain::history::History;
use crate::domain::plan::{Current, Verb};
use crate::domain::report::{Outcome, spellings};
use crate::domain::stored::Key;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::lock::{Holder, Lock};
use crate::journal::{self, Journal, JournalError, Sink, State};
use crate::redactor::Redactor;
use crate::services::port::Identity;
use crate::world::{Clock, Entropy, files};

pub(crate) use open_intent::OpenIntent;

/// How long a second writer waits for the first.
const PATIENCE: Duration = Duration::from_secs(30);
/// IDs that are tried until the short form of one is unique in the journal.
const TRIES: usize = 8;

/// Writes the records of a run.
pub(crate) struct Recorder {
    /// Where they go.
    pub(crate) journal: Journal,
    /// What a run with a shared journal keeps on this machine.
    pub(crate) shared: Option<SharedMeans>,
    /// Whether the user named the file of the journal.
    pub(crate) is_elsewhere: bool,
    /// The ID of the run, once a change has needed it.
    pub(crate) run: OnceCell<String>,
    /// Whether this run has reported that its locks do not exclude other runs.
    pub(crate) lacks_locks: Cell<bool>,
    /// The user of this machine.
    pub(crate) user: String,
    /// This machine.
    pub(crate) host: String,
    /// The profile in use.
    pub(crate) profile: Option<String>,
    /// Why, in the user's words.
    pub(crate) reason: Option<String>,
    /// The job of a CI system that makes the changes.
    pub(crate) job: Option<String>,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness, for IDs.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Removes secrets from messages of a service. Lists are recorded unchanged.
    pub(crate) redactor: Rc<Redactor>,
}

/// A change that is about to be made, as far as the journal keeps it.
pub(crate) struct Recorded<'a> {
    /// The list.
    pub(crate) target: &'a Target,
    /// The verb that was typed.
    pub(crate) verb: Verb,
    /// The planned goal.
    pub(crate) worked: &'a Worked,
    /// The list as read before.
    pub(crate) before: &'a Current,
    /// The endpoint and the account of the change.
    pub(crate) identity: Identity,
    /// The descriptions that the change gives, changes or takes away.
    pub(crate) descriptions: Vec<Description>,
    /// The change that it reverts.
    pub(crate) reverts: Option<IntentId>,
    /// What the program itself says of the change, recorded before the reason of the run.
    pub(crate) occasion: Option<String>,
    /// What a declaration says of its entries, recorded behind the reason of the run.
    pub(crate) remarks: Option<&'a str>,
}

impl Recorder {
    /// Locks the list at `target` for this process, with a remark where locks do not exclude other runs.
    pub(crate) async fn hold(&self, target: &Target) -> Result<(Lock, Option<String>), LocalFailure> {
        let me = Holder { pid: std::process::id(), host: self.host.clone(), since: self.now() };
        let (lock, remark) = self.take_lock(target, &me, PATIENCE).await?;
        if let Some(remark) = remark {
            return Ok((lock, Some(remark)));
        }
        let lacks_locks = !lock.excludes() && !self.lacks_locks.replace(true);
        let remark = "the file system of the state folder has no locks: other runs can change this list meanwhile";
        Ok((lock, lacks_locks.then(|| remark.to_owned())))
    }

    /// What the changes of the last minutes removed from the list at `target`; see [`hazard::removed_recently`]. Empty
    /// for a journal that cannot be read: recording the change reports that.
    pub(crate) async fn removed_recently(&self, target: &Target) -> BTreeSet<Key> {
        let now = self.now();
        let look_back = u64::try_from(hazard::LOOK_BACK.as_millis()).unwrap_or(u64::MAX);
        let since = now.as_millis().saturating_sub(look_back);
        let suffices =
            |history: &History| history.changes().first().is_some_and(|change| change.intent.at.as_millis() < since);
        let recent = self.journal.recent(&suffices).await;
        recent.map(|recent| hazard::removed_recently(&recent.history, target, now)).unwrap_or_default()
    }

    /// Records the intent of `change`, with remarks on the journal. Nothing may be sent before this returned.
    pub(crate) async fn begin(&self, change: Recorded<'_>) -> Result<(OpenIntent<'_>, Vec<String>), LocalFailure> {
        // A journal that cannot be read cannot be written either, and that error is the one to report.
        let state = if self.is_out() { State::default() } else { self.journal.state().await.unwrap_or_default() };
        let intent = self.intent(change, &state);
        if self.journal.is_shared() {
            let mut notes = Vec::new();
            notes.extend(self.damage(&state));
            return Ok((self.pending(intent), notes));
        }
        let id = intent.id.clone();
        let damage = self.damage(&state);
        let events = RefCell::new(vec![Event::Intent(Box::new(intent.clone()))]);
        let missing = self.missing_folder();
        self.journal.begin(intent).await?;
        let mut notes: Vec<String> = self.journal.remark().into_iter().collect();
        notes.extend(missing.map(|folder| format!("created the folder {} for the journal", folder.display())));
        let is_kept = match self.journal.sink() {
            Sink::File(_) | Sink::Shared(_) => {
                notes.extend(damage);
                true
            }
            Sink::Stderr => {
                notes.push("the journal went to standard error; undo and resume cannot read it".to_owned());
                false
            }
            Sink::None => {
                notes.push("no journal is kept; this change cannot be undone or resumed".to_owned());
                false
            }
        };
        let pending = RefCell::default();
        Ok((OpenIntent { recorder: self, id, is_kept, calls: Cell::new(0), events, pending }, notes))
    }

    /// Records a change that had nothing to do, so that it has an ID too. Gives the ID if it can be found again, or a
    /// remark if the journal takes no record; the list is as wanted all the same.
    pub(crate) async fn note_unchanged(
        &self,
        change: Recorded<'_>,
        error: Option<&Error>,
    ) -> Result<Option<String>, String> {
        if self.journal.sink().place().is_none() || self.is_out() {
            return Ok(None);
        }
        let state = self.journal.state().await.unwrap_or_default();
        let found = Found::from(change.before);
        let intent = self.intent(change, &state);
        let id = intent.id.clone();
        let conclusion = Conclusion {
            id: id.clone(),
            at: intent.at,
            outcome: Outcome::Unchanged,
            found: Some(found),
            request_ids: Vec::new(),
            error: error.map(|error| self.failure(error)),
            dismissed: false,
            by: None,
        };
        let noted = self.journal.note_unchanged(intent, conclusion).await;
        noted.map(|()| Some(id.to_string())).map_err(|error| format!("{error}; this run has no change ID"))
    }

    /// The user and machine of this run, and why it makes changes, for people who read a list.
    pub(crate) fn author(&self) -> String {
        let of_run = [&self.reason, &self.job].into_iter().flatten().map(String::as_str);
        let parts: Vec<String> = of_run.map(str::to_owned).collect();
        [vec![format!("by {} on {}", self.user, self.host)], parts].concat().join("; ")
    }

    /// The user and machine of this run, where they are not those that made the change `intent`.
    pub(crate) fn other_than(&self, intent: &Intent) -> Option<String> {
        let is_author = intent.user == self.user && intent.host == self.host;
        (!is_author).then(|| format!("{} on {}", self.user, self.host))
    }

    /// Records that the outcome of the change `intent` is not looked for any more.
    pub(crate) async fn dismiss(&self, intent: &Intent) -> Result<(), JournalError> {
        let (id, at, request_ids, by) = (intent.id.clone(), self.now(), Vec::new(), self.other_than(intent));
        let outcome = Outcome::Unknown;
        let dismissal = Conclusion { id, at, outcome, found: None, request_ids, error: None, dismissed: true, by };
        self.journal.finish(dismissal).await
    }

    /// The record of `change`.
    fn intent(&self, change: Recorded<'_>, state: &State) -> Intent {
        let Recorded { target, verb, worked, before, identity, descriptions, reverts, occasion, remarks } = change;
        let of_run = [&self.reason, &self.job].into_iter().flatten().cloned();
        let reason: Vec<String> = occasion.into_iter().chain(of_run).chain(remarks.map(str::to_owned)).collect();
        let plan = &worked.plan;
        Intent {
            id: self.new_id(state),
            run: Some(self.run()),
            at: self.now(),
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
            before: spellings(&before.list),
            others: Some(spellings(&before.others)),
            descriptions,
            existed: before.exists,
            creates: plan.creates,
            deletes: plan.deletes,
            token: identity.token,
            reason: (!reason.is_empty()).then(|| reason.join("; ")),
            reverts,
            holds_until: self.holds_until(),
        }
    }

    /// The open intent of a shared journal, which is recorded with the first call.
    fn pending(&self, intent: Intent) -> OpenIntent<'_> {
        let (id, events) = (intent.id.clone(), RefCell::new(vec![Event::Intent(Box::new(intent.clone()))]));
        let pending = RefCell::new(Some(intent));
        OpenIntent { recorder: self, id, is_kept: true, calls: Cell::new(0), events, pending }
    }

    /// `error` as it is recorded.
    fn failure(&self, error: &Error) -> Failure {
        let message = self.redactor.redact(&error.message).into_owned();
        Failure { code: error.code.as_str().to_owned(), message }
    }

    /// The folder that is created for a journal that the user named. A mistyped path must not go unnoticed.
    fn missing_folder(&self) -> Option<PathBuf> {
        let Sink::File(path) = self.journal.sink() else { return None };
        let folder = files::parent(path);
        (self.is_elsewhere && !folder.as_os_str().is_empty() && !folder.exists()).then(|| folder.to_owned())
    }

    /// Gives the changes of this recorder the ID that those of `first` share.
    pub(crate) fn joins(&self, first: &Self) {
        // A recorder that has recorded something keeps its ID.
        let _ = self.run.set(first.run());
    }

    /// The ID that the changes of this run share.
    fn run(&self) -> String {
        self.run.get_or_init(|| self.uuid().to_string()).clone()
    }

    /// An ID whose short form no other change of the journal has.
    fn new_id(&self, state: &State) -> IntentId {
        let mut ids = std::iter::repeat_with(|| self.uuid()).take(TRIES);
        ids.find(|id| !state.has_like(id)).unwrap_or_else(|| self.uuid())
    }

    fn uuid(&self) -> IntentId {
        IntentId::of_uuid(uuid::Builder::from_random_bytes(self.entropy.bytes()).into_uuid().as_u128())
    }

    /// What to know of a journal that is damaged: the change is recorded all the same.
    fn damage(&self, state: &State) -> Option<String> {
        let path = self.journal.sink().place()?;
        let damage = state.findings().damages.first()?;
        Some(format!(
            "line {} of {} {}: undo takes nothing back from a damaged journal; {}",
            damage.line,
            path.display(),
            damage.problem,
            journal::set_aside(path)
        ))
    }

    /// This moment, by the calendar.
    pub(crate) fn now(&self) -> Moment {
        Moment::from(self.clock.now())
    }

    /// This moment, by the clock that is never set.
    pub(crate) fn uptime(&self) -> Option<Uptime> {
        let (boot, since) = self.clock.uptime()?;
        Some(Uptime { boot, millis: u64::try_from(since.as_millis()).unwrap_or(u64::MAX) })
    }
}

impl From<JournalError> for LocalFailure {
    fn from(error: JournalError) -> Self {
        let is_held = matches!(error, JournalError::Held { .. });
        Self { is_held, hint: error.hint(), message: error.to_string() }
    }
}

impl From<JournalError> for Error {
    fn from(error: JournalError) -> Self {
        let LocalFailure { is_held, message, hint } = error.into();
        let code = if is_held { Code::Busy } else { Code::LocalState };
        Self { hints: hint.into_iter().collect(), ..Self::new(code, message) }
    }
}
