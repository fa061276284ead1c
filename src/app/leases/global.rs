//! Leases on the global list of Ops Manager, which descriptions carry.
//!
//! The service takes no condition with a change of a description, so that two clients can overwrite each other. Three
//! things together keep a lease from being lost: an entry is read again right before the call that changes or deletes
//! it; a lease that shares an entry is looked for again after a pause, which covers calls of others that arrive within
//! it; and what is missing then is added again before anything relies on it. A call that arrives later can still
//! overwrite a lease.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::app::changes;
use crate::app::leases::{Carrier, ENDS, Held, NewLease, make_end};
use crate::app::session::Session;
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::hazard::Allowance;
use crate::domain::lease::{CarriedLeases, Lease, LeaseChange, LeaseStep};
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::services::ops_manager::leased::carried;
use crate::services::ops_manager::list::CallerList;
use crate::services::ops_manager::target;
use crate::services::port::WritableList;

/// How long after it joined an entry a lease is looked for again.
const PAUSE: Duration = Duration::from_secs(2);
/// How often a change is made that another client undid or overtook.
const TRIES: usize = 4;

/// The name of the global list of the settings.
///
/// # Errors
/// No Ops Manager is named.
pub(crate) fn named(session: &Session<'_>) -> Result<Target, Error> {
    Ok(target::target(session.ops_manager_host()?, &Owner::Global))
}

/// The leases on the global list, the first to end first, and the server's time.
///
/// # Errors
/// The list cannot be read, or its answer has no time that can be trusted.
pub(crate) async fn read(session: &Session<'_>) -> Result<(Vec<Held>, Moment), Error> {
    let (list, now) = list(session).await?;
    let mut by_lease: BTreeMap<(Moment, Lease), Vec<String>> = BTreeMap::new();
    for stored in list.entries() {
        for lease in carried(stored).iter().flat_map(CarriedLeases::leases) {
            by_lease.entry((lease.end, lease.clone())).or_default().push(stored.text.clone());
        }
    }
    let carrier = Carrier::Global(named(session)?);
    let held = |((_, lease), entries)| Held { lease, carrier: carrier.clone(), entries };
    Ok((by_lease.into_iter().map(held).collect(), now))
}

/// The global list and the server's time of the answer.
async fn list(session: &Session<'_>) -> Result<(List, Moment), Error> {
    let client = session.ops_manager((&Owner::Global).into()).await?.client;
    let list = client.list(&Owner::Global).await?;
    session.remember(&client, &Owner::Global);
    let now = client.answered_at().ok_or_else(|| {
        let message = "the answer of Ops Manager has no date that can be trusted, so leases cannot be judged by the \
                       server's clock";
        Error::new(Code::Unexpected, message).hint("use an https address of Ops Manager")
    })?;
    Ok((list, now))
}

/// Adds the lease of `held`, and again if another client overwrote it.
///
/// # Errors
/// The policy of the list cannot be read.
pub(crate) async fn add(held: &Held, new: &NewLease, session: &Session<'_>) -> Result<Changed, Error> {
    let change = LeaseChange { lease: held.lease.clone(), step: LeaseStep::Added };
    let mut is_made = false;
    for tries_left in (0..TRIES).rev() {
        let request = new.request(held.carrier.traits(), session)?;
        let target = held.carrier.target();
        let mut made = match open(change.clone(), session).await {
            Err(error) => changes::failed(target, &request, error),
            Ok(list) => changes::run(target, &*list, &request).await,
        };
        made.report.lease = Some(held.lease.clone());
        is_made |= matches!(made.report.outcome, Outcome::Applied | Outcome::Partial);
        if is_made && made.report.outcome == Outcome::Unchanged {
            made.report.outcome = Outcome::Applied;
        }
        let seen = match &made.error {
            _ if session.run_options().dry_run => return Ok(made),
            Some(error) if error.code != Code::Conflict => return Ok(made),
            // Nothing of it was made, and that is known.
            Some(_) if tries_left == 0 && !is_made => return Ok(made),
            Some(_) => Ok(Seen::Missing),
            None => look_again(new, held, &made, session).await,
        };
        let problem = match seen {
            Ok(Seen::Carried) => return Ok(made),
            Ok(Seen::WithoutEnd) => {
                // There is no lease then, and nothing of it to end.
                made.report.lease = None;
                return Ok(made);
            }
            Ok(Seen::Missing) if tries_left > 0 => continue,
            Ok(Seen::Missing) => {
                Error::new(Code::Conflict, "other clients changed the same entries each time").hint("try again")
            }
            Err(error) => Error { message: format!("the lease could not be verified: {}", error.message), ..error },
        };
        made.report.outcome = Outcome::Unknown;
        made.error = Some(problem.outcome(Outcome::Unknown).at(&made.report.target));
        return Ok(made);
    }
    Err(Error::new(Code::Bug, "the loop that adds a lease ended without a result"))
}

/// What a reading after the addition of a lease shows.
enum Seen {
    /// Every entry is there, and carries the lease or has no end.
    Carried,
    /// Every entry is there, and none of them has an end.
    WithoutEnd,
    /// An entry does not carry the lease.
    Missing,
}

/// Reads the list for the lease of `held`; again after a pause unless its entries are those that the change `made`
/// created: then no call of another client that is still on its way is about them.
async fn look_again(new: &NewLease, held: &Held, made: &Changed, session: &Session<'_>) -> Result<Seen, Error> {
    let (seen, is_alone) = look(new, held, session).await?;
    if (is_alone && made.report.unchanged.is_empty()) || matches!(seen, Seen::Missing) {
        return Ok(seen);
    }
    session.run_options().clock.sleep(PAUSE).await;
    Ok(look(new, held, session).await?.0)
}

/// What the list shows of the lease of `held`, and whether its entries carry nothing else.
async fn look(new: &NewLease, held: &Held, session: &Session<'_>) -> Result<(Seen, bool), Error> {
    let (list, _) = list(session).await?;
    let (mut seen, mut is_alone) = (Seen::WithoutEnd, true);
    for entry in &new.entries {
        let spellings: Vec<Option<CarriedLeases>> = list.spellings(entry).map(carried).collect();
        let carrying = spellings.iter().flatten().find(|leases| leases.holds(&held.lease));
        if let Some(leases) = carrying {
            seen = Seen::Carried;
            is_alone &= leases.leases() == std::slice::from_ref(&held.lease);
        } else if !spellings.iter().any(Option::is_none) {
            return Ok((Seen::Missing, false));
        }
    }
    Ok((seen, is_alone))
}

/// Ends the lease of `held`: deletes the entries that it alone needs, and leaves the description of the others.
///
/// # Errors
/// The policy of the list cannot be read.
pub(super) async fn end(session: &Session<'_>, held: &Held, step: LeaseStep) -> Result<Changed, Error> {
    let (mut entries, mut texts) = (BTreeSet::new(), BTreeSet::new());
    for text in &held.entries {
        match Entry::read(text) {
            Some(entry) => {
                entries.insert(entry);
            }
            None => {
                texts.insert(text.clone());
            }
        }
    }
    let desired = || Desired { verb: Verb::Delete, entries: entries.clone(), texts: texts.clone(), whole_group: false };
    let allowed: Vec<Allowance> = session.allowed().iter().copied().chain(ENDS).collect();
    let mut made = make_end(session, held, (desired(), &allowed), step).await?;
    for _ in 1..TRIES {
        if made.error.as_ref().is_none_or(|error| error.code != Code::Conflict) {
            break;
        }
        made = make_end(session, held, (desired(), &allowed), step).await?;
    }
    Ok(made)
}

/// The global list, for a `change` of a lease.
pub(super) async fn open<'run>(
    change: LeaseChange,
    session: &'run Session<'_>,
) -> Result<Box<dyn WritableList + 'run>, Error> {
    let connected = session.ops_manager((&Owner::Global).into()).await?;
    let remark = session.run_options().recorder.author();
    let description = CarriedLeases::one(change.lease.clone(), &remark).description();
    // An entry without the end would never end.
    let description = Some(description.map_err(|error| Error::new(Code::Bug, error.to_string()))?);
    let list = CallerList::plain(connected, Owner::Global);
    Ok(Box::new(CallerList { description, lease: Some(change), ..list }))
}
