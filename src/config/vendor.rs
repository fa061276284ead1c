//! The configuration files of the vendors' own tools for Ops Manager and Atlas: where they are, which profile is in
//! use, and which values this program can use. They are only read, and values are not validated here.
//!
//! Keys and names of profiles match in any case, as in the tools; an empty value counts as absent.

mod atlascli;
mod mongocli;

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use toml_edit::{Document, Item, TableLike};

use super::endpoint::OpsManagerUrl;
use super::error::{ConfigError, ContentProblem};
use super::secure_read;
use super::suggest::nearest;
use super::table_reader::{TableReader, kind};
use crate::auth::secret::Secret;
use crate::world::Env;

/// The profile in use where no other is named.
const DEFAULT: &str = "default";

/// The file of one tool.
#[derive(Clone, Debug)]
pub struct VendorFile {
    /// The tool.
    pub tool: &'static str,
    /// Where the file may be; the first that exists is used.
    paths: Vec<PathBuf>,
    /// The variable that names a profile.
    variable: &'static str,
    /// Its value.
    named: Option<OsString>,
}

/// The values of one profile.
#[derive(Clone, Debug, Default)]
pub struct VendorProfile {
    /// The profile's name as the file has it.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// `public_api_key`.
    pub public_key: Option<String>,
    /// `private_api_key`.
    pub private_key: Option<Secret>,
    /// `ops_manager_url`, or `base_url`, which is the same, or the address of the service that the profile names.
    pub url: Option<String>,
    /// `org_id`.
    pub org: Option<String>,
    /// `ops_manager_ca_certificate`: the file of the authorities that sign the certificate of the server at `url`.
    pub ca_file: Option<String>,
    /// Why the file has no key, if the profile shows it.
    pub no_key: Option<NoKey>,
}

/// Where the login of a profile without a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// `auth_type = "api_keys"` and no key: in the keyring of the system.
    Keyring,
    /// `auth_type = "service_account"`, or a `client_id`: an OAuth client, which HTTP Digest cannot use.
    ServiceAccount,
    /// `auth_type = "user_account"`, or an `access_token`: a login in a browser.
    UserAccount,
}

impl fmt::Display for NoKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Keyring => "its key is in the system's keyring, which whitelistctl does not read",
            Self::ServiceAccount => "it is a service account, which cannot log in with HTTP Digest",
            Self::UserAccount => "it is a login in a browser, which cannot be used here",
        })
    }
}

/// The address of Cloud Manager, which mongocli calls if a profile names that service and no address.
const CLOUD_MANAGER: &str = "https://cloud.mongodb.com";

impl VendorProfile {
    /// Whether its key and its organization belong to the server at `address`: the profile has that address beside
    /// them.
    #[must_use]
    pub fn belongs_to(&self, address: &OpsManagerUrl) -> bool {
        let own = self.url.as_deref().and_then(|url| OpsManagerUrl::parse(url, true).ok());
        own.is_some_and(|own| own.origin() == address.origin())
    }
}

impl VendorFile {
    /// The files that `env` leads to, in order of precedence. Reads none.
    #[must_use]
    pub fn all(env: &Env) -> Vec<Self> {
        vec![mongocli::file(env), atlascli::file(env)]
    }

    /// mongocli's file with the profile `name`.
    #[must_use]
    pub fn mongocli(env: &Env, name: &str) -> Self {
        Self { variable: super::profile_keys::MONGOCLI, named: Some(name.into()), ..mongocli::file(env) }
    }

    /// Whether a profile of ours names a profile of this file.
    #[must_use]
    pub fn is_named_by_profile(&self) -> bool {
        self.variable == super::profile_keys::MONGOCLI
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.path().is_some()
    }

    /// The file, if there is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.paths.iter().find(|path| path.symlink_metadata().is_ok()).map(PathBuf::as_path)
    }

    /// Where the file is, or would be.
    #[must_use]
    pub fn expected(&self) -> &Path {
        self.path().or(self.paths.first().map(PathBuf::as_path)).unwrap_or(Path::new(""))
    }

    /// Every profile; none if there is no file. Fails as [`load`](Self::load) does.
    pub fn load_all(&self) -> Result<Vec<VendorProfile>, ConfigError> {
        let Some(path) = self.path() else { return Ok(Vec::new()) };
        let Some(reading) = secure_read::read(path)? else { return Ok(Vec::new()) };
        let profiles = parse_all(path, &reading.text)?;
        for profile in &profiles {
            trusted(&reading, profile)?;
        }
        Ok(profiles)
    }

    /// The profile in use; `None` if there is no file or no default profile in it.
    ///
    /// Fails on a file that cannot be read or trusted, on one that is no TOML, on a value of a wrong type, and where a
    /// profile is named that does not exist.
    pub fn load(&self) -> Result<Option<VendorProfile>, ConfigError> {
        let Some(path) = self.path() else { return Ok(None) };
        let named = match self.named.as_ref().map(|name| name.to_str()) {
            Some(None) => return Err(ConfigError::NotUnicode(self.variable.to_owned())),
            Some(Some(name)) if name.contains('.') => return Err(ConfigError::VendorProfileName(self.variable)),
            named => named.flatten(),
        };
        let Some(reading) = secure_read::read(path)? else { return Ok(None) };
        let profile = parse(path, &reading.text, named)?;
        if let Some(profile) = &profile {
            trusted(&reading, profile)?;
        }
        Ok(profile)
    }
}

/// Whether the file that was read may hold what `profile` of it holds.
fn trusted(reading: &secure_read::Reading, profile: &VendorProfile) -> Result<(), ConfigError> {
    let flawed = |problem| ConfigError::File { path: profile.path.clone(), problem };
    if profile.private_key.is_some() {
        reading.may_hold_secrets().map_err(flawed)?;
    }
    if profile.url.is_some() || profile.ca_file.is_some() {
        reading.may_direct().map_err(flawed)?;
    }
    Ok(())
}

/// `text` as TOML.
fn document<'t>(reader: &TableReader<'_>, text: &'t str) -> Result<Document<&'t str>, ConfigError> {
    Document::parse(text).map_err(|error| reader.at(error.span(), ContentProblem::Syntax(error.message().to_owned())))
}

/// Every profile of `text`, the content of the file at `path`.
fn parse_all(path: &Path, text: &str) -> Result<Vec<VendorProfile>, ConfigError> {
    let reader = TableReader { path, text };
    let document = document(&reader, text)?;
    let tables = document.as_table().iter().filter_map(|(name, item)| Some((name, item.as_table_like()?)));
    tables.map(|(name, table)| profile(&reader, name, table)).collect()
}

/// The profile `named`, or else the default one, of `text`, the content of the file at `path`.
fn parse(path: &Path, text: &str, named: Option<&str>) -> Result<Option<VendorProfile>, ConfigError> {
    let reader = TableReader { path, text };
    let document = document(&reader, text)?;
    let top: &dyn TableLike = document.as_table();
    let wanted = named.unwrap_or(DEFAULT);
    let tables = || top.iter().filter_map(|(name, item)| Some((name, item.as_table_like()?)));
    let mut found = tables().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    if found.is_none() && named.is_none() {
        // The tools use the only profile if none is named.
        let mut all = tables();
        found = all.next().filter(|_| all.next().is_none());
    }
    let Some((name, table)) = found else {
        let at_top = profile(&reader, DEFAULT, top)?;
        if named.is_none() && at_top.public_key.is_some() {
            return Ok(Some(at_top));
        }
        let known: Vec<String> = tables().map(|(name, _)| name.to_owned()).collect();
        let nearest = nearest(wanted, known.iter().map(String::as_str)).map(str::to_owned);
        let (name, path) = (wanted.to_owned(), path.to_owned());
        let unknown = ConfigError::UnknownProfile { name, path, names: known, nearest };
        return named.map_or(Ok(None), |_| Err(unknown));
    };
    profile(&reader, name, table).map(Some)
}

/// What the profile `name` has, of which `table` are the values.
fn profile(reader: &TableReader<'_>, name: &str, table: &dyn TableLike) -> Result<VendorProfile, ConfigError> {
    let value = |key: &'static str| text_of(reader, table, key);
    let mut url = value("ops_manager_url")?;
    if url.is_none() {
        url = value("base_url")?;
    }
    if url.is_none() && value("service")?.as_deref() == Some("cloud-manager") {
        url = Some(CLOUD_MANAGER.to_owned());
    }
    let public_key = value("public_api_key")?;
    let no_key = match value("auth_type")?.as_deref() {
        _ if public_key.is_some() => None,
        Some("service_account") => Some(NoKey::ServiceAccount),
        Some("user_account") => Some(NoKey::UserAccount),
        _ if value("client_id")?.is_some() => Some(NoKey::ServiceAccount),
        _ if value("access_token")?.is_some() => Some(NoKey::UserAccount),
        Some("api_keys") => Some(NoKey::Keyring),
        _ => None,
    };
    Ok(VendorProfile {
        name: name.to_owned(),
        path: reader.path.to_owned(),
        public_key,
        no_key,
        private_key: value("private_api_key")?.map(Secret::from),
        url,
        org: value("org_id")?,
        ca_file: value("ops_manager_ca_certificate")?,
    })
}

/// The text at `key` of `table`, whatever the case of its letters.
fn text_of(reader: &TableReader<'_>, table: &dyn TableLike, key: &'static str) -> Result<Option<String>, ConfigError> {
    let Some((spelled, item)) = table.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)) else { return Ok(None) };
    let wrong = |item: &Item| {
        let problem = ContentProblem::WrongType { key: key.to_owned(), wanted: "a string", found: kind(item) };
        reader.at_value(table, spelled, problem)
    };
    let text = item.as_str().ok_or_else(|| wrong(item))?;
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// The directory of configuration that the vendor's tools take from the environment, as Go's `os.UserConfigDir` does.
fn config_home(env: &Env) -> Option<PathBuf> {
    let path = |name: &str| env.get_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if cfg!(windows) {
        path("AppData")
    } else if cfg!(target_os = "macos") {
        path("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        path("XDG_CONFIG_HOME").or_else(|| path("HOME").map(|home| home.join(".config")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "Zq7hemmelig";

    fn parsed(text: &str, named: Option<&str>) -> Result<Option<VendorProfile>, ConfigError> {
        parse(Path::new("/m.toml"), text, named)
    }

    #[test]
    fn a_profile_is_found_and_read_in_any_case() {
        let text = format!(
            "skip_update_check = true\n[Default]\nPublic_API_Key = \"abcdefgh\"\nprivate_api_key = \"{SECRET}\"\n\
             service = \"ops-manager\"\nbase_url = \"https://om.example/\"\norg_id = \"\"\n[prod]\nops_manager_url = \"u\"\n"
        );
        let default = parsed(&text, None).unwrap().unwrap();
        assert_eq!((default.name.as_str(), default.public_key.as_deref()), ("Default", Some("abcdefgh")));
        assert_eq!(default.private_key.as_ref().unwrap().expose(), SECRET);
        assert_eq!((default.url.as_deref(), default.org.as_deref()), (Some("https://om.example/"), None));
        assert!(!format!("{default:?}").contains(SECRET));
        assert_eq!(parsed(&text, Some("PROD")).unwrap().unwrap().url.as_deref(), Some("u"));
    }

    #[test]
    fn only_a_profile_that_was_named_has_to_exist() {
        assert!(parsed("[prod]\n[test]\n", None).unwrap().is_none());
        let error = parsed("version = 2\n[prod]\n", Some("prd")).unwrap_err();
        assert_eq!(error.to_string(), "no profile `prd` in /m.toml; did you mean `prod`? (profiles: prod)");
    }

    #[test]
    fn the_only_profile_and_keys_at_the_top_are_used_as_the_tools_use_them() {
        let only = parsed("[prod]\npublic_api_key = \"abcdefgh\"\n", None).unwrap().unwrap();
        assert_eq!((only.name.as_str(), only.public_key.as_deref()), ("prod", Some("abcdefgh")));
        let top = format!("public_api_key = \"abcdefgh\"\nprivate_api_key = \"{SECRET}\"\norg_id = \"o\"\n");
        let top = parsed(&top, None).unwrap().unwrap();
        assert_eq!((top.name.as_str(), top.org.as_deref()), ("default", Some("o")));
        assert_eq!(top.private_key.unwrap().expose(), SECRET);
    }

    #[test]
    fn a_key_belongs_to_the_address_beside_it() {
        let address = |text: &str| OpsManagerUrl::parse(text, false).unwrap();
        let belongs = |text: &str, to: &str| parsed(text, None).unwrap().unwrap().belongs_to(&address(to));
        let own = "[default]\nops_manager_url = \"https://OM.example/\"\n";
        assert!(belongs(own, "https://om.example") && !belongs(own, "https://other.example"));
        let cloud = "[default]\nservice = \"cloud-manager\"\n";
        assert!(belongs(cloud, "https://cloud.mongodb.com") && !belongs(cloud, "https://om.example"));
        assert!(!belongs("[default]\norg_id = \"o\"\n", "https://om.example"));
    }

    #[test]
    fn a_login_without_a_key_in_the_file_is_recognized() {
        for (lines, no_key) in [
            ("auth_type = \"api_keys\"", Some(NoKey::Keyring)),
            ("auth_type = \"service_account\"", Some(NoKey::ServiceAccount)),
            ("client_id = \"mdb_sa_id_1\"", Some(NoKey::ServiceAccount)),
            ("access_token = \"t\"", Some(NoKey::UserAccount)),
            ("auth_type = \"api_keys\"\npublic_api_key = \"abcdefgh\"", None),
            ("service = \"cloud\"", None),
        ] {
            let profile = parsed(&format!("[default]\n{lines}\n"), None).unwrap().unwrap();
            assert_eq!(profile.no_key, no_key, "{lines}");
        }
    }

    #[test]
    fn an_error_names_the_place_and_never_a_value() {
        for (text, message) in [
            (format!("[default]\nprivate_api_key = {SECRET}"), "/m.toml:2:19: not valid TOML: "),
            ("[default]\nprivate_api_key = 7261".to_owned(), "/m.toml:2:19: `private_api_key` must be a string"),
        ] {
            let error = parsed(&text, None).unwrap_err();
            assert!(error.to_string().starts_with(message), "{error}");
            assert!(!format!("{error} {error:?}").contains(SECRET) && !format!("{error:?}").contains("7261"));
        }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn the_files_stand_where_the_tools_have_them() {
        let home = tempfile::tempdir().unwrap();
        let at = |variables: &[(&str, &Path)]| {
            let env: Env = variables.iter().map(|(name, path)| (*name, path.as_os_str().to_owned())).collect();
            let path = |file: VendorFile| file.path().map(|path| path.strip_prefix(&home).unwrap().to_owned());
            VendorFile::all(&env).into_iter().map(path).collect::<Vec<_>>()
        };
        let write = |name: &str| {
            let path = home.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        };
        assert_eq!(at(&[("HOME", home.path())]), [None, None]);
        write(".config/mongocli.toml");
        assert_eq!(at(&[("HOME", home.path())])[0], Some(".config/mongocli.toml".into()), "before 1.24");
        write(".config/mongocli/config.toml");
        write("x/atlascli/config.toml");
        assert_eq!(at(&[("HOME", home.path())])[0], Some(".config/mongocli/config.toml".into()));
        assert_eq!(at(&[("XDG_CONFIG_HOME", &home.path().join("x"))])[1], Some("x/atlascli/config.toml".into()));
        assert_eq!(at(&[]), [None, None]);
    }
}
