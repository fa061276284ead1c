//! `user-whitelist list`: every entry of the list, or those that have not been used for some time.

use std::time::Duration;

use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::cli::{SortArg, UserList, UserScope};
use crate::commands::inspection::remarks;
use crate::commands::notes::DeclaredNotes;
use crate::commands::user::owner::Owned;
use crate::commands::user::{forget_if_unknown, owner, target};
use crate::domain::audit::usage::{LastUse, uses};
use crate::domain::event::Moment;
use crate::domain::hazard::Inspection;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::plan::Current;
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::view::{Document, Listed};
use crate::services::ops_manager::policy::{rules, traits};
use crate::services::ops_manager::target::SERVICE;
use crate::text;

pub(crate) async fn run(args: &UserList, session: &mut Session<'_>) -> Result<Document, Error> {
    let notes = args.notes.then(|| DeclaredNotes::required(session)).transpose()?;
    let owned = owner::find(&args.scope, session).await?;
    if args.unused_for.is_some() || args.sort == SortArg::LastUsed {
        refuse_uncounted(&owned.owner)?;
    }
    let mut listed = read_owned(&owned, session).await?;
    if let Some(notes) = notes {
        notes.add_to(std::slice::from_mut(&mut listed), session).await;
    }
    let Listed { target, outcome } = listed;
    let now = Moment::from(session.run_options().clock.now());
    let outcome = outcome.map(|report| selected(report, args, now));
    Ok(Document::List(vec![Listed { target, outcome }]))
}

/// The list that `scope` names, or why it could not be read.
///
/// # Errors
/// The scope is invalid, or the settings lead to no Ops Manager.
pub(crate) async fn read_scope(scope: &UserScope, session: &Session<'_>) -> Result<Listed, Error> {
    let host = session.ops_manager_host()?;
    let owned = match owner::find(scope, session).await {
        Ok(owned) => owned,
        Err(error) if error.exit() == Exit::USAGE => return Err(error),
        Err(error) => {
            let path = Path { host: Some(host), ..Path::default() };
            let target = Target::new(SERVICE, path);
            return Ok(Listed { outcome: Err(error.at(&target)), target });
        }
    };
    read_owned(&owned, session).await
}

/// The list of `owner`, or why it could not be read.
pub(crate) async fn read_owner(owner: &Owner, session: &Session<'_>) -> Result<Listed, Error> {
    let connected = session.ops_manager(owner.into()).await;
    read_owned(&Owned { owner: owner.clone(), connected, is_found: false }, session).await
}

pub(super) async fn read_owned(owned: &Owned, session: &Session<'_>) -> Result<Listed, Error> {
    let target = target(&owned.owner, session)?;
    let outcome = read(owned, &target, session).await.map_err(|error| error.at(&target));
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
    Ok(ListReport { notes, inspection, ..ListReport::new(target.clone(), list) })
}

/// `report` with the entries that `args` selects, in the order that it names.
fn selected(mut report: ListReport, args: &UserList, now: Moment) -> ListReport {
    if args.unused_for.is_none() && args.sort == SortArg::Entry {
        return report;
    }
    let mut entries: Vec<(&Stored, LastUse)> = uses(&report.list, &read_time);
    if args.sort == SortArg::LastUsed {
        entries.sort_by_key(|(_, last)| last.rank());
    }
    let mut notes = Vec::new();
    if let Some(span) = args.unused_for {
        for (stored, last) in &entries {
            if let LastUse::Unknown(why) = last {
                notes.push(format!("use of {} unknown: {}", stored.display(), why.reason()));
            }
        }
        entries.retain(|(_, last)| last.is_unused_for(span, now));
    }
    let shown = entries.into_iter().map(|(stored, _)| stored.clone()).collect();
    report.shown = Some(shown);
    report.notes.extend(notes);
    report
}

/// A time as the server writes it.
pub(crate) fn read_time(text: &str) -> Option<Moment> {
    text::read_milliseconds(text).map(Moment::from_millis)
}

/// `span` in words: full days where it is of full days.
pub(crate) fn days(span: Duration) -> String {
    let hours = span.as_secs() / 3_600;
    match (hours % 24, hours / 24) {
        (0, 1) => "1 day".to_owned(),
        (0, days) => format!("{days} days"),
        _ => format!("{hours} hours"),
    }
}

/// Refuses a question about use for a list whose use the service does not count.
pub(crate) fn refuse_uncounted(owner: &Owner) -> Result<(), Error> {
    match owner {
        Owner::User(_) | Owner::ApiKey { .. } => Ok(()),
        Owner::Global => {
            Err(Error::new(Code::Usage, "the service does not count the use of the list of the whole installation")
                .hint("omit --unused-for and --sort, or select a user with -u or an API key with --api-key"))
        }
    }
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
