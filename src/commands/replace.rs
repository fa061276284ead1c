//! `replace`: wherever an entry stands on its own, puts another one in its place: added and verified, then removed.

use std::collections::BTreeSet;

use crate::app::many;
use crate::app::session::Session;
use crate::cli::{Entries, Replace};
use crate::commands::everywhere::{jobs, rollout};
use crate::commands::survey;
use crate::domain::entry::Entry;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::error::{Code, Error};
use crate::output::view::Document;

pub(crate) async fn run(args: &Replace, session: &mut Session<'_>) -> Result<Document, Error> {
    let (old, new) = (entry(&args.old, session)?, entry(&args.new, session)?);
    let session = &*session;
    if old == new {
        return Err(Error::new(Code::Usage, format!("{old} and {new} are the same entry")));
    }
    let lists = survey::read(&args.reach, session).await?;
    let holds = |report: &ListReport| {
        let is_old = |stored: &&Stored| stored.entry == Some(old);
        let texts: BTreeSet<String> =
            report.list.entries().iter().filter(is_old).map(|stored| stored.text.clone()).collect();
        (!texts.is_empty()).then(|| Desired {
            verb: Verb::Replace,
            entries: BTreeSet::from([new]),
            texts,
            whole_group: false,
        })
    };
    let jobs = jobs(&lists, holds, false, session)?;
    if jobs.is_empty() {
        let read = lists.iter().filter(|listed| listed.outcome.is_ok()).count();
        let message = format!("no list has an entry {old} of its own; {read} lists were read");
        let unread = lists.iter().find_map(|listed| listed.outcome.as_ref().err());
        return Err(unread.cloned().unwrap_or_else(|| {
            Error::new(Code::NotFound, message).hint("`whitelistctl why` shows the wider blocks that admit it")
        }));
    }
    let rollout = rollout(&args.rollout, &args.reach, jobs.len());
    let changes = many::run(jobs, rollout).await;
    for listed in &lists {
        if let Err(error) = &listed.outcome {
            session.warn(&format!("{} was not read, and may hold {old}: {}", listed.target, error.message));
        }
    }
    Ok(Document::Change(changes))
}

/// The one entry that `text` names.
fn entry(text: &str, session: &mut Session<'_>) -> Result<Entry, Error> {
    let named =
        Entries { entries: vec![text.to_owned()], files: Vec::new(), column: None, expand: false, my_ip: false };
    let operands = session.operands(&named)?;
    match operands.order.as_slice() {
        [entry] => Ok(*entry),
        _ => Err(Error::new(Code::Usage, "replace takes one entry and its replacement, in this order")),
    }
}
