//! Where configuration and state live on this machine. Creates nothing.

use std::path::PathBuf;

use super::error::ConfigError;
use crate::world::Env;

/// The folder's name below the platform's directories.
const FOLDER: &str = "whitelistctl";

/// The two directories of the program; neither need exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The directory of `config.toml`.
    pub config: PathBuf,
    /// The directory of the journal, the sandbox's state and caches.
    pub state: PathBuf,
}

impl Paths {
    /// The directories that `env` names: `WHITELISTCTL_CONFIG_DIR` and `WHITELISTCTL_STATE_DIR` themselves, else a
    /// folder in `XDG_CONFIG_HOME` and `XDG_STATE_HOME` on every Unix (macOS included), else the platform's own.
    /// A relative XDG value is ignored, as the XDG Base Directory Specification requires.
    ///
    /// Fails if one of the two is still unknown, that is, if the user has no home directory.
    pub fn from_env(env: &Env) -> Result<Self, ConfigError> {
        Self::with_fallback(env, of_platform)
    }

    /// The file of settings and profiles.
    #[must_use]
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    fn with_fallback(env: &Env, of_platform: impl FnOnce() -> Option<Self>) -> Result<Self, ConfigError> {
        let config = named(env, "WHITELISTCTL_CONFIG_DIR", "XDG_CONFIG_HOME");
        let state = named(env, "WHITELISTCTL_STATE_DIR", "XDG_STATE_HOME");
        if let (Some(config), Some(state)) = (&config, &state) {
            return Ok(Self { config: config.clone(), state: state.clone() });
        }
        let platform = of_platform().ok_or(ConfigError::NoHome)?;
        Ok(Self { config: config.unwrap_or(platform.config), state: state.unwrap_or(platform.state) })
    }
}

/// The directory that our variable names, else our folder in the one that XDG's variable names.
fn named(env: &Env, own: &str, xdg: &str) -> Option<PathBuf> {
    let own = env.get_os(own).map(PathBuf::from);
    own.or_else(|| {
        let base = env.get_os(xdg).filter(|_| cfg!(unix)).map(PathBuf::from)?;
        base.is_absolute().then(|| base.join(FOLDER))
    })
}

/// The platform's directories for the user of this process.
fn of_platform() -> Option<Paths> {
    let project = directories::ProjectDirs::from("", "", FOLDER)?;
    let state = project.state_dir().unwrap_or_else(|| project.data_local_dir());
    Some(Paths { config: project.config_dir().to_owned(), state: state.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform() -> Paths {
        Paths { config: "/home/u/.config/w".into(), state: "/home/u/.local/state/w".into() }
    }

    fn paths(pairs: &[(&str, &str)]) -> (String, String) {
        let env = pairs.iter().copied().collect();
        let paths = Paths::with_fallback(&env, || Some(platform())).unwrap();
        (paths.config.display().to_string(), paths.state.display().to_string())
    }

    #[test]
    fn our_own_variables_name_the_directories_themselves() {
        let own = [("WHITELISTCTL_CONFIG_DIR", "/c"), ("WHITELISTCTL_STATE_DIR", "s")];
        assert_eq!(paths(&own), ("/c".into(), "s".into()));
        let both = [own[0], ("XDG_CONFIG_HOME", "/x"), ("XDG_STATE_HOME", "/y")];
        assert_eq!(paths(&both).0, "/c");
    }

    #[cfg(unix)]
    #[test]
    fn xdg_variables_hold_our_folder() {
        let xdg = [("XDG_CONFIG_HOME", "/x"), ("XDG_STATE_HOME", "/y")];
        assert_eq!(paths(&xdg), ("/x/whitelistctl".into(), "/y/whitelistctl".into()));
    }

    #[test]
    fn a_relative_or_empty_xdg_variable_is_ignored() {
        let odd = [("XDG_CONFIG_HOME", "x"), ("XDG_STATE_HOME", ""), ("WHITELISTCTL_CONFIG_DIR", "")];
        assert_eq!(paths(&odd), ("/home/u/.config/w".into(), "/home/u/.local/state/w".into()));
    }

    #[test]
    fn without_a_home_there_is_an_error_unless_both_are_named() {
        let one = [("WHITELISTCTL_CONFIG_DIR", "/c")].into_iter().collect();
        let error = Paths::with_fallback(&one, || None).unwrap_err();
        assert!(matches!(error, ConfigError::NoHome));
        assert!(error.hint().unwrap().contains("WHITELISTCTL_STATE_DIR"));
        let both = [("WHITELISTCTL_CONFIG_DIR", "/c"), ("WHITELISTCTL_STATE_DIR", "/s")].into_iter().collect();
        assert!(Paths::with_fallback(&both, || None).is_ok());
    }

    #[test]
    fn the_platforms_directories_are_absolute() {
        assert!(of_platform().is_none_or(|paths| paths.config.is_absolute() && paths.state.is_absolute()));
    }
}
