//! `append`: add entries to groups.

use std::collections::BTreeSet;

use crate::app::session::Session;
use crate::cli::{GroupAppend, Networks};
use crate::commands::groups::scope::{change_scope, list_type};
use crate::commands::groups::{Wanted, WriteOptions, allowed, change_all, may_create, nothing_named};
use crate::commands::lease::add::{self, LeaseList};
use crate::domain::hazard::Name;
use crate::domain::instance::{Component, Network};
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
    let scope = change_scope(component, &args.scope, session).await?;
    let allowed = allowed(session, &[(args.create_group, Name::CreatesGroup)]);
    let options = WriteOptions { may_create: may_create(&allowed), ..WriteOptions::PLAIN };
    let (entries, texts) = (operands.entries, BTreeSet::new());
    let desired = Desired { verb: Verb::Append, entries, texts, whole_group: false };
    let wanted = Wanted { desired, notes: operands.kept, allowed, from_stdin: operands.from_stdin };
    change_all(scope, options, &wanted, &args.scope.rollout, session).await
}

/// `append --for` and `--until`: the short form of `lease add`. The entries get a group of their own.
async fn lease(component: Component, args: &GroupAppend, session: &mut Session<'_>) -> Result<Document, Error> {
    if args.scope.group.is_some() || args.create_group {
        return Err(Error::new(Code::Usage, "entries with an end get a group of their own")
            .hint("leave out -g and --create-group"));
    }
    let network = match args.scope.network {
        Some(Networks::All) => {
            return Err(Error::new(Code::Usage, "a lease is for one list, not for both networks")
                .hint("name one of them with --network"));
        }
        Some(Networks::Public) => Some(Network::Public),
        Some(Networks::Private) => Some(Network::Private),
        None => None,
    };
    let list = LeaseList::OfInstances(list_type(component, network, session)?);
    let selection = &args.scope.selection;
    let wanted = add::Wanted { selection, list, length: &args.length, entries: &args.entries };
    add::change(&wanted, session).await
}
