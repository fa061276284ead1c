//! `profile remove`: a profile, and what the keyring holds for it. Asks first where there is somebody to ask.

use super::{Ground, secrets};
use crate::app::run_options::is_on;
use crate::config::Edit;
use crate::error::{Code, Error};
use crate::output::view::profile::ProfileChanged;

pub(crate) fn run(name: &str, ground: &Ground<'_>) -> Result<ProfileChanged, Error> {
    let mut edit = Edit::open(&ground.path)?;
    let before = edit.checked()?;
    super::demand(&before, name)?;
    let kept = secrets::in_keyring(&before, name);
    if !ground.global.dry_run {
        ask(name, kept.len(), ground)?;
    }
    edit.remove(name);
    if before.default_profile.as_deref() == Some(name) {
        edit.set_default(None);
    }
    ground.save(&edit)?;
    let after = edit.checked()?;
    let mut unset: Vec<String> = kept.iter().map(|key| format!("{} in the keyring", key.name())).collect();
    if after.default_profile != before.default_profile {
        unset.push("default_profile".to_owned());
    }
    if !ground.global.dry_run {
        secrets::forget(name, kept.into_iter(), ground);
    }
    Ok(ProfileChanged { changed: true, unset, default_profile: after.default_profile, ..ground.report("remove", name) })
}

/// Goes on if that is what the person wants; without a person the verb is the consent.
fn ask(name: &str, secrets: usize, ground: &Ground<'_>) -> Result<(), Error> {
    let mut ui = ground.ui.borrow_mut();
    if ground.global.yes || !ui.can_ask() || ui.settings().tells_json() {
        return Ok(());
    }
    if ground.global.no_input || is_on(ground.env, "WHITELISTCTL_NO_INPUT")? {
        let refused = Error::new(Code::Refused, "the profile would be removed, and nothing may be asked");
        return Err(refused.hint("-y goes on without asking"));
    }
    let along = match secrets {
        0 => String::new(),
        1 => " and its secret in the keyring".to_owned(),
        count => format!(" and its {count} secrets in the keyring"),
    };
    if ui.confirm(&format!("Remove profile {name}{along} from {}?", ground.shown())) {
        return Ok(());
    }
    Err(Error::new(Code::Declined, "the question was answered with no; nothing is removed"))
}
