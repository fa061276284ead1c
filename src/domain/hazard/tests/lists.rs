//! The hazards of lists, groups and callers in both directions, and what policies and allowances make of them.

use super::*;

#[test]
fn a_list_without_effect_is_warned_of() {
    let off = Trial { is_on: Some(false), ..public(&["8.8.8.8"]) };
    assert_eq!(told(&off.append(&["9.9.9.9"])), ["network-off:warn"]);
    for is_on in [Some(true), None] {
        assert!(Trial { is_on, ..public(&["8.8.8.8"]) }.append(&["9.9.9.9"]).is_empty());
    }
}

#[test]
fn an_empty_user_list_is_refused() {
    let found = user(&["8.8.8.8", "9.9.9.9"]).delete(&["8.8.8.8", "9.9.9.9"]);
    assert_eq!(one(&found, Name::EmptiesList).flag(), "--allow empties-list=2");
    assert!(
        user(&["198.51.100.7", "8.8.8.8"]).delete(&["8.8.8.8"]).iter().all(|found| found.name != Name::EmptiesList)
    );
}

#[test]
fn groups_come_and_go_only_on_demand() {
    let absent = Trial { exists: false, ..public(&[]) }.others(&["8.8.8.8"]);
    assert_eq!(one(&absent.cover(&["9.9.9.9"]), Name::CreatesGroup).flag(), "--create-group");
    let there = public(&["8.8.8.8"]).others(&["9.9.9.9"]);
    let found = there.judged(Verb::Delete, &[], true);
    assert_eq!(one(&found, Name::DeletesGroup).flag(), "--delete-group");
    assert_eq!(told(&found), ["deletes-group:refuse"]);
    assert!(there.cover(&["1.1.1.1"]).is_empty());
    let last = public(&["8.8.8.8"]).judged(Verb::Delete, &[], true);
    assert_eq!(told(&last), ["deny-all:refuse", "deletes-group:refuse"]);
}

#[test]
fn who_has_to_get_in_may_not_be_shut_out() {
    let trial = public(&["203.0.113.0/24", "8.8.8.8"]).must_admit(&["203.0.113.9", "203.0.113.10"]);
    let trial = Trial { is_local: true, ..trial };
    let found = trial.delete(&["203.0.113.0/24"]);
    assert_eq!((told(&found), one(&found, Name::LockOut).number), (vec!["lock-out:refuse".to_owned()], 2));
    let elsewhere = trial.clone().others(&["203.0.113.0/28"]).delete(&["203.0.113.0/24"]);
    assert_eq!(told(&elsewhere), ["still-admitted:warn"], "another group admits it");
    assert!(trial.delete(&["8.8.8.8"]).is_empty());
    let outside = public(&["8.8.8.8"]).must_admit(&["1.1.1.1"]);
    assert_eq!(told(&outside.append(&["9.9.9.9"])), ["lock-out:before"]);
    let block = public(&["9.9.0.0/16", "8.8.8.8"]).must_admit(&["9.9.0.0/16"]);
    assert_eq!(one(&block.cover(&["8.8.8.8", "9.9.0.0/17"]), Name::LockOut).number, 1 << 15);
}

#[test]
fn the_caller_may_not_shut_itself_out_of_a_list_that_guards_its_calls() {
    let trial = Trial { is_local: true, ..user(&["198.51.100.0/24", "8.8.8.8"]) };
    assert_eq!(told(&trial.delete(&["198.51.100.0/24"])), ["lock-out:refuse"]);
    assert!(trial.delete(&["8.8.8.8"]).is_empty());
    let strange = Trial { caller: Some([1, 1, 1, 1].into()), ..trial.clone() };
    assert_eq!(told(&strange.delete(&["8.8.8.8"])), ["lock-out:before"]);
    let mapped = Trial { caller: Some("::ffff:198.51.100.7".parse().unwrap()), ..trial };
    assert_eq!(told(&mapped.delete(&["198.51.100.0/24"])), ["lock-out:refuse"]);
}

#[test]
fn the_first_entry_has_to_admit_the_caller() {
    let trial = Trial { is_local: true, ..user(&[]) };
    assert_eq!(told(&trial.append(&["8.8.8.8"])), ["first-entry:refuse"]);
    assert_eq!(told(&trial.append(&["198.51.100.0/24"])), ["first-entry:note"]);
    assert!(Trial { is_local: true, ..user(&["198.51.100.7"]) }.append(&["8.8.8.8"]).is_empty());
    let must = Trial { is_local: true, ..user(&[]) }.must_admit(&["9.9.9.9"]);
    assert_eq!(told(&must.append(&["198.51.100.7"])), ["lock-out:refuse", "first-entry:note"]);
}

#[test]
fn an_unknown_caller_is_refused_with_the_first_entry_and_warned_of_later() {
    let first = Trial { caller: None, ..user(&[]) };
    assert_eq!(told(&first.append(&["8.8.8.8"])), ["caller-unknown:refuse"]);
    assert_eq!(told(&first.clone().allow("first-entry").append(&["8.8.8.8"])), ["first-entry:refuse"]);
    assert!(!first.clone().allow("first-entry").append(&["8.8.8.8"]).iter().any(Hazard::refuses));
    assert_eq!(told(&first.verdict(Name::CallerUnknown, Verdict::Warn).append(&["8.8.8.8"])), ["caller-unknown:warn"]);
    let later = Trial { caller: None, ..user(&["8.8.8.8", "9.9.9.9", "9.9.9.0/24"]) };
    assert_eq!(told(&later.delete(&["8.8.8.8"])), ["caller-unknown:warn"]);
    assert_eq!(told(&later.delete(&["9.9.9.9"])), ["still-admitted:warn"], "another entry admits as much");
    assert!(later.append(&["1.1.1.1"]).is_empty());
    assert!(Trial { caller: None, ..public(&["8.8.8.8", "9.9.9.9"]) }.delete(&["8.8.8.8"]).is_empty());
}

#[test]
fn who_never_gets_in_is_kept_out() {
    let trial = public(&["8.8.8.8"]).never_admit(&["9.9.9.9", "1.1.0.0/16"]);
    let found = trial.append(&["9.9.9.0/24", "1.1.1.0/24"]);
    assert_eq!((told(&found), one(&found, Name::NeverAdmit).number), (vec!["never-admit:refuse".to_owned()], 257));
    assert!(trial.append(&["9.9.8.0/24"]).is_empty());
    let there = public(&["9.9.9.0/24"]).never_admit(&["9.9.9.9"]);
    assert_eq!(told(&there.append(&["8.8.8.8"])), ["never-admit:before"]);
    assert!(trial.others(&["9.9.9.9"]).append(&["7.7.7.7"]).is_empty(), "judged on the group");
}

#[test]
fn most_of_a_long_list_does_not_go_by_accident() {
    let ten: Vec<String> = (1..=10).map(|n| format!("8.8.8.{n}")).collect();
    let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
    assert_eq!(one(&public(&ten).cover(&ten[6..]), Name::LargeRemoval).flag(), "--allow large-removal=6");
    assert!(public(&ten).cover(&ten[5..]).is_empty(), "half is not more than half");
    assert!(public(&ten[..9]).cover(&ten[8..]).is_empty(), "nine are not ten");
    let piped = Trial { from_stdin: true, ..public(&ten[..3]) };
    assert_eq!(told(&piped.cover(&ten[..1])), ["large-removal:refuse"]);
    assert!(piped.cover(&ten[1..]).is_empty());
}

#[test]
fn three_hundred_entries_fit_and_one_more_does_not() {
    let before: Vec<String> = (0..301).map(|n| format!("8.8.{}.{}", n / 250, n % 250)).collect();
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    assert!(public(&before[1..300]).append(&before[..1]).is_empty());
    assert_eq!(
        one(&public(&before[1..]).append(&before[..1]), Name::TooManyEntries).flag(),
        "--allow too-many-entries=301"
    );
    assert_eq!(
        told(&public(&before).cover(&before[1..].iter().chain(&["9.9.9.9"]).copied().collect::<Vec<_>>())),
        ["too-many-entries:before"]
    );
    assert!(user(&["198.51.100.7"]).append(&before).iter().all(|found| found.name != Name::TooManyEntries));
}

#[test]
fn a_policy_is_stricter_or_laxer() {
    let strict = public(&["8.8.8.8"]).verdict(Name::Wide, Verdict::Refuse);
    assert!(one(&strict.append(&["52.8.0.0/15"]), Name::Wide).refuses());
    let lax = public(&["8.8.8.8"]).verdict(Name::OpenToWorld, Verdict::Warn);
    assert!(!one(&lax.append(&["0.0.0.0/0"]), Name::OpenToWorld).refuses());
    let widths = Widths { world_v4: 4, wide_v4: 24, ..Widths::default() };
    let narrow = Trial { policy: Policy { widths, ..Policy::default() }, ..public(&["8.8.8.8"]) };
    assert_eq!(told(&narrow.append(&["52.0.0.0/7"])), ["wide:warn"]);
    assert_eq!(told(&narrow.append(&["52.8.8.0/23"])), ["wide:warn"]);
}

#[test]
fn an_allowance_covers_up_to_its_number() {
    let refused = |allowed: &str| public(&[]).allow(allowed).append(&["0.0.0.0/1"]).iter().any(Hazard::refuses);
    assert!(!refused("open-to-world") && !refused("open-to-world=50") && refused("open-to-world=49"));
    assert!(refused("wide"));
    assert_eq!("open-world".parse::<Allowance>(), Err(AllowanceError::Name));
    for number in ["", "+5", "-1", "5.0", "99999999999999999999"] {
        assert_eq!(format!("wide={number}").parse::<Allowance>(), Err(AllowanceError::Number), "{number:?}");
    }
    for text in ["wide", "lock-out=3"] {
        assert_eq!(text.parse::<Allowance>().unwrap().to_string(), text);
    }
}
