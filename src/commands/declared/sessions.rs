//! One session for each profile that a declaration names.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Empty, empty};
use std::rc::Rc;

use crate::app::interrupt::Interrupt;
use crate::app::session::{Session, SessionDeps};
use crate::cli::Global;
use crate::commands::Deps;
use crate::declaration::Declaration;
use crate::error::Error;
use crate::output::ui::Ui;

/// The sessions of a run, by profile. With the sandbox there is one, whatever a declaration names.
pub(super) struct Sessions<'run> {
    by_profile: BTreeMap<Option<String>, Session<'run>>,
    in_sandbox: bool,
}

/// The outside that sessions take over; one of these for a run.
pub(super) struct Outside<'run> {
    /// The options.
    pub(super) global: &'run Global,
    /// The world of the command.
    pub(super) deps: &'run Deps,
    /// The output streams.
    pub(super) ui: &'run Rc<RefCell<Ui>>,
    /// Requests to end.
    pub(super) interrupt: &'run Rc<Interrupt>,
}

/// The profiles that the lists of `declaration` name; `None` is that of the run.
pub(super) fn profiles(declaration: &Declaration, global: &Global, in_sandbox: bool) -> Vec<(Option<String>, Empty)> {
    let mut profiles: Vec<Option<String>> = Vec::new();
    for block in &declaration.lists {
        let profile = block.on.profile.clone().filter(|name| !in_sandbox && Some(name) != global.profile.as_ref());
        if !profiles.contains(&profile) {
            profiles.push(profile);
        }
    }
    if profiles.is_empty() {
        profiles.push(None);
    }
    profiles.into_iter().map(|profile| (profile, empty())).collect()
}

impl<'run> Sessions<'run> {
    /// Opens a session for each of `profiles`. Sends nothing.
    pub(super) async fn open(
        outside: &Outside<'run>,
        globals: &'run BTreeMap<Option<String>, Global>,
        inputs: &'run mut [(Option<String>, Empty)],
        in_sandbox: bool,
    ) -> Result<Self, Error> {
        let mut by_profile = BTreeMap::new();
        for (profile, stdin) in inputs {
            let Deps { env, clock, entropy, keyring, dial, .. } = outside.deps;
            let deps = SessionDeps {
                env,
                keyring: Rc::clone(keyring),
                clock: Rc::clone(clock),
                entropy: Rc::clone(entropy),
                stdin,
                ui: Rc::clone(outside.ui),
                prompter: None,
                interrupt: Rc::clone(outside.interrupt),
                dial: dial.clone(),
            };
            let global = globals.get(profile).unwrap_or(outside.global);
            by_profile.insert(profile.clone(), Session::open(global, deps).await?);
        }
        Ok(Self { by_profile, in_sandbox })
    }

    /// The session for lists of `profile`.
    pub(super) fn of(&self, profile: Option<&String>) -> Option<&Session<'run>> {
        let named = profile.cloned().filter(|_| !self.in_sandbox);
        self.by_profile.get(&named).or_else(|| self.by_profile.get(&None)).or_else(|| self.by_profile.values().next())
    }

    /// `error` with the source of the credentials, if a service refused them.
    pub(super) fn with_source(&self, error: Error) -> Error {
        self.by_profile.values().fold(error, |error, session| session.with_source(error))
    }

    /// Stops what the sessions started.
    pub(super) async fn close(self) {
        for session in self.by_profile.into_values() {
            session.close().await;
        }
    }
}

/// The options of the run, once for each of `profiles`.
pub(super) fn globals(profiles: &[(Option<String>, Empty)], global: &Global) -> BTreeMap<Option<String>, Global> {
    let with =
        |profile: &Option<String>| Global { profile: profile.clone().or(global.profile.clone()), ..global.clone() };
    profiles.iter().map(|(profile, _)| (profile.clone(), with(profile))).collect()
}
