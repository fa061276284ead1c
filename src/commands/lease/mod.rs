//! `lease`: entries that end by themselves. One file per verb, and what the verbs share.
//!
//! The instances in scope are read once; what the answers say of leases and of the time is all that the verbs go by.

pub(crate) mod add;
mod end;
mod extend;
mod list;
mod reap;
pub(crate) mod run;

use std::time::Duration;

use crate::app::auth_breaker::AuthGate;
use crate::app::entry_input::echoed;
use crate::app::fan_out;
use crate::app::leases::{self, Held, global};
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::{InstanceRef, Session};
use crate::cli::{Lease, LeaseLength, LeaseListArg, LeaseScope};
use crate::domain::event::Moment;
use crate::domain::instance::{Component, Described};
use crate::domain::lease::{self, LeaseId};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::elasticsearch::remarks::unreadable;
use crate::services::elasticsearch::target::target;

/// Runs a verb whose result is a document.
pub(crate) async fn run(verb: &Lease, session: &mut Session<'_>) -> Result<Document, Error> {
    match verb {
        Lease::Run(_) => Err(Error::new(Code::Bug, "a command was to be run as a verb with a document")),
        Lease::Add(args) => add::run(args, session).await,
        Lease::List(args) => list::run(args, session).await,
        Lease::Extend(args) => extend::run(args, session).await,
        Lease::End(args) => end::run(args, session).await,
        Lease::Reap(args) => reap::run(args, session).await,
    }
}

/// The leases of one instance or of the global list, at a moment of the server's clock.
struct Read {
    /// Its name, for an error about it.
    target: Target,
    /// The leases, the first to end first, and the server's time of the answer; or why they are unknown.
    leases: Result<(Vec<Held>, Moment), Error>,
}

impl Read {
    fn of(target: Target, leases: Result<(Vec<Held>, Moment), Error>) -> Self {
        let leases = leases.map_err(|error| error.at(&target));
        Self { target, leases }
    }
}

/// Reads the lists of `scope` at the same time, one call an instance.
async fn read_all(scope: &LeaseScope, session: &Session<'_>) -> Result<Vec<Read>, Error> {
    let LeaseScope { selection, list } = scope;
    let only = match list {
        None => None,
        Some(LeaseListArg::Kibana) => Some(Component::Kibana),
        Some(LeaseListArg::Es) => Some(Component::Cluster),
        Some(LeaseListArg::Global) if selection.is_named() => return Err(add::global_is_one()),
        Some(LeaseListArg::Global) => {
            return Ok(vec![Read::of(global::named(session)?, global::read(session).await)]);
        }
        Some(list) => return Err(no_carrier(*list)),
    };
    let selected = scope::select(selection, session).await?;
    let gate = AuthGate::default();
    let read = async |one: &SelectedInstance| {
        let place = &one.place;
        let leases = gate.enter(read_one(place, only, session), |read| read.as_ref().err()).await;
        let named = target(&place.region.value, &place.instance, only.unwrap_or(Component::Kibana), None, None);
        Read::of(named, leases.flatten())
    };
    Ok(fan_out::in_order(&selected.instances, usize::from(selection.pace.parallel), read).await)
}

async fn read_one(
    place: &InstanceRef,
    only: Option<Component>,
    session: &Session<'_>,
) -> Result<(Vec<Held>, Moment), Error> {
    let described = describe(place, session).await?;
    let now = leases::server_time(&described, &place.instance)?;
    let mut held = leases::of_instance(&described, &place.region.value, &place.instance);
    held.retain(|held| only.is_none_or(|only| held.carrier.component() == Some(only)));
    Ok((held, now))
}

/// The instance of `place` as it is, with its groups.
async fn describe(place: &InstanceRef, session: &Session<'_>) -> Result<Described, Error> {
    let described = session.elasticsearch(&place.region).await?.client.describe(&place.instance).await?;
    if !described.tells_lists() {
        return Err(unreadable(&place.instance, &described).into());
    }
    if described.groups.is_none() {
        let message = format!("{} does not report its groups, so it has no leases", place.instance);
        return Err(
            Error::new(Code::Refused, message).hint("add the entry with `kibana-whitelist append`, and delete it")
        );
    }
    Ok(described)
}

/// The leases that `named` names, of all that were read; each once.
fn chosen(named: &[String], read: &[Read], session: &Session<'_>) -> Result<Vec<(Held, Moment)>, Error> {
    let mut chosen: Vec<(Held, Moment)> = Vec::new();
    for text in named {
        let id: LeaseId =
            text.parse().map_err(|error| Error::new(Code::InvalidName, format!("`{}`: {error}", echoed(text))))?;
        let all = read.iter().filter_map(|read| read.leases.as_ref().ok());
        let found: Vec<(Held, Moment)> = all
            .flat_map(|(held, now)| held.iter().map(|held| (held.clone(), *now)))
            .filter(|(held, _)| held.lease.id == id)
            .collect();
        if found.is_empty() {
            return Err(missing(&id, read, session));
        }
        chosen.extend(found.into_iter().filter(|one| !chosen.contains(one)).collect::<Vec<_>>());
    }
    Ok(chosen)
}

/// The error about a lease that was not found. What could not be read may hold it.
fn missing(id: &LeaseId, read: &[Read], session: &Session<'_>) -> Error {
    if let Some(error) = read.iter().find_map(|read| read.leases.as_ref().err()) {
        return error.clone();
    }
    Error::new(Code::NotFound, format!("no lease {id} on the lists in scope; it may have ended"))
        .hint(format!("{} lists the leases", session.run_options().context.command("lease list")))
}

/// The error for a list whose entries have no place for an end.
pub(crate) fn no_carrier(list: LeaseListArg) -> Error {
    let what = if list == LeaseListArg::ApiKey { "the list of a programmatic key" } else { "the list of a user" };
    Error::new(Code::Refused, format!("refused: {what} has no place for the end of a lease")).hint(
        "use the global list (`--list global`), which has one, or add the entry with `user-whitelist add` and delete it \
         when it is no longer needed",
    )
}

/// The length that `--for` states.
fn stated(wanted: &LeaseLength) -> Result<Option<Duration>, Error> {
    let read = |text: &String| {
        lease::length(text)
            .map_err(|error| Error::new(Code::Usage, format!("invalid value `{}` of --for: {error}", echoed(text))))
    };
    wanted.length.as_ref().map(read).transpose()
}

/// The end that `--until` states.
fn parsed_end(wanted: &LeaseLength) -> Result<Option<Moment>, Error> {
    let read = |text: &String| {
        lease::parse(text)
            .map_err(|error| Error::new(Code::Usage, format!("invalid value `{}` of --until: {error}", echoed(text))))
    };
    wanted.until.as_ref().map(read).transpose()
}

/// How long a lease is to last at `now`, the server's time.
fn length(wanted: &LeaseLength, now: Moment) -> Result<Duration, Error> {
    let Some(end) = parsed_end(wanted)? else { return Ok(stated(wanted)?.unwrap_or(lease::USUAL)) };
    let left = end.as_millis().saturating_sub(now.as_millis());
    if left == 0 {
        return Err(Error::new(Code::Usage, "the time of --until is over by the server's clock"));
    }
    Ok(Duration::from_millis(left))
}

/// Refuses a lease that would last longer than it may.
fn check_length(length: Duration, longest: Duration) -> Result<(), Error> {
    if length <= longest {
        return Ok(());
    }
    let message = format!("refused: the lease would last longer than {}", hours(longest));
    Err(Error::new(Code::Refused, message)
        .hint("choose a nearer end; `max_lease` in the profile's policy sets the limit"))
}

/// A time in hours and minutes.
fn hours(time: Duration) -> String {
    let minutes = time.as_secs().div_ceil(60);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
