//! Adding and removing.

use super::*;

#[test]
fn an_entry_that_is_there_is_ignored_and_keeps_its_figures() {
    let mut bench = Bench::new();
    let body = r#"[{"ipAddress":"1.2.3.4/32"},{"cidrBlock":"10.9.8.7/8"}]"#;
    let answer = bench.post(LIST, body);
    assert_eq!(answer.status, 201);
    assert_eq!(answer.blocks(), ["5.6.7.8/30", "1.2.3.4/32", "12.34.56.78/32", "127.0.0.1/32", "10.9.8.7/8"]);
    assert_eq!(answer.json()["results"][1]["count"], 9);
    assert!(answer.json()["results"][4].get("ipAddress").is_none());
}

#[test]
fn a_duplicate_is_a_conflict_if_the_switch_says_so() {
    let mut bench = Bench::assuming("duplicate", "conflict");
    let body = r#"[{"ipAddress":"2.3.4.5"},{"ipAddress":"1.2.3.4"}]"#;
    let wanted = refused(409, "ADDRESS_ALREADY_IN_ACCESS_LIST", json!(["1.2.3.4"]));
    assert_eq!(bench.post(LIST, body).refusal(), wanted);
    assert_eq!(bench.post(OLD_LIST, body).refusal().1, "ADDRESS_ALREADY_IN_WHITELIST");
    assert_eq!(bench.entries().len(), 4);
}

#[test]
fn a_body_with_a_fault_adds_nothing() {
    let mut bench = Bench::new();
    for (body, code) in [
        (r#"[{"ipAddress":"2.3.4.5"},{"ipAddress":"2.3.4.5/32"}]"#, "DUPLICATE_ADDRESSES_IN_INPUT"),
        (r#"[{"ipAddress":"2.3.4.5"},{"ipAddress":"2.3.4"}]"#, "INVALID_IP_ADDRESS_OR_CIDR_NOTATION"),
        (r#"[{"ipAddress":"0.0.0.0/32"}]"#, "CANNOT_ADD_IP_ADDRESS_TO_WHITELIST"),
        (r#"[{"ipAddress":"2.3.4.5","cidrBlock":"2.3.4.5/32"}]"#, "BAD_ACCESS_LIST_ADD_REQUEST"),
        (r#"[{"ipAddress":"2.3.4.5","comment":""}]"#, "INVALID_ATTRIBUTE"),
        (r#"{"ipAddress":"2.3.4.5"}"#, "INVALID_JSON"),
    ] {
        let refusal = bench.post(LIST, body).refusal();
        assert_eq!((refusal.0, refusal.1.as_str()), (400, code), "{body}");
    }
    let both = r#"[{"ipAddress":"2.3.4.5","cidrBlock":"2.3.4.5/32"}]"#;
    assert_eq!(bench.post(OLD_LIST, both).refusal().1, "BAD_WHITELIST_ADD_REQUEST");
    assert_eq!(bench.entries().len(), 4);
}

#[test]
fn blocks_of_any_width_and_ipv6_are_taken_unless_that_is_switched_off() {
    let mut bench = Bench::new();
    assert_eq!(bench.post(LIST, r#"[{"cidrBlock":"0.0.0.0/0"},{"cidrBlock":"2001:db8::/32"}]"#).status, 201);
    let mut bench = Bench::assuming("ipv6", "refuse");
    let refusal = bench.post(LIST, r#"[{"cidrBlock":"2001:db8::/32"}]"#).refusal();
    assert_eq!(refusal, refused(400, "IPV6_UNSUPPORTED", json!(["2001:db8::/32"])));
}

#[test]
fn a_body_has_to_say_that_it_is_json() {
    let mut bench = Bench::new();
    bench.take_nonce();
    bench.nc += 1;
    let target = format!("{}{LIST}", route::BASE);
    let signed = bench.sign("POST", &target);
    let answer = bench.send_raw("POST", &target, &[("authorization", &signed)], r#"[{"ipAddress":"2.3.4.5"}]"#);
    assert_eq!(answer.refusal(), refused(415, "UNEXPECTED_ERROR", Value::Null));
}

#[test]
fn a_block_is_removed_by_its_encoded_text() {
    let mut bench = Bench::assuming("delete-status", "204");
    assert_eq!(bench.delete(&format!("{LIST}/5.6.7.8/30")).refusal().1, "RESOURCE_NOT_FOUND");
    let answer = bench.delete(&format!("{LIST}/5.6.7.8%2F30"));
    assert_eq!((answer.status, answer.text.as_str()), (204, ""));
    assert_eq!(bench.entries(), ["1.2.3.4", "12.34.56.78", "127.0.0.1"]);
}

#[test]
fn an_entry_that_is_not_there_cannot_be_removed() {
    let mut bench = Bench::new();
    for (list, code) in [(LIST, "ACCESS_LIST_NOT_FOUND"), (OLD_LIST, "WHITELIST_NOT_FOUND")] {
        let refusal = bench.delete(&format!("{list}/5.6.7.8")).refusal();
        assert_eq!(refusal, refused(404, code, json!(["5.6.7.8", "first.last@example.com"])));
    }
}

#[test]
fn the_address_of_the_caller_stays_and_the_text_names_it() {
    let mut bench = Bench::new();
    for (list, code) in
        [(LIST, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"), (OLD_LIST, "CANNOT_REMOVE_CALLER_FROM_WHITELIST")]
    {
        let answer = bench.delete(&format!("{list}/127.0.0.1"));
        assert_eq!(answer.refusal(), refused(400, code, Value::Null));
        assert!(answer.json()["detail"].as_str().unwrap().contains("127.0.0.1"));
    }
    assert_eq!(bench.entries().len(), 4);
}

#[test]
fn a_block_around_the_caller_goes_or_stays_as_assumed() {
    let path = format!("{LIST}/127.0.0.0%2F8");
    let mut bench = Bench::new().holding(&["127.0.0.0/8", "1.2.3.4"]);
    assert_eq!(bench.delete(&path).status, 200);
    assert_eq!(bench.entries(), ["1.2.3.4"]);
    let mut bench = Bench::assuming("caller-block", "refuse").holding(&["127.0.0.0/8", "1.2.3.4"]);
    assert_eq!(bench.delete(&path).refusal().1, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST");
}

#[test]
fn an_upgrade_refuses_changes_and_lets_reads_through() {
    let mut bench = Bench::assuming("app-upgrade", "yes");
    let wanted = refused(405, "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES", Value::Null);
    assert_eq!(bench.post(LIST, r#"[{"ipAddress":"2.3.4.5"}]"#).refusal(), wanted);
    assert_eq!(bench.delete(&format!("{LIST}/1.2.3.4")).refusal(), wanted);
    assert_eq!(bench.get(LIST).status, 200);
    assert_eq!(bench.entries(), State::seeded().entries(Holder::User).collect::<Vec<_>>());
}
