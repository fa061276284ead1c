//! A client that writes bytes, reads bytes, and says how the connection ended; and a clock that is moved by hand.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;
use crate::sandbox::elasticsearch::tests::signed;
use crate::sandbox::log::Applied;

pub(super) const ID: &str = "es-cn-n6w1o1x0w001cabcd";
pub(super) const USERS_LIST: &str = "/api/public/v1.0/users/5356823b3004dee37132bb7b/accessList";

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Closed,
    Reset,
    /// It did not end while the test waited.
    Open,
}

/// What came over a connection before it ended.
#[derive(Clone, Debug)]
pub(super) struct Got {
    pub(super) bytes: Vec<u8>,
    pub(super) ended: Ended,
}

impl Got {
    pub(super) fn status(&self) -> &str {
        std::str::from_utf8(self.bytes.get(9..12).unwrap_or_default()).unwrap()
    }

    pub(super) fn head(&self) -> String {
        String::from_utf8_lossy(&self.bytes).split("\r\n\r\n").next().unwrap().to_ascii_lowercase()
    }

    pub(super) fn header(&self, name: &str) -> Option<String> {
        let head = self.head();
        let mut fields = head.lines().filter_map(|line| line.split_once(": "));
        fields.find(|(field, _)| *field == name).map(|(_, value)| value.to_owned())
    }

    pub(super) fn body(&self) -> &[u8] {
        let end = self.bytes.windows(4).position(|end| end == b"\r\n\r\n");
        end.map_or(&[], |end| &self.bytes[end + 4..])
    }

    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(self.body()).unwrap()
    }
}

/// A sandbox in memory with faults by `script`.
pub(super) async fn faulty(script: &str) -> Running {
    start(Options { faults: script.parse().unwrap(), ..seeded() }).await.unwrap()
}

/// Connects.
pub(super) async fn connect(sandbox: &Running) -> TcpStream {
    TcpStream::connect(sandbox.account().elasticsearch.endpoint.strip_prefix("http://").unwrap()).await.unwrap()
}

/// How long a client waits for what has to come.
pub(super) const LONG: Duration = Duration::from_secs(20);
/// How long a client waits for bytes that must not come.
pub(super) const BRIEF: Duration = Duration::from_millis(150);

/// Reads until the connection ends. Gives up when nothing comes for `first`, and after the first byte for `then`.
pub(super) async fn drain(stream: &mut TcpStream, first: Duration, then: Duration) -> Got {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let patience = if bytes.is_empty() { first } else { then };
        match tokio::time::timeout(patience, stream.read(&mut buffer)).await {
            Err(_) => return Got { bytes, ended: Ended::Open },
            Ok(Ok(0)) => return Got { bytes, ended: Ended::Closed },
            Ok(Ok(read)) => bytes.extend_from_slice(&buffer[..read]),
            Ok(Err(error)) => {
                assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
                return Got { bytes, ended: Ended::Reset };
            }
        }
    }
}

/// Sends `request` on a connection of its own, which has to end.
pub(super) async fn ask(sandbox: &Running, request: &str) -> Got {
    let mut stream = connect(sandbox).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    drain(&mut stream, LONG, LONG).await
}

/// Sends `request` on a connection of its own, which stays open after what comes.
pub(super) async fn ask_on(sandbox: &Running, request: &str) -> Got {
    let mut stream = connect(sandbox).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    drain(&mut stream, LONG, BRIEF).await
}

/// A signed request that asks for a connection of its own.
pub(super) fn read_at(now: SystemTime) -> String {
    raw(&signed("GET", &format!("/openapi/instances/{ID}"), "DescribeInstance", "", now))
}

/// The same, dated now.
pub(super) fn read() -> String {
    read_at(SystemTime::now())
}

/// A signed change of the public group `default`.
pub(super) fn change_at(now: SystemTime, mode: &str, token: &str, ips: &[&str]) -> String {
    let target = format!("/openapi/instances/{ID}/kibana-white-ips?clientToken={token}&modifyMode={mode}");
    let body = serde_json::json!({"whiteIpGroup": {"groupName": "default", "ips": ips}}).to_string();
    raw(&signed("POST", &target, "UpdateKibanaWhiteIps", &body, now))
}

/// The same, dated now.
pub(super) fn change(mode: &str, token: &str, ips: &[&str]) -> String {
    change_at(SystemTime::now(), mode, token, ips)
}

/// The entries of the public group `default` as they truly are.
pub(super) fn held(sandbox: &Running) -> Vec<String> {
    sandbox.truth().unwrap().group(ID, "PUBLIC_KIBANA", "default").unwrap().to_vec()
}

/// Whether the public group `default` truly holds `entry`.
pub(super) fn holds(sandbox: &Running, entry: &str) -> bool {
    held(sandbox).iter().any(|held| held == entry)
}

/// What the log says of the last request: its faults, and whether it was applied.
pub(super) fn last(sandbox: &Running) -> (Vec<String>, Applied) {
    let seen = sandbox.requests().pop().unwrap();
    (seen.faults, seen.applied)
}

/// Milliseconds since the epoch that only a test moves.
#[derive(Clone, Debug)]
pub(super) struct Hand(Arc<AtomicU64>);

impl Hand {
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicU64::new(1_790_000_000_000)))
    }

    pub(super) fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(self.0.load(Ordering::SeqCst))
    }

    pub(super) fn forward(&self, ms: u64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }

    /// A sandbox that goes by this clock, with faults by `script`.
    pub(super) async fn faulty(&self, script: &str, assume: &[(&str, &str)]) -> Running {
        let hand = self.clone();
        let assume = assume.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let clock: Option<TimeSource> = Some(Arc::new(move || hand.now()));
        start(Options { faults: script.parse().unwrap(), assume, clock, ..seeded() }).await.unwrap()
    }
}
