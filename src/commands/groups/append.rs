//! `append`: add entries to groups.

use std::collections::BTreeSet;

use crate::app::session::Session;
use crate::cli::GroupAppend;
use crate::commands::groups::scope::change_scope;
use crate::commands::groups::{Wanted, WriteOptions, allowed, change_all, may_create, nothing_named};
use crate::domain::hazard::Name;
use crate::domain::instance::Component;
use crate::domain::plan::{Desired, Verb};
use crate::error::Error;
use crate::output::view::Document;

pub(crate) async fn run(
    component: Component,
    args: &GroupAppend,
    session: &mut Session<'_>,
) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(nothing_named("append"));
    }
    let scope = change_scope(component, &args.scope, session).await?;
    let allowed = allowed(session, &[(args.create_group, Name::CreatesGroup)]);
    let options = WriteOptions { may_create: may_create(&allowed), ..WriteOptions::PLAIN };
    let (entries, texts) = (operands.entries, BTreeSet::new());
    let desired = Desired { verb: Verb::Append, entries, texts, whole_group: false };
    let wanted = Wanted { desired, notes: operands.kept, allowed, from_stdin: operands.from_stdin };
    change_all(scope, options, &wanted, &args.scope.rollout, session).await
}
