//! `user-whitelist`: a file a verb, and what the verbs share.

pub(crate) mod add;
pub(crate) mod delete;
pub(crate) mod get;
pub(crate) mod list;

use crate::commands::change::{self, Request};
use crate::commands::lists::user::UserList;
use crate::commands::reach::Reached;
use crate::commands::session::Session;
use crate::domain::instance::UserId;
use crate::domain::target::Target;
use crate::error::Error;
use crate::output::view::Document;

/// The list of `user`, by name.
fn target(user: &UserId, session: &Session<'_>) -> Result<Target, Error> {
    Ok(Target::User { host: session.ops_manager_host()?, user: user.clone() })
}

/// Makes one change on the list of `user`.
async fn change(user: UserId, request: &Request<'_>, session: &Session<'_>) -> Result<Document, Error> {
    let target = target(&user, session)?;
    let changed = match session.ops_manager() {
        Err(error) => change::failed(target, request, error),
        Ok(Reached { client, endpoint, account }) => {
            let list = UserList { client, user, endpoint, account };
            let changed = change::run(target, &list, request).await;
            session.remember(&list.client);
            changed
        }
    };
    Ok(Document::Change(vec![changed]))
}
