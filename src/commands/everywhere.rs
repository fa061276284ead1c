//! What `revoke` and `replace` share: from the lists that were read to the changes of those that hold an entry.

use crate::app::changes::{Request, Stage};
use crate::app::many::{Job, Rollout};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::{self, Reach};
use crate::domain::plan::Desired;
use crate::domain::report::ListReport;
use crate::error::Error;
use crate::output::view::Listed;
use crate::services::port::WritableList;
use crate::services::registry::Place;

/// A change of each of `lists` for which `wanted` has one.
///
/// # Errors
/// The policy of a list cannot be read.
pub(super) fn jobs<'run, 'session>(
    lists: &[Listed],
    wanted: impl Fn(&ListReport) -> Option<Desired>,
    entries_from_stdin: bool,
    session: &'run Session<'session>,
) -> Result<Vec<Job<'run, 'session>>, Error> {
    let mut jobs = Vec::new();
    for report in lists.iter().filter_map(|listed| listed.outcome.as_ref().ok()) {
        let (Some(desired), Some(place)) = (wanted(report), Place::of(&report.target)) else { continue };
        let request = Request {
            verb: desired.verb,
            goal: Goal::Desired(desired),
            notes: Vec::new(),
            allowed: session.allowed(),
            run_options: session.run_options(),
            policy_context: PolicyContext::of(place.traits(), session.settings(), entries_from_stdin)?,
            stage: Stage::Whole,
        };
        let (target, name) = (report.target.clone(), report.name.clone());
        let open = Box::pin(async move {
            let list: Box<dyn WritableList + 'run> = place.open(session).await?;
            Ok(list)
        });
        jobs.push(Job::new(target, name, request, session, open));
    }
    Ok(jobs)
}

/// How a change of `lists` lists goes. They were looked up, so that they are shown first.
pub(super) fn rollout(args: &cli::Rollout, reach: &Reach, lists: usize) -> Rollout {
    Rollout { is_looked_up: true, ..Rollout::of(args, reach.selection.pace.parallel, lists) }
}
