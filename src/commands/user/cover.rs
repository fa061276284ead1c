//! `user-whitelist cover`: make a list exactly the named entries. The service has no call for that: the missing entries
//! are added and verified, then the others are removed.

use std::collections::BTreeSet;

use crate::app::changes::{self, Request};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::UserCover;
use crate::commands::user::{change, owner, target};
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::ops_manager::policy::traits;

pub(crate) async fn run(args: &UserCover, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    let is_bare = operands.entries.is_empty();
    let owned = owner::find(&args.scope, session).await?;
    let request = Request {
        goal: Goal::Desired(Desired {
            verb: Verb::Cover,
            entries: operands.entries,
            texts: BTreeSet::new(),
            whole_group: false,
        }),
        verb: Verb::Cover,
        notes: operands.kept,
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(traits(&owned.owner), session.settings(), operands.from_stdin)?,
    };
    if is_bare {
        let refusal = Error::new(Code::Refused, "refused: cover with no entries would empty the list")
            .hint("name the entries that the list is to hold; `delete` removes entries");
        return Ok(Document::Change(vec![changes::failed(target(&owned.owner, session)?, &request, refusal)]));
    }
    change(owned, args.description.clone(), &request, session).await
}
