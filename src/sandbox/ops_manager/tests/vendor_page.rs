//! The calls of the vendor's whitelist page, one after the other against a fresh sandbox.

use super::*;

#[test]
fn the_calls_of_the_page_work_in_its_order() {
    let mut bench = Bench::new();

    let list = bench.get(OLD_LIST);
    assert_eq!(list.status, 200);
    let results = list.json()["results"].clone();
    let links = |text: &str| json!([{ "href": format!("http://ops.example:8080/api/public/v1.0{OLD_LIST}/{text}"), "rel": "self" }]);
    assert_eq!(
        results[0],
        json!({
            "cidrBlock": "5.6.7.8/30",
            "count": 482,
            "created": "2014-04-23T16:17:44Z",
            "lastUsed": "2016-04-19T14:15:52Z",
            "lastUsedAddress": "5.6.7.7",
            "links": links("5.6.7.8%2F30"),
        })
    );
    assert_eq!(
        results[1],
        json!({
            "cidrBlock": "1.2.3.4/32",
            "count": 9,
            "created": "2016-02-19T14:46:14Z",
            "ipAddress": "1.2.3.4",
            "lastUsed": "2016-04-25T15:42:50Z",
            "lastUsedAddress": "1.2.3.4",
            "links": links("1.2.3.4"),
        })
    );

    let one = bench.get(&format!("{OLD_LIST}/12.34.56.78"));
    assert_eq!(one.status, 200);
    assert_eq!(
        one.json(),
        json!({
            "cidrBlock": "12.34.56.78/32",
            "ipAddress": "12.34.56.78",
            "created": "2014-04-23T16:17:44Z",
            "count": 482,
            "links": links("12.34.56.78"),
        })
    );

    let body = "\n[ {\n    \"ipAddress\" : \"76.54.32.10\"\n  }, {\n    \"ipAddress\" : \"2.3.4.5\"\n} ]";
    let added = bench.post(OLD_LIST, body);
    assert_eq!(added.status, 201);
    let added = added.json();
    assert_eq!(added["totalCount"], 6);
    assert_eq!(
        added["results"][5],
        json!({
            "cidrBlock": "2.3.4.5/32",
            "ipAddress": "2.3.4.5",
            "created": "2026-01-02T03:04:05Z",
            "count": 0,
            "links": links("2.3.4.5"),
        })
    );

    let removed = bench.delete(&format!("{OLD_LIST}/2.3.4.5"));
    assert_eq!((removed.status, removed.text.as_str()), (200, ""));
    assert_eq!(bench.entries(), ["5.6.7.8/30", "1.2.3.4", "12.34.56.78", "127.0.0.1", "76.54.32.10"]);
}
