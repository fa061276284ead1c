//! `delete`: remove entries from a group, or the group itself.

use crate::app::changes::Request;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::GroupDelete;
use crate::commands::groups::{
    WriteOptions, allowed, change_all, change_scope, check_group_deletion, nothing_named, refuse_all,
};
use crate::domain::hazard::Name;
use crate::domain::instance::Component;
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;

pub(crate) async fn run(
    component: Component,
    args: &GroupDelete,
    session: &mut Session<'_>,
) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if args.stored.iter().any(|text| text.trim().is_empty()) {
        return Err(Error::new(Code::Usage, "--stored is empty: no entry has an empty text")
            .hint("name the exact text of an entry; `list` shows it"));
    }
    let is_bare = operands.entries.is_empty() && args.stored.is_empty();
    if is_bare && !args.delete_group {
        return Err(nothing_named("delete"));
    }
    let scope = change_scope(component, &args.scope, session)?;
    let checked = if args.delete_group { check_group_deletion(&scope, !is_bare) } else { Ok(()) };
    let desired = Desired {
        verb: Verb::Delete,
        entries: operands.entries,
        texts: args.stored.iter().cloned().collect(),
        whole_group: args.delete_group,
    };
    let request = Request {
        goal: Goal::Desired(desired),
        verb: Verb::Delete,
        notes: Vec::new(),
        allowed: &allowed(session, &[(args.delete_group, Name::DeletesGroup)]),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(scope.traits(), session.settings(), operands.from_stdin)?,
    };
    match checked {
        Ok(()) => change_all(scope, WriteOptions::PLAIN, &request, session).await,
        Err(refusal) if refusal.code == Code::Refused => Ok(refuse_all(&scope, &request, &refusal)),
        Err(mistake) => Err(mistake),
    }
}
