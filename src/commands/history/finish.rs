//! Finishing a change of which a part or nothing was made: the recorded difference is sent, and no more. What others
//! did to the list since stays as it is, and is named where the change was to decide on the whole list.

use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::{self, Request};
use crate::commands::history;
use crate::domain::event::Intent;
use crate::domain::plan::{Current, Desired, Verb};
use crate::domain::remainder::Remainder;
use crate::domain::report::ChangeReport;
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::services::port::ListTraits;

/// Makes what is left of `intent` on a list that was read as `live`, as a change of its own.
pub(super) async fn run(intent: &Intent, live: &Current, session: &Session<'_>) -> Changed {
    let rest = Remainder::new(intent, live);
    let run_options = session.run_options();
    let failed = |error: Error| {
        let report = ChangeReport::new(intent.target.clone(), intent.verb, run_options.dry_run);
        Changed { error: Some(change::finished(error, &report, run_options)), report }
    };
    if let Some(refusal) = refusal(intent, live, &rest) {
        return failed(refusal);
    }
    let judged = history::traits(intent).and_then(|traits| {
        let policy_context = PolicyContext::of(traits, session.settings(), false)?;
        Ok((traits, policy_context))
    });
    let (list, (traits, policy_context)) = match (history::list(intent, session).await, judged) {
        (Ok(list), Ok(judged)) => (list, judged),
        (Err(error), _) | (_, Err(error)) => return failed(error),
    };
    let request = Request {
        desired: desired(intent, &rest, &traits),
        verb: intent.verb,
        notes: vec![format!("finishes change {}", intent.id)],
        allowed: session.allowed(),
        run_options,
        reverts: intent.reverts.clone(),
        restores: None,
        policy_context,
    };
    let mut changed = change::run(intent.target.clone(), &*list, &request).await;
    let drift = rest.drift();
    if changed.error.is_none() && intent.verb == Verb::Cover && !drift.is_empty() {
        let message = format!("the list is not the one that was to be: somebody else changed it ({})", drift.join(" "));
        let error = Error::new(Code::Conflict, message).hint("look at what it holds, and decide anew");
        changed.error = Some(change::finished(error, &changed.report, run_options));
    }
    changed
}

/// What is left, as a wish that names nothing but that: an undo is a difference of both kinds.
fn desired(intent: &Intent, rest: &Remainder, traits: &ListTraits) -> Desired {
    let verb = match (rest.add.is_empty(), rest.remove.is_empty()) {
        _ if rest.deletes => intent.desired.verb,
        (false, true) => traits.adds,
        (true, _) => Verb::Delete,
        (false, false) => Verb::Undo,
    };
    let texts = if rest.deletes { intent.desired.texts.clone() } else { rest.remove.iter().cloned().collect() };
    Desired { verb, entries: rest.add.iter().copied().collect(), texts, whole_group: rest.deletes }
}

/// Why the rest is not sent.
fn refusal(intent: &Intent, live: &Current, rest: &Remainder) -> Option<Error> {
    if intent.creates && !live.exists {
        let message = "refused: the change was to create a group; who may do so is for you to say";
        return Some(Error::new(Code::Refused, message).hint("run the command anew, with --create-group"));
    }
    if rest.deletes && !rest.came.is_empty() {
        let message = format!("the group was to be deleted, but it holds {} since", rest.came.join(", "));
        let hint = "nothing was sent; if these are to go as well, delete the group anew";
        return Some(Error::new(Code::Conflict, message).hint(hint));
    }
    None
}
