//! `user-whitelist add`: add entries to a user's list.

use std::collections::BTreeSet;

use crate::app::changes::{Request, Stage};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::UserAdd;
use crate::commands::user::{change, owner};
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::ops_manager::policy::traits;

pub(crate) async fn run(args: &UserAdd, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to add: no entries given").hint("name entries, or a file with -f"));
    }
    let owned = owner::find(&args.scope, session).await?;
    let request = Request {
        goal: Goal::Desired(Desired {
            verb: Verb::Add,
            entries: operands.entries,
            texts: BTreeSet::new(),
            whole_group: false,
        }),
        verb: Verb::Add,
        notes: operands.kept,
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(traits(&owned.owner), session.settings(), operands.from_stdin)?,
        stage: Stage::Whole,
    };
    change(owned, args.description.clone(), &request, session).await
}
