//! `apply`: makes lists as a plan or a declaration says, list by list, each verified.
//!
//! A list is changed only if it is the planned one, or that with a part of the plan made already. Applied again, a plan
//! changes nothing that is done.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use std::rc::Rc;

use super::plan::file;
use super::planning::{self, PlannedList};
use super::sessions::{self, Outside, Sessions};
use super::source::Opened;
use super::targets;
use crate::app::auth_breaker::AuthBreaker;
use crate::app::changes::{self, Preset, Request, Stage};
use crate::app::interrupt::Interrupt;
use crate::app::options::allowances;
use crate::app::policy_context::PolicyContext;
use crate::app::run_options::{is_on, read_line};
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::{Apply, Global};
use crate::commands::Deps;
use crate::domain::event::Moment;
use crate::domain::hazard::{Allowance, Name};
use crate::domain::planned::{PlanFile, PlannedLine, PlannedTarget};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::json;
use crate::output::ui::Ui;
use crate::output::view::declared::PlanShown;
use crate::output::view::{Changed, Document};
use crate::services::registry::Place;
use crate::world::files;

/// The most bytes of a plan file.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

pub(crate) async fn run(
    args: &Apply,
    global: &Global,
    mut deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    let now = Moment::from(deps.clock.now());
    let opened = args.file.as_ref().map(|file| Opened::read(file, &mut *deps.stdin, now));
    if let Some(opened) = opened.as_ref().filter(|opened| opened.is_invalid()) {
        return Ok(Document::Check(opened.checked(false)));
    }
    let plan = args.plan.as_ref().map(|path| read(path, opened.as_ref(), now)).transpose()?;
    let in_sandbox = global.sandbox || is_on(&deps.env, "WHITELISTCTL_SANDBOX")?;
    let mut profiles = match (&plan, &opened) {
        (Some(plan), _) => of_plan(plan, global, in_sandbox),
        (None, Some(opened)) => sessions::profiles(&opened.declaration, global, in_sandbox),
        (None, None) => Vec::new(),
    };
    let globals = sessions::globals(&profiles, global);
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    let sessions = Sessions::open(&outside, &globals, &mut profiles, in_sandbox).await?;
    let document = match (&plan, &opened) {
        (Some(plan), _) => from_plan(args, plan, &sessions).await,
        (None, Some(opened)) => from_declaration(args, opened, &sessions, &outside).await,
        (None, None) => Err(Error::new(Code::Usage, "neither a plan nor a declaration is named")),
    };
    let mut document = document.map_err(|error| sessions.with_source(error));
    if let Ok(document) = &mut document {
        document.explain_errors(|error| sessions.with_source(error));
    }
    sessions.close().await;
    document
}

/// The plan at `path`, if it may be applied now.
fn read(path: &Path, opened: Option<&Opened>, now: Moment) -> Result<PlanFile, Error> {
    let shown = path.display();
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text));
    read.map_err(|error| {
        let why =
            if error.kind() == io::ErrorKind::InvalidData { "it is not text".into() } else { files::reason(&error) };
        Error::new(Code::InvalidFile, format!("cannot read {shown}: {why}"))
    })?;
    let (plan, _) = json::plan::read(&text)
        .map_err(|problem| Error::new(Code::InvalidFile, format!("{shown}: {problem}")).hint("make the plan again"))?;
    let stale = |why: &str| {
        Err(Error::new(Code::Conflict, format!("{shown}: {why}"))
            .outcome(Outcome::NotApplied)
            .hint("make the plan again"))
    };
    if plan.not_after <= now {
        return stale("the plan is more than a day old");
    }
    let found = match opened {
        Some(opened) => Some(opened.digest()),
        None if Path::new(&plan.declaration).is_file() => {
            Some(Opened::read(Path::new(&plan.declaration), &mut io::empty(), now).digest())
        }
        None => None,
    };
    if found.is_some_and(|found| found != plan.digest) {
        return stale("the declaration is not the one that the plan was made of");
    }
    Ok(plan)
}

/// The profiles that `plan` names.
fn of_plan(plan: &PlanFile, global: &Global, in_sandbox: bool) -> Vec<(Option<String>, io::Empty)> {
    let mut profiles: BTreeSet<Option<String>> = BTreeSet::new();
    for target in &plan.changes {
        let profile = target.profile.clone().filter(|name| !in_sandbox && Some(name) != global.profile.as_ref());
        profiles.insert(profile);
    }
    if profiles.is_empty() {
        profiles.insert(None);
    }
    profiles.into_iter().map(|profile| (profile, io::empty())).collect()
}

/// Applies the changes of `plan` in their order.
async fn from_plan(args: &Apply, plan: &PlanFile, sessions: &Sessions<'_>) -> Result<Document, Error> {
    let is_chosen = |target: &&PlannedTarget| {
        let names = [target.list.clone(), target.change.target.to_string()];
        args.targets.is_empty() || args.targets.iter().any(|chosen| names.contains(chosen))
    };
    let chosen: Vec<&PlannedTarget> = plan.changes.iter().filter(is_chosen).collect();
    if chosen.is_empty() && !args.targets.is_empty() {
        return Err(Error::new(Code::Usage, "the plan changes no list that --target names"));
    }
    Ok(Document::Change(make(&chosen, args.rebase, sessions).await?))
}

/// Plans and, if that is approved, applies what the declaration says.
async fn from_declaration(
    args: &Apply,
    opened: &Opened,
    sessions: &Sessions<'_>,
    outside: &Outside<'_>,
) -> Result<Document, Error> {
    let lists = targets::find(&opened.declaration.lists, &args.targets, sessions).await?;
    let planned = planning::plan(lists, opened, sessions).await?;
    let shown = planning::shown(&planned, opened);
    if shown.error.is_some() || outside.global.dry_run {
        return Ok(Document::Plan(shown));
    }
    let plan = file(&planned, opened);
    if !plan.changes.is_empty() {
        approve(&shown, opened, outside).await?;
    }
    let changes: Vec<&PlannedTarget> = plan.changes.iter().collect();
    let made = make(&changes, args.rebase, sessions).await?;
    Ok(Document::Change(in_order(planned, made)))
}

/// Asks for all changes at once. Without a terminal, `--yes` has to be given.
async fn approve(shown: &PlanShown, opened: &Opened, outside: &Outside<'_>) -> Result<(), Error> {
    let Outside { global, ui, deps, .. } = outside;
    if global.yes {
        return Ok(());
    }
    let refused = |code, message: &str| Err(Error::new(code, message).outcome(Outcome::NotApplied));
    let is_silent = global.no_input || is_on(&deps.env, "WHITELISTCTL_NO_INPUT")?;
    let can_ask = ui.borrow().can_ask() && !ui.borrow().settings().tells_json();
    if is_silent || !can_ask {
        let message = "refused: without a terminal, a declaration is applied only with a plan file or --yes";
        let file = files::shell_word(Path::new(&opened.file));
        let plan =
            format!("`whitelistctl plan -f {file} --out whitelists.plan`, then `whitelistctl apply whitelists.plan`");
        return refused(Code::Refused, message).map_err(|error: Error| error.hint(plan));
    }
    let posed = ui.borrow_mut().pose_plan(shown);
    let Some(answers) = posed else { return refused(Code::Declined, "declined: no answer is possible") };
    let (answers, line) = read_line(answers).await;
    let is_yes = answers.is_some_and(|answers| ui.borrow_mut().answered(answers, line.as_deref()));
    if is_yes { Ok(()) } else { refused(Code::Declined, "declined at the prompt; nothing was sent") }
}

/// Makes `changes`, one list after the other.
async fn make(changes: &[&PlannedTarget], rebase: bool, sessions: &Sessions<'_>) -> Result<Vec<Changed>, Error> {
    let mut results = Vec::new();
    let mut breaker = AuthBreaker::default();
    let mut failed: BTreeSet<&str> = BTreeSet::new();
    for planned in changes {
        let target = &planned.change.target;
        let place = Place::of(target)
            .ok_or_else(|| Error::new(Code::InvalidName, format!("{target} is not the name of a list")))?;
        let Some(session) = sessions.of(planned.profile.as_ref()) else { continue };
        let unverified = (planned.change.deletes && failed.contains(planned.list.as_str())).then(|| {
            Error::new(Code::Conflict, "not tried: the list that replaces this group is not verified")
                .outcome(Outcome::NotApplied)
        });
        let result = one(planned, place, rebase, session, breaker.stop().or(unverified)).await?;
        breaker.note(result.error.as_ref());
        if result.error.is_some() {
            failed.insert(&planned.list);
        }
        results.push(result);
    }
    Ok(results)
}

/// Makes the change of one list; `stop` is why it is not tried.
async fn one(
    planned: &PlannedTarget,
    place: Place,
    rebase: bool,
    session: &Session<'_>,
    stop: Option<Error>,
) -> Result<Changed, Error> {
    let change = &planned.change;
    let allowed: Vec<Allowance> = session.allowed().iter().copied().chain(consented(planned)?).collect();
    let request = Request {
        goal: Goal::Desired(change.desired.clone()),
        verb: change.verb,
        notes: Vec::new(),
        allowed: &allowed,
        run_options: session.run_options(),
        policy_context: PolicyContext::of(place.traits(), session.settings(), false)?,
        stage: Stage::Whole,
    };
    let failed = |error: Error| changes::failed(change.target.clone(), &request, error);
    if let Some(stop) = stop {
        return Ok(failed(stop));
    }
    let list = match place.open(session).await {
        Ok(list) => list,
        Err(error) => return Ok(failed(error)),
    };
    let identity = list.identity();
    if (&identity.endpoint, &identity.account) != (&change.endpoint, &change.account) {
        let what = if identity.account == change.account { "for another endpoint" } else { "by another account" };
        let error = Error::new(Code::Conflict, format!("the change was planned {what}"));
        return Ok(failed(error.outcome(Outcome::NotApplied).hint("make the plan again with these settings")));
    }
    let remarks = remarks(planned);
    let preset = Preset { dry_run: false, planned: Some(change), rebase, remarks: remarks.as_deref() };
    Ok(changes::run_planned(change.target.clone(), &*list, &request, preset).await.0)
}

/// What the declaration says of the entries that the change adds, as the journal keeps it.
fn remarks(planned: &PlannedTarget) -> Option<String> {
    /// The most characters: a line of a table of changes.
    const MOST: usize = 2000;
    let said = |line: &PlannedLine| {
        let parts: Vec<&str> =
            [&line.owner, &line.reason, &line.ticket].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| format!("{}: {}", line.entry, parts.join(", ")))
    };
    let all: Vec<String> = planned.lines.iter().filter_map(said).collect();
    let text: String = all.join("; ").chars().take(MOST).collect();
    (!text.is_empty()).then_some(text)
}

/// The hazards that the plan accepts: those accepted when it was made, and those that are the plan itself.
fn consented(planned: &PlannedTarget) -> Result<Vec<Allowance>, Error> {
    let mut allowed = allowances(&planned.allowed)?;
    let parts = [(planned.change.creates, Name::CreatesGroup), (planned.change.deletes, Name::DeletesGroup)];
    allowed.extend(parts.iter().filter(|(is, _)| *is).map(|(_, name)| Allowance { name: *name, up_to: None }));
    Ok(allowed)
}

/// The results of all lists in the order of the declaration: those that were `made`, and those that needed nothing or
/// could not be planned.
fn in_order(planned: Vec<PlannedList<'_>>, made: Vec<Changed>) -> Vec<Changed> {
    let mut made: BTreeMap<Target, Changed> =
        made.into_iter().map(|changed| (changed.report.target.clone(), changed)).collect();
    let result = |mut list: PlannedList<'_>| {
        made.remove(&list.changed.report.target).unwrap_or_else(|| {
            list.changed.report.dry_run = false;
            if list.changed.error.is_none() {
                list.changed.report.outcome = Outcome::Unchanged;
            }
            list.changed
        })
    };
    planned.into_iter().map(result).collect()
}
