//! The one line that every change walks: read, plan, judge, show or send, prove by reading, report.
//!
//! What differs between lists stands behind [`WritableList`]; what order things happen in stands here and nowhere else.

use crate::domain::exposure::Exposure;
use crate::domain::hazard::{self, Allowance, Hazard};
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan, Proof, Verb, Wish};
use crate::domain::report::{ChangeReport, Outcome, texts};
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Changed;

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
    /// The calls that make `plan` true, in order.
    fn calls(&self, plan: &Plan) -> Vec<Self::Call>;
    /// Makes one call.
    async fn send(&self, call: &Self::Call) -> Result<Sent, Error>;
}

/// A list as read.
pub(crate) struct Reading {
    /// What it holds.
    pub(crate) current: Current,
    /// Why it cannot be changed now, whatever is asked.
    pub(crate) obstacle: Option<Error>,
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
    /// Whether nothing is to be sent.
    pub(crate) dry_run: bool,
    /// The hazards accepted in advance.
    pub(crate) allowed: &'run [Allowance],
}

/// Changes one list as asked, and says what happened.
pub(crate) async fn run<L: WritableList>(target: Target, list: &L, request: &Request<'_>) -> Changed {
    let mut report = blank(target, request);
    let error = walk(list, request, &mut report).await.err();
    Changed { error: error.map(|error| finish(error, &report)), report }
}

/// The report on a list that could not even be asked.
pub(crate) fn failed(target: Target, request: &Request<'_>, error: Error) -> Changed {
    let report = blank(target, request);
    Changed { error: Some(finish(error, &report)), report }
}

fn blank(target: Target, request: &Request<'_>) -> ChangeReport {
    let mut report = ChangeReport::new(target, request.verb, request.dry_run);
    report.wanted = request.wish.entries.iter().map(ToString::to_string).chain(request.wish.texts.clone()).collect();
    report.notes.clone_from(&request.notes);
    report
}

fn finish(error: Error, report: &ChangeReport) -> Error {
    let outcome = error.outcome.unwrap_or(report.outcome);
    error.outcome(outcome).at(&report.target)
}

async fn walk<L: WritableList>(list: &L, request: &Request<'_>, report: &mut ChangeReport) -> Result<(), Error> {
    let reading = list.read().await?;
    let plan = Plan::new(&request.wish, &reading.current);
    note_reading(report, &reading);
    note_plan(report, &plan, &reading.current);
    if let Some(objection) = list.objection(&plan, &reading) {
        return Err(objection);
    }
    if !plan.changes() {
        report.outcome = if request.dry_run { Outcome::Planned } else { Outcome::Unchanged };
        report.after.clone_from(&report.before);
        return Ok(());
    }
    report.hazards = hazard::judge(&plan, &reading.current, &list.rules(), request.allowed);
    if request.dry_run {
        report.outcome = Outcome::Planned;
    }
    refused(&report.hazards)?;
    match reading.obstacle {
        // That the instance is busy now says nothing of whether the change would be refused.
        Some(obstacle) if request.dry_run && obstacle.code == Code::Busy => report.notes.push(obstacle.message),
        Some(obstacle) => return Err(obstacle),
        None => {}
    }
    if request.dry_run {
        return Ok(());
    }
    let is_vague = send(list, &plan, report).await?;
    let mut after = read_again(list, report).await?;
    let mut proof = plan.proof(&after);
    if is_vague && !proof.holds() {
        let rest = Plan::new(&request.wish, &after);
        send(list, &rest, report).await?;
        after = read_again(list, report).await?;
        proof = plan.proof(&after);
    }
    judge_proof(&plan, &proof, report)
}

fn note_reading(report: &mut ChangeReport, reading: &Reading) {
    report.before = Some(texts(&reading.current.list));
    report.fingerprint = Some(reading.current.list.fingerprint());
    report.notes.extend(reading.notes.iter().cloned());
    report.request_ids.extend(reading.request_id.clone());
}

fn note_plan(report: &mut ChangeReport, plan: &Plan, current: &Current) {
    report.added = plan.added.iter().map(ToString::to_string).collect();
    report.removed = texts(&plan.removed.iter().cloned().collect());
    report.unchanged = plan.unchanged.iter().map(ToString::to_string).collect();
    report.not_present.clone_from(&plan.not_present);
    report.exposure = Exposure::between(&current.list.values(), &plan.result(), &current.others.values());
}

fn refused(hazards: &[Hazard]) -> Result<(), Error> {
    let refusing: Vec<&Hazard> = hazards.iter().filter(|hazard| hazard.refuses()).collect();
    if refusing.is_empty() {
        return Ok(());
    }
    let reasons: Vec<String> = refusing.iter().map(|hazard| format!("{} ({})", hazard.name, hazard.reason)).collect();
    let flags: Vec<String> = refusing.iter().map(|hazard| hazard.flag()).collect();
    Err(Error::new(Code::Refused, format!("refused: {}", reasons.join("; ")))
        .hint(format!("if that is what you want, say so with {}", flags.join(" "))))
}

/// Makes the calls of `plan`, and says whether the service left open what it did. A call that the service refuses for
/// the sake of its entry alone does not keep the others from being made; every other failure ends the line.
async fn send<L: WritableList>(list: &L, plan: &Plan, report: &mut ChangeReport) -> Result<bool, Error> {
    let mut taken = 0_usize;
    let mut is_vague = false;
    let mut failure: Option<Error> = None;
    let calls = list.calls(plan);
    for call in &calls {
        match list.send(call).await {
            Ok(sent) => {
                taken += 1;
                is_vague |= sent.is_vague;
                report.request_ids.extend(sent.request_id);
            }
            Err(error) => {
                let goes_on = error.code == Code::CallerEntry;
                failure = Some(error);
                if !goes_on {
                    break;
                }
            }
        }
    }
    match failure {
        None => Ok(is_vague),
        Some(error) if taken == 0 => {
            report.outcome = error.outcome.unwrap_or(Outcome::NotApplied);
            Err(error)
        }
        Some(error) => Err(partly(list, error, taken, calls.len(), report).await),
    }
}

/// The error for a change of which only some calls were taken. The list is read, so that the report says what is there.
async fn partly<L: WritableList>(list: &L, error: Error, taken: usize, all: usize, report: &mut ChangeReport) -> Error {
    let unknown = error.outcome == Some(Outcome::Unknown);
    report.outcome = if unknown { Outcome::Unknown } else { Outcome::Partial };
    if let Ok(reading) = list.read().await {
        note_after(report, &reading.current.list);
    }
    let code = if unknown { Code::Unknown } else { Code::Partial };
    let message = format!("{taken} of {all} calls were taken; {}", error.message);
    Error { code, message, outcome: Some(report.outcome), ..error }
}

/// The reading after the change; if it fails, the change is unproved.
async fn read_again<L: WritableList>(list: &L, report: &mut ChangeReport) -> Result<Current, Error> {
    match list.read().await {
        Ok(reading) => {
            note_after(report, &reading.current.list);
            report.request_ids.extend(reading.request_id);
            Ok(reading.current)
        }
        Err(error) => {
            report.outcome = Outcome::Unknown;
            let message = format!("the change was taken but could not be proved by reading: {}", error.message);
            Err(Error { code: Code::Unknown, message, outcome: Some(Outcome::Unknown), ..error }
                .hint("list it later; running the same command again is safe, it changes nothing that is there"))
        }
    }
}

fn note_after(report: &mut ChangeReport, after: &List) {
    report.after = Some(texts(after));
    report.fingerprint = Some(after.fingerprint());
}

fn judge_proof(plan: &Plan, proof: &Proof, report: &mut ChangeReport) -> Result<(), Error> {
    report.drift_added.clone_from(&proof.drift_added);
    report.drift_removed.clone_from(&proof.drift_removed);
    if !proof.holds() {
        let asked = plan.added.len() + plan.removed.len();
        report.outcome = if proof.failing.len() < asked { Outcome::Partial } else { Outcome::NotApplied };
        let message =
            format!("the service took the change, but the list does not show it: {}", proof.failing.join(", "));
        return Err(Error::new(Code::Conflict, message)
            .hint("somebody else may have changed the list at the same moment; list it and decide again"));
    }
    report.outcome = Outcome::Applied;
    if plan.verb == Verb::Cover && proof.has_drift() {
        let drift = proof.drift_added.iter().map(|entry| format!("+{entry}"));
        let drift = drift.chain(proof.drift_removed.iter().map(|entry| format!("-{entry}"))).collect::<Vec<_>>();
        return Err(Error::new(Code::Conflict, format!("the list is not the one wanted: {}", drift.join(" ")))
            .hint("somebody else changed it meanwhile; list it and decide again"));
    }
    Ok(())
}
