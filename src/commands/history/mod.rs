//! `history`, `undo` and `resume`: reading the journal, and finding the list of a change again.

mod finish;
pub(crate) mod list;
pub(crate) mod resume;
pub(crate) mod undo;

use crate::app::changes::{self, Request};
use crate::app::clients::Connected;
use crate::app::policy_context::Kind;
use crate::app::session::Session;
use crate::commands::lists::kibana::{KibanaList, Style};
use crate::commands::lists::user::UserList;
use crate::config::{Origin, Setting};
use crate::domain::event::Intent;
use crate::domain::history::{Change, History};
use crate::domain::instance::GroupName;
use crate::domain::owner::Owner;
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::{self, Sink};
use crate::output::view::Changed;
use crate::services::port::{Reading, WritableList};

/// The journal as read.
pub(crate) struct Journaled {
    /// The changes.
    pub(crate) history: History,
    /// What is wrong with the journal, in sentences.
    pub(crate) problems: Vec<String>,
    /// Whether a part of it is lost, so that nothing can be taken back by it.
    pub(crate) is_damaged: bool,
    /// How a journal begins that is whole.
    pub(crate) mending: String,
}

/// Reads the journal of this run.
pub(crate) fn read(session: &Session<'_>) -> Result<Journaled, Error> {
    let Sink::File(path) = session.run_options().recorder.journal.sink() else {
        return Err(Error::new(Code::Usage, "there is no journal to read: --journal names no file")
            .hint("leave --journal out, or name the file"));
    };
    let reading = journal::read(path)?;
    let mut problems: Vec<String> = reading
        .damages
        .iter()
        .map(|damage| format!("line {} of {} is damaged: {}", damage.line, path.display(), damage.problem))
        .collect();
    let is_damaged = !problems.is_empty();
    problems
        .extend(reading.torn.map(|line| format!("line {line} of {} was cut off as it was written", path.display())));
    let mending = journal::begin_anew(path);
    Ok(Journaled { history: reading.records.into_iter().collect(), problems, is_damaged, mending })
}

/// The change that `text` names.
pub(crate) fn find<'past>(past: &'past Journaled, text: &str, session: &Session<'_>) -> Result<&'past Change, Error> {
    past.history.find(text).map_err(|error| {
        let history = session.run_options().context.command("history");
        Error::new(Code::NotFound, format!("`{text}`: {error}")).hint(format!("{history} names the changes"))
    })
}

/// The list of a change, found again where and as whom it was changed.
pub(crate) enum Found {
    /// A group.
    Kibana(Box<KibanaList>),
    /// The list of a user or a programmatic key.
    User(Box<UserList>),
}

impl Found {
    /// The list that `intent` changed. An error if the settings lead elsewhere now, or to another account.
    pub(crate) async fn of(intent: &Intent, session: &Session<'_>) -> Result<Self, Error> {
        match &intent.target {
            Target::Kibana { region, instance, network: Some(network), group: Some(group) } => {
                let region = Setting { value: region.clone(), origin: Origin::Journal };
                let Connected { client, endpoint, account } = session.elasticsearch(&region).await?;
                same(intent, &endpoint, &account)?;
                let group: GroupName = group.parse().map_err(|error| {
                    Error::new(Code::LocalState, format!("the journal names a group that cannot be: {error}"))
                })?;
                let (instance, network) = (instance.clone(), *network);
                let (style, may_create, token) = (Style::Group, false, session.token());
                Ok(Self::Kibana(Box::new(KibanaList {
                    client,
                    instance,
                    network,
                    group,
                    style,
                    may_create,
                    endpoint,
                    account,
                    token,
                    context: session.run_options().context.clone(),
                })))
            }
            Target::User { user, .. } => Self::of_owner(intent, Owner::User(user.clone()), session).await,
            Target::ApiKey { org, key, .. } => {
                Self::of_owner(intent, Owner::ApiKey { org: org.clone(), key: key.clone() }, session).await
            }
            Target::Kibana { .. } => {
                Err(Error::new(Code::LocalState, "the journal does not name the list of this change"))
            }
        }
    }

    async fn of_owner(intent: &Intent, owner: Owner, session: &Session<'_>) -> Result<Self, Error> {
        let Connected { client, endpoint, account } = session.ops_manager((&owner).into()).await?;
        same(intent, &endpoint, &account)?;
        Ok(Self::User(Box::new(UserList { client, owner, endpoint, account })))
    }

    /// Reads it.
    pub(crate) async fn read(&self) -> Result<Reading, Error> {
        match self {
            Self::Kibana(list) => Ok(list.read().await?),
            Self::User(list) => Ok(list.read().await?),
        }
    }

    /// What the service imposes on it.
    pub(crate) fn rules(&self) -> Rules {
        match self {
            Self::Kibana(list) => list.rules(),
            Self::User(list) => list.rules(),
        }
    }

    /// Changes it.
    pub(crate) async fn change(&self, target: &Target, request: &Request<'_>) -> Changed {
        match self {
            Self::Kibana(list) => changes::run(target.clone(), list.as_ref(), request).await,
            Self::User(list) => changes::run(target.clone(), list.as_ref(), request).await,
        }
    }
}

/// The kind of list, for its policy.
pub(crate) fn kind(target: &Target) -> Kind {
    match target {
        Target::Kibana { network: Some(network), .. } => Kind::Kibana(*network),
        Target::Kibana { .. } => Kind::Kibana(crate::domain::instance::Network::Public),
        Target::User { .. } | Target::ApiKey { .. } => Kind::User,
    }
}

/// Refuses to go on elsewhere, or as somebody else, than where the change was made.
fn same(intent: &Intent, endpoint: &str, account: &str) -> Result<(), Error> {
    if intent.endpoint != endpoint {
        let message = format!("the change was made at {}, and the settings lead to {endpoint}", intent.endpoint);
        return Err(Error::new(Code::Conflict, message).hint("use the profile or address of that time"));
    }
    if intent.account != account {
        let message = "the change was made with another account than the credentials of now";
        return Err(Error::new(Code::Conflict, message).hint("use the credentials of that time"));
    }
    Ok(())
}
