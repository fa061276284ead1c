//! Redirects to wherever: another port, another scheme, another host, another path. Whoever is named there must not see a
//! byte, whatever the status, the service and the kind of request.

#![allow(clippy::unwrap_used, reason = "a test whose scene cannot be set up has failed")]

mod support;

use std::io::ErrorKind;
use std::net::TcpListener;

use support::Scene;
use support::served::Sandbox;

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
