//! The owner of the list of a command: named by options or settings, else the user that the credentials belong to.

use crate::app::clients::{Connected, OpsManager};
use crate::app::ops_manager_cache::ListKind;
use crate::app::session::Session;
use crate::cli::UserScope;
use crate::config::{Origin, Setting};
use crate::domain::instance::{NameError, UserId};
use crate::domain::owner::Owner;
use crate::error::{Code, Error};
use crate::services::ops_manager::Me;

/// The owner of a list, and the client of Ops Manager.
pub(crate) struct Owned {
    /// The owner.
    pub(crate) owner: Owner,
    /// The client, or why there is none.
    pub(crate) connected: Result<Connected<OpsManager>, Error>,
    /// Whether the owner was found from the credentials.
    pub(crate) is_found: bool,
}

/// The owner as named by options and settings.
enum Named {
    User(String),
    ApiKey(String),
    Nothing,
}

/// The owner that `scope` and the settings name, else the user of the credentials, as the server reports it.
///
/// # Errors
/// Two owners are named, a name is invalid, or the server does not report the user.
pub(crate) async fn find(scope: &UserScope, session: &Session<'_>) -> Result<Owned, Error> {
    let Some(owner) = by_name(scope, session)? else { return caller(session).await };
    let connected = session.ops_manager((&owner).into()).await;
    Ok(Owned { owner, connected, is_found: false })
}

/// The same without the cache of earlier runs.
pub(crate) async fn find_without_cache(scope: &UserScope, session: &Session<'_>) -> Result<Owned, Error> {
    let Some(owner) = by_name(scope, session)? else {
        let connected = session.ops_manager(ListKind::OfUsers).await?;
        let user = read_user(&connected).await?;
        return Ok(Owned { owner: Owner::User(user), connected: Ok(connected), is_found: true });
    };
    let connected = session.ops_manager((&owner).into()).await;
    Ok(Owned { owner, connected, is_found: false })
}

/// The named owner, if any.
fn by_name(scope: &UserScope, session: &Session<'_>) -> Result<Option<Owner>, Error> {
    if scope.global {
        return Ok(Some(Owner::Global));
    }
    let owner = match named(scope, session)? {
        Named::User(text) => Owner::User(user(&text, session)?),
        Named::ApiKey(text) => api_key(&text, scope, session)?,
        Named::Nothing => return Ok(None),
    };
    if scope.org.is_some() && matches!(owner, Owner::User(_)) {
        return Err(Error::new(Code::Usage, "--org needs --api-key, but a user is named")
            .hint("name the key with --api-key, or omit --org"));
    }
    Ok(Some(owner))
}

/// An option has precedence over settings, a variable over a profile.
fn named(scope: &UserScope, session: &Session<'_>) -> Result<Named, Error> {
    match (&scope.user, &scope.api_key) {
        (Some(user), _) => return Ok(Named::User(user.clone())),
        (None, Some(key)) => return Ok(Named::ApiKey(key.clone())),
        (None, None) => {}
    }
    let of_run = |setting: &&Setting| matches!(setting.origin, Origin::Variable(_));
    let settings = session.settings();
    let (user, key) = (settings.values.user.as_ref(), settings.values.api_key_id.as_ref());
    let (user, key) = match (user.filter(of_run), key.filter(of_run)) {
        (None, None) => (user, key),
        of_run => of_run,
    };
    match (user, key) {
        (Some(user), Some(key)) => {
            let (user, key) = (&user.origin, &key.origin);
            Err(Error::new(Code::Usage, format!("both a user ({user}) and a programmatic API key ({key}) are named"))
                .hint("select one with -u or --api-key"))
        }
        (Some(user), None) => Ok(Named::User(user.value.clone())),
        (None, Some(key)) => Ok(Named::ApiKey(key.value.clone())),
        (None, None) if scope.org.is_some() => {
            Err(Error::new(Code::Usage, "--org needs the ID of an API key").hint("name the key with --api-key"))
        }
        (None, None) => Ok(Named::Nothing),
    }
}

fn user(text: &str, session: &Session<'_>) -> Result<UserId, Error> {
    let user: UserId = parsed(text)?;
    if user.is_placeholder() {
        session.warn("a user ID of zeros is a placeholder, not the ID of a user");
    }
    Ok(user)
}

fn api_key(text: &str, scope: &UserScope, session: &Session<'_>) -> Result<Owner, Error> {
    let key = parsed(text)?;
    let org = match &scope.org {
        Some(org) => Some(org.clone()),
        None => session.settings().organization()?.map(|setting| setting.value),
    };
    let Some(org) = org else {
        return Err(Error::new(Code::Usage, "the organization of the programmatic API key is missing")
            .hint("set it with --org, WHITELISTCTL_ORG or `org` in a profile: the ID in the URL of its pages"));
    };
    Ok(Owner::ApiKey { org: parsed(&org)?, key })
}

fn parsed<T: std::str::FromStr<Err = NameError>>(text: &str) -> Result<T, Error> {
    text.trim().parse().map_err(|error: NameError| Error::new(Code::InvalidName, format!("`{text}`: {error}")))
}

/// The user that the credentials belong to, from the cache or from the server.
async fn caller(session: &Session<'_>) -> Result<Owned, Error> {
    let connected = session.ops_manager(ListKind::OfUsers).await?;
    let user = if let Some(user) = session.remembered_user(&connected) {
        user
    } else {
        let user = read_user(&connected).await?;
        session.remember_user(&connected, Some(&user));
        user
    };
    Ok(Owned { owner: Owner::User(user), connected: Ok(connected), is_found: true })
}

async fn read_user(connected: &Connected<OpsManager>) -> Result<UserId, Error> {
    let name_it = "select a user with -u, or a programmatic API key with --api-key and --org";
    match connected.client.me().await? {
        Me::User(user) => Ok(user),
        Me::ApiKey(key) => Err(Error::new(
            Code::Usage,
            format!("no list is named, and the credentials are the programmatic key {key}, which belongs to no user"),
        )
        .hint(format!("for the key's own list: --api-key {key} --org ORG"))),
        Me::Untold => {
            Err(Error::new(Code::Usage, "no user is set, and the server does not report the owner of the credentials")
                .hint(name_it))
        }
    }
}
