//! `user-whitelist list`: every entry of the list.

use crate::app::session::Session;
use crate::cli::UserList;
use crate::commands::user::owner::Owned;
use crate::commands::user::{forget_if_unknown, owner, target};
use crate::domain::report::ListReport;
use crate::domain::target::Target;
use crate::error::Error;
use crate::output::view::{Document, Listed};

pub(crate) async fn run(args: &UserList, session: &mut Session<'_>) -> Result<Document, Error> {
    let owned = owner::find(&args.scope, session).await?;
    let target = target(&owned.owner, session)?;
    let outcome = read(&owned, &target, session).await.map_err(|error| error.at(&target));
    if let Ok(connected) = &owned.connected {
        forget_if_unknown(owned.is_found, connected, outcome.as_ref().err(), session);
    }
    Ok(Document::List(vec![Listed { target, outcome }]))
}

async fn read(owned: &Owned, target: &Target, session: &Session<'_>) -> Result<ListReport, Error> {
    let client = &owned.connected.as_ref().map_err(Clone::clone)?.client;
    let list = client.list(&owned.owner).await?;
    session.remember(client, &owned.owner);
    Ok(ListReport { target: target.clone(), status: None, notes: Vec::new(), list })
}
