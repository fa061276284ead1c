//! `user-whitelist add`: add entries to a user's list.

use std::collections::BTreeSet;

use crate::app::changes::{Request, Stage};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::{LeaseListArg, Selection, UserAdd};
use crate::commands::lease::add::{LeaseList, Wanted, change as change_lease};
use crate::commands::lease::no_carrier;
use crate::commands::user::owner::Owned;
use crate::commands::user::{change, owner};
use crate::domain::entry::Entry;
use crate::domain::own_address::OwnAddress;
use crate::domain::owner::Owner;
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::Kind;
use crate::services::ops_manager::policy::traits;

pub(crate) async fn run(args: &UserAdd, session: &mut Session<'_>) -> Result<Document, Error> {
    if args.length.length.is_some() || args.length.until.is_some() {
        return lease(args, session).await;
    }
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to add: no entries given").hint("name entries, or a file with -f"));
    }
    let owned = owner::find(&args.scope, session).await?;
    if let Some(own) = session.own_address().filter(|_| args.entries.my_ip) {
        check_own_address(own, &owned).await?;
    }
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

/// `add --for` and `--until`: the short form of `lease add`.
async fn lease(args: &UserAdd, session: &mut Session<'_>) -> Result<Document, Error> {
    if !args.scope.global {
        return Err(no_carrier(if args.scope.api_key.is_some() { LeaseListArg::ApiKey } else { LeaseListArg::User }));
    }
    if args.description.is_some() {
        return Err(Error::new(Code::Usage, "the description of an entry with an end holds the end")
            .hint("leave out --description; --reason is written into it"));
    }
    let (selection, list) = (&Selection::default(), LeaseList::Global);
    change_lease(&Wanted { selection, list, length: &args.length, entries: &args.entries }, session).await
}

/// Refuses the address of this machine where the list does not hold it: the service takes changes only from an address
/// on the list, so that no machine can add itself.
async fn check_own_address(own: &OwnAddress, owned: &Owned) -> Result<(), Error> {
    let (false, Ok(connected)) = (owned.owner == Owner::Global, &owned.connected) else { return Ok(()) };
    let entry = Entry::from(own.address);
    let refused = |why: &str| {
        let message = format!("refused: {} is not on the list, and {why}", own.address);
        Error::new(Code::Refused, message).hint(
            "add it from a machine whose address is on the list, or use the list of another kind, such as the global list",
        )
    };
    match connected.client.list(&owned.owner).await {
        Ok(list) if list.admitting(&entry).next().is_some() => Ok(()),
        Ok(_) => Err(refused("the service takes changes only from addresses on it")),
        Err(failure) if failure.kind == Kind::NotListed => {
            Err(refused("the service takes no calls from an address that is not on it"))
        }
        Err(failure) => Err(failure.into()),
    }
}
