//! A server that repeats what it hears and knows every secret. It speaks for all services: Elasticsearch, the Security
//! Token Service, credentials URIs and Ops Manager.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::search::Canary;
use crate::support::{PRODUCTION, USER};

/// The calls that it spoils; others are answered as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// Calls for a key.
    Keys,
    /// Readings.
    Reads,
    /// Changes.
    Writes,
}

/// How it spoils them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spoils {
    /// Not at all.
    Nothing,
    /// An error in the service's form, with this status and this code; without a code the secret is the code.
    Refuses(u16, &'static str),
    /// A page in HTML.
    Page(u16),
    /// A redirect to a place that is named like the secret.
    Redirects(u16, &'static str),
    /// JSON of another shape.
    Shape,
    /// JSON that ends too early.
    Cut,
    /// A status line that is none.
    Noise,
    /// Nothing; the connection ends.
    Hangs,
    /// Fields of the answer hold the secret.
    Speaks,
    /// Digest is asked for again and again.
    Asks(&'static str),
}

/// What it does now.
pub(crate) struct Mood {
    pub(crate) at: At,
    pub(crate) spoils: Spoils,
    /// What it says wherever it can.
    pub(crate) word: String,
}

/// What it has heard since it was last asked, and whether a change was made.
#[derive(Default)]
struct Heard {
    proofs: Vec<Canary>,
    changed: bool,
}

/// The server.
pub(crate) struct Parrot {
    url: String,
    mood: Arc<Mutex<Mood>>,
    heard: Arc<Mutex<Heard>>,
}

struct Request {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    /// Everything, as it came.
    raw: String,
}

impl Request {
    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    fn is_ops_manager(&self) -> bool {
        self.target.contains("/api/public/")
    }

    fn is_about_keys(&self) -> bool {
        self.target.starts_with("/keys") || self.target.starts_with("/?") || self.target == "/"
    }

    fn at(&self) -> At {
        match self.method.as_str() {
            _ if self.is_about_keys() => At::Keys,
            "GET" => At::Reads,
            _ => At::Writes,
        }
    }
}

impl Parrot {
    /// Begins to serve; the key that it gives out has `secret` and `token`.
    pub(crate) fn new(secret: &str, token: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mood = Arc::new(Mutex::new(Mood { at: At::Reads, spoils: Spoils::Nothing, word: String::new() }));
        let heard = Arc::new(Mutex::new(Heard::default()));
        let key = json!({
            "AccessKeyId": "STS.NUgYrParrotKeyId", "AccessKeySecret": secret, "SecurityToken": token,
            "Expiration": "2099-01-01T00:00:00Z",
        });
        let (spirits, ears) = (Arc::clone(&mood), Arc::clone(&heard));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (mood, heard, key) = (Arc::clone(&spirits), Arc::clone(&ears), key.clone());
                std::thread::spawn(move || serve(&stream, &mood, &heard, &key));
            }
        });
        Self { url, mood, heard }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Changes the mood; a change that was made before stays so only if it `keeps` it.
    pub(crate) fn is_in(&self, mood: Mood, keeps: bool) {
        *self.mood.lock().unwrap() = mood;
        let mut heard = self.heard.lock().unwrap();
        heard.changed &= keeps;
        heard.proofs.clear();
    }

    /// The signatures and answers to Digest that it heard.
    pub(crate) fn proofs(&self) -> Vec<Canary> {
        self.heard.lock().unwrap().proofs.clone()
    }
}

/// Answers the requests of one connection.
fn serve(stream: &TcpStream, mood: &Mutex<Mood>, heard: &Mutex<Heard>, key: &Value) {
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader) {
        let authorization = request.header("authorization");
        for (name, mark) in [("a signature", "Signature="), ("an answer to Digest", "response=\"")] {
            if let Some((_, proof)) = authorization.split_once(mark) {
                let proof = proof.split('"').next().unwrap();
                heard.lock().unwrap().proofs.push(Canary::new(name, proof));
            }
        }
        let answer = {
            let mood = mood.lock().unwrap();
            let mut heard = heard.lock().unwrap();
            if request.is_ops_manager() && authorization.is_empty() {
                Some(challenge(if request.at() == mood.at { &mood.word } else { "nonce" }, false))
            } else if request.at() == mood.at {
                spoilt(&request, &mood, &mut heard, key)
            } else {
                Some(proper(&request, &mut heard, key, ""))
            }
        };
        let Some(answer) = answer else { return };
        let mut stream = stream;
        if stream.write_all(answer.as_bytes()).is_err() || !answer.starts_with("HTTP/1.1 ") {
            return;
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Request> {
    let mut raw = String::new();
    loop {
        let before = raw.len();
        if reader.read_line(&mut raw).ok()? == 0 {
            return None;
        }
        if raw[before..].trim().is_empty() {
            break;
        }
    }
    let mut lines = raw.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let field = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let headers: Vec<_> = lines.filter_map(field).collect();
    let mut request = Request { method, target, headers, raw };
    let mut body = vec![0; request.header("content-length").parse().unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    request.raw.push_str(&String::from_utf8_lossy(&body));
    Some(request)
}

/// A spoilt answer; none where the connection is to end.
fn spoilt(request: &Request, mood: &Mood, heard: &mut Heard, key: &Value) -> Option<String> {
    let word = &mood.word;
    let said = format!("{word} {}", request.raw);
    Some(match mood.spoils {
        Spoils::Nothing => proper(request, heard, key, ""),
        Spoils::Speaks => proper(request, heard, key, word),
        Spoils::Hangs => return None,
        Spoils::Refuses(status, code) => {
            let code = if code.is_empty() { word } else { code };
            answer(status, word, &refusal(status, code, word, &said).to_string())
        }
        Spoils::Page(status) => answer(status, word, &format!("<html><body><h1>{said}</h1></body></html>")),
        Spoils::Redirects(status, goal) => {
            let goal = goal.replace("WORD", &visible(word));
            answer(status, word, &said).replacen("\r\n", &format!("\r\nlocation: {goal}\r\n"), 1)
        }
        Spoils::Shape => answer(200, word, &json!({ word: [word], "results": word, "Result": word }).to_string()),
        Spoils::Cut => {
            let whole = proper(request, heard, key, word);
            let (begin, body) = whole.split_once("\r\n\r\n").unwrap();
            let half = &body[..body.floor_char_boundary(body.len() / 2)];
            let begin =
                begin.replace(&format!("content-length: {}", body.len()), &format!("content-length: {}", half.len()));
            format!("{begin}\r\n\r\n{half}")
        }
        Spoils::Noise => format!("{said}\r\n\r\n"),
        Spoils::Asks(what) => {
            challenge(word, what == "stale").replace("MD5", if what == "unknown" { word } else { "MD5" })
        }
    })
}

/// The errors of all services in one.
fn refusal(status: u16, code: &str, word: &str, said: &str) -> Value {
    json!({
        "RequestId": word, "Code": code, "Message": said, "HostId": word, "Recommend": said,
        "AccessDeniedDetail": { "AuthAction": word, "NoPermissionType": word },
        "error": status, "errorCode": code, "reason": word, "detail": said, "parameters": [word, said],
    })
}

/// A good answer. Where `word` is not empty, it stands in every field that is free text.
fn proper(request: &Request, heard: &mut Heard, key: &Value, word: &str) -> String {
    if request.is_about_keys() {
        let mut body = key.clone();
        body["Code"] = "Success".into();
        body["RequestId"] = word.into();
        body["Credentials"] = key.clone();
        body["AssumedRoleUser"] = json!({ "Arn": word, "AssumedRoleId": word });
        return answer(200, word, &body.to_string());
    }
    heard.changed |= request.at() == At::Writes;
    let body = if request.is_ops_manager() {
        ops_manager(request, heard.changed, word)
    } else {
        instances(request, heard.changed, word)
    };
    answer(200, word, &body.to_string())
}

fn instances(request: &Request, changed: bool, word: &str) -> Value {
    let mut ips = vec!["192.0.2.1".to_owned(), "192.0.2.2".to_owned()];
    ips.extend(changed.then(|| "198.51.100.7".to_owned()));
    ips.extend((!word.is_empty()).then(|| word.to_owned()));
    let group = |name: &str, kind: &str| json!({ "groupName": name, "ips": ips, "whiteIpType": kind });
    let groups = [
        group("default", "PUBLIC_KIBANA"),
        group("default", "PRIVATE_KIBANA"),
        group("default", "PUBLIC_ES"),
        group("default", "PRIVATE_ES"),
        group(if word.is_empty() { "office" } else { word }, "PUBLIC_KIBANA"),
    ];
    let instance = json!({
        "instanceId": PRODUCTION, "description": word, "status": "active", "esVersion": word, "archType": "public",
        "enableKibanaPublicNetwork": true, "enableKibanaPrivateNetwork": true,
        "networkConfig": { "whiteIpGroupList": groups },
    });
    let result = if request.header("x-acs-action") == "ListInstance" { json!([instance]) } else { instance };
    json!({ "RequestId": word, "Headers": { "X-Total-Count": 1 }, "Result": result })
}

fn ops_manager(request: &Request, changed: bool, word: &str) -> Value {
    let list = ["/whitelist", "/accessList"].iter().any(|name| request.target.contains(name));
    if !list {
        let links = json!([{ "rel": "http://mms.mongodb.com/user", "href": format!("http://{word}/users/{USER}") }]);
        return json!({ "appName": word, "build": word, "links": links, "id": USER, "username": word });
    }
    let entry = |address: &str| {
        json!({ "ipAddress": address, "cidrBlock": format!("{address}/32"), "count": 3, "created": word,
                "lastUsed": word, "lastUsedAddress": word, "links": [{ "rel": word, "href": word }] })
    };
    let mut results = vec![entry("192.0.2.1"), entry("192.0.2.2")];
    results.extend(changed.then(|| entry("198.51.100.7")));
    if !word.is_empty() {
        results.push(json!({ "cidrBlock": word }));
    }
    json!({ "totalCount": results.len(), "results": results, "links": [] })
}

/// A challenge of Digest whose every part holds the secret.
fn challenge(word: &str, stale: bool) -> String {
    let word = visible(word).replace(['"', '\\'], "");
    let head = format!(
        "www-authenticate: Digest realm=\"MMS Public API\", nonce=\"{word}==\", opaque=\"{word}\", algorithm=MD5, qop=\"auth\", stale={stale}"
    );
    answer(401, &word, "{}").replacen("\r\n", &format!("\r\n{head}\r\n"), 1)
}

/// An answer whose every header holds `word`.
fn answer(status: u16, word: &str, body: &str) -> String {
    let word = visible(word);
    let length = body.len();
    format!(
        "HTTP/1.1 {status} {word}\r\ncontent-type: application/json; {word}\r\ndate: {word}\r\nx-acs-request-id: {word}\r\n\
         x-error-code: {word}\r\nx-mongodb-service-version: {word}\r\ndeprecation: {word}\r\nsunset: {word}\r\n\
         set-cookie: {word}\r\nserver: {word}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// `word` as a header can have it.
fn visible(word: &str) -> String {
    word.chars().filter(char::is_ascii_graphic).collect()
}
