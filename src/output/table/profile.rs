//! Profiles as text.

use crate::output::grid::Grid;
use crate::output::page::{Page, Style};
use crate::output::view::profile::{
    CredentialState, OriginKind, OriginShown, ProfileChanged, ProfileSummary, Profiles, SettingsShown,
};

/// The profiles of a file.
pub(super) fn list(page: &mut Page, profiles: &Profiles) {
    if profiles.profiles.is_empty() {
        page.sentence(Style::Plain, &format!("no profiles in {}", profiles.file));
        page.labelled("", "next", Style::Heading, "whitelistctl profile login");
        return;
    }
    let mut grid = Grid::new(&["profile", "default", "for", "region", "instances", "Ops Manager", "credentials"]);
    for profile in &profiles.profiles {
        let ProfileSummary { name, is_default, services, region, instances, ops_manager_url, credentials, .. } =
            profile;
        let joined = |texts: &[String]| Some(texts.join(", "));
        grid.row(vec![
            Some(name.clone()),
            is_default.then(|| "yes".to_owned()),
            Some(services.join(", ")),
            region.clone(),
            joined(instances),
            ops_manager_url.clone(),
            joined(credentials),
        ]);
    }
    grid.without_empty_columns().show(page, "");
}

/// The settings in force.
pub(super) fn show(page: &mut Page, shown: &SettingsShown) {
    let profile = match &shown.profile {
        Some(profile) => {
            let why = if profile.is_named { "named" } else { "the default" };
            let policy = if profile.has_policy { ", with a policy" } else { "" };
            format!("{} ({why}{policy}), {}", profile.name, shown.file)
        }
        None => format!("none, {}", shown.file),
    };
    page.labelled("", "profile", Style::Heading, &profile);
    page.gap();
    if shown.settings.is_empty() {
        page.sentence(Style::Plain, "no setting is set");
    } else {
        let mut grid = Grid::new(&["setting", "value", "from"]);
        for setting in &shown.settings {
            grid.row(vec![Some(setting.name.clone()), Some(setting.value.clone()), Some(origin(&setting.origin))]);
        }
        grid.show(page, "");
    }
    page.gap();
    for credential in &shown.credentials {
        let label = format!("credentials for {}", credential.service);
        match &credential.state {
            CredentialState::Present(source) => {
                page.labelled("", &label, Style::Good, &format!("present, from {source}"));
            }
            CredentialState::Unasked(source) => {
                page.labelled("", &label, Style::Plain, &format!("not checked here; a command would use {source}"));
            }
            CredentialState::Absent => page.labelled("", &label, Style::Plain, "none"),
            CredentialState::Broken(why, hint) => {
                page.labelled("", &label, Style::Bad, &format!("unusable: {why}"));
                page.labelled("  ", "hint", Style::Heading, hint);
            }
        }
    }
}

/// What changed in a profile.
pub(super) fn changed(page: &mut Page, changed: &ProfileChanged) {
    let ProfileChanged { profile, file, verb, .. } = changed;
    let would = |done: &str, would: &str| if changed.dry_run { would.to_owned() } else { done.to_owned() };
    let said = match *verb {
        _ if !changed.changed => format!("nothing to do: profile {profile} in {file} already has these settings"),
        "use" => format!("{} {profile} the default profile in {file}", would("made", "would make")),
        "remove" => format!("{} profile {profile} from {file}", would("removed", "would remove")),
        _ => format!("{} profile {profile} in {file}", would("wrote", "would write")),
    };
    page.sentence(Style::Plain, &said);
    let keys = [("set", &changed.set), ("removed", &changed.unset)];
    for (label, keys) in keys.into_iter().filter(|(_, keys)| changed.changed && !keys.is_empty()) {
        page.labelled("  ", label, Style::Plain, &keys.join(", "));
    }
    for (key, place) in &changed.secrets {
        let place = if *place == "keyring" { "the keyring" } else { file.as_str() };
        page.labelled("  ", key, Style::Plain, &format!("in {place}"));
    }
    if let Some(next) = &changed.next {
        page.labelled("", "next", Style::Heading, next);
    }
}

fn origin(origin: &OriginShown) -> String {
    match origin.kind {
        OriginKind::Flag => origin.name.clone(),
        OriginKind::Variable => format!("variable {}", origin.name),
        OriginKind::Profile => format!("profile {}", origin.name),
    }
}
