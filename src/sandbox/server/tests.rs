use std::time::SystemTime;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::respond::LARGEST_BODY;
use super::*;
use crate::sandbox::elasticsearch::tests::signed;
use crate::sandbox::exchange::Exchange;

/// Sends `request` as it is, on a connection of its own, and returns status line with headers, and body.
async fn send(sandbox: &Running, request: &str) -> (String, String) {
    let address = sandbox.account().elasticsearch.endpoint.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_ascii_lowercase(), body.to_owned())
}

/// Options of a sandbox whose secrets `signed` knows.
fn seeded() -> Options {
    Options { seeded_keys: true, ..Options::default() }
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
}

#[tokio::test]
async fn an_unsigned_request_is_refused_in_the_services_own_words() {
    let sandbox = start(seeded()).await.unwrap();
    let id = sandbox.account().elasticsearch.instances[0].clone();
    let (head, body) = send(&sandbox, &get(&format!("/openapi/instances/{id}"))).await;
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert!(head.starts_with("http/1.1 400 "), "{head}");
    assert!(head.contains("\r\ndate: ") && head.contains("\r\nx-acs-request-id: "), "{head}");
    assert_eq!((&body["Code"], &body["HostId"]), (&"MissingAuthorization".into(), &"127.0.0.1".into()));
    sandbox.stop().await;
}

/// The bytes of a signed request.
fn raw(exchange: &Exchange) -> String {
    let headers = exchange.headers.iter().map(|(name, value)| format!("{name}: {}\r\n", value.to_str().unwrap()));
    let headers = headers.collect::<Vec<_>>().concat();
    let body = std::str::from_utf8(&exchange.body).unwrap();
    let (method, target, length) = (&exchange.method, &exchange.target, body.len());
    format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

#[tokio::test]
async fn a_signature_is_checked_against_the_query_as_it_was_sent() {
    let sandbox = start(seeded()).await.unwrap();
    let target = "/openapi/instances?description=logs-staging%20%2A";
    for (spelling, status) in [("%20%2A", "200"), ("+%2A", "200"), ("%20*", "200"), ("%2B%2A", "400")] {
        let mut exchange = signed("GET", target, "ListInstance", "", SystemTime::now());
        exchange.target = target.replace("%20%2A", spelling);
        let (head, body) = send(&sandbox, &raw(&exchange)).await;
        assert!(head.starts_with(&format!("http/1.1 {status} ")), "{spelling}: {head} {body}");
    }
}

#[tokio::test]
async fn a_signed_write_is_logged_and_there_after_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let options = || Options { state: StateAt::Directory(directory.path().to_owned()), ..seeded() };
    let sandbox = start(options()).await.unwrap();
    let id = sandbox.account().elasticsearch.instances[0].clone();
    let target = format!("/openapi/instances/{id}/kibana-white-ips?modifyMode=Append");
    let body = r#"{"whiteIpGroup":{"groupName":"default","ips":["198.51.100.7"]}}"#;
    let write = signed("POST", &target, "UpdateKibanaWhiteIps", body, SystemTime::now());
    let (head, _) = send(&sandbox, &raw(&write)).await;
    assert!(head.starts_with("http/1.1 200 "), "{head}");
    let seen = sandbox.requests().remove(0);
    assert_eq!((seen.action.as_deref(), seen.mode.as_deref()), (Some("UpdateKibanaWhiteIps"), Some("Append")));
    sandbox.stop().await;
    let sandbox = start(options()).await.unwrap();
    let read = signed("GET", &format!("/openapi/instances/{id}"), "DescribeInstance", "", SystemTime::now());
    let (_, body) = send(&sandbox, &raw(&read)).await;
    assert!(body.contains("198.51.100.7"), "{body}");
}

#[tokio::test]
async fn a_path_of_neither_service_is_not_found_and_every_request_is_logged() {
    let sandbox = start(seeded()).await.unwrap();
    for path in ["/", "/openapi2", "/api/private"] {
        let (head, body) = send(&sandbox, &get(path)).await;
        assert!(head.starts_with("http/1.1 404 "), "{head}");
        assert!(serde_json::from_str::<serde_json::Value>(&body).is_ok(), "{body}");
    }
    let (head, _) = send(&sandbox, &get("/openapi/nothing?x=1")).await;
    assert!(head.starts_with("http/1.1 404 "), "{head}");
    let seen = sandbox.requests();
    assert_eq!(seen.len(), 4);
    assert_eq!((seen[3].method.as_str(), seen[3].target.as_str()), ("GET", "/openapi/nothing?x=1"));
    assert_eq!((seen[3].status, &seen[3].action), (404, &None));
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_not_read() {
    let sandbox = start(seeded()).await.unwrap();
    let length = LARGEST_BODY + 1;
    let request =
        format!("POST /openapi/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
    let (head, _) = send(&sandbox, &request).await;
    assert!(head.starts_with("http/1.1 413 "), "{head}");
    assert_eq!(sandbox.requests(), []);
}

#[tokio::test]
async fn a_stopped_sandbox_takes_no_connection() {
    let sandbox = start(seeded()).await.unwrap();
    let address = sandbox.account().ops_manager.url.strip_prefix("http://").unwrap().to_owned();
    let open = TcpStream::connect(&address).await.unwrap();
    sandbox.stop().await;
    assert!(TcpStream::connect(&address).await.is_err());
    let mut open = open;
    assert_eq!(open.read(&mut [0; 8]).await.unwrap_or(0), 0, "open connections end too");
}

#[tokio::test]
async fn only_loopback_addresses_are_listened_on() {
    let listen = "192.0.2.1:0".parse().unwrap();
    let error = start(Options { listen, ..seeded() }).await.unwrap_err();
    assert!(matches!(error, SandboxError::NotLoopback(address) if address == listen));
}

#[tokio::test]
async fn switches_of_a_run_are_checked_at_once_and_not_kept() {
    let directory = tempfile::tempdir().unwrap();
    let state = StateAt::Directory(directory.path().to_owned());
    let assume = vec![("ipv6".to_owned(), "refuse".to_owned())];
    let sandbox = start(Options { state: state.clone(), assume, ..seeded() }).await.unwrap();
    send(&sandbox, &get("/openapi/instances")).await;
    sandbox.stop().await;
    let status = crate::sandbox::status(directory.path()).unwrap();
    assert!(status.exists && status.assumptions.iter().all(|assumption| assumption.default));
    let assume = vec![("ipv6".to_owned(), "perhaps".to_owned())];
    let result = start(Options { state, assume, ..seeded() }).await;
    assert!(matches!(result, Err(SandboxError::Assumption(_))));
}

#[tokio::test]
async fn a_state_that_is_damaged_meanwhile_gives_status_500() {
    let directory = tempfile::tempdir().unwrap();
    let state = StateAt::Directory(directory.path().to_owned());
    let sandbox = start(Options { state, ..seeded() }).await.unwrap();
    std::fs::write(directory.path().join("sandbox.json"), "not json").unwrap();
    let (head, body) = send(&sandbox, &get("/openapi/instances")).await;
    assert!(head.starts_with("http/1.1 500 "), "{head}");
    assert!(body.contains("InternalServerError") && body.contains("sandbox reset"), "{body}");
}

mod delays;
mod list_faults;
mod raw;
mod wire_faults;
