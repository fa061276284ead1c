//! The whitelist of an Ops Manager user or programmatic key as a list that can be changed.

use crate::app::session::OpsManager;
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::plan::{Current, Plan};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::services::ops_manager::Added;
use crate::services::port::{Identity, Reading, Sent, WritableList};
use crate::services::{Failure, Kind};

/// The list of one user or key.
pub(crate) struct UserList {
    /// The client of the installation.
    pub(crate) client: OpsManager,
    /// Whose list it is.
    pub(crate) owner: Owner,
    /// The base address of the installation.
    pub(crate) endpoint: String,
    /// The fingerprint of the account.
    pub(crate) account: String,
}

/// A call.
pub(crate) enum Call {
    /// One POST with all entries.
    Add(Vec<Entry>),
    /// One DELETE, in the server's spelling.
    Delete(String),
}

impl WritableList for UserList {
    type Call = Call;

    fn rules(&self) -> Rules {
        Rules::USER
    }

    async fn read(&self) -> Result<Reading, Failure> {
        let list = self.client.list(&self.owner).await?;
        let current = Current { list, exists: true, others: List::default(), similar: None, is_union: false };
        Ok(Reading { current, obstacle: None, is_changing: false, is_on: None, notes: Vec::new(), request_id: None })
    }

    fn objection(&self, _: &Plan, _: &Reading) -> Option<Failure> {
        None
    }

    fn calls(&self, plan: &Plan, _: usize) -> Vec<Call> {
        let add = (!plan.added.is_empty()).then(|| Call::Add(plan.added.clone()));
        let deletions = plan.removed.iter().map(|stored| Call::Delete(stored.text.clone()));
        add.into_iter().chain(deletions).collect()
    }

    fn preview(&self, call: &Call) -> Result<Preview, Failure> {
        match call {
            Call::Add(entries) => self.client.preview_add(&self.owner, entries),
            Call::Delete(text) => self.client.preview_delete(&self.owner, text),
        }
    }

    fn name(&self, call: &Call) -> String {
        match call {
            Call::Add(_) => "POST".to_owned(),
            Call::Delete(_) => "DELETE".to_owned(),
        }
    }

    fn identity(&self) -> Identity {
        Identity { endpoint: self.endpoint.clone(), account: self.account.clone(), token: None }
    }

    async fn send(&self, call: &Call) -> Result<Sent, Failure> {
        let is_ambiguous = match call {
            Call::Add(entries) => {
                let added = self.client.add(&self.owner, entries).await?;
                added == Added::AlreadyThere
            }
            Call::Delete(text) => {
                self.client.delete(&self.owner, text).await.map_err(|mut failure| {
                    if failure.kind == Kind::CallerEntry {
                        failure.message =
                            format!("{text} is the address that this call comes from; the server keeps it");
                    }
                    failure
                })?;
                false
            }
        };
        Ok(Sent { request_id: None, is_ambiguous })
    }
}
