//! Waiting for an instance that is in the middle of a change, before and after ours.

use std::time::Duration;

use super::{Reading, RunOptions, WritableList};
use crate::app::interrupt;
use crate::domain::report::Outcome;
use crate::error::{Code, Error};

/// Pauses between looks at an instance that is changing.
const PAUSES: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(5), Duration::from_secs(10)];

/// Reads until the list can be changed, for as long as the manner allows.
pub(super) async fn until_ready(
    list: &dyn WritableList,
    run_options: &RunOptions,
    reading: Reading,
) -> Result<Reading, Error> {
    let since = run_options.clock.elapsed();
    let (reading, in_time) = until_still(list, run_options, reading, "a change").await?;
    if in_time {
        return Ok(reading);
    }
    if let Some(signal) = run_options.interrupt.raised() {
        return Err(interrupt::error(signal, "nothing more was sent").outcome(Outcome::NotApplied));
    }
    let waited = run_options.clock.elapsed().saturating_sub(since).as_secs();
    let obstacle = reading.obstacle.map_or_else(|| "it is still changing".to_owned(), |obstacle| obstacle.message);
    Err(Error::new(Code::Busy, format!("{obstacle}; waited {waited} s"))
        .hint("nothing was changed; --wait waits longer"))
}

/// Reads until what holds the list is still, and says whether that came in time.
pub(super) async fn until_still(
    list: &dyn WritableList,
    run_options: &RunOptions,
    mut reading: Reading,
    what: &str,
) -> Result<(Reading, bool), Error> {
    let since = run_options.clock.elapsed();
    let mut pauses = PAUSES.iter().copied().chain(std::iter::repeat(PAUSES[PAUSES.len() - 1]));
    while reading.is_changing {
        let waited = run_options.clock.elapsed().saturating_sub(since);
        let left = run_options.wait.saturating_sub(waited);
        if left.is_zero() || run_options.interrupt.raised().is_some() {
            return Ok((reading, false));
        }
        let next = pauses.next().unwrap_or(PAUSES[0]).min(left);
        pause(run_options, next, since, &format!("the instance is activating; waiting for {what}")).await;
        reading = list.read().await?;
    }
    Ok((reading, true))
}

/// Waits for `pause`, and says for what, and how long it took since `since`. Ends early when a request to end comes, so
/// that whoever waits decides anew; later ones do not shorten it.
pub(crate) async fn pause(run_options: &RunOptions, pause: Duration, since: Duration, what: &str) {
    let until = run_options.clock.elapsed().saturating_add(pause);
    let is_asked_to_end = run_options.interrupt.raised().is_some();
    loop {
        let now = run_options.clock.elapsed();
        let left = until.saturating_sub(now);
        if left.is_zero() {
            return;
        }
        let again = (run_options.waiting)(what, now.saturating_sub(since));
        let slept = run_options.clock.sleep(again.map_or(left, |again| again.min(left)));
        if is_asked_to_end {
            slept.await;
        } else if run_options.interrupt.unless(slept).await.is_err() {
            return;
        }
    }
}
