//! `plan`: what a declaration would change, for people and as a file for `apply`.

use std::cell::RefCell;
use std::io::Write as _;
use std::path::Path;
use std::rc::Rc;

use super::planning::{self, PlannedList};
use super::sessions::{self, Outside, Sessions};
use super::source::Opened;
use super::targets;
use crate::app::interrupt::Interrupt;
use crate::app::run_options::is_on;
use crate::cli::{Global, Plan};
use crate::commands::Deps;
use crate::domain::event::Moment;
use crate::domain::hazard::Hazard;
use crate::domain::planned::{PlanFile, PlannedChange, PlannedLine, PlannedTarget};
use crate::error::{Code, Error};
use crate::output::json;
use crate::output::ui::Ui;
use crate::output::view::declared::{LineShown, PlanShown};
use crate::output::view::{Document, Format};
use crate::world::{Env, files};

/// How long a plan may be applied, in milliseconds: a day.
const LASTS: u64 = 24 * 3_600_000;

pub(crate) async fn run(
    args: &Plan,
    global: &Global,
    mut deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    let now = Moment::from(deps.clock.now());
    let opened = Opened::read(&args.declaration.file, &mut *deps.stdin, now);
    if opened.is_invalid() {
        return Ok(Document::Check(opened.checked(false)));
    }
    let in_sandbox = global.sandbox || is_on(&deps.env, "WHITELISTCTL_SANDBOX")?;
    let mut profiles = sessions::profiles(&opened.declaration, global, in_sandbox);
    let globals = sessions::globals(&profiles, global);
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    let sessions = Sessions::open(&outside, &globals, &mut profiles, in_sandbox).await?;
    let planned = planned(args, &opened, &sessions).await.map_err(|error| sessions.with_source(error));
    let mut document = planned.map(Document::Plan);
    if let Ok(document) = &mut document {
        document.explain_errors(|error| sessions.with_source(error));
    }
    sessions.close().await;
    if let Ok(Document::Plan(plan)) = &document
        && ui.borrow().settings().choices.format == Format::Github
    {
        hand_over(plan, &deps.env)?;
    }
    document
}

/// Writes what later steps of a GitHub workflow need where its variables say: `changed`, `plan_id` and `targets`, and
/// the plan as the summary of the job.
fn hand_over(plan: &PlanShown, env: &Env) -> Result<(), Error> {
    let outputs = format!("changed={}\nplan_id={}\ntargets={}\n", plan.changing() > 0, plan.id, plan.changing());
    let summary = crate::output::declared::summary(plan);
    for (variable, text) in [("GITHUB_OUTPUT", outputs), ("GITHUB_STEP_SUMMARY", summary)] {
        let Some(path) = env.get_os(variable) else { continue };
        let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
        file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
            Error::new(Code::Output, format!("cannot write the file of {variable}: {}", files::reason(&error)))
        })?;
    }
    Ok(())
}

async fn planned(args: &Plan, opened: &Opened, sessions: &Sessions<'_>) -> Result<PlanShown, Error> {
    let lists = targets::find(&opened.declaration.lists, &args.targets, sessions).await?;
    let planned = planning::plan(lists, opened, sessions).await?;
    let mut shown = planning::shown(&planned, opened);
    shown.tells_difference = args.exit_code;
    let file = file(&planned, opened);
    if file.changes.is_empty() {
        return Ok(shown);
    }
    let (text, id) = json::plan::write(&file)
        .map_err(|error| Error::new(Code::Bug, format!("the plan has no JSON form: {error}")))?;
    shown.id = id;
    if let Some(path) = args.out.as_ref().filter(|_| shown.error.is_none() && shown.failed.is_empty()) {
        write(path, &text)?;
        shown.written = Some(path.display().to_string());
    }
    Ok(shown)
}

/// Writes a plan, readable by this user alone.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    files::replace(path, text.as_bytes()).map_err(|error| {
        Error::new(Code::LocalState, format!("cannot write {}: {}", path.display(), files::reason(&error)))
    })
}

/// The plan as a value: the changes of lists that differ.
pub(super) fn file(planned: &[PlannedList<'_>], opened: &Opened) -> PlanFile {
    let change = |list: &PlannedList<'_>| {
        let change = list.planned.as_ref().filter(|_| list.changed.error.is_none())?;
        let differs = !change.added.is_empty() || !change.removed.is_empty() || change.creates || change.deletes;
        let lines = planning::lines(list).into_iter().map(|(entry, line)| written(entry, line)).collect();
        differs.then(|| PlannedTarget {
            list: list.list.block.name.to_string(),
            profile: list.list.block.on.profile.clone(),
            change: PlannedChange { desired: change.difference(), ..change.clone() },
            lines,
            allowed: list.changed.report.hazards.iter().filter(|hazard| hazard.accepted).map(allowance).collect(),
        })
    };
    PlanFile {
        created: opened.now,
        not_after: Moment::from_millis(opened.now.as_millis().saturating_add(LASTS)),
        declaration: opened.file.clone(),
        digest: opened.digest(),
        changes: planned.iter().filter_map(change).collect(),
    }
}

/// `hazard` as an option accepts it.
fn allowance(hazard: &Hazard) -> String {
    format!("{}={}", hazard.name, hazard.number)
}

fn written(entry: String, line: LineShown) -> PlannedLine {
    let LineShown { file, line, column, set, owner, reason, ticket, expires } = line;
    PlannedLine { entry, place: format!("{file}:{line}:{column}"), set, owner, reason, ticket, expires }
}
