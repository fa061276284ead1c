//! The chain of sources of access keys, in scenes of files that can be read.
//!
//! Each folder of `tests/credentials` is a scene: `env.json` has the variables, `home/` the user's home, `traffic.json`
//! the exchanges with the services that give keys, in order, and `expected.json` what comes of it: the key's id with
//! its source and the account, or the error word for word with its exit code. `scene.json` has what is special: modes
//! of files, the profile of ours that is named, a file that grows by a mebibyte, pipes instead of files, whether time
//! runs out. `{HOME}` stands for the home in all of them.
//!
//! Whatever the scene, every exchange has to take place and no other, nobody is asked after a source that has
//! something, whole or broken, and no text that a user or a log could see holds a secret: all of them begin with
//! [`SECRET`].

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read its own files has failed")]

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use libtest_mimic::{Arguments, Trial};
use serde_json::{Map, Value};
use tempfile::TempDir;
use whitelistctl::config::{ConfigFile, Layer, Settings};
use whitelistctl::credentials::ChainError;
use whitelistctl::credentials::alibaba::provider_deps::{ProviderDeps, Wire};
use whitelistctl::credentials::alibaba::{self, ChainTrace};
use whitelistctl::credentials::trace::ProviderStatus;
use whitelistctl::error::Error;
use whitelistctl::transport::{Request, Response, SendError, TlsFailure, Transport};
use whitelistctl::world::{Clock, Entropy, Env, Pause};

/// How every secret begins.
const SECRET: &str = "Zq7hemmelig";
/// The time of all scenes: 2026-11-22T04:00:00Z.
const NOW: u64 = 1_795_320_000;

/// Runs the scenes that the command line selects.
pub(crate) fn main() {
    let arguments = Arguments::from_args();
    let mut folders: Vec<PathBuf> =
        fs::read_dir("tests/credentials").unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() > 150, "the scenes are gone");
    let trial = |folder: PathBuf| {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        Trial::test(name, move || Scene::new(&folder).play().map_err(Into::into))
    };
    libtest_mimic::run(&arguments, folders.into_iter().map(trial).collect()).exit();
}

/// A scene in a home of its own.
struct Scene {
    name: String,
    home: TempDir,
    env: Env,
    special: Map<String, Value>,
    traffic: Vec<Value>,
    expected: Map<String, Value>,
}

impl Scene {
    fn new(folder: &Path) -> Self {
        let home = TempDir::new().unwrap();
        let read = |name: &str| -> Option<Value> {
            let text = fs::read_to_string(folder.join(name)).ok()?.replace("{HOME}", home.path().to_str().unwrap());
            Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}/{name}: {error}", folder.display())))
        };
        let object = |name: &str| read(name).map(|value| value.as_object().unwrap().clone());
        let mut env: BTreeMap<String, String> = [("HOME".to_owned(), home.path().to_str().unwrap().to_owned())].into();
        env.extend(
            object("env.json").unwrap().into_iter().map(|(name, value)| (name, value.as_str().unwrap().to_owned())),
        );
        let scene = Self {
            name: folder.file_name().unwrap().to_str().unwrap().to_owned(),
            env: env.into_iter().collect(),
            special: object("scene.json").unwrap_or_default(),
            traffic: read("traffic.json").map(|value| value.as_array().unwrap().clone()).unwrap_or_default(),
            expected: object("expected.json").unwrap(),
            home,
        };
        scene.furnish(&folder.join("home"));
        scene
    }

    /// Copies the files of `from` into the home, readable only by you unless the scene says otherwise.
    fn furnish(&self, from: &Path) {
        copy(from, self.home.path(), self.home.path());
        if self.expected.contains_key("error") && !from.join(".alibabacloud").exists() {
            self.lay_bait();
        }
        if let Some(file) = self.special.get("grows") {
            let mut file =
                fs::OpenOptions::new().append(true).open(self.home.path().join(file.as_str().unwrap())).unwrap();
            file.write_all(" ".repeat(1 << 20).as_bytes()).unwrap();
        }
        for pipe in self.special.get("pipes").and_then(Value::as_array).into_iter().flatten() {
            let mode = nix::sys::stat::Mode::from_bits_truncate(0o600);
            nix::unistd::mkfifo(&self.home.path().join(pipe.as_str().unwrap()), mode).unwrap();
        }
        for (file, mode) in self.special.get("modes").and_then(Value::as_object).into_iter().flatten() {
            let mode = u32::from_str_radix(mode.as_str().unwrap(), 8).unwrap();
            fs::set_permissions(self.home.path().join(file), fs::Permissions::from_mode(mode)).unwrap();
        }
    }

    /// Puts a good key behind all other sources, for a chain that goes on where it should stop.
    fn lay_bait(&self) {
        let mut text = String::new();
        for name in ["default", self.env.get("ALIBABA_CLOUD_PROFILE").unwrap_or("other")] {
            let key = format!("access_key_id = bait\naccess_key_secret = {SECRET}");
            let _ = write!(text, "[{name}]\ntype = access_key\n{key}\n");
        }
        if self.expected.get("bait").is_none_or(|bait| bait != false) {
            let folder = self.home.path().join(".alibabacloud");
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("credentials"), text).unwrap();
            fs::set_permissions(folder.join("credentials"), fs::Permissions::from_mode(0o600)).unwrap();
        }
    }

    /// Asks the chain; an error says how the outcome differs from what is told.
    fn play(&self) -> Result<(), String> {
        let said: Rc<RefCell<Vec<String>>> = Rc::default();
        let hear = || {
            let said = Rc::clone(&said);
            Rc::new(move |line: &str| said.borrow_mut().push(line.to_owned())) as Rc<dyn Fn(&str)>
        };
        let clock = Rc::new(Watch { elapsed: Cell::default(), runs_out: self.special.contains_key("runs_out") });
        let tape = Rc::new(Tape { scene: self.name.clone(), left: RefCell::new(self.traffic.clone().into()) });
        let wire = |way| Wire::traced(Recorded { way, tape: Rc::clone(&tape) }, clock.clone(), hear());
        let ground = Rc::new(ProviderDeps {
            // No profile of ours is in a scene, so it is never asked.
            keyring: Rc::new(whitelistctl::world::keyring::SystemKeyring),
            correction: Rc::new(whitelistctl::auth::layer::Correction::new(Rc::new(|_: &str| ()))),
            redactor: Rc::default(),
            env: self.env.clone(),
            clock: clock.clone(),
            entropy: Rc::new(Counter(Cell::new(0))),
            sts: wire("sts"),
            direct: wire("direct"),
            metadata: wire("metadata"),
            notice: hear(),
            warn: hear(),
        });
        let file = ConfigFile::load(&self.home.path().join("config.toml")).unwrap();
        let named = self.special.get("profile").map(|name| name.as_str().unwrap());
        let settings = Settings::resolve(&Layer::default(), &self.env, &file, named).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (walk, id) = runtime.block_on(async {
            let walk = alibaba::find_key(&ground, &file, &settings).await;
            let id = match &walk.outcome {
                Ok(held) => Some(held.keys.current().await.unwrap().access_key_id.clone()),
                Err(_) => None,
            };
            (walk, id)
        });
        let left = tape.left.borrow().len();
        if left > 0 {
            return Err(format!("{}: {left} exchanges did not take place; {}", self.name, shown(&walk)));
        }
        self.check_order(&walk)?;
        self.check_silence(&walk, &said.borrow())?;
        self.check_outcome(&walk, id.as_deref())
    }

    /// At most one source has something, and nobody was asked after it.
    fn check_order(&self, walk: &ChainTrace) -> Result<(), String> {
        let mut after = walk.steps.iter().skip_while(|step| matches!(step.status, ProviderStatus::Absent(_)));
        let met = after.next().map(|step| &step.status);
        let fits = match &walk.outcome {
            Ok(_) => matches!(met, Some(ProviderStatus::Won)),
            Err(ChainError::Broken(error)) => met == Some(&ProviderStatus::Broken(error.clone())),
            Err(ChainError::Missing { .. }) => met.is_none(),
        };
        let unasked = after.all(|step| step.status == ProviderStatus::NotReached);
        if fits && unasked { Ok(()) } else { Err(format!("{}: out of order: {:?}", self.name, walk.steps)) }
    }

    /// Nothing that can be seen holds a secret.
    fn check_silence(&self, walk: &ChainTrace, said: &[String]) -> Result<(), String> {
        let seen = format!("{} {:?} {:#?} {}", shown(walk), walk.steps, walk.outcome, said.join("\n"));
        if seen.contains(SECRET) { Err(format!("{}: a secret shows: {seen}", self.name)) } else { Ok(()) }
    }

    fn check_outcome(&self, walk: &ChainTrace, id: Option<&str>) -> Result<(), String> {
        let mut found = Map::new();
        match &walk.outcome {
            Ok(held) => {
                found.insert("id".to_owned(), id.unwrap().into());
                found.insert("source".to_owned(), held.source.clone().into());
                if self.expected.contains_key("account") {
                    found.insert("account".to_owned(), held.account.clone().into());
                }
            }
            Err(error) => {
                let told = Error::from(error.clone());
                found.insert("error".to_owned(), told.message.clone().into());
                found.insert("hint".to_owned(), told.hints.join("; ").into());
                found.insert("code".to_owned(), told.code.as_str().into());
                found.insert("exit".to_owned(), told.exit().code().into());
            }
        }
        if let Some(expected) = self.expected.get("absent") {
            let absent = walk.steps.iter().filter_map(|step| match step.status {
                ProviderStatus::Absent(absence) => Some((step.source.clone(), absence.to_string().into())),
                _ => None,
            });
            let absent: Map<String, Value> = absent.collect();
            let wanted = expected.as_object().unwrap();
            let kept = absent.into_iter().filter(|(source, _)| wanted.contains_key(source)).collect::<Map<_, _>>();
            found.insert("absent".to_owned(), kept.into());
        }
        let mut expected = self.expected.clone();
        assert!(expected.remove("about").is_some(), "{}: nobody says what it is about", self.name);
        expected.remove("bait");
        if found == expected {
            return Ok(());
        }
        let text = |map| serde_json::to_string_pretty(&Value::Object(map)).unwrap();
        Err(format!("{}: found {}\nexpected {}", self.name, text(found), text(expected)))
    }
}

/// What a user is told of `walk`.
fn shown(walk: &ChainTrace) -> String {
    match &walk.outcome {
        Ok(held) => held.source.clone(),
        Err(error) => format!("{error}; {}", error.hint()),
    }
}

fn copy(from: &Path, to: &Path, home: &Path) {
    for entry in fs::read_dir(from).into_iter().flatten() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target, home);
        } else if entry.file_name() != ".keep" {
            let text = fs::read(entry.path()).unwrap();
            let text = match String::from_utf8(text) {
                Ok(text) => text.replace("{HOME}", home.to_str().unwrap()).into_bytes(),
                Err(error) => error.into_bytes(),
            };
            fs::write(&target, text).unwrap();
            fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
        }
    }
}

/// The exchanges that are still to come.
struct Tape {
    scene: String,
    left: RefCell<VecDeque<Value>>,
}

/// A transport that plays the exchanges of one way.
struct Recorded {
    way: &'static str,
    tape: Rc<Tape>,
}

impl Transport for Recorded {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        let scene = &self.tape.scene;
        let exchange = self.tape.left.borrow_mut().pop_front();
        let exchange = exchange.unwrap_or_else(|| panic!("{scene}: {} was asked {}", self.way, request.uri()));
        assert_eq!(exchange["way"], self.way, "{scene}");
        assert_eq!(exchange["request"], seen(&request, &exchange["request"]), "{scene}");
        if let Some(fate) = exchange["fails"].as_str() {
            return Err(match fate {
                "not_sent" => SendError::NotSent("cannot connect to the host: connection refused".to_owned()),
                "untrusted" => {
                    SendError::Untrusted("the certificate of the host has expired".to_owned(), TlsFailure::Dates)
                }
                "unanswered" => SendError::Unanswered("the host gave no complete answer within 5.0 s".to_owned()),
                other => panic!("{scene}: {other}"),
            });
        }
        let answer = &exchange["answer"];
        let body = match (&answer["body"], answer["bytes"].as_u64()) {
            (_, Some(bytes)) => SECRET.repeat(usize::try_from(bytes).unwrap() / SECRET.len() + 1),
            (Value::String(text), _) => text.clone(),
            (Value::Null, _) => String::new(),
            (json, _) => json.to_string(),
        };
        let status = u16::try_from(answer["status"].as_u64().unwrap()).unwrap();
        Ok(http::Response::builder().status(status).body(Bytes::from(body)).unwrap())
    }
}

/// `request` in the form of `expected`: what that leaves out is left out here too.
fn seen(request: &Request, expected: &Value) -> Value {
    let uri = request.uri();
    let target =
        format!("{} {}://{}{}", request.method(), uri.scheme_str().unwrap(), uri.authority().unwrap(), uri.path());
    let mut seen = Map::from_iter([("target".to_owned(), target.into())]);
    let pairs = |text: &str| -> Value {
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (decode(name), Value::from(decode(value))))
            .collect()
    };
    if expected.get("query").is_some() {
        seen.insert("query".to_owned(), pairs(uri.query().unwrap_or_default()));
    }
    if expected.get("form").is_some() {
        assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
        seen.insert("form".to_owned(), pairs(std::str::from_utf8(request.body()).unwrap()));
    }
    if let Some(headers) = expected.get("headers") {
        let value = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap());
        let headers = headers.as_object().unwrap().keys().map(|name| (name.clone(), Value::from(value(name))));
        seen.insert("headers".to_owned(), headers.collect());
    }
    Value::Object(seen)
}

/// A clock that stands still but for pauses. One of a minute ends only where the scene says that time runs out.
struct Watch {
    elapsed: Cell<Duration>,
    runs_out: bool,
}

impl Clock for Watch {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)
    }

    fn elapsed(&self) -> Duration {
        self.elapsed.get()
    }

    fn sleep(&self, pause: Duration) -> Pause {
        if pause >= Duration::from_mins(1) && !self.runs_out {
            return Box::pin(std::future::pending());
        }
        self.elapsed.set(self.elapsed.get() + pause);
        Box::pin(std::future::ready(()))
    }
}

/// Counts from one.
struct Counter(Cell<u128>);

impl Entropy for Counter {
    fn bytes(&self) -> [u8; 16] {
        self.0.set(self.0.get() + 1);
        self.0.get().to_be_bytes()
    }
}
