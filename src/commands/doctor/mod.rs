//! `doctor`: checks in order, from the settings to the services, each with what it found or with the next step. It reads and
//! changes nothing, not even what commands remember for the next run.
//!
//! One reading call a service tells most of it: how far it came says which of name, connection, certificate, clock and
//! permission stands in the way.

mod check_chain;
mod completion;
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

/// The checks that are about no service: lasting names, and what people call them.
const LOCAL_CHECKS: &[(&str, &str)] = &[
    ("configuration", "settings"),
    ("journal", "journal"),
    ("keyring", "keyring"),
    ("completion", "completion"),
    ("services", "services"),
];

/// Every check: its lasting name, and what people call it.
pub(crate) fn checks() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    LOCAL_CHECKS.iter().chain(SERVICES.iter().flat_map(|service| service.checks))
}

/// The checks of a run whose session is `opened`, or why it could not be.
pub(crate) async fn run(args: &cli::Doctor, opened: Result<Session<'_>, Error>) -> Result<Document, Error> {
    let mut checkup = Checkup::default();
    let session = match opened {
        Ok(session) => session,
        Err(mut error) => {
            let mend = "put that place of the file right in an editor; until then nothing works but --sandbox";
            let other = "whitelistctl profile list shows the profiles that there are";
            error.hint.get_or_insert_with(|| if error.code == Code::Config { mend } else { other }.to_owned());
            checkup.add("configuration", Finding::Wrong(Box::new(error)));
            let why = "the settings come first".to_owned();
            for (id, _) in checks().filter(|(id, _)| *id != "configuration") {
                checkup.add(id, Finding::Skipped(why.clone()));
            }
            return Ok(Document::Doctor(checkup));
        }
    };
    local_checks::check(&mut checkup, &session);
    services(args.service, &mut checkup, &session).await;
    session.close().await;
    Ok(Document::Doctor(checkup))
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
            Finding::Well("at least one is set up".to_owned())
        } else {
            let error = Error::new(Code::NoCredentials, "nothing is set up for either service");
            Finding::Wrong(Box::new(error.hint("whitelistctl profile login")))
        },
    );
    checkup.checks.append(&mut before.checks);
}

impl Checkup {
    /// Adds how the check `id` ended.
    fn add(&mut self, id: &'static str, finding: Finding) {
        let title = checks().find(|(known, _)| *known == id).map_or(id, |(_, title)| title);
        self.checks.push(Check { id, title, finding });
    }
}
