//! What the sources need: environment, home, clock, randomness, and transports to the services that issue keys.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::rc::Rc;

use crate::auth::layer::Correction;
use crate::config::switch;
use crate::credentials::CredentialError;
use crate::credentials::fault::Fault;
use crate::redactor::Redactor;
use crate::transport::trace::Trace;
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::keyring::Keyring;
use crate::world::{Clock, Entropy, Env};

/// The answer to one request.
type Answering<'a> = Pin<Box<dyn Future<Output = Result<Response, SendError>> + 'a>>;

/// A transport of any type.
trait Carrier {
    fn carry(&self, request: Request) -> Answering<'_>;
}

impl<T: Transport> Carrier for T {
    fn carry(&self, request: Request) -> Answering<'_> {
        Box::pin(self.send(request))
    }
}

/// A transport to a service that issues keys.
#[derive(Clone)]
pub struct Wire(Rc<dyn Carrier>);

impl Wire {
    /// The wire over `transport`.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self(Rc::new(transport))
    }

    /// The same with a trace line for every request and response. Of an address it has scheme, host and port, because
    /// the rest may work as a key; of a response it has the status, because the body has a key that is not registered
    /// yet.
    pub fn traced(transport: impl Transport + 'static, clock: Rc<dyn Clock>, sink: Rc<dyn Fn(&str)>) -> Self {
        Self::new(Trace::new(transport, clock, Rc::new(move |line: &str| sink(&discreet(line)))))
    }
}

impl Transport for Wire {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        self.0.carry(request).await
    }
}

/// What the sources need of the system. There are three wires, because each has limits of its own.
pub struct ProviderDeps {
    /// The environment; it also names the home with the vendors' files.
    pub env: Env,
    /// The keyring; it is used only if a profile of ours in use names it.
    pub keyring: Rc<dyn Keyring>,
    /// Time, for what expires.
    pub clock: Rc<dyn Clock>,
    /// Randomness for nonces.
    pub entropy: Rc<dyn Entropy>,
    /// The correction of this machine's clock.
    pub correction: Rc<Correction>,
    /// Learns the tokens that are sent to get a key.
    pub redactor: Rc<Redactor>,
    /// To the Security Token Service: with the proxy and the certificates of the settings.
    pub sts: Wire,
    /// To the address of a credentials URI: without a proxy, five seconds, 64 KiB.
    pub direct: Wire,
    /// To the metadata service of an ECS instance: without a proxy, a second to connect.
    pub metadata: Wire,
    /// Gets a line about progress, for example a pause.
    pub notice: Rc<dyn Fn(&str)>,
    /// Gets a warning.
    pub warn: Rc<dyn Fn(&str)>,
}

impl ProviderDeps {
    /// The user's home directory as the environment has it.
    pub(super) fn home(&self) -> Option<&Path> {
        let home = self.env.get_os("HOME").or_else(|| self.env.get_os("USERPROFILE").filter(|_| cfg!(windows)))?;
        Some(Path::new(home)).filter(|home| home.is_absolute())
    }

    /// Whether the switch `name` is on: any value but `0`, `false`, `no` and `off`.
    pub(super) fn is_on(&self, name: &str) -> bool {
        let is_off = |value: &str| switch::parse(value) == Some(false);
        self.env.get_os(name).is_some_and(|value| !value.to_str().is_some_and(is_off))
    }

    /// The first of `switches` that is on.
    pub(super) fn switched_off(&self, switches: &[&'static str]) -> Option<&'static str> {
        switches.iter().find(|name| self.is_on(name)).copied()
    }

    /// The file that the first set variable of `names` names, with that variable, else `below` in the home.
    pub(super) fn file(&self, names: &[&'static str], below: &str) -> Option<(PathBuf, Option<&'static str>)> {
        let from_variable = names.iter().find_map(|name| Some((PathBuf::from(self.env.get_os(name)?), Some(*name))));
        from_variable.or_else(|| self.home().map(|home| (home.join(below), None)))
    }

    /// The value of variable `name`, if it is set. One that is not Unicode is broken: to ignore it could use another
    /// account.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, CredentialError> {
        match self.env.get(name) {
            None if self.env.get_os(name).is_some() => {
                let fault = Fault::broken("is not valid Unicode").hint(format!("set {name} again, or unset it"));
                Err(fault.of(format!("variable {name}")))
            }
            value => Ok(value),
        }
    }

    /// The profile of the vendors' files that a variable names, if one does.
    pub(super) fn profile(&self) -> Result<Option<&str>, CredentialError> {
        for name in PROFILE {
            if let Some(value) = self.text(name)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }
}

/// The variables that name a profile of the vendors' files, newest spelling first.
pub(super) const PROFILE: [&str; 3] = ["ALIBABA_CLOUD_PROFILE", "ALIBABACLOUD_PROFILE", "ALICLOUD_PROFILE"];
/// Switches off everything that runs a program or requests a credentials URI.
pub(super) const NO_EXTERNAL: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
/// Switches the metadata service off.
pub(super) const NO_METADATA: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
/// Switches every profile of the vendors' files off.
pub(super) const NO_PROFILE: &str = "ALIBABA_CLOUD_IGNORE_PROFILE";
/// Switches `~/.aliyun/config.json` off.
pub(super) const NO_CLI_PROFILE: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// `name` for a message, if it looks like the name of a profile; a value in the wrong place may be a secret.
pub(super) fn shown(name: &str) -> Option<&str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.@".contains(&byte);
    ((1..=48).contains(&name.len()) && name.bytes().all(plain)).then_some(name)
}

/// A line of the trace with nothing of an address but scheme, host and port, and nothing of an answer but status and
/// time.
fn discreet(line: &str) -> String {
    let Some((before, rest)) = line.split_once("://") else { return line.to_owned() };
    let end = rest.find(['/', '?', ' ']).unwrap_or(rest.len());
    let (host, rest) = rest.split_at(end);
    let after = rest.find(' ').map_or("", |space| &rest[space..]);
    let is_answer = line.starts_with("< ") && !line.starts_with("< failed ");
    let after =
        after.split_once(" ms ").filter(|_| is_answer).map_or(after, |(time, _)| &after[..time.len() + " ms".len()]);
    format!("{before}://{host}{after}")
}

#[cfg(test)]
impl ProviderDeps {
    /// Dependencies at the Unix second `now` whose every transport is `wire`.
    pub(in crate::credentials) fn for_test(env: Env, keyring: Rc<dyn Keyring>, now: u64, wire: &Wire) -> Self {
        Self {
            env,
            keyring,
            clock: crate::transport::script::Stopped::at(now),
            entropy: Rc::new(crate::transport::script::Counter::default()),
            correction: Rc::new(Correction::new(Rc::new(|_: &str| ()))),
            redactor: Rc::default(),
            sts: wire.clone(),
            direct: wire.clone(),
            metadata: wire.clone(),
            notice: Rc::new(|_| {}),
            warn: Rc::new(|_| {}),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_traced_by_its_host_and_an_answer_by_its_status() {
        let lines = [
            ("> GET http://127.0.0.1:80/a?b=c accept=\"x://y/z\"", "> GET http://127.0.0.1:80 accept=\"x://y/z\""),
            ("< 200 POST https://sts.aliyuncs.com/?RoleArn=x 3 ms", "< 200 POST https://sts.aliyuncs.com 3 ms"),
            ("< 200 POST https://h/?a 3 ms date=\"x ms y\"", "< 200 POST https://h 3 ms"),
            ("< failed GET https://h?q 3 ms: cannot connect", "< failed GET https://h 3 ms: cannot connect"),
            ("> GET /a?b=c", "> GET /a?b=c"),
        ];
        for (line, shown) in lines {
            assert_eq!(discreet(line), shown);
        }
    }
}
