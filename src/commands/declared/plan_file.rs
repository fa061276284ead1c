//! Plans as files: what `plan --out` writes, and what `apply` accepts.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::planning::{self, PlannedList};
use super::source::Opened;
use crate::domain::event::Moment;
use crate::domain::exposure::Exposure;
use crate::domain::hazard::Hazard;
use crate::domain::list::List;
use crate::domain::planned::{PlanFile, PlannedChange, PlannedLine, PlannedTarget};
use crate::domain::report::{ChangeReport, Outcome};
use crate::domain::stored::Stored;
use crate::error::{Code, Error};
use crate::output::json;
use crate::output::view::Changed;
use crate::output::view::declared::{LineShown, PlanShown};
use crate::world::files;

/// How long a plan may be applied, in milliseconds: a day.
const LASTS: u64 = 24 * 3_600_000;
/// The most bytes of a plan file.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The plan as a value: the changes of lists that differ.
pub(super) fn of(planned: &[PlannedList<'_>], opened: &Opened) -> PlanFile {
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

/// Writes a plan, readable by this user alone.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Error> {
    files::replace(path, text.as_bytes()).map_err(|error| {
        Error::new(Code::LocalState, format!("cannot write {}: {}", path.display(), files::reason(&error)))
    })
}

/// The plan at `path`, and its ID.
///
/// # Errors
/// The file cannot be read, or is not a plan as it was written.
pub(super) fn read(path: &Path) -> Result<(PlanFile, String), Error> {
    let shown = path.display();
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text));
    read.map_err(|error| {
        let why =
            if error.kind() == io::ErrorKind::InvalidData { "it is not text".into() } else { files::reason(&error) };
        Error::new(Code::InvalidFile, format!("cannot read {shown}: {why}"))
    })?;
    json::plan::read(&text)
        .map_err(|problem| Error::new(Code::InvalidFile, format!("{shown}: {problem}")).hint("make the plan again"))
}

/// The plan at `path` for people and programs, also one that must not be applied any more. Calls no service.
///
/// # Errors
/// As [`read`].
pub(super) fn shown(path: &Path) -> Result<PlanShown, Error> {
    let (plan, id) = read(path)?;
    let mut shown = PlanShown::new(Vec::new());
    (shown.id, shown.written) = (id, Some(path.display().to_string()));
    for planned in plan.changes {
        let PlannedTarget { list, profile, change, lines, .. } = planned;
        let before: List = change.before.iter().map(|text| Stored::new(text.as_str())).collect();
        let stays = |stored: &&Stored| !change.removed.contains(&stored.text);
        let after = before.entries().iter().filter(stays).filter_map(|stored| stored.entry);
        let after = after.chain(change.added.iter().copied()).collect();
        let report = ChangeReport {
            // Of this list alone: a plan does not hold the other groups of the instance.
            exposure: Some(Exposure::between(&before.values(), &after, &BTreeSet::new())),
            profile,
            outcome: Outcome::Planned,
            added: change.added.iter().map(ToString::to_string).collect(),
            removed: change.removed,
            before: Some(change.before),
            ..ChangeReport::new(change.target, change.verb, true)
        };
        let lines = || lines.into_iter().map(declared).collect();
        shown.add(list, &Changed { report, error: None }, lines);
    }
    shown.sort();
    Ok(shown)
}

/// The entry of a line of a plan, and where it is declared.
fn declared(line: PlannedLine) -> (String, LineShown) {
    let PlannedLine { entry, place, set, owner, reason, ticket, expires } = line;
    let mut parts = place.rsplitn(3, ':');
    let mut number = || parts.next().and_then(|text| text.parse().ok()).unwrap_or(0);
    let (column, line) = (number(), number());
    let file = parts.next().unwrap_or_default().to_owned();
    (entry, LineShown { file, line, column, set, owner, reason, ticket, expires })
}

/// Why the plan at `path` must not be applied now, if that is so. `opened` is the declaration that the user named.
///
/// # Errors
/// The plan is too old, or the declaration is another one now.
pub(super) fn check(plan: &PlanFile, path: &Path, opened: Option<&Opened>, now: Moment) -> Result<(), Error> {
    let stale = |why: &str| {
        Err(Error::new(Code::Conflict, format!("{}: {why}", path.display()))
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
    Ok(())
}
