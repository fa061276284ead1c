//! All lists that a command reaches, of both services, read at the same time. What could not be read is part of the
//! result: it is never the same as an empty list.

use crate::app::auth_breaker::AuthGate;
use crate::app::fan_out;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::{InstanceRef, Session};
use crate::cli::{Networks, Reach, UserScope};
use crate::commands::groups::words::GroupWords;
use crate::commands::{groups, user};
use crate::config::Setting;
use crate::domain::instance::{Component, ListType};
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};
use crate::output::view::Listed;
use crate::services::elasticsearch::InstanceFilter;
use crate::services::elasticsearch::target::SERVICE;

/// Which parts of the two services a command reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    elasticsearch: bool,
    ops_manager: bool,
}

/// The lists that `reach` names, or else those of the settings.
///
/// # Errors
/// Nothing is selected, or a selection is invalid. Lists that could not be read are results.
pub(crate) async fn read(reach: &Reach, session: &Session<'_>) -> Result<Vec<Listed>, Error> {
    let networks = reach.network.unwrap_or(Networks::All).each();
    let of_networks = |component| networks.iter().map(move |network| ListType { component, network: *network });
    let lists: Vec<ListType> = [Component::Kibana, Component::Cluster].into_iter().flat_map(of_networks).collect();
    let groups = reach.group.as_deref().map(|text| GroupWords::read(text, session)).transpose()?;
    let parts = parts(reach, session).await?;
    let mut listed = Vec::new();
    if parts.elasticsearch {
        let (found, selected);
        let instances = if reach.everywhere {
            let (instances, unread) = everywhere(reach, session).await?;
            listed.extend(unread);
            found = instances;
            &found
        } else {
            selected = scope::select(&reach.selection, session).await?;
            &selected.instances
        };
        let gate = AuthGate::default();
        let read =
            async |one: &SelectedInstance| groups::list::read(one, &lists, groups.as_ref(), session, &gate).await;
        let parallel = usize::from(reach.selection.pace.parallel);
        listed.extend(fan_out::in_order(instances, parallel, read).await.into_iter().flatten());
    }
    if parts.ops_manager {
        listed.extend(callers(reach, session).await?);
    }
    let has_some = listed.iter().any(|one| one.outcome.is_ok());
    let is_absent = |one: &Listed| one.outcome.as_ref().is_err_and(|error| error.code == Code::NotFound);
    // An instance without the groups that are named holds nothing of them.
    listed.retain(|one| groups.is_none() || !has_some || !is_absent(one));
    Ok(listed)
}

/// Which services the command is about: those that are named, else those that the settings name.
async fn parts(reach: &Reach, session: &Session<'_>) -> Result<Parts, Error> {
    let (elasticsearch, ops_manager) = (reach.names_groups(), reach.names_callers());
    if !reach.everywhere && (elasticsearch || ops_manager) {
        return Ok(Parts { elasticsearch, ops_manager });
    }
    let has_instance = session.settings().values.instance.is_some();
    if reach.everywhere {
        return check_credentials(session).await;
    }
    let parts = Parts { elasticsearch: has_instance, ops_manager: session.settings().ops_manager().is_ok() };
    if parts.elasticsearch || parts.ops_manager {
        return Ok(parts);
    }
    let of_profile = of_profile(session);
    Err(Error::new(Code::Usage, format!("{of_profile}no list is named"))
        .hint("name instances with -i, a user with -u, or everything with --everywhere"))
}

/// The services that the profile has credentials for. Sends nothing.
///
/// # Errors
/// It has none, or a source of credentials is invalid.
pub(crate) async fn check_credentials(session: &Session<'_>) -> Result<Parts, Error> {
    let parts = Parts { elasticsearch: session.has_access_key().await?, ops_manager: session.has_ops_manager().await? };
    if parts.elasticsearch || parts.ops_manager {
        return Ok(parts);
    }
    let message = format!("{}no credentials for either service", of_profile(session));
    Err(Error::new(Code::NoCredentials, message)
        .hint("`whitelistctl profile login` sets them up; -p names the profiles to look at"))
}

fn of_profile(session: &Session<'_>) -> String {
    session.profile().map(|(name, _, _)| format!("profile {name}: ")).unwrap_or_default()
}

/// All instances of all regions, and the regions that could not be read.
async fn everywhere(reach: &Reach, session: &Session<'_>) -> Result<(Vec<SelectedInstance>, Vec<Listed>), Error> {
    let regions = session.all_regions()?;
    let list = async |region: &Setting| {
        let client = session.elasticsearch(region).await?.client;
        Ok::<_, Error>(client.instances(&InstanceFilter::default()).await?)
    };
    let parallel = usize::from(reach.selection.pace.parallel);
    let lists = fan_out::in_order(&regions, parallel, list).await;
    let (mut instances, mut unread) = (Vec::new(), Vec::new());
    for (region, list) in regions.iter().zip(lists) {
        let target =
            |instance| Target::new(SERVICE, Path { region: Some(region.value.clone()), instance, ..Path::default() });
        let list = match list {
            Ok(list) => list,
            Err(error) => {
                let target = target(None);
                unread.push(Listed { outcome: Err(error.at(&target)), target });
                continue;
            }
        };
        for found in list {
            if let Ok(instance) = found.id.parse() {
                let place = InstanceRef { instance, region: region.clone() };
                instances.push(SelectedInstance { place, name: found.name });
            } else {
                let target = target(Some(found.id));
                let error = Error::new(Code::Unexpected, "the service lists it under an ID that is none");
                unread.push(Listed { outcome: Err(error.at(&target)), target });
            }
        }
    }
    let (count, places) = (instances.len(), regions.len());
    let s = |number: usize| if number == 1 { "" } else { "s" };
    session.report_progress(&format!("selected {count} instance{} in {places} region{}", s(count), s(places)));
    Ok((instances, unread))
}

/// The lists of Ops Manager: the one that is named, or the own one; everywhere also those of the key and the
/// installation.
async fn callers(reach: &Reach, session: &Session<'_>) -> Result<Vec<Listed>, Error> {
    if !reach.everywhere {
        return Ok(vec![user::list::read_scope(&reach.user, session).await?]);
    }
    let values = &session.settings().values;
    let own = UserScope { user: values.user.as_ref().map(|user| user.value.clone()), ..UserScope::default() };
    let key =
        values.api_key_id.as_ref().map(|key| UserScope { api_key: Some(key.value.clone()), ..UserScope::default() });
    let mut lists = Vec::new();
    for scope in [Some(own), key].into_iter().flatten() {
        lists.push(user::list::read_scope(&scope, session).await?);
    }
    let global = user::list::read_scope(&UserScope { global: true, ..UserScope::default() }, session).await?;
    // Only a Global role may read it. Without one, the list says nothing about the caller.
    match &global.outcome {
        Err(error) if matches!(error.code, Code::Forbidden | Code::NotFound) => {
            session.warn(&format!("the global list was left out: {}", error.message));
        }
        _ => lists.push(global),
    }
    Ok(lists)
}
