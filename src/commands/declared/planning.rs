//! What a declaration changes: each list is read once, and compared with what is declared.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::sessions::Sessions;
use super::source::Opened;
use super::targets::DeclaredList;
use crate::app::auth_breaker::AuthGates;
use crate::app::changes::{self, Preset, Request, Stage};
use crate::app::fan_out;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::declaration::{Judged, Origin, Wanted, judge};
use crate::domain::declared::Owns;
use crate::domain::entry::Entry;
use crate::domain::hazard::{Allowance, Name};
use crate::domain::plan::{Desired, Verb};
use crate::domain::planned::PlannedChange;
use crate::domain::stored::{Key, Stored};
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::output::view::declared::{LineShown, PlanShown};
use crate::text::milliseconds;

/// A list as it would become.
pub(super) struct PlannedList<'a> {
    /// The list.
    pub(super) list: DeclaredList<'a>,
    /// What is wanted of it.
    pub(super) wanted: Wanted,
    /// The change as a value, if the list was read.
    pub(super) planned: Option<PlannedChange>,
    /// The change as a report.
    pub(super) changed: Changed,
}

/// Reads `lists`, `parallel` of them at the same time, and works out what each would become. Sends nothing that changes one.
pub(super) async fn plan<'a>(
    lists: Vec<DeclaredList<'a>>,
    opened: &Opened,
    parallel: u16,
    sessions: &Sessions<'_>,
) -> Result<Vec<PlannedList<'a>>, Error> {
    let gates = AuthGates::default();
    // Boxed, because a plan of one list is large.
    let plan = async |list| Box::pin(plan_one(list, opened, sessions, &gates)).await;
    let planned = fan_out::in_order(lists, usize::from(parallel), plan).await;
    let planned = planned.into_iter().collect::<Result<Vec<_>, Error>>()?;
    Ok(planned.into_iter().flatten().collect())
}

/// Works out what one list would become, and which of its former groups would go.
async fn plan_one<'a>(
    list: DeclaredList<'a>,
    opened: &Opened,
    sessions: &Sessions<'_>,
    gates: &AuthGates,
) -> Result<Vec<PlannedList<'a>>, Error> {
    let session = sessions.of(list.block.on.profile.as_ref())?;
    let wanted = opened.resolved.wanted(list.block);
    let claims = claims(&list, sessions).await?;
    let declared = wanted.declared(list.block, claims);
    let request = request(&list, Goal::Declared(declared), session)?;
    let work = async {
        match list.place.clone().open(session).await {
            Err(error) => (changes::failed(list.target.clone(), &request, error), None),
            Ok(port) => {
                let preset = Preset { dry_run: true, ..Preset::default() };
                changes::run_planned(list.target.clone(), &*port, &request, preset).await
            }
        }
    };
    let gate = gates.of(session, &list.target.service);
    let worked = gate.enter(work, |(changed, _): &(Changed, _)| changed.error.as_ref()).await;
    let (mut changed, planned) =
        worked.unwrap_or_else(|stop| (changes::failed(list.target.clone(), &request, stop), None));
    changed.report.profile = session.profile_of_many();
    // A group goes only after the one that takes its place.
    let mut results = if changed.error.is_none() { retired(&list, session).await? } else { Vec::new() };
    results.insert(0, PlannedList { list, wanted, planned, changed });
    Ok(results)
}

/// What earlier runs put on the list, where the declaration owns that.
pub(super) async fn claims(list: &DeclaredList<'_>, sessions: &Sessions<'_>) -> Result<BTreeSet<Key>, Error> {
    if list.block.owns != Owns::Added {
        return Ok(BTreeSet::new());
    }
    Ok(sessions.claims(list.block.on.profile.as_ref()).await?.on(&list.target))
}

/// The deletion of groups that the list was called before, as far as they are there.
async fn retired<'a>(list: &DeclaredList<'a>, session: &Session<'_>) -> Result<Vec<PlannedList<'a>>, Error> {
    let mut results = Vec::new();
    for (target, place) in &list.earlier {
        let list =
            DeclaredList { block: list.block, target: target.clone(), place: place.clone(), earlier: Vec::new() };
        let whole = Desired { verb: Verb::Apply, entries: BTreeSet::new(), texts: BTreeSet::new(), whole_group: true };
        let request = request(&list, Goal::Desired(whole), session)?;
        let is_part = Allowance { name: Name::DeletesGroup, up_to: None };
        let allowed: Vec<Allowance> = session.allowed().iter().copied().chain([is_part]).collect();
        let request = Request { allowed: &allowed, ..request };
        let (changed, planned) = match place.clone().open(session).await {
            Err(error) => (changes::failed(target.clone(), &request, error), None),
            Ok(port) => {
                let preset = Preset { dry_run: true, ..Preset::default() };
                changes::run_planned(target.clone(), &*port, &request, preset).await
            }
        };
        let is_gone = changed.error.is_none() && planned.as_ref().is_some_and(|planned| !planned.deletes);
        if !is_gone {
            results.push(PlannedList { list, wanted: Wanted::default(), planned, changed });
        }
    }
    Ok(results)
}

/// The request to make the list of `list` what `goal` says.
pub(super) fn request<'s>(list: &DeclaredList<'_>, goal: Goal, session: &'s Session<'_>) -> Result<Request<'s>, Error> {
    Ok(Request {
        goal,
        verb: Verb::Apply,
        notes: Vec::new(),
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(list.place.traits(), session.settings(), false)?,
        stage: Stage::Whole,
    })
}

/// The plan of `lists` for people and programs.
pub(super) fn shown(lists: &[PlannedList<'_>], opened: &Opened) -> PlanShown {
    let mut shown = PlanShown::new(opened.findings.clone());
    for planned in lists {
        let report = &planned.changed.report;
        if planned.changed.error.is_some() {
            shown.failed.push(planned.changed.clone());
            continue;
        }
        shown.foreign += foreign(planned);
        shown.tests.extend(tested(planned, opened));
        if report.added.is_empty() && report.removed.is_empty() {
            shown.unchanged.push(report.target.clone());
            continue;
        }
        shown.add(planned.list.block.name.to_string(), &planned.changed, || lines(planned));
    }
    shown.sort();
    let failing = shown.failing().len();
    if failing > 0 {
        let message = match failing {
            1 => "a test of the declaration would fail".to_owned(),
            many => format!("{many} tests of the declaration would fail"),
        };
        shown.error = Some(Error::new(Code::Refused, format!("refused: {message}")));
    }
    shown
}

/// How many entries of the list are neither declared nor owned.
fn foreign(planned: &PlannedList<'_>) -> usize {
    let Some(before) = &planned.changed.report.before else { return 0 };
    let removed = &planned.changed.report.removed;
    let is_foreign = |text: &&String| {
        !removed.contains(text) && !planned.wanted.lines.contains_key(&Stored::new(text.as_str()).key())
    };
    before.iter().filter(is_foreign).count()
}

/// The tests on the list as it would be.
fn tested(planned: &PlannedList<'_>, opened: &Opened) -> Vec<Judged> {
    let report = &planned.changed.report;
    if planned.planned.as_ref().is_some_and(|planned| planned.deletes) {
        return Vec::new();
    }
    let kept = report.before.iter().flatten().filter(|text| !report.removed.contains(text));
    let entries: BTreeSet<Entry> =
        kept.chain(&report.added).filter_map(|text| Stored::new(text.as_str()).entry).collect();
    let name = &planned.list.block.name;
    let tests = opened.declaration.tests.iter().filter(|test| test.is_about(name));
    tests.flat_map(|test| judge(test, name, &entries)).collect()
}

/// Where the entries of the change are declared. A removed entry has a place if it was declared and is past its end.
pub(super) fn lines(planned: &PlannedList<'_>) -> BTreeMap<String, LineShown> {
    let report = &planned.changed.report;
    let added = report.added.iter().map(|text| (text, &planned.wanted.lines));
    let removed = report.removed.iter().map(|text| (text, &planned.wanted.expired));
    let of = |(text, lines): (&String, &BTreeMap<Key, Rc<Origin>>)| {
        lines.get(&Stored::new(text.as_str()).key()).map(|origin| (text.clone(), line(origin)))
    };
    added.chain(removed).filter_map(of).collect()
}

fn line(origin: &Origin) -> LineShown {
    let text = |text: &Option<Rc<str>>| text.as_ref().map(ToString::to_string);
    let owner = &origin.owner;
    let expires = owner.expires.and_then(|end| milliseconds(i64::try_from(end.as_millis()).ok()?));
    LineShown {
        file: origin.spot.source.name.clone(),
        line: origin.spot.line(),
        column: origin.spot.column(),
        set: text(&origin.set),
        owner: text(&owner.owner),
        reason: text(&owner.reason),
        ticket: text(&owner.ticket),
        expires,
    }
}
