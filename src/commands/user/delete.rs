//! `user-whitelist delete`: remove entries from a user's list.

use crate::app::changes::{Request, Stage};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::UserDelete;
use crate::commands::user::{change, owner};
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::ops_manager::policy::traits;

pub(crate) async fn run(args: &UserDelete, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() && args.stored.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to delete: no entries given")
            .hint("name entries, a file with -f, or a server's spelling with --stored"));
    }
    if args.stored.iter().any(|text| text.trim().is_empty()) {
        return Err(Error::new(Code::Usage, "--stored is empty: no entry has an empty text")
            .hint("name the exact text of an entry; `list` shows it"));
    }
    let owned = owner::find(&args.scope, session).await?;
    let texts = args.stored.iter().cloned().collect();
    let request = Request {
        goal: Goal::Desired(Desired { verb: Verb::Delete, entries: operands.entries, texts, whole_group: false }),
        verb: Verb::Delete,
        notes: Vec::new(),
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(traits(&owned.owner), session.settings(), operands.from_stdin)?,
        stage: Stage::Whole,
    };
    change(owned, None, &request, session).await
}
