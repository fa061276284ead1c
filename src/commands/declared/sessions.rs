//! One session for each profile that a declaration or a plan names. Opens them, runs a command in them, and closes them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Empty, empty};
use std::rc::Rc;

use tokio::sync::Mutex;

use crate::app::interrupt::Interrupt;
use crate::app::run_options::is_on;
use crate::app::session::{Session, SessionDeps};
use crate::cli::Global;
use crate::commands::Deps;
use crate::domain::declared::Claims;
use crate::error::{Code, Error};
use crate::output::ui::Ui;
use crate::output::view::Document;

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

/// The sessions of a run, by profile; `None` is the profile of the run. With the sandbox there is one session, whatever
/// a declaration names.
pub(super) struct Sessions<'run> {
    by_profile: BTreeMap<Option<String>, Result<Session<'run>, Error>>,
    /// What earlier runs put on lists, by the journals that were read.
    claims: Mutex<BTreeMap<Option<String>, Rc<Claims>>>,
    of_run: OfRun,
}

/// What makes a profile that is named that of the run.
struct OfRun {
    profile: Option<String>,
    is_sandbox: bool,
}

impl OfRun {
    fn key(&self, profile: Option<&String>) -> Option<String> {
        profile.filter(|name| !self.is_sandbox && Some(*name) != self.profile.as_ref()).cloned()
    }
}

/// Runs `work` with a session for each of `profiles`. A profile that cannot be used is a matter of its lists, unless no
/// profile can be used. Opening sends nothing.
pub(super) async fn within(
    profiles: impl Iterator<Item = Option<&String>>,
    outside: &Outside<'_>,
    work: impl AsyncFnOnce(&Sessions<'_>) -> Result<Document, Error>,
) -> Result<Document, Error> {
    let Outside { global, deps, .. } = outside;
    let is_sandbox = global.sandbox || is_on(&deps.env, "WHITELISTCTL_SANDBOX")?;
    let of_run = OfRun { profile: global.profile.clone(), is_sandbox };
    let mut keys: BTreeSet<Option<String>> = profiles.map(|profile| of_run.key(profile)).collect();
    if keys.is_empty() {
        keys.insert(None);
    }
    let mut inputs: Vec<(Option<String>, Empty)> = keys.into_iter().map(|key| (key, empty())).collect();
    let mut by_profile = BTreeMap::new();
    for (profile, stdin) in &mut inputs {
        by_profile.insert(profile.clone(), Box::pin(open(profile.as_ref(), outside, stdin)).await);
    }
    let sessions = Sessions { by_profile, claims: Mutex::default(), of_run };
    sessions.join()?;
    let mut document = Box::pin(work(&sessions)).await.map_err(|error| sessions.with_source(error));
    if let Ok(document) = &mut document {
        document.explain_errors(|error| sessions.with_source(error));
    }
    Box::pin(sessions.close()).await;
    document
}

async fn open<'run>(
    profile: Option<&String>,
    outside: &Outside<'run>,
    stdin: &'run mut Empty,
) -> Result<Session<'run>, Error> {
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
    let global = Global { profile: profile.or(outside.global.profile.as_ref()).cloned(), ..outside.global.clone() };
    let session = Session::open(&global, deps).await?;
    session.hand_in().await?;
    Ok(session)
}

impl<'run> Sessions<'run> {
    /// The session for lists of `profile`.
    ///
    /// # Errors
    /// Why there is none.
    pub(super) fn of(&self, profile: Option<&String>) -> Result<&Session<'run>, Error> {
        let missing = || Err(Error::new(Code::Bug, "a profile got no session"));
        match self.by_profile.get(&self.of_run.key(profile)) {
            Some(session) => session.as_ref().map_err(Clone::clone),
            None => missing(),
        }
    }

    /// What earlier runs put on lists, by the journal of `profile`, which is read once.
    ///
    /// # Errors
    /// There is no session, or the journal cannot be read.
    pub(super) async fn claims(&self, profile: Option<&String>) -> Result<Rc<Claims>, Error> {
        let mut known = self.claims.lock().await;
        let key = self.of_run.key(profile);
        if let Some(claims) = known.get(&key) {
            return Ok(Rc::clone(claims));
        }
        let past = self.of(profile)?.run_options().recorder.journal.all().await?;
        let claims = Rc::new(Claims::of(&past.history));
        known.insert(key, Rc::clone(&claims));
        Ok(claims)
    }

    fn each(&self) -> impl Iterator<Item = &Session<'run>> {
        self.by_profile.values().filter_map(|session| session.as_ref().ok())
    }

    /// Makes the sessions one run.
    ///
    /// # Errors
    /// None of them is there.
    fn join(&self) -> Result<(), Error> {
        let mut each = self.each();
        let Some(first) = each.next() else {
            return self
                .by_profile
                .values()
                .find_map(|session| session.as_ref().err())
                .map_or(Ok(()), |error| Err(error.clone()));
        };
        each.for_each(|session| session.joins(first));
        Ok(())
    }

    /// `error` with the source of the credentials, if a service refused them.
    fn with_source(&self, error: Error) -> Error {
        self.each().fold(error, |error, session| session.with_source(error))
    }

    /// Stops what the sessions started.
    async fn close(self) {
        for session in self.by_profile.into_values().flatten() {
            session.close().await;
        }
    }
}
