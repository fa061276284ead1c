//! The checks of Ops Manager: API key, URL, one reading of the list, and the caller.

use super::check_chain::{self, CheckChain};
use super::network_check;
use crate::app::policy_context;
use crate::app::session::Session;
use crate::cli::UserScope;
use crate::commands::inspection::counted;
use crate::commands::user::list::inspection;
use crate::commands::user::owner;
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::error::{Code, Error};
use crate::output::view::doctor::{Checkup, Finding};
use crate::services::ops_manager::checks::CHECKS;
use crate::services::ops_manager::target::ListRef;

/// Runs the checks; see [`super::elasticsearch::check`].
pub(super) async fn check(checkup: &mut Checkup, session: &Session<'_>, is_named: bool) -> bool {
    let mut chain = CheckChain::new(checkup, CHECKS);
    let is_set = session.settings().address().is_ok_and(|address| address.is_some());
    match session.look_for_login().await {
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
    let url = match session.settings().ops_manager() {
        Ok(url) => url,
        Err(error) => return chain.stop(error.into()),
    };
    chain.pass(url.to_string());
    let Some(path) = network_check::look(chain, session, &url.origin(), url.is_loopback()).await else { return };
    let certificate = if url.is_loopback() {
        "not needed on this machine"
    } else if url.is_exposed() {
        "none: the profile allows plain HTTP"
    } else {
        "the server certificate is valid"
    };
    let covered = [
        ("proxy", path.proxy_text),
        ("dns", path.name_text),
        ("network", "the server responds".to_owned()),
        ("trust", certificate.to_owned()),
        ("permission", "the server accepts the API key".to_owned()),
    ];
    match read(session).await {
        Err(error) => chain.stop_at(network_check::by_proxy(error, path.proxy.as_deref()), &covered),
        Ok((description, owner, list)) => {
            for (_, text) in covered {
                chain.pass(text);
            }
            chain.next(entries(&description, &owner, &list, session));
            chain.next(caller(session, &list));
        }
    }
}

/// How many entries `list` has, and what is to be noted of them.
fn entries(description: &str, owner: &Owner, list: &List, session: &Session<'_>) -> Finding {
    let text = format!("{description}, entries: {}", list.len());
    match inspection(owner, list, session) {
        // The check of the caller reports an address that cannot be read.
        Err(_)
            if session.settings().values.caller.as_ref().is_some_and(|one| policy_context::address(one).is_err()) =>
        {
            Finding::Well(text)
        }
        Err(error) => Finding::Wrong(Box::new(error)),
        Ok(inspection) => match counted([&inspection]) {
            None => Finding::Well(text),
            Some(count) => {
                let show = ListRef { owner: owner.clone() }.command("list", "");
                let show = session.run_options().context.command(&show);
                Finding::Note(format!("{text}; {count}; {show} shows them"))
            }
        },
    }
}

/// A description of the configured list, its owner, and the list.
async fn read(session: &Session<'_>) -> Result<(String, Owner, List), Error> {
    let owned = owner::find_without_cache(&UserScope::default(), session).await?;
    let client = owned.connected?.client;
    let list = client.list(&owned.owner).await?;
    let resource = client.resource().map_or("of unknown name", |resource| resource.as_str());
    let whose = if owned.is_found { "the owner of the API key" } else { "from the settings" };
    Ok((format!("{} ({whose}), resource {resource}", owned.owner), owned.owner, list))
}

/// Whether the caller's address is on `list`.
fn caller(session: &Session<'_>, list: &List) -> Finding {
    let Some(setting) = &session.settings().values.caller else {
        return Finding::Note(
            "not checked: pass --caller ADDRESS with the address that the server sees for this machine".to_owned(),
        );
    };
    let address = match policy_context::address(setting) {
        Ok(Some(address)) => Entry::from(address),
        Ok(None) => return Finding::Note("not checked: the caller is set to unknown".to_owned()),
        Err(error) => return Finding::Wrong(Box::new(error)),
    };
    if list.admitting(&address).next().is_some() {
        return Finding::Well(format!("{} ({}) is on the list", address, setting.origin));
    }
    let error = Error::new(Code::AddressNotListed, format!("{} ({}) is not on the list", address, setting.origin));
    let add = session.run_options().context.command(&format!("user-whitelist add {address}"));
    Finding::Wrong(Box::new(
        error.hint(format!("run {add} from an address on the list; until then, calls that need a listed address fail")),
    ))
}
