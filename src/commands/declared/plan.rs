//! `plan`: what a declaration would change, for people and as a file for `apply`.

use std::cell::RefCell;
use std::io::Write as _;
use std::rc::Rc;

use super::sessions::{Outside, Sessions, within};
use super::source::Opened;
use super::{plan_file, planning, targets};
use crate::app::interrupt::Interrupt;
use crate::cli::{Global, Plan};
use crate::commands::Deps;
use crate::domain::event::Moment;
use crate::error::{Code, Error};
use crate::output::json;
use crate::output::ui::Ui;
use crate::output::view::declared::PlanShown;
use crate::output::view::{Document, Format};
use crate::world::{Env, files};

pub(crate) async fn run(
    args: &Plan,
    global: &Global,
    mut deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    let now = Moment::from(deps.clock.now());
    let file = match (&args.file, &args.show) {
        (_, Some(path)) => return Ok(Document::Plan(plan_file::shown(path)?)),
        (Some(file), None) => file,
        (None, None) => return Err(Error::new(Code::Usage, "no declaration is named")),
    };
    let opened = Opened::read(file, &mut *deps.stdin, now);
    if opened.is_invalid() {
        return Ok(Document::Check(opened.checked(false)));
    }
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    let work = async |sessions: &Sessions<'_>| planned(args, &opened, sessions).await.map(Document::Plan);
    let document = within(opened.profiles(), &outside, work).await;
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
    let lists = targets::find(&opened.declaration.lists, &args.targets, args.pace.parallel, sessions).await?;
    let planned = planning::plan(lists, opened, args.pace.parallel, sessions).await?;
    let mut shown = planning::shown(&planned, opened);
    shown.tells_difference = args.exit_code;
    let file = plan_file::of(&planned, opened);
    if file.changes.is_empty() {
        return Ok(shown);
    }
    let (text, id) = json::plan::write(&file)
        .map_err(|error| Error::new(Code::Bug, format!("the plan has no JSON form: {error}")))?;
    shown.id = id;
    if let Some(path) = args.out.as_ref().filter(|_| shown.error.is_none() && shown.failed.is_empty()) {
        plan_file::write(path, &text)?;
        shown.written = Some(path.display().to_string());
    }
    Ok(shown)
}
