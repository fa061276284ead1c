//! `--my-ip` with sources that lie, hang, disagree and answer nonsense. Nothing may be changed then.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use support::served::{Sandbox, Served};
use support::{PRODUCTION, Scene};

/// A source that answers each connection with the next of `answers`, the last one from then on. An empty answer is
/// none: the connection stays open without a word.
fn source(answers: &[&str]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for (number, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let answer = &answers[number.min(answers.len() - 1)];
            if answer.is_empty() {
                open.push(stream);
                continue;
            }
            let mut request = [0; 1024];
            drop(stream.read(&mut request));
            drop(stream.write_all(answer.as_bytes()));
        }
    });
    url
}

/// An answer with this body.
fn says(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

/// A scene whose sources are these.
fn scene(served: &Served, sources: &[String]) -> Scene {
    Scene::at(served).with("WHITELISTCTL_MY_IP_SOURCES", sources.join(","))
}

fn group(served: &Served) -> Vec<String> {
    served.truth().group(PRODUCTION, "PUBLIC_KIBANA", "default").unwrap().to_vec()
}

#[test]
fn sources_that_agree_name_the_address_and_stand_in_the_result() {
    let served = Served::start();
    let (one, other) = (source(&[&says("8.8.4.4\n")]), source(&[&says("8.8.4.4")]));
    let scene = scene(&served, &[one, other]);
    let ran = scene.run("kibana-whitelist append --my-ip -o json").ends_with(0);
    assert_eq!(ran.result()["added"], serde_json::json!(["8.8.4.4"]));
    let warnings = ran.json()["warnings"].to_string();
    assert!(warnings.contains("8.8.4.4 is the address of this machine according to 127.0.0.1:"), "{warnings}");
    assert!(warnings.contains("(4 connections)"), "{warnings}");
    scene.run("kibana-whitelist get --my-ip").ends_with(0);
    scene.run("kibana-whitelist delete --my-ip").ends_with(0);
    assert!(!group(&served).contains(&"8.8.4.4".to_owned()));
}

#[test]
fn every_lie_is_refused_before_anything_is_sent() {
    let served = Served::start();
    let good = || source(&[&says("8.8.4.4")]);
    let redirect = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    let many = format!("HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n{}", "8".repeat(100_000));
    for (bad, message) in [
        (says("8.8.8.8"), "the sources disagree"),
        (says("10.0.0.5"), "10.0.0.5, which is private"),
        (says("127.0.0.1"), "127.0.0.1, which is loopback"),
        (says("100.64.1.1"), "which is shared by providers"),
        (says("169.254.0.9"), "which is link-local"),
        (says("2600::1"), "which is not of the family ipv4"),
        (says("<html><body>8.8.4.4</body></html>"), "a web page"),
        (says("8.8.4.0/24"), "no address"),
        (says(""), "no address"),
        (redirect.to_owned(), "a redirect (HTTP 302)"),
        (many, "no answer"),
        ("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n".to_owned(), "HTTP 500"),
    ] {
        let scene = scene(&served, &[good(), source(&[&bad])]);
        scene.run("kibana-whitelist append --my-ip").ends_with(3).says(message);
    }
    assert!(served.requests().is_empty());
}

#[test]
fn an_address_that_changes_between_connections_is_refused() {
    let served = Served::start();
    let pool = source(&[&says("8.8.4.4"), &says("8.8.8.8")]);
    let scene = scene(&served, &[pool, source(&[&says("8.8.4.4")])]);
    scene.run("lease add --my-ip").ends_with(3).says("a NAT pool");
    assert!(served.requests().is_empty());
}

#[test]
fn a_source_that_hangs_costs_two_seconds() {
    let served = Served::start();
    let scene = scene(&served, &[source(&[""]), source(&[&says("8.8.4.4")]), source(&[&says("8.8.4.4")])]);
    let begun = Instant::now();
    scene.run("lease add --my-ip").ends_with(0);
    let took = begun.elapsed();
    assert!(took >= Duration::from_secs(2) && took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn the_profile_names_sources_family_and_quorum() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let table = |rest: &str| format!("[profiles.p.my_ip]\nsources = [\"{}\"]\n{rest}", source(&[&says("8.8.4.4")]));
    scene.file("config/config.toml", table(""));
    scene.run("-p p lease add --my-ip").ends_with(0);
    scene.file("config/config.toml", table("quorum = 2\n"));
    scene.run("-p p lease add --my-ip").ends_with(10).says("only 1 sources are named");
    scene.file("config/config.toml", table("family = \"v5\"\n"));
    scene.run("-p p lease add --my-ip").ends_with(10).says("`family` must be v4 or v6");
    scene.file("config/config.toml", "[profiles.p.my_ip]\nsources = [\"http://ip.example\"]\n");
    scene.run("-p p lease add --my-ip").ends_with(2).says("it does not begin with https://");
}

#[test]
fn the_sandbox_tells_the_address_that_it_sees() {
    let scene = Scene::new();
    scene.run("--sandbox lease add --my-ip -o plain").ends_with(0).shows("198.51.100.77");
    let scene = Scene::new();
    scene.run("--sandbox --caller 203.0.113.9 lease add --my-ip -o plain").ends_with(0).shows("203.0.113.9");
}

#[test]
fn a_user_list_that_lacks_the_address_is_refused_before_a_change() {
    let served = Sandbox::default().user_list(&["198.51.100.1"]).caller("203.0.113.9").serve();
    let scene = scene(&served, &[served.account().my_ip_url()]);
    scene.run("user-whitelist add --my-ip").ends_with(3).says("203.0.113.9 is not on the list").says("global list");
    assert_eq!(served.truth().user, ["198.51.100.1"]);
    assert!(!served.calls().iter().any(|call| call.starts_with("POST")));
    let listed = Sandbox::default().user_list(&["203.0.113.9"]).caller("203.0.113.9").serve();
    let scene = self::scene(&listed, &[listed.account().my_ip_url()]);
    scene.run("user-whitelist add --my-ip").ends_with(0);
}
