//! Redirects to wherever: another port, another scheme, another host, another path. Whoever is named there must not see
//! a byte, whatever the status, the service and the kind of request.

#![allow(clippy::unwrap_used, reason = "a test whose scene cannot be set up has failed")]

mod support;

use std::io::ErrorKind;
use std::net::TcpListener;

use support::Scene;
use support::served::Sandbox;
use support::wire::{Fate, Wire};

/// Listens at `address` and tells whether anybody came.
struct Elsewhere(TcpListener);

impl Elsewhere {
    fn at(address: &str) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    fn is_undisturbed(&self) -> bool {
        self.0.accept().is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
    }
}

/// The commands: readings and changes of both services.
const LINES: [(&str, &str); 4] = [
    ("read", "kibana-whitelist list"),
    ("read", "user-whitelist list"),
    ("write", "kibana-whitelist append 198.51.100.7"),
    ("write", "user-whitelist add 198.51.100.7"),
];

#[test]
fn no_redirect_is_followed_to_any_origin_and_none_makes_a_change_look_made() {
    let (here, there) = (Elsewhere::at("127.0.0.1:0"), Elsewhere::at("127.0.0.2:0"));
    let goals = [
        format!("http://127.0.0.1:{}/", here.port()),
        format!("https://127.0.0.1:{}/", here.port()),
        format!("http://127.0.0.2:{}/", there.port()),
        format!("//127.0.0.2:{}/api/public/v1.0", there.port()),
        format!("http://localhost:{}/login", here.port()),
        format!("http://ann:hemmelig@127.0.0.1:{}/", here.port()),
    ];
    std::thread::scope(|threads| {
        for status in [301, 302, 303, 307, 308] {
            let goals = &goals;
            threads.spawn(move || {
                for (goal, (kind, line)) in goals.iter().flat_map(|goal| LINES.map(|line| (goal, line))) {
                    let fault = format!("fault.answer = {{ status = {status}, headers = {{ location = '{goal}' }} }}");
                    let script = format!("[[rule]]\non.kind = '{kind}'\n{fault}");
                    let served = Sandbox::default().faults(&script).serve();
                    let ran = Scene::at(&served).run(&format!("-v --settle 0 {line}"));
                    let code = if kind == "write" { 9 } else { 1 };
                    let ran = ran.ends_with(code).says("redirects the call");
                    assert!(!ran.to_string().contains("hemmelig"), "{ran}");
                    let hit = served.requests().iter().filter(|seen| !seen.faults.is_empty()).count();
                    assert_eq!(hit, 1, "status {status} to {goal} is not asked for again\n{ran}");
                }
            });
        }
    });
    assert!(here.is_undisturbed() && there.is_undisturbed());
}

#[test]
fn a_redirect_of_the_first_leg_of_digest_gets_no_proof() {
    let here = Elsewhere::at("127.0.0.1:0");
    let goal = format!("http://127.0.0.1:{}/", here.port());
    let script = format!(
        "[[rule]]\non.kind = 'greeting'\nfault.answer = {{ status = 307, headers = {{ location = '{goal}' }} }}"
    );
    for line in ["user-whitelist list", "user-whitelist add 198.51.100.7"] {
        let served = Sandbox::default().faults(&script).serve();
        Scene::at(&served).run(line).ends_with(1).says("redirects the call");
        assert_eq!(served.requests().len(), 1);
    }
    assert!(here.is_undisturbed());
}

/// The services that give keys: what is sent to them is as good as a key, or is signed with one.
#[test]
fn no_redirect_of_a_source_of_keys_is_followed() {
    let (here, there) = (Elsewhere::at("127.0.0.1:0"), Elsewhere::at("127.0.0.2:0"));
    let goals = [
        format!("http://127.0.0.1:{}/", here.port()),
        format!("https://127.0.0.1:{}/", here.port()),
        format!("http://127.0.0.2:{}/", there.port()),
        format!("//127.0.0.2:{}/keys", there.port()),
        format!("http://localhost:{}/keys", here.port()),
    ];
    let served = Sandbox::default().serve();
    for (status, goal) in
        [301, 302, 303, 307, 308].into_iter().flat_map(|status| goals.iter().map(move |goal| (status, goal)))
    {
        let head = format!("HTTP/1.1 {status} Moved\r\nlocation: {goal}\r\ncontent-length: 0\r\n\r\n");
        let wire = Wire::judged(&served.url(), move |_| Fate::Answer(head.clone()));
        let scene =
            || Scene::new().with("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou").with("WHITELISTCTL_ENDPOINT", served.url());
        let uri = scene().with("ALIBABA_CLOUD_CREDENTIALS_URI", format!("{}/keys?token=hemmelig", wire.url()));
        let role = scene().with("ALIBABA_CLOUD_STS_ENDPOINT", wire.url());
        role.file(
            ".aliyun/config.json",
            r#"{"current":"a","profiles":[{"name":"a","mode":"RamRoleArn","access_key_id":"LTAI5t","access_key_secret":"hemmelig-noegle","ram_role_arn":"acs:ram::1:role/a"}]}"#,
        );
        let identity = scene()
            .with("ALIBABA_CLOUD_STS_ENDPOINT", wire.url())
            .with("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/a")
            .with("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/a");
        let token = identity.file("token", "hemmelig-token");
        for scene in [uri, role, identity.with("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token)] {
            let ran = scene.run("-v instances").ends_with(4);
            assert!(!ran.to_string().contains("hemmelig"), "{ran}");
        }
        assert_eq!(wire.sent().len(), 3, "status {status} to {goal}: each asks once");
    }
    assert!(here.is_undisturbed() && there.is_undisturbed());
    assert!(served.requests().is_empty());
}

/// Ops Manager writes its central URL into links, which need not be the one that it is called by. Nothing follows them.
#[test]
fn links_in_answers_are_not_followed_to_another_host() {
    let here = Elsewhere::at("127.0.0.1:0");
    let page = format!(
        r#"{{"totalCount":1,"results":[{{"cidrBlock":"192.0.2.1/32","ipAddress":"192.0.2.1","links":[{{"rel":"self","href":"http://127.0.0.1:{port}/a"}}]}}],"links":[{{"rel":"self","href":"http://127.0.0.1:{port}/b"}},{{"rel":"next","href":"http://127.0.0.1:{port}/c"}}]}}"#,
        port = here.port()
    );
    let last = r#"{"totalCount":1,"results":[],"links":[]}"#;
    let rule = |nth: &str, text: &str| {
        format!("[[rule]]\non.kind = 'read'\nnth = '{nth}'\nfault.answer = {{ status = 200, text = '{text}' }}\n")
    };
    let served = Sandbox::default().faults(&(rule("1", &page) + &rule("2-", last))).serve();
    let ran = Scene::at(&served).run("user-whitelist list").ends_with(0).shows("192.0.2.1");
    let pages: Vec<String> = served.requests().into_iter().map(|seen| seen.target).collect();
    assert!(pages.iter().any(|target| target.contains("pageNum=2")), "{pages:?}\n{ran}");
    assert!(here.is_undisturbed());
}
