//! The file of credentials of the vendor's libraries: `~/.alibabacloud/credentials`, in Python `credentials.ini`. It is
//! read and never written.
//!
//! Sections are profiles, lines are `key = value`, and what follows a `#` or `;` is a comment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::expiring_key::{IN_FILES, RawKey};
use super::provider_deps::{NO_PROFILE, ProviderDeps, shown};
use super::provider_spec::ProviderSpec;
use super::sts::{self, Role, Wanted};
use super::tool_file;
use crate::credentials::chain::{self, Look, Looking};
use crate::credentials::fault::Fault;
use crate::credentials::trace::Absence;
use crate::credentials::{CredentialError, Source};

/// Names another file.
pub(super) const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// The section in force where none is named.
const DEFAULT: &str = "default";
/// The kinds of sections.
const TYPES: &str = "access_key, sts, ram_role_arn, ecs_ram_role and oidc_role_arn";

/// The names of the parts of a temporary key.
const IN_SECTIONS: [&str; 3] = ["access_key_id", "access_key_secret", "security_token"];

/// The section that counts in one file.
pub(super) struct Ini<'a> {
    /// The system.
    pub(super) deps: &'a ProviderDeps,
    /// The file.
    pub(super) path: PathBuf,
    /// Whether a variable names the file, so that it has to be there.
    pub(super) is_named: bool,
}

/// The keys and values of one section. Has no `Debug`: it holds secrets.
type Section<'t> = BTreeMap<&'t str, &'t str>;

impl Source<ProviderSpec> for Ini<'_> {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        chain::ready(self.find())
    }
}

impl Ini<'_> {
    fn find(&self) -> Result<Look<ProviderSpec>, CredentialError> {
        if let Some(switch) = self.deps.switched_off(&[NO_PROFILE]) {
            return Ok(Look::Absent(Absence::SwitchedOff(switch)));
        }
        let Some(text) = tool_file::text(&self.path, self.is_named.then_some(FILE))? else {
            return Ok(Look::Absent(Absence::NoFile));
        };
        let wanted = self.deps.profile()?.unwrap_or(DEFAULT);
        let Some(section) = section(&self.path, &text, wanted)? else { return Ok(Look::Absent(Absence::NoProfile)) };
        // Old releases of the libraries had a switch for each section.
        if section.get("enable").is_some_and(|value| value.eq_ignore_ascii_case("false")) {
            return Ok(Look::Absent(Absence::NoProfile));
        }
        let path = self.path.display();
        let name =
            shown(wanted).map_or_else(|| format!("a profile in {path}"), |name| format!("profile {name} in {path}"));
        let spec = spec(self.deps, &section).map_err(|fault| fault.of(&name))?;
        Ok(spec.map_or(Look::Absent(Absence::NoProfile), |spec| Look::Here { found: spec, name }))
    }
}

/// The section `wanted` of `text`, if there is one. The whole text is read, so that a problem is found wherever it is.
fn section<'t>(path: &Path, text: &'t str, wanted: &str) -> Result<Option<Section<'t>>, CredentialError> {
    let flawed = |line: usize, what: &str| Fault::broken(what).of(format!("{}:{}", path.display(), line + 1));
    let mut found: Option<Section<'t>> = None;
    let mut current: Option<&str> = None;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_start_matches('\u{feff}');
        let line = line[..line.find(['#', ';']).unwrap_or(line.len())].trim();
        if line.is_empty() {
            continue;
        }
        if let Some(rest) = line.strip_prefix('[') {
            let name = rest.strip_suffix(']').ok_or_else(|| flawed(number, "a section's name has no end"))?.trim();
            if name == wanted && found.is_some() {
                return Err(flawed(number, "the profile is there more than once"));
            }
            if name == wanted {
                found = Some(Section::new());
            }
            current = Some(name);
            continue;
        }
        let (key, value) = line.split_once('=').ok_or_else(|| flawed(number, "neither a section nor `key = value`"))?;
        let section = current.ok_or_else(|| flawed(number, "a key stands before the first section"))?;
        let (key, value) = (key.trim(), unquoted(value.trim()));
        if section == wanted
            && let Some(found) = &mut found
            && !value.is_empty()
            && found.insert(key, value).is_some()
        {
            return Err(flawed(number, "the key is there more than once"));
        }
    }
    Ok(found)
}

/// `value` without the quotes around it.
fn unquoted(value: &str) -> &str {
    let inner = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    inner('"').or_else(|| inner('\'')).unwrap_or(value)
}

/// The way to the key of `section`; `None` if it holds nothing of a key.
fn spec(deps: &ProviderDeps, section: &Section<'_>) -> Result<Option<ProviderSpec>, Fault> {
    let value = |key: &str| section.get(key).copied();
    let text = |key: &str| value(key).map(str::to_owned);
    let required = |key: &str| text(key).ok_or_else(|| Fault::broken(format!("has no {key}")));
    let key = RawKey { names: IN_FILES, values: [value(IN_FILES[0]), value(IN_FILES[1]), None] };
    let role = || {
        Ok::<_, Fault>(Role {
            arn: required("role_arn")?,
            session: text("role_session_name"),
            seconds: None,
            external_id: None,
            policy: text("policy"),
            endpoint: sts::endpoint(deps, Wanted::default())?,
        })
    };
    let spec = match value("type") {
        Some("access_key") => return Ok(key.key(false)?.map(ProviderSpec::Key)),
        Some("sts") => {
            let values = IN_SECTIONS.map(value);
            ProviderSpec::Key(RawKey { names: IN_SECTIONS, values }.required(true)?)
        }
        Some("ram_role_arn") => {
            ProviderSpec::Role { with: Box::new(ProviderSpec::Key(key.required(false)?)), role: role()? }
        }
        Some("ecs_ram_role") => ProviderSpec::Instance(text("role_name")),
        Some("oidc_role_arn") => ProviderSpec::Oidc {
            provider: required("oidc_provider_arn")?,
            token_file: PathBuf::from(required("oidc_token_file_path")?),
            role: role()?,
        },
        Some(_) => return Err(Fault::broken("has a type that cannot be used here").hint(format!("use one of {TYPES}"))),
        None => return Err(Fault::broken("has no type").hint(format!("the types are {TYPES}"))),
    };
    Ok(Some(spec))
}
