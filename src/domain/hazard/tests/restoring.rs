//! Taking a change back is judged on the instance as it is now; only what was as bad at that time is excused.

use super::*;

/// Takes a change back: the list goes from `trial` to `wanted`, and held `then` before the change.
fn restored(trial: &Trial, wanted: &[&str], then: &[&str], others: Option<&[&str]>) -> Vec<Hazard> {
    let current = trial.current();
    let held: BTreeSet<Entry> = current.list.values();
    let wanted = entries(wanted);
    let texts = held.difference(&wanted).map(ToString::to_string).collect();
    let desired = Desired { verb: Verb::Undo, entries: wanted, texts, whole_group: false };
    let plan = Plan::new(&desired, &current);
    let list = then.iter().map(|text| Stored::new(*text)).collect();
    let others: Option<List> = others.map(|others| others.iter().map(|text| Stored::new(*text)).collect());
    let earlier = Earlier { list: &list, exists: true, others: others.as_ref() };
    check_restoring(&plan, &current, &earlier, &trial.rules, &trial.context())
}

#[test]
fn a_list_that_was_closed_beside_an_open_group_does_not_excuse_a_closed_instance() {
    // `cover 127.0.0.1`, `append 8.8.8.8`, the other group is deleted, and the append is undone.
    let now = public(&["127.0.0.1", "8.8.8.8"]);
    let undone = |others| told(&restored(&now, &["127.0.0.1"], &["127.0.0.1"], others));
    assert_eq!(undone(Some(&["9.9.9.9"])), ["deny-all:refuse"]);
    assert_eq!(undone(Some(&[])), ["deny-all:before"]);
    assert_eq!(undone(None), ["deny-all:refuse"], "what is not recorded excuses nothing");
}

#[test]
fn an_open_list_is_excused_only_if_the_instance_was_as_open() {
    let now = public(&["8.8.8.8"]).others(&["64.0.0.0/3"]);
    let undone = |others| told(&restored(&now, &["8.8.8.8", "32.0.0.0/3"], &["8.8.8.8", "32.0.0.0/3"], others));
    assert_eq!(undone(Some(&[])), ["open-to-world:refuse"]);
    assert_eq!(undone(Some(&["64.0.0.0/3"])), ["open-to-world:before"]);
    assert_eq!(undone(Some(&["128.0.0.0/1"])), ["open-to-world:refuse"], "other addresses than then");
    assert_eq!(undone(None), ["open-to-world:refuse"]);
    let open = &["0.0.0.0/0", "8.8.8.8"];
    assert_eq!(told(&restored(&now, open, open, None)), ["open-to-world:before"], "the list alone was as open");
}

#[test]
fn what_the_list_itself_had_at_the_time_is_excused() {
    let now = public(&["8.8.8.8"]);
    assert_eq!(told(&restored(&now, &["8.8.8.8", "52.8.0.0/15"], &["8.8.8.8", "52.8.0.0/15"], None)), ["wide:before"]);
    assert_eq!(told(&restored(&now, &["8.8.8.8", "52.8.0.0/15"], &["8.8.8.8"], None)), ["wide:warn"]);
    let specials = ["0.0.0.1", "8.8.8.8"];
    assert_eq!(told(&restored(&now, &specials, &specials, None)), ["special:before"]);
    // One hazard that was there does not excuse another one.
    let found = restored(&now, &["8.8.8.8", "52.8.0.0/15", "0.0.0.1"], &["8.8.8.8", "52.8.0.0/15"], None);
    assert_eq!(told(&found), ["wide:before", "special:refuse"]);
}

#[test]
fn a_removal_is_measured_against_the_list_of_the_time() {
    let many: Vec<String> = (1..=20).map(|n| format!("8.8.8.{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    // Undoing an append of 15 to 5 leaves the 5 that were there.
    assert_eq!(told(&restored(&public(&many), &many[..5], &many[..5], None)), ["large-removal:before"]);
    assert_eq!(told(&restored(&public(&many), &many[..5], &many, None)), ["large-removal:refuse"]);
    // What stays unreadable is no removal.
    let odd: Vec<&str> = many.iter().copied().chain(["sg-office"]).collect();
    let then: Vec<&str> = many[..5].iter().copied().chain(["sg-office"]).collect();
    assert_eq!(told(&restored(&public(&odd), &many[..5], &then, None)), ["large-removal:before"]);
}

#[test]
fn what_the_policy_requires_is_never_excused() {
    let now = public(&["9.9.9.9", "8.8.8.8"]).must_admit(&["8.8.8.8"]).never_admit(&["7.7.7.7"]);
    let then = &["9.9.9.9", "7.7.7.7"];
    let found = restored(&now, then, then, Some(&[]));
    assert_eq!(told(&found), ["lock-out:refuse", "never-admit:refuse"]);
}
