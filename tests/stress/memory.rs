//! The random changes of `operations` without sockets: the program and the sandbox talk over connections in memory, in
//! one thread, with one virtual clock and numbers that follow from the seed.
//!
//! Every scene is played twice. All that is sent, printed and recorded has to be the same, byte for byte, so that a
//! seed that shows a problem shows it again.

use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use whitelistctl::journal;
use whitelistctl::sandbox::MemoryStream;
use whitelistctl::world::{Dial, Stream};

use super::dice::Dice;
use super::operations::{Stage, sandbox};
use super::operator::{Operator, Time, fast_folder};
use super::tally::{Plan, Tally};
use crate::support::Scene;
use crate::support::served::Served;

/// Plays scenes of at most 50 changes; fewer where few are asked for, so that there are many seeds.
pub(crate) fn play(plan: Plan) -> Tally {
    let size = (plan.runs / 200).clamp(1, 50);
    plan.scenes(size, |seed, changes, tally| {
        let first = scene(seed, changes, tally);
        let again = scene(seed, changes, &mut Tally::default());
        tally.count("seeds");
        if let Some(place) = difference(&first, &again) {
            let shown = |trace: &[u8]| {
                let part = trace.get(place.saturating_sub(200)..trace.len().min(place + 100)).unwrap_or_default();
                String::from_utf8_lossy(part).into_owned()
            };
            tally.wrong(format!(
                "the traces differ at byte {place}, --seed {seed} --operations {}\n{}\n--- again\n{}",
                plan.runs,
                shown(&first),
                shown(&again)
            ));
        }
    })
}

/// Where two traces differ first.
fn difference(one: &[u8], other: &[u8]) -> Option<usize> {
    let first = one.iter().zip(other).position(|(one, other)| one != other);
    first.or_else(|| (one.len() != other.len()).then(|| one.len().min(other.len())))
}

/// All that went over the connections.
type Wire = Arc<Mutex<Vec<u8>>>;

/// Plays one scene and returns its trace: the bytes of all connections, the log of the sandbox, and the journal.
fn scene(seed: u64, changes: u64, tally: &mut Tally) -> Vec<u8> {
    let (mut dice, time, wire) = (Dice::new(seed), Time::new(), Wire::default());
    let served = sandbox(&mut dice, &time).seeded(seed).serve_in_memory();
    let url = served.url();
    // The path of the home is in the trace, so it is the same each time.
    let name = format!("whitelistctl-{}-{seed}", std::process::id());
    let home = tempfile::Builder::new().prefix(&name).rand_bytes(0).tempdir_in(fast_folder()).unwrap();
    let operator = operator(home, &served, &url, &time, seed, &wire);
    let stage = Stage::new(served, operator, time, &mut dice, seed);
    stage.play(changes, &mut dice, tally);
    let mut trace = std::mem::take(&mut *wire.lock().unwrap());
    trace.extend(stage.operator().printed());
    trace.extend(stage.requests().iter().flat_map(|seen| format!("{seen:?}\n").into_bytes()));
    trace.extend(std::fs::read(stage.operator().scene().state().join(journal::FILE)).unwrap_or_default());
    trace
}

fn operator(home: TempDir, served: &Served, url: &str, time: &Time, seed: u64, wire: &Wire) -> Operator {
    let (sandbox, wire) = (served.shared(), Arc::clone(wire));
    let dial: Dial = Rc::new(move |_| {
        let stream: Box<dyn Stream> = Box::new(Recorded { stream: sandbox.connect(), wire: Arc::clone(&wire) });
        Ok(stream)
    });
    Operator::of(Scene::within(home).leading_to(served, url), time, seed, None).over(dial)
}

/// A connection whose bytes are kept.
struct Recorded {
    stream: MemoryStream,
    wire: Wire,
}

impl AsyncRead for Recorded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        self.wire.lock().unwrap().extend_from_slice(&buffer.filled()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Recorded {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, bytes))?;
        self.wire.lock().unwrap().extend_from_slice(&bytes[..written]);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
