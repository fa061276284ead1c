//! The adapter against raw sockets on this machine.

use std::cell::RefCell;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;
use crate::transport::TlsFailure;
use crate::transport::limits::{BODY, HEADERS, TOTAL};
use crate::transport::script::{Stopped, request, run};

fn live(total: Duration) -> Live {
    within(Limits { total, ..Limits::default() })
}

fn within(limits: Limits) -> Live {
    Live::new(Stopped::at(0), Options { limits, ..Options::default() })
}

/// The options of a run whose proxy is `proxy`.
fn by_proxy(proxy: &str) -> Options {
    Options { proxy: Some(Proxy { address: proxy.to_owned(), except: None }), ..Options::default() }
}

/// Sends `request` for `target` to a server that reads one request, writes `reply` and closes; gives the outcome and
/// what the server read.
async fn exchanged(
    method: &str,
    target: &str,
    body: &'static str,
    reply: &[u8],
) -> (Result<Response, SendError>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let read = RefCell::new(String::new());
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        loop {
            let mut piece = [0; 4096];
            let length = stream.read(&mut piece).await.unwrap();
            bytes.extend_from_slice(&piece[..length]);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if length == 0 || text.split_once("\r\n\r\n").is_some_and(|(_, rest)| rest.len() >= body.len()) {
                read.replace(text);
                break;
            }
        }
        // The client may hang up early, for example on a body that is too long.
        let _ = stream.write_all(reply).await;
        drop(stream);
        std::future::pending::<()>().await;
    };
    // Nothing listens there: whoever asked the proxy about this machine would fail.
    let live = Live::new(Stopped::at(0), by_proxy("http://127.0.0.1:1"));
    let outcome = tokio::select! {
        outcome = live.send(request(method, &format!("http://{address}{target}"), body)) => outcome,
        () = server => unreachable!("the server never ends"),
    };
    (outcome, read.take())
}

const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

#[test]
fn the_request_target_goes_out_byte_for_byte() {
    for target in [
        "/",
        "/whitelist/192.0.2.0%2F24",
        "/whitelist/2001:db8::%2F32?pageNum=1&x=%2f%20~*()!",
        "/a%2Fb//c?modifyMode=Append&clientToken=a%2Bb",
        "/a?",
        "/a?b=c%3Dd&e=|",
    ] {
        let (outcome, read) = run(exchanged("GET", target, "", OK));
        assert_eq!(outcome.unwrap().body(), "{}");
        assert_eq!(read.lines().next(), Some(format!("GET {target} HTTP/1.1").as_str()));
    }
}

#[test]
fn a_target_that_would_be_rewritten_is_refused() {
    for target in ["/a/../b", "/a/./b", "/a/%2e%2e/b", "/a?b='c'"] {
        let uri: Uri = format!("https://host.example{target}").parse().unwrap();
        let wire = exact(&uri).map(|url| url.to_string());
        assert!(matches!(wire, Err(SendError::Forbidden(_))), "{target}: {wire:?}");
    }
}

#[test]
fn a_body_goes_with_its_length_and_an_empty_post_with_zero() {
    let (_, read) = run(exchanged("POST", "/", "[1]", OK));
    assert!(read.to_ascii_lowercase().contains("content-length: 3\r\n") && read.ends_with("\r\n\r\n[1]"), "{read}");
    let (_, read) = run(exchanged("POST", "/", "", OK));
    assert!(read.to_ascii_lowercase().contains("content-length: 0\r\n"), "{read}");
    let (_, read) = run(exchanged("DELETE", "/", "", OK));
    assert!(!read.to_ascii_lowercase().contains("content-length"), "{read}");
}

#[test]
fn a_redirect_is_an_answer_like_any_other() {
    let reply = b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    let (outcome, _) = run(exchanged("GET", "/", "", reply));
    assert_eq!(outcome.unwrap().status(), 302);
}

#[test]
fn a_body_over_the_limit_is_given_up_with_and_without_a_length() {
    let body = "x".repeat(BODY + 1);
    for head in [format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len()), "HTTP/1.1 200 OK\r\n\r\n".into()]
    {
        let (outcome, _) = run(exchanged("GET", "/", "", format!("{head}{body}").as_bytes()));
        assert!(matches!(&outcome, Err(SendError::Unanswered(text)) if text.contains("8388608")), "{outcome:?}");
    }
    let reply = format!("HTTP/1.1 200 OK\r\n\r\n{}", &body[1..]);
    assert_eq!(run(exchanged("GET", "/", "", reply.as_bytes())).0.unwrap().body().len(), BODY);
}

#[test]
fn headers_over_the_limit_are_given_up() {
    let long = "x".repeat(HEADERS);
    let reply = format!("HTTP/1.1 200 OK\r\nx: {long}\r\ncontent-length: 0\r\n\r\n");
    let (outcome, _) = run(exchanged("GET", "/", "", reply.as_bytes()));
    assert!(matches!(&outcome, Err(SendError::Unanswered(text)) if text.contains("65536")), "{outcome:?}");
}

#[test]
fn an_answer_cut_short_anywhere_leaves_the_fate_unknown() {
    let replies: [&[u8]; 5] =
        [b"", b"HTTP/1.1 20", b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{}", b"\x16\x03\x01garbage\r\n\r\n", {
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"
        }];
    for reply in replies {
        let (outcome, _) = run(exchanged("POST", "/?secret=1", "{}", reply));
        let Err(SendError::Unanswered(text)) = outcome else { panic!("{reply:?}: {outcome:?}") };
        assert!(text.starts_with("the exchange with 127.0.0.1:") && !text.contains("secret"), "{text}");
    }
}

#[test]
fn a_proxy_is_used_for_other_machines_and_never_for_this_one() {
    let outcome = run(async {
        let live = Live::new(Stopped::at(0), by_proxy("http://user:hidden@127.0.0.1:1"));
        live.send(request("GET", "https://host.invalid/", "")).await
    });
    let Err(SendError::NotSent(text)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(text, "cannot connect to host.invalid:443: connection refused");
    assert!(run(exchanged("GET", "/", "", OK)).0.is_ok());
}

#[test]
fn plain_http_goes_to_the_one_other_machine_that_is_named_without_a_proxy_and_within_its_limit() {
    // For this program an IPv4-mapped address is another machine; for the system it leads back to this one.
    const OTHER: &str = "[::ffff:7f00:1]";
    let sent = |options: Options| {
        run(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            let server = async {
                loop {
                    let (mut stream, _) = listener.accept().await.unwrap();
                    let _ = stream.read(&mut [0; 4096]).await;
                    let _ = stream.write_all(OK).await;
                }
            };
            let live = Live::new(Stopped::at(0), options);
            tokio::select! {
                outcome = live.send(request("GET", &format!("http://{OTHER}:{port}/"), "")) => outcome,
                () = server => unreachable!("the server never ends"),
            }
        })
    };
    let plain = Options { plain_http: true, ..Options::default() };
    assert_eq!(sent(plain.clone()).unwrap().body(), "{}");
    let limits = Limits { body: 1, ..Limits::default() };
    let narrow = sent(Options { limits, ..plain.clone() });
    assert!(matches!(&narrow, Err(SendError::Unanswered(text)) if text.contains("more than 1 bytes")), "{narrow:?}");
    let through_proxy = sent(Options { plain_http: true, ..by_proxy("http://127.0.0.1:1") });
    assert!(matches!(through_proxy, Err(SendError::NotSent(_))), "{through_proxy:?}");
    let outcome = sent(Options::default());
    assert!(matches!(outcome, Err(SendError::Forbidden(_))), "{outcome:?}");
}

#[test]
fn a_refused_connection_means_not_sent() {
    let outcome = run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        live(TOTAL).send(request("GET", &format!("http://{address}/?secret=1"), "")).await
    });
    let Err(SendError::NotSent(text)) = outcome else { panic!("{outcome:?}") };
    assert!(text.starts_with("cannot connect to 127.0.0.1:") && text.ends_with(": connection refused"), "{text}");
}

#[test]
fn a_silent_server_ends_at_the_total_limit_with_the_fate_unknown() {
    let outcome = run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        live(Duration::from_millis(200)).send(request("GET", &format!("http://{address}/"), "")).await
    });
    assert!(matches!(&outcome, Err(SendError::Unanswered(text)) if text.ends_with("within 0.2 s")), "{outcome:?}");
}

#[test]
fn a_deadline_that_has_passed_means_not_sent() {
    let clock = Stopped::at(0);
    clock.advance(Duration::from_secs(9));
    let mut late = request("GET", "http://127.0.0.1:9/", "");
    late.extensions_mut().insert(Deadline(Duration::from_secs(9)));
    let outcome = run(Live::new(clock, Options::default()).send(late));
    assert!(matches!(&outcome, Err(SendError::NotSent(text)) if text.starts_with("no time")), "{outcome:?}");
}

#[test]
fn plain_http_to_another_machine_and_odd_addresses_are_forbidden() {
    for uri in [
        "http://192.0.2.1/",
        "http://localhost.example/",
        "http://127.0.0.1.example/",
        "http://[2001:db8::1]/",
        "ftp://127.0.0.1/",
        "https://user:pass@host.example/",
        "/relative",
    ] {
        let outcome = run(live(TOTAL).send(request("GET", uri, "")));
        assert!(matches!(outcome, Err(SendError::Forbidden(_))), "{uri}: {outcome:?}");
    }
}

#[test]
fn the_client_accepts_our_tls_configuration() {
    let place = Destination { name: "host.example:443".to_owned(), loopback: false };
    let live = live(TOTAL);
    assert!(live.client(&place, TOTAL).is_ok());
    assert!(live.client(&place, Duration::from_secs(1)).is_ok());
    assert!(live.clients[0].get().is_some() && live.clients[1].get().is_none());
}

#[test]
fn https_to_a_server_without_tls_is_not_trusted() {
    let outcome = run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut piece = [0; 4096];
            let _ = stream.read(&mut piece).await;
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        };
        let live = live(TOTAL);
        tokio::join!(live.send(request("GET", &format!("https://{address}/"), "")), server).0
    });
    let Err(SendError::Untrusted(text, doubt)) = outcome else { panic!("{outcome:?}") };
    assert!(text.ends_with("does not speak TLS on this port"), "{text}");
    assert_eq!(doubt, TlsFailure::Protocol);
}

/// What becomes of a request under `limits` to a server at `scheme` that plays `part` with the connection.
fn met<F: Future<Output = ()>>(
    scheme: &str,
    limits: Limits,
    part: impl Fn(tokio::net::TcpStream) -> F,
) -> Result<Response, SendError> {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            // An answer to a request that has not been made would be an error of another kind.
            let _ = stream.read(&mut [0; 4096]).await;
            part(stream).await;
            std::future::pending::<()>().await;
        };
        let live = within(limits);
        tokio::select! {
            outcome = live.send(request("GET", &format!("{scheme}://{address}/"), "")) => outcome,
            () = server => unreachable!("the server never ends"),
        }
    })
}

const SOON: Duration = Duration::from_millis(60);

#[test]
fn a_handshake_that_never_ends_means_not_sent() {
    let outcome = met("https", Limits { connect: SOON, ..Limits::default() }, |stream| async {
        let _held = stream;
        std::future::pending::<()>().await;
    });
    let Err(SendError::NotSent(text)) = outcome else { panic!("{outcome:?}") };
    assert!(text.ends_with("timed out"), "{text}");
}

#[test]
fn a_server_that_says_nothing_is_given_up_after_the_first_byte_s_time() {
    let limits = Limits { connect: SOON, first_byte: SOON, ..Limits::default() };
    let outcome = met("http", limits, |stream| async {
        let _held = stream;
        std::future::pending::<()>().await;
    });
    assert!(matches!(&outcome, Err(SendError::Unanswered(text)) if text.ends_with("silent for 0.06 s")), "{outcome:?}");
}

#[test]
fn a_body_that_stops_is_given_up_after_the_idle_time() {
    let outcome = met("http", Limits { idle: SOON, ..Limits::default() }, |mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").await.unwrap();
        let _held = stream;
        std::future::pending::<()>().await;
    });
    assert!(matches!(&outcome, Err(SendError::Unanswered(text)) if text.ends_with("silent for 0.06 s")), "{outcome:?}");
}

#[test]
fn a_server_that_trickles_ends_at_the_total_limit_in_head_and_body() {
    let limits = Limits { total: 5 * SOON, ..Limits::default() };
    for start in [&b"HTTP/1.1 200 OK\r\nx: "[..], b"HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n"] {
        let outcome = met("http", limits, |mut stream| async move {
            let mut written = stream.write_all(start).await;
            while written.is_ok() {
                tokio::time::sleep(Duration::from_millis(5)).await;
                written = stream.write_all(b"x").await;
            }
        });
        let told = "gave no complete answer within 0.3 s";
        assert!(matches!(&outcome, Err(SendError::Unanswered(text)) if text.ends_with(told)), "{outcome:?}");
    }
}

#[test]
fn interim_answers_do_not_go_on_for_ever() {
    let limits = Limits { total: 5 * SOON, ..Limits::default() };
    let outcome = met("http", limits, |mut stream| async move {
        while stream.write_all(b"HTTP/1.1 102 Processing\r\n\r\n").await.is_ok() {}
    });
    assert!(matches!(&outcome, Err(SendError::Unanswered(_))), "{outcome:?}");
}

#[test]
fn the_limits_are_those_of_the_manual() {
    let seconds = |limit: Duration| limit.as_secs();
    let Limits { connect, first_byte, idle, total, headers, body } = Limits::default();
    assert_eq!([connect, first_byte, idle, total].map(seconds), [10, 30, 15, 60]);
    assert_eq!((headers, body), (64 << 10, 8 << 20));
}

#[test]
fn plain_http_leaves_this_machine_where_it_is_allowed() {
    let options = Options { plain_http: true, ..by_proxy("http://127.0.0.1:1") };
    let outcome = run(Live::new(Stopped::at(0), options).send(request("GET", "http://host.invalid/", "")));
    let Err(SendError::NotSent(text)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(text, "cannot connect to host.invalid:80: connection refused", "by the proxy, which does not listen");
}

#[test]
fn no_compression_is_asked_for_and_a_compressed_answer_is_called_that() {
    let reply = |status: &str, coding: &str| {
        format!("HTTP/1.1 {status}\r\ncontent-encoding: {coding}\r\ncontent-length: 2\r\nconnection: close\r\n\r\nxx")
    };
    let sent = |reply: String| run(exchanged("GET", "/", "", reply.as_bytes()));
    let (outcome, request) = sent(reply("200 OK", "gzip"));
    assert!(request.to_ascii_lowercase().contains("\r\naccept-encoding: identity\r\n"), "{request}");
    let Err(SendError::Unanswered(message)) = outcome else { panic!("{outcome:?}") };
    assert!(message.contains("in the content coding `gzip`, which was not asked for"), "{message}");
    assert!(sent(reply("200 OK", "identity")).0.is_ok());
    assert_eq!(sent(reply("401 Unauthorized", "gzip")).0.unwrap().status(), 401);
}
