//! `adopt`: declared entries that another client made count as added by the declaration from now on.
//!
//! The journal records a change that names these entries and has nothing to do. Nothing is sent that changes a list.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::planning::{claims, request};
use super::sessions::{self, Outside, Sessions};
use super::source::Opened;
use super::targets::{self, DeclaredList};
use crate::app::changes;
use crate::app::interrupt::Interrupt;
use crate::app::run_options::is_on;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli::{Adopt, Global};
use crate::commands::Deps;
use crate::domain::declared::Owns;
use crate::domain::event::Moment;
use crate::domain::plan::{Desired, Verb};
use crate::domain::stored::Key;
use crate::error::{Code, Error};
use crate::output::ui::Ui;
use crate::output::view::{Changed, Document};

pub(crate) async fn run(
    args: &Adopt,
    global: &Global,
    mut deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    let opened = Opened::read(&args.declaration.file, &mut *deps.stdin, Moment::from(deps.clock.now()));
    if opened.is_invalid() {
        return Ok(Document::Check(opened.checked(false)));
    }
    let in_sandbox = global.sandbox || is_on(&deps.env, "WHITELISTCTL_SANDBOX")?;
    let mut profiles = sessions::profiles(&opened.declaration, global, in_sandbox);
    let globals = sessions::globals(&profiles, global);
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    let sessions = Sessions::open(&outside, &globals, &mut profiles, in_sandbox).await?;
    let adopted = all(args, &opened, &sessions).await.map_err(|error| sessions.with_source(error));
    sessions.close().await;
    adopted.map(Document::Change)
}

async fn all(args: &Adopt, opened: &Opened, sessions: &Sessions<'_>) -> Result<Vec<Changed>, Error> {
    let lists = targets::find(&opened.declaration.lists, &args.targets, sessions).await?;
    let mut results = Vec::new();
    for list in lists.iter().filter(|list| list.block.owns == Owns::Added) {
        let Some(session) = sessions.of(list.block.on.profile.as_ref()) else { continue };
        results.push(one(list, opened, session).await?);
    }
    if results.is_empty() {
        let error = Error::new(Code::Usage, "nothing to adopt: no block has `owns = \"added\"`");
        return Err(error.hint("a block with `owns = \"all\"` owns every entry, one with `nothing` none"));
    }
    Ok(results)
}

/// Records the declared entries that are on `list` and that no earlier run added.
async fn one(list: &DeclaredList<'_>, opened: &Opened, session: &Session<'_>) -> Result<Changed, Error> {
    let port = list.place.clone().open(session).await?;
    let held = port.read().await.map_err(|failure| Error::from(failure).at(&list.target))?.current.list.keys();
    let (wanted, claimed) = (opened.resolved.wanted(list.block), claims(list, session).await?);
    let adopted = wanted.lines.keys().filter(|key| held.contains(key) && !claimed.contains(key));
    let entries = adopted.filter_map(|key| match key {
        Key::Value(entry) => Some(*entry),
        Key::Text(_) => None,
    });
    let desired = Desired { verb: Verb::Apply, entries: entries.collect(), texts: BTreeSet::new(), whole_group: false };
    let request = request(list, Goal::Desired(desired), session)?;
    Ok(changes::run(list.target.clone(), &*port, &request).await)
}
