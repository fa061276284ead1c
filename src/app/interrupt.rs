//! Requests to end, while changes are made: after the first, no new step starts, and the current one gets time to end;
//! the second leaves at once. Until a change starts, signals are not handled: a request ends the process as it ends any
//! other.

use std::cell::Cell;
use std::future::pending;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::watch;

use crate::app::context::Context;
use crate::error::{Code, Error};
use crate::world::{Clock, Signal, Signals};

/// How long the current step may take after the first request.
const GRACE: Duration = Duration::from_secs(10);

/// The first request, and the number of requests.
type Requests = (Option<Signal>, u32);

/// The requests to end of a run.
pub(crate) struct Interrupt {
    signals: Rc<dyn Signals>,
    is_armed: Cell<bool>,
    came: Rc<watch::Sender<Requests>>,
    /// Whether requests are for another program and do not count.
    is_aside: Arc<AtomicBool>,
    /// When the time of the current step ends, once a request came.
    grace_ends: Cell<Option<Duration>>,
}

impl Interrupt {
    /// No request has come, and signals are not handled yet.
    pub(crate) fn new(signals: Rc<dyn Signals>) -> Self {
        Self {
            signals,
            is_armed: Cell::new(false),
            came: Rc::new(watch::Sender::new((None, 0))),
            is_aside: Arc::default(),
            grace_ends: Cell::new(None),
        }
    }

    /// Handles signals from now on.
    pub(crate) fn arm(&self) {
        if self.is_armed.replace(true) {
            return;
        }
        let mut requests = self.signals.listen();
        let (came, is_aside) = (watch::Sender::clone(&self.came), self.is_aside.clone());
        drop(tokio::spawn(async move {
            while let Some(signal) = requests.recv().await {
                if is_aside.load(Ordering::SeqCst) {
                    continue;
                }
                came.send_modify(|(first, count)| {
                    first.get_or_insert(signal);
                    *count += 1;
                });
            }
        }));
    }

    /// While `is_aside`, requests do not count: another program gets them. Those that came before are forgotten.
    pub(crate) fn set_aside(&self, is_aside: bool) {
        self.is_aside.store(is_aside, Ordering::SeqCst);
        self.came.send_replace((None, 0));
    }

    /// The first request, if one came.
    pub(crate) fn raised(&self) -> Option<Signal> {
        self.came.borrow().0
    }

    /// Completes when the first request comes, at once if it came.
    pub(crate) async fn wait(&self) -> Signal {
        self.until(1).await
    }

    /// Completes with the error to end with when the second request comes.
    pub(crate) async fn leaves_at_once(&self, context: &Context) -> Error {
        let signal = self.until(2).await;
        let left = error(signal, "left at once; a change may be under way");
        if context.has_journal() {
            left.hint(format!("{} reads the list and reports the outcome", context.command("resume")))
        } else {
            left.hint("no journal is kept: list it to see what it holds")
        }
    }

    async fn until(&self, count: u32) -> Signal {
        let mut came = self.came.subscribe();
        let outcome = came.wait_for(|(_, so_far)| *so_far >= count).await.map(|came| came.0);
        match outcome {
            Ok(Some(signal)) => signal,
            // The sender lives as long as this does, and counts no request without a first.
            _ => pending().await,
        }
    }

    /// The output of `future`, unless a request comes first.
    pub(crate) async fn unless<F: Future>(&self, future: F) -> Result<F::Output, Signal> {
        tokio::select! {
            biased;
            output = future => Ok(output),
            signal = self.wait() => Err(signal),
        }
    }

    /// The output of `future`, which has ten seconds from the first request on. The ten seconds are counted once for
    /// all calls; `say` gets a line when they start.
    pub(crate) async fn with_grace<F: Future>(
        &self,
        clock: &dyn Clock,
        say: &dyn Fn(&str),
        future: F,
    ) -> Result<F::Output, Signal> {
        let mut future = pin!(future);
        let signal = match self.unless(&mut future).await {
            Ok(output) => return Ok(output),
            Err(signal) => signal,
        };
        let ends = self.grace_ends.get().unwrap_or_else(|| {
            let cause = cause(signal);
            let seconds = GRACE.as_secs();
            say(&format!("{cause}; waiting up to {seconds} s for the change to end, repeat to leave at once"));
            clock.elapsed().saturating_add(GRACE)
        });
        self.grace_ends.set(Some(ends));
        within(clock, ends.saturating_sub(clock.elapsed()), signal, future).await
    }

    /// The output of `future`, a call to the service. It has half of the ten seconds, so that its outcome can be read.
    pub(crate) async fn with_half_the_grace<F: Future>(
        &self,
        clock: &dyn Clock,
        future: F,
    ) -> Result<F::Output, Signal> {
        let mut future = pin!(future);
        match self.unless(&mut future).await {
            Ok(output) => Ok(output),
            Err(signal) => within(clock, GRACE / 2, signal, future).await,
        }
    }
}

/// The output of `future` within `left`, else the signal.
async fn within<F: Future>(clock: &dyn Clock, left: Duration, signal: Signal, future: F) -> Result<F::Output, Signal> {
    tokio::select! {
        biased;
        output = future => Ok(output),
        () = clock.sleep(left) => Err(signal),
    }
}

/// The signal in words.
fn cause(signal: Signal) -> &'static str {
    match signal {
        Signal::HangUp => "the terminal hung up",
        Signal::Interrupt => "interrupted",
        Signal::Terminate => "asked to terminate",
    }
}

/// The error of a run that `signal` ended. `state` is what is known about the change.
pub(crate) fn error(signal: Signal, state: &str) -> Error {
    let code = match signal {
        Signal::HangUp => Code::HungUp,
        Signal::Interrupt => Code::Interrupted,
        Signal::Terminate => Code::Terminated,
    };
    Error::new(code, format!("{}: {state}", cause(signal)))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

    use super::*;
    use crate::transport::script::{Stopped, run, sink};

    /// Requests that a test makes.
    struct Prepared(RefCell<Option<UnboundedReceiver<Signal>>>);

    impl Signals for Prepared {
        fn listen(&self) -> UnboundedReceiver<Signal> {
            self.0.take().unwrap()
        }
    }

    fn interrupt() -> (Interrupt, UnboundedSender<Signal>) {
        let (sender, receiver) = unbounded_channel();
        (Interrupt::new(Rc::new(Prepared(RefCell::new(Some(receiver))))), sender)
    }

    #[test]
    fn the_grace_is_measured_once_from_the_first_request() {
        run(async {
            let (interrupt, sender) = interrupt();
            let (say, lines) = sink();
            interrupt.arm();
            sender.send(Signal::Terminate).unwrap();
            interrupt.wait().await;
            let clock = Stopped::at(0);
            let ends_later = async {
                tokio::task::yield_now().await;
                7
            };
            let kept = interrupt.with_grace(clock.as_ref(), say.as_ref(), ends_later).await;
            assert_eq!((kept, clock.elapsed()), (Ok(7), GRACE));
            let left = interrupt.with_grace(clock.as_ref(), say.as_ref(), pending::<u8>()).await;
            assert_eq!((left, clock.elapsed()), (Err(Signal::Terminate), GRACE));
            let text = "asked to terminate; waiting up to 10 s for the change to end, repeat to leave at once";
            assert_eq!(*lines.borrow(), [text]);
        });
    }

    #[test]
    fn the_first_request_gives_the_code_and_the_second_leaves() {
        run(async {
            let (interrupt, sender) = interrupt();
            interrupt.arm();
            assert_eq!((interrupt.raised(), interrupt.unless(async { 1 }).await), (None, Ok(1)));
            sender.send(Signal::Interrupt).unwrap();
            assert_eq!(interrupt.unless(pending::<u8>()).await, Err(Signal::Interrupt));
            sender.send(Signal::HangUp).unwrap();
            let error = interrupt.leaves_at_once(&Context::default()).await;
            assert_eq!((error.exit().code(), interrupt.raised()), (130, Some(Signal::Interrupt)));
        });
    }
}
