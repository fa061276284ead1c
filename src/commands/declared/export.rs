//! `export`: what is there, as a declaration.

use std::collections::BTreeMap;
use std::path::Path;

use super::source::{Opened, write};
use crate::app::auth_breaker::AuthGate;
use crate::app::fan_out;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::Session;
use crate::cli::{Export, Selection, ServiceArg, UserScope};
use crate::commands::groups::list::read as read_groups;
use crate::commands::user::list::read_scope as read_callers;
use crate::declaration::{Component, ExportedList, Installation, Instances, Place, export, merge};
use crate::domain::event::Moment;
use crate::domain::instance::{self, ListType};
use crate::domain::list::List;
use crate::domain::stored::Key;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Document, Text};
use crate::world::files;

pub(crate) async fn run(args: &Export, session: &mut Session<'_>) -> Result<Document, Error> {
    let profile = session.profile().map(|(name, ..)| name.to_owned());
    let mut lists = Vec::new();
    if args.service != Some(ServiceArg::OpsManager) {
        lists.extend(of_instances(args, profile.as_ref(), session).await?);
    }
    let names_instances = !args.instances.is_empty();
    if matches!(args.service, Some(ServiceArg::OpsManager)) || (args.service.is_none() && !names_instances) {
        lists.extend(of_installation(args, profile.as_ref(), session).await?);
    }
    if lists.is_empty() {
        let message = "nothing to export: neither a region nor an Ops Manager is set";
        return Err(Error::new(Code::Usage, message).hint("`whitelistctl profile login` sets them up"));
    }
    match &args.into {
        Some(path) => into(path, &lists, session),
        None => Ok(Document::Text(Text { name: "declaration".to_owned(), text: export(&lists) })),
    }
}

/// The groups of the instances that are named, or of all in the region.
async fn of_instances(
    args: &Export,
    profile: Option<&String>,
    session: &Session<'_>,
) -> Result<Vec<ExportedList>, Error> {
    let selection = if args.instances.is_empty() {
        match session.default_region() {
            Ok(_) => Selection { all_instances: true, ..Selection::default() },
            // Without a region there are no instances, unless they were asked for.
            Err(error) if args.service.is_some() => return Err(error),
            Err(_) => return Ok(Vec::new()),
        }
    } else {
        Selection { instances: args.instances.clone(), ..Selection::default() }
    };
    let (selected, gate) = (scope::select(&selection, session).await?, AuthGate::default());
    let read = async |one: &SelectedInstance| read_groups(one, &ListType::ALL, None, session, &gate).await;
    let read = fan_out::in_order(&selected.instances, usize::from(selection.pace.parallel), read).await;
    let mut lists = Vec::new();
    for (one, listed) in selected.instances.iter().zip(read) {
        for listed in listed {
            let report = listed.outcome?;
            let is_of_cluster = report.target.path.list.is_some();
            let component = if is_of_cluster { instance::Component::Cluster } else { instance::Component::Kibana };
            lists.extend(group(&report.target, &report.list, component, one.name.as_deref(), profile));
        }
    }
    Ok(lists)
}

/// A group; nothing for a list that the instance does not have.
fn group(
    target: &Target,
    list: &List,
    component: instance::Component,
    name: Option<&str>,
    profile: Option<&String>,
) -> Option<ExportedList> {
    let path = &target.path;
    let (group, network, id) = (path.group.clone()?, path.network?, path.instance.clone()?);
    let component = match component {
        instance::Component::Kibana => Component::Kibana,
        instance::Component::Cluster => Component::Cluster,
    };
    let kind = if component == Component::Kibana { "kibana" } else { "es" };
    Some(ExportedList {
        name: format!("{}-{kind}-{network}-{group}", name.unwrap_or(&id)),
        profile: profile.cloned(),
        place: Place::Instances(Instances {
            region: path.region.clone(),
            instances: vec![id],
            component,
            network,
            group,
        }),
        entries: entries(list),
    })
}

/// The list of the user whom the credentials belong to, or of the owner that the settings name.
async fn of_installation(
    args: &Export,
    profile: Option<&String>,
    session: &Session<'_>,
) -> Result<Option<ExportedList>, Error> {
    if args.service.is_none() && session.settings().ops_manager().is_err() {
        return Ok(None);
    }
    let report = read_callers(&UserScope::default(), session).await?.outcome?;
    let path = &report.target.path;
    let installation = match (&path.user, &path.api_key) {
        (Some(user), _) => Installation::User(Some(user.clone())),
        (None, Some(key)) => Installation::ApiKey { org: path.org.clone(), key: key.clone() },
        (None, None) => Installation::Global,
    };
    Ok(Some(ExportedList {
        name: "ops-manager".to_owned(),
        profile: profile.cloned(),
        place: Place::Installation(installation),
        entries: entries(&report.list),
    }))
}

/// What `list` holds, each value once, with what the service says of it.
fn entries(list: &List) -> BTreeMap<Key, Option<String>> {
    list.entries().iter().map(|stored| (stored.key(), stored.usage.description.clone())).collect()
}

/// Edits the declaration at `path`. The result is read again before it is written.
fn into(path: &Path, lists: &[ExportedList], session: &Session<'_>) -> Result<Document, Error> {
    let now = Moment::from(session.run_options().clock.now());
    let shown = path.display();
    let opened = Opened::read(path, &mut std::io::empty(), now);
    let text = if path.exists() {
        if opened.is_invalid() {
            return Ok(Document::Check(opened.checked(false)));
        }
        let before = opened.declaration.sources.first().map(|source| source.text.as_str()).unwrap_or_default();
        let merged = merge(before, &opened.declaration, &opened.resolved, lists);
        merged.ok_or_else(|| Error::new(Code::InvalidFile, format!("{shown} is not TOML, and cannot be edited")))?
    } else {
        export(lists)
    };
    write(path, &text)
        .map_err(|error| Error::new(Code::LocalState, format!("cannot write {shown}: {}", files::reason(&error))))?;
    let mut checked = Opened::read(path, &mut std::io::empty(), now).checked(false);
    checked.done.push(format!("wrote {shown}"));
    Ok(Document::Check(checked))
}
