//! Finishing a change of which a part or nothing was made: the recorded difference is sent, and no more. What others
//! did to the list since stays as it is, and is named where the change was to decide on the whole list.

use crate::app::changes::{self, Request};
use crate::app::leases;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::commands::history;
use crate::domain::event::Intent;
use crate::domain::report::ChangeReport;
use crate::error::Error;
use crate::output::view::Changed;

/// Makes what is left of `intent`, as a change of its own.
pub(super) async fn run(intent: &Intent, session: &Session<'_>) -> Changed {
    match finish(intent, session).await {
        Ok(changed) => changed,
        Err(error) => {
            let run_options = session.run_options();
            let report = ChangeReport::new(intent.target.clone(), intent.verb, run_options.dry_run);
            Changed { error: Some(changes::finished(error, &report, run_options)), report }
        }
    }
}

async fn finish(intent: &Intent, session: &Session<'_>) -> Result<Changed, Error> {
    let mut list = history::list(intent, session).await?;
    list.set_descriptions(intent.descriptions.clone());
    let traits = history::traits(intent)?;
    let request = Request {
        goal: Goal::Finish { intent: Box::new(intent.clone()), adds: traits.adds },
        verb: intent.verb,
        notes: Vec::new(),
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(traits, session.settings(), false)?,
    };
    let changed = changes::run(intent.target.clone(), list.as_ref(), &request).await;
    leases::end_expired(&list.expired(), &changed, session).await;
    Ok(changed)
}
