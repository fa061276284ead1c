//! `revoke`: takes entries out of every list that has them as entries of their own, and names what still admits them.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::many;
use crate::app::session::Session;
use crate::cli::Revoke;
use crate::commands::everywhere::{jobs, rollout};
use crate::commands::{survey, why};
use crate::domain::list::List;
use crate::domain::plan::{Desired, Verb};
use crate::domain::report::{ChangeReport, ListReport, Outcome};
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::why::Revoked;
use crate::output::view::{Changed, Document, Listed};

pub(crate) async fn run(args: &Revoke, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to revoke: no entries given").hint("name an address or block"));
    }
    let session = &*session;
    let lists = survey::read(&args.reach, session).await?;
    let holds = |report: &ListReport| {
        let own: BTreeSet<_> = report.list.values().intersection(&operands.entries).copied().collect();
        (!own.is_empty()).then(|| Desired {
            verb: Verb::Delete,
            entries: own,
            texts: BTreeSet::new(),
            whole_group: false,
        })
    };
    let jobs = jobs(&lists, holds, operands.from_stdin, session)?;
    let rollout = rollout(&args.rollout, &args.reach, jobs.len());
    let changes = many::run(jobs, rollout).await;
    let left = why::report(&operands.order, &after(lists, &changes), session).await;
    Ok(Document::Revoke(Revoked::new(changes, left, session.run_options().dry_run)))
}

/// The lists as they are after `changes`, or as they would be after those that were only planned.
fn after(lists: Vec<Listed>, changes: &[Changed]) -> Vec<Listed> {
    let made: BTreeMap<&Target, &ChangeReport> = changes.iter().map(|one| (&one.report.target, &one.report)).collect();
    let update = |listed: Listed| {
        let texts = made.get(&listed.target).and_then(|report| match (&report.after, &report.before) {
            (Some(after), _) => Some(after.clone()),
            (None, Some(before)) if report.outcome == Outcome::Planned => {
                Some(before.iter().filter(|text| !report.removed.contains(text)).cloned().collect::<Vec<_>>())
            }
            _ => None,
        });
        let Some(texts) = texts else { return listed };
        let list: List = texts.iter().map(|text| Stored::new(text.as_str())).collect();
        Listed { outcome: listed.outcome.map(|report| ListReport { list, ..report }), ..listed }
    };
    lists.into_iter().map(update).collect()
}
