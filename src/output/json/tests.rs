use serde_json::Value;

use super::*;
use crate::output::sample;
use crate::output::view::InstancesFound;

fn lines_of(view: &Document) -> Vec<Value> {
    let text = lines(view, &[]).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn an_applied_change() {
    assert_eq!(
        document(&sample::appended(), &[]).unwrap(),
        r#"{
  "schema_version": 1,
  "kind": "change",
  "results": [
    {
      "target": {
        "text": "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default",
        "service": "elasticsearch",
        "region": "cn-hangzhou",
        "instance": "es-cn-n6w1o1x0w001c1abc",
        "network": "public",
        "group": "default"
      },
      "verb": "append",
      "changed": true,
      "dry_run": false,
      "outcome": "applied",
      "wanted": [
        "192.0.2.0/24",
        "198.51.100.0/24",
        "198.51.100.7"
      ],
      "added": [
        "198.51.100.0/24",
        "198.51.100.7"
      ],
      "removed": [],
      "unchanged": [
        "192.0.2.0/24"
      ],
      "not_present": [],
      "before": [
        "192.0.2.0/24"
      ],
      "after": [
        "192.0.2.0/24",
        "198.51.100.0/24",
        "198.51.100.7"
      ],
      "drift": {
        "added": [],
        "removed": []
      },
      "fingerprint": "db6971836dcc564c",
      "exposure": {
        "ipv4": {
          "gained": 256,
          "lost": 0
        },
        "ipv6": {
          "gained": "0",
          "lost": "0"
        },
        "redundant": [
          "198.51.100.7"
        ],
        "shadowed": []
      },
      "hazards": [],
      "still_admitted_by": [],
      "requests": [],
      "request_ids": [
        "5A2C",
        "5A2D"
      ],
      "intent": null,
      "error": null
    }
  ],
  "summary": {
    "targets": 1,
    "changed": 1,
    "failed": 0
  },
  "warnings": [],
  "exit_code": 0
}
"#
    );
}

#[test]
fn a_refused_change_on_one_line_with_its_summary() {
    assert_eq!(
        lines(&sample::refused(), &["off".to_owned()]).unwrap(),
        concat!(
            r#"{"schema_version":1,"kind":"change","target":{"text":"elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default","service":"elasticsearch","region":"cn-hangzhou","instance":"es-cn-n6w1o1x0w001c1abc","network":"public","group":"default"},"#,
            r#""verb":"cover","changed":false,"dry_run":false,"outcome":"planned","wanted":["0.0.0.0/1","2001:db8::/32"],"added":["0.0.0.0/1","2001:db8::/32"],"removed":["192.0.2.7"],"unchanged":[],"not_present":[],"before":["192.0.2.7"],"after":null,"drift":{"added":[],"removed":[]},"#,
            r#""fingerprint":"50c41c82dc1350c0","exposure":{"ipv4":{"gained":2147483648,"lost":1},"ipv6":{"gained":"79228162514264337593543950336","lost":"0"},"redundant":[],"shadowed":[]},"#,
            r#""hazards":[{"name":"open-to-world","verdict":"refuse","accepted":false,"existing":false,"number":50,"reason":"the list would admit 50% of the internet","entries":["0.0.0.0/1"]}],"still_admitted_by":[],"requests":[],"request_ids":[],"intent":null,"#,
            r#""error":{"code":"refused","message":"the change is refused: open-to-world","hint":"if it is meant, say --allow open-to-world=50","hints":["if it is meant, say --allow open-to-world=50"],"exit_code":3,"outcome":"planned","retryable":false,"http_status":null,"service_code":null,"request_id":null,"#,
            r#""target":{"text":"elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default","service":"elasticsearch","region":"cn-hangzhou","instance":"es-cn-n6w1o1x0w001c1abc","network":"public","group":"default"}}}"#,
            "\n",
            r#"{"schema_version":1,"kind":"summary","summary":{"targets":1,"changed":0,"failed":1},"warnings":["off"],"exit_code":3}"#,
            "\n"
        )
    );
}

#[test]
fn a_list_with_entries_in_every_form() {
    let text = lines(&sample::kibana_list(), &[]).unwrap();
    assert_eq!(
        text,
        concat!(
            r#"{"schema_version":1,"kind":"list","target":{"text":"elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default","service":"elasticsearch","region":"cn-hangzhou","instance":"es-cn-n6w1o1x0w001c1abc","network":"public","group":"default"},"#,
            r#""fingerprint":"126f57a5f169cf5f","status":"active","notes":["the public network is off, so the list has no effect"],"entries":["#,
            r#"{"entry":"10.0.0.0/24","text":"10.0.0.9/24","family":"ipv4"},"#,
            r#"{"entry":"198.51.100.7","text":"198.51.100.7","family":"ipv4"},"#,
            r#"{"entry":"2001:db8::1","text":"2001:db8::1","family":"ipv6"},"#,
            r#"{"entry":null,"text":"sg-\u001b[2J","family":null}],"hazards":[],"redundant":[],"shadowed":[],"error":null}"#,
            "\n",
            r#"{"schema_version":1,"kind":"summary","summary":{"targets":1,"failed":0},"warnings":[],"exit_code":0}"#,
            "\n"
        )
    );
    let whole: Value = serde_json::from_str(&document(&sample::kibana_list(), &[]).unwrap()).unwrap();
    let mut line: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let fields = line.as_object_mut().unwrap();
    fields.retain(|name, _| name != "schema_version" && name != "kind");
    assert_eq!(whole["results"][0], line);
}

#[test]
fn a_user_list_and_an_unread_one() {
    let used = &lines_of(&sample::user_list())[0]["entries"][1];
    let expected = r#"{"entry":"203.0.113.9","text":"203.0.113.9","family":"ipv4","created":"2026-03-02T08:30:00Z","count":42,"last_used":"2026-09-01T10:11:12Z","last_used_address":"203.0.113.9"}"#;
    assert_eq!(*used, serde_json::from_str::<Value>(expected).unwrap());
    let unread = &lines_of(&sample::lists_empty_and_unread())[1];
    assert_eq!((&unread["fingerprint"], &unread["entries"]), (&Value::Null, &Value::Array(Vec::new())));
    assert_eq!(unread["error"]["service_code"], "Forbidden.RAM");
    assert!(unread["target"].get("network").is_none() && unread.get("status").is_none());
}

#[test]
fn look_ups_with_and_without_a_match() {
    let found = &lines_of(&sample::found())[0];
    assert_eq!((&found["found"], &found["entry"]["entry"]), (&Value::Bool(true), &"198.51.100.7".into()));
    assert_eq!(found["admitted_by"][1]["target"]["group"], "ops");
    assert_eq!(found["admitted_by"][1]["entry"]["entry"], "198.51.100.0/24");
    let lines = lines_of(&sample::not_found());
    assert_eq!((&lines[0]["found"], &lines[0]["entry"]), (&Value::Bool(false), &Value::Null));
    assert_eq!(lines[1]["exit_code"], 5);
}

#[test]
fn instances_as_a_document_lines_and_an_error() {
    let lines = lines_of(&sample::instances());
    assert_eq!(
        lines[1].to_string(),
        r#"{"id":"es-cn-n6w1o1x0w002c2def","kind":"instances","name":"搜索-prod","region":"cn-hangzhou","schema_version":1,"status":"activating","version":"6.7.0_with_X-Pack"}"#
    );
    assert_eq!(lines[2]["summary"].to_string(), r#"{"failed":0,"targets":1}"#);
    let failed = Document::Instances(InstancesFound {
        region: "cn-hangzhou".to_owned(),
        outcome: Err(sample::forbidden()),
        regions: Vec::new(),
    });
    let whole: Value = serde_json::from_str(&document(&failed, &[]).unwrap()).unwrap();
    assert_eq!((&whole["results"], &whole["exit_code"]), (&Value::Array(Vec::new()), &4.into()));
    assert_eq!(whole["error"]["code"], "forbidden");
    assert_eq!(lines_of(&failed)[0]["error"], whole["error"]);
}

#[test]
fn a_sandbox_is_one_line_and_its_state_is_a_document() {
    let account = Document::Sandbox(sample::account());
    let line = r#"{"schema_version":1,"kind":"sandbox","elasticsearch":{"endpoint":"http://127.0.0.1:9200","region":"cn-hangzhou","further_regions":{},"access_key_id":"key","access_key_secret":"secret","instances":["es-cn-n6w1o1x0w001c1abc"],"temporary_key":{"access_key_id":"STS.key","access_key_secret":"temporary","security_token":"token"}},"ops_manager":{"url":"http://127.0.0.1:8080","username":"someone","api_key":"api-key","user":"5f0c1e2d3a4b5c6d7e8f9a0b","programmatic_key":{"org":"5f0c1e2d3a4b5c6d7e8f9a00","api_key":"5f0c1e2d3a4b5c6d7e8f9a01","public_key":"public","private_key":"private"}},"state_directory":"/tmp/sandbox/client"}"#;
    assert_eq!(document(&account, &[]).unwrap(), format!("{line}\n"));
    assert_eq!(lines(&account, &[]).unwrap(), format!("{line}\n"));
    let status = &lines_of(&sample::status())[0];
    assert_eq!(status["kind"], "sandbox_status");
    assert_eq!(
        status["instances"][0]["groups"][0].to_string(),
        r#"{"entries":["127.0.0.1"],"name":"default","type":"PUBLIC_KIBANA"}"#
    );
    assert_eq!(status["user"]["entries"][0], "198.51.100.7");
    assert_eq!(status["programmatic_key"]["entries"][0], "203.0.113.1");
}

#[test]
fn notes_on_a_change_are_warnings() {
    let Document::Change(mut results) = sample::appended() else { unreachable!() };
    results[0].report.notes = sample::texts(&["the network is off"]);
    let last = lines_of(&Document::Change(results)).pop().unwrap();
    let named = "elasticsearch/cn-hangzhou/es-cn-n6w1o1x0w001c1abc/public/default: the network is off";
    assert_eq!(last["warnings"], serde_json::json!([named]));
}

#[test]
fn the_schema_lists_every_error_code_and_exit_code() {
    let schema: Value = serde_json::from_str(schema()).unwrap();
    let listed = |at: &str, field: &str| -> Vec<String> {
        let codes = schema.pointer(at).unwrap().as_array().unwrap();
        codes.iter().map(|code| code[field].to_string()).collect()
    };
    let codes = listed("/$defs/ErrorCode/oneOf", "const");
    let wanted: Vec<String> = crate::error::Code::ALL.iter().map(|code| format!("{:?}", code.as_str())).collect();
    assert_eq!(codes, wanted);
    let exits = listed("/$defs/ExitCode/oneOf", "const");
    assert_eq!(exits.len(), crate::exit::Exit::TABLE.len());
}
