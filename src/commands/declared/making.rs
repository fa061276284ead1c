//! From the changes of a plan to changes of lists: each is made by the engine, and only if its list is the planned one.

use std::collections::BTreeMap;

use super::sessions::Sessions;
use crate::app::changes::{Preset, Request, Stage};
use crate::app::many::{self, Job, Rollout};
use crate::app::options::allowances;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::domain::hazard::{Allowance, Name};
use crate::domain::planned::{PlannedChange, PlannedLine, PlannedTarget};
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::services::port::WritableList;
use crate::services::registry::Place;

/// A change of a plan, with what its job borrows.
struct Prepared<'run, 'session> {
    planned: &'run PlannedTarget,
    place: Place,
    session: &'run Session<'session>,
    /// The hazards that are accepted: those of this run and of the plan.
    allowed: Vec<Allowance>,
    remarks: Option<String>,
}

/// Makes `changes` as `rollout` says, and returns a result for each, in their order. A change whose profile cannot be
/// used is a failure of its list. `settled` are the results of the other lists of the command.
///
/// # Errors
/// A change names no list, or accepts a hazard that does not exist.
pub(super) async fn make(
    changes: &[&PlannedTarget],
    settled: &[Changed],
    (rebase, rollout): (bool, Rollout),
    sessions: &Sessions<'_>,
) -> Result<Vec<Changed>, Error> {
    let (mut prepared, mut places, mut results) = (Vec::new(), Vec::new(), Vec::new());
    for (number, planned) in changes.iter().copied().enumerate() {
        match sessions.of(planned.profile.as_ref()) {
            Ok(session) => {
                prepared.push(Prepared::of(planned, session)?);
                places.push(number);
            }
            Err(error) => results.push((number, without_session(planned, error))),
        }
    }
    let successors = successors(changes);
    let jobs = prepared.iter().map(|one| one.job(rebase, &successors)).collect::<Result<Vec<_>, Error>>()?;
    let beside: Vec<Changed> = settled.iter().chain(results.iter().map(|(_, changed)| changed)).cloned().collect();
    results.extend(places.into_iter().zip(many::run_beside(&beside, jobs, rollout).await));
    results.sort_by_key(|(number, _)| *number);
    Ok(results.into_iter().map(|(_, changed)| changed).collect())
}

impl<'run, 'session> Prepared<'run, 'session> {
    fn of(planned: &'run PlannedTarget, session: &'run Session<'session>) -> Result<Self, Error> {
        let target = &planned.change.target;
        let place = Place::of(target)
            .ok_or_else(|| Error::new(Code::InvalidName, format!("{target} is not the name of a list")))?;
        let allowed = session.allowed().iter().copied().chain(accepted(planned)?).collect();
        Ok(Self { planned, place, session, allowed, remarks: remarks(planned) })
    }

    fn job(
        &'run self,
        rebase: bool,
        successors: &BTreeMap<(&str, Target), &Target>,
    ) -> Result<Job<'run, 'session>, Error> {
        let (change, session) = (&self.planned.change, self.session);
        let request = Request {
            goal: Goal::Desired(change.desired.clone()),
            verb: change.verb,
            notes: Vec::new(),
            allowed: &self.allowed,
            run_options: session.run_options(),
            policy_context: PolicyContext::of(self.place.traits(), session.settings(), false)?,
            stage: Stage::Whole,
        };
        let preset = Preset { dry_run: false, planned: Some(change), rebase, remarks: self.remarks.as_deref() };
        let after =
            change.deletes.then(|| successors.get(&key(self.planned)).map(|target| (*target).clone())).flatten();
        let open = Box::pin(open(&self.place, change, session));
        Ok(Job { preset, after, ..Job::new(change.target.clone(), None, request, session, open) })
    }
}

/// The list at `place`, if `change` was planned there and as this account.
async fn open<'run>(
    place: &Place,
    change: &PlannedChange,
    session: &Session<'_>,
) -> Result<Box<dyn WritableList + 'run>, Error> {
    let list = place.clone().open(session).await?;
    let identity = list.identity();
    if (&identity.endpoint, &identity.account) == (&change.endpoint, &change.account) {
        return Ok(list);
    }
    let what = if identity.account == change.account { "for another endpoint" } else { "by another account" };
    let error = Error::new(Code::Conflict, format!("the change was planned {what}"));
    Err(error.outcome(Outcome::NotApplied).hint("make the plan again with these settings"))
}

/// The groups that take the place of deleted ones, by block and list.
fn successors<'a>(changes: &[&'a PlannedTarget]) -> BTreeMap<(&'a str, Target), &'a Target> {
    let staying = changes.iter().copied().filter(|planned| !planned.change.deletes);
    staying.map(|planned| (key(planned), &planned.change.target)).collect()
}

/// The block, and the list without its group.
fn key(planned: &PlannedTarget) -> (&str, Target) {
    let Target { service, path } = &planned.change.target;
    let list = Target { service: service.clone(), path: Path { group: None, ..path.clone() } };
    (planned.list.as_str(), list)
}

/// The result of a change whose profile cannot be used, for the reason `error`.
fn without_session(planned: &PlannedTarget, error: Error) -> Changed {
    let target = planned.change.target.clone();
    let message = match &planned.profile {
        Some(name) => format!("profile {name}: {}", error.message),
        None => error.message.clone(),
    };
    let error = Error { message, ..error }.outcome(Outcome::NotApplied).at(&target);
    let report = ChangeReport::new(target, planned.change.verb, false);
    let report = ChangeReport { outcome: Outcome::NotApplied, profile: planned.profile.clone(), ..report };
    Changed { report, error: Some(error) }
}

/// What the declaration says of the entries that the change adds, as the journal keeps it.
fn remarks(planned: &PlannedTarget) -> Option<String> {
    /// The most characters: a line of a table of changes.
    const MOST: usize = 2000;
    let said = |line: &PlannedLine| {
        let parts: Vec<&str> =
            [&line.owner, &line.reason, &line.ticket].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| format!("{}: {}", line.entry, parts.join(", ")))
    };
    let all: Vec<String> = planned.lines.iter().filter_map(said).collect();
    let text: String = all.join("; ").chars().take(MOST).collect();
    (!text.is_empty()).then_some(text)
}

/// The hazards that the plan accepts: those accepted when it was made, and those that are the plan itself.
fn accepted(planned: &PlannedTarget) -> Result<Vec<Allowance>, Error> {
    let mut allowed = allowances(&planned.allowed)?;
    let parts = [(planned.change.creates, Name::CreatesGroup), (planned.change.deletes, Name::DeletesGroup)];
    allowed.extend(parts.iter().filter(|(is, _)| *is).map(|(_, name)| Allowance { name: *name, up_to: None }));
    Ok(allowed)
}
