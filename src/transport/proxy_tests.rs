//! The adapter behind proxies, which are raw sockets on this machine.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::transport::script::{Stopped, request, run};

fn by_proxy(address: &str) -> Options {
    Options { proxy: Some(Proxy { address: address.to_owned(), except: None }), ..Options::default() }
}

#[test]
fn a_proxy_that_refuses_is_told_from_one_that_wants_a_login() {
    let refused = |answer: &'static [u8]| {
        run(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let proxy = format!("http://ann:hidden@{}", listener.local_addr().unwrap());
            let server = async {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut head = [0; 1024];
                let length = stream.read(&mut head).await.unwrap();
                stream.write_all(answer).await.unwrap();
                String::from_utf8_lossy(&head[..length]).into_owned()
            };
            let live = Live::new(Stopped::at(0), by_proxy(&proxy));
            let (outcome, asked) = tokio::join!(live.send(request("GET", "https://host.invalid/?secret", "")), server);
            // Base64 of ann:hidden.
            let proof = "proxy-authorization: basic yw5uomhpzgrlbg==";
            assert!(asked.to_ascii_lowercase().contains(proof) && !asked.contains("secret"), "{asked}");
            outcome.unwrap_err()
        })
    };
    let login = refused(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    assert!(
        matches!(&login, SendError::ProxyLogin(text) if text.ends_with("wants a user name and a password")),
        "{login:?}"
    );
    for answer in [&b"HTTP/1.1 502 Bad Gateway\r\n\r\n"[..], b"HTTP/1.1 403 Forbidden\r\n\r\n", b"", b"what?"] {
        let refusal = refused(answer);
        let told = "the proxy does not connect to host.invalid:443";
        assert!(matches!(&refusal, SendError::NotSent(text) if text == told), "{refusal:?}");
    }
}

#[test]
fn hosts_that_are_excepted_are_spoken_to_without_the_proxy() {
    let except = Some("other.example, .invalid".to_owned());
    let options =
        Options { proxy: Some(Proxy { address: "http://127.0.0.1:1".to_owned(), except }), ..Options::default() };
    let outcome = run(Live::new(Stopped::at(0), options).send(request("GET", "https://host.invalid/", "")));
    assert!(matches!(&outcome, Err(SendError::NotSent(text)) if text.ends_with("does not resolve")), "{outcome:?}");
}

/// What a proxy of SOCKS 5 (RFC 1928) was told.
#[derive(Debug, Default)]
struct Told {
    /// User name and password (RFC 1929), with their lengths.
    login: Vec<u8>,
    /// Where to connect to: kind of address, address, port.
    target: Vec<u8>,
    /// What came next.
    first: Vec<u8>,
}

/// Plays a proxy of SOCKS that answers the greeting, the login if it asked for one, and the request; it hangs up where
/// it has no answer to that.
async fn socks(listener: &TcpListener, answers: [&[u8]; 3], reply: &[u8]) -> Told {
    async fn heard(stream: &mut TcpStream) -> Vec<u8> {
        let mut bytes = vec![0; 1024];
        let length = stream.read(&mut bytes).await.unwrap_or(0);
        bytes.truncate(length);
        bytes
    }
    let mut told = Told::default();
    let (mut stream, _) = listener.accept().await.unwrap();
    let [greeting, login, request] = answers;
    let _ = heard(&mut stream).await;
    stream.write_all(greeting).await.unwrap();
    if greeting == USER_PASS {
        told.login = heard(&mut stream).await.get(1..).unwrap_or_default().to_vec();
        // Whoever does not like the answer hangs up.
        let _ = stream.write_all(login).await;
    }
    told.target = heard(&mut stream).await.get(3..).unwrap_or_default().to_vec();
    if request.is_empty() {
        return told;
    }
    let _ = stream.write_all(request).await;
    told.first = heard(&mut stream).await;
    let _ = stream.write_all(reply).await;
    told
}

const AS_ANN: &str = "socks5h://ann:hid%40den@";
const FREE: &[u8] = &[5, 0];
const USER_PASS: &[u8] = &[5, 2];
const WELCOME: &[u8] = &[1, 0];
const CONNECTED: &[u8] = &[5, 0, 0, 1, 0, 0, 0, 0, 0, 0];
const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

/// What becomes of a request to `url` by a proxy of SOCKS that answers so, and what that was told. Its address begins
/// with `proxy`.
fn by_socks(proxy: &str, url: &str, answers: [&[u8]; 3]) -> (Result<Response, SendError>, Told) {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = by_proxy(&format!("{proxy}{}", listener.local_addr().unwrap()));
        let live = Live::new(Stopped::at(0), Options { plain_http: true, ..proxy });
        tokio::join!(live.send(request("GET", url, "")), socks(&listener, answers, OK))
    })
}

#[test]
fn a_proxy_of_socks_is_told_the_name_and_the_login_and_nothing_of_the_request() {
    let (outcome, told) = by_socks(AS_ANN, "http://host.invalid/?a", [USER_PASS, WELCOME, CONNECTED]);
    assert_eq!(outcome.unwrap().body(), "{}");
    assert_eq!(told.login, b"\x03ann\x07hid@den");
    assert_eq!(told.target, b"\x03\x0chost.invalid\x00\x50");
    assert!(told.first.starts_with(b"GET /?a HTTP/1.1\r\n"), "{told:?}");
    let (_, told) = by_socks("socks5h://", "https://host.invalid/?a", [FREE, &[], CONNECTED]);
    assert_eq!(told.target, b"\x03\x0chost.invalid\x01\xbb");
    assert_eq!(told.first[0], 22, "the handshake of TLS is the server's: {told:?}");
}

#[test]
fn a_proxy_of_socks_that_looks_nothing_up_is_told_addresses() {
    let (outcome, told) = by_socks("socks5://", "http://192.0.2.7:81/", [FREE, &[], CONNECTED]);
    assert_eq!((outcome.unwrap().status().as_u16(), told.target), (200, vec![1, 192, 0, 2, 7, 0, 81]));
    let live = Live::new(Stopped::at(0), by_proxy("socks5://127.0.0.1:1"));
    let outcome = run(live.send(request("GET", "https://host.invalid/", "")));
    assert!(matches!(&outcome, Err(SendError::NotSent(text)) if text.ends_with("does not resolve")), "{outcome:?}");
}

#[test]
fn a_proxy_of_socks_that_refuses_is_told_from_one_that_wants_a_login() {
    let refused = |proxy, answers| by_socks(proxy, "https://host.invalid/?secret", answers).0.unwrap_err();
    for (proxy, answers) in [
        (AS_ANN, [&[5, 255][..], &[], &[]]),
        (AS_ANN, [USER_PASS, &[1, 1], &[]]),
        ("socks5h://", [&[5, 255], &[], &[]]),
        ("socks5h://", [USER_PASS, &[], &[]]),
    ] {
        let login = refused(proxy, answers);
        let told = "the proxy on the way to host.invalid:443 wants a user name and a password";
        assert!(matches!(&login, SendError::ProxyLogin(text) if text == told), "{answers:?}: {login:?}");
    }
    for reply in [&[5, 1, 0, 1, 0, 0, 0, 0, 0, 0][..], &[5, 5, 0, 1, 0, 0, 0, 0, 0, 0], b"HTTP/1.1 400", b""] {
        let refusal = refused("socks5h://", [FREE, &[], reply]);
        let told = "the proxy does not connect to host.invalid:443";
        assert!(matches!(&refusal, SendError::NotSent(text) if text == told), "{reply:?}: {refusal:?}");
    }
    let unreachable = Live::new(Stopped::at(0), by_proxy("socks5h://ann:hidden@127.0.0.1:1"));
    let outcome = run(unreachable.send(request("GET", "https://host.invalid/", "")));
    let told = "cannot connect to the proxy on the way to host.invalid:443";
    assert!(matches!(&outcome, Err(SendError::NotSent(text)) if text == told), "{outcome:?}");
}

#[test]
fn a_proxy_of_socks_that_says_nothing_is_given_up_while_nothing_was_sent() {
    let outcome = run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let options = by_proxy(&format!("socks5h://{}", listener.local_addr().unwrap()));
        let limits = Limits { connect: Duration::from_millis(60), ..Limits::default() };
        let live = Live::new(Stopped::at(0), Options { limits, ..options });
        live.send(request("GET", "https://host.invalid/", "")).await
    });
    assert!(matches!(&outcome, Err(SendError::NotSent(text)) if text.ends_with("timed out")), "{outcome:?}");
}
