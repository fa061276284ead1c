//! `lease extend`: adds and verifies a group with the later end, then deletes the one with the earlier end. On the global
//! list, the description of the entries gets the later end.

use crate::app::leases::{self, Carrier, Held, NewLease, global};
use crate::app::many::{self, Rollout};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::cli::LeaseExtend;
use crate::commands::lease::{check_length, chosen, length, read_all};
use crate::domain::entry::Entry;
use crate::domain::event::Moment;
use crate::domain::instance::NameError;
use crate::domain::lease::{Lease, LeaseStep};
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};
use crate::services::elasticsearch::target::GroupRef;

pub(super) async fn run(args: &LeaseExtend, session: &mut Session<'_>) -> Result<Document, Error> {
    let read = read_all(&args.scope, session).await?;
    let mut results = Vec::new();
    for (held, now) in chosen(std::slice::from_ref(&args.lease), &read, session)? {
        let later = later(&held, args, now, session)?;
        results.extend(extend(&held, &later, session).await?);
    }
    Ok(Document::Change(results))
}

/// The lease with its new end.
fn later(held: &Held, args: &LeaseExtend, now: Moment, session: &Session<'_>) -> Result<Lease, Error> {
    let length = length(&args.length, now)?;
    let limits = PolicyContext::of(held.carrier.traits(), session.settings(), false)?.policy.leases;
    check_length(length, limits.longest)?;
    let later = Lease::lasting(held.lease.id.clone(), now, length);
    if later.end <= held.lease.end {
        let message = format!("refused: lease {} already lasts until {}", held.lease.id, held.lease.end_text());
        return Err(Error::new(Code::Refused, message).hint("name a later end; `lease end` ends it before its time"));
    }
    Ok(later)
}

/// The changes that give the lease of `held` its `later` end.
async fn extend(held: &Held, later: &Lease, session: &Session<'_>) -> Result<Vec<Changed>, Error> {
    let entries = held.entries.iter().filter_map(|text| Entry::read(text)).collect();
    let new = NewLease::new(entries, Vec::new(), false, session);
    let Carrier::Group(place) = &held.carrier else {
        let later = Held { lease: later.clone(), ..held.clone() };
        return Ok(vec![global::add(&later, &new, session).await?]);
    };
    let group = later.group().parse().map_err(|error: NameError| Error::new(Code::Bug, error.to_string()))?;
    let carrier = Carrier::Group(GroupRef { group, ..place.clone() });
    let later = Held { lease: later.clone(), carrier, entries: held.entries.clone() };
    let mut results = many::run(vec![new.job(&later, session)?], Rollout::default()).await;
    if results.iter().all(|added| added.error.is_none()) {
        results.push(leases::end(session, held, LeaseStep::Extended).await?);
    }
    Ok(results)
}
