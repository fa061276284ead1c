//! The checks of the Elasticsearch service: key, address, one reading call, and what it tells of the instance.

use super::check_chain::{self, CheckChain};
use super::network_check;
use crate::app::session::{InstanceRef, Session};
use crate::config::Setting;
use crate::domain::instance::Described;
use crate::error::{Code, Error};
use crate::output::view::doctor::{Checkup, Finding};
use crate::services::elasticsearch::checks::{self, CHECKS};

/// What the reading call told.
enum Told {
    /// The instance in force.
    One(InstanceRef, Box<Described>),
    /// No instance is named; so many are there.
    All(usize),
}

/// Climbs the rungs. Gives whether anything is set up for the service; where nothing is and nobody named it, that is no
/// fault.
pub(super) async fn check(checkup: &mut Checkup, session: &Session<'_>, is_named: bool) -> bool {
    let mut chain = CheckChain::new(checkup, CHECKS);
    let settings = session.settings();
    let is_set = settings.instance.is_some() || settings.region.is_some() || settings.endpoint.is_some();
    match session.look_for_access_key().await {
        Ok(steps) => chain.well(check_chain::told(&steps)),
        Err(error) if error.code == Code::NoCredentials && !is_set && !is_named => {
            chain.skip("nothing is set up for this service");
            return false;
        }
        Err(error) => chain.breaks(error),
    }
    if !chain.is_broken() {
        called(&mut chain, session).await;
    }
    true
}

async fn called(chain: &mut CheckChain<'_>, session: &Session<'_>) {
    let place = match session.settings().instance {
        Some(_) => session.places(&[]).map(|places| places.into_iter().next()),
        None => Ok(None),
    };
    let found = place.and_then(|place| {
        let region = place.as_ref().map_or_else(|| session.default_region(), |place| Ok(place.region.clone()))?;
        Ok((session.settings().elasticsearch(Some(&region))?, region, place))
    });
    let (endpoint, region, place) = match found {
        Ok(found) => found,
        Err(error) => return chain.breaks(error),
    };
    chain.well(format!("{} for region {} ({})", endpoint.origin(), region.value, region.origin));
    let Some(way) = network_check::look(chain, session, &endpoint.origin(), endpoint.is_loopback()).await else {
        return;
    };
    let certificate =
        if endpoint.is_loopback() { "none is needed on this machine" } else { "the server is who it should be" };
    let below = [
        ("proxy", way.told),
        ("dns", way.name),
        ("network", "the server answers".to_owned()),
        ("trust", certificate.to_owned()),
        ("clock", "near enough to the service's".to_owned()),
        ("permission", "the service takes the key".to_owned()),
    ];
    let told = match call(session, &region, place).await {
        Ok(told) => told,
        Err(error) => return chain.fails(network_check::by_proxy(error, way.proxy.as_deref()), &below),
    };
    for (part, text) in below {
        match session.wrong_clock().filter(|_| part == "clock") {
            Some(how) => chain.flawed(Error::new(Code::Clock, how).hint("set the clock: timedatectl set-ntp true")),
            None => chain.well(text),
        }
    }
    chain.next(instance(told, &session.run_options().context.command("instances")));
}

async fn call(session: &Session<'_>, region: &Setting, place: Option<InstanceRef>) -> Result<Told, Error> {
    let client = session.elasticsearch(region).await?.client;
    match place {
        Some(place) => {
            let described = client.describe(&place.instance).await?;
            Ok(Told::One(place, Box::new(described)))
        }
        None => Ok(Told::All(client.instances().await?.len())),
    }
}

/// What there is to say of the instance; the command `list` shows all of them.
fn instance(told: Told, list: &str) -> Finding {
    let (place, described) = match told {
        Told::All(count) => {
            return Finding::Note(format!("none is named; the region has {count}, and {list} lists them"));
        }
        Told::One(place, described) => (place, described),
    };
    let status = described.status.as_deref().unwrap_or("of untold status");
    if !described.takes_changes() {
        let error = Error::new(
            Code::Busy,
            format!("{} is {status}, and takes changes only while it is active", place.instance),
        );
        let hint = format!("wait until {list} shows it as active, or see the console");
        return Finding::Wrong(Box::new(error.hint(hint)));
    }
    let mut said = vec![format!("{} is {status}", place.instance)];
    said.extend(described.arch_type.as_ref().map(|arch| format!("archType {arch}")));
    let (mut well, mut remarks) = checks::lists(&described);
    said.append(&mut well);
    if remarks.is_empty() {
        return Finding::Well(said.join(", "));
    }
    said.append(&mut remarks);
    Finding::Note(said.join("; "))
}
