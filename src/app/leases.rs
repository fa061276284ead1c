//! Leases on the lists of instances: found by the names of their groups, added, and ended.
//!
//! Every change is made by the engine. Time is the server's; a lease is never judged by the clock of this machine.

use std::collections::BTreeSet;

use crate::app::changes::{self, Request, Stage};
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::config::{Origin, Setting};
use crate::domain::entry::Entry;
use crate::domain::event::{Intent, Moment};
use crate::domain::hazard::{Allowance, Name};
use crate::domain::history::History;
use crate::domain::instance::{Described, InstanceId};
use crate::domain::lease::{Lease, LeaseState};
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::output::view::leases::{Added, LeaseItem};
use crate::services::elasticsearch::list::GroupList;
use crate::services::elasticsearch::target::GroupRef;
use crate::services::registry::Connections as _;

/// What the end of a lease may do. It leads back to the list as it would be without the lease, so that only what the
/// profile requires (`lock-out`) can refuse it.
const ENDS: [Allowance; 4] = [
    Allowance { name: Name::DeletesGroup, up_to: None },
    Allowance { name: Name::DenyAll, up_to: None },
    Allowance { name: Name::LargeRemoval, up_to: None },
    Allowance { name: Name::StillAdmitted, up_to: None },
];

/// A lease as found on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// The lease.
    pub(crate) lease: Lease,
    /// The group that carries it.
    pub(crate) place: GroupRef,
    /// Its entries, as the server spells them.
    pub(crate) entries: Vec<String>,
}

/// Why a lease ends, for the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// A command named it.
    Named,
    /// A later end took its place.
    Extended,
    /// Its time was over, and it was looked for.
    Reaped,
    /// Its time was over, and another change of the instance was made.
    Expired,
}

impl Occasion {
    fn text(self, lease: &Lease) -> String {
        match self {
            Self::Named => format!("lease {} ended", lease.id),
            Self::Extended => format!("lease {} extended", lease.id),
            Self::Reaped => format!("lease {} reaped after its end {}", lease.id, lease.end_text()),
            Self::Expired => format!("lease {} expired {}", lease.id, lease.end_text()),
        }
    }
}

/// The leases of an instance, the first to end first.
pub(crate) fn of_instance(described: &Described, region: &str, instance: &InstanceId) -> Vec<Held> {
    let groups = described.groups.iter().flatten();
    let held = groups.filter_map(|group| {
        let lease = Lease::of_group(&group.name)?;
        let (region, instance, list) = (region.to_owned(), instance.clone(), group.list);
        let place = GroupRef { region, instance, list, group: group.name.parse().ok()? };
        Some(Held { lease, place, entries: group.ips.clone() })
    });
    let mut held: Vec<Held> = held.collect();
    held.sort_by_key(|one| (one.lease.end, one.place.target()));
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

/// Adds `lease` with these entries to the list of `place`, whose group is that of the lease.
pub(crate) async fn add(
    session: &Session<'_>,
    place: GroupRef,
    lease: &Lease,
    entries: BTreeSet<Entry>,
    notes: Vec<String>,
    from_stdin: bool,
) -> Result<Changed, Error> {
    let created = Allowance { name: Name::CreatesGroup, up_to: None };
    let allowed: Vec<Allowance> = session.allowed().iter().copied().chain([created]).collect();
    let desired = Desired { verb: Verb::Append, entries, texts: BTreeSet::new(), whole_group: false };
    let request = Request {
        goal: Goal::Desired(desired),
        verb: Verb::Append,
        notes,
        allowed: &allowed,
        run_options: session.run_options(),
        policy_context: PolicyContext::of(place.traits(), session.settings(), from_stdin)?,
        stage: Stage::Whole,
    };
    Ok(change(session, place, lease, &request, &added_as(lease)).await)
}

/// Ends the lease of `held`: deletes its group, whatever it holds by now. A group that is gone already is ended.
pub(crate) async fn end(session: &Session<'_>, held: &Held, occasion: Occasion) -> Result<Changed, Error> {
    let desired = Desired { verb: Verb::Delete, entries: BTreeSet::new(), texts: BTreeSet::new(), whole_group: true };
    let allowed: Vec<Allowance> = session.allowed().iter().copied().chain(ENDS).collect();
    let request = Request {
        goal: Goal::Desired(desired),
        verb: Verb::Delete,
        notes: Vec::new(),
        allowed: &allowed,
        run_options: session.run_options(),
        policy_context: PolicyContext::of(held.place.traits(), session.settings(), false)?,
        stage: Stage::Whole,
    };
    let changed = change(session, held.place.clone(), &held.lease, &request, &occasion.text(&held.lease)).await;
    Ok(without_absence(changed))
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

/// Ends the leases of the lists `expired` after the change `made` of the same instance. What cannot be ended is a
/// warning: the change itself is done.
pub(crate) async fn end_expired(expired: &[Target], made: &Changed, session: &Session<'_>) {
    let options = session.run_options();
    if made.error.is_some() || options.dry_run || !options.waits_after || options.interrupt.raised().is_some() {
        return;
    }
    for target in expired {
        let lease = target.path.group.as_deref().and_then(Lease::of_group);
        let (Some(lease), Some(place)) = (lease, GroupRef::of(&target.path)) else { continue };
        let (id, over) = (lease.id.clone(), lease.end_text());
        let ended = end(session, &Held { lease, place, entries: Vec::new() }, Occasion::Expired).await;
        match ended.map_or_else(Some, |changed| changed.error) {
            None => session.progress(&format!("lease {id} on {target} ended {over}; it was removed")),
            Some(error) => {
                let command = options.context.command("lease reap");
                session.warn(&format!(
                    "lease {id} on {target} ended {over}, but is still there: {}; {command} tries again",
                    error.message
                ));
            }
        }
    }
}

/// Makes the change of `request` on the group that carries `lease`.
async fn change(
    session: &Session<'_>,
    place: GroupRef,
    lease: &Lease,
    request: &Request<'_>,
    occasion: &str,
) -> Changed {
    let target = place.target();
    let region = Setting { value: place.region.clone(), origin: Origin::Journal };
    let mut changed = match session.elasticsearch(&region).await {
        Err(error) => changes::failed(target, request, error),
        Ok(connected) => {
            let (token, hints) = (session.token(), session.hints());
            let list = GroupList { may_create: true, ..GroupList::plain(connected, place, token, hints) };
            let recorder = &session.run_options().recorder;
            *recorder.occasion.borrow_mut() = Some(occasion.to_owned());
            let changed = changes::run(target, &list, request).await;
            *recorder.occasion.borrow_mut() = None;
            changed
        }
    };
    changed.report.lease = Some(lease.clone());
    changed
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
        let own = added_as(&item.lease);
        let reason = reason.as_deref().and_then(|reason| match reason.strip_prefix(&own) {
            Some(rest) => rest.strip_prefix("; "),
            None => Some(reason),
        });
        item.added = Some(Added { by: format!("{user} on {host}"), reason: reason.map(str::to_owned) });
    }
}

/// What is recorded as the occasion of adding `lease`.
fn added_as(lease: &Lease) -> String {
    format!("lease {} until {}", lease.id, lease.end_text())
}

/// Whether the lease must be ended at `now`, a moment of the server's clock.
pub(crate) fn is_due(held: &Held, now: Moment) -> bool {
    held.lease.state(now) == LeaseState::Expired
}
