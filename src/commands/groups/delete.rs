//! `delete`: remove entries from a group, or the group itself.

use crate::app::session::Session;
use crate::cli::GroupDelete;
use crate::commands::groups::scope::change_scope;
use crate::commands::groups::{
    Wanted, WriteOptions, allowed, change_all, check_group_deletion, nothing_named, refuse_all,
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
    let scope = change_scope(component, &args.scope, session).await?;
    let checked = if args.delete_group { check_group_deletion(&scope, !is_bare) } else { Ok(()) };
    let (entries, texts) = (operands.entries, args.stored.iter().cloned().collect());
    let desired = Desired { verb: Verb::Delete, entries, texts, whole_group: args.delete_group };
    let allowed = allowed(session, &[(args.delete_group, Name::DeletesGroup)]);
    let wanted = Wanted { desired, notes: Vec::new(), allowed, from_stdin: operands.from_stdin };
    match checked {
        Ok(()) => change_all(scope, WriteOptions::PLAIN, &wanted, &args.scope.rollout, session).await,
        Err(refusal) if refusal.code == Code::Refused => refuse_all(&scope, &wanted, &refusal, session),
        Err(mistake) => Err(mistake),
    }
}
