//! `user-whitelist list`: every entry of the list.

use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::cli::{UserList, UserScope};
use crate::commands::inspection::remarks;
use crate::commands::user::owner::Owned;
use crate::commands::user::{forget_if_unknown, owner, target};
use crate::domain::hazard::Inspection;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::plan::Current;
use crate::domain::report::ListReport;
use crate::domain::target::Target;
use crate::error::Error;
use crate::output::view::{Document, Listed};
use crate::services::ops_manager::policy::{rules, traits};

pub(crate) async fn run(args: &UserList, session: &mut Session<'_>) -> Result<Document, Error> {
    Ok(Document::List(vec![found(&args.scope, session).await?]))
}

/// The list that `scope` and the settings name, as it is.
///
/// # Errors
/// The list cannot be told from the settings and the credentials.
pub(crate) async fn found(scope: &UserScope, session: &Session<'_>) -> Result<Listed, Error> {
    let owned = owner::find(scope, session).await?;
    let target = target(&owned.owner, session)?;
    let outcome = read(&owned, &target, session).await.map_err(|error| error.at(&target));
    if let Ok(connected) = &owned.connected {
        forget_if_unknown(owned.is_found, connected, outcome.as_ref().err(), session);
    }
    Ok(Listed { target, outcome })
}

async fn read(owned: &Owned, target: &Target, session: &Session<'_>) -> Result<ListReport, Error> {
    let client = &owned.connected.as_ref().map_err(Clone::clone)?.client;
    let list = client.list(&owned.owner).await?;
    session.remember(client, &owned.owner);
    let inspection = inspection(&owned.owner, &list, session)?;
    let notes = remarks(&inspection);
    Ok(ListReport { target: target.clone(), status: None, notes, list, inspection })
}

/// What is to be said of the list of `owner` as it is.
///
/// # Errors
/// The profile's policy or the caller's address cannot be read.
pub(crate) fn inspection(owner: &Owner, list: &List, session: &Session<'_>) -> Result<Inspection, Error> {
    let context = PolicyContext::of(traits(owner), session.settings(), false)?;
    let (list, others) = (list.clone(), List::default());
    let current = Current { list, exists: true, others, similar: None, is_union: false };
    Ok(Inspection::of(&current, &rules(owner), &context.context(None, &[])))
}
