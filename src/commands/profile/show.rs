//! `profile show`: every setting in force and its origin, resolved as for a command. Credentials are searched as for a
//! command, and shown by their source only. No service is called and no program runs: a source that needs one is
//! reported as not checked.

use std::rc::Rc;

use super::ProfileDeps;
use crate::app::clients::Clients;
use crate::app::network::Network;
use crate::app::options::layer;
use crate::cli::{ColorArg, Global, HyperlinkArg, OutputArg, ProfileShow};
use crate::config::profile_keys::ALLOW_HTTP;
use crate::config::{ConfigFile, Key, Origin, PolicyTables, Setting, Settings};
use crate::credentials::alibaba::{self, provider_deps::ProviderDeps as Sources};
use crate::credentials::trace::Seen;
use crate::credentials::{self, CredentialError};
use crate::error::{Code, Error};
use crate::output::view::profile::{
    CredentialShown, CredentialState, OriginKind, OriginShown, ProfileInForce, SettingShown, SettingsShown,
};
use crate::world::{Clock, Entropy, Env};

pub(crate) async fn run(
    args: &ProfileShow,
    deps: &ProfileDeps<'_>,
    clock: Rc<dyn Clock>,
    entropy: Rc<dyn Entropy>,
) -> Result<SettingsShown, Error> {
    let named = match (&args.name, &deps.global.profile) {
        (Some(operand), Some(option)) if operand != option => {
            return Err(Error::new(Code::Usage, "two profiles are named").hint("name one, here or with -p"));
        }
        (operand, option) => operand.as_deref().or(option.as_deref()),
    };
    let file = deps.file()?;
    let settings = Settings::resolve(&layer(deps.global), deps.env, &file, named)?;
    let clients = Clients::new(clock, entropy, Rc::clone(deps.ui), Network::default());
    let sources = clients.deps(deps.env, Rc::clone(&deps.keyring));
    Ok(SettingsShown {
        file: deps.shown(),
        profile: settings.profile.as_ref().map(|profile| ProfileInForce {
            name: profile.name.clone(),
            is_named: profile.named,
            has_policy: settings.policy != PolicyTables::default(),
        }),
        settings: in_force(&file, &settings, deps, &sources),
        credentials: found(&file, &settings, deps, &sources).await,
    })
}

/// Every setting that has a value, then the options of a run that have one.
fn in_force(file: &ConfigFile, settings: &Settings, deps: &ProfileDeps<'_>, sources: &Sources) -> Vec<SettingShown> {
    let of_key = |key: Key| {
        let setting = settings.get(key).cloned().or_else(|| of_vendor(key, file, settings, deps, sources))?;
        let mut shown = setting_shown(key.name().to_owned(), &setting);
        if let Origin::Profile { name, path } = &setting.origin
            && *path != deps.path
        {
            shown.origin.name = format!("{name} in {}", path.display());
        }
        Some(shown)
    };
    let mut shown: Vec<SettingShown> = Key::ALL.iter().copied().filter_map(of_key).collect();
    for name in settings.instance_names() {
        let chosen = settings.instance(name);
        let Some(profile) = &settings.profile else { continue };
        let origin = Origin::Profile { name: profile.name.clone(), path: profile.path.clone() };
        shown.push(setting_shown(format!("instances.{name}.id"), &Setting { value: chosen.id, origin }));
        shown.extend(chosen.region.map(|region| setting_shown(format!("instances.{name}.region"), &region)));
    }
    if settings.allow_http
        && let Some(profile) = &settings.profile
    {
        let origin = Origin::Profile { name: profile.name.clone(), path: profile.path.clone() };
        shown.push(setting_shown(ALLOW_HTTP.to_owned(), &Setting { value: true.to_string(), origin }));
    }
    shown.extend(options(deps.global, deps.env));
    shown
}

/// What the vendors' own files say for `key`. A file that cannot be read is a warning: it stops only what needs it.
fn of_vendor(
    key: Key,
    file: &ConfigFile,
    settings: &Settings,
    deps: &ProfileDeps<'_>,
    sources: &Sources,
) -> Option<Setting> {
    let found = match key {
        Key::OpsManagerUrl => settings.address().map_err(Error::from),
        Key::Org => settings.organization().map_err(Error::from),
        Key::CaFile => settings.vendor_ca_file().map_err(Error::from),
        Key::Region => alibaba::region(sources, file, settings).map_err(Error::from),
        _ => Ok(None),
    };
    found.unwrap_or_else(|error| {
        deps.ui.borrow_mut().warning(&format!("{} cannot be read from a vendor's file: {}", key.name(), error.message));
        None
    })
}

/// The options of every command that are no settings of a profile, where the command line or a variable gives one.
fn options(global: &Global, env: &Env) -> Vec<SettingShown> {
    let on = |is: bool| is.then(|| "true".to_owned());
    let number = |seconds: Option<u64>| seconds.map(|seconds| seconds.to_string());
    let output = global.output.map(|output| match output {
        OutputArg::Table => "table",
        OutputArg::Json => "json",
        OutputArg::Jsonl => "jsonl",
        OutputArg::Plain => "plain",
        OutputArg::Yaml => "yaml",
        OutputArg::Csv => "csv",
        OutputArg::Markdown => "markdown",
        OutputArg::Html => "html",
        OutputArg::Github => "github",
        OutputArg::Sarif => "sarif",
    });
    let color = global.color.map(|color| match color {
        ColorArg::Auto => "auto",
        ColorArg::Always => "always",
        ColorArg::Never => "never",
    });
    let hyperlink = global.hyperlink.map(|hyperlink| match hyperlink {
        HyperlinkArg::Auto => "auto",
        HyperlinkArg::Never => "never",
    });
    let journal = global.journal.as_ref().map(|journal| journal.to_string_lossy().into_owned());
    let table = [
        ("sandbox", "--sandbox", "WHITELISTCTL_SANDBOX", on(global.sandbox)),
        ("output", "--output", "WHITELISTCTL_OUTPUT", output.map(str::to_owned)),
        ("color", "--color", "WHITELISTCTL_COLOR", color.map(str::to_owned)),
        ("hyperlink", "--hyperlink", "WHITELISTCTL_HYPERLINK", hyperlink.map(str::to_owned)),
        ("quiet", "--quiet", "WHITELISTCTL_QUIET", on(global.quiet)),
        ("verbose", "--verbose", "WHITELISTCTL_VERBOSE", on(global.verbose)),
        ("no_input", "--no-input", "WHITELISTCTL_NO_INPUT", on(global.no_input)),
        ("timeout", "--timeout", "WHITELISTCTL_TIMEOUT", number(global.timeout)),
        ("wait", "--wait", "WHITELISTCTL_WAIT", number(global.wait)),
        ("no_wait", "--no-wait", "WHITELISTCTL_NO_WAIT", on(global.no_wait)),
        ("settle", "--settle", "WHITELISTCTL_SETTLE", number(global.settle)),
        ("reason", "--reason", "WHITELISTCTL_REASON", global.reason.clone()),
        ("journal", "--journal", "WHITELISTCTL_JOURNAL", journal),
    ];
    let row = |(name, flag, variable, typed): (&str, &'static str, &'static str, Option<String>)| {
        let setting = match typed {
            Some(value) => Setting { value, origin: Origin::Flag(flag) },
            None => Setting { value: env.get(variable)?.to_owned(), origin: Origin::Variable(variable) },
        };
        Some(setting_shown(name.to_owned(), &setting))
    };
    table.into_iter().filter_map(row).collect()
}

fn setting_shown(name: String, setting: &Setting) -> SettingShown {
    let (kind, of) = match &setting.origin {
        Origin::Flag(flag) => (OriginKind::Flag, (*flag).to_owned()),
        Origin::Variable(variable) => (OriginKind::Variable, (*variable).to_owned()),
        Origin::Profile { name, .. } => (OriginKind::Profile, name.clone()),
        Origin::Sandbox => (OriginKind::Flag, "--sandbox".to_owned()),
        Origin::Journal => (OriginKind::Flag, "--journal".to_owned()),
    };
    SettingShown { name, value: without_password(&setting.value), origin: OriginShown { kind, name: of } }
}

/// `text` without what stands before the host, if it is an address: a name and a password. The last `@` counts, as a
/// password may hold one. What stands after a path may be a token.
pub(super) fn without_password(text: &str) -> String {
    if let Some(at) = text.find(['?', '#']).filter(|_| text.contains("://")) {
        return format!("{}?[hidden]", without_password(&text[..at]));
    }
    let Some((before, host)) = text.rsplit_once('@') else { return text.to_owned() };
    let scheme = before.split_once("://").map_or_else(String::new, |(scheme, _)| format!("{scheme}://"));
    format!("{scheme}[hidden]@{host}")
}

async fn found(
    file: &ConfigFile,
    settings: &Settings,
    deps: &ProfileDeps<'_>,
    sources: &Sources,
) -> Vec<CredentialShown> {
    let elasticsearch = alibaba::see(sources, file, settings).await;
    let ops_manager = credentials::see_ops_manager(deps.env, &*deps.keyring, file, settings, sources.clock.now()).await;
    vec![
        CredentialShown { service: "elasticsearch", state: state(elasticsearch) },
        CredentialShown { service: "ops-manager", state: state(ops_manager) },
    ]
}

fn state(seen: Result<Option<Seen>, CredentialError>) -> CredentialState {
    match seen {
        Ok(Some(Seen { source, is_certain: true })) => CredentialState::Present(source),
        Ok(Some(Seen { source, is_certain: false })) => CredentialState::Unasked(source),
        Ok(None) => CredentialState::Absent,
        Err(error) => CredentialState::Broken(error.to_string(), error.hint()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_address_neither_a_login_nor_a_query_is_shown() {
        for (text, shown) in [
            ("http://proxy.example:3128", "http://proxy.example:3128"),
            ("http://ann:Zq7hemmelig@proxy.example:3128", "http://[hidden]@proxy.example:3128"),
            ("http://ann:Zq7@hemmelig@proxy.example", "http://[hidden]@proxy.example"),
            ("ann:Zq7hemmelig@proxy.example", "[hidden]@proxy.example"),
            ("https://om.example/base?Zq7hemmelig#x", "https://om.example/base?[hidden]"),
            ("https://ann:Zq7@om.example#Zq7hemmelig", "https://[hidden]@om.example?[hidden]"),
            ("why? because", "why? because"),
            ("cn-hangzhou", "cn-hangzhou"),
        ] {
            assert_eq!(without_password(text), shown);
        }
    }
}
