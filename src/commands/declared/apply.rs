//! `apply`: makes lists as a plan or a declaration says, list by list, each verified.
//!
//! A list is changed only if it is the planned one, or that with a part of the plan made already. Applied again, a plan
//! changes nothing that is done.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

use super::planning::{self, PlannedList};
use super::sessions::{Outside, Sessions, within};
use super::source::Opened;
use super::{making, plan_file, targets};
use crate::app::interrupt::Interrupt;
use crate::app::many::Rollout;
use crate::app::run_options::{is_on, read_line};
use crate::cli::{Apply, Global};
use crate::commands::Deps;
use crate::domain::event::Moment;
use crate::domain::planned::{PlanFile, PlannedTarget};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::ui::Ui;
use crate::output::view::declared::PlanShown;
use crate::output::view::{Changed, Document};
use crate::world::files;

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
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    match (&args.plan, &opened) {
        (Some(path), opened) => {
            let (plan, _) = plan_file::read(path)?;
            plan_file::check(&plan, path, opened.as_ref(), now)?;
            let profiles = plan.changes.iter().map(|planned| planned.profile.as_ref());
            within(profiles, &outside, async |sessions| from_plan(args, &plan, sessions).await).await
        }
        (None, Some(opened)) => {
            let work = async |sessions: &Sessions<'_>| from_declaration(args, opened, sessions, &outside).await;
            within(opened.profiles(), &outside, work).await
        }
        (None, None) => Err(Error::new(Code::Usage, "neither a plan nor a declaration is named")),
    }
}

/// Applies the changes of `plan`.
async fn from_plan(args: &Apply, plan: &PlanFile, sessions: &Sessions<'_>) -> Result<Document, Error> {
    let is_chosen = |target: &&PlannedTarget| {
        let names = [target.list.clone(), target.change.target.to_string()];
        args.targets.is_empty() || args.targets.iter().any(|chosen| names.contains(chosen))
    };
    let chosen: Vec<&PlannedTarget> = plan.changes.iter().filter(is_chosen).collect();
    if chosen.is_empty() && !args.targets.is_empty() {
        return Err(Error::new(Code::Usage, "the plan changes no list that --target names"));
    }
    let rollout = Rollout::of(&args.rollout, args.pace.parallel, chosen.len());
    Ok(Document::Change(making::make(&chosen, &[], (args.rebase, rollout), sessions).await?))
}

/// Plans and, if that is approved, applies what the declaration says.
async fn from_declaration(
    args: &Apply,
    opened: &Opened,
    sessions: &Sessions<'_>,
    outside: &Outside<'_>,
) -> Result<Document, Error> {
    let lists = targets::find(&opened.declaration.lists, &args.targets, args.pace.parallel, sessions).await?;
    let planned = planning::plan(lists, opened, args.pace.parallel, sessions).await?;
    let shown = planning::shown(&planned, opened);
    if shown.error.is_some() || outside.global.dry_run {
        return Ok(Document::Plan(shown));
    }
    let plan = plan_file::of(&planned, opened);
    if !plan.changes.is_empty() {
        approve(&shown, opened, outside).await?;
    }
    let changes: Vec<&PlannedTarget> = plan.changes.iter().collect();
    let rollout = Rollout::of(&args.rollout, args.pace.parallel, planned.len());
    let order: Vec<Target> = planned.iter().map(|list| list.changed.report.target.clone()).collect();
    let settled = settled(planned, &plan);
    let made = making::make(&changes, &settled, (args.rebase, rollout), sessions).await?;
    Ok(Document::Change(in_order(&order, settled.into_iter().chain(made))))
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

/// The results of lists that `plan` does not change: they are as declared, or could not be planned.
fn settled(planned: Vec<PlannedList<'_>>, plan: &PlanFile) -> Vec<Changed> {
    let changing: BTreeSet<&Target> = plan.changes.iter().map(|planned| &planned.change.target).collect();
    let settled = planned.into_iter().map(|list| list.changed).filter(|one| !changing.contains(&one.report.target));
    let result = |mut changed: Changed| {
        changed.report.dry_run = false;
        if changed.error.is_none() {
            changed.report.outcome = Outcome::Unchanged;
        }
        changed
    };
    settled.map(result).collect()
}

/// `results` in the order of their targets in `order`.
fn in_order(order: &[Target], results: impl Iterator<Item = Changed>) -> Vec<Changed> {
    let mut results: BTreeMap<Target, Changed> =
        results.map(|changed| (changed.report.target.clone(), changed)).collect();
    order.iter().filter_map(|target| results.remove(target)).collect()
}
