//! `user-whitelist prune`: remove the entries that have not been used for some time. The list is read, the entries are
//! chosen, and from there on it is a deletion like any other.

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::app::changes::{Question, Request};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::UserPrune;
use crate::commands::user::list::{days, read_time, refuse_uncounted};
use crate::commands::user::{change, owner};
use crate::domain::audit::usage::{LastUse, Pruning};
use crate::domain::event::Moment;
use crate::domain::plan::{Desired, Verb};
use crate::domain::stored::Stored;
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::ops_manager::policy::traits;

/// `is_confirmed` is true if the prompt is to be skipped.
pub(crate) async fn run(args: &UserPrune, is_confirmed: bool, session: &mut Session<'_>) -> Result<Document, Error> {
    let run_options = session.run_options();
    if matches!(run_options.question, Question::No) && !is_confirmed && !run_options.dry_run {
        let error =
            Error::new(Code::Refused, "prune selects the entries itself, and there is no prompt to confirm them");
        return Err(error.hint("check them with --dry-run, then pass --yes"));
    }
    let owned = owner::find(&args.scope, session).await?;
    refuse_uncounted(&owned.owner)?;
    let policy_context = PolicyContext::of(traits(&owned.owner), session.settings(), false)?;
    if policy_context.caller.is_none() {
        let error = Error::new(Code::Refused, "the address of the caller is unknown, and its entry must stay");
        return Err(error.hint("name your address as the service sees it with --caller"));
    }
    let client = &owned.connected.as_ref().map_err(Clone::clone)?.client;
    let list = client.list(&owned.owner).await?;
    let now = Moment::from(run_options.clock.now());
    let pruning = Pruning::of(&list, args.unused_for, now, &read_time, &policy_context.policy, policy_context.caller);
    let desired = Desired {
        verb: Verb::Delete,
        entries: BTreeSet::new(),
        texts: pruning.unused.iter().map(|(stored, _)| stored.text.clone()).collect(),
        whole_group: false,
    };
    let request = Request {
        goal: Goal::Desired(desired),
        verb: Verb::Delete,
        notes: notes(&pruning, &days(args.unused_for)),
        allowed: session.allowed(),
        run_options,
        policy_context,
    };
    change(owned, None, &request, session).await
}

/// What was selected and what was not, in sentences.
fn notes(pruning: &Pruning, span: &str) -> Vec<String> {
    let never = pruning.unused.iter().filter(|(_, last)| matches!(last, LastUse::Never(_)));
    let never: Vec<String> = never.map(|(stored, _)| stored.display()).collect();
    let mut notes = Vec::new();
    notes.extend(pruning.unused.is_empty().then(|| format!("no entry can be removed as unused for {span}")));
    notes.extend((!never.is_empty()).then(|| format!("never used since they were added: {}", never.join(", "))));
    notes.extend(pruning.kept.iter().map(|(stored, keep)| stays(stored, keep.reason())));
    notes.extend(pruning.unknown.iter().map(|(stored, why)| stays(stored, format!("use unknown, {}", why.reason()))));
    notes
}

fn stays(stored: &Stored, why: impl Display) -> String {
    format!("{} stays: {why}", stored.display())
}
