//! A small digest client of its own, and the service asked through it.

mod authentication;
mod changes;
mod guarding;
mod keys;
mod reading;
mod vendor_page;

use std::borrow::Cow;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use md5::{Digest as _, Md5};
use serde_json::{Value, json};

use super::*;
use crate::sandbox::chance::Chance;

const LIST: &str = "/users/5356823b3004dee37132bb7b/accessList";
const OLD_LIST: &str = "/users/5356823b3004dee37132bb7b/whitelist";
const ANOTHERS_LIST: &str = "/users/5356823b3004dee37132bb7c/accessList";
/// 2026-01-02T03:04:05Z.
const NOW: Duration = Duration::from_secs(1_767_323_045);

/// A service with a caller who holds the right key.
struct Bench {
    service: Service,
    state: State,
    assumptions: Assumptions,
    caller: IpAddr,
    now: SystemTime,
    login: Holder,
    key: String,
    nonce: Option<String>,
    nc: u32,
}

/// A reply, read.
#[derive(Debug)]
struct Answer {
    status: u16,
    headers: Vec<(Cow<'static, str>, String)>,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| *field == name).map(|(_, value)| value.as_str())
    }

    /// Status, code and parameters of a refusal.
    fn refusal(&self) -> (u16, String, Value) {
        let body = self.json();
        assert_eq!(body["error"], json!(self.status), "{body}");
        (self.status, body["errorCode"].as_str().unwrap().to_owned(), body["parameters"].clone())
    }

    /// The `cidrBlock` of every result.
    fn blocks(&self) -> Vec<String> {
        let body = self.json();
        body["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["cidrBlock"].as_str().unwrap().to_owned())
            .collect()
    }
}

fn refused(status: u16, code: &str, parameters: Value) -> (u16, String, Value) {
    (status, code.to_owned(), parameters)
}

fn md5(text: &str) -> String {
    Md5::digest(text).iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

impl Bench {
    fn new() -> Self {
        let state = State::seeded();
        let key = state.credentials().1.to_owned();
        let (caller, now) = ("127.0.0.1".parse().unwrap(), SystemTime::UNIX_EPOCH + NOW);
        let (service, assumptions) = (Service::default(), Assumptions::default());
        let login = Holder::User;
        Self { service, state, assumptions, caller, now, login, key, nonce: None, nc: 0 }
    }

    fn assuming(name: &str, value: &str) -> Self {
        Self::new().and_assuming(name, value)
    }

    fn and_assuming(mut self, name: &str, value: &str) -> Self {
        self.assumptions.set(name, value).unwrap();
        self
    }

    fn called_from(mut self, caller: &str) -> Self {
        self.caller = caller.parse().unwrap();
        self
    }

    /// The same with the programmatic key as the caller.
    fn by_key(mut self) -> Self {
        self.login = Holder::Key;
        self.key.clone_from(&self.state.programmatic().private);
        self
    }

    /// The same with the caller's own list holding exactly `blocks`.
    fn holding(mut self, blocks: &[&str]) -> Self {
        let list = self.state.list_mut(self.login);
        *list = list::AccessList::default();
        list.add(blocks.iter().map(|text| (*text).to_owned().try_into().unwrap()).collect(), SystemTime::UNIX_EPOCH);
        self
    }

    /// Sends without more than the given fields.
    fn send_raw(&mut self, method: &str, target: &str, fields: &[(&'static str, &str)], body: &str) -> Answer {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("ops.example:8080"));
        for (name, value) in fields {
            headers.append(*name, value.parse().unwrap());
        }
        let exchange = Exchange {
            region: None,
            method: method.parse().unwrap(),
            target: target.to_owned(),
            headers,
            body: Bytes::copy_from_slice(body.as_bytes()),
            caller: self.caller,
            now: self.now,
            skew: 0,
            random: Chance::System.bytes().unwrap(),
        };
        let reply = self.service.answer(&mut self.state, &self.assumptions, &exchange);
        let text = String::from_utf8(reply.body.to_vec()).unwrap();
        Answer { status: reply.status, headers: reply.headers, text }
    }

    /// The answer to a challenge, by RFC 7616 section 3.4.1 for MD5 and `auth`.
    fn sign(&self, method: &str, target: &str) -> String {
        let (user, nonce, nc) = (self.state.name(self.login), self.nonce.as_deref().unwrap(), self.nc);
        let who = md5(&format!("{user}:MMS Public API:{}", self.key));
        let what = md5(&format!("{method}:{target}"));
        let response = md5(&format!("{who}:{nonce}:{nc:08x}:0a4f113b:auth:{what}"));
        format!(
            r#"Digest username="{user}", realm="MMS Public API", nonce="{nonce}", uri="{target}", algorithm=MD5, cnonce="0a4f113b", nc={nc:08x}, qop=auth, response="{response}""#
        )
    }

    fn take_nonce(&mut self) {
        let challenge = self.send_raw("GET", route::BASE, &[], "");
        let field = challenge.header("www-authenticate").unwrap();
        self.nonce = Some(field.split('"').nth(5).unwrap().to_owned());
        self.nc = 0;
    }

    /// Sends a signed request to a path below the base.
    fn send(&mut self, method: &str, path: &str, body: &str) -> Answer {
        if self.nonce.is_none() {
            self.take_nonce();
        }
        self.nc += 1;
        let target = format!("{}{path}", route::BASE);
        let authorization = self.sign(method, &target);
        let fields = [("authorization", authorization.as_str()), ("content-type", "application/json")];
        self.send_raw(method, &target, &fields, body)
    }

    fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, "")
    }

    fn post(&mut self, path: &str, body: &str) -> Answer {
        self.send("POST", path, body)
    }

    fn delete(&mut self, path: &str) -> Answer {
        self.send("DELETE", path, "")
    }

    fn entries(&self) -> Vec<&str> {
        self.state.entries(self.login).collect()
    }
}
