//! A wire between the program and a sandbox: it keeps every request as it was sent, and can cut, answer or hold one.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// A request as it was sent.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// The method.
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// Header fields, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: String,
}

impl Sent {
    /// The first value of the header `name`.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether it would change a list.
    pub(crate) fn is_write(&self) -> bool {
        self.method != "GET"
    }

    /// The body as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// What becomes of a request.
pub(crate) enum Fate {
    /// It reaches the sandbox, and the answer the program.
    Pass,
    /// It reaches the sandbox, but the answer is lost with the connection.
    LoseAnswer,
    /// It is lost with the connection.
    LoseRequest,
    /// So many of its bytes reach the sandbox, and the connection ends.
    CutRequest(usize),
    /// It is lost, and answered with this text, status line and all.
    Answer(String),
}

type Judge = dyn Fn(&Sent) -> Fate + Send + Sync;

/// A wire to one sandbox.
pub(crate) struct Wire {
    url: String,
    sent: Arc<Mutex<Vec<Sent>>>,
    accepted: Arc<AtomicUsize>,
}

impl Wire {
    /// A wire to `url` that lets everything pass.
    pub(crate) fn to(url: &str) -> Self {
        Self::judged(url, |_| Fate::Pass)
    }

    /// A wire to `url` where `judge` decides each request's fate before it is passed on.
    pub(crate) fn judged(url: &str, judge: impl Fn(&Sent) -> Fate + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let own = format!("http://{}", listener.local_addr().unwrap());
        let sent = Arc::new(Mutex::new(Vec::new()));
        let (log, judge): (_, Arc<Judge>) = (Arc::clone(&sent), Arc::new(judge));
        let accepted = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&accepted);
        let far = url.strip_prefix("http://").unwrap().to_owned();
        // The thread waits for connections until the test program ends.
        std::thread::spawn(move || {
            for near in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let (far, log, judge) = (far.clone(), Arc::clone(&log), Arc::clone(&judge));
                std::thread::spawn(move || carry(&near, &far, &log, &*judge));
            }
        });
        Self { url: own, sent, accepted }
    }

    /// Its near end.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How many connections were opened so far.
    pub(crate) fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// What was sent so far.
    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// The changes among what was sent.
    pub(crate) fn writes(&self) -> Vec<Sent> {
        self.sent().into_iter().filter(Sent::is_write).collect()
    }
}

/// Carries requests of one connection, each over a connection of its own, until one end hangs up.
fn carry(near: &TcpStream, far: &str, log: &Mutex<Vec<Sent>>, judge: &Judge) -> Option<()> {
    let mut reader = BufReader::new(near.try_clone().ok()?);
    let mut writer = near;
    loop {
        let (request, head) = message(&mut reader, true)?;
        let mut words = head.first()?.split(' ').map(str::to_owned);
        let field = |line: &String| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        };
        let headers: Vec<_> = head[1..].iter().filter_map(field).collect();
        let body = request.windows(4).position(|end| end == b"\r\n\r\n").map(|end| &request[end + 4..])?;
        let body = String::from_utf8_lossy(body).into_owned();
        let sent = Sent { method: words.next()?, target: words.next()?, headers, body };
        log.lock().unwrap().push(sent.clone());
        match judge(&sent) {
            Fate::LoseRequest => return None,
            Fate::CutRequest(bytes) => {
                let begin = &request[..request.len().min(bytes)];
                TcpStream::connect(far).ok()?.write_all(begin).ok()?;
                return None;
            }
            Fate::Answer(text) => writer.write_all(text.as_bytes()).ok()?,
            fate => {
                let mut upstream = TcpStream::connect(far).ok()?;
                upstream.write_all(&request).ok()?;
                // RFC 9110, section 9.3.2: the answer to HEAD has the length, and no body.
                let (answer, _) = message(&mut BufReader::new(upstream), sent.method != "HEAD")?;
                if matches!(fate, Fate::LoseAnswer) {
                    return None;
                }
                writer.write_all(&answer).ok()?;
            }
        }
    }
}

/// One message: all its bytes, and the lines of its head. Bodies have to tell their length.
fn message(reader: &mut impl BufRead, has_body: bool) -> Option<(Vec<u8>, Vec<String>)> {
    let (mut bytes, mut head, mut length) = (Vec::new(), Vec::new(), 0);
    loop {
        let start = bytes.len();
        if reader.read_until(b'\n', &mut bytes).ok()? == 0 {
            return None;
        }
        let line = String::from_utf8_lossy(&bytes[start..]).trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        head.push(line);
    }
    reader.by_ref().take(if has_body { length } else { 0 }).read_to_end(&mut bytes).ok()?;
    Some((bytes, head))
}
