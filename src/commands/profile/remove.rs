//! `profile remove`: removes a profile and its secrets in the keyring. Prompts first if there is a terminal.

use super::{ProfileDeps, secrets};
use crate::app::run_options::is_on;
use crate::config::Edit;
use crate::error::{Code, Error};
use crate::output::view::profile::ProfileChanged;

pub(crate) fn run(name: &str, deps: &ProfileDeps<'_>) -> Result<ProfileChanged, Error> {
    let mut edit = Edit::open(&deps.path)?;
    let before = edit.checked()?;
    super::require(&before, name)?;
    let kept = secrets::in_keyring(&before, name);
    if !deps.global.dry_run {
        ask(name, kept.len(), deps)?;
    }
    edit.remove(name);
    if before.default_profile.as_deref() == Some(name) {
        edit.set_default(None);
    }
    deps.save(&edit)?;
    let after = edit.checked()?;
    let mut unset: Vec<String> = kept.iter().map(|key| format!("{} in the keyring", key.name())).collect();
    if after.default_profile != before.default_profile {
        unset.push("default_profile".to_owned());
    }
    if !deps.global.dry_run {
        secrets::forget(name, kept.into_iter(), deps);
    }
    Ok(ProfileChanged { changed: true, unset, default_profile: after.default_profile, ..deps.report("remove", name) })
}

/// Prompts for confirmation; without a terminal the verb is the consent.
fn ask(name: &str, secrets: usize, deps: &ProfileDeps<'_>) -> Result<(), Error> {
    let mut ui = deps.ui.borrow_mut();
    if deps.global.yes || !ui.can_ask() || ui.settings().tells_json() {
        return Ok(());
    }
    if deps.global.no_input || is_on(deps.env, "WHITELISTCTL_NO_INPUT")? {
        let refused = Error::new(Code::Refused, "removing the profile needs a confirmation, and prompts are disabled");
        return Err(refused.hint("pass -y to skip the prompt"));
    }
    let along = match secrets {
        0 => String::new(),
        1 => " and its secret in the keyring".to_owned(),
        count => format!(" and its {count} secrets in the keyring"),
    };
    if ui.confirm(&format!("Remove profile {name}{along} from {}?", deps.shown())) {
        return Ok(());
    }
    Err(Error::new(Code::Declined, "declined at the prompt; nothing is removed"))
}
