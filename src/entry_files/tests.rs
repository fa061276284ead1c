//! Every file of `tests/inputs` with its entries or its problems, and the rules one by one.

use super::*;

/// `ENTRY,…` for each text of the file, or `LINE:COLUMN TEXT: CAUSE` for each problem.
fn outcome_with(bytes: &[u8], options: &Options<'_>) -> Result<Vec<String>, Vec<String>> {
    let found = read(bytes, options).map_err(|problems| {
        let place = |problem: &Problem| problem.position.map(|position| format!("{position} ")).unwrap_or_default();
        problems
            .iter()
            .map(|problem| format!("{}{}: {}", place(problem), problem.text, problem.cause))
            .collect::<Vec<_>>()
    })?;
    let joined = |entries: &[Entry]| entries.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    Ok(found.iter().map(|found| joined(&found.entries)).collect())
}

fn outcome(text: &str) -> Result<Vec<String>, Vec<String>> {
    outcome_with(text.as_bytes(), &Options::default())
}

fn input(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/inputs/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn file(name: &str) -> Result<Vec<String>, Vec<String>> {
    outcome_with(&input(name), &Options::default())
}

fn notes(text: &str) -> Vec<Option<String>> {
    read(text.as_bytes(), &Options::default()).unwrap().into_iter().map(|found| found.note).collect()
}

#[test]
fn files_that_mean_entries_are_read() {
    for (name, entries) in [
        ("drop.txt", &["198.51.100.0/24"][..]),
        ("excel.csv", &["203.0.113.7"]),
        ("utf16.txt", &["203.0.113.7", "198.51.100.0/24"]),
        ("json/arr.json", &["198.51.100.0/24", "203.0.113.7"]),
        ("json/arrdup.json", &["198.51.100.0/24", "198.51.100.0/24"]),
        ("json/bom.json", &["203.0.113.7"]),
        ("json/ownlist.json", &["198.51.100.16/28", "198.51.100.200"]),
        ("json/str.json", &["203.0.113.7"]),
        ("syn/cjk-comment.txt", &["203.0.113.7"]),
        ("syn/csv-header.txt", &["203.0.113.7"]),
        ("syn/dashdash.txt", &["203.0.113.7"]),
        ("syn/dup.txt", &["203.0.113.7", "203.0.113.7", "203.0.113.7"]),
        ("syn/hash-after.txt", &["203.0.113.7", "198.51.100.0/24"]),
        ("syn/line-semicolon.txt", &["203.0.113.7"]),
        ("syn/overlap.txt", &["203.0.113.0/24", "203.0.113.7"]),
        ("syn/quoted.txt", &["203.0.113.7"]),
        ("syn/semicolon-comment.txt", &["203.0.113.7", "198.51.100.0/24"]),
        ("syn/slash0.txt", &["0.0.0.0"]),
        ("syn/slashslash.txt", &["203.0.113.7"]),
        ("syn/tab-label.txt", &["203.0.113.7", "198.51.100.0/24"]),
    ] {
        assert_eq!(file(name), Ok(entries.iter().map(ToString::to_string).collect()), "{name}");
    }
    assert_eq!(file("twelve.txt").unwrap().len(), 12);
}

#[test]
fn files_that_mean_no_entries_are_refused_with_the_cause() {
    for (name, problem) in [
        ("joined.txt", "1:1 198.51.100.0/222001:db8::/32: the part after `/` is not a prefix length"),
        ("twocol.csv", "1:1 203.0.113.7,10.0.0.5: two addresses stand on one line"),
        ("zwsp.txt", "1:1 203.0.113.7\u{200b}: it has a character that no address has"),
        ("json/aws.json", ": it is a JSON object with no list that is known; name one, for example FILE#/"),
        ("json/commastr.json", "1:2 203.0.113.7,198.51.100.7: it has a character"),
        ("json/emptyobj.json", ": it is a JSON object with no list that is known"),
        ("json/ghmeta.json", ": it is a JSON object with no list that is known; name one, for example FILE#/actions"),
        ("json/host.json", "1:2 203.0.113.7/24: host bits are set"),
        ("json/nest.json", "1:2 [\"203.0.113.7\"]: it is an array, not a text"),
        ("json/nul2.json", "1:17 null: it is null, not a text"),
        ("syn/apache.txt", "1:1 Require ip 203.0.113.7 198.51.100.0/24: the line does not begin with an entry"),
        ("syn/bang.txt", "1:1 !203.0.113.7: it has a character"),
        ("syn/comma-space.txt", "1:1 203.0.113.7, 198.51.100.0/24: two addresses stand on one line"),
        ("syn/hostbits.txt", "1:1 203.0.113.7/24: host bits are set; write 203.0.113.0/24"),
        ("syn/html.txt", ": it is a web page (HTML)"),
        ("syn/idn.txt", "1:1 büro.example: it has a character"),
        ("syn/ipfilter.txt", "1:1 203.000.113.004: an octet has a leading zero"),
        ("syn/label-first.txt", "1:1 Office Berlin\t203.0.113.7: the line does not begin with an entry"),
        ("syn/md.txt", "1:1 * 203.0.113.7: the line does not begin with an entry"),
        ("syn/negslash.txt", "1:1 203.0.113.0/-1: the part after `/` is not a prefix length"),
        ("syn/netmask.txt", "1:1 203.0.113.0/255.255.255.0: it has a netmask; write 203.0.113.0/24 or"),
        ("syn/port.txt", "1:1 203.0.113.7:443: it is a URL or has a port"),
        ("syn/range-sp.txt", "1:1 203.0.113.4-203.0.113.9: it is a range; write 203.0.113.4/30,203.0.113.8/31 or"),
        ("syn/space-sep.txt", "1:1 203.0.113.7 198.51.100.0/24: two addresses stand on one line"),
        ("syn/typo.txt", "1:1 203.0.1133.7: it is not four decimal octets"),
        ("syn/typo5.txt", "1:1 203.0.113.7.1: it is not four decimal octets"),
        ("syn/v4mapped.txt", "1:1 ::ffff:203.0.113.7: it is IPv4 written as IPv6"),
        ("syn/v6port.txt", "1:1 [2001:db8::1]:443: it is a URL or has a port or brackets"),
        ("syn/v6zone.txt", "1:1 fe80::1%eth0: it has a zone"),
        ("syn/wildcard2.txt", "1:1 10.0.*.*: it has a wildcard; write 10.0.0.0/16 or"),
        ("syn/zeros.txt", "1:1 203.0.113.007: an octet has a leading zero"),
    ] {
        let problems = file(name).unwrap_err();
        assert!(matches!(problems.as_slice(), [only] if only.starts_with(problem)), "{name}: {problems:?}");
    }
    assert_eq!(outcome(" \n"), Err(vec![": it holds no entry".to_owned()]));
}

#[test]
fn every_bad_line_is_reported() {
    let problems = file("five-errors.txt").unwrap_err();
    let starts = ["2:1 203.0.113.300: ", "3:1 198.51.100.7/24: ", "4:1 foo.example: ", "5:1 203.0.113.9;: `;` follows"];
    assert!(problems.iter().zip(starts).all(|(problem, start)| problem.starts_with(start)), "{problems:?}");
    assert_eq!(problems.len(), 4);
    assert_eq!(file("syn/nginx.txt").unwrap_err().len(), 3);
}

#[test]
fn comments_blank_lines_and_a_byte_order_mark_are_no_entries() {
    let text = "\u{feff}# office\n8.8.8.8 # vpn\r\n\n\t9.9.9.9\t\n// x\n";
    assert_eq!(outcome(text).unwrap(), ["8.8.8.8", "9.9.9.9"]);
    assert!(outcome("8.8.8.8#vpn").is_err(), "a comment begins after a blank");
}

#[test]
fn text_after_an_entry_is_its_note() {
    let text = "203.0.113.7  Berlin office\n203.0.113.8\t- Lab # rack 3\n203.0.113.9 # desk\n203.0.113.10\n";
    let expected = [Some("Berlin office"), Some("Lab"), Some("desk"), None];
    assert_eq!(notes(text), expected.map(|note| note.map(str::to_owned)));
    assert_eq!(notes("ip;name\r\n203.0.113.7;Office Berlin\r\n"), [Some("Office Berlin".to_owned())]);
    assert_eq!(notes(r#"[{"ip": "203.0.113.7", "comment": "a\nb"}]"#), [Some("a b".to_owned())]);
}

#[test]
fn columns_are_named_by_a_header_or_by_number() {
    assert_eq!(outcome("host\tIP Address\nweb\t203.0.113.7\n").unwrap(), ["203.0.113.7"]);
    assert_eq!(outcome("name,cidr\n\"a, \"\"b\"\"\",\"10.0.0.0/8\"\n").unwrap(), ["10.0.0.0/8"]);
    assert_eq!(outcome("sep=;\ncidr;x\n10.0.0.0/8;1,5\n").unwrap(), ["10.0.0.0/8"]);
    assert_eq!(outcome("cidr\n10.0.0.0/8\n").unwrap(), ["10.0.0.0/8"]);
    let column = |column| Options { column: Some(column), ..Options::default() };
    assert_eq!(outcome_with(&input("twocol.csv"), &column(2)).unwrap(), ["10.0.0.5"]);
    assert_eq!(outcome_with(&input("syn/label-first.txt"), &column(2)).unwrap(), ["203.0.113.7"]);
    assert_eq!(outcome_with(b"who,where\na,8.8.8.8\n", &column(2)).unwrap(), ["8.8.8.8"]);
    assert_eq!(
        outcome("ip,cidr\n8.8.8.8,8.8.8.0/24\n").unwrap_err(),
        ["1:1 ip,cidr: the header names 2 columns of entries; name one with --column N"]
    );
    assert_eq!(
        outcome("ip,x\n8.8.8,1\n,2\n\"8,3\n").unwrap_err(),
        [
            "2:1 8.8.8: it is not four decimal octets of 0 to 255",
            "3:1 ,2: column 1 is empty",
            "4:1 \"8,3: a quote is not closed on this line"
        ]
    );
}

#[test]
fn a_range_or_a_netmask_is_expanded_to_its_exact_blocks() {
    let expanded = |text: &str| outcome_with(text.as_bytes(), &Options { expand: true, ..Options::default() });
    for (text, blocks) in [
        ("203.0.113.4 - 203.0.113.9 desk", "203.0.113.4/30,203.0.113.8/31"),
        ("203.0.113.4-9", "203.0.113.4/30,203.0.113.8/31"),
        ("203.0.113.4–203.0.113.4", "203.0.113.4"),
        ("2001:db8::-2001:db8::2", "2001:db8::/127,2001:db8::2"),
        ("203.0.113.0 255.255.255.0", "203.0.113.0/24"),
        ("203.0.113.0/255.255.255.128", "203.0.113.0/25"),
        ("10.*.*.*", "10.0.0.0/8"),
        ("0.0.0.0-255.255.255.255", "0.0.0.0/0"),
    ] {
        assert_eq!(expanded(text), Ok(vec![blocks.to_owned()]), "{text}");
    }
    for (text, cause) in [
        ("203.0.113.9-203.0.113.4", "it is a range that ends before it begins"),
        ("203.0.113.0/255.0.255.0", "its netmask is not a prefix length"),
        ("203.0.113.7/255.255.255.0", "host bits are set; write 203.0.113.0/24"),
        ("*.*.*.*", "it has a wildcard"),
        ("10.*.0.*", "it has a wildcard"),
        ("010.0.*.*", "it has a wildcard"),
        ("::ffff:1.2.3.4-::ffff:1.2.3.9", "it is IPv4 written as IPv6"),
    ] {
        let problems = expanded(text).unwrap_err();
        assert!(problems[0].contains(cause), "{text}: {problems:?}");
    }
}

#[test]
fn a_pointer_names_the_part_of_a_document() {
    let pointed =
        |name: &str, pointer| outcome_with(&input(name), &Options { pointer: Some(pointer), ..Options::default() });
    assert_eq!(pointed("json/ghmeta.json", "/hooks").unwrap(), ["192.0.2.0/26", "2001:db8:1::/48"]);
    assert_eq!(pointed("json/aws.json", "/prefixes/*/ip_prefix").unwrap(), ["198.51.100.0/24"]);
    assert_eq!(pointed("json/aws.json", "/ipv6_prefixes").unwrap(), ["2001:db8:2::/48"]);
    assert_eq!(pointed("json/ghmeta.json", "/actions/1").unwrap(), ["203.0.113.128/26"]);
    assert_eq!(
        pointed("json/ghmeta.json", "/hook").unwrap_err(),
        [": `/hook` leads to nothing; the members there are actions, domains, hooks, \
         verifiable_password_authentication, web"]
    );
    assert_eq!(pointed("syn/dup.txt", "/a").unwrap_err(), [": it is not JSON, so a JSON pointer leads nowhere"]);
}

#[test]
fn json_lines_are_one_entry_a_line() {
    let text = "{\"cidr\": \"10.0.0.0/8\"}\n\"8.8.8.8\"\n{\"cidr\": \"10.0.0.5/8\"}\n{\"x\": 1}\n{oops\n";
    assert_eq!(outcome(&text[..text.find("{\"cidr\": \"10.0.0.5").unwrap()]).unwrap(), ["10.0.0.0/8", "8.8.8.8"]);
    assert!(outcome(text).unwrap_err()[0].starts_with("5:2 {oops: this is not valid JSON"));
    let problems = outcome(&text[..text.find("{oops").unwrap()]).unwrap_err();
    assert!(problems[0].starts_with("3:10 10.0.0.5/8: host bits"), "{problems:?}");
    assert!(problems[1].starts_with("4:1 {\"x\": 1}: the object has no member"), "{problems:?}");
}

#[test]
fn an_object_with_two_different_entries_is_ambiguous() {
    assert_eq!(outcome(r#"[{"cidrBlock": "8.8.8.8/32", "ipAddress": "8.8.8.8"}]"#).unwrap(), ["8.8.8.8"]);
    assert!(outcome(r#"[{"cidr": "8.8.8.0/24", "ip": "8.8.8.8"}]"#).unwrap_err()[0].contains("several members"));
    assert_eq!(outcome(r#"[{"network": "public", "ip": "8.8.8.8"}]"#).unwrap(), ["8.8.8.8"]);
}

#[test]
fn the_answers_of_the_services_are_read() {
    let page = r#"{"links": [], "results": [{"cidrBlock": "8.8.8.8/32", "count": 3}], "totalCount": 1}"#;
    assert_eq!(outcome(page).unwrap(), ["8.8.8.8"]);
    let part = page.replace("\"totalCount\": 1", "\"totalCount\": 3");
    assert!(outcome(&part).unwrap_err()[0].contains("it holds 1 of 3 entries"));
    let group = |ips: &str| {
        format!(
            r#"{{"RequestId": "A", "Result": {{"kibanaIPWhitelist": ["8.8.8.8"],
            "networkConfig": {{"whiteIpGroupList": [{{"groupName": "default", "ips": [{ips}]}}]}}}}}}"#
        )
    };
    assert_eq!(outcome(&group("\"8.8.8.8\"")).unwrap(), ["8.8.8.8"]);
    let several = outcome(&group("\"9.9.9.9\"")).unwrap_err();
    assert!(several[0].contains("FILE#/Result/networkConfig/whiteIpGroupList/0/ips"), "{several:?}");
}

#[test]
fn lists_of_this_program_are_read_unless_one_failed_or_they_differ() {
    let result =
        |entry: &str, error: &str| format!(r#"{{"entries": [{{"entry": {entry}, "text": "x"}}], "error": {error}}}"#);
    let document =
        |results: &[String]| format!(r#"{{"schema_version": 1, "kind": "list", "results": [{}]}}"#, results.join(","));
    let (one, two) = (result("\"8.8.8.8\"", "null"), result("\"9.9.9.9\"", "null"));
    assert_eq!(outcome(&document(&[one.clone(), one.clone()])).unwrap(), ["8.8.8.8"]);
    assert!(outcome(&document(&[one.clone(), two])).unwrap_err()[0].contains("FILE#/results/1/entries"));
    assert!(outcome(&document(&[result("\"8.8.8.8\"", "{}")])).is_err());
    assert!(outcome(&document(&[result("null", "null")])).unwrap_err()[0].contains("no member with an entry"));
    let lines = format!(
        "{}\n{{\"schema_version\": 1, \"kind\": \"summary\"}}\n",
        one.replacen('{', "{\"schema_version\": 1, \"kind\": \"list\", ", 1)
    );
    assert_eq!(outcome(&lines).unwrap(), ["8.8.8.8"]);
}

#[test]
fn only_text_in_utf_8_or_utf_16_is_read() {
    for bytes in [&b"8.8.8.8\xff"[..], b"8.8.8.8\0", b"\xff\xfe8", b"\xff\xfe\x00\xd8", b"8\x00.\x00"] {
        assert!(outcome_with(bytes, &Options::default()).unwrap_err()[0].contains("not text in UTF-8"), "{bytes:?}");
    }
    let big_endian: Vec<u8> = [0xfe, 0xff].into_iter().chain("8.8.8.8".bytes().flat_map(|byte| [0, byte])).collect();
    assert_eq!(outcome_with(&big_endian, &Options::default()).unwrap(), ["8.8.8.8"]);
}

#[test]
fn a_long_line_is_refused_shortened() {
    let problems = outcome(&"8".repeat(5000)).unwrap_err();
    assert_eq!(problems, [format!("1:1 {}: the line is longer than 4096 bytes", "8".repeat(40))]);
}

#[test]
fn an_object_that_may_be_anything_or_names_a_member_twice_is_refused() {
    for text in [
        r#"{"ips": ["8.8.8.8"], "mode": "Cover"}"#,
        r#"{"ips": "8.8.8.8"}"#,
        r#"{"deny": ["8.8.8.8"]}"#,
        r#"{"ip": "8.8.8.8", "others": ["9.9.9.9"]}"#,
    ] {
        assert!(outcome(text).unwrap_err()[0].contains("a JSON object with no list that is known"), "{text}");
    }
    let twice = outcome(r#"{"ips": ["8.8.8.8"], "ips": ["0.0.0.0/0"]}"#).unwrap_err();
    assert!(twice[0].contains("an object that names a member twice"), "{twice:?}");
    assert_eq!(outcome(r#"{"ip": "8.8.8.8", "name": "office"}"#).unwrap(), ["8.8.8.8"]);
}

#[test]
fn a_control_character_that_may_hide_a_line_is_refused() {
    for text in ["8.8.8.8 \u{1b}[8m\n0.0.0.0/0 \u{1b}[0m\n", "ip,x\n8.8.8.8,\u{1b}[8m\n", "8.8.8.8\rzz\n"] {
        assert!(outcome(text).unwrap_err()[0].contains("has a control character"), "{text:?}");
    }
}

#[test]
fn a_declaration_gives_the_entries_of_its_set() {
    let one = "#:schema x\nversion = 1\n[sets.office]\nowner = \"it\"\nentries = [\n  \"203.0.113.0/28\",\n  \
               { entry = \"198.51.100.7\", reason = \"backup\" },\n]\n";
    let entries = Ok(vec!["203.0.113.0/28".to_owned(), "198.51.100.7".to_owned()]);
    assert_eq!(outcome(one), entries);
    assert_eq!(notes(one), [None, Some("backup".to_owned())]);
    let bad = one.replace("198.51.100.7", "198.51.100.300");
    let problem = "7:13 198.51.100.300: it is not four decimal octets of 0 to 255".to_owned();
    assert_eq!(outcome(&bad), Err(vec![problem]), "the place is that in the file");
    let two = format!("{one}[lists.a]\nentries = [\"192.0.2.1\", \"@office\"]\n");
    let choice =
        ": it holds several lists that differ; name one, for example FILE#/sets/office, FILE#/lists/a".to_owned();
    assert_eq!(outcome(&two), Err(vec![choice]));
    let below = |pointer| outcome_with(two.as_bytes(), &Options { pointer: Some(pointer), ..Options::default() });
    assert_eq!(below("/sets/office"), entries);
    assert_eq!(below("/sets/office/entries/1"), Ok(vec!["198.51.100.7".to_owned()]));
    assert_eq!(below("/lists/a").unwrap_err().len(), 1, "a reference is no entry");
    let json = r#"{"version":1,"sets":{"a":{"entries":["192.0.2.1"]},"b":{"of":["a"]}}}"#;
    assert_eq!(outcome(json), Ok(vec!["192.0.2.1".to_owned()]));
}

#[test]
fn a_set_that_is_more_than_its_entries_is_refused() {
    let set = "version = 1\n[sets.a]\nentries = [\"192.0.2.1\"]\nexcept = [\"192.0.2.1\"]\n";
    let problems = outcome(set).unwrap_err();
    assert!(problems[0].contains("because it has `except`"), "{problems:?}");
    let broken = outcome("version = 1\n[sets.a\n").unwrap_err();
    assert!(broken[0].starts_with("2:8 [sets.a: this is not valid TOML"), "{broken:?}");
}
