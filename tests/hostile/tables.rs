//! The ways to answer wrongly, as data.

use serde_json::{Value, json};

use super::server::Answer::{self, Changed, Cut, Instead, Right, Silence};
use super::server::{Behaviour, Effect, Readings};

const JSON: &str = "content-type: application/json\r\n";
const HTML: &str = "content-type: text/html\r\n";
const GZIP: &str = "content-type: application/json\r\ncontent-encoding: gzip\r\n";

/// Answers to changes that both services may meet: they come from something in between, or are no answers.
const TO_WRITES: &[Answer] = &[
    Instead(400, HTML, "<html>Bad Request</html>"),
    Instead(400, "", ""),
    Instead(400, JSON, r#"{"code":400,"message":"bad"}"#),
    Instead(401, HTML, "<html>Sign in</html>"),
    Instead(403, HTML, "<html>Forbidden</html>"),
    Instead(403, JSON, r#"{"code":"BLOCKED","message":"policy"}"#),
    Instead(403, JSON, r#"{"errorCode":"BLOCKED"}"#),
    Instead(404, HTML, "<html>Not Found</html>"),
    Instead(404, JSON, "{}"),
    Instead(405, "", ""),
    Instead(408, "", ""),
    Instead(409, HTML, "<html>Conflict</html>"),
    Instead(410, "", ""),
    Instead(413, "", ""),
    Instead(418, "", "teapot"),
    Instead(429, "", "slow down"),
    Instead(451, HTML, "<html>Unavailable</html>"),
    Instead(499, "", ""),
    Instead(500, HTML, "<html>"),
    Instead(502, HTML, "<html>Bad Gateway</html>"),
    Instead(503, HTML, "<html>Unavailable</html>"),
    Instead(504, "", ""),
    Instead(301, "location: https://sso.example/\r\n", ""),
    Instead(200, HTML, "<html>Welcome</html>"),
    Instead(200, JSON, "{"),
    Instead(200, GZIP, "\u{1f}\u{8b}"),
    Cut(10),
    Cut(90),
    Silence,
];

/// Readings that are wrong for either service.
const TO_READS: &[Answer] = &[
    Instead(200, HTML, "<html>Welcome</html>"),
    Instead(200, JSON, "{}"),
    Instead(200, JSON, "[]"),
    Instead(200, JSON, "null"),
    Instead(200, GZIP, "\u{1f}\u{8b}"),
    Instead(403, HTML, "<html>Forbidden</html>"),
    Instead(404, HTML, "<html>Not Found</html>"),
    Cut(50),
    Silence,
];

/// Readings of an instance that are wrong.
const OF_INSTANCES: &[Answer] = &[
    Changed(|answer| answer["Result"]["instanceId"] = json!("es-cn-4lq2m8z0s002btagg")),
    Changed(|answer| drop(answer["Result"].as_object_mut().unwrap().remove("instanceId"))),
    Changed(|answer| answer["Result"]["instanceId"] = json!(7)),
    Changed(|answer| answer["Result"]["status"] = json!("invalid")),
    Changed(|answer| *groups(answer) = json!([])),
    Changed(|answer| *groups(answer) = json!({})),
    Changed(|answer| drop(groups(answer).as_array_mut().unwrap().remove(0))),
    Changed(|answer| drop(own_group(answer).as_object_mut().unwrap().remove("groupName"))),
    Changed(|answer| drop(own_group(answer).as_object_mut().unwrap().remove("whiteIpType"))),
    Changed(|answer| drop(own_group(answer).as_object_mut().unwrap().remove("ips"))),
    Changed(|answer| own_group(answer)["ips"] = json!([])),
    Changed(|answer| own_group(answer)["ips"] = json!("192.0.2.20")),
    Changed(|answer| own_group(answer)["ips"] = json!([1, 2])),
    Changed(|answer| own_group(answer)["groupName"] = json!("other")),
    Changed(|answer| own_group(answer)["whiteIpType"] = json!("KIBANA")),
    Changed(|answer| drop(answer["Result"].as_object_mut().unwrap().remove("networkConfig"))),
    Changed(|answer| {
        *groups(answer) = json!([]);
        answer["Result"]["kibanaIPWhitelist"] = json!([]);
    }),
    Changed(|answer| answer["Result"] = json!(null)),
    Changed(|answer| answer["Result"] = json!([])),
];

/// Readings of a user's list that are wrong.
const OF_USERS: &[Answer] = &[
    Changed(|answer| answer["results"] = json!([])),
    Changed(|answer| drop(answer["results"].as_array_mut().unwrap().remove(0))),
    Changed(|answer| answer["results"].as_array_mut().unwrap().truncate(1)),
    Changed(|answer| answer["results"] = json!(null)),
    Changed(|answer| answer["results"] = json!({})),
    Changed(|answer| answer["results"][0] = json!({})),
    Changed(|answer| answer["results"][0] = json!({"ipAddress": ""})),
    Changed(|answer| answer["results"][0]["ipAddress"] = json!(7)),
    Changed(|answer| answer["totalCount"] = json!(1_000)),
    Changed(|answer| answer["totalCount"] = json!("three")),
    Changed(|answer| answer["links"] = json!([{"rel": "next", "href": "x"}])),
    Changed(|answer| {
        answer["results"] = json!([]);
        answer["links"] = json!([{"rel": "http://om.example/next", "href": "x"}]);
    }),
    Changed(|answer| {
        answer["links"] = json!([{"rel": "self", "href": "https://om/users/000000000000000000000001/accessList"}]);
    }),
    Changed(|answer| {
        answer["results"][0]["links"][0]["href"] = json!("https://om/users/000000000000000000000001/accessList/1");
    }),
];

/// A user's list that is gone from a reading. A server that says so from the start cannot be told from the truth.
const VANISHED: Answer = Changed(|answer| {
    answer["results"] = json!([]);
    answer["totalCount"] = json!(0);
});

/// Readings that are right in another spelling.
const RESPELLED: [Answer; 2] = [
    Changed(|answer| {
        let own = own_group(answer);
        let spelled = |text: &Value| json!(format!("{}/32", text.as_str().unwrap()));
        own["ips"] = own["ips"].as_array().unwrap().iter().map(spelled).collect();
    }),
    Changed(|answer| {
        for entry in answer["results"].as_array_mut().unwrap() {
            let block = format!("{}/32", entry["ipAddress"].as_str().unwrap());
            *entry = json!({"cidrBlock": block});
        }
    }),
];

/// Errors in each service's own form that leave the change open.
const OPEN_CODES: [&[Answer]; 2] = [
    &[
        Instead(400, JSON, r#"{"Code":"IdempotentParameterMismatch","RequestId":"R"}"#),
        Instead(400, JSON, r#"{"Code":"TokenPreviousRequestProcessError","RequestId":"R"}"#),
        Instead(400, JSON, r#"{"Code":"SignatureNonceUsed","RequestId":"R"}"#),
        Instead(500, JSON, r#"{"Code":"InternalServerError","RequestId":"R"}"#),
        Instead(503, JSON, r#"{"Code":"ServiceUnavailable","RequestId":"R"}"#),
        Instead(503, JSON, r#"{"Code":"SomethingNew","RequestId":"R"}"#),
    ],
    &[
        Instead(500, JSON, r#"{"error":500,"errorCode":"UNEXPECTED_ERROR"}"#),
        Instead(503, JSON, r#"{"error":503,"errorCode":"SOMETHING_NEW"}"#),
    ],
];

fn groups(answer: &mut Value) -> &mut Value {
    &mut answer["Result"]["networkConfig"]["whiteIpGroupList"]
}

fn own_group(answer: &mut Value) -> &mut Value {
    &mut groups(answer)[0]
}

/// Every behaviour for a service: the first is Elasticsearch, the second Ops Manager.
pub(crate) fn behaviours(service: usize) -> Vec<(String, Behaviour)> {
    let mut all = Vec::new();
    let writes = TO_WRITES.iter().chain(OPEN_CODES[service]).enumerate();
    for (row, to_writes) in writes {
        for effect in [Effect::Made, Effect::Dropped] {
            let behaviour = Behaviour { effect, to_writes: *to_writes, to_reads: Right, which: Readings::Every };
            all.push((format!("write {row} {effect:?}"), behaviour));
        }
    }
    let own = [OF_INSTANCES, OF_USERS][service];
    for (row, to_reads) in TO_READS.iter().chain(own).chain([&RESPELLED[service]]).enumerate() {
        let whiches = [
            (Effect::Dropped, Readings::After),
            (Effect::Made, Readings::FirstAfter),
            (Effect::Dropped, Readings::Every),
        ];
        for (effect, which) in whiches {
            let behaviour = Behaviour { effect, to_writes: Right, to_reads: *to_reads, which };
            all.push((format!("read {row} {which:?} {effect:?}"), behaviour));
        }
    }
    for (effect, which) in [(Effect::Dropped, Readings::After), (Effect::Made, Readings::FirstAfter)] {
        let behaviour = Behaviour { effect, to_writes: Right, to_reads: VANISHED, which };
        if service == 1 {
            all.push((format!("vanished {which:?}"), behaviour));
        }
    }
    for to_writes in [Right, Silence, Instead(502, "", "")] {
        let behaviour = Behaviour { effect: Effect::Late, to_writes, to_reads: Right, which: Readings::Every };
        all.push(("late".to_owned(), behaviour));
    }
    all
}
