//! The credentials of a run and the clients that use them. Each source is asked once; the sandbox stands in for all.

use std::rc::Rc;

use super::Session;
use crate::app::clients::{Connected, Elasticsearch, OpsManager, SignedElasticsearch, SignedOpsManager};
use crate::app::ops_manager_cache::ListKind;
use crate::app::sandbox_session;
use crate::auth::credential::DigestCredential;
use crate::auth::keys::Keys;
use crate::config::{ElasticsearchEndpoint, OpsManagerUrl, Origin, Setting};
use crate::credentials::alibaba::provider_deps::ProviderDeps;
use crate::credentials::trace::{ProviderStatus, TraceStep};
use crate::credentials::{self, ChainError, alibaba};
use crate::domain::owner::Owner;
use crate::error::{Code, Error};
use crate::services::port::Hints;
use crate::services::registry::Connections;

impl Session<'_> {
    /// A client for `region`.
    pub(crate) async fn elasticsearch(&self, region: &Setting) -> Result<Connected<Elasticsearch>, Error> {
        // An endpoint of the settings that cannot be used is reported before any source is asked for a key.
        self.settings.elasticsearch(Some(region))?;
        let (keys, account) = match &self.sandbox {
            Some(running) => {
                let key = sandbox_session::access_key(running);
                let account = key.access_key_id.clone();
                (Keys::from(key), account)
            }
            None => self.access_key().await?,
        };
        let endpoint = self.elasticsearch_endpoint(region)?;
        Ok(self.recorded(self.clients.elasticsearch(&endpoint, &region.value, keys, &account)?))
    }

    /// The address of the service in `region`: as the settings say, else as the source of the key says, once it is
    /// known.
    pub(crate) fn elasticsearch_endpoint(&self, region: &Setting) -> Result<ElasticsearchEndpoint, Error> {
        let beside = self.access_key.borrow().as_ref().map(|key| key.address.clone()).unwrap_or_default();
        Ok(self.settings.elasticsearch_for(&beside, Some(region))?)
    }

    /// The access key of this run and whose it is. The first source that has it keeps it.
    async fn access_key(&self) -> Result<(Keys, String), Error> {
        let known = self.access_key.borrow().clone();
        if let Some(held) = known {
            return Ok((held.keys, held.account));
        }
        self.look_for_access_key().await?;
        let held = self.access_key.borrow().clone();
        let held = held.ok_or_else(|| Error::new(Code::Bug, "the access key that was found is gone"))?;
        self.clients.ui.borrow_mut().trace(&format!("the access key is from {}", held.source));
        Ok((held.keys, held.account))
    }

    pub(super) fn deps(&self) -> &Rc<ProviderDeps> {
        self.deps.get_or_init(|| self.clients.deps(self.env, Rc::clone(&self.keyring)))
    }

    /// A client of the installation of the settings, for lists of this kind.
    pub(crate) async fn ops_manager(&self, lists: ListKind) -> Result<Connected<OpsManager>, Error> {
        let url = self.settings.ops_manager()?;
        self.warn_of(&url);
        let credential = match &self.sandbox {
            Some(running) => sandbox_session::login(running, lists),
            None => self.login().await?,
        };
        let known = self.ops_manager_cache.name(&url.to_string(), lists).filter(|_| self.sandbox.is_none());
        let ca_file = if self.sandbox.is_some() { None } else { self.settings.vendor_ca_file()? };
        Ok(self.recorded(self.clients.ops_manager(&url, ca_file.as_ref(), credential, known)?))
    }

    /// The login of this run.
    async fn login(&self) -> Result<DigestCredential, Error> {
        let is_known = self.login.borrow().is_some();
        if !is_known {
            self.look_for_login().await?;
        }
        let login = self.login.borrow().as_ref().map(|login| login.credential.clone());
        login.ok_or_else(|| Error::new(Code::Bug, "the login that was found is gone"))
    }

    /// Finds the login to Ops Manager and keeps it for the run. Returns the status of each source.
    pub(crate) async fn look_for_login(&self) -> Result<Vec<TraceStep>, Error> {
        if self.sandbox.is_some() {
            return Ok(vec![TraceStep { source: "the sandbox".to_owned(), status: ProviderStatus::Won }]);
        }
        let (steps, outcome) = credentials::find_login(self.env, &*self.keyring, &self.file, &self.settings).await;
        let login = outcome.inspect_err(|error| self.trace_sources(error, &steps))?;
        login.credential.password.register_secret(&self.clients.redactor());
        *self.login.borrow_mut() = Some(login);
        Ok(steps)
    }

    /// Finds the access key and keeps it for the run. Returns the status of each source.
    pub(crate) async fn look_for_access_key(&self) -> Result<Vec<TraceStep>, Error> {
        if self.sandbox.is_some() {
            return Ok(vec![TraceStep { source: "the sandbox".to_owned(), status: ProviderStatus::Won }]);
        }
        let found = alibaba::find_key(self.deps(), &self.file, &self.settings).await;
        let key = found.outcome.inspect_err(|error| self.trace_sources(error, &found.steps))?;
        *self.access_key.borrow_mut() = Some(key);
        Ok(found.steps)
    }

    /// Lists with `-v` the sources that were checked, if `error` says that none of them has credentials.
    fn trace_sources(&self, error: &ChainError, steps: &[TraceStep]) {
        if matches!(error, ChainError::Missing { .. }) {
            for step in steps {
                self.clients.ui.borrow_mut().trace(&format!("no credentials in {}", step.label()));
            }
        }
    }

    /// Says, once, that `url` is spoken to in the open.
    fn warn_of(&self, url: &OpsManagerUrl) {
        let warning = format!(
            "calls to {} go over plain http, as the profile allows: others on the network path can read the list and change calls",
            url.authority()
        );
        let mut ui = self.clients.ui.borrow_mut();
        if url.is_exposed() && !ui.warnings().contains(&warning) {
            ui.warning(&warning);
        }
    }

    /// `reached` with its address as the journal has it. The sandbox's port is another one in every run.
    fn recorded<C>(&self, reached: Connected<C>) -> Connected<C> {
        if self.sandbox.is_some() { Connected { endpoint: "sandbox".to_owned(), ..reached } } else { reached }
    }

    /// `error` with the source of the credentials, if the service refused them.
    pub(crate) fn with_source(&self, error: Error) -> Error {
        let error = self.respelled(error);
        let key = self.access_key.borrow().as_ref().map(|key| key.source.clone());
        let login = self.login.borrow().as_ref().map(|login| login.source.clone());
        match key.or(login).filter(|_| error.code == Code::Unauthenticated) {
            Some(source) => Error { message: format!("{}; they are from {source}", error.message), ..error },
            None => error,
        }
    }

    /// `error` with the commands that a service suggests spelled for this run: a service knows no options.
    fn respelled(&self, mut error: Error) -> Error {
        let spelled = self.run_options.context.command("instances");
        error.hints.iter_mut().for_each(|hint| *hint = hint.replace("`whitelistctl instances`", &spelled));
        error
    }
}

impl Connections for Session<'_> {
    type Elasticsearch = SignedElasticsearch;
    type OpsManager = SignedOpsManager;
    type Error = Error;

    async fn elasticsearch(&self, region: &str) -> Result<Connected<Elasticsearch>, Error> {
        let region = Setting { value: region.to_owned(), origin: Origin::Journal };
        Session::elasticsearch(self, &region).await
    }

    async fn ops_manager(&self, owner: &Owner) -> Result<Connected<OpsManager>, Error> {
        Session::ops_manager(self, owner.into()).await
    }

    fn token(&self) -> String {
        Session::token(self)
    }

    fn hints(&self) -> Hints {
        let context = Rc::clone(&self.run_options.context);
        Rc::new(move |rest: &str| context.command(rest))
    }
}
