//! `doctor`: checks in order, from the settings to the services. Each has a result or a fix. It changes no list, and not
//! even the cache of the commands.
//!
//! One reading call per service covers most checks: the kind of its failure shows whether DNS, connection, certificate,
//! clock or permission is the cause.

mod check_chain;
mod elasticsearch;
mod local_checks;
mod network_check;
mod ops_manager;
pub(crate) mod policy;

use crate::app::session::Session;
use crate::cli::{self, ServiceArg};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::output::view::doctor::{Check, Checkup, Finding};
use crate::services::registry::SERVICES;

/// The checks of this machine: stable IDs, and titles for people.
const LOCAL_CHECKS: &[(&str, &str)] = &[
    ("configuration", "settings"),
    ("journal", "journal"),
    ("keyring", "keyring"),
    ("completion", "completion"),
    ("services", "services"),
];

/// Every check: its stable ID, and its title for people.
pub(crate) fn checks() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    LOCAL_CHECKS.iter().chain(SERVICES.iter().flat_map(|service| service.checks))
}

/// Runs the checks. `opened` is the session, or the reason why there is none.
pub(crate) async fn run(args: &cli::Doctor, opened: Result<Session<'_>, Error>) -> Result<Document, Error> {
    let mut checkup = Checkup::default();
    let session = match opened {
        Ok(session) => session,
        Err(mut error) => {
            let edit = "correct the file in an editor; until then only --sandbox works";
            let other = "`whitelistctl profile list` lists the profiles";
            if error.hints.is_empty() {
                error.hints.push(if error.code == Code::Config { edit } else { other }.to_owned());
            }
            checkup.add("configuration", Finding::Wrong(Box::new(error)));
            let why = "the settings are invalid".to_owned();
            for (id, _) in checks().filter(|(id, _)| *id != "configuration") {
                checkup.add(id, Finding::Skipped(why.clone()));
            }
            return Ok(Document::Doctor(checkup));
        }
    };
    local_checks::check(&mut checkup, &session).await;
    services(args.service, &mut checkup, &session).await;
    checkup.next = next(&checkup, &session);
    session.close().await;
    Ok(Document::Doctor(checkup))
}

/// The first command to try on a service whose checks passed; `None` if a check failed.
fn next(checkup: &Checkup, session: &Session<'_>) -> Option<String> {
    let passed =
        |id: &str| checkup.checks.iter().any(|check| check.id == id && matches!(check.finding, Finding::Well(_)));
    let command = if passed("elasticsearch.permission") {
        if session.settings().values.instance.is_some() { "kibana-whitelist list" } else { "instances" }
    } else if passed("ops_manager.permission") {
        "user-whitelist list"
    } else {
        return None;
    };
    checkup.blocking().is_none().then(|| session.run_options().context.line(command))
}

async fn services(only: Option<ServiceArg>, checkup: &mut Checkup, session: &Session<'_>) {
    let (mut found, mut before) = (false, Checkup::default());
    if only != Some(ServiceArg::OpsManager) {
        found |= elasticsearch::check(&mut before, session, only.is_some()).await;
    }
    if only != Some(ServiceArg::Elasticsearch) {
        found |= ops_manager::check(&mut before, session, only.is_some()).await;
    }
    checkup.add(
        "services",
        if found {
            Finding::Well("at least one is configured".to_owned())
        } else {
            let error = Error::new(Code::NoCredentials, "no service is configured");
            Finding::Wrong(Box::new(error.hint("run `whitelistctl profile login`")))
        },
    );
    checkup.checks.append(&mut before.checks);
}

impl Checkup {
    /// Adds the result of the check `id`.
    fn add(&mut self, id: &'static str, finding: Finding) {
        let title = checks().find(|(known, _)| *known == id).map_or(id, |(_, title)| title);
        self.checks.push(Check { id, title, finding });
    }
}
