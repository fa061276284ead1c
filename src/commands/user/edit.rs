//! `user-whitelist edit`: a list in the editor of the user, and then the steps of `cover`: what is missing is added and
//! verified before anything is removed. A list that another client changed meanwhile is a conflict.

use std::collections::BTreeSet;

use crate::app::changes::{Request, Stage};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::UserEdit;
use crate::commands::editor::Editor;
use crate::commands::user::{change, list, owner};
use crate::domain::plan::{Desired, Verb};
use crate::error::Error;
use crate::output::view::Document;
use crate::services::ops_manager::policy::traits;

pub(crate) async fn run(args: &UserEdit, session: &mut Session<'_>) -> Result<Document, Error> {
    let editor = Editor::find(session)?;
    let owned = owner::find(&args.scope, session).await?;
    let report = list::read_owned(&owned, session).await?.outcome?;
    let entries = editor.edit(&report, session).await?;
    let request = Request {
        goal: Goal::Desired(Desired { verb: Verb::Cover, entries, texts: BTreeSet::new(), whole_group: false }),
        verb: Verb::Cover,
        notes: Vec::new(),
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(traits(&owned.owner), session.settings(), false)?,
        stage: Stage::Whole,
    };
    change(owned, None, &request, session).await
}
