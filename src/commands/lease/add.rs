//! `lease add`: puts entries into a group of their own, whose name holds the end, or onto the global list, where their
//! description holds it.

use std::collections::BTreeSet;
use std::future::ready;
use std::time::Duration;

use crate::app::auth_breaker::AuthGate;
use crate::app::changes;
use crate::app::fan_out;
use crate::app::leases::{self, Carrier, Held, NewLease, global};
use crate::app::many::{self, Job, Rollout};
use crate::app::policy_context::PolicyContext;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::{InstanceRef, Session};
use crate::cli::{Entries, LeaseAdd, LeaseLength, LeaseListArg, LeaseTarget, NetworkArg, Selection};
use crate::commands::groups::scope::list_type;
use crate::commands::lease::{check_length, describe, length, no_carrier, parsed_end, stated};
use crate::domain::entry::Entry;
use crate::domain::instance::{Component, ListType, NameError, Network};
use crate::domain::lease::{Lease, LeaseId};
use crate::domain::owner::Owner;
use crate::domain::policy::LeaseLimits;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};
use crate::services::elasticsearch::policy::traits;
use crate::services::elasticsearch::target::{GroupRef, target};
use crate::services::ops_manager;
use crate::services::port::ListTraits;

/// A lease that was added, or was to be added.
pub(super) struct Added {
    /// The lease with what carries it, and how long it lasts; nothing if the server's time is unknown.
    pub(super) held: Option<(Held, Duration)>,
    /// The change.
    pub(super) changed: Changed,
}

/// The list of a lease.
#[derive(Clone, Copy)]
pub(crate) enum LeaseList {
    /// One of each instance in scope.
    OfInstances(ListType),
    /// The global list.
    Global,
}

/// What a lease is to be.
pub(crate) struct Wanted<'args> {
    /// The instances.
    pub(crate) selection: &'args Selection,
    /// The list.
    pub(crate) list: LeaseList,
    /// How long it lasts.
    pub(crate) length: &'args LeaseLength,
    /// Its entries.
    pub(crate) entries: &'args Entries,
}

impl LeaseList {
    fn traits(self) -> ListTraits {
        match self {
            Self::OfInstances(list) => traits(list),
            Self::Global => ops_manager::policy::traits(&Owner::Global),
        }
    }
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

/// Adds the lease to every list in scope, under one ID.
pub(super) async fn add(wanted: &Wanted<'_>, session: &mut Session<'_>) -> Result<Vec<Added>, Error> {
    let operands = session.operands(wanted.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to add: no entries given")
            .hint("name entries, a file with -f, or the address of this machine with --my-ip"));
    }
    let limits = PolicyContext::of(wanted.list.traits(), session.settings(), false)?.policy.leases;
    check_entries(&operands.entries, &limits)?;
    if let Some(length) = stated(wanted.length)? {
        check_length(length, limits.longest)?;
    }
    parsed_end(wanted.length)?;
    let id = LeaseId::of_bytes(session.random());
    let new = NewLease::new(operands.entries, operands.kept, operands.from_stdin, session);
    let adding = Adding { wanted, limits, id, new };
    match wanted.list {
        LeaseList::OfInstances(list) => adding.to_instances(list, session).await,
        LeaseList::Global => adding.to_global_list(session).await,
    }
}

/// A lease on its way to its lists.
struct Adding<'args> {
    wanted: &'args Wanted<'args>,
    limits: LeaseLimits,
    id: LeaseId,
    new: NewLease,
}

impl Adding<'_> {
    /// Adds it to `list` of every instance in scope, as one run of many changes.
    async fn to_instances(&self, list: ListType, session: &Session<'_>) -> Result<Vec<Added>, Error> {
        let selection = self.wanted.selection;
        let selected = scope::select(selection, session).await?;
        let parallel = usize::from(selection.pace.parallel);
        let gate = AuthGate::default();
        let carrier = async |one: &SelectedInstance| {
            let found = self.carrier(&one.place, list, session);
            gate.enter(found, |found| found.as_ref().err()).await.flatten()
        };
        let carriers = fan_out::in_order(&selected.instances, parallel, carrier).await;
        let (mut jobs, mut groups) = (Vec::new(), Vec::new());
        for (SelectedInstance { place, name }, carrier) in selected.instances.iter().zip(carriers) {
            let job = match &carrier {
                Ok((held, _)) => self.new.job(held, session)?,
                Err(error) => {
                    let named = target(&place.region.value, &place.instance, list.component, Some(list.network), None);
                    let request = self.new.request(traits(list), session)?;
                    Job::new(named, None, request, session, Box::pin(ready(Err(error.clone()))))
                }
            };
            jobs.push(Job { name: name.clone(), ..job });
            groups.push(carrier.ok());
        }
        let targets: Vec<Target> = jobs.iter().map(|job| job.target.clone()).collect();
        session.check_output(&targets)?;
        let rollout = Rollout { parallel, is_looked_up: selected.is_looked_up, ..Rollout::default() };
        let made = many::run(jobs, rollout).await.into_iter().map(explained);
        Ok(groups.into_iter().zip(made).map(|(held, changed)| Added { held, changed }).collect())
    }

    /// The group that is to carry it on the instance of `place`, with the end by the server's clock.
    async fn carrier(
        &self,
        place: &InstanceRef,
        list: ListType,
        session: &Session<'_>,
    ) -> Result<(Held, Duration), Error> {
        let described = describe(place, session).await?;
        let now = leases::server_time(&described, &place.instance)?;
        let length = length(self.wanted.length, now)?;
        check_length(length, self.limits.longest)?;
        let lease = Lease::lasting(self.id.clone(), now, length);
        let group = lease.group().parse().map_err(|error: NameError| Error::new(Code::Bug, error.to_string()))?;
        let (region, instance) = (place.region.value.clone(), place.instance.clone());
        Ok((self.held(lease, Carrier::Group(GroupRef { region, instance, list, group })), length))
    }

    /// Adds it to the global list.
    async fn to_global_list(&self, session: &Session<'_>) -> Result<Vec<Added>, Error> {
        if self.wanted.selection.is_named() {
            return Err(global_is_one());
        }
        let target = global::named(session)?;
        session.check_output(std::slice::from_ref(&target))?;
        let now = match global::read(session).await {
            Ok((_, now)) => now,
            Err(error) => {
                let changed = changes::failed(target, &self.new.request(self.wanted.list.traits(), session)?, error);
                return Ok(vec![Added { held: None, changed }]);
            }
        };
        let length = length(self.wanted.length, now)?;
        check_length(length, self.limits.longest)?;
        let held = self.held(Lease::lasting(self.id.clone(), now, length), Carrier::Global(target));
        let changed = global::add(&held, &self.new, session).await?;
        Ok(vec![Added { held: Some((held, length)), changed }])
    }

    fn held(&self, lease: Lease, carrier: Carrier) -> Held {
        Held { lease, carrier, entries: self.new.entries.iter().map(ToString::to_string).collect() }
    }
}

/// `changed`, where the service did not take the group: nothing documents how many it takes, and with which names.
fn explained(mut changed: Changed) -> Changed {
    changed.error = changed.error.map(|error| {
        if error.code != Code::InvalidRequest {
            return error;
        }
        error.and_hint("if it is the group that the service refuses, `lease reap` and `lease end` make room for one")
    });
    changed
}

/// The error for instances that are named together with the global list.
pub(super) fn global_is_one() -> Error {
    Error::new(Code::Usage, "the global list belongs to no instance")
        .hint("leave out -i, --tag, --all-instances and --scope")
}

/// Refuses entries that the policy does not allow leases for.
fn check_entries(entries: &BTreeSet<Entry>, limits: &LeaseLimits) -> Result<(), Error> {
    let Some(entry) = limits.outside(entries) else { return Ok(()) };
    let message = format!("refused: {entry} is outside of the networks that the profile allows leases for");
    Err(Error::new(Code::Refused, message).hint("`lease_networks` in the profile's policy names them"))
}

/// The list that `typed` names, where it can carry a lease.
fn list(typed: &LeaseTarget, session: &Session<'_>) -> Result<LeaseList, Error> {
    let component = match typed.list {
        LeaseListArg::Kibana => Component::Kibana,
        LeaseListArg::Es => Component::Cluster,
        LeaseListArg::Global if typed.network.is_some() => {
            return Err(Error::new(Code::Usage, "the global list has no networks").hint("leave out --network"));
        }
        LeaseListArg::Global => return Ok(LeaseList::Global),
        LeaseListArg::User | LeaseListArg::ApiKey => return Err(no_carrier(typed.list)),
    };
    let network = typed.network.map(|network| match network {
        NetworkArg::Public => Network::Public,
        NetworkArg::Private => Network::Private,
    });
    Ok(LeaseList::OfInstances(list_type(component, network, session)?))
}
