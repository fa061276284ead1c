//! `resume`: finds out by reading what became of changes of which nobody knows. Sends nothing unless `--finish` says so.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::cli;
use crate::commands::change::{self, Request};
use crate::commands::interrupt;
use crate::commands::judging::Judging;
use crate::commands::past::{self, Found, find, kind};
use crate::commands::session::Session;
use crate::domain::event::{self, Conclusion, Intent, Moment};
use crate::domain::history::Change;
use crate::domain::plan::Current;
use crate::domain::report::{ChangeReport, Outcome, spellings};
use crate::domain::stored::{Key, Stored};
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};

pub(crate) async fn run(args: &cli::Resume, session: &mut Session<'_>) -> Result<Document, Error> {
    let past = past::read(session)?;
    past.flaws.iter().for_each(|flaw| session.warn(flaw));
    let changes: Vec<&Change> = match &args.id {
        Some(id) => vec![find(&past, id, session)?],
        None => past.history.open().collect(),
    };
    let mut results = Vec::new();
    for change in changes {
        let settled = settle(change, session).await;
        let unmade = matches!(settled.report.outcome, Outcome::NotApplied | Outcome::Partial);
        let finish = args.finish && unmade && settled.error.is_none();
        results.push(if finish { finish_it(&change.intent, session).await } else { settled });
    }
    Ok(Document::Change(results))
}

/// Reads the list of `change` until it is known what became of it, and records that.
async fn settle(change: &Change, session: &Session<'_>) -> Changed {
    let intent = &change.intent;
    let mut report = ChangeReport::new(intent.target.clone(), intent.verb, false);
    report.wanted = intent.wish.entries.iter().map(ToString::to_string).chain(intent.wish.texts.clone()).collect();
    report.added = intent.added.iter().map(ToString::to_string).collect();
    report.removed.clone_from(&intent.removed);
    report.before = Some(intent.before.clone());
    report.outcome = Outcome::Unknown;
    report.intent = Some(intent.id.to_string());
    let looked = session.manner().interrupt.unless(look(change, session, &mut report)).await;
    let error = match looked {
        Ok(looked) => looked.err(),
        Err(signal) => Some(interrupt::error(signal, "the change is not settled")),
    };
    Changed { error: error.map(|error| change::finished(error, &report)), report }
}

async fn look(change: &Change, session: &Session<'_>, report: &mut ChangeReport) -> Result<(), Error> {
    let intent = &change.intent;
    let list = Found::of(intent, session).await?;
    wait_for_the_window(intent, change.was_sent(), session).await;
    let current = list.read().await?.current;
    report.after = Some(spellings(&current.list));
    report.fingerprint = Some(current.list.fingerprint());
    report.outcome = if change.was_sent() { verdict(intent, &current) } else { Outcome::NotApplied };
    report.notes.push(told(intent, report.outcome));
    let recorder = &session.manner().recorder;
    recorder.journal.finish(Conclusion {
        id: intent.id.clone(),
        at: Moment::from(recorder.clock.now()),
        outcome: report.outcome,
        found: Some(event::Found::from(&current)),
        request_ids: Vec::new(),
        error: None,
    })?;
    Ok(())
}

/// What was sent may still take effect until the window is over.
async fn wait_for_the_window(intent: &Intent, was_sent: bool, session: &Session<'_>) {
    let manner = session.manner();
    let age = Moment::from(manner.clock.now()).as_millis().saturating_sub(intent.at.as_millis());
    let left = manner.settle.saturating_sub(Duration::from_millis(age));
    if was_sent && !left.is_zero() {
        let what = format!("the change may still take effect; judging it in {} s", left.as_secs() + 1);
        change::pause(manner, left, manner.clock.elapsed(), &what).await;
    }
}

/// What a list that can no longer change by itself shows of a change.
fn verdict(intent: &Intent, current: &Current) -> Outcome {
    let now = current.list.keys();
    let texts = current.list.texts();
    let added: Vec<Key> = intent.added.iter().copied().map(Key::Value).collect();
    let named: BTreeSet<&Key> = added.iter().collect();
    let came = added.iter().filter(|key| now.contains(key)).count();
    let gone = |text: &&String| {
        let key = Stored::new(text.as_str()).key();
        !texts.contains(text.as_str()) && (named.contains(&key) || !now.contains(&key))
    };
    let went = intent.removed.iter().filter(gone).count();
    let group = usize::from(intent.deletes && !current.exists);
    let all = added.len() + intent.removed.len() + usize::from(intent.deletes);
    match came + went + group {
        done if done == all => Outcome::Applied,
        0 => Outcome::NotApplied,
        _ => Outcome::Partial,
    }
}

fn told(intent: &Intent, outcome: Outcome) -> String {
    match outcome {
        Outcome::Applied => "the list shows the change".to_owned(),
        Outcome::Partial => format!(
            "the list shows a part of the change; `whitelistctl resume {} --finish` makes the rest, `whitelistctl undo {}` \
             takes back what was made",
            intent.id, intent.id
        ),
        _ => format!(
            "the list does not show the change: it was not made, or somebody took it back; `whitelistctl resume {} --finish` \
             makes it",
            intent.id
        ),
    }
}

/// Makes what was not made, as a change of its own.
async fn finish_it(intent: &Intent, session: &Session<'_>) -> Changed {
    let failed = |error: Error| {
        let report = ChangeReport::new(intent.target.clone(), intent.verb, session.manner().dry_run);
        Changed { error: Some(change::finished(error, &report)), report }
    };
    let (list, judging) =
        match (Found::of(intent, session).await, Judging::of(kind(&intent.target), session.settings(), false)) {
            (Ok(list), Ok(judging)) => (list, judging),
            (Err(error), _) | (_, Err(error)) => return failed(error),
        };
    if intent.creates {
        return failed(
            Error::new(Code::Refused, "refused: the change was to create a group; who may do so is for you to say")
                .hint("run the command anew, with --create-group"),
        );
    }
    let request = Request {
        wish: intent.wish.clone(),
        verb: intent.verb,
        notes: vec![format!("finishes change {}", intent.id)],
        allowed: session.allowed(),
        manner: session.manner(),
        reverts: intent.reverts.clone(),
        restores: None,
        judging,
    };
    list.change(&intent.target, &request).await
}
