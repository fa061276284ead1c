//! A server of both services that answers wrongly in one ordered way, and keeps the truth beside.
//!
//! It checks no signature: what the program makes of wrong answers is looked at, not what it sends.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{PRODUCTION, USER};

/// The entry that the changes add.
pub(crate) const NEW: &str = "198.51.100.7";
/// The entry that the changes delete.
pub(crate) const OLD: &str = "192.0.2.10";
/// The entries that stay.
pub(crate) const KEPT: [&str; 2] = ["192.0.2.20", "192.0.2.30"];

const CHALLENGE: &str =
    "www-authenticate: Digest realm=\"MMS Public API\", nonce=\"n1\", qop=\"auth\", algorithm=MD5\r\n";

/// What happens to a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It is made before it is answered.
    Made,
    /// It is not made.
    Dropped,
    /// It is made a little after it is answered.
    Late,
}

/// How a request is answered.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    /// As the service answers.
    Right,
    /// With this status, these header lines and this body.
    Instead(u16, &'static str, &'static str),
    /// With the right document, changed so.
    Changed(fn(&mut Value)),
    /// With the first bytes of the right answer, this many of a hundred.
    Cut(usize),
    /// The connection ends.
    Silence,
}

/// Which readings are answered wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readings {
    /// Every one.
    Every,
    /// Those after the first change came.
    After,
    /// The first one after the first change came.
    FirstAfter,
}

/// One way to answer wrongly.
#[derive(Clone, Copy)]
pub(crate) struct Behaviour {
    pub(crate) effect: Effect,
    pub(crate) to_writes: Answer,
    pub(crate) to_reads: Answer,
    pub(crate) which: Readings,
}

struct Lists {
    entries: Vec<String>,
    writes: usize,
    wrong_reads: usize,
}

/// A running server.
pub(crate) struct Hostile {
    url: String,
    lists: Arc<Mutex<Lists>>,
}

impl Hostile {
    pub(crate) fn start(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let entries = std::iter::once(OLD).chain(KEPT).map(str::to_owned).collect();
        let lists = Arc::new(Mutex::new(Lists { entries, writes: 0, wrong_reads: 0 }));
        let shared = Arc::clone(&lists);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || serve(&stream, behaviour, &shared));
            }
        });
        Self { url, lists }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What the list truly holds.
    pub(crate) fn truth(&self) -> Vec<String> {
        self.lists.lock().unwrap().entries.clone()
    }
}

/// Answers the requests of one connection.
fn serve(stream: &TcpStream, behaviour: Behaviour, lists: &Arc<Mutex<Lists>>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut writer = stream;
    loop {
        let (method, target, body, is_signed) = request(&mut reader)?;
        let is_write = method != "GET";
        // Ops Manager asks for the key before it takes a change; the program insists on it.
        if is_write && !is_signed {
            writer.write_all(&written(401, CHALLENGE, "")).ok()?;
            continue;
        }
        let is_wrong = is_write || {
            let mut lists = lists.lock().unwrap();
            let is_wrong = match behaviour.which {
                Readings::Every => true,
                Readings::After => lists.writes > 0,
                Readings::FirstAfter => lists.writes > 0 && lists.wrong_reads == 0,
            };
            lists.wrong_reads += usize::from(is_wrong);
            is_wrong
        };
        if is_write {
            lists.lock().unwrap().writes += 1;
            apply(behaviour.effect, lists, method, target.clone(), body);
        }
        let mut document = document(&target, is_write, &lists.lock().unwrap().entries);
        let answer = match (is_write, is_wrong) {
            (true, _) => behaviour.to_writes,
            (false, true) => behaviour.to_reads,
            (false, false) => Answer::Right,
        };
        let right = |document: &Value| written(200, "content-type: application/json\r\n", &document.to_string());
        let bytes = match answer {
            Answer::Silence => return None,
            Answer::Right => right(&document),
            Answer::Instead(status, head, body) => written(status, head, body),
            Answer::Changed(change) => {
                change(&mut document);
                right(&document)
            }
            Answer::Cut(percent) => {
                let bytes = right(&document);
                writer.write_all(&bytes[..bytes.len() * percent / 100]).ok()?;
                return None;
            }
        };
        writer.write_all(&bytes).ok()?;
    }
}

fn apply(effect: Effect, lists: &Arc<Mutex<Lists>>, method: String, target: String, body: Value) {
    let lists = Arc::clone(lists);
    let make = move || change(&mut lists.lock().unwrap().entries, &method, &target, &body);
    match effect {
        Effect::Made => make(),
        Effect::Dropped => {}
        Effect::Late => {
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(300));
                make();
            });
        }
    }
}

fn written(status: u16, head: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} X\r\n{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Makes a change of either service.
fn change(entries: &mut Vec<String>, method: &str, target: &str, body: &Value) {
    let texts = |array: &Value| -> Vec<String> {
        array.as_array().into_iter().flatten().filter_map(|text| Some(text.as_str()?.to_owned())).collect()
    };
    if target.contains("/openapi/") {
        let named = texts(&body["whiteIpGroup"]["ips"]);
        if target.contains("modifyMode=Append") {
            add(entries, named);
        } else if target.contains("modifyMode=Delete") {
            entries.retain(|entry| !named.contains(entry));
        } else {
            *entries = named;
        }
    } else if method == "DELETE" {
        let named = target.rsplit('/').next().unwrap_or_default().replace("%2F", "/");
        entries.retain(|entry| *entry != named);
    } else {
        let named =
            body.as_array().into_iter().flatten().filter_map(|entry| Some(entry["ipAddress"].as_str()?.to_owned()));
        add(entries, named.collect());
    }
}

fn add(entries: &mut Vec<String>, named: Vec<String>) {
    for entry in named {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
}

/// The right answer.
fn document(target: &str, is_write: bool, entries: &[String]) -> Value {
    if target.contains("/openapi/") {
        let group = |kind: &str, ips: &Value| json!({"groupName": "default", "ips": ips, "whiteIpType": kind});
        let result = json!({
            "instanceId": PRODUCTION, "status": "active", "archType": "exclusive", "kibanaIPWhitelist": entries,
            "networkConfig": {"whiteIpGroupList": [
                group("PUBLIC_KIBANA", &json!(entries)), group("PRIVATE_ES", &json!(["10.0.0.0/8"])),
            ]},
        });
        return json!({"RequestId": "A1B2", "Result": result});
    }
    if is_write && target.contains("/accessList/") {
        return json!({});
    }
    let own = format!("http://om.example/api/public/v1.0/users/{USER}/accessList");
    let entry = |text: &String| json!({"ipAddress": text, "count": 0, "links": [{"rel": "self", "href": format!("{own}/{text}")}]});
    let results: Vec<Value> = entries.iter().map(entry).collect();
    json!({"results": results, "totalCount": entries.len(), "links": [{"rel": "self", "href": own}]})
}

/// Method, target and JSON body of the next request.
fn request(reader: &mut impl BufRead) -> Option<(String, String, Value, bool)> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let (mut length, mut is_signed) = (0, false);
    loop {
        let mut field = String::new();
        reader.read_line(&mut field).ok()?;
        if field.trim().is_empty() {
            break;
        }
        is_signed |= field.to_ascii_lowercase().starts_with("authorization:");
        if let Some(value) = field.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((method, target, serde_json::from_slice(&body).unwrap_or(Value::Null), is_signed))
}
