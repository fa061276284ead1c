//! The checks of Elasticsearch: access key, endpoint, one reading call, and the instance.

use super::check_chain::{self, CheckChain};
use super::network_check;
use crate::app::scope::{self, Wanted};
use crate::app::session::{InstanceRef, Session};
use crate::commands::groups::list;
use crate::commands::inspection::counted;
use crate::config::Setting;
use crate::domain::instance::{Component, Described, ListType, Network};
use crate::error::{Code, Error};
use crate::output::view::doctor::{Checkup, Finding};
use crate::services::elasticsearch::InstanceFilter;
use crate::services::elasticsearch::checks::{self, CHECKS};
use crate::services::elasticsearch::target::command;

/// The response of the reading call.
enum Response {
    /// The configured instance.
    One(InstanceRef, Box<Described>),
    /// No instance is configured; the number of instances in the region.
    All(usize),
}

/// Runs the checks. Returns whether the service is configured. A service that is not configured is a failure only if
/// the user asked for it.
pub(super) async fn check(checkup: &mut Checkup, session: &Session<'_>, is_named: bool) -> bool {
    let mut chain = CheckChain::new(checkup, CHECKS);
    let settings = session.settings();
    let is_set =
        settings.values.instance.is_some() || settings.values.region.is_some() || settings.values.endpoint.is_some();
    match session.look_for_access_key().await {
        Ok(steps) => chain.pass(check_chain::describe(&steps)),
        Err(error) if error.code == Code::NoCredentials && !is_set && !is_named => {
            chain.skip("this service is not configured");
            return false;
        }
        Err(error) => chain.stop(error),
    }
    if !chain.is_broken() {
        called(&mut chain, session).await;
    }
    true
}

async fn called(chain: &mut CheckChain<'_>, session: &Session<'_>) {
    let found = scope::configured(session).and_then(|place| {
        let region = place.as_ref().map_or_else(|| session.default_region(), |place| Ok(place.region.clone()))?;
        Ok((session.elasticsearch_endpoint(&region)?, region, place))
    });
    let (endpoint, region, place) = match found {
        Ok(found) => found,
        Err(error) => return chain.stop(error),
    };
    chain.pass(format!("{} for region {} ({})", endpoint.origin(), region.value, region.origin));
    let Some(path) = network_check::look(chain, session, &endpoint.origin(), endpoint.is_loopback()).await else {
        return;
    };
    let certificate =
        if endpoint.is_loopback() { "not needed on this machine" } else { "the server certificate is valid" };
    let covered = [
        ("proxy", path.proxy_text),
        ("dns", path.name_text),
        ("network", "the server responds".to_owned()),
        ("trust", certificate.to_owned()),
        ("clock", "in sync with the service".to_owned()),
        ("permission", "the service accepts the access key".to_owned()),
    ];
    let response = match call(session, &region, place).await {
        Ok(response) => response,
        Err(error) => return chain.stop_at(network_check::by_proxy(error, path.proxy.as_deref()), &covered),
    };
    for (part, text) in covered {
        match session.wrong_clock().filter(|_| part == "clock") {
            Some(how) => chain
                .fail(Error::new(Code::Clock, how).hint("set the clock, for example with `timedatectl set-ntp true`")),
            None => chain.pass(text),
        }
    }
    let hazards = match &response {
        Response::One(place, described) => hazards(place, described, session),
        Response::All(_) => Ok(None),
    };
    match hazards {
        Ok(hazards) => chain.next(instance(response, &session.run_options().context.command("instances"), hazards)),
        Err(error) => chain.stop(error),
    }
}

async fn call(session: &Session<'_>, region: &Setting, place: Option<InstanceRef>) -> Result<Response, Error> {
    let client = session.elasticsearch(region).await?.client;
    let place = match place {
        None if session.settings().values.instance.is_some() => first_selected(session).await?,
        place => place,
    };
    match place {
        Some(place) => {
            let described = client.describe(&place.instance).await?;
            Ok(Response::One(place, Box::new(described)))
        }
        None => Ok(Response::All(client.instances(&InstanceFilter::default()).await?.len())),
    }
}

/// The first instance that the name or pattern of the settings selects.
async fn first_selected(session: &Session<'_>) -> Result<Option<InstanceRef>, Error> {
    let selected = scope::find(&Wanted::default(), 1, session).await?;
    Ok(selected.instances.into_iter().next().map(|one| one.place))
}

/// The count of what is to be noted of the lists that have an effect, with the commands that show it.
fn hazards(place: &InstanceRef, described: &Described, session: &Session<'_>) -> Result<Option<String>, Error> {
    let mut said = Vec::new();
    for component in [Component::Kibana, Component::Cluster] {
        let mut inspections = Vec::new();
        for list in [Network::Public, Network::Private].map(|network| ListType { component, network }) {
            if !described.has(list) || described.is_on(list) == Some(false) {
                continue;
            }
            let context = list::context(list, session)?;
            let named = list::groups(described, list).into_iter().map(|group| group.name);
            inspections.extend(named.map(|name| list::inspection(described, list, Some(&name), &context)));
        }
        let show = format!("{} list -i {}", command(component), place.instance);
        let show = session.run_options().context.command(&show);
        said.extend(counted(&inspections).map(|count| format!("{count}; {show} shows them")));
    }
    Ok((!said.is_empty()).then(|| said.join("; ")))
}

/// The state of the instance, with what is to be said of its lists. `list` is the command that lists all instances.
fn instance(response: Response, list: &str, hazards: Option<String>) -> Finding {
    let (place, described) = match response {
        Response::All(count) => {
            return Finding::Note(format!("no instance is configured; {list} lists the {count} of the region"));
        }
        Response::One(place, described) => (place, described),
    };
    let status = described.status.as_deref().unwrap_or("in an unknown status");
    if !described.takes_changes() {
        let error = Error::new(
            Code::Busy,
            format!("{} is {status}, and accepts changes only while it is active", place.instance),
        );
        let hint = format!("wait until {list} shows it as active, or check the console");
        return Finding::Wrong(Box::new(error.hint(hint)));
    }
    let mut facts = vec![format!("{} is {status}", place.instance)];
    facts.extend(described.arch_type.as_ref().map(|arch| format!("archType {arch}")));
    let (mut well, mut remarks) = checks::lists(&described);
    remarks.extend(hazards);
    facts.append(&mut well);
    if remarks.is_empty() {
        return Finding::Well(facts.join(", "));
    }
    facts.append(&mut remarks);
    Finding::Note(facts.join("; "))
}
