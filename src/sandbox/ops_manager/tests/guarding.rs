//! What the list does to the calls of its user.

use super::*;

const ADDITION: &str = r#"[{"ipAddress":"2.3.4.5"}]"#;

#[test]
fn an_address_that_is_not_listed_reads_nothing_and_changes_nothing() {
    let mut bench = Bench::new().called_from("198.51.100.7");
    for (path, code) in [
        (LIST, "IP_ADDRESS_NOT_ON_ACCESS_LIST"),
        (OLD_LIST, "IP_ADDRESS_NOT_ON_WHITELIST"),
        ("", "IP_ADDRESS_NOT_ON_ACCESS_LIST"),
        ("/users/5356823b3004dee37132bb7b", "IP_ADDRESS_NOT_ON_ACCESS_LIST"),
    ] {
        assert_eq!(bench.get(path).refusal(), refused(403, code, json!(["198.51.100.7"])), "{path}");
    }
    let wanted = |code| refused(403, code, json!(["198.51.100.7"]));
    assert_eq!(bench.post(LIST, ADDITION).refusal(), wanted("RESOURCE_REQUIRES_ACCESS_LIST"));
    let path = format!("{OLD_LIST}/1.2.3.4");
    assert_eq!(bench.delete(&path).refusal(), wanted("RESOURCE_REQUIRES_WHITELIST"));
    assert_eq!(bench.entries().len(), 4);
}

#[test]
fn only_changes_are_guarded_where_the_old_pages_hold() {
    let mut bench = Bench::assuming("guarded-calls", "changes").called_from("198.51.100.7");
    assert_eq!(bench.get(LIST).status, 200);
    assert_eq!(bench.post(LIST, ADDITION).refusal().1, "RESOURCE_REQUIRES_ACCESS_LIST");
}

#[test]
fn the_codes_use_the_old_name_where_only_that_is_served() {
    let mut bench = Bench::assuming("access-list", "off").called_from("198.51.100.7");
    assert_eq!(bench.get("").refusal().1, "IP_ADDRESS_NOT_ON_WHITELIST");
}

#[test]
fn an_empty_list_is_open_for_reading_and_never_for_changing() {
    let mut bench = Bench::new().holding(&[]);
    let list = bench.get(LIST).json();
    assert_eq!((&list["results"], &list["totalCount"]), (&json!([]), &json!(0)));
    let wanted = refused(403, "RESOURCE_REQUIRES_ACCESS_LIST", json!(["127.0.0.1"]));
    assert_eq!(bench.post(LIST, ADDITION).refusal(), wanted);
}

#[test]
fn an_organization_can_demand_a_list_for_every_call() {
    let mut bench = Bench::assuming("empty-list", "required").holding(&[]);
    assert_eq!(bench.get("").refusal(), refused(403, "ORG_REQUIRES_ACCESS_LIST", json!(["127.0.0.1"])));
    assert_eq!(bench.post(OLD_LIST, ADDITION).refusal().1, "ORG_REQUIRES_WHITELIST");
}

#[test]
fn a_switched_off_check_lets_everybody_in_and_counts_nothing() {
    let mut bench = Bench::assuming("whitelist-enabled", "false").called_from("198.51.100.7");
    assert_eq!(bench.post(LIST, ADDITION).status, 201);
    let mut bench = bench.holding(&[]);
    assert_eq!(bench.post(LIST, r#"[{"ipAddress":"198.51.100.7"}]"#).json()["results"][0]["count"], 0);
}

#[test]
fn a_block_lets_its_addresses_in_and_tells_which_one_it_was() {
    let mut bench = Bench::new().holding(&["1.2.3.4", "198.51.100.1/24"]).called_from("::ffff:198.51.100.7");
    let entry = bench.post(LIST, ADDITION).json()["results"][1].clone();
    assert_eq!((&entry["count"], &entry["lastUsed"]), (&json!(1), &json!("2026-01-02T03:04:05Z")));
    assert_eq!(entry["lastUsedAddress"], "198.51.100.7");
}

#[test]
fn reads_move_the_figures_only_where_that_is_assumed() {
    let mut bench = Bench::new();
    for _ in 0..2 {
        assert_eq!(bench.get(&format!("{LIST}/127.0.0.1")).json()["count"], 0);
    }
    bench.assumptions.set("usage-counted", "all").unwrap();
    assert_eq!(bench.get(&format!("{LIST}/127.0.0.1")).json()["count"], 1);
}

#[test]
fn the_list_of_another_is_refused_without_a_challenge() {
    let mut bench = Bench::new();
    let answers = [
        bench.get(ANOTHERS_LIST),
        bench.post(ANOTHERS_LIST, ADDITION),
        bench.delete(&format!("{ANOTHERS_LIST}/1.2.3.4")),
    ];
    for answer in answers {
        assert_eq!(answer.refusal(), refused(401, "ACCESS_LIST_ACCESS_DENIED", Value::Null));
        assert_eq!(answer.header("www-authenticate"), None);
    }
    let old = ANOTHERS_LIST.replace("accessList", "whitelist");
    assert_eq!(bench.get(&old).refusal().1, "WHITELIST_ACCESS_DENIED");
}
