//! The one line that every change walks: read, plan, judge, ask, record, send, prove by reading, record, report.
//!
//! What differs between lists stands behind [`WritableList`]; what order things happen in stands here and nowhere else.
//! `facts` puts what is known into the report, `wait` waits for an instance, `record` keeps the journal, `send` makes
//! the calls, `prove` settles what became of them.

mod facts;
mod prove;
pub(crate) mod record;
mod send;
mod wait;

use std::collections::BTreeMap;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use crate::commands::change::facts::{moved, note_plan, note_reading};
use crate::commands::change::record::{Begun, Recorder};
use crate::commands::interrupt::{self, Interrupt};
use crate::commands::judging::Judging;
use crate::domain::event::IntentId;
use crate::domain::hazard::{self, Allowance, Hazard, Name};
use crate::domain::list::{Fingerprint, List};
use crate::domain::plan::{Current, Plan, Verb, Wish};
use crate::domain::report::{ChangeReport, Outcome, Preview};
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::lock::Lock;
use crate::output::view::Changed;
use crate::world::{Clock, Signal};

/// A list that can be read and changed.
pub(crate) trait WritableList {
    /// One call that changes the list.
    type Call;

    /// What the service imposes.
    fn rules(&self) -> Rules;
    /// Reads the list as it is now.
    async fn read(&self) -> Result<Reading, Error>;
    /// Why this list does not take `plan`, by the rules of the verbs.
    fn objection(&self, plan: &Plan, reading: &Reading) -> Option<Error>;
    /// The parts of `plan`, in order; each is proved before the next is sent. Most plans are one part.
    fn parts(&self, plan: &Plan) -> Vec<Plan> {
        vec![plan.clone()]
    }
    /// The calls that make a part of a plan true, in order; `place` counts the parts of the plan from 0.
    fn calls(&self, part: &Plan, place: usize) -> Vec<Self::Call>;
    /// Whether the service turns calls away while it is busy with another change, so that waiting helps.
    fn is_busy_at_times(&self) -> bool {
        false
    }
    /// Makes one call.
    async fn send(&self, call: &Self::Call) -> Result<Sent, Error>;
    /// What a call would send.
    fn preview(&self, call: &Self::Call) -> Result<Preview, Error>;
    /// What the journal calls it.
    fn name(&self, call: &Self::Call) -> String;
    /// Where and as whom it is changed.
    fn identity(&self) -> Identity;
}

/// Where and as whom a list is changed.
pub(crate) struct Identity {
    /// The base address of the service.
    pub(crate) endpoint: String,
    /// The fingerprint of the account.
    pub(crate) account: String,
    /// The token that makes repeated sends of one change one change, where the service takes one.
    pub(crate) token: Option<String>,
}

/// A list as read.
pub(crate) struct Reading {
    /// What it holds.
    pub(crate) current: Current,
    /// Why it cannot be changed now, whatever is asked.
    pub(crate) obstacle: Option<Error>,
    /// Whether what holds it is in the middle of a change, so that the obstacle will pass.
    pub(crate) is_changing: bool,
    /// Whether the list has an effect, where the service tells.
    pub(crate) is_on: Option<bool>,
    /// Remarks worth reading.
    pub(crate) notes: Vec<String>,
    /// The service's name for the call.
    pub(crate) request_id: Option<String>,
}

/// A call that the service took.
pub(crate) struct Sent {
    /// The service's name for the call.
    pub(crate) request_id: Option<String>,
    /// Whether the service did not say what it did, so that what is still missing has to be sent once more.
    pub(crate) is_vague: bool,
}

/// What is asked for, apart from the list.
pub(crate) struct Request<'run> {
    /// What the list is to become.
    pub(crate) wish: Wish,
    /// The verb that was typed.
    pub(crate) verb: Verb,
    /// Remarks on what was named.
    pub(crate) notes: Vec<String>,
    /// The hazards accepted in advance.
    pub(crate) allowed: &'run [Allowance],
    /// How the change is made.
    pub(crate) manner: &'run Manner,
    /// The change that this one takes back.
    pub(crate) reverts: Option<IntentId>,
    /// The list that it takes back to, as the journal has it.
    pub(crate) restores: Option<List>,
    /// What the change is judged by.
    pub(crate) judging: Judging,
}

/// How changes of this run are made.
pub(crate) struct Manner {
    /// Whether nothing is to be sent.
    pub(crate) dry_run: bool,
    /// The fingerprint that the list must have.
    pub(crate) if_match: Option<Fingerprint>,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// How long to wait for an instance that is changing.
    pub(crate) wait: Duration,
    /// Whether to wait, after a change, until it has taken effect.
    pub(crate) waits_after: bool,
    /// How long a change may take to show.
    pub(crate) settle: Duration,
    /// Takes a line about what is being waited for.
    pub(crate) progress: Rc<dyn Fn(&str)>,
    /// Whether and how a person is asked.
    pub(crate) question: Question,
    /// Writes the journal.
    pub(crate) recorder: Recorder,
    /// Requests to end.
    pub(crate) interrupt: Rc<Interrupt>,
}

/// An answer to come.
pub(crate) type Answer = Pin<Box<dyn Future<Output = bool>>>;

/// Whether and how a person is asked.
pub(crate) enum Question {
    /// Nobody is asked: the verb is the consent.
    No,
    /// A terminal is there, but asking was forbidden: what would ask is refused.
    Forbidden,
    /// Shows the report of a plan and gives the answer.
    Ask(Box<dyn Fn(&ChangeReport) -> Answer>),
}

/// After this long a reading is too old to send on.
const STALE: Duration = Duration::from_secs(5);

/// Changes one list as asked, and says what happened.
pub(crate) async fn run<L: WritableList>(target: Target, list: &L, request: &Request<'_>) -> Changed {
    let mut report = facts::blank(target, request);
    let error = walk(list, request, &mut report).await.err();
    Changed { error: error.map(|error| facts::finish(error, &report)), report }
}

/// The report on a list that could not even be asked.
pub(crate) fn failed(target: Target, request: &Request<'_>, error: Error) -> Changed {
    let report = facts::blank(target, request);
    Changed { error: Some(facts::finish(error, &report)), report }
}

/// `error` with what `report` knows of the change.
pub(crate) fn finished(error: Error, report: &ChangeReport) -> Error {
    facts::finish(error, report)
}

async fn walk<L: WritableList>(list: &L, request: &Request<'_>, report: &mut ChangeReport) -> Result<(), Error> {
    let manner = request.manner;
    let nothing_sent = |signal| interrupt::error(signal, "nothing was sent");
    manner.interrupt.arm();
    if let Some(signal) = manner.interrupt.raised() {
        return Err(nothing_sent(signal));
    }
    let ready = manner.interrupt.unless(Box::pin(prepare(list, request, report))).await.map_err(nothing_sent)??;
    let Some(Ready { plan, current, lock }) = ready else { return Ok(()) };
    let begun = manner.recorder.begin(request, &plan, &current, list.identity(), report)?;
    let made = Box::pin(make(list, request, &plan, &begun, report));
    let made = manner.interrupt.with_grace(manner.clock.as_ref(), manner.progress.as_ref(), made).await;
    let ended = match made {
        Ok(Ok(())) => manner.interrupt.raised().map_or(Ok(()), |signal| Err(made_and_interrupted(signal, report))),
        Ok(failed) => failed,
        Err(signal) => Err(cut_off(signal, &begun, report)),
    };
    begun.finish(report, ended.as_ref().err());
    drop(lock);
    ended
}

/// A change that can be sent.
struct Ready {
    plan: Plan,
    current: Current,
    lock: Lock,
}

/// Everything before the first byte of a change is sent. `None` if there is nothing to send.
async fn prepare<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    report: &mut ChangeReport,
) -> Result<Option<Ready>, Error> {
    let mut read_at = request.manner.clock.elapsed();
    let mut reading = list.read().await?;
    let Some(mut plan) = judge(list, request, &reading, report)? else { return Ok(None) };
    if request.manner.dry_run {
        forbidden(request)?;
        facts::end_dry_run(reading, report)?;
        report.requests = requests(list, &plan)?;
        return Ok(None);
    }
    if reading.is_changing {
        reading = wait::until_ready(list, request.manner, reading).await?;
        read_at = request.manner.clock.elapsed();
        let Some(again) = judge(list, request, &reading, report)? else { return Ok(None) };
        plan = again;
    }
    if let Some(obstacle) = reading.obstacle.take() {
        return Err(obstacle);
    }
    let asked = ask(request, report).await?;
    let lock = request.manner.recorder.hold(report).await?;
    if asked || lock.waited() || request.manner.clock.elapsed().saturating_sub(read_at) > STALE {
        let Some((again, seen)) = look_again(list, request, &plan, report).await? else { return Ok(None) };
        (plan, reading) = (again, seen);
    }
    Ok(Some(Ready { plan, current: reading.current, lock }))
}

/// The error of a run that was asked to end and made its change all the same.
fn made_and_interrupted(signal: Signal, report: &ChangeReport) -> Error {
    let error = interrupt::error(signal, "the change was under way; it is made and proved").outcome(report.outcome);
    match &report.intent {
        Some(id) => error.hint(format!("`whitelistctl undo {id}` takes it back")),
        None => error,
    }
}

/// The error of a run that was asked to end and could not find out in time what became of its change.
fn cut_off(signal: Signal, begun: &Begun<'_>, report: &mut ChangeReport) -> Error {
    if !begun.has_sent() {
        report.outcome = Outcome::NotApplied;
        return interrupt::error(signal, "nothing was sent").outcome(Outcome::NotApplied);
    }
    report.outcome = Outcome::Unknown;
    let error = interrupt::error(signal, "the change was under way, and what became of it is not known");
    let hint = match &report.intent {
        Some(id) => format!("`whitelistctl resume {id}` finds out by reading"),
        None => prove::LOOK_LATER.to_owned(),
    };
    error.outcome(Outcome::Unknown).hint(hint)
}

/// The requests that would make `plan` true.
fn requests<L: WritableList>(list: &L, plan: &Plan) -> Result<Vec<Preview>, Error> {
    let parts = list.parts(plan);
    let calls = parts.iter().enumerate().flat_map(|(place, part)| list.calls(part, place));
    calls.map(|call| list.preview(&call)).collect()
}

/// Sends the change and settles what became of it.
async fn make<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    plan: &Plan,
    begun: &Begun<'_>,
    report: &mut ChangeReport,
) -> Result<(), Error> {
    let parts = list.parts(plan);
    let end = parts.len().saturating_sub(1);
    let mut before = plan.before;
    for (place, part) in parts.iter().enumerate() {
        if let Some(signal) = request.manner.interrupt.raised() {
            let error = interrupt::error(signal, "nothing more was sent").outcome(Outcome::NotApplied);
            return Err(if place > 0 { after_a_part(error, report) } else { error });
        }
        let goal = if place == end { plan } else { part };
        let part = Part { plan: part, place, goal, before };
        let made = if place == end {
            make_last(list, request, &part, begun, report).await
        } else {
            make_part(list, request, &part, begun, report).await.map(|reading| {
                before = reading.current.list.fingerprint();
            })
        };
        made.map_err(|error| if place > 0 { after_a_part(error, report) } else { error })?;
    }
    Ok(())
}

/// A part of a plan on its way.
struct Part<'plan> {
    /// What is sent.
    plan: &'plan Plan,
    /// Its place among the parts, from 0.
    place: usize,
    /// What has to show afterwards: the part, or with the last one the whole plan.
    goal: &'plan Plan,
    /// What the list held before it.
    before: Fingerprint,
}

/// Sends a part, proves it, and waits until the next can be sent.
async fn make_part<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    part: &Part<'_>,
    begun: &Begun<'_>,
    report: &mut ChangeReport,
) -> Result<Reading, Error> {
    let sent = send::when_ready(list, request, part, begun, report).await?;
    let proved = prove::seen(list, request, part, sent, begun, report).await?;
    wait::until_ready(list, request.manner, proved.reading).await
}

/// Sends the last part, proves the plan, and waits for it to take effect.
async fn make_last<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    part: &Part<'_>,
    begun: &Begun<'_>,
    report: &mut ChangeReport,
) -> Result<(), Error> {
    let sent = send::when_ready(list, request, part, begun, report).await?;
    prove::settle(list, request, part, sent, begun, report).await
}

/// The error for a plan of which an earlier part is made and a later one is not.
fn after_a_part(error: Error, report: &mut ChangeReport) -> Error {
    if error.outcome.unwrap_or(report.outcome) != Outcome::NotApplied {
        return error;
    }
    report.outcome = Outcome::Partial;
    let message = format!("what was to come in is in, what was to go is still there; {}", error.message);
    let code = if error.is_interruption() { error.code } else { Code::Partial };
    Error { code, message, outcome: Some(Outcome::Partial), ..error }
        .hint("nobody was shut out; the same command makes the rest")
}

/// Works the wish out against a reading and judges it. `None` if there is nothing to do.
fn judge<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    reading: &Reading,
    report: &mut ChangeReport,
) -> Result<Option<Plan>, Error> {
    let plan = Plan::new(&request.wish, &reading.current);
    note_reading(report, request, reading);
    let rules = list.rules();
    note_plan(report, &plan, &reading.current, &rules);
    let found = reading.current.list.fingerprint();
    if let Some(wanted) = request.manner.if_match.filter(|wanted| *wanted != found) {
        let message = format!("the list is not the one asked for: its fingerprint is {found}, not {wanted}");
        return Err(Error::new(Code::Conflict, message).hint("look at what it holds now, and decide again"));
    }
    if let Some(objection) = list.objection(&plan, reading) {
        return Err(objection);
    }
    if !plan.changes() {
        report.outcome = if request.manner.dry_run { Outcome::Planned } else { Outcome::Unchanged };
        report.after.clone_from(&report.before);
        let off = "the network of this list is switched off, so the list has no effect";
        report.notes.extend((reading.is_on == Some(false)).then(|| off.to_owned()));
        return Ok(None);
    }
    let context = request.judging.context(reading.is_on, request.allowed);
    report.hazards = match &request.restores {
        None => hazard::judge(&plan, &reading.current, &rules, &context),
        Some(list) => {
            let exists = reading.current.exists || !list.is_empty();
            let restored = Current { list: list.clone(), exists, ..reading.current.clone() };
            hazard::judge_restoring(&plan, &reading.current, &restored, &rules, &context)
        }
    };
    if request.manner.dry_run {
        report.outcome = Outcome::Planned;
    }
    refused(&report.hazards)?;
    Ok(Some(plan))
}

fn refused(hazards: &[Hazard]) -> Result<(), Error> {
    let refusing: Vec<&Hazard> = hazards.iter().filter(|hazard| hazard.refuses()).collect();
    if refusing.is_empty() {
        return Ok(());
    }
    let reasons: Vec<String> = refusing.iter().map(|hazard| format!("{} ({})", hazard.name, hazard.reason)).collect();
    Err(Error::new(Code::Refused, format!("refused: {}", reasons.join("; ")))
        .hint(format!("if that is what you want, say so with {}", flags(&refusing).join(" "))))
}

/// The options that accept `hazards`: one a name, for the worst of that name.
fn flags(hazards: &[&Hazard]) -> Vec<String> {
    let mut worst: BTreeMap<Name, &Hazard> = BTreeMap::new();
    for hazard in hazards {
        let known = worst.entry(hazard.name).or_insert(hazard);
        if hazard.number > known.number {
            *known = hazard;
        }
    }
    worst.values().map(|hazard| hazard.flag()).collect()
}

/// Asks where the verb takes away. Gives whether a question was asked; a declined one is an error.
async fn ask(request: &Request<'_>, report: &mut ChangeReport) -> Result<bool, Error> {
    forbidden(request)?;
    match &request.manner.question {
        Question::Ask(ask) if asks(request.verb) => {
            let declined = || Error::new(Code::Declined, "declined; nothing was sent");
            ask(report).await.then_some(true).ok_or_else(declined)
        }
        _ => Ok(false),
    }
}

/// Whether the verb asks before it is carried out.
fn asks(verb: Verb) -> bool {
    matches!(verb, Verb::Cover | Verb::Delete | Verb::Undo)
}

/// Refuses what would ask where asking was forbidden.
fn forbidden(request: &Request<'_>) -> Result<(), Error> {
    if asks(request.verb) && matches!(request.manner.question, Question::Forbidden) {
        let message = format!("refused: {} asks first, and --no-input forbids it", request.verb);
        return Err(Error::new(Code::Refused, message).hint("say --yes if it is not to ask"));
    }
    Ok(())
}

/// Reads the list once more before sending. Cover replaces what it does not name, so it goes on only against the list
/// that was shown; additions and deletions are worked out anew.
async fn look_again<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    shown: &Plan,
    report: &mut ChangeReport,
) -> Result<Option<(Plan, Reading)>, Error> {
    let reading = wait::until_ready(list, request.manner, list.read().await?).await?;
    if request.verb == Verb::Cover && reading.current.list.fingerprint() != shown.before {
        return Err(moved("after the plan was shown", &reading.current, report));
    }
    let Some(plan) = judge(list, request, &reading, report)? else { return Ok(None) };
    match reading.obstacle {
        Some(obstacle) => Err(obstacle),
        None => Ok(Some((plan, reading))),
    }
}
