use super::*;
use crate::sandbox::elasticsearch::state::State;

fn instance(place: usize) -> Instance {
    State::seeded().instances.remove(place)
}

fn assume(pairs: &[(&str, &str)]) -> Assumptions {
    let mut assumptions = Assumptions::default();
    for (name, value) in pairs {
        assumptions.set(name, value).unwrap();
    }
    assumptions
}

fn change(list: List, group: &str, mode: Mode, ips: &[&str]) -> Change {
    Change { list, group: group.to_owned(), mode, ips: ips.iter().map(ToString::to_string).collect() }
}

fn public(group: &str, mode: Mode, ips: &[&str]) -> Change {
    change(List::PublicKibana, group, mode, ips)
}

fn ips(instance: &Instance, list: List, name: &str) -> Option<Vec<String>> {
    let mut groups = instance.groups.iter();
    groups.find(|group| group.list == list && group.name == name).map(|group| group.ips.clone())
}

/// What `change` makes of the named group of the first instance, or the code of the refusal.
fn outcome(change: &Change, pairs: &[(&str, &str)]) -> Result<Vec<String>, String> {
    let mut instance = instance(0);
    let before = instance.clone();
    match apply(&mut instance, change, &assume(pairs)) {
        Ok(_) => Ok(ips(&instance, change.list, &change.group).unwrap_or_default()),
        Err(failure) => {
            assert_eq!(instance, before, "a refused change leaves no trace");
            Err(failure.code)
        }
    }
}

fn code(code: &str) -> Result<Vec<String>, String> {
    Err(code.to_owned())
}

#[expect(clippy::unnecessary_wraps, reason = "both sides of a comparison are outcomes")]
fn entries(ips: &[&str]) -> Result<Vec<String>, String> {
    Ok(ips.iter().map(ToString::to_string).collect())
}

#[test]
fn cover_replaces_one_group_and_leaves_its_namesakes_alone() {
    let mut instance = instance(0);
    let before = instance.clone();
    assert_eq!(apply(&mut instance, &public("default", Mode::Cover, &["203.0.113.9"]), &assume(&[])), Ok(true));
    assert_eq!(ips(&instance, List::PublicKibana, "default"), Some(vec!["203.0.113.9".to_owned()]));
    for (list, name) in [(List::PublicKibana, "office"), (List::PrivateKibana, "default"), (List::PublicEs, "default")]
    {
        assert_eq!(ips(&instance, list, name), ips(&before, list, name), "{list:?} {name}");
    }
}

#[test]
fn cover_makes_a_group_that_is_missing_and_deletes_one_that_it_empties() {
    assert_eq!(outcome(&public("new", Mode::Cover, &["203.0.113.9"]), &[]), entries(&["203.0.113.9"]));
    let mut instance = instance(0);
    assert_eq!(apply(&mut instance, &public("office", Mode::Cover, &[]), &assume(&[])), Ok(true));
    assert_eq!(ips(&instance, List::PublicKibana, "office"), None);
}

#[test]
fn an_empty_cover_of_default_or_of_nothing_follows_the_switches() {
    let default = public("default", Mode::Cover, &[]);
    assert_eq!(outcome(&default, &[]), code("InvalidParameter"));
    assert_eq!(outcome(&default, &[("cover-empty-default", "delete")]), entries(&[]));
    let missing = public("missing", Mode::Cover, &[]);
    assert_eq!(outcome(&missing, &[]), entries(&[]));
    assert_eq!(outcome(&missing, &[("cover-empty-missing", "not-found")]), code("NotFound"));
}

#[test]
fn append_adds_what_is_not_there_and_never_makes_a_group() {
    let append = public("default", Mode::Append, &["192.0.2.10", "203.0.113.9", "203.0.113.9"]);
    assert_eq!(outcome(&append, &[]), entries(&["192.0.2.10", "192.0.2.128/26", "203.0.113.9"]));
    assert_eq!(outcome(&public("missing", Mode::Append, &["203.0.113.9"]), &[]), code("NotFound"));
    assert_eq!(outcome(&public("default", Mode::Append, &[]), &[]), code("InvalidParameter"));
}

#[test]
fn delete_removes_what_is_there_keeps_one_and_never_deletes_a_group() {
    let delete = public("default", Mode::Delete, &["192.0.2.10", "203.0.113.9"]);
    assert_eq!(outcome(&delete, &[]), entries(&["192.0.2.128/26"]));
    let all = public("default", Mode::Delete, &["192.0.2.10", "192.0.2.128/26"]);
    assert_eq!(outcome(&all, &[]), code("InvalidParameter"));
    assert_eq!(outcome(&all, &[("delete-last", "WhiteIpsEmpty")]), code("WhiteIpsEmpty"));
    assert_eq!(outcome(&public("missing", Mode::Delete, &["192.0.2.10"]), &[]), code("NotFound"));
}

#[test]
fn delete_compares_texts_or_values_as_the_switch_says() {
    let delete = public("default", Mode::Delete, &["192.0.2.10/32"]);
    assert_eq!(outcome(&delete, &[]), entries(&["192.0.2.10", "192.0.2.128/26"]));
    assert_eq!(outcome(&delete, &[("delete-by", "value")]), entries(&["192.0.2.128/26"]));
}

#[test]
fn an_entry_keeps_its_spelling_unless_the_switch_says_canonical() {
    let cover = public("default", Mode::Cover, &["203.0.113.9/32", "203.0.113.77/28"]);
    assert_eq!(outcome(&cover, &[]), entries(&["203.0.113.9/32", "203.0.113.77/28"]));
    assert_eq!(outcome(&cover, &[("entry-text", "canonical")]), entries(&["203.0.113.9", "203.0.113.64/28"]));
}

#[test]
fn a_change_that_changes_nothing_says_so() {
    let mut instance = instance(0);
    for change in [
        public("default", Mode::Cover, &["192.0.2.10", "192.0.2.128/26"]),
        public("default", Mode::Append, &["192.0.2.10"]),
        public("default", Mode::Delete, &["203.0.113.9"]),
    ] {
        assert_eq!(apply(&mut instance, &change, &assume(&[])), Ok(false), "{change:?}");
    }
}

#[test]
fn a_group_holds_three_hundred_entries_and_not_one_more() {
    let many: Vec<String> = (0..=300).map(|n| format!("198.51.{}.{}", n / 256, n % 256)).collect();
    let cover = |count: usize| Change { ips: many[..count].to_vec(), ..public("big", Mode::Cover, &[]) };
    assert_eq!(outcome(&cover(300), &[]).unwrap().len(), 300);
    assert_eq!(outcome(&cover(301), &[]), code("InvalidParameter"));
    let mut instance = instance(0);
    assert_eq!(apply(&mut instance, &cover(300), &assume(&[])), Ok(true));
    let append = public("big", Mode::Append, &["203.0.113.9"]);
    assert!(apply(&mut instance, &append, &assume(&[])).is_err());
}

#[test]
fn malformed_entries_and_ipv6_in_private_lists_are_refused() {
    assert_eq!(outcome(&public("default", Mode::Cover, &["192.0.2.300"]), &[]), code("InvalidParameter"));
    assert_eq!(outcome(&public("default", Mode::Delete, &["nonsense"]), &[]), code("InvalidParameter"));
    assert_eq!(outcome(&public("default", Mode::Cover, &["2001:db8::/32"]), &[]), entries(&["2001:db8::/32"]));
    let private = change(List::PrivateKibana, "default", Mode::Cover, &["2001:db8::/32"]);
    assert_eq!(outcome(&private, &[]), code("InvalidParameter"));
}

#[test]
fn sides_are_kept_apart_unless_the_switch_says_otherwise() {
    let accept = [("private-in-public", "accept")];
    let inside = public("default", Mode::Cover, &["10.0.0.1"]);
    assert_eq!(outcome(&inside, &accept), entries(&["10.0.0.1"]));
    assert_eq!(outcome(&inside, &[]), code("InvalidParameter"));
    let outside = change(List::PrivateKibana, "default", Mode::Cover, &["203.0.113.9"]);
    assert_eq!(outcome(&outside, &accept), entries(&["203.0.113.9"]));
    assert_eq!(outcome(&outside, &[]), code("InvalidParameter"));
    let deny_all = change(List::PrivateKibana, "default", Mode::Cover, &["127.0.0.1"]);
    assert_eq!(outcome(&deny_all, &[]), entries(&["127.0.0.1"]));
}

#[test]
fn a_cloud_native_instance_has_no_private_kibana_list() {
    let private = change(List::PrivateKibana, "default", Mode::Cover, &["192.168.0.0/24"]);
    assert_eq!(apply(&mut instance(2), &private, &assume(&[])).unwrap_err().code, "InvalidParameter");
}

#[test]
fn the_list_of_a_network_that_is_off_follows_the_switch() {
    let private = change(List::PrivateKibana, "default", Mode::Cover, &["192.168.0.0/24"]);
    assert_eq!(apply(&mut instance(1), &private, &assume(&[])), Ok(true));
    let refuse = assume(&[("network-off", "refuse")]);
    assert_eq!(apply(&mut instance(1), &private, &refuse).unwrap_err().code, "InvalidParameter");
    assert_eq!(apply(&mut instance(0), &private, &refuse), Ok(true));
}
