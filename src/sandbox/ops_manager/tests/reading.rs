//! The entities, pages, names and paths that can be read.

use super::*;

#[test]
fn the_root_leads_to_the_user_and_the_user_to_both_names_of_the_list() {
    let mut bench = Bench::new();
    let root = bench.get("").json();
    assert_eq!((&root["appName"], &root["throttling"]), (&json!("MongoDB Ops Manager"), &json!(false)));
    let user = "http://ops.example:8080/api/public/v1.0/users/5356823b3004dee37132bb7b";
    assert_eq!(root["links"][1], json!({ "href": user, "rel": "http://mms.mongodb.com/user" }));

    let entity = bench.get("/users/5356823b3004dee37132bb7b").json();
    assert_eq!(
        (&entity["id"], &entity["username"]),
        (&json!("5356823b3004dee37132bb7b"), &json!("first.last@example.com"))
    );
    let hrefs: Vec<_> = entity["links"].as_array().unwrap().iter().map(|link| link["href"].as_str().unwrap()).collect();
    assert_eq!(hrefs, [user.to_owned(), format!("{user}/accessList"), format!("{user}/whitelist")]);
    assert_eq!(bench.get("/users/byName/first.last%40example.com").json(), entity);
    assert_eq!(bench.get("/").json(), root);
}

#[test]
fn an_unknown_user_is_not_found() {
    let mut bench = Bench::new();
    for (path, code, parameter) in [
        ("/users/5356823b3004dee37132bb7c", "USER_NOT_FOUND", "5356823b3004dee37132bb7c"),
        ("/users/me", "INVALID_USER_ID", "me"),
        ("/users/me/whitelist", "INVALID_USER_ID", "me"),
        ("/users/byName/me", "USERNAME_NOT_FOUND", "me"),
        ("/groups", "RESOURCE_NOT_FOUND", "/api/public/v1.0/groups"),
    ] {
        assert_eq!(bench.get(path).refusal(), refused(404, code, json!([parameter])), "{path}");
    }
}

#[test]
fn the_list_comes_in_pages_with_links_between_them() {
    let blocks: Vec<_> =
        std::iter::once("127.0.0.1".to_owned()).chain((1..=4).map(|n| format!("10.0.0.{n}"))).collect();
    let mut bench = Bench::new().holding(&blocks.iter().map(String::as_str).collect::<Vec<_>>());
    let page = bench.get(&format!("{LIST}?pageNum=2&itemsPerPage=2"));
    assert_eq!(page.blocks(), ["10.0.0.2/32", "10.0.0.3/32"]);
    let body = page.json();
    assert_eq!(body["totalCount"], 5);
    let href = format!("http://ops.example:8080/api/public/v1.0{LIST}?pageNum");
    let link = |rel: &str, page: u8| json!({ "href": format!("{href}={page}&itemsPerPage=2"), "rel": rel });
    assert_eq!(body["links"], json!([link("self", 2), link("previous", 1), link("next", 3)]));

    let last = bench.get(&format!("{LIST}?pageNum=3&itemsPerPage=2&includeCount=false")).json();
    let rels: Vec<_> = last["links"].as_array().unwrap().iter().map(|link| link["rel"].clone()).collect();
    assert_eq!((rels, last.get("totalCount")), (vec![json!("self"), json!("previous")], None));
    let beyond = bench.get(&format!("{LIST}?pageNum=9")).json();
    assert_eq!((&beyond["results"], &beyond["totalCount"]), (&json!([]), &json!(5)));
}

#[test]
fn a_page_holds_a_hundred_unless_told_and_five_hundred_at_most() {
    let blocks: Vec<_> = (0..=255).map(|n| format!("10.0.0.{n}")).collect();
    let mut blocks: Vec<_> = blocks.iter().map(String::as_str).collect();
    blocks.push("127.0.0.1");
    let mut bench = Bench::new().holding(&blocks);
    assert_eq!(bench.get(LIST).blocks().len(), 100);
    assert_eq!(bench.get(&format!("{LIST}?itemsPerPage=500")).blocks().len(), 257);
    let added = bench.post(LIST, r#"[{"ipAddress":"2.3.4.5"}]"#);
    assert_eq!((added.status, added.blocks().len(), &added.json()["totalCount"]), (201, 100, &json!(258)));
    for (query, parameter) in [("itemsPerPage=501", "itemsPerPage"), ("pageNum=0", "pageNum"), ("limit=5", "limit")] {
        let refusal = bench.get(&format!("{LIST}?{query}")).refusal();
        assert_eq!(refusal, refused(400, "INVALID_QUERY_PARAMETER", json!([parameter])));
    }
    let refusal = bench.get(&format!("{LIST}/127.0.0.1?pageNum=1")).refusal();
    assert_eq!(refusal, refused(400, "INVALID_QUERY_PARAMETER", json!(["pageNum"])));
}

#[test]
fn bodies_are_printed_and_wrapped_as_asked() {
    let mut bench = Bench::new();
    let pretty = bench.get(&format!("{LIST}?pretty=true"));
    assert!(pretty.text.contains("\n  \"totalCount\": 4"), "{}", pretty.text);
    assert_eq!(bench.get(&format!("{LIST}?envelope=true")).json()["status"], 200);
    let wrapped = bench.get("?envelope=true").json();
    assert_eq!((&wrapped["status"], &wrapped["content"]["throttling"]), (&json!(200), &json!(false)));
}

#[test]
fn one_entry_is_found_by_its_exact_text_only() {
    let mut bench = Bench::new().holding(&["127.0.0.1", "10.1.2.3/8", "2001:db8::/32"]);
    for (entry, block) in [
        ("127.0.0.1", "127.0.0.1/32"),
        ("127.0.0.1%2F32", "127.0.0.1/32"),
        ("10.1.2.3%2f8", "10.1.2.3/8"),
        ("2001:db8::%2F32", "2001:db8::/32"),
    ] {
        assert_eq!(bench.get(&format!("{LIST}/{entry}")).json()["cidrBlock"], block);
    }
    for entry in ["10.1.2.3", "10.0.0.0/8", "nonsense"] {
        let path = format!("{LIST}/{}", entry.replace('/', "%2F"));
        let wanted = refused(404, "ACCESS_LIST_NOT_FOUND", json!([entry, "first.last@example.com"]));
        assert_eq!(bench.get(&path).refusal(), wanted);
    }
    let refusal = bench.get(&format!("{LIST}/10.1.2.3/8")).refusal();
    assert_eq!((refusal.0, refusal.1.as_str()), (404, "RESOURCE_NOT_FOUND"));
}

#[test]
fn a_block_is_not_found_by_address_if_the_switch_says_so() {
    let mut bench = Bench::assuming("get-block", "not-found");
    assert_eq!(bench.get(&format!("{LIST}/5.6.7.8%2F30")).refusal().1, "ACCESS_LIST_NOT_FOUND");
    assert_eq!(bench.get(&format!("{LIST}/1.2.3.4")).json()["ipAddress"], "1.2.3.4");
    assert_eq!(bench.delete(&format!("{LIST}/5.6.7.8%2F30")).status, 200);
}

#[test]
fn organizations_keys_and_users_are_looked_up() {
    for mut bench in [Bench::new(), Bench::new().by_key()] {
        let organizations = bench.get("/orgs?itemsPerPage=500&pageNum=1").json();
        assert_eq!(organizations["results"][0]["id"], "5356823b3004dee37132bb70");
        assert_eq!(organizations["totalCount"], 1);
        let org = "/orgs/5356823b3004dee37132bb70";
        assert_eq!(bench.get(org).json()["name"], "Sandbox");
        assert_eq!(bench.get(&format!("{org}/users")).json()["results"][0]["username"], "first.last@example.com");
        let key = bench.get(&format!("{org}/apiKeys")).json()["results"][0].clone();
        assert_eq!((&key["desc"], &key["publicKey"]), (&json!("sandbox key"), &json!("yrgzvqfc")));
        assert_eq!(key["privateKey"], "********-****-****-ba0987654321");
        assert_eq!(bench.get(&format!("{org}/apiKeys/5d1d143c87d9d63e6d694746")).json()["id"], key["id"]);
        let missing = "/orgs/5356823b3004dee37132bb71";
        assert_eq!(bench.get(missing).refusal().1, "ORG_NOT_FOUND");
        assert_eq!(bench.get(&format!("{org}/apiKeys/5d1d143c87d9d63e6d694747")).refusal().1, "API_KEY_NOT_FOUND");
        assert_eq!(bench.send("DELETE", org, "").status, 405);
    }
}

#[test]
fn the_shapes_of_entries_follow_their_switches() {
    let mut bench = Bench::assuming("ip-address-field", "null").and_assuming("get-one", "list");
    let body = bench.get(&format!("{LIST}/5.6.7.8%2F30")).json();
    assert_eq!((&body["totalCount"], &body["results"][0]["ipAddress"]), (&json!(1), &Value::Null));
    assert!(body["results"][0].as_object().unwrap().contains_key("ipAddress"));
}

#[test]
fn a_name_that_is_switched_off_is_missing_in_the_chosen_way() {
    let mut bench = Bench::assuming("access-list", "off");
    let missing = refused(404, "RESOURCE_NOT_FOUND", json!([format!("{}{LIST}", route::BASE)]));
    assert_eq!(bench.get(LIST).refusal(), missing);
    assert_eq!(bench.post(LIST, "[]").refusal(), missing);
    assert_eq!(bench.get(OLD_LIST).status, 200);
    let user = bench.get("/users/5356823b3004dee37132bb7b").text;
    assert!(user.contains("whitelist") && !user.contains("accessList"), "{user}");

    let mut bench = Bench::assuming("whitelist", "off").and_assuming("missing-resource", "404-html");
    let answer = bench.get(OLD_LIST);
    assert_eq!((answer.status, answer.header("content-type")), (404, Some("text/html;charset=utf-8")));
    let mut bench = Bench::assuming("whitelist", "off").and_assuming("missing-resource", "405");
    assert_eq!(bench.delete(&format!("{OLD_LIST}/1.2.3.4")).refusal().0, 405);
}

#[test]
fn a_known_path_refuses_other_methods_and_names_its_own() {
    let mut bench = Bench::new();
    for (method, path, allow) in [
        ("POST", "", "GET"),
        ("PATCH", "/users/5356823b3004dee37132bb7b", "GET"),
        ("PUT", LIST, "GET, POST"),
        ("DELETE", LIST, "GET, POST"),
        ("POST", &format!("{LIST}/1.2.3.4"), "GET, DELETE"),
    ] {
        let answer = bench.send(method, path, "");
        assert_eq!((answer.status, answer.header("allow")), (405, Some(allow)), "{method} {path}");
    }
}
