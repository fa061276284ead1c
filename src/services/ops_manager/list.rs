//! A list of callers at Ops Manager as a list that can be changed: that of a user, of a programmatic key, or of the
//! whole installation.

use std::cell::Cell;

use super::client::{Added, Client};
use super::leased;
use super::policy::rules;
use crate::domain::description::Description;
use crate::domain::entry::Entry;
use crate::domain::lease::LeaseChange;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::domain::stored::{Key, Stored};
use crate::services::port::{Call, Connected, Expired, Identity, Pending, Reading, Sent, WritableList};
use crate::services::{Failure, Kind};
use crate::transport::Transport;

/// The default description of a global entry. The service requires one.
const DESCRIPTION: &str = "added with whitelistctl";

/// The list of one owner.
pub(crate) struct CallerList<T> {
    /// The client of the installation.
    pub(crate) connected: Connected<Client<T>>,
    /// Whose list it is.
    pub(crate) owner: Owner,
    /// The description of the named entries, on lists that have descriptions.
    pub(crate) description: Option<String>,
    /// The descriptions that single entries are to have, as an earlier change recorded them.
    pub(crate) wanted: Vec<Description>,
    /// The lease that the change adds or ends, if it is about one.
    pub(crate) lease: Option<LeaseChange>,
    /// Whether entries carried leases that were over at the last reading.
    pub(crate) has_expired: Cell<bool>,
}

/// What a call does.
enum Action {
    /// One POST with all entries.
    Add(Vec<Entry>),
    /// One DELETE.
    Delete(Stored),
    /// One PATCH with a description.
    Describe(Stored, String),
}

/// A call to the list of one owner.
struct CallerCall<'list, T> {
    list: &'list CallerList<T>,
    action: Action,
}

impl<T: Transport> WritableList for CallerList<T> {
    fn rules(&self) -> Rules {
        rules(&self.owner)
    }

    fn read(&self) -> Pending<'_, Reading> {
        Box::pin(async {
            let Connected { client, .. } = &self.connected;
            let list = client.list(&self.owner).await?;
            let is_over = |stored: &Stored| client.answered_at().is_some_and(|now| leased::is_over(stored, now));
            self.has_expired.set(self.owner == Owner::Global && list.entries().iter().any(is_over));
            let current = Current { list, exists: true, others: List::default(), similar: None, is_union: false };
            let slow = "a change of the global list may take up to an hour to have its effect";
            let notes = if self.owner == Owner::Global { vec![slow.to_owned()] } else { Vec::new() };
            Ok(Reading {
                current,
                beside: Vec::new(),
                obstacle: None,
                is_changing: false,
                is_on: None,
                notes,
                request_id: None,
            })
        })
    }

    fn objection(&self, plan: &Plan, _: &Reading) -> Option<Failure> {
        leased::objection(plan, self.lease.as_ref()?)
    }

    /// There is no call that replaces the list: what a cover or a replacement adds is verified before it removes
    /// anything.
    fn steps(&self, plan: &Plan) -> Vec<Plan> {
        let is_gradual = matches!(plan.verb, Verb::Cover | Verb::Replace | Verb::Apply);
        if is_gradual { plan.gradual() } else { vec![plan.clone()] }
    }

    fn calls<'list>(&'list self, plan: &Plan, _: usize) -> Vec<Box<dyn Call + 'list>> {
        // The list of an installation takes one entry a call.
        let most = if self.owner == Owner::Global { 1 } else { usize::MAX };
        let additions = plan.added.chunks(most).map(|entries| Action::Add(entries.to_vec()));
        let deletions = plan.removed.iter().map(|stored| Action::Delete(stored.clone()));
        let described = plan.described.iter().filter_map(|wanted| {
            let stored = plan.kept.iter().find(|stored| stored.key() == wanted.key())?;
            Some(Action::Describe(stored.clone(), wanted.after.clone()?))
        });
        let call = |action| Box::new(CallerCall { list: self, action }) as Box<dyn Call + 'list>;
        additions.chain(deletions).chain(described).map(call).collect()
    }

    fn fitted(&self, plan: Plan) -> Plan {
        if self.owner == Owner::Global { leased::fitted(plan, self.lease.as_ref()) } else { plan }
    }

    fn descriptions(&self, plan: &Plan, current: &Current) -> (Vec<Description>, Vec<String>) {
        let (mut changes, mut notes) = (Vec::new(), Vec::new());
        if self.owner != Owner::Global {
            return (changes, notes);
        }
        if let Some(change) = &self.lease {
            return leased::descriptions(plan, change);
        }
        notes.extend(leased::remarks(plan));
        for stored in current.list.entries().iter().filter(|stored| plan.kept.contains(stored)) {
            let (text, before) = (stored.text.clone(), stored.usage.description.clone());
            let after = match self.wanted(&stored.key()) {
                Some(wanted) if !wanted.is_change() || wanted.after == before => None,
                Some(wanted) if wanted.before == before => wanted.after.clone(),
                Some(_) => {
                    notes.push(format!("left alone: the description of {text} (changed since)"));
                    None
                }
                None => {
                    let is_named = stored.entry.is_some_and(|entry| plan.unchanged.contains(&entry));
                    self.description.clone().filter(|_| is_named)
                }
            };
            let Some(after) = after.filter(|after| Some(after) != before.as_ref()) else { continue };
            let from = before.as_deref().unwrap_or_default();
            notes.push(format!("the description of {text} changes from `{from}` to `{after}`"));
            // An entry without a description has an empty one.
            changes.push(Description { text, before: Some(from.to_owned()), after: Some(after) });
        }
        (changes, notes)
    }

    fn recorded_descriptions(&self, plan: &Plan) -> Vec<Description> {
        if self.owner != Owner::Global {
            return Vec::new();
        }
        let given = plan.added.iter().map(|entry| Description {
            text: entry.to_string(),
            before: None,
            after: Some(self.description_of(entry).to_owned()),
        });
        let taken = plan.removed.iter().map(|stored| Description {
            text: stored.text.clone(),
            before: stored.usage.description.clone(),
            after: None,
        });
        given.chain(taken).chain(plan.described.iter().cloned()).collect()
    }

    fn set_descriptions(&mut self, wanted: Vec<Description>) {
        self.wanted = wanted;
    }

    fn lease(&self) -> Option<&LeaseChange> {
        self.lease.as_ref()
    }

    fn expired(&self) -> Vec<Expired> {
        if self.has_expired.get() { vec![Expired::Entries] } else { Vec::new() }
    }

    /// The pages on the lists say that an address that is listed already is ignored; one that is gone is not found.
    fn ignores_repeats(&self) -> bool {
        true
    }

    fn identity(&self) -> Identity {
        let (endpoint, account) = (self.connected.endpoint.clone(), self.connected.account.clone());
        Identity { endpoint, account, token: None }
    }
}

impl<T: Transport> Call for CallerCall<'_, T> {
    fn name(&self) -> String {
        match self.action {
            Action::Add(_) => "POST".to_owned(),
            Action::Delete(_) => "DELETE".to_owned(),
            Action::Describe(..) => "PATCH".to_owned(),
        }
    }

    fn preview(&self) -> Result<Preview, Failure> {
        let CallerList { connected: Connected { client, .. }, owner, .. } = self.list;
        match &self.action {
            Action::Add(entries) => client.preview_add(owner, entries, self.list.description_for(entries)),
            Action::Delete(stored) => client.preview_delete(owner, stored),
            Action::Describe(stored, text) => client.preview_describe(owner, stored, text),
        }
    }

    fn send(&self) -> Pending<'_, Sent> {
        let CallerList { connected: Connected { client, .. }, owner, .. } = self.list;
        Box::pin(async move {
            if let (Some(_), Action::Delete(stored) | Action::Describe(stored, _)) = (&self.list.lease, &self.action) {
                self.list.check_unchanged(stored).await?;
            }
            let is_ambiguous = match &self.action {
                Action::Add(entries) => {
                    client.add(owner, entries, self.list.description_for(entries)).await? == Added::AlreadyThere
                }
                Action::Delete(stored) => {
                    client.delete(owner, stored).await.map_err(|failure| named(failure, &stored.text))?;
                    false
                }
                Action::Describe(stored, text) => {
                    client.describe(owner, stored, text).await?;
                    false
                }
            };
            Ok(Sent { request_id: None, is_ambiguous })
        })
    }
}

impl<T: Transport> CallerList<T> {
    /// Refuses a call about an entry of leases that another client changed since it was read: it may carry one more.
    async fn check_unchanged(&self, stored: &Stored) -> Result<(), Failure> {
        let list = self.connected.client.list(&self.owner).await?;
        let same = |held: &&Stored| held.usage.id == stored.usage.id;
        match list.entries().iter().find(same) {
            Some(held) if held.usage.description == stored.usage.description => Ok(()),
            _ => Err(Failure::new(Kind::Changed, format!("another client changed {} meanwhile", stored.text))),
        }
    }
}

impl<T> CallerList<T> {
    /// The list of `owner` with the default options of a change.
    pub(crate) fn plain(connected: Connected<Client<T>>, owner: Owner) -> Self {
        Self { connected, owner, description: None, wanted: Vec::new(), lease: None, has_expired: Cell::default() }
    }

    /// The description of `entries` when they are added. The list of an installation takes one entry a call.
    fn description_for(&self, entries: &[Entry]) -> &str {
        entries.first().map_or(DESCRIPTION, |entry| self.description_of(entry))
    }

    /// The description of `entry` when it is added: the recorded one, or the one of this run.
    fn description_of(&self, entry: &Entry) -> &str {
        let recorded = self.wanted(&Key::Value(*entry)).and_then(|wanted| wanted.after.as_deref());
        let usable = recorded.filter(|text| !text.is_empty());
        usable.or(self.description.as_deref()).unwrap_or(DESCRIPTION)
    }

    /// What an earlier change recorded of the entry `key`.
    fn wanted(&self, key: &Key) -> Option<&Description> {
        self.wanted.iter().find(|wanted| wanted.key() == *key)
    }
}

/// The failure of a deletion, with the entry where the service refuses it because the call comes from there.
fn named(mut failure: Failure, text: &str) -> Failure {
    if failure.kind == Kind::CallerEntry {
        failure.message = format!("{text} is the address that this call comes from; the server keeps it");
    }
    failure
}
