//! The list of a programmatic key: access, differences from a user's list, and the answers about the key itself.

use super::*;

const KEY_LIST: &str = "/orgs/5356823b3004dee37132bb70/apiKeys/5d1d143c87d9d63e6d694746/accessList";
const KEY: &str = "/orgs/5356823b3004dee37132bb70/apiKeys/5d1d143c87d9d63e6d694746";

#[test]
fn a_key_reads_and_changes_its_own_list_under_both_names() {
    let mut bench = Bench::new().by_key();
    let page = bench.get(KEY_LIST);
    assert_eq!(page.blocks(), ["147.58.184.16/32", "84.255.48.125/32", "127.0.0.1/24"]);
    let href = page.json()["results"][2]["links"][0]["href"].clone();
    assert_eq!(href, format!("http://ops.example:8080/api/public/v1.0{KEY_LIST}/127.0.0.1%2F24"));
    let added = bench.post(&format!("{KEY}/whitelist"), r#"[{"ipAddress":"2.3.4.5"}]"#);
    assert_eq!((added.status, added.blocks().len()), (200, 4), "200, as recorded, with the whole list");
    let removed = bench.delete(&format!("{KEY_LIST}/2.3.4.5"));
    assert_eq!((removed.status, removed.text.as_str()), (204, ""));
    assert_eq!(bench.get(&format!("{KEY_LIST}/84.255.48.125")).json()["ipAddress"], "84.255.48.125");
    assert_eq!(bench.state.entries(Holder::User).count(), 4, "the list of the user is another one");
}

#[test]
fn the_codes_of_key_lists_say_so() {
    let mut bench = Bench::new().by_key();
    for (list, code) in [("accessList", "API_KEY_ACCESS_LIST_NOT_FOUND"), ("whitelist", "API_KEY_WHITELIST_NOT_FOUND")]
    {
        let refusal = bench.delete(&format!("{KEY}/{list}/9.9.9.9")).refusal();
        assert_eq!(refusal, refused(404, code, json!(["9.9.9.9", "yrgzvqfc"])));
    }
    let refusal = bench.post(KEY_LIST, r#"[{"ipAddress":"0.0.0.0"}]"#).refusal();
    assert_eq!(refusal.1, "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_WHITELIST");
}

#[test]
fn the_list_guards_only_the_calls_of_its_key() {
    let mut bench = Bench::new().by_key().holding(&["198.51.100.7"]);
    assert_eq!(bench.get(KEY_LIST).refusal().1, "IP_ADDRESS_NOT_ON_ACCESS_LIST");
    assert_eq!(bench.post(KEY_LIST, r#"[{"ipAddress":"2.3.4.5"}]"#).refusal().1, "RESOURCE_REQUIRES_ACCESS_LIST");
    bench.login = Holder::User;
    bench.key = bench.state.credentials().1.to_owned();
    assert_eq!(bench.get(KEY_LIST).status, 200, "an owner of the organization, listed as a user");
}

#[test]
fn the_callers_address_stays_on_the_callers_own_list_only() {
    let mut bench = Bench::new().by_key().holding(&["127.0.0.1", "127.0.0.2"]);
    assert_eq!(bench.delete(&format!("{KEY_LIST}/127.0.0.1")).refusal().1, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST");
    bench.login = Holder::User;
    bench.key = bench.state.credentials().1.to_owned();
    assert_eq!(bench.delete(&format!("{KEY_LIST}/127.0.0.1")).status, 204);
}

#[test]
fn only_the_key_and_owners_of_the_organization_can_use_the_list() {
    for (status, switch) in [(400, "400"), (401, "401")] {
        let mut bench = Bench::assuming("org-owner", "no").and_assuming("key-list-denied", switch);
        let answer = bench.get(KEY_LIST);
        assert_eq!(answer.refusal(), refused(status, "API_KEY_ACCESS_LIST_ACCESS_DENIED", Value::Null));
        assert_eq!(answer.header("www-authenticate"), None);
        let mut bench = Bench::new().and_assuming("key-list-denied", switch);
        for other in [KEY_LIST.replace("746/", "747/"), KEY_LIST.replace("bb70", "bb71")] {
            assert_eq!(bench.get(&other).refusal().0, status, "{other}");
        }
    }
}

#[test]
fn a_key_is_no_user() {
    let mut bench = Bench::new().by_key();
    assert_eq!(bench.get(LIST).refusal(), refused(401, "ACCESS_LIST_ACCESS_DENIED", Value::Null));
    for path in ["/users/5356823b3004dee37132bb7b", "/users/byName/yrgzvqfc"] {
        assert_eq!(bench.get(path).refusal().1, "USER_UNAUTHORIZED", "{path}");
    }
    bench.assumptions.set("user-by-key", "accept").unwrap();
    let found = bench.get("/users/byName/first.last%40example.com").json();
    assert_eq!(found["id"], "5356823b3004dee37132bb7b");
    let root = bench.get("").json();
    assert_eq!((root["links"].as_array().unwrap().len(), root.get("apiKey")), (1, None));
    bench.assumptions.set("root-api-key", "present").unwrap();
    assert_eq!(bench.get("").json()["apiKey"]["id"], "5d1d143c87d9d63e6d694746");
    bench.assumptions.set("user-list-by-key", "accept").unwrap();
    assert_eq!(bench.get(LIST).status, 200);
}

#[test]
fn a_root_that_elides_its_links_names_no_user() {
    let mut bench = Bench::assuming("root-user", "elided");
    assert_eq!(bench.get("").json()["links"].as_array().unwrap().len(), 1);
    assert_eq!(bench.get("/users/byName/first.last%40example.com").json()["id"], "5356823b3004dee37132bb7b");
}
