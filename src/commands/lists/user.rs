//! The whitelist of an Ops Manager user or programmatic key as a list that can be changed.

use crate::app::session::OpsManager;
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::plan::{Current, Plan};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::services::ops_manager::Added;
use crate::services::port::{Call, Identity, Pending, Reading, Sent, WritableList};
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

/// What a call does.
enum Action {
    /// One POST with all entries.
    Add(Vec<Entry>),
    /// One DELETE, in the server's spelling.
    Delete(String),
}

/// A call to the list of one user or key.
struct UserCall<'list> {
    list: &'list UserList,
    action: Action,
}

impl WritableList for UserList {
    fn rules(&self) -> Rules {
        Rules::USER
    }

    fn read(&self) -> Pending<'_, Reading> {
        Box::pin(async {
            let list = self.client.list(&self.owner).await?;
            let current = Current { list, exists: true, others: List::default(), similar: None, is_union: false };
            let notes = Vec::new();
            Ok(Reading { current, obstacle: None, is_changing: false, is_on: None, notes, request_id: None })
        })
    }

    fn objection(&self, _: &Plan, _: &Reading) -> Option<Failure> {
        None
    }

    fn calls<'list>(&'list self, plan: &Plan, _: usize) -> Vec<Box<dyn Call + 'list>> {
        let add = (!plan.added.is_empty()).then(|| Action::Add(plan.added.clone()));
        let deletions = plan.removed.iter().map(|stored| Action::Delete(stored.text.clone()));
        let call = |action| Box::new(UserCall { list: self, action }) as Box<dyn Call + 'list>;
        add.into_iter().chain(deletions).map(call).collect()
    }

    fn identity(&self) -> Identity {
        Identity { endpoint: self.endpoint.clone(), account: self.account.clone(), token: None }
    }
}

impl Call for UserCall<'_> {
    fn name(&self) -> String {
        match self.action {
            Action::Add(_) => "POST".to_owned(),
            Action::Delete(_) => "DELETE".to_owned(),
        }
    }

    fn preview(&self) -> Result<Preview, Failure> {
        let UserList { client, owner, .. } = self.list;
        match &self.action {
            Action::Add(entries) => client.preview_add(owner, entries),
            Action::Delete(text) => client.preview_delete(owner, text),
        }
    }

    fn send(&self) -> Pending<'_, Sent> {
        let UserList { client, owner, .. } = self.list;
        Box::pin(async move {
            let is_ambiguous = match &self.action {
                Action::Add(entries) => client.add(owner, entries).await? == Added::AlreadyThere,
                Action::Delete(text) => {
                    client.delete(owner, text).await.map_err(|failure| named(failure, text))?;
                    false
                }
            };
            Ok(Sent { request_id: None, is_ambiguous })
        })
    }
}

/// The failure of a deletion, with the entry where the service refuses it because the call comes from there.
fn named(mut failure: Failure, text: &str) -> Failure {
    if failure.kind == Kind::CallerEntry {
        failure.message = format!("{text} is the address that this call comes from; the server keeps it");
    }
    failure
}
