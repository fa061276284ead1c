//! Handshakes with servers of every kind, on this machine, with certificates that are made for them.

use std::net::SocketAddr;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion, version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::transport::live::{Live, Options};
use crate::transport::script::{Stopped, request, run};
use crate::transport::{SendError, Transport};

/// A certificate with its key.
struct Made {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Made {
    fn der(&self) -> CertificateDer<'static> {
        self.certificate.der().clone()
    }

    fn trusted(&self) -> Certificates {
        Certificates::from_pem(self.certificate.pem().as_bytes()).unwrap()
    }

    fn identity(&self) -> Identity {
        Identity::new(self.trusted(), self.key.serialize_pem().as_bytes()).unwrap()
    }

    fn pin(&self) -> Pin {
        use sha2::{Digest as _, Sha256};
        let digits: Vec<String> = Sha256::digest(self.der()).iter().map(|byte| format!("{byte:02x}")).collect();
        digits.concat().parse().unwrap()
    }
}

/// What a certificate for the addresses and names `hosts` says, whose owner is called `name`.
fn params(name: &str, hosts: &[&str]) -> CertificateParams {
    let hosts: Vec<String> = hosts.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(hosts).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params
}

/// A certificate for the addresses and names `hosts` that signs itself.
fn self_signed(name: &str, hosts: &[&str], is_ca: bool) -> Made {
    let key = KeyPair::generate().unwrap();
    let mut params = params(name, hosts);
    if is_ca {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    Made { certificate: params.self_signed(&key).unwrap(), key }
}

/// A certificate for `hosts`, changed by `edit`, that `authority`, which must be called so, signs.
fn signed(authority: &Made, hosts: &[&str], edit: impl FnOnce(&mut CertificateParams)) -> Made {
    let issuing = params("authority", &[]);
    let issuer = Issuer::from_params(&issuing, &authority.key);
    let key = KeyPair::generate().unwrap();
    let mut params = params("leaf", hosts);
    edit(&mut params);
    Made { certificate: params.signed_by(&key, &issuer).unwrap(), key }
}

/// How a server speaks TLS.
struct Server<'a> {
    shows: &'a Made,
    asks_for: Option<&'a Made>,
    versions: &'a [&'static SupportedProtocolVersion],
    /// The key, if it is another than the certificate's.
    key: Option<&'a KeyPair>,
}

impl<'a> Server<'a> {
    fn showing(shows: &'a Made) -> Self {
        Self { shows, asks_for: None, versions: rustls::ALL_VERSIONS, key: None }
    }

    fn config(&self) -> ServerConfig {
        let provider = Arc::new(provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider));
        let builder = builder.with_protocol_versions(self.versions).unwrap();
        let builder = match self.asks_for {
            None => builder.with_no_client_auth(),
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.der()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let key = PrivatePkcs8KeyDer::from(self.key.unwrap_or(&self.shows.key).serialize_der());
        let key = provider.key_provider.load_private_key(key.into()).unwrap();
        let shown = CertifiedKey::new(vec![self.shows.der()], key);
        builder.with_cert_resolver(Arc::new(SingleCertAndKey::from(shown)))
    }

    /// What a client under these options gets from this server at `host`, and whether the server read a request.
    fn meets(&self, host: &str, trust: Trust, identity: Option<Identity>) -> (Result<u16, SendError>, bool) {
        run(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address: SocketAddr = listener.local_addr().unwrap();
            let acceptor = TlsAcceptor::from(Arc::new(self.config()));
            let server = async {
                let (stream, _) = listener.accept().await.unwrap();
                let Ok(mut stream) = acceptor.accept(stream).await else { return false };
                let mut head = [0; 2048];
                let read = stream.read(&mut head).await.unwrap_or(0);
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
                let _ = stream.shutdown().await;
                read > 0
            };
            let options = Options { trust, identity, ..Options::default() };
            let live = Live::new(Stopped::at(0), options);
            let call = live.send(request("GET", &format!("https://{host}:{}/", address.port()), ""));
            let (outcome, read) = tokio::join!(call, server);
            (outcome.map(|answer| answer.status().as_u16()), read)
        })
    }

    fn is_trusted(&self, trust: &Trust) -> bool {
        matches!(self.meets("127.0.0.1", trust.clone(), None), (Ok(204), true))
    }

    /// Why the server at `host` is not trusted under `trust`; it must not have read a request.
    fn untrusted(&self, host: &str, trust: Trust) -> String {
        match self.meets(host, trust, None) {
            (Err(SendError::Untrusted(why, _)), false) => why,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_authority_of_one_s_own_counts_besides_the_system_s_or_alone() {
    let (authority, stranger) = (self_signed("authority", &[], true), self_signed("stranger", &[], true));
    let leaf = signed(&authority, &["127.0.0.1"], |_| ());
    let server = Server::showing(&leaf);
    assert!(server.is_trusted(&Trust::Only(authority.trusted())));
    assert!(server.is_trusted(&Trust::System(authority.trusted())));
    for trust in [Trust::Only(stranger.trusted()), Trust::System(stranger.trusted())] {
        let why = server.untrusted("127.0.0.1", trust);
        assert!(why.ends_with("is not signed by a trusted authority"), "{why}");
    }
    let namesake = self_signed("authority", &[], true);
    let why = server.untrusted("127.0.0.1", Trust::Only(namesake.trusted()));
    assert!(why.ends_with("another authority of the same name may have signed it"), "{why}");
}

#[test]
fn an_authority_that_cannot_be_read_is_the_file_s_fault_and_not_the_server_s() {
    let pem = b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    let leaf = self_signed("leaf", &["127.0.0.1"], false);
    let why = Server::showing(&leaf).untrusted("127.0.0.1", Trust::Only(Certificates::from_pem(pem).unwrap()));
    assert_eq!(why, "the CA file has a certificate that cannot be used");
}

#[test]
fn a_certificate_for_another_name_or_another_time_is_not_trusted() {
    let authority = self_signed("authority", &[], true);
    let trust = || Trust::Only(authority.trusted());
    let named = signed(&authority, &["om.example"], |_| ());
    assert!(Server::showing(&named).untrusted("127.0.0.1", trust()).ends_with("is for another host name"));
    let old = signed(&authority, &["127.0.0.1"], |params| {
        params.not_before = rcgen::date_time_ymd(2000, 1, 1);
        params.not_after = rcgen::date_time_ymd(2001, 1, 1);
    });
    assert!(Server::showing(&old).untrusted("127.0.0.1", trust()).ends_with("has expired"));
    let early = signed(&authority, &["127.0.0.1"], |params| params.not_before = rcgen::date_time_ymd(4000, 1, 1));
    assert!(Server::showing(&early).untrusted("127.0.0.1", trust()).contains("not valid yet"));
}

#[test]
fn a_pin_takes_the_one_certificate_whatever_it_says() {
    let old = |params: &mut CertificateParams| params.not_after = rcgen::date_time_ymd(2001, 1, 1);
    let authority = self_signed("authority", &["om.example"], true);
    let others = [self_signed("odd", &[], false), signed(&authority, &["om.example"], old)];
    for made in others.iter().chain([&authority]) {
        for versions in [&[&version::TLS12][..], &[&version::TLS13]] {
            let server = Server { versions, ..Server::showing(made) };
            assert!(server.is_trusted(&Trust::Pin(made.pin())));
        }
    }
    let why = Server::showing(&authority).untrusted("127.0.0.1", Trust::Pin(others[0].pin()));
    assert!(why.ends_with(&format!("is not the pinned one; its SHA-256 is {}", authority.pin())), "{why}");
    let marked = Server::showing(&authority).untrusted("127.0.0.1", Trust::Only(authority.trusted()));
    assert!(marked.contains("--tls-pin") || marked.contains("another host name"), "{marked}");
}

#[test]
fn a_pinned_certificate_in_the_hands_of_another_is_not_trusted() {
    let (made, thief) = (self_signed("owner", &["127.0.0.1"], false), KeyPair::generate().unwrap());
    for versions in [&[&version::TLS12][..], &[&version::TLS13]] {
        let server = Server { versions, key: Some(&thief), ..Server::showing(&made) };
        assert!(server.untrusted("127.0.0.1", Trust::Pin(made.pin())).contains("a signature that does not hold"));
    }
}

#[test]
fn a_server_that_asks_gets_the_client_certificate_and_one_that_gets_none_ends_it() {
    let authority = self_signed("authority", &[], true);
    let (leaf, client) = (signed(&authority, &["127.0.0.1"], |_| ()), signed(&authority, &["client"], |_| ()));
    let (stranger, namesake) =
        (self_signed("stranger", &["client"], false), self_signed("authority", &["client"], false));
    for versions in [&[&version::TLS12][..], &[&version::TLS13]] {
        let server = Server { versions, asks_for: Some(&authority), ..Server::showing(&leaf) };
        let meets = |identity| server.meets("127.0.0.1", Trust::Only(authority.trusted()), identity);
        assert!(matches!(meets(Some(client.identity())), (Ok(204), true)));
        for identity in [None, Some(stranger.identity()), Some(namesake.identity())] {
            let (outcome, read) = meets(identity);
            assert!(!read, "{outcome:?}");
            // TLS 1.2 has no alert of its own for a certificate that is missing.
            let Err(SendError::ClientCertificate(why) | SendError::Untrusted(why, _)) = outcome else {
                panic!("{outcome:?}")
            };
            assert!(why.contains("client certificate"), "{why}");
        }
    }
}

#[test]
fn a_key_counts_with_its_own_certificate_alone() {
    let (one, other) = (self_signed("a", &["a"], false), self_signed("b", &["b"], false));
    assert!(Identity::new(one.trusted(), one.key.serialize_pem().as_bytes()).is_ok());
    let both = format!("{}{}", one.certificate.pem(), one.key.serialize_pem());
    assert!(Identity::new(one.trusted(), both.as_bytes()).is_ok(), "in one file with the certificate");
    let problem = |key: &str| Identity::new(one.trusted(), key.as_bytes()).unwrap_err();
    assert_eq!(problem(&other.key.serialize_pem()), KeyProblem::Other);
    assert_eq!(problem(""), KeyProblem::None);
    assert_eq!(problem(&one.certificate.pem()), KeyProblem::None);
    assert_eq!(problem(&one.key.serialize_pem().replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY")), KeyProblem::None);
    assert_eq!(problem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"), KeyProblem::Kind);
    assert!(!format!("{:?}", one.identity()).contains("key"), "{:?}", one.identity());
}

#[test]
fn a_file_without_a_certificate_or_with_a_damaged_one_is_none() {
    assert!(Certificates::from_pem(b"").is_none());
    assert!(Certificates::from_pem(b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n").is_none());
    assert!(config(&Trust::default(), None).is_ok());
}
