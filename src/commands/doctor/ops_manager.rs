//! The checks of Ops Manager: login, address, one reading of the list, and what it tells of the caller.

use super::check_chain::{self, CheckChain};
use super::network_check;
use crate::app::policy_context;
use crate::app::session::Session;
use crate::cli::UserScope;
use crate::commands::user::owner;
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::error::{Code, Error};
use crate::output::view::doctor::{Checkup, Finding};
use crate::services::ops_manager::checks::CHECKS;

/// Climbs the rungs; see [`super::elasticsearch::check`].
pub(super) async fn check(checkup: &mut Checkup, session: &Session<'_>, is_named: bool) -> bool {
    let mut chain = CheckChain::new(checkup, CHECKS);
    let is_set = session.settings().address().is_ok_and(|address| address.is_some());
    match session.look_for_login() {
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
    let url = match session.settings().ops_manager() {
        Ok(url) => url,
        Err(error) => return chain.breaks(error.into()),
    };
    chain.well(url.to_string());
    let Some(way) = network_check::look(chain, session, &url.origin(), url.is_loopback()).await else { return };
    let certificate = if url.is_loopback() {
        "none is needed on this machine"
    } else if url.is_exposed() {
        "none: calls go over plain http, as the profile allows"
    } else {
        "the server is who it should be"
    };
    let below = [
        ("proxy", way.told),
        ("dns", way.name),
        ("network", "the server answers".to_owned()),
        ("trust", certificate.to_owned()),
        ("permission", "the server takes the login".to_owned()),
    ];
    match read(session).await {
        Err(error) => chain.fails(network_check::by_proxy(error, way.proxy.as_deref()), &below),
        Ok((told, list)) => {
            for (_, text) in below {
                chain.well(text);
            }
            chain.well(format!("{told}, entries: {}", list.len()));
            chain.next(caller(session, &list));
        }
    }
}

/// The list in force and what it is called.
async fn read(session: &Session<'_>) -> Result<(String, List), Error> {
    let owned = owner::look(&UserScope::default(), session).await?;
    let client = owned.reached?.client;
    let list = client.list(&owned.owner).await?;
    let resource = client.resource().map_or("of untold name", |resource| resource.as_str());
    let whose = if owned.is_found { "the login's own" } else { "named by the settings" };
    Ok((format!("{} ({whose}), resource {resource}", owned.owner), list))
}

/// Whether the caller's address is on `list`.
fn caller(session: &Session<'_>, list: &List) -> Finding {
    let Some(setting) = &session.settings().caller else {
        return Finding::Note(
            "nobody says which address the server sees this machine under; --caller ADDRESS checks it".to_owned(),
        );
    };
    let address = match policy_context::address(setting) {
        Ok(Some(address)) => Entry::from(address),
        Ok(None) => return Finding::Note("the caller is set to unknown".to_owned()),
        Err(error) => return Finding::Wrong(Box::new(error)),
    };
    if list.admitting(&address).next().is_some() {
        return Finding::Well(format!("{} ({}) is on the list", address, setting.origin));
    }
    let error = Error::new(Code::AddressNotListed, format!("{} ({}) is not on the list", address, setting.origin));
    let add = session.run_options().context.command(&format!("user-whitelist add {address}"));
    Finding::Wrong(Box::new(
        error.hint(format!("from an address that is on it: {add}; calls that the list guards fail till then")),
    ))
}
