//! `audit`: everything that is to be said of the lists in scope as they are. It reads and changes nothing.

use std::collections::BTreeMap;

use crate::app::auth_breaker::AuthBreaker;
use crate::app::session::Session;
use crate::cli::{self, LevelArg};
use crate::commands::user::list::read_time;
use crate::commands::{groups, history, user};
use crate::domain::audit::{Level, Question, findings};
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::instance::ListType;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::journal::Sink;
use crate::output::view::audit::{Audited, Origin};
use crate::output::view::{Document, Listed};
use crate::text;

pub(crate) async fn run(args: &cli::Audit, session: &mut Session<'_>) -> Result<Document, Error> {
    let lists = read(args, session).await?;
    let origins = origins(session);
    let time = session.run_options().clock.now();
    let is_known = |target: &Target, stored: &Stored| {
        let origin = stored.entry.and_then(|entry| origins.get(&(target.clone(), entry)));
        stored.usage.description.is_some() || origin.is_some_and(|origin| origin.reason.is_some())
    };
    let question =
        Question { unused_for: args.unused_for, now: Moment::from(time), read_time: &read_time, is_known: &is_known };
    let found = findings(lists.iter().filter_map(|listed| listed.outcome.as_ref().ok()), question);
    Ok(Document::Audit(Audited {
        lists,
        findings: found,
        origins,
        at: text::seconds(time).unwrap_or_default(),
        unused_for: args.unused_for,
        exit_at: args.exit_code.map(level),
    }))
}

fn level(arg: LevelArg) -> Level {
    match arg {
        LevelArg::Error => Level::Error,
        LevelArg::Warning => Level::Warning,
        LevelArg::Note => Level::Note,
    }
}

/// Every list in scope: those that the options name, or else all that the settings lead to.
async fn read(args: &cli::Audit, session: &mut Session<'_>) -> Result<Vec<Listed>, Error> {
    let settings = session.settings();
    let names_owner = args.owner.user.is_some() || args.owner.api_key.is_some() || args.owner.global;
    let names_instances = !args.instances.is_empty();
    let has_instance = settings.values.instance.is_some();
    let has_ops_manager = settings.ops_manager().is_ok();
    let with_instances = names_instances || (!names_owner && has_instance);
    let with_owner = names_owner || (!names_instances && has_ops_manager);
    if !with_instances && !with_owner {
        return Err(Error::new(Code::Usage, "nothing to audit: neither an instance nor an Ops Manager is set")
            .hint("name an instance with -i, or set up a profile with `whitelistctl profile login`"));
    }
    let (mut lists, mut breaker) = (Vec::new(), AuthBreaker::default());
    if with_instances {
        // A policy that cannot be read is an error before anything is asked.
        ListType::ALL.iter().try_for_each(|list| groups::list::context(*list, session).map(drop))?;
        for place in session.places(&args.instances)? {
            let read = groups::list::read(&place, &ListType::ALL, None, session, &mut breaker).await;
            // An instance without one of the lists has nothing to audit there.
            lists.extend(read.into_iter().filter(|listed| listed.outcome.is_err() || listed.target.has_group()));
        }
    }
    if with_owner {
        lists.push(user::list::read_scope(&args.owner, session).await?);
    }
    Ok(lists)
}

/// The latest change in the journal that added each entry, as far as it is not undone. Without a journal there is none.
fn origins(session: &Session<'_>) -> BTreeMap<(Target, Entry), Origin> {
    let mut origins = BTreeMap::new();
    if !matches!(session.run_options().recorder.journal.sink(), Sink::File(_)) {
        return origins;
    }
    let past = match history::read(session) {
        Ok(past) => past,
        Err(error) => {
            session.warn(&format!("who added the entries is unknown: {}", error.message));
            return origins;
        }
    };
    for change in past.history.changes().iter().filter(|change| change.is_made()) {
        if past.history.undone_by(change).is_some() {
            continue;
        }
        let intent = &change.intent;
        for entry in &intent.added {
            let millis = i64::try_from(intent.at.as_millis()).unwrap_or(i64::MAX);
            let origin = Origin {
                change: past.history.short(&intent.id).to_owned(),
                at: text::milliseconds(millis - millis % 1_000).unwrap_or_default(),
                user: intent.user.clone(),
                reason: intent.reason.clone(),
            };
            origins.insert((intent.target.clone(), *entry), origin);
        }
    }
    origins
}
