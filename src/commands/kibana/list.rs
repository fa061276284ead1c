//! `kibana-whitelist list`: the entries of every group in scope. One request an instance.

use crate::app::auth_breaker::AuthBreaker;
use crate::app::session::{InstanceRef, Session};
use crate::cli::KibanaList;
use crate::commands::kibana::read_scope;
use crate::commands::lists::kibana::{notes, union, unreadable};
use crate::config::suggest::nearest;
use crate::domain::instance::{DEFAULT_GROUP, Described, Group, GroupName, Network};
use crate::domain::list::List;
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Document, Listed};

pub(crate) async fn run(args: &KibanaList, session: &mut Session<'_>) -> Result<Document, Error> {
    let (networks, group) = read_scope(&args.scope, session)?;
    let (mut results, mut breaker) = (Vec::new(), AuthBreaker::default());
    for place in session.places(&args.scope.instances)? {
        results.extend(read(&place, &networks, group.as_ref(), session, &mut breaker).await);
    }
    Ok(Document::List(results))
}

/// The groups of one instance that are in scope, or one failure for all of them.
pub(super) async fn read(
    place: &InstanceRef,
    networks: &[Network],
    group: Option<&GroupName>,
    session: &Session<'_>,
    breaker: &mut AuthBreaker,
) -> Vec<Listed> {
    let target = |network: Option<Network>, group: Option<String>| Target::Kibana {
        region: place.region.value.clone(),
        instance: place.instance.clone(),
        network,
        group,
    };
    let lone = match networks {
        [network] => Some(*network),
        _ => None,
    };
    let failed = |error: Error| {
        let target = target(lone, group.map(ToString::to_string));
        vec![Listed { outcome: Err(error.at(&target)), target }]
    };
    if let Some(stop) = breaker.stop() {
        return failed(stop);
    }
    let described = describe(place, networks, session).await;
    breaker.note(described.as_ref().err());
    let described = match described {
        Ok(described) => described,
        Err(error) => return failed(error),
    };
    let mut results = Vec::new();
    for network in networks {
        let notes = notes(&described, *network);
        let groups = groups(&described, *network);
        let mut listed = |name: Option<String>, ips: &[String]| {
            let target = target(Some(*network), name);
            let list: List = ips.iter().map(Stored::new).collect();
            let (status, notes) = (described.status.clone(), notes.clone());
            results.push(Listed { outcome: Ok(ListReport { target: target.clone(), status, notes, list }), target });
        };
        if *network == Network::Private && !described.has_private_list() {
            listed(None, &[]);
        }
        for found in groups.iter().filter(|found| group.is_none_or(|group| group.as_str() == found.name)) {
            listed(Some(found.name.clone()), &found.ips);
        }
    }
    let has_group = results.iter().any(|result| matches!(&result.target, Target::Kibana { group: Some(_), .. }));
    match group {
        Some(group) if !has_group => failed(no_such_group(place, group, &described, networks)),
        _ => results,
    }
}

async fn describe(place: &InstanceRef, networks: &[Network], session: &Session<'_>) -> Result<Described, Error> {
    let described = session.elasticsearch(&place.region).await?.client.describe(&place.instance).await?;
    if described.groups.is_none() && !described.tells_lists() {
        return Err(unreadable(&place.instance, &described).into());
    }
    if described.groups.is_none() {
        for network in networks {
            union(&place.instance, &described, *network)?;
        }
    }
    Ok(described)
}

/// The groups of `network`, `default` first; without any told, the whole list as `default`.
fn groups(described: &Described, network: Network) -> Vec<Group> {
    let Some(groups) = &described.groups else {
        let ips = described.flat(network).unwrap_or_default().to_vec();
        return vec![Group { network, name: DEFAULT_GROUP.to_owned(), ips }];
    };
    let mut groups: Vec<Group> = groups.iter().filter(|group| group.network == network).cloned().collect();
    groups.sort_by_key(|group| (group.name != DEFAULT_GROUP, group.name.clone()));
    groups
}

fn no_such_group(place: &InstanceRef, group: &GroupName, described: &Described, networks: &[Network]) -> Error {
    let known: Vec<Group> = networks.iter().flat_map(|network| groups(described, *network)).collect();
    let error = Error::new(Code::NotFound, format!("{} has no Kibana whitelist group {group}", place.instance));
    match nearest(group.as_str(), known.iter().map(|group| group.name.as_str())) {
        Some(name) => error.hint(format!("did you mean `-g {name}`?")),
        None => error.hint("leave out -g to see all groups"),
    }
}
