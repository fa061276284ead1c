//! `profile`: lists, explains and changes the settings file, and stores its secrets. Only `login` sends requests.

pub(crate) mod list;
pub(crate) mod login;
pub(crate) mod remove;
pub(crate) mod secrets;
pub(crate) mod set;
pub(crate) mod show;

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use crate::cli::Global;
use crate::config::{ConfigFile, Edit, Paths};
use crate::error::Error;
use crate::output::ui::Ui;
use crate::output::view::profile::ProfileChanged;
use crate::world::Env;
use crate::world::keyring::Keyring;

/// What the verbs need.
pub(crate) struct ProfileDeps<'run> {
    /// The options of every command.
    pub(crate) global: &'run Global,
    /// The environment.
    pub(crate) env: &'run Env,
    /// The settings file; it need not exist.
    pub(crate) path: PathBuf,
    /// The keyring of the system.
    pub(crate) keyring: Rc<dyn Keyring>,
    /// Prints messages.
    pub(crate) ui: &'run Rc<RefCell<Ui>>,
}

impl<'run> ProfileDeps<'run> {
    /// The dependencies of this run.
    pub(crate) fn of(
        global: &'run Global,
        env: &'run Env,
        keyring: Rc<dyn Keyring>,
        ui: &'run Rc<RefCell<Ui>>,
    ) -> Result<Self, Error> {
        Ok(Self { global, env, path: Paths::from_env(env)?.config_file(), keyring, ui })
    }

    /// The settings file as it is.
    fn file(&self) -> Result<ConfigFile, Error> {
        let file = ConfigFile::load(&self.path)?;
        file.register_secret(&self.ui.borrow().redactor());
        Ok(file)
    }

    /// The file's name for messages.
    fn shown(&self) -> String {
        self.path.display().to_string()
    }

    /// A report on `name`, to be filled in.
    fn report(&self, verb: &'static str, name: &str) -> ProfileChanged {
        ProfileChanged {
            profile: name.to_owned(),
            file: self.shown(),
            verb,
            dry_run: self.global.dry_run,
            ..ProfileChanged::default()
        }
    }

    /// Writes `edit`, unless this is a dry run or nothing has changed.
    fn save(&self, edit: &Edit) -> Result<(), Error> {
        if self.global.dry_run {
            edit.checked()?;
        } else if edit.is_changed() {
            edit.save()?;
        }
        Ok(())
    }
}

/// Fails unless `file` has the profile `name`.
fn require(file: &ConfigFile, name: &str) -> Result<(), Error> {
    if file.profiles.contains_key(name) { Ok(()) } else { Err(file.unknown_profile(name).into()) }
}

/// `profile use`: makes a profile the default.
pub(crate) fn make_default(name: &str, deps: &ProfileDeps<'_>) -> Result<ProfileChanged, Error> {
    let mut edit = Edit::open(&deps.path)?;
    require(&edit.checked()?, name)?;
    edit.set_default(Some(name));
    deps.save(&edit)?;
    Ok(ProfileChanged {
        changed: edit.is_changed(),
        default_profile: Some(name.to_owned()),
        ..deps.report("use", name)
    })
}
