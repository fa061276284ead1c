//! `check`: everything that is wrong with a declaration, without calling a service. Only `--refresh` fetches published
//! lists, and pins those that satisfy their guards.

use crate::app::session::Session;
use crate::cli::Check;
use crate::commands::Deps;
use crate::commands::declared::source::{LOCK, Opened, write};
use crate::declaration::{Feed, Finding, Level, Lock, Picked, Pinned, Rule, pick};
use crate::domain::event::Moment;
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::world::files;

pub(crate) fn run(args: &Check, mut deps: Deps) -> Document {
    let opened = Opened::read(&args.declaration.file, &mut *deps.stdin, Moment::from(deps.clock.now()));
    Document::Check(opened.checked(args.strict))
}

/// Fetches the published lists of the declaration, pins them, and checks the whole.
pub(crate) async fn refresh(args: &Check, session: &mut Session<'_>) -> Result<Document, Error> {
    let path = &args.declaration.file;
    let now = Moment::from(session.run_options().clock.now());
    let opened = Opened::read(path, session.stdin(), now);
    let is_unusable =
        |finding: &Finding| finding.level == Level::Error && !matches!(finding.rule, Rule::Feed | Rule::Test);
    if opened.findings.iter().any(is_unusable) {
        return Ok(Document::Check(opened.checked(args.strict)));
    }
    let (mut lock, mut problems, mut done) = (opened.lock.clone(), Vec::new(), Vec::new());
    lock.prune(&opened.declaration);
    for (name, set) in &opened.declaration.sets {
        let Some(feed) = &set.feed else { continue };
        match fetched(feed, lock.pinned(name), session).await {
            Ok(picked) => done.push(pin(name, feed, picked, &mut lock, now)),
            Err(why) => {
                let message = format!("the feed of set {name} is not refreshed: {why}");
                problems.push(
                    Finding::error(feed.spot.clone(), Rule::Feed, message).hint("the pinned copy stays as it is"),
                );
            }
        }
    }
    let place = files::parent(path).join(LOCK);
    if lock != opened.lock {
        write(&place, &lock.text()).map_err(|error| {
            Error::new(Code::LocalState, format!("cannot write {}: {}", place.display(), files::reason(&error)))
        })?;
        done.push(format!("wrote {}; review its changes like code", place.display()));
    }
    let mut opened = if path.as_os_str() == "-" { opened } else { Opened::read(path, session.stdin(), now) };
    problems.append(&mut opened.findings);
    opened.findings = problems;
    let mut checked = opened.checked(args.strict);
    checked.done = done;
    Ok(Document::Check(checked))
}

/// What `feed` publishes now, if it satisfies its guard; or why not.
async fn fetched(feed: &Feed, before: Option<&Pinned>, session: &Session<'_>) -> Result<Picked, String> {
    let body = session.download(&feed.url).await.map_err(|error| error.message)?;
    let picked = pick(feed, &body).map_err(|problem| problem.to_string())?;
    let before = before.filter(|pinned| pinned.url == feed.url).map(|pinned| pinned.entries.as_slice());
    feed.guard.check(&picked.entries, before).map_err(|problem| problem.to_string())?;
    Ok(picked)
}

/// Pins what was fetched, and says what changed.
fn pin(name: &str, feed: &Feed, picked: Picked, lock: &mut Lock, now: Moment) -> String {
    let before = lock.entries(name);
    let added = picked.entries.iter().filter(|entry| !before.contains(entry)).count();
    let removed = before.iter().filter(|entry| !picked.entries.contains(entry)).count();
    let count = picked.entries.len();
    lock.pin(name, Pinned::new(&feed.url, now, picked.entries));
    format!("pinned set {name}: {count} entries, {added} added, {removed} removed")
}
