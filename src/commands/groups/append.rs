//! `append`: add entries to a group.

use std::collections::BTreeSet;

use crate::app::changes::Request;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::GroupAppend;
use crate::commands::groups::{WriteOptions, allowed, change_all, change_scope, list_type, may_create, nothing_named};
use crate::commands::lease::add::{self, Wanted};
use crate::domain::hazard::Name;
use crate::domain::instance::Component;
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;

pub(crate) async fn run(
    component: Component,
    args: &GroupAppend,
    session: &mut Session<'_>,
) -> Result<Document, Error> {
    if args.length.length.is_some() || args.length.until.is_some() {
        return lease(component, args, session).await;
    }
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(nothing_named("append"));
    }
    let scope = change_scope(component, &args.scope, session)?;
    let allowed = allowed(session, &[(args.create_group, Name::CreatesGroup)]);
    let request = Request {
        goal: Goal::Desired(Desired {
            verb: Verb::Append,
            entries: operands.entries,
            texts: BTreeSet::new(),
            whole_group: false,
        }),
        verb: Verb::Append,
        notes: operands.kept,
        allowed: &allowed,
        run_options: session.run_options(),
        policy_context: PolicyContext::of(scope.traits(), session.settings(), operands.from_stdin)?,
    };
    let run_options = WriteOptions { may_create: may_create(&allowed), ..WriteOptions::PLAIN };
    change_all(scope, run_options, &request, session).await
}

/// `append --for` and `--until`: the short form of `lease add`. The entries get a group of their own.
async fn lease(component: Component, args: &GroupAppend, session: &mut Session<'_>) -> Result<Document, Error> {
    if args.scope.group.is_some() || args.create_group {
        return Err(Error::new(Code::Usage, "entries with an end get a group of their own")
            .hint("leave out -g and --create-group"));
    }
    let list = list_type(component, args.scope.network, session)?;
    let wanted = Wanted { instances: &args.scope.instances, list, length: &args.length, entries: &args.entries };
    add::change(&wanted, session).await
}
