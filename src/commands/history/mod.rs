//! `history`, `undo`, `resume` and `journal import`: reading the journal, and finding the list of a change again.

mod finish;
pub(crate) mod import;
pub(crate) mod list;
pub(crate) mod resume;
pub(crate) mod undo;

use std::path::Path;

use crate::app::changes::{self, Request};
use crate::app::clients::Connected;
use crate::app::policy_context::Kind;
use crate::app::session::Session;
use crate::commands::lists::kibana::{KibanaList, Style};
use crate::commands::lists::user::UserList;
use crate::config::{Origin, Setting};
use crate::domain::event::Intent;
use crate::domain::history::{Change, History, WhichError};
use crate::domain::instance::GroupName;
use crate::domain::owner::Owner;
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::{self, Excerpt, Journal, Sink};
use crate::output::view::Changed;
use crate::services::port::{Reading, WritableList};

/// The journal as read, or the part of it that was asked for.
pub(crate) struct Journaled {
    /// The changes.
    pub(crate) history: History,
    /// What is wrong with the journal, in sentences.
    pub(crate) problems: Vec<String>,
    /// Whether a part of it is lost, so that nothing can be taken back by it.
    pub(crate) is_damaged: bool,
    /// How to start a new journal.
    pub(crate) mending: String,
    /// Records of later versions of this program that were skipped.
    pub(crate) skipped: usize,
}

/// Reads the whole journal of this run.
pub(crate) fn read(session: &Session<'_>) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.all()?, path))
}

/// Reads the latest changes: so many that `suffices` says so, or all.
pub(crate) async fn recent(session: &Session<'_>, suffices: &dyn Fn(&History) -> bool) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.recent(suffices).await?, path))
}

/// Reads the changes whose ID begins with `text`.
pub(crate) async fn named(session: &Session<'_>, text: &str) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.named(text).await?, path))
}

/// Reads the changes whose outcome is not known.
pub(crate) async fn unsettled(session: &Session<'_>) -> Result<Journaled, Error> {
    let (journal, path) = journal(session)?;
    Ok(Journaled::new(journal.unsettled().await?, path))
}

/// The journal of this run, and its file.
fn journal<'run>(session: &'run Session<'_>) -> Result<(&'run Journal, &'run Path), Error> {
    let journal = &session.run_options().recorder.journal;
    match journal.sink() {
        Sink::File(path) => Ok((journal, path)),
        Sink::Stderr | Sink::None => {
            Err(Error::new(Code::Usage, "there is no journal to read: --journal names no file")
                .hint("omit --journal, or name a file"))
        }
    }
}

impl Journaled {
    fn new(excerpt: Excerpt, path: &Path) -> Self {
        let Excerpt { history, findings, orphans } = excerpt;
        let place = path.display();
        let lines = findings.damages.iter().map(|damage| format!("line {} {}", damage.line, damage.problem));
        let lost = orphans.iter().map(|id| format!("the first record of change {id} is missing"));
        let damages: Vec<String> = lines.chain(lost).collect();
        let mut problems = Vec::new();
        problems.extend((!damages.is_empty()).then(|| format!("the journal {place} is damaged: {}", first(&damages))));
        problems.extend(findings.truncated.map(|line| {
            format!("line {line} of {place} is truncated: a run ended while it wrote it, before it sent anything")
        }));
        let skipped = findings.skipped_records();
        let of: Vec<String> = findings.skipped.iter().map(|(what, count)| format!("{what} ({count})")).collect();
        problems.extend((skipped > 0).then(|| {
            format!(
                "records in {place} that a newer whitelistctl wrote were skipped: {skipped}, of unknown {}",
                first(&of)
            )
        }));
        Self { history, is_damaged: !damages.is_empty(), problems, mending: journal::set_aside(path), skipped }
    }
}

/// The first few of `texts` in a sentence, and how many more there are.
fn first(texts: &[String]) -> String {
    const NAMED: usize = 10;
    let named = texts.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join("; ");
    match texts.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named}; and {more} more"),
    }
}

/// The change that `text` names.
pub(crate) fn find<'past>(past: &'past Journaled, text: &str, session: &Session<'_>) -> Result<&'past Change, Error> {
    past.history.find(text).map_err(|error| {
        let (message, hint) = match &error {
            WhichError::Unknown => (format!("change ID {text}: {error}"), "lists the changes"),
            WhichError::Ambiguous(_) => (format!("ambiguous change ID {text}: {error}"), "shows the IDs"),
        };
        let history = session.run_options().context.command("history");
        Error::new(Code::NotFound, message).hint(format!("{history} {hint}"))
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
