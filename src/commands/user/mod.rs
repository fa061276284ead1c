//! `user-whitelist`: a file a verb, and what the verbs share. The list is that of a user, of a programmatic key, or of
//! the whole installation.

pub(crate) mod add;
pub(crate) mod cover;
pub(crate) mod delete;
pub(crate) mod edit;
pub(crate) mod get;
pub(crate) mod list;
pub(crate) mod owner;
pub(crate) mod prune;

use crate::app::changes::{self, Request};
use crate::app::clients::{Connected, OpsManager};
use crate::app::leases;
use crate::app::session::Session;
use crate::domain::owner::Owner;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::ops_manager::list::CallerList;
use crate::services::ops_manager::target;
use crate::services::port::WritableList as _;

use owner::Owned;

/// The list of `owner`, by name.
fn target(owner: &Owner, session: &Session<'_>) -> Result<Target, Error> {
    Ok(target::target(session.ops_manager_host()?, owner))
}

/// Makes one change on the list of `owned`; `description` is for the named entries of the global list.
async fn change(
    owned: Owned,
    description: Option<String>,
    request: &Request<'_>,
    session: &Session<'_>,
) -> Result<Document, Error> {
    let target = target(&owned.owner, session)?;
    let Owned { owner, connected, is_found } = owned;
    let changed = match connected {
        Err(error) => changes::failed(target, request, error),
        Ok(connected) => {
            let list = CallerList { description, ..CallerList::plain(connected, owner) };
            let changed = changes::run(target, &list, request).await;
            leases::end_expired(&list.expired(), &changed, session).await;
            session.remember(&list.connected.client, &list.owner);
            forget_if_unknown(is_found, &list.connected, changed.error.as_ref(), session);
            changed
        }
    };
    Ok(Document::Change(vec![changed]))
}

/// Forgets a remembered user that the server does not know, or does not show to this caller: Ops Manager may have been
/// installed again.
fn forget_if_unknown(is_found: bool, connected: &Connected<OpsManager>, error: Option<&Error>, session: &Session<'_>) {
    if is_found && error.is_some_and(|error| matches!(error.code, Code::NotFound | Code::Forbidden)) {
        session.remember_user(connected, None);
    }
}
