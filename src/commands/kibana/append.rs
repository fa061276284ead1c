//! `kibana-whitelist append`: add entries to a group.

use std::collections::BTreeSet;

use crate::app::policy_context::{Judging, Kind};
use crate::app::session::Session;
use crate::change::Request;
use crate::cli::KibanaAppend;
use crate::commands::kibana::{Manner, allowed, change_all, change_scope, may_create, nothing_named};
use crate::domain::hazard::Name;
use crate::domain::plan::{Verb, Wish};
use crate::error::Error;
use crate::output::view::Document;

pub(crate) async fn run(args: &KibanaAppend, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(nothing_named("append"));
    }
    let scope = change_scope(&args.scope, session)?;
    let allowed = allowed(session, &[(args.create_group, Name::CreatesGroup)]);
    let request = Request {
        wish: Wish { verb: Verb::Append, entries: operands.entries, texts: BTreeSet::new(), whole_group: false },
        verb: Verb::Append,
        notes: operands.kept,
        allowed: &allowed,
        manner: session.manner(),
        reverts: None,
        restores: None,
        judging: Judging::of(Kind::Kibana(scope.network), session.settings(), operands.from_stdin)?,
    };
    let manner = Manner { may_create: may_create(&allowed), ..Manner::PLAIN };
    change_all(scope, manner, &request, session).await
}
