//! `cover`: make a group exactly the named entries, or delete it.

use std::collections::BTreeSet;

use crate::app::changes::Request;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::{GroupCover, StyleArg};
use crate::commands::groups::{
    Scope, WriteOptions, allowed, change_all, change_scope, check_group_deletion, may_create, refuse_all,
};
use crate::domain::hazard::Name;
use crate::domain::instance::{Component, ListType};
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::elasticsearch::list::Style;

/// `style` is for Kibana alone.
pub(crate) async fn run(
    component: Component,
    args: &GroupCover,
    style: Option<StyleArg>,
    session: &mut Session<'_>,
) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    let scope = change_scope(component, &args.scope, session)?;
    let style = check(args, style, &scope, operands.entries.is_empty());
    let short = [(args.create_group, Name::CreatesGroup), (args.delete_group, Name::DeletesGroup)];
    let allowed = allowed(session, &short);
    let desired = Desired {
        verb: Verb::Cover,
        entries: operands.entries,
        texts: BTreeSet::new(),
        whole_group: args.delete_group,
    };
    let request = Request {
        goal: Goal::Desired(desired),
        verb: Verb::Cover,
        notes: operands.kept,
        allowed: &allowed,
        run_options: session.run_options(),
        policy_context: PolicyContext::of(scope.traits(), session.settings(), operands.from_stdin)?,
    };
    match style {
        Ok(style) => {
            let run_options = WriteOptions { style, may_create: may_create(&allowed) };
            change_all(scope, run_options, &request, session).await
        }
        Err(refusal) if refusal.code == Code::Refused => Ok(refuse_all(&scope, &request, &refusal)),
        Err(mistake) => Err(mistake),
    }
}

/// The rules that need no reading; gives the style to send in.
fn check(args: &GroupCover, style: Option<StyleArg>, scope: &Scope, is_bare: bool) -> Result<Style, Error> {
    if args.delete_group {
        check_group_deletion(scope, !is_bare)?;
    } else if is_bare {
        return Err(Error::new(Code::Refused, "refused: cover with no entries would delete the group")
            .hint("name the entries that the group is to hold; --delete-group deletes a group other than default"));
    }
    if args.gradual {
        return Ok(Style::Gradual);
    }
    if style != Some(StyleArg::List) {
        return Ok(Style::Group);
    }
    if scope.group.is_default() && scope.list == ListType::PUBLIC_KIBANA {
        return Ok(Style::List);
    }
    Err(Error::new(Code::Usage, "--style list is for group default of the public list only"))
}
