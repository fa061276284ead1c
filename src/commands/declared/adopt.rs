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
        results.push(one(list, opened, sessions).await?);
    }
    if results.is_empty() {
        let error = Error::new(Code::Usage, "nothing to adopt: no block has `owns = \"added\"`");
        return Err(error.hint("a block with `owns = \"all\"` owns every entry, one with `nothing` none"));
    }
    Ok(results)
}

/// Records the declared entries that are on `list` and that no earlier run added.
async fn one(list: &DeclaredList<'_>, opened: &Opened, sessions: &Sessions<'_>) -> Result<Changed, Error> {
    let session = sessions.of(list.block.on.profile.as_ref())?;
    let (wanted, claimed) = (opened.resolved.wanted(list.block), claims(list, sessions).await?);
    let adopted = |held: &BTreeSet<Key>| {
        let ours = wanted.lines.keys().filter(|key| held.contains(key) && !claimed.contains(key));
        let entries = ours.filter_map(|key| match key {
            Key::Value(entry) => Some(*entry),
            Key::Text(_) => None,
        });
        Desired { verb: Verb::Apply, entries: entries.collect(), texts: BTreeSet::new(), whole_group: false }
    };
    let goal = |held: &BTreeSet<Key>| request(list, Goal::Desired(adopted(held)), session);
    let read = async {
        let port = list.place.clone().open(session).await?;
        let held = port.read().await?.current.list.keys();
        Ok::<_, Error>((port, held))
    };
    match read.await {
        Ok((port, held)) => Ok(changes::run(list.target.clone(), &*port, &goal(&held)?).await),
        Err(error) => Ok(changes::failed(list.target.clone(), &goal(&BTreeSet::new())?, error.at(&list.target))),
    }
}
