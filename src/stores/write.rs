//! What follows from a try of a write that the store may take only if its place is free. The rules are those of
//! `journal/shared/protocol.rs`; this asks for the look at the place and reports the problem. Sends nothing itself.

use crate::journal::shared::protocol::{Answer, Attempt, Step};
use crate::journal::store::Stored;
use crate::journal::{JournalError, StoreProblem};

/// How the write has ended after a try with the outcome `sent`, or `None` if it is to be tried again after a pause.
/// `is_ours` reads the place and says whether it holds the batch; it is asked only if the answer does not tell.
///
/// # Errors
/// The store refuses the write, the place cannot be read, or it is not known whether the batch lasts.
pub(super) async fn after(
    attempt: &mut Attempt,
    sent: Result<Answer, StoreProblem>,
    is_ours: impl Future<Output = Result<bool, JournalError>>,
    failed: impl Fn(StoreProblem) -> JournalError,
) -> Result<Option<Stored>, JournalError> {
    let mut step = attempt.answered(match &sent {
        Ok(answer) => *answer,
        Err(problem) if problem.may_pass() => Answer::Unclear,
        Err(problem) => return Err(failed(problem.clone())),
    });
    if step == Step::Look {
        step = attempt.looked(is_ours.await?);
    }
    match (step, sent) {
        (Step::Finish(stored), _) => Ok(Some(stored)),
        (Step::GiveUp, Err(problem)) => Err(failed(problem)),
        _ => Ok(None),
    }
}
