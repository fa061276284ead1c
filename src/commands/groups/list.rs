//! `list`: the entries of every group in scope. One request an instance.

use crate::app::auth_breaker::AuthGate;
use crate::app::fan_out;
use crate::app::policy_context::PolicyContext;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::{InstanceRef, Session};
use crate::cli::{GroupList, GroupScope};
use crate::commands::groups::scope::read_scope;
use crate::commands::groups::words::GroupWords;
use crate::commands::inspection::remarks;
use crate::commands::notes::DeclaredNotes;
use crate::config::suggest::nearest;
use crate::domain::hazard::Inspection;
use crate::domain::instance::{Component, DEFAULT_GROUP, Described, Group, ListType, Network};
use crate::domain::lease::Lease;
use crate::domain::plan::Current;
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::error::{Code, Error};
use crate::output::view::{Document, Listed};
use crate::services::elasticsearch::policy::{rules, traits};
use crate::services::elasticsearch::remarks::{notes, union, unreadable};
use crate::services::elasticsearch::target::target as target_of;

pub(crate) async fn run(component: Component, args: &GroupList, session: &mut Session<'_>) -> Result<Document, Error> {
    let (lists, group) = read_scope(component, &args.scope, session)?;
    // A policy that cannot be read is an error before anything is asked.
    lists.iter().try_for_each(|list| context(*list, session).map(drop))?;
    let notes = args.notes.then(|| DeclaredNotes::required(session)).transpose()?;
    let mut listed = read_all(&args.scope, &lists, group.as_ref(), session).await?;
    if let Some(notes) = notes {
        notes.add_to(&mut listed, session).await;
    }
    Ok(Document::List(listed))
}

/// The groups of all selected instances that are in scope, in the order of the selection.
pub(super) async fn read_all(
    scope: &GroupScope,
    lists: &[ListType],
    group: Option<&GroupWords>,
    session: &Session<'_>,
) -> Result<Vec<Listed>, Error> {
    let (selected, gate) = (scope::select(&scope.selection, session).await?, AuthGate::default());
    let read = async |one: &SelectedInstance| read(one, lists, group, session, &gate).await;
    let read = fan_out::in_order(&selected.instances, usize::from(scope.selection.pace.parallel), read).await;
    Ok(read.into_iter().flatten().collect())
}

/// The groups of one instance that are in scope, or one failure for all of them.
pub(crate) async fn read(
    SelectedInstance { place, name }: &SelectedInstance,
    lists: &[ListType],
    group: Option<&GroupWords>,
    session: &Session<'_>,
    gate: &AuthGate,
) -> Vec<Listed> {
    let target = |component: Component, network: Option<Network>, group: Option<String>| {
        target_of(&place.region.value, &place.instance, component, network, group)
    };
    // What the lists have in common names them where none can be read.
    let component = match lists {
        [first, rest @ ..] if rest.iter().all(|list| list.component == first.component) => first.component,
        _ => Component::Kibana,
    };
    let lone = match lists {
        [list] => Some(list.network),
        _ => None,
    };
    let failed = |error: Error| {
        let target = target(component, lone, group.map(ToString::to_string));
        vec![Listed { outcome: Err(error.at(&target)), target }]
    };
    let described = gate.enter(describe(place, lists, session), |described| described.as_ref().err()).await;
    let described = match described.and_then(|described| described) {
        Ok(described) => described,
        Err(error) => return failed(error),
    };
    let mut results = Vec::new();
    for list in lists {
        let notes = notes(&described, *list);
        let groups = groups(&described, *list);
        // A look-up in lists needs no policy; `list` has read it before.
        let context = context(*list, session).unwrap_or_default();
        let mut listed = |group_name: Option<String>, ips: &[String]| {
            let target = target(list.component, Some(list.network), group_name);
            let inspection = inspection(&described, *list, target.path.group.as_deref(), &context);
            let lease = target.path.group.as_deref().and_then(Lease::of_group);
            let lease = lease.map(|lease| format!("lease {} until {}", lease.id, lease.end_text()));
            let notes = lease.into_iter().chain(notes.iter().cloned()).chain(remarks(&inspection)).collect();
            let (status, list) = (described.status.clone(), ips.iter().map(Stored::new).collect());
            let report =
                ListReport { name: name.clone(), status, notes, inspection, ..ListReport::new(target.clone(), list) };
            results.push(Listed { outcome: Ok(report), target });
        };
        if !described.has(*list) {
            listed(None, &[]);
        }
        for found in groups.iter().filter(|found| group.is_none_or(|group| group.mean(&found.name))) {
            listed(Some(found.name.clone()), &found.ips);
        }
    }
    let has_group = results.iter().any(|result| result.target.has_group());
    match group {
        Some(group) if !has_group => failed(no_such_group(place, group, &described, lists)),
        _ => results,
    }
}

/// What the groups of `list` are judged by.
pub(crate) fn context(list: ListType, session: &Session<'_>) -> Result<PolicyContext, Error> {
    PolicyContext::of(traits(list), session.settings(), false)
}

/// What is to be said of the group called `name` as it is; nothing of a list that does not exist.
pub(crate) fn inspection(
    described: &Described,
    list: ListType,
    name: Option<&str>,
    context: &PolicyContext,
) -> Inspection {
    let Some(name) = name.filter(|_| described.has(list)) else { return Inspection::default() };
    let (own, others): (Vec<Group>, Vec<Group>) =
        groups(described, list).into_iter().partition(|group| group.name == name);
    let stored = |groups: Vec<Group>| groups.iter().flat_map(|group| &group.ips).map(Stored::new).collect();
    let current = Current { exists: true, list: stored(own), others: stored(others), similar: None, is_union: false };
    Inspection::of(&current, &rules(list), &context.context(described.is_on(list), &[]))
}

async fn describe(place: &InstanceRef, lists: &[ListType], session: &Session<'_>) -> Result<Described, Error> {
    let described = session.elasticsearch(&place.region).await?.client.describe(&place.instance).await?;
    if described.groups.is_none() && !described.tells_lists() {
        return Err(unreadable(&place.instance, &described).into());
    }
    if described.groups.is_none() {
        for list in lists {
            union(&place.instance, &described, *list)?;
        }
    }
    Ok(described)
}

/// The groups of `list`, `default` first and leases last; without groups, the whole list as `default`.
pub(crate) fn groups(described: &Described, list: ListType) -> Vec<Group> {
    let Some(groups) = &described.groups else {
        let ips = described.flat(list).unwrap_or_default().to_vec();
        return vec![Group { list, name: DEFAULT_GROUP.to_owned(), ips }];
    };
    let mut groups: Vec<Group> = groups.iter().filter(|group| group.list == list).cloned().collect();
    let is_lease = |group: &Group| Lease::of_group(&group.name).is_some();
    groups.sort_by_key(|group| (group.name != DEFAULT_GROUP, is_lease(group), group.name.clone()));
    groups
}

fn no_such_group(place: &InstanceRef, group: &GroupWords, described: &Described, lists: &[ListType]) -> Error {
    let known: Vec<Group> = lists.iter().flat_map(|list| groups(described, *list)).collect();
    let of = match lists.first().map(|list| list.component) {
        Some(Component::Cluster) => "cluster",
        Some(Component::Kibana) | None => "Kibana",
    };
    let error = Error::new(Code::NotFound, format!("{} has no {of} whitelist group {group}", place.instance));
    match nearest(&group.to_string(), known.iter().map(|group| group.name.as_str())) {
        Some(name) => error.hint(format!("did you mean `-g {name}`?")),
        None => error.hint("leave out -g to see all groups"),
    }
}
