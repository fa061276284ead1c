//! `lease add`: puts entries into a group of their own, whose name holds the end.

use crate::app::auth_breaker::AuthBreaker;
use crate::app::leases;
use crate::app::session::{InstanceRef, Session};
use crate::cli::{LeaseAdd, LeaseListArg, LeaseTarget, NetworkArg};
use crate::commands::lease::{check_length, describe, length};
use crate::domain::instance::{Component, ListType, NameError, Network};
use crate::domain::lease::{self, Lease, LeaseId};
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};
use crate::services::elasticsearch::target::GroupRef;

pub(super) async fn run(args: &LeaseAdd, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to add: no entries given").hint("name entries, or a file with -f"));
    }
    let list = list(&args.target, session)?;
    if let Some(wanted) = args.length.length {
        check_length(wanted, lease::LONGEST)?;
    }
    let id = LeaseId::of_bytes(session.random());
    let (mut results, mut breaker): (Vec<Changed>, _) = (Vec::new(), AuthBreaker::default());
    for place in session.places(&args.target.instances)? {
        if let Some(stop) = breaker.stop() {
            return Err(stop);
        }
        let (place, lease) = carrier(&place, list, &id, args, session).await?;
        let entries = operands.entries.clone();
        let changed = leases::add(session, place, &lease, entries, operands.kept.clone(), operands.from_stdin).await?;
        breaker.note(changed.error.as_ref());
        results.push(changed);
    }
    Ok(Document::Change(results))
}

/// The group that is to carry the lease on the instance of `place`, and the lease with its end by the server's clock.
async fn carrier(
    place: &InstanceRef,
    list: ListType,
    id: &LeaseId,
    args: &LeaseAdd,
    session: &Session<'_>,
) -> Result<(GroupRef, Lease), Error> {
    let described = describe(place, session).await?;
    let now = leases::server_time(&described, &place.instance)?;
    let length = length(&args.length, now)?;
    check_length(length, lease::LONGEST)?;
    let lease = Lease::lasting(id.clone(), now, length);
    let group = lease.group().parse().map_err(|error: NameError| Error::new(Code::Bug, error.to_string()))?;
    let (region, instance) = (place.region.value.clone(), place.instance.clone());
    Ok((GroupRef { region, instance, list, group }, lease))
}

/// The list that `typed` names, where it can carry a lease.
fn list(typed: &LeaseTarget, session: &Session<'_>) -> Result<ListType, Error> {
    let component = match typed.list {
        LeaseListArg::Kibana => Component::Kibana,
        LeaseListArg::Es => Component::Cluster,
        LeaseListArg::Global | LeaseListArg::User | LeaseListArg::ApiKey => return Err(no_carrier(typed.list)),
    };
    let network = match (typed.network, &session.settings().values.network) {
        (Some(NetworkArg::Public), _) => Network::Public,
        (Some(NetworkArg::Private), _) => Network::Private,
        (None, Some(setting)) if component == Component::Kibana => {
            setting.value.parse().map_err(|error: NameError| {
                Error::new(Code::InvalidName, format!("`{}` {}: {error}", setting.value, setting.origin))
            })?
        }
        (None, _) => component.usual_network(),
    };
    Ok(ListType { component, network })
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
