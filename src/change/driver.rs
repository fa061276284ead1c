//! The driver of the engine: performs the actions of the core one at a time, and returns an observation of each.
//!
//! It decides nothing. The world stands behind [`Host`]: time, requests to end, the journal, the lock and the person.

use std::time::Duration;

use super::core::{Action, Announcement, CallAt, Core, Event, Known, Observation, Pause, SendFailure};
use super::failure::{Ending, LocalFailure};
use crate::domain::plan::Plan;
use crate::domain::report::Preview;
use crate::services::port::{Sent, WritableList};
use crate::services::{Failure, Kind};
use crate::world::Signal;

/// What the driver needs of a run.
#[expect(async_fn_in_trait, reason = "one thread drives all changes, so that no future has to be sent to another")]
pub trait Host {
    /// The time, on a clock that does not go back.
    fn now(&self) -> Duration;
    /// The request to end, if one came.
    fn interrupt(&self) -> Option<Signal>;
    /// What `future` gives, unless a request to end comes first.
    async fn unless_interrupted<F: Future>(&self, future: F) -> Result<F::Output, Signal>;
    /// The output of `future`. After a request to end, its time is limited.
    async fn within_grace<F: Future>(&self, future: F) -> Result<F::Output, Signal>;
    /// What a call gives; after a request to end it has half of that time, so that its outcome can still be read.
    async fn within_half_the_grace<F: Future>(&self, future: F) -> Result<F::Output, Signal>;
    /// Waits, and ends early when a request to end comes.
    async fn pause(&self, pause: &Pause);
    /// Shows the plan and prompts for a confirmation.
    async fn ask(&self, known: &Known) -> bool;
    /// Locks the list against other runs; says whether that took waiting.
    async fn lock(&self) -> Result<bool, LocalFailure>;
    /// Records the intent, so that it lasts before anything is sent.
    async fn record(&self, known: &Known) -> Result<(), LocalFailure>;
    /// Records that the call named so is about to be sent.
    async fn record_call(&self, name: &str) -> Result<(), LocalFailure>;
    /// Reports progress.
    fn announce(&self, announcement: Announcement);
}

/// Drives `core` over `list` to its end.
pub async fn drive<H: Host>(core: &mut Core, list: &dyn WritableList, host: &H) -> Ending {
    let mut event = Event::Begin;
    loop {
        let seen = Observation { now: host.now(), interrupt: host.interrupt(), event };
        let action = core.next(list, seen);
        event = match action {
            Action::Finish(ending) => return ending,
            // The record is written whole, whatever comes meanwhile.
            Action::Record => perform(action, core.known(), list, host).await,
            _ if core.is_committed() => {
                let performed = host.within_grace(Box::pin(perform(action, core.known(), list, host))).await;
                performed.unwrap_or_else(Event::CutOff)
            }
            _ => {
                let performed = host.unless_interrupted(Box::pin(perform(action, core.known(), list, host))).await;
                performed.unwrap_or_else(Event::Stopped)
            }
        };
    }
}

async fn perform<H: Host>(action: Action, known: &Known, list: &dyn WritableList, host: &H) -> Event {
    match action {
        Action::Read => Event::Read(list.read().await),
        Action::Pause(pause) => {
            host.pause(&pause).await;
            Event::Paused
        }
        Action::Preview => Event::Previewed(known.plan().map_or_else(|| Ok(Vec::new()), |plan| preview(list, plan))),
        Action::Ask => Event::Answered(host.ask(known).await),
        Action::Lock => Event::Locked(host.lock().await),
        Action::Record => Event::Recorded(host.record(known).await),
        Action::Send(at) => Event::Sent(send(&at, list, host).await),
        Action::Announce(announcement) => {
            host.announce(announcement);
            Event::Announced
        }
        Action::Finish(_) => Event::Paused,
    }
}

/// The requests that would make `plan` true.
fn preview(list: &dyn WritableList, plan: &Plan) -> Result<Vec<Preview>, Failure> {
    let steps = list.steps(plan);
    let calls = steps.iter().enumerate().flat_map(|(place, step)| list.calls(step, place));
    calls.map(|call| call.preview()).collect()
}

async fn send<H: Host>(at: &CallAt, list: &dyn WritableList, host: &H) -> Result<Sent, SendFailure> {
    let calls = list.calls(&at.plan, at.place);
    let Some(call) = calls.get(at.call) else {
        return Err(SendFailure::Service(Failure::new(Kind::Bug, "the change has no such call")));
    };
    host.record_call(&call.name()).await.map_err(SendFailure::Local)?;
    match host.within_half_the_grace(call.send()).await {
        Ok(answer) => answer.map_err(SendFailure::Service),
        Err(signal) => Err(SendFailure::Interrupted(signal)),
    }
}
