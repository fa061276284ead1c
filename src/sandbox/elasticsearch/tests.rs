use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue};

use super::*;
use crate::sandbox::chance::Chance;

const ID: &str = "es-cn-n6w1o1x0w001cabcd";

/// A signed request, made without the verifier's help: for the plain targets of these tests the canonical query is
/// the query itself.
pub(crate) fn signed(method: &str, target: &str, action: &str, body: &str, now: SystemTime) -> Exchange {
    static NONCE: AtomicU64 = AtomicU64::new(0);
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let date = jiff::Timestamp::try_from(now).unwrap().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let nonce = format!("nonce-{}", NONCE.fetch_add(1, Ordering::Relaxed));
    let content = hex(&Sha256::digest(body));
    let signed = [
        ("host", "elasticsearch.cn-hangzhou.aliyuncs.com"),
        ("x-acs-action", action),
        ("x-acs-content-sha256", &content),
        ("x-acs-date", &date),
        ("x-acs-signature-nonce", &nonce),
        ("x-acs-version", "2017-06-13"),
    ];
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let lines = signed.map(|(name, value)| format!("{name}:{value}\n")).concat();
    let names = signed.map(|(name, _)| name).join(";");
    let canonical = format!("{method}\n{path}\n{query}\n{lines}\n{names}\n{content}");
    let state = State::seeded();
    let mut mac = Hmac::<Sha256>::new_from_slice(state.access_key_secret.as_bytes()).unwrap();
    mac.update(format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical))).as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    let mut headers = HeaderMap::new();
    for (name, value) in signed {
        headers.insert(name, HeaderValue::from_str(value).unwrap());
    }
    let authorization =
        format!("ACS3-HMAC-SHA256 Credential={},SignedHeaders={names},Signature={signature}", state.access_key_id);
    headers.insert("authorization", authorization.parse().unwrap());
    headers.insert("content-type", HeaderValue::from_static("application/json; charset=utf-8"));
    Exchange {
        region: None,
        method: method.parse().unwrap(),
        target: target.to_owned(),
        headers,
        body: Bytes::from(body.to_owned()),
        caller: IpAddr::V4(Ipv4Addr::LOCALHOST),
        now,
        skew: 0,
        random: Chance::System.bytes().unwrap(),
    }
}

/// A service with its state and a clock that tests move.
struct Bench {
    service: Service,
    state: State,
    assumptions: Assumptions,
    now: SystemTime,
}

impl Bench {
    fn new(assume: &[(&str, &str)]) -> Self {
        let mut assumptions = Assumptions::default();
        for (name, value) in assume {
            assumptions.set(name, value).unwrap();
        }
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        Self { service: Service::default(), state: State::seeded(), assumptions, now }
    }

    fn send(&mut self, method: &str, target: &str, action: &str, body: &str) -> (u16, Value) {
        let reply = self.answer(&signed(method, target, action, body, self.now));
        (reply.status, serde_json::from_slice(&reply.body).unwrap())
    }

    fn answer(&mut self, exchange: &Exchange) -> Reply {
        self.service.answer(&mut self.state, &self.assumptions, exchange)
    }

    fn describe(&mut self) -> Value {
        self.send("GET", &format!("/openapi/instances/{ID}"), "DescribeInstance", "").1
    }

    fn append(&mut self, query: &str, ips: &Value) -> (u16, Value) {
        let body = json!({"whiteIpGroup": {"groupName": "default", "ips": ips}}).to_string();
        let target = format!("/openapi/instances/{ID}/kibana-white-ips?{query}modifyMode=Append");
        self.send("POST", &target, "UpdateKibanaWhiteIps", &body)
    }
}

#[test]
fn a_signed_read_answers_with_the_whole_instance() {
    let answer = Bench::new(&[]).describe();
    assert_eq!(answer["Result"]["instanceId"], ID);
    assert_eq!(answer["Result"]["networkConfig"]["whiteIpGroupList"].as_array().unwrap().len(), 5);
    let id = answer["RequestId"].as_str().unwrap();
    assert_eq!((id.len(), id.to_uppercase() == id), (36, true));
}

#[test]
fn an_update_answers_with_the_instance_as_changed_and_keeps_it() {
    let mut bench = Bench::new(&[]);
    let (status, answer) = bench.append("", &json!(["198.51.100.7"]));
    assert_eq!(status, 200);
    assert!(answer["Result"]["kibanaIPWhitelist"].as_array().unwrap().contains(&json!("198.51.100.7")));
    assert_eq!(bench.describe()["Result"]["kibanaIPWhitelist"], answer["Result"]["kibanaIPWhitelist"]);
}

#[test]
fn modify_reaches_the_private_list_and_answers_true() {
    let mut bench = Bench::new(&[]);
    let target = format!("/openapi/instances/{ID}/actions/modify-white-ips");
    let group = json!({"groupName": "default", "ips": ["192.168.99.0/24"], "whiteIpType": "PRIVATE_KIBANA"});
    let body = json!({"modifyMode": "Cover", "whiteIpGroup": group}).to_string();
    let (status, answer) = bench.send("PATCH", &target, "ModifyWhiteIps", &body);
    assert_eq!((status, &answer["Result"]), (200, &json!(true)));
    assert_eq!(bench.describe()["Result"]["kibanaPrivateIPWhitelist"], json!(["192.168.99.0/24"]));
    let (status, answer) = bench.send("POST", &format!("{target}?modifyMode=Cover"), "ModifyWhiteIps", &body);
    assert_eq!((status, &answer["Code"]), (400, &json!("InvalidParameter")), "the mode belongs in the body");
}

#[test]
fn instances_are_listed_page_by_page_with_the_total_in_the_body() {
    let mut bench = Bench::new(&[]);
    let (status, answer) = bench.send("GET", "/openapi/instances?page=2&size=2", "ListInstance", "");
    assert_eq!((status, &answer["Headers"]["X-Total-Count"]), (200, &json!(3)));
    assert_eq!(answer["Result"].as_array().unwrap().len(), 1);
    let (_, answer) = bench.send("GET", "/openapi/instances?description=stag&status=active", "ListInstance", "");
    assert_eq!(answer["Headers"]["X-Total-Count"], 1);
    assert_eq!(answer["Result"][0]["description"], "logs-staging");
    let (_, answer) = bench.send("GET", &format!("/openapi/instances?instanceId={ID}"), "ListInstance", "");
    assert_eq!(answer["Result"][0]["instanceId"], ID);
    for query in ["size=101", "size=0", "page=0", "page=x", "status=gone", "colour=red", "page=1&page=2"] {
        let (status, answer) = bench.send("GET", &format!("/openapi/instances?{query}"), "ListInstance", "");
        assert_eq!((status, &answer["Code"]), (400, &json!("InvalidParameter")), "{query}");
    }
}

#[test]
fn paths_methods_actions_and_versions_that_do_not_fit_are_refused() {
    let mut bench = Bench::new(&[]);
    let path = format!("/openapi/instances/{ID}");
    for (method, target, action, status, code) in [
        ("GET", "/openapi/clusters", "ListInstance", 404, "InvalidApi.NotFound"),
        ("GET", "/openapi/instances/", "ListInstance", 404, "InvalidApi.NotFound"),
        ("GET", &path, "ListInstance", 404, "InvalidApi.NotFound"),
        ("DELETE", &path, "DescribeInstance", 405, "UnsupportedHTTPMethod"),
        ("GET", "/openapi/instances/es-cn-none", "DescribeInstance", 400, "InstanceNotFound"),
        ("GET", &format!("{path}?page=1"), "DescribeInstance", 400, "InvalidParameter"),
    ] {
        let (got, answer) = bench.send(method, target, action, "");
        assert_eq!((got, answer["Code"].as_str().unwrap()), (status, code), "{method} {target}");
    }
    let mut exchange = signed("GET", &path, "DescribeInstance", "", bench.now);
    exchange.headers.insert("x-acs-version", HeaderValue::from_static("2017-06-14"));
    assert_eq!(bench.answer(&exchange).status, 400, "the version is signed");
}

#[test]
fn a_request_that_was_altered_or_comes_twice_is_refused() {
    let mut bench = Bench::new(&[]);
    let exchange = signed("GET", &format!("/openapi/instances/{ID}"), "DescribeInstance", "", bench.now);
    let mut altered = exchange.clone();
    altered.target.push_str("?page=1");
    let code = |reply: &Reply| serde_json::from_slice::<Value>(&reply.body).unwrap()["Code"].clone();
    assert_eq!(code(&bench.answer(&altered)), "SignatureDoesNotMatch");
    assert_eq!(bench.answer(&exchange).status, 200);
    assert_eq!(code(&bench.answer(&exchange)), "SignatureNonceUsed");
}

#[test]
fn both_keys_of_the_account_are_known_and_no_other() {
    let state = State::seeded();
    let lasting = key(&state, &state.access_key_id).unwrap();
    assert_eq!((lasting.secret, lasting.token), (state.access_key_secret.as_str(), None));
    let sts = state.sts.as_ref().unwrap();
    let temporary = key(&state, &sts.access_key_id).unwrap();
    assert_eq!(temporary.token, Some(sts.security_token.as_str()));
    assert!(key(&state, "LTAI5tAnotherKeyXXXXXXXX").is_none());
}

#[test]
fn a_body_that_is_not_what_the_page_shows_is_refused() {
    let mut bench = Bench::new(&[]);
    let target = format!("/openapi/instances/{ID}/kibana-white-ips");
    for body in ["", "{}", "[]", "{", r#"{"kibanaIPWhitelist":"192.0.2.1"}"#, r#"{"whiteIpGroup":{"ips":[]}}"#] {
        let (status, answer) = bench.send("POST", &target, "UpdateKibanaWhiteIps", body);
        assert_eq!((status, &answer["Code"]), (400, &json!("InvalidParameter")), "{body}");
        let message = answer["Message"].as_str().unwrap();
        assert!(!message.contains("line") && !message.contains("expected"), "text of a parser: {message}");
    }
    assert_eq!(bench.state, State::seeded());
}

#[test]
fn a_group_without_ips_is_deleted_or_refused_as_the_switch_says() {
    let target = format!("/openapi/instances/{ID}/kibana-white-ips");
    let body = r#"{"whiteIpGroup":{"groupName":"office"}}"#;
    let has_office = |bench: &Bench| bench.state.instances[0].groups.iter().any(|group| group.name == "office");
    let mut bench = Bench::new(&[]);
    assert_eq!(bench.send("POST", &target, "UpdateKibanaWhiteIps", body).0, 200);
    assert!(!has_office(&bench), "as the Go SDK deletes a group");
    let append = bench.send("POST", &format!("{target}?modifyMode=Append"), "UpdateKibanaWhiteIps", body);
    assert_eq!(append.0, 404, "the group is gone");
    let mut bench = Bench::new(&[("cover-without-ips", "refuse")]);
    assert_eq!(bench.send("POST", &target, "UpdateKibanaWhiteIps", body).1["Message"], "ips is required.");
    assert!(has_office(&bench));
}

#[test]
fn the_code_of_a_busy_instance_follows_the_switch() {
    for code in assumptions::BUSY_CODE.values {
        let mut bench = Bench::new(&[("busy-code", code), ("activating", "800")]);
        assert_eq!(bench.append("", &json!(["198.51.100.7"])).0, 200);
        let (status, answer) = bench.append("", &json!(["198.51.100.8"]));
        assert_eq!((status, &answer["Code"]), (400, &json!(code)));
    }
}

#[test]
fn instances_are_filtered_by_their_tags() {
    let mut bench = Bench::new(&[]);
    for (value, total) in [("rg-sandbox0000000", 3), ("other", 0)] {
        let tags = format!("%5B%7B%22tagKey%22%3A%22acs%3Arm%3ArgId%22%2C%22tagValue%22%3A%22{value}%22%7D%5D");
        let (_, answer) = bench.send("GET", &format!("/openapi/instances?tags={tags}"), "ListInstance", "");
        assert_eq!(answer["Headers"]["X-Total-Count"], total, "{value}");
    }
    let (status, answer) = bench.send("GET", "/openapi/instances?tags=env", "ListInstance", "");
    assert_eq!((status, &answer["Message"]), (400, &json!("The parameter tags is not valid.")));
}

/// A read with the older signature, made without the verifier's help.
fn older(target: &str, to_sign: &str, now: SystemTime) -> Exchange {
    let mut exchange = signed("GET", target, "DescribeInstance", "", now);
    let date = jiff::Timestamp::try_from(now).unwrap().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    exchange.headers.clear();
    exchange.headers.insert("date", date.parse().unwrap());
    exchange.headers.insert("x-acs-version", HeaderValue::from_static("2017-06-13"));
    let text = format!("GET\n\n\n\n{date}\nx-acs-version:2017-06-13\n{to_sign}");
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(State::seeded().access_key_secret.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, mac.finalize().into_bytes());
    let authorization = format!("acs {}:{signature}", State::seeded().access_key_id);
    exchange.headers.insert("authorization", authorization.parse().unwrap());
    exchange
}

#[test]
fn the_older_signature_is_accepted_unless_the_switch_refuses_it() {
    let code = |reply: &Reply| serde_json::from_slice::<Value>(&reply.body).unwrap()["Code"].clone();
    let target = format!("/openapi/instances/{ID}?RegionId=cn-hangzhou");
    let mut bench = Bench::new(&[]);
    let exchange = older(&target, &target, bench.now);
    assert_eq!(bench.answer(&exchange).status, 200, "the gateway's RegionId is no parameter of the call");
    let other = older(&target, &format!("/openapi/instances/{ID}"), bench.now);
    assert_eq!(code(&bench.answer(&other)), "SignatureDoesNotMatch");
    let mut other_version = older(&target, &target, bench.now);
    other_version.headers.insert("x-acs-version", HeaderValue::from_static("2017-06-14"));
    assert_eq!(code(&bench.answer(&other_version)), "SignatureDoesNotMatch");
    let mut bench = Bench::new(&[("older-signature", "refuse")]);
    assert_eq!(code(&bench.answer(&exchange)), "IncompleteSignature");
}

#[test]
fn a_changed_instance_is_busy_for_as_long_as_the_switch_says() {
    let mut bench = Bench::new(&[("activating", "800")]);
    let (_, answer) = bench.append("", &json!(["198.51.100.7"]));
    assert_eq!(answer["Result"]["status"], "active");
    assert_eq!(bench.describe()["Result"]["status"], "activating");
    let (status, answer) = bench.append("", &json!(["198.51.100.8"]));
    assert_eq!((status, &answer["Code"]), (400, &json!("InstanceActivating")));
    bench.now += Duration::from_millis(800);
    assert_eq!(bench.append("", &json!(["198.51.100.8"])).0, 200);
}

#[test]
fn an_instance_that_is_frozen_or_gone_takes_no_change() {
    for status in [Status::Inactive, Status::Invalid, Status::Unknown] {
        let mut bench = Bench::new(&[]);
        bench.state.instances[0].status = status;
        let (got, answer) = bench.append("", &json!(["198.51.100.7"]));
        assert_eq!((got, &answer["Code"]), (400, &json!("InstanceStatusNotSupportCurrentAction")));
    }
}

#[test]
fn a_repeated_token_gets_the_first_answer_without_effect() {
    let mut bench = Bench::new(&[]);
    let (_, first) = bench.append("clientToken=t-1&", &json!(["198.51.100.7"]));
    bench.state = State::seeded();
    let (status, again) = bench.append("clientToken=t-1&", &json!(["198.51.100.7"]));
    assert_eq!((status, &again["Result"]), (200, &first["Result"]));
    assert_ne!(first["RequestId"], again["RequestId"]);
    assert_eq!(bench.state, State::seeded(), "the second changed nothing");
    let (status, answer) = bench.append("clientToken=t-1&", &json!(["198.51.100.8"]));
    assert_eq!((status, &answer["Code"]), (400, &json!("IdempotentParameterMismatch")));
}

#[test]
fn a_token_of_a_refused_request_can_be_used_again() {
    let mut bench = Bench::new(&[]);
    bench.state.instances[0].status = Status::Activating;
    assert_eq!(bench.append("clientToken=t-1&", &json!(["198.51.100.7"])).0, 400);
    bench.state.instances[0].status = Status::Active;
    assert_eq!(bench.append("clientToken=t-1&", &json!(["198.51.100.7"])).0, 200);
    assert_ne!(bench.state, State::seeded());
}

#[test]
fn tokens_are_ignored_if_the_switch_says_so_and_long_ones_are_refused() {
    let mut bench = Bench::new(&[("token-replay", "ignore")]);
    assert_eq!(bench.append("clientToken=t-1&", &json!(["198.51.100.7"])).0, 200);
    bench.state = State::seeded();
    assert_eq!(bench.append("clientToken=t-1&", &json!(["198.51.100.7"])).0, 200);
    assert_ne!(bench.state, State::seeded(), "done again");
    let long = format!("clientToken={}&", "t".repeat(65));
    assert_eq!(bench.append(&long, &json!(["198.51.100.7"])).1["Code"], "InvalidParameter");
}

#[test]
fn calls_beyond_the_limit_are_throttled_until_a_second_is_over() {
    let mut bench = Bench::new(&[("calls-per-second", "2")]);
    bench.describe();
    bench.now += Duration::from_millis(300);
    bench.describe();
    let exchange = signed("GET", "/openapi/instances", "ListInstance", "", bench.now);
    let reply = bench.answer(&exchange);
    let body: Value = serde_json::from_slice(&reply.body).unwrap();
    assert_eq!((reply.status, &body["Code"]), (400, &json!("Throttling.User")));
    assert!(reply.headers.contains(&("x-acs-retry-after".into(), "700".to_owned())));
    bench.now += Duration::from_millis(700);
    assert_eq!(bench.describe()["Result"]["instanceId"], ID);
}

#[test]
fn the_log_names_action_and_mode_wherever_the_mode_sits() {
    let now = SystemTime::now();
    let query = signed(
        "POST",
        "/openapi/instances/i/kibana-white-ips?clientToken=t-1&modifyMode=Append",
        "UpdateKibanaWhiteIps",
        "",
        now,
    );
    let expected = |action: &str, mode: &str, token: Option<&str>| Named {
        action: Some(action.to_owned()),
        mode: Some(mode.to_owned()),
        token: token.map(str::to_owned),
    };
    assert_eq!(describe(&query), expected("UpdateKibanaWhiteIps", "Append", Some("t-1")));
    let body = r#"{"modifyMode":"Delete"}"#;
    let body = signed("POST", "/openapi/instances/i/actions/modify-white-ips", "ModifyWhiteIps", body, now);
    assert_eq!(describe(&body), expected("ModifyWhiteIps", "Delete", None));
}
