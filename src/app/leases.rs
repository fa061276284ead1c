//! Leases: what carries them, and the changes that add and end them.
//!
//! Every change is made by the engine. Time is the server's; a lease is never judged by the clock of this machine.

pub(crate) mod global;

use std::collections::BTreeSet;

use crate::app::changes::{self, Request, Stage};
use crate::app::many::Job;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::domain::entry::Entry;
use crate::domain::event::{Intent, Moment};
use crate::domain::hazard::{Allowance, Name};
use crate::domain::history::History;
use crate::domain::instance::{Component, Described, InstanceId};
use crate::domain::lease::{Lease, LeaseChange, LeaseState, LeaseStep};
use crate::domain::owner::Owner;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::output::view::leases::{Added, LeaseItem};
use crate::services::elasticsearch::list::GroupList;
use crate::services::elasticsearch::target::GroupRef;
use crate::services::ops_manager;
use crate::services::port::{Expired, ListTraits, WritableList};
use crate::services::registry::Connections as _;

/// What the end of a lease may do. It leads back to the list as it would be without the lease, so that only what the
/// profile requires (`lock-out`) can refuse it.
const ENDS: [Allowance; 4] = [
    Allowance { name: Name::DeletesGroup, up_to: None },
    Allowance { name: Name::DenyAll, up_to: None },
    Allowance { name: Name::LargeRemoval, up_to: None },
    Allowance { name: Name::StillAdmitted, up_to: None },
];

/// What carries a lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Carrier {
    /// A group of its own, whose name holds the end.
    Group(GroupRef),
    /// Entries of the global list with this name, whose descriptions hold the end.
    Global(Target),
}

impl Carrier {
    /// Its list, by name.
    pub(crate) fn target(&self) -> Target {
        match self {
            Self::Group(place) => place.target(),
            Self::Global(target) => target.clone(),
        }
    }

    /// What is known of its list without asking.
    pub(crate) fn traits(&self) -> ListTraits {
        match self {
            Self::Group(place) => place.traits(),
            Self::Global(_) => ops_manager::policy::traits(&Owner::Global),
        }
    }

    /// Whose list of an instance it is on.
    pub(crate) fn component(&self) -> Option<Component> {
        match self {
            Self::Group(place) => Some(place.list.component),
            Self::Global(_) => None,
        }
    }

    /// The options that lead a command about leases to it.
    pub(crate) fn options(&self) -> String {
        match self {
            Self::Group(place) => format!("-i {}", place.instance),
            Self::Global(_) => "--list global".to_owned(),
        }
    }
}

/// A lease as found on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// The lease.
    pub(crate) lease: Lease,
    /// What carries it.
    pub(crate) carrier: Carrier,
    /// Its entries, as the server spells them.
    pub(crate) entries: Vec<String>,
}

/// The leases of an instance, the first to end first.
pub(crate) fn of_instance(described: &Described, region: &str, instance: &InstanceId) -> Vec<Held> {
    let groups = described.groups.iter().flatten();
    let held = groups.filter_map(|group| {
        let lease = Lease::of_group(&group.name)?;
        let (region, instance, list) = (region.to_owned(), instance.clone(), group.list);
        let place = GroupRef { region, instance, list, group: group.name.parse().ok()? };
        Some(Held { lease, carrier: Carrier::Group(place), entries: group.ips.clone() })
    });
    let mut held: Vec<Held> = held.collect();
    held.sort_by_key(|one| (one.lease.end, one.carrier.target()));
    held
}

/// The server's time of the answer about `instance`.
pub(crate) fn server_time(described: &Described, instance: &InstanceId) -> Result<Moment, Error> {
    described.answered_at.ok_or_else(|| {
        let message =
            format!("the answer about {instance} has no date, so leases cannot be judged by the server's clock");
        Error::new(Code::Unexpected, message).hint("check the endpoint; an answer over https has a date")
    })
}

/// The entries of a lease that is to be added, the same on every list.
pub(crate) struct NewLease {
    /// The entries.
    pub(crate) entries: BTreeSet<Entry>,
    /// Remarks on what was named.
    pub(crate) notes: Vec<String>,
    /// Whether they come from standard input.
    pub(crate) from_stdin: bool,
    /// The hazards accepted in advance.
    allowed: Vec<Allowance>,
}

impl NewLease {
    /// A lease with these entries. Its carrier may be created.
    pub(crate) fn new(entries: BTreeSet<Entry>, notes: Vec<String>, from_stdin: bool, session: &Session<'_>) -> Self {
        let created = Allowance { name: Name::CreatesGroup, up_to: None };
        let allowed = session.allowed().iter().copied().chain([created]).collect();
        Self { entries, notes, from_stdin, allowed }
    }

    /// The request to add it to a list with these `traits`.
    ///
    /// # Errors
    /// The policy of the list cannot be read.
    pub(crate) fn request<'run>(
        &'run self,
        traits: ListTraits,
        session: &'run Session<'_>,
    ) -> Result<Request<'run>, Error> {
        let verb = traits.adds;
        let (entries, texts) = (self.entries.clone(), BTreeSet::new());
        Ok(Request {
            goal: Goal::Desired(Desired { verb, entries, texts, whole_group: false }),
            verb,
            notes: self.notes.clone(),
            allowed: &self.allowed,
            run_options: session.run_options(),
            policy_context: PolicyContext::of(traits, session.settings(), self.from_stdin)?,
            stage: Stage::Whole,
        })
    }

    /// The change that adds it to the list of `held`.
    ///
    /// # Errors
    /// As [`NewLease::request`].
    pub(crate) fn job<'run, 'session>(
        &'run self,
        held: &Held,
        session: &'run Session<'session>,
    ) -> Result<Job<'run, 'session>, Error> {
        let change = LeaseChange { lease: held.lease.clone(), step: LeaseStep::Added };
        let request = self.request(held.carrier.traits(), session)?;
        let open = Box::pin(open(held.carrier.clone(), change, session));
        Ok(Job::new(held.carrier.target(), None, request, session, open))
    }
}

/// Ends the lease of `held`. A group is deleted, whatever it holds by now; an entry of the global list stays where
/// another lease needs it. What is gone already is ended.
///
/// # Errors
/// The policy of the list cannot be read.
pub(crate) async fn end(session: &Session<'_>, held: &Held, step: LeaseStep) -> Result<Changed, Error> {
    let desired = match held.carrier {
        Carrier::Group(_) => {
            Desired { verb: Verb::Delete, entries: BTreeSet::new(), texts: BTreeSet::new(), whole_group: true }
        }
        Carrier::Global(_) => return global::end(session, held, step).await,
    };
    let allowed: Vec<Allowance> = session.allowed().iter().copied().chain(ENDS).collect();
    Ok(without_absence(make_end(session, held, (desired, &allowed), step).await?))
}

/// Makes the change that ends the lease of `held`.
async fn make_end(
    session: &Session<'_>,
    held: &Held,
    (desired, allowed): (Desired, &[Allowance]),
    step: LeaseStep,
) -> Result<Changed, Error> {
    let request = Request {
        goal: Goal::Desired(desired),
        verb: Verb::Delete,
        notes: Vec::new(),
        allowed,
        run_options: session.run_options(),
        policy_context: PolicyContext::of(held.carrier.traits(), session.settings(), false)?,
        stage: Stage::Whole,
    };
    let (target, change) = (held.carrier.target(), LeaseChange { lease: held.lease.clone(), step });
    let mut changed = match open(held.carrier.clone(), change, session).await {
        Err(error) => changes::failed(target, &request, error),
        Ok(list) => changes::run(target, &*list, &request).await,
    };
    changed.report.lease = Some(held.lease.clone());
    Ok(changed)
}

/// The list of `carrier`, for a `change` of the lease that it carries.
async fn open<'run>(
    carrier: Carrier,
    change: LeaseChange,
    session: &'run Session<'_>,
) -> Result<Box<dyn WritableList + 'run>, Error> {
    let place = match carrier {
        Carrier::Group(place) => place,
        Carrier::Global(_) => return global::open(change, session).await,
    };
    let connected = session.elasticsearch(&session.region_setting(&place.region)).await?;
    let list = GroupList::plain(connected, place, session.token(), session.hints());
    Ok(Box::new(GroupList { may_create: true, lease: Some(change), ..list }))
}

/// `changed`, where the lease turned out to be gone: another machine ended it first.
fn without_absence(mut changed: Changed) -> Changed {
    let is_gone = changed.error.as_ref().is_some_and(|error| error.code == Code::NotFound);
    if is_gone
        && changed.report.outcome == Outcome::NotApplied
        && changed.report.before.as_ref().is_some_and(Vec::is_empty)
    {
        changed.report.outcome = Outcome::Unchanged;
        changed.report.notes.push("another client ended the lease".to_owned());
        changed.error = None;
    }
    changed
}

/// Ends the leases that `expired` carries, after the change `made` of the same instance or list. What cannot be ended is
/// a warning: the change itself is done.
pub(crate) async fn end_expired(expired: &[Expired], made: &Changed, session: &Session<'_>) {
    let options = session.run_options();
    if made.error.is_some() || options.dry_run || !options.waits_after || options.interrupt.raised().is_some() {
        return;
    }
    for expired in expired {
        match expired {
            Expired::Group(target) => {
                let lease = target.path.group.as_deref().and_then(Lease::of_group);
                let (Some(lease), Some(place)) = (lease, GroupRef::of(&target.path)) else { continue };
                end_one(&Held { lease, carrier: Carrier::Group(place), entries: Vec::new() }, session).await;
            }
            Expired::Entries => {
                // The list has changed since; what it does not show now is not over.
                let (held, now) = match global::read(session).await {
                    Ok(read) => read,
                    Err(error) => {
                        let again = session.run_options().context.command("lease reap --list global");
                        let problem = error.message;
                        session.warn(&format!(
                            "leases of the global list that are over are still there: {problem}; {again} ends them"
                        ));
                        continue;
                    }
                };
                for held in held.iter().filter(|held| is_due(held, now)) {
                    end_one(held, session).await;
                }
            }
        }
    }
}

/// Ends the lease of `held`, whose time is over.
async fn end_one(held: &Held, session: &Session<'_>) {
    let (id, over, target) = (&held.lease.id, held.lease.end_text(), held.carrier.target());
    let ended = end(session, held, LeaseStep::Expired).await;
    match ended.map_or_else(Some, |changed| changed.error) {
        None => session.progress(&format!("lease {id} on {target} ended {over}; it was removed")),
        Some(error) => {
            let line = format!("lease reap {}", held.carrier.options());
            let command = session.run_options().context.command(&line);
            session.warn(&format!(
                "lease {id} on {target} ended {over}, but is still there: {}; {command} tries again",
                error.message
            ));
        }
    }
}

/// Adds to `items` who added each lease and why, as far as the journal has it. The lists alone do not carry that, so a
/// journal that cannot be read costs only these columns.
pub(crate) async fn name_authors(items: &mut [LeaseItem], session: &Session<'_>) {
    if items.is_empty() {
        return;
    }
    let wanted: BTreeSet<&Target> = items.iter().map(|item| &item.target).collect();
    let has_all = |history: &History| {
        let found = history.changes().iter().filter(|change| change.intent.creates);
        wanted.is_subset(&found.map(|change| &change.intent.target).collect())
    };
    let Ok(excerpt) = session.run_options().recorder.journal.recent(&has_all).await else { return };
    for item in items {
        let changes = excerpt.history.changes().iter();
        let Some(change) = changes.rev().find(|change| change.intent.creates && change.intent.target == item.target)
        else {
            continue;
        };
        let Intent { user, host, reason, .. } = &change.intent;
        let own = LeaseChange { lease: item.lease.clone(), step: LeaseStep::Added }.occasion();
        let reason = reason.as_deref().and_then(|reason| match reason.strip_prefix(&own) {
            Some(rest) => rest.strip_prefix("; "),
            None => Some(reason),
        });
        item.added = Some(Added { by: format!("{user} on {host}"), reason: reason.map(str::to_owned) });
    }
}

/// Whether the lease must be ended at `now`, a moment of the server's clock.
pub(crate) fn is_due(held: &Held, now: Moment) -> bool {
    held.lease.state(now) == LeaseState::Expired
}
