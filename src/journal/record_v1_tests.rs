use std::net::IpAddr;

use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::domain::event::sample;
use crate::journal::line;

fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..12).prop_map(String::from_iter)
}

fn ids() -> impl Strategy<Value = IntentId> {
    any::<u128>().prop_map(IntentId::of_uuid)
}

fn moments() -> impl Strategy<Value = Moment> {
    any::<u64>().prop_map(Moment::from_millis)
}

/// Every entry that a server's text can be read as.
fn entry() -> impl Strategy<Value = Entry> {
    let embedded = any::<u32>().prop_map(|low| IpAddr::from(u128::from(low).to_be_bytes()));
    let address = prop_oneof![any::<IpAddr>(), embedded];
    (address, 0..=128_u8).prop_map(|(address, prefix)| {
        let most = if address.is_ipv4() { 32 } else { 128 };
        Entry::read(&format!("{address}/{}", prefix.min(most))).unwrap()
    })
}

fn verb() -> impl Strategy<Value = Verb> {
    prop_oneof![Just(Verb::Cover), Just(Verb::Append), Just(Verb::Add), Just(Verb::Delete)]
}

fn outcome() -> impl Strategy<Value = Outcome> {
    use Outcome::{Applied, NotApplied, Partial, Planned, Unchanged, Unknown};
    proptest::sample::select(vec![Planned, Unchanged, Applied, NotApplied, Partial, Unknown])
}

fn target() -> impl Strategy<Value = Target> {
    let network = || option::of(prop_oneof![Just(Network::Public), Just(Network::Private)]);
    let group = (text(), "[a-z0-9]{1,20}", network(), option::of(text()), option::of("[a-z]{1,8}"));
    let path = |host: String| Path { host: Some(host), ..Path::default() };
    prop_oneof![
        group.prop_map(|(region, end, network, group, list)| {
            let (region, instance) = (Some(region), Some(format!("es-cn-{end}")));
            Target::new("elasticsearch", Path { list, region, instance, network, group, ..Path::default() })
        }),
        (text(), "[0-9a-f]{24}")
            .prop_map(move |(host, user)| Target::new("ops-manager", Path { user: Some(user), ..path(host) })),
        (text(), "[0-9a-f]{24}", "[0-9a-f]{24}").prop_map(move |(host, org, key)| {
            Target::new("ops-manager", Path { org: Some(org), api_key: Some(key), ..path(host) })
        }),
        text().prop_map(move |host| Target::new("ops-manager", Path { list: Some("global".to_owned()), ..path(host) })),
    ]
}

fn wish() -> impl Strategy<Value = Desired> {
    (verb(), btree_set(entry(), 0..4), btree_set(text(), 0..3), any::<bool>())
        .prop_map(|(verb, entries, texts, whole_group)| Desired { verb, entries, texts, whole_group })
}

fn intent() -> impl Strategy<Value = Intent> {
    let names = (text(), text(), option::of(text()), text(), text(), text());
    let change =
        (wish(), verb(), vec(entry(), 0..4), vec(text(), 0..4), vec(text(), 0..4), option::of(vec(text(), 0..3)));
    let rest = (
        any::<[bool; 3]>(),
        option::of(text()),
        option::of(text()),
        option::of(ids()),
        option::of(text()),
        option::of(moments()),
    );
    (ids(), moments(), target(), names, change, rest).prop_map(|(id, at, target, names, change, rest)| {
        let (user, host, profile, tool_version, endpoint, account) = names;
        let (wish, verb, added, removed, before, others) = change;
        let ([existed, creates, deletes], token, reason, reverts, run, holds_until) = rest;
        Intent {
            id,
            run,
            at,
            user,
            host,
            profile,
            tool_version,
            endpoint,
            account,
            target,
            verb,
            desired: wish,
            added,
            removed,
            before,
            others,
            descriptions: Vec::new(),
            existed,
            creates,
            deletes,
            token,
            reason,
            reverts,
            holds_until,
        }
    })
}

fn conclusion() -> impl Strategy<Value = Conclusion> {
    let found = (vec(text(), 0..4), any::<bool>()).prop_map(|(texts, exists)| Found { texts, exists });
    let error = (text(), text()).prop_map(|(code, message)| Failure { code, message });
    let rest = (vec(text(), 0..3), option::of(error), any::<bool>(), option::of(text()));
    (ids(), moments(), outcome(), option::of(found), rest).prop_map(
        |(id, at, outcome, found, (request_ids, error, dismissed, by))| Conclusion {
            id,
            at,
            outcome,
            found,
            request_ids,
            error,
            dismissed,
            by,
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let uptime = (text(), any::<u64>()).prop_map(|(boot, millis)| Uptime { boot, millis });
    let sent = (ids(), moments(), any::<u32>(), text(), option::of(uptime));
    prop_oneof![
        intent().prop_map(|intent| Event::Intent(Box::new(intent))),
        sent.prop_map(|(id, at, attempt, call, uptime)| Event::Sent(Sent { id, at, attempt, call, uptime })),
        conclusion().prop_map(Event::Concluded),
    ]
}

proptest! {
    #[test]
    fn a_record_is_read_back_as_it_was_written(event in event(), repairs in any::<bool>(), previous in option::of(text())) {
        let link = Link { previous, repairs };
        let framed = line::frame(&write(&event, &link).unwrap());
        let body = framed.strip_suffix(b"\n").unwrap();
        prop_assert!(!body.contains(&b'\n'));
        let line::Line::Whole(text) = line::look(body) else { return Err(TestCaseError::fail("not whole")) };
        prop_assert_eq!(read(text, |_| true), Ok(Record { event, link }));
    }

    #[test]
    fn no_text_brings_the_reader_down(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes, |_| true).is_err());
    }
}

fn edited(edit: impl FnOnce(&mut serde_json::Map<String, Value>)) -> Result<Record, Unread> {
    let mut value: Value = serde_json::from_slice(&write(&sample_event(), &Link::default()).unwrap()).unwrap();
    edit(value.as_object_mut().unwrap());
    read(value.to_string().as_bytes(), |_| true)
}

fn sample_event() -> Event {
    Event::Intent(Box::new(sample::intent(1)))
}

#[test]
fn fields_of_a_later_version_are_passed_over() {
    let read = edited(|fields| {
        fields.insert("approved_by".to_owned(), "bob".into());
        fields["target"]["zone"] = "b".into();
        fields["wish"]["note"] = serde_json::json!({ "deep": [1, 2] });
    });
    assert_eq!(read.unwrap().event, sample_event());
}

#[test]
fn a_later_format_is_refused_whatever_else_it_holds() {
    assert_eq!(edited(|fields| fields["v"] = 2.into()), Err(Unread::Newer(2)));
    assert_eq!(read(br#"{"v":7,"kind":{"new":true}}"#, |_| true), Err(Unread::Newer(7)));
    assert_eq!(edited(|fields| fields["v"] = 0.into()), Err(Unread::Invalid));
}

#[test]
fn every_field_that_undo_needs_is_required() {
    let optional = ["profile", "token", "reason", "reverts", "holds_until", "minor"];
    let text = write(&sample_event(), &Link::default()).unwrap();
    let fields: serde_json::Map<String, Value> = serde_json::from_slice(&text).unwrap();
    assert!(fields.len() >= 18);
    for name in fields.keys().filter(|name| !optional.contains(&name.as_str())) {
        let without = edited(|fields| drop(fields.remove(name)));
        // What cannot be known without its kind or target may be of a later version.
        let is_unread = matches!(without, Err(Unread::Invalid | Unread::Unknown(_)));
        assert!(is_unread, "{name}");
    }
}

#[test]
fn invalid_values_are_refused() {
    for (field, value) in [("id", "short"), ("at", "yesterday"), ("reverts", "x")] {
        let read = edited(|fields| drop(fields.insert(field.to_owned(), value.into())));
        assert_eq!(read, Err(Unread::Invalid), "{field}");
    }
    assert_eq!(edited(|fields| fields["added"] = serde_json::json!(["nowhere"])), Err(Unread::Invalid));
}

#[test]
fn the_text_of_an_intent_is_frozen() {
    let event = Event::Intent(Box::new(Intent { run: Some("r1".to_owned()), ..sample::intent(1) }));
    let text = write(&event, &Link { previous: Some("0a".to_owned()), repairs: true }).unwrap();
    let text = String::from_utf8(text).unwrap();
    let expected = concat!(
        r#"{"v":1,"minor":2,"prev":"0a","mends":true,"kind":"intent","id":"01900000-0000-7000-8000-000000000001","#,
        r#""run":"r1","at":1,"user":"ann","#,
        r#""host":"desk","tool_version":"0.1.0","endpoint":"https://elasticsearch.cn-hangzhou.aliyuncs.com","#,
        r#""account":"f1","target":{"service":"elasticsearch","region":"cn-hangzhou","#,
        r#""instance":"es-cn-n6w1o1x0w001cabcd","network":"public","group":"web"},"verb":"append","#,
        r#""wish":{"verb":"append","entries":[],"texts":[],"whole_group":false},"added":[],"removed":[],"before":[],"#,
        r#""existed":true,"creates":false,"deletes":false}"#,
    );
    assert_eq!(text, expected);
}

/// What version 0.1.0 wrote.
const FORMAT_1_0: &str = include_str!("../../tests/journals/format_1_0.jsonl");

#[test]
fn records_of_format_1_0_are_read() {
    let mut intents = 0;
    for line in FORMAT_1_0.lines() {
        let line::Line::Whole(text) = line::look(line.as_bytes()) else { panic!("{line}") };
        let record = read(text, |_| true).unwrap();
        assert_eq!(record.link, Link::default());
        intents += usize::from(matches!(record.event, Event::Intent(_)));
    }
    assert_eq!(intents, 6);
}

#[test]
fn records_of_the_future_are_skipped_with_their_change() {
    let of = |edit: fn(&mut serde_json::Map<String, Value>)| match edited(edit) {
        Err(Unread::Unknown(unknown)) => (unknown.what, unknown.id.is_some()),
        other => panic!("{other:?}"),
    };
    assert_eq!(of(|fields| fields["kind"] = "lease".into()), ("record kind `lease`".to_owned(), true));
    assert_eq!(of(|fields| fields["wish"]["verb"] = "flip".into()), ("verb `flip`".to_owned(), true));
    let service = "service `elasticsearch` or its kind of list".to_owned();
    assert_eq!(of(|fields| fields["target"]["instance"] = "ls-1".into()), (service, true));
    let outcome =
        r#"{"v":1,"kind":"outcome","id":"01900000-0000-7000-8000-000000000001","at":1,"outcome":"dismissed"}"#;
    assert!(
        matches!(read(outcome.as_bytes(), |_| true), Err(Unread::Unknown(unknown)) if unknown.what == "outcome `dismissed`")
    );
}
