//! The algebra of lists, tried on many lists: what a plan does to a list is what its verb promises, whatever the
//! spelling and order in which the server holds it.

use std::collections::BTreeSet;
use std::net::IpAddr;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;
use whitelistctl::domain::entry::Entry;
use whitelistctl::domain::list::List;
use whitelistctl::domain::plan::{Current, Desired, Plan, Verb};
use whitelistctl::domain::stored::{Key, Stored};

/// Any entry: an address of either family, masked to any prefix.
fn entry() -> impl Strategy<Value = Entry> {
    let v4 = (any::<u32>(), 0..=32_u8).prop_map(|(bits, prefix)| (IpAddr::from(bits.to_be_bytes()), prefix));
    // The upper half keeps clear of the forms that carry IPv4, which are refused as input.
    let v6 =
        (any::<u128>(), 1..=128_u8).prop_map(|(bits, prefix)| (IpAddr::from((bits | 1 << 127).to_be_bytes()), prefix));
    prop_oneof![v4, v6].prop_map(|(address, prefix)| {
        let block = ipnet::IpNet::new(address, prefix).map(|net| net.trunc().to_string());
        block.ok().and_then(|text| Entry::parse(&text).ok()).unwrap_or_else(|| Entry::from(address))
    })
}

/// An entry of a small world, where chance meetings are common.
fn near() -> impl Strategy<Value = Entry> {
    let texts = [
        "192.0.2.0",
        "192.0.2.1",
        "192.0.2.2",
        "192.0.2.0/30",
        "192.0.2.0/24",
        "2001:db8::",
        "2001:db8::7",
        "2001:db8::/64",
    ];
    select(texts.to_vec()).prop_filter_map("an entry", |text| Entry::parse(text).ok())
}

/// A server's way of writing `entry`.
fn spelled(entry: Entry) -> impl Strategy<Value = String> {
    let plain = entry.to_string();
    let block = entry.net().to_string();
    let upper = plain.to_uppercase();
    let long = match entry.net() {
        ipnet::IpNet::V6(net) => {
            let groups: Vec<String> = net.addr().segments().iter().map(|group| format!("{group:04x}")).collect();
            format!("{}/{}", groups.join(":"), net.prefix_len())
        }
        ipnet::IpNet::V4(net) => format!("{}/{}", net.broadcast(), net.prefix_len()),
    };
    select(vec![plain, block, upper, long])
}

/// What a server may hold: entries in odd spellings, some twice, and texts that cannot be read.
fn held() -> impl Strategy<Value = Vec<String>> {
    let unreadable = select(vec!["sg-office".to_owned(), "10.0.0.0/33".to_owned(), "any".to_owned()]);
    vec(prop_oneof![8 => near().prop_flat_map(spelled), 1 => unreadable], 0..8)
}

fn list(texts: &[String]) -> List {
    texts.iter().map(Stored::new).collect()
}

fn current(texts: &[String]) -> Current {
    Current { list: list(texts), exists: true, others: List::default(), similar: None, is_union: false }
}

fn plan(verb: Verb, entries: &BTreeSet<Entry>, current: &Current) -> Plan {
    let wish = Desired { verb, entries: entries.clone(), texts: BTreeSet::new(), whole_group: false };
    Plan::new(&wish, current)
}

/// The list that an honest service holds after `plan`.
fn carried_out(plan: &Plan) -> Current {
    let added = plan.added.iter().map(|entry| Stored::new(entry.to_string()));
    let list = plan.kept.iter().cloned().chain(added).collect();
    Current { list, exists: true, others: List::default(), similar: None, is_union: false }
}

fn keys(entries: &BTreeSet<Entry>) -> BTreeSet<Key> {
    entries.iter().copied().map(Key::Value).collect()
}

proptest! {
    #[test]
    fn what_is_shown_is_read_back_as_the_same(entry in entry()) {
        let shown = entry.to_string();
        prop_assert_eq!(Entry::parse(&shown), Ok(entry));
        prop_assert_eq!(Entry::read(&shown), Some(entry));
        prop_assert_eq!(Entry::parse(&format!(" {shown}\r\n")), Ok(entry));
    }

    #[test]
    fn every_spelling_of_a_server_has_the_value_of_the_entry((entry, text) in entry().prop_flat_map(|entry| (Just(entry), spelled(entry)))) {
        prop_assert_eq!(Entry::read(&text), Some(entry));
    }

    #[test]
    fn whatever_is_typed_is_an_entry_or_an_error_that_does_not_repeat_it(text in "\\PC{0,24}|[0-9a-f.:/x, -]{0,24}") {
        match Entry::parse(&text) {
            Ok(entry) => prop_assert_eq!(Entry::parse(&entry.to_string()), Ok(entry)),
            Err(error) => {
                let message = error.to_string();
                prop_assert!(!message.is_empty() && !message.chars().any(char::is_control));
            }
        }
    }

    #[test]
    fn what_is_taken_as_input_is_read_from_a_server_as_the_same(text in "[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?|[0-9a-f:]{2,20}(/[0-9]{1,3})?") {
        if let Ok(entry) = Entry::parse(&text) {
            prop_assert_eq!(Entry::read(&text), Some(entry));
        }
    }

    #[test]
    fn cover_makes_the_list_equal_to_what_was_named(before in held(), wanted in btree_set(near(), 1..6)) {
        let before = current(&before);
        let plan = plan(Verb::Cover, &wanted, &before);
        prop_assert_eq!(carried_out(&plan).list.keys(), keys(&wanted));
        prop_assert_eq!(plan.result(), wanted.clone());
        prop_assert_eq!(plan.changes(), before.list.keys() != keys(&wanted));
    }

    #[test]
    fn append_adds_what_was_named_and_touches_nothing_else(before in held(), wanted in btree_set(near(), 1..6)) {
        let before = current(&before);
        for verb in [Verb::Append, Verb::Add] {
            let plan = plan(verb, &wanted, &before);
            prop_assert!(plan.removed.is_empty());
            prop_assert_eq!(&plan.kept, before.list.entries());
            let union: BTreeSet<Key> = before.list.keys().union(&keys(&wanted)).cloned().collect();
            prop_assert_eq!(carried_out(&plan).list.keys(), union);
            prop_assert!(plan.added.iter().all(|entry| wanted.contains(entry) && !before.list.holds(entry)));
        }
    }

    #[test]
    fn delete_removes_every_spelling_of_what_was_named_and_touches_nothing_else(before in held(), named in btree_set(near(), 1..6)) {
        let before = current(&before);
        let plan = plan(Verb::Delete, &named, &before);
        prop_assert!(plan.added.is_empty());
        let rest: BTreeSet<Key> = before.list.keys().difference(&keys(&named)).cloned().collect();
        prop_assert_eq!(carried_out(&plan).list.keys(), rest);
        prop_assert_eq!(plan.removed.len() + plan.kept.len(), before.list.len());
        let is_named = |stored: &Stored| stored.entry.is_some_and(|entry| named.contains(&entry));
        prop_assert!(plan.removed.iter().all(is_named) && !plan.kept.iter().any(is_named));
        let absent: Vec<String> = named.iter().filter(|entry| !before.list.holds(entry)).map(ToString::to_string).collect();
        prop_assert_eq!(&plan.not_present, &absent);
    }

    #[test]
    fn a_text_is_deleted_byte_for_byte_and_nothing_else_is(before in held(), at in any::<prop::sample::Index>()) {
        prop_assume!(!before.is_empty());
        let text = at.get(&before).clone();
        let wish = Desired { verb: Verb::Delete, entries: BTreeSet::new(), texts: BTreeSet::from([text.clone()]), whole_group: false };
        let plan = Plan::new(&wish, &current(&before));
        prop_assert!(plan.removed.iter().all(|stored| stored.text == text));
        prop_assert!(plan.kept.iter().all(|stored| stored.text != text));
        prop_assert!(plan.proof(&carried_out(&plan)).holds());
    }

    #[test]
    fn what_was_carried_out_is_proved_and_needs_nothing_more(before in held(), wanted in btree_set(near(), 1..6)) {
        let before = current(&before);
        for verb in [Verb::Cover, Verb::Append, Verb::Add, Verb::Delete] {
            let first = plan(verb, &wanted, &before);
            let after = carried_out(&first);
            let proof = first.proof(&after);
            prop_assert!(proof.holds() && !proof.has_drift(), "{verb:?}: {proof:?}");
            prop_assert!(!plan(verb, &wanted, &after).changes());
        }
    }

    #[test]
    fn what_was_not_carried_out_is_not_proved(before in held(), wanted in btree_set(near(), 1..6)) {
        let before = current(&before);
        for verb in [Verb::Cover, Verb::Append, Verb::Add, Verb::Delete] {
            let plan = plan(verb, &wanted, &before);
            let proof = plan.proof(&before);
            prop_assert_eq!(proof.holds(), !plan.changes(), "{:?}: {:?}", verb, proof);
        }
    }

    #[test]
    fn somebody_elses_entry_is_drift_and_never_a_failed_proof(before in held(), wanted in btree_set(near(), 1..6)) {
        let before = current(&before);
        for verb in [Verb::Cover, Verb::Append, Verb::Add, Verb::Delete] {
            let plan = plan(verb, &wanted, &before);
            let mut after = carried_out(&plan);
            after.list = after.list.entries().iter().cloned().chain([Stored::new("203.0.113.77")]).collect();
            let proof = plan.proof(&after);
            prop_assert!(proof.holds());
            prop_assert_eq!(proof.drift_added, ["203.0.113.77"]);
        }
    }

    #[test]
    fn a_fingerprint_knows_neither_order_nor_spelling(
        spellings in vec(near().prop_flat_map(|entry| (spelled(entry), spelled(entry))), 0..8),
        turn in any::<prop::sample::Index>(),
    ) {
        let (one, mut other): (Vec<String>, Vec<String>) = spellings.into_iter().unzip();
        let turned = if other.is_empty() { 0 } else { turn.index(other.len()) };
        other.rotate_left(turned);
        prop_assert_eq!(list(&one).fingerprint(), list(&other).fingerprint());
    }

    #[test]
    fn lists_of_different_content_have_different_fingerprints(one in held(), other in held()) {
        let (one, other) = (list(&one), list(&other));
        prop_assert_eq!(one.keys() == other.keys(), one.fingerprint() == other.fingerprint());
    }

    #[test]
    fn an_entry_admits_itself_and_whatever_its_admitted_admit(a in near(), b in near(), c in near()) {
        prop_assert!(a.admits(&a));
        prop_assert!(!(a.admits(&b) && b.admits(&c)) || a.admits(&c));
        prop_assert_eq!(a.admits(&b) && b.admits(&a), a == b);
    }
}
