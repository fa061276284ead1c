//! `adopt`: declared entries that another client made count as added by the declaration from now on.
//!
//! The journal records a change that names these entries and has nothing to do. Nothing is sent that changes a list.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::planning::{claims, request};
use super::sessions::{Outside, Sessions, within};
use super::source::Opened;
use super::targets::{self, DeclaredList};
use crate::app::changes;
use crate::app::interrupt::Interrupt;
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
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    let work = async |sessions: &Sessions<'_>| all(args, &opened, sessions).await.map(Document::Change);
    within(opened.profiles(), &outside, work).await
}

async fn all(args: &Adopt, opened: &Opened, sessions: &Sessions<'_>) -> Result<Vec<Changed>, Error> {
    let lists = targets::find(&opened.declaration.lists, &args.targets, args.pace.parallel, sessions).await?;
    let mut results = Vec::new();
    for list in lists.iter().filter(|list| list.block.owns == Owns::Added) {
        results.push(one(list, opened, sessions.of(list.block.on.profile.as_ref())?).await?);
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
