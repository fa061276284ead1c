//! `lease add`: puts entries into a group of their own, whose name holds the end.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::app::auth_breaker::AuthBreaker;
use crate::app::leases::{self, Held};
use crate::app::policy_context::PolicyContext;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::{InstanceRef, Session};
use crate::cli::{Entries, LeaseAdd, LeaseLength, LeaseListArg, LeaseTarget, NetworkArg, Selection};
use crate::commands::groups::scope::list_type;
use crate::commands::lease::{check_length, describe, length, stated};
use crate::domain::entry::Entry;
use crate::domain::instance::{Component, ListType, NameError, Network};
use crate::domain::lease::{Lease, LeaseId};
use crate::domain::policy::LeaseLimits;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};
use crate::services::elasticsearch::policy::traits;
use crate::services::elasticsearch::target::GroupRef;

/// A lease that was added, or was to be added.
pub(super) struct Added {
    /// The lease with its group.
    pub(super) held: Held,
    /// How long it lasts.
    pub(super) length: Duration,
    /// The change.
    pub(super) changed: Changed,
}

/// What a lease is to be.
pub(crate) struct Wanted<'args> {
    /// The instances.
    pub(crate) selection: &'args Selection,
    /// The list.
    pub(crate) list: ListType,
    /// How long it lasts.
    pub(crate) length: &'args LeaseLength,
    /// Its entries.
    pub(crate) entries: &'args Entries,
}

pub(super) async fn run(args: &LeaseAdd, session: &mut Session<'_>) -> Result<Document, Error> {
    change(&wanted(args, session)?, session).await
}

/// What the arguments of `lease add` and `lease run` ask for.
pub(super) fn wanted<'args>(args: &'args LeaseAdd, session: &Session<'_>) -> Result<Wanted<'args>, Error> {
    let LeaseAdd { target, length, entries } = args;
    Ok(Wanted { selection: &target.selection, list: list(target, session)?, length, entries })
}

/// Adds the lease, as a document.
pub(crate) async fn change(wanted: &Wanted<'_>, session: &mut Session<'_>) -> Result<Document, Error> {
    let added = add(wanted, session).await?;
    Ok(Document::Change(added.into_iter().map(|added| added.changed).collect()))
}

/// Adds the lease on every instance in scope, under one ID.
pub(super) async fn add(wanted: &Wanted<'_>, session: &mut Session<'_>) -> Result<Vec<Added>, Error> {
    let operands = session.operands(wanted.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to add: no entries given")
            .hint("name entries, a file with -f, or the address of this machine with --my-ip"));
    }
    let limits = PolicyContext::of(traits(wanted.list), session.settings(), false)?.policy.leases;
    check_entries(&operands.entries, &limits)?;
    if let Some(length) = stated(wanted.length)? {
        check_length(length, limits.longest)?;
    }
    let id = LeaseId::of_bytes(session.random());
    let (mut results, mut breaker): (Vec<Added>, _) = (Vec::new(), AuthBreaker::default());
    for SelectedInstance { place, .. } in &scope::select(wanted.selection, session).await?.instances {
        if let Some(stop) = breaker.stop() {
            return Err(stop);
        }
        let (place, lease, length) = carrier(place, &id, wanted, &limits, session).await?;
        let entries = operands.entries.clone();
        let held = Held {
            lease: lease.clone(),
            place: place.clone(),
            entries: entries.iter().map(ToString::to_string).collect(),
        };
        let notes = operands.kept.clone();
        let changed = leases::add(session, place, &lease, entries, notes, operands.from_stdin).await?;
        breaker.note(changed.error.as_ref());
        results.push(Added { held, length, changed });
    }
    Ok(results)
}

/// Refuses entries that the policy does not allow leases for.
fn check_entries(entries: &BTreeSet<Entry>, limits: &LeaseLimits) -> Result<(), Error> {
    let Some(entry) = limits.outside(entries) else { return Ok(()) };
    let message = format!("refused: {entry} is outside of the networks that the profile allows leases for");
    Err(Error::new(Code::Refused, message).hint("`lease_networks` in the profile's policy names them"))
}

/// The group that is to carry the lease on the instance of `place`, and the lease with its end by the server's clock.
async fn carrier(
    place: &InstanceRef,
    id: &LeaseId,
    wanted: &Wanted<'_>,
    limits: &LeaseLimits,
    session: &Session<'_>,
) -> Result<(GroupRef, Lease, Duration), Error> {
    let described = describe(place, session).await?;
    let now = leases::server_time(&described, &place.instance)?;
    let length = length(wanted.length, now)?;
    check_length(length, limits.longest)?;
    let lease = Lease::lasting(id.clone(), now, length);
    let group = lease.group().parse().map_err(|error: NameError| Error::new(Code::Bug, error.to_string()))?;
    let (region, instance) = (place.region.value.clone(), place.instance.clone());
    Ok((GroupRef { region, instance, list: wanted.list, group }, lease, length))
}

/// The list that `typed` names, where it can carry a lease.
fn list(typed: &LeaseTarget, session: &Session<'_>) -> Result<ListType, Error> {
    let component = match typed.list {
        LeaseListArg::Kibana => Component::Kibana,
        LeaseListArg::Es => Component::Cluster,
        LeaseListArg::Global | LeaseListArg::User | LeaseListArg::ApiKey => return Err(no_carrier(typed.list)),
    };
    let network = typed.network.map(|network| match network {
        NetworkArg::Public => Network::Public,
        NetworkArg::Private => Network::Private,
    });
    list_type(component, network, session)
}

/// The error for a list whose entries have no place for an end.
fn no_carrier(list: LeaseListArg) -> Error {
    let what = match list {
        LeaseListArg::User => "the list of a user",
        LeaseListArg::ApiKey => "the list of a programmatic key",
        _ => "the global list",
    };
    let message = format!("refused: {what} has no place for the end of a lease");
    Error::new(Code::Refused, message)
        .hint("add the entry with `user-whitelist add`, and delete it when it is no longer needed")
}
