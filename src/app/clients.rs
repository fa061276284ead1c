//! Clients that are ready to be called: signed, retried and traced.
//!
//! This is where the transport stack is put together: `Retry(signature(Paced(Trace(Live))))`. Which address and which
//! credential is not decided here.

mod sources;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::rc::Rc;

use sha2::{Digest as _, Sha256};

use crate::app::network::{Network, Proxy};
use crate::auth::credential::DigestCredential;
use crate::auth::keys::Keys;
use crate::auth::layer::{Acs3, Correction, Digest, Scope, V4};
use crate::auth::v4::Dialect;
use crate::config::{ElasticsearchEndpoint, OpsManagerUrl, Setting};
use crate::domain::entry::Family;
use crate::error::{Code, Error};
use crate::journal::store::Store;
use crate::output::ui::Ui;
use crate::redactor::Redactor;
use crate::services::ops_manager::Resource;
pub(crate) use crate::services::port::Connected;
use crate::services::{Failure, elasticsearch, ops_manager};
use crate::stores::{Kind, Location, Oss, S3, failure};
use crate::transport::limits::Limits;
use crate::transport::live::{self, Live};
use crate::transport::pace::{Pace, Paced};
use crate::transport::retry::{Retry, RetryClass};
use crate::transport::tls::Trust;
use crate::transport::trace::Trace;
use crate::transport::{Response, Transport as _};
use crate::world::{Clock, Entropy};

/// A client of the Elasticsearch service, ready to be called.
pub(crate) type Elasticsearch = elasticsearch::Client<SignedElasticsearch>;
/// A client of Ops Manager, ready to be called.
pub(crate) type OpsManager = ops_manager::Client<SignedOpsManager>;
/// What calls to Elasticsearch go through.
pub(crate) type SignedElasticsearch = Retry<Acs3<Wire>>;
/// What calls to Ops Manager go through.
pub(crate) type SignedOpsManager = Retry<Digest<Wire>>;

/// The most bytes of a published list.
const FEED: usize = 2 * 1024 * 1024;

/// What every send of a client goes through.
pub(crate) type Wire = Paced<Trace<Rc<Live>>>;

/// What every client of a run is made with.
pub(crate) struct Clients {
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// Randomness.
    pub(crate) entropy: Rc<dyn Entropy>,
    /// Where traces and notices of retries go.
    pub(crate) ui: Rc<RefCell<Ui>>,
    /// What the run says about the network.
    network: Network,
    /// The correction of this machine's clock.
    correction: Rc<Correction>,
    /// What there is already for an origin and an account.
    lanes: RefCell<BTreeMap<(String, String), Lane>>,
}

/// What all clients of one origin and account share: the pace of their calls, and their open connections.
#[derive(Clone)]
struct Lane {
    pace: Rc<Pace>,
    live: Rc<Live>,
}

impl Clients {
    /// The means of a run. Nothing is sent or read.
    pub(crate) fn new(clock: Rc<dyn Clock>, entropy: Rc<dyn Entropy>, ui: Rc<RefCell<Ui>>, network: Network) -> Self {
        let talk = ui.clone();
        let warn = Rc::new(move |line: &str| talk.borrow_mut().warning(line));
        let correction = Rc::new(Correction::new(warn));
        Self { clock, entropy, ui, network, correction, lanes: RefCell::default() }
    }

    /// How wrong this machine's clock is, in words, as far as a call had to find out.
    pub(crate) fn wrong_clock(&self) -> Option<String> {
        self.correction.message()
    }

    /// The proxy that calls to `origin` go by, if there is one; an error if it cannot be used.
    pub(crate) fn proxy(&self, origin: &str, is_loopback: bool) -> Result<Option<Proxy>, Error> {
        self.network.proxy(origin, is_loopback)
    }

    /// A client of the Elasticsearch service at `endpoint`, which serves `region`, with the `keys` of `account`.
    pub(crate) fn elasticsearch(
        &self,
        endpoint: &ElasticsearchEndpoint,
        region: &str,
        keys: Keys,
        account: &str,
    ) -> Result<Connected<Elasticsearch>, Error> {
        let origin = endpoint.origin();
        let account = fingerprint("elasticsearch", account);
        let Lane { pace, live } = self.lane(&origin, &account, || self.network.to(endpoint.is_loopback(), false))?;
        let (clock, entropy, correction) = (self.clock.clone(), self.entropy.clone(), self.correction.clone());
        let wire = self.wire(&pace, live);
        let signed = Acs3::new(wire, keys, clock, entropy, elasticsearch::refuses_time, correction, self.redactor());
        let transport = self.retried(signed, pace, elasticsearch::standing);
        let client = elasticsearch::Client::new(transport, origin.clone(), region);
        Ok(Connected { client, endpoint: origin, account })
    }

    /// A client of the installation at `url`, which a profile of a vendor's tool has a `ca_file` for, or none; `known`
    /// is the name of its resource, if an earlier run found it.
    pub(crate) fn ops_manager(
        &self,
        url: &OpsManagerUrl,
        ca_file: Option<&Setting>,
        credential: DigestCredential,
        known: Option<Resource>,
    ) -> Result<Connected<OpsManager>, Error> {
        let username = credential.username.clone();
        let account = fingerprint("ops-manager", &username);
        let base = url.origin().parse().map_err(|_| Error::new(Code::Bug, "the Ops Manager address has no origin"))?;
        let options = || {
            let options = self.network.to(url.is_loopback(), url.is_exposed())?;
            match ca_file {
                Some(file) => Network::vouched_for(options, file),
                None => Ok(options),
            }
        };
        let Lane { pace, live } = self.lane(&url.origin(), &account, options)?;
        let wire = self.wire(&pace, live);
        let signed = Digest::new(wire, &base, credential, self.clock.clone(), self.entropy.clone(), self.redactor());
        let signed = signed.map_err(|error| Error::from(Failure::from(error)))?;
        let transport = self.retried(signed, pace, ops_manager::standing);
        let client = ops_manager::Client::new(transport, &url.to_string(), username, known);
        Ok(Connected { client, endpoint: url.to_string(), account })
    }

    /// The store of the shared journal at `location`, whose bucket is in `region`.
    pub(crate) fn store(&self, location: &Location, region: &str, keys: Keys) -> Result<Box<dyn Store>, Error> {
        let base = location.base(region);
        let Lane { pace, live } =
            self.lane(&base, "shared journal", || self.network.to(location.is_loopback(), false))?;
        let (dialect, host) = match location.kind {
            Kind::S3 => (Dialect::S3, None),
            Kind::Oss => (Dialect::Oss, Some(location.bucket.clone())),
        };
        let bucket_of_host = host.filter(|_| !location.is_path_style(&location.origin(region)));
        let scope = Scope { dialect, region: region.to_owned(), bucket_of_host };
        let (clock, correction) = (self.clock.clone(), self.correction.clone());
        let wire = self.wire(&pace, live);
        let signed = V4::new(wire, scope, keys, clock.clone(), failure::refuses_time, correction, self.redactor());
        let transport = self.retried(signed, pace, failure::standing);
        let location = location.clone();
        Ok(match location.kind {
            Kind::S3 => Box::new(S3::new(transport, location, region, clock)),
            Kind::Oss => Box::new(Oss::new(transport, location, region, clock)),
        })
    }

    /// The body that `url` answers a GET with, without credentials, certificates of one's own, and redirects.
    pub(crate) async fn download(&self, url: &str) -> Result<Vec<u8>, Error> {
        let usage = |why: &str| Error::new(Code::Usage, format!("the address of a feed {why}"));
        let uri: http::Uri = url.parse().map_err(|_| usage("is no URL"))?;
        let authority = uri.authority().ok_or_else(|| usage("has no host"))?;
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        let is_loopback = host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
        let origin = format!("{}://{authority}", uri.scheme_str().unwrap_or_default());
        let options = || {
            let options = self.network.to(is_loopback, false)?;
            let limits = Limits { body: FEED, ..options.limits };
            Ok(live::Options { identity: None, limits, ..options })
        };
        let Lane { pace, live } = self.lane(&origin, "a feed", options)?;
        let request = http::Request::get(uri).header("accept", "application/json, text/plain");
        let request = request.body(bytes::Bytes::new()).map_err(|_| usage("cannot be sent"))?;
        let answer = self.wire(&pace, live).send(request).await.map_err(Failure::from)?;
        let status = answer.status();
        if status.is_redirection() {
            let message = format!("the feed redirects (HTTP {}), which is not followed", status.as_u16());
            return Err(Error::new(Code::Unexpected, message).hint("name the address that it redirects to"));
        }
        if status != http::StatusCode::OK {
            let code = if status.is_server_error() { Code::Unavailable } else { Code::Unexpected };
            return Err(Error::new(code, format!("the feed answers with HTTP {}", status.as_u16())));
        }
        Ok(answer.into_body().to_vec())
    }

    /// A transport for one question to a source of the address of this machine: a connection of its own, bound to the
    /// `family` unless a proxy makes it, without the client certificate and the pin that are meant for the services.
    pub(crate) fn echo(&self, is_local: bool, family: Family, limits: Limits) -> Result<Live, Error> {
        let options = self.network.to(is_local, false)?;
        let bind = match family {
            Family::V4 => Ipv4Addr::UNSPECIFIED.into(),
            Family::V6 => Ipv6Addr::UNSPECIFIED.into(),
        };
        let trust = match options.trust {
            Trust::Pin(_) | Trust::Only(_) => Trust::default(),
            trust @ Trust::System(_) => trust,
        };
        let bind = options.proxy.is_none().then_some(bind);
        Ok(Live::new(self.clock.clone(), live::Options { limits, trust, identity: None, bind, ..options }))
    }

    /// The redactor of all output.
    pub(crate) fn redactor(&self) -> Rc<Redactor> {
        self.ui.borrow().redactor()
    }

    /// What clients of `account` at `origin` share; created with `options` at the first use.
    fn lane(
        &self,
        origin: &str,
        account: &str,
        options: impl FnOnce() -> Result<live::Options, Error>,
    ) -> Result<Lane, Error> {
        let place = (origin.to_owned(), account.to_owned());
        let mut lanes = self.lanes.borrow_mut();
        if let Some(lane) = lanes.get(&place) {
            return Ok(lane.clone());
        }
        let live = Rc::new(Live::new(self.clock.clone(), options()?));
        let lane = Lane { pace: Rc::new(Pace::new(self.clock.clone())), live };
        lanes.insert(place, lane.clone());
        Ok(lane)
    }

    fn wire(&self, pace: &Rc<Pace>, live: Rc<Live>) -> Wire {
        let ui = self.ui.clone();
        let sink = Rc::new(move |line: &str| ui.borrow_mut().trace(line));
        Paced::new(Trace::new(live, self.clock.clone(), sink), Rc::clone(pace))
    }

    fn retried<T>(&self, inner: T, pace: Rc<Pace>, standing: fn(&Response) -> RetryClass) -> Retry<T> {
        let ui = self.ui.clone();
        let notice = Rc::new(move |line: &str| ui.borrow_mut().progress(line));
        let (clock, entropy) = (self.clock.clone(), self.entropy.clone());
        Retry::new(inner, clock, entropy, self.network.total(), standing, pace, notice)
    }
}

/// A fingerprint of an account: it distinguishes accounts and reveals none.
fn fingerprint(service: &str, account: &str) -> String {
    let digest = Sha256::digest(format!("whitelistctl account\0{service}\0{account}").as_bytes());
    let first: [u8; 8] = std::array::from_fn(|place| digest[place]);
    format!("{:016x}", u64::from_be_bytes(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::ui::UiSettings;
    use crate::transport::script::{Counter, Stopped};

    #[test]
    fn clients_of_one_origin_and_account_share_pace_and_connections() {
        let ui = Ui::new(Box::new(std::io::sink()), Box::new(std::io::sink()), UiSettings::default());
        let (entropy, ui) = (Rc::new(Counter::default()), Rc::new(RefCell::new(ui)));
        let clients = Clients::new(Stopped::at(0), entropy, ui, Network::default());
        let lane = |origin, account| clients.lane(origin, account, || clients.network.to(false, false)).unwrap();
        let shared =
            |one: &Lane, other: &Lane| (Rc::ptr_eq(&one.pace, &other.pace), Rc::ptr_eq(&one.live, &other.live));
        let one = lane("https://es.example", "ann");
        assert_eq!(shared(&one, &lane("https://es.example", "ann")), (true, true));
        assert_eq!(shared(&one, &lane("https://es.example", "bob")), (false, false));
        assert_eq!(shared(&one, &lane("https://other.example", "ann")), (false, false));
    }

    #[test]
    fn an_account_is_known_by_its_service_and_its_name() {
        let one = fingerprint("elasticsearch", "ann");
        assert_eq!((one.len(), &one), (16, &fingerprint("elasticsearch", "ann")));
        assert!(one != fingerprint("ops-manager", "ann") && one != fingerprint("elasticsearch", "bob"));
    }
}
