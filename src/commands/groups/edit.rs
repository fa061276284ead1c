//! `edit`: a group in the editor of the user, and then the steps of every change. A list that another client changed
//! meanwhile is a conflict.

use std::collections::BTreeSet;

use crate::app::auth_breaker::AuthGate;
use crate::app::scope::SelectedInstance;
use crate::app::session::{InstanceRef, Session};
use crate::cli::GroupEdit;
use crate::commands::editor::Editor;
use crate::commands::groups::scope::{Scope, SelectedGroup, change_scope};
use crate::commands::groups::words::GroupWords;
use crate::commands::groups::{Wanted, WriteOptions, change_all, list};
use crate::domain::instance::Component;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::ListReport;
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::elasticsearch::list::Style;

pub(crate) async fn run(component: Component, args: &GroupEdit, session: &mut Session<'_>) -> Result<Document, Error> {
    let scope = change_scope(component, &args.scope, session).await?;
    let editor = Editor::find(session)?;
    let report = read(&scope, session).await?;
    let entries = editor.edit(&report, session).await?;
    let desired = Desired { verb: Verb::Cover, entries, texts: BTreeSet::new(), whole_group: false };
    let wanted = Wanted { desired, notes: Vec::new(), allowed: session.allowed().to_vec(), from_stdin: false };
    let options = WriteOptions { style: Style::Gradual, may_create: false };
    change_all(scope, options, &wanted, &args.scope.rollout, session).await
}

/// The group as it is. It must be one.
async fn read(scope: &Scope, session: &Session<'_>) -> Result<ListReport, Error> {
    let [SelectedGroup { place, name }] = scope.groups.as_slice() else {
        return Err(
            Error::new(Code::Usage, "edit changes one list").hint("name one instance with -i and one group with -g")
        );
    };
    let region = session.region_setting(&place.region);
    let one = SelectedInstance { place: InstanceRef { instance: place.instance.clone(), region }, name: name.clone() };
    let group = GroupWords::of(place.group.clone());
    let read = list::read(&one, &[place.list], Some(&group), session, &AuthGate::default()).await;
    let missing = || Error::new(Code::NotFound, format!("no group {}", place.group));
    read.into_iter().next().ok_or_else(missing)?.outcome
}
