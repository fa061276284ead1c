//! `user-whitelist list`: every entry of a user's list.

use crate::cli::UserList;
use crate::commands::session::Session;
use crate::commands::user::target;
use crate::domain::instance::UserId;
use crate::domain::report::ListReport;
use crate::domain::target::Target;
use crate::error::Error;
use crate::output::view::{Document, Listed};

pub(crate) async fn run(args: &UserList, session: &mut Session<'_>) -> Result<Document, Error> {
    let user = session.user(args.scope.user.as_deref())?;
    let target = target(&user, session)?;
    let outcome = read(&user, &target, session).await.map_err(|error| error.at(&target));
    Ok(Document::List(vec![Listed { target, outcome }]))
}

async fn read(user: &UserId, target: &Target, session: &Session<'_>) -> Result<ListReport, Error> {
    let client = session.ops_manager()?.client;
    let list = client.list(user).await?;
    session.remember(&client);
    Ok(ListReport { target: target.clone(), status: None, notes: Vec::new(), list })
}
