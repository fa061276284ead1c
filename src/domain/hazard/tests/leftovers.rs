//! What a deletion leaves admitted, what a list holds without any change, and removals in several steps.

use super::*;
use crate::domain::event::{Conclusion, Event, Moment, sample};
use crate::domain::history::History;
use crate::domain::report::Outcome;

fn plan_of(trial: &Trial, verb: Verb, named: &[&str]) -> Plan {
    let desired = Desired { verb, entries: entries(named), texts: BTreeSet::new(), whole_group: false };
    Plan::new(&desired, &trial.current())
}

/// What still admits `named` after its deletion: `text kind`, with `elsewhere` for another group.
fn still(trial: &Trial, named: &[&str]) -> Vec<String> {
    let plan = plan_of(trial, Verb::Delete, named);
    let found = still_admitted_by(&plan, &trial.current(), &trial.rules);
    let shown = |still: StillAdmitted| {
        let place = if still.is_elsewhere { " elsewhere" } else { "" };
        format!("{} {}{place}", still.by.text, still.kind.as_str())
    };
    found.into_iter().map(shown).collect()
}

#[test]
fn what_is_admitted_by_others_is_still_admitted() {
    let trial = public(&["192.0.2.128/26", "192.0.2.10", "8.8.8.8"]).others(&["192.0.2.0/24", "192.0.2.10/32"]);
    assert_eq!(still(&trial, &["192.0.2.130"]), ["192.0.2.128/26 wider", "192.0.2.0/24 wider elsewhere"]);
    assert_eq!(still(&trial, &["192.0.2.10"]), ["192.0.2.10/32 exact elsewhere", "192.0.2.0/24 wider elsewhere"]);
    assert_eq!(
        still(&trial, &["192.0.2.0/25"]),
        ["192.0.2.0/24 wider elsewhere", "192.0.2.10 inside", "192.0.2.10/32 inside elsewhere"]
    );
    assert_eq!(still(&trial, &["8.8.8.8"]), Vec::<String>::new());
    assert_eq!(still(&trial, &["8.8.8.0/24"]), ["8.8.8.8 inside"]);
}

#[test]
fn other_forms_and_unreadable_texts_still_admit() {
    let trial = public(&["8.8.8.008", "64:ff9b::808:808", "::fffe:0:0/95", "sg-office", "2002:808:909::/48"]);
    assert_eq!(still(&trial, &["8.8.8.8"]), ["64:ff9b::808:808 exact", "::fffe:0:0/95 wider", "8.8.8.008 unreadable"]);
    assert_eq!(still(&public(&["010.0.0.7", "9.9.9.9"]), &["10.0.0.0/8"]), ["010.0.0.7 unreadable"]);
    assert_eq!(still(&public(&["1.2.3.4,5.6.7.8"]), &["5.6.7.8"]), ["1.2.3.4,5.6.7.8 unreadable"]);
    assert_eq!(still(&public(&["8.8.8.8"]), &["64:ff9b::808:808"]), ["8.8.8.8 exact"]);
}

#[test]
fn a_marker_of_a_closed_list_admits_nothing() {
    assert_eq!(still(&public(&["127.0.0.1", "8.8.8.8"]), &["127.0.0.0/8"]), Vec::<String>::new());
    assert_eq!(still(&public(&["127.0.0.0/8", "8.8.8.8"]), &["127.0.0.1"]), Vec::<String>::new());
    assert_eq!(still(&user(&["127.0.0.1"]), &["127.0.0.0/8"]), ["127.0.0.1 inside"]);
}

#[test]
fn only_deletions_leave_something_admitted() {
    let trial = public(&["192.0.2.0/24", "192.0.2.9"]);
    let covered = plan_of(&trial, Verb::Cover, &["192.0.2.0/24"]);
    assert!(still_admitted_by(&covered, &trial.current(), &trial.rules).is_empty());
    assert!(trial.cover(&["192.0.2.0/24"]).iter().all(|hazard| hazard.name != Name::StillAdmitted));
}

#[test]
fn still_admitted_warns_and_refuses_what_the_policy_forbids() {
    let trial = Trial { is_local: true, ..public(&["192.0.2.128/26", "192.0.2.10", "8.8.8.8"]) };
    let found = trial.delete(&["192.0.2.130"]);
    assert_eq!(told(&found), ["still-admitted:warn"]);
    assert_eq!(found[0].reason, "192.0.2.130 is still admitted by 192.0.2.128/26");
    assert_eq!(
        (found[0].flag().as_str(), &found[0].entries),
        ("--allow still-admitted=1", &vec![entry("192.0.2.128/26")])
    );
    let found = trial.clone().others(&["192.0.2.10", "8.8.8.0/24"]).delete(&["192.0.2.10", "8.8.8.8"]);
    assert_eq!(found[0].reason, "8.8.8.8 is still admitted by 8.8.8.0/24 in another group (+1 more)");
    assert_eq!(found[0].number, 2);
    let found = trial.delete(&["192.0.2.0/24"]);
    assert_eq!(found[0].reason, "a part of 192.0.2.0/24 is still admitted by 192.0.2.10");
    let never = trial.clone().never_admit(&["192.0.2.128/30"]);
    assert_eq!(told(&never.delete(&["192.0.2.130"])), ["still-admitted:refuse"]);
    assert_eq!(told(&never.delete(&["192.0.2.140"])), ["still-admitted:warn"], "not the forbidden part");
    assert_eq!(told(&never.clone().allow("still-admitted=1").delete(&["192.0.2.130"])), ["still-admitted:refuse"]);
    assert!(!never.clone().allow("still-admitted=1").delete(&["192.0.2.130"])[0].refuses());
    let lax = never.verdict(Name::StillAdmitted, Verdict::Note);
    assert_eq!(told(&lax.delete(&["192.0.2.130"])), ["still-admitted:note"]);
}

#[test]
fn a_standing_list_is_judged_without_a_change() {
    let trial = public(&["0.0.0.0/1", "10.0.0.1", "0.0.0.0", "8.8.8.008", "8.8.4.4"])
        .others(&["9.9.9.9"])
        .must_admit(&["200.1.1.1"])
        .never_admit(&["8.8.8.8", "8.8.4.4", "200.2.2.2"]);
    let found = existing(&trial.current(), &trial.rules, &trial.context());
    assert!(found.iter().all(|hazard| hazard.existing && !hazard.refuses()));
    let names: Vec<&str> = found.iter().map(|hazard| hazard.name.as_str()).collect();
    assert_eq!(names, ["open-to-world", "special", "private-in-public", "lock-out", "never-admit"]);
    assert_eq!(found[0].reason, "the list admits 50% of the internet");
    assert_eq!(found[4].number, 2);
    let unreadable = public(&["8.8.8.008"]).never_admit(&["8.8.8.8"]);
    assert_eq!(
        told(&existing(&unreadable.current(), &unreadable.rules, &unreadable.context())),
        ["never-admit:before"]
    );
    let closed = public(&["127.0.0.1"]);
    let found = existing(&closed.current(), &closed.rules, &closed.context());
    assert_eq!(
        (told(&found), found[0].reason.as_str()),
        (vec!["deny-all:before".to_owned()], "the list admits no address")
    );
    let absent = Trial { exists: false, ..public(&[]) };
    assert!(existing(&absent.current(), &absent.rules, &absent.context()).is_empty());
    let fine = Trial { is_local: true, ..user(&["198.51.100.7"]) };
    assert!(existing(&fine.current(), &fine.rules, &fine.context()).is_empty());
}

#[test]
fn entries_that_make_no_difference_are_found_with_what_makes_them_so() {
    let trial = public(&["192.0.2.0/24", "192.0.2.0/25", "192.0.2.7", "8.8.8.8", "9.9.9.9", "1.1.1.1"]).others(&[
        "8.8.8.8/32",
        "9.9.0.0/16",
        "192.0.2.7",
    ]);
    assert_eq!(
        overlaps(&trial.current()),
        [
            Overlap::Shadowed { entry: entry("8.8.8.8"), by: entry("8.8.8.8") },
            Overlap::Shadowed { entry: entry("9.9.9.9"), by: entry("9.9.0.0/16") },
            Overlap::Redundant { entry: entry("192.0.2.0/25"), by: entry("192.0.2.0/24") },
            Overlap::Redundant { entry: entry("192.0.2.7"), by: entry("192.0.2.0/25") },
        ]
    );
}

#[test]
fn the_unspecified_address_is_found_in_every_spelling() {
    let trial = public(&["0.0.0.0", "0.0.0.0/32", "::", "0.0.0.0/0", "0.0.0.1", "::/0"]);
    let current = trial.current();
    let found: Vec<&str> = unspecified(&current.list).map(|stored| stored.text.as_str()).collect();
    assert_eq!(found, ["0.0.0.0", "0.0.0.0/32", "::"]);
}

#[test]
fn a_removal_in_steps_is_judged_as_one() {
    let ten: Vec<String> = (1..=10).map(|n| format!("8.8.8.{n}")).collect();
    let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
    let gone = |texts: &[&str]| texts.iter().map(|text| Stored::new(*text).key()).collect::<BTreeSet<Key>>();
    assert!(public(&ten).cover(&ten[5..]).is_empty());
    let later = Trial { removed_recently: gone(&ten[..5]), ..public(&ten[5..]) };
    let found = later.delete(&ten[5..8]);
    assert_eq!(one(&found, Name::LargeRemoval).flag(), "--allow large-removal=8");
    assert_eq!(
        one(&found, Name::LargeRemoval).reason,
        "8 of 10 entries would be gone, 5 of them in the last 10 minutes"
    );
    assert!(later.append(&ten[..1]).is_empty(), "nothing goes");
    assert!(public(&ten[5..]).delete(&ten[5..8]).is_empty(), "that was longer ago");
    let back = Trial { removed_recently: gone(&ten[..5]), ..public(&ten) };
    assert!(back.delete(&ten[5..]).is_empty(), "what is back is not gone");
    // Six are gone, and the cover brings two of them back.
    let covered = Trial { removed_recently: gone(&ten[..6]), ..public(&ten[6..]) };
    assert_eq!(told(&covered.delete(&ten[9..])), ["large-removal:refuse"]);
    assert!(covered.cover(&[&ten[..2], &ten[6..9]].concat()).is_empty());
}

#[test]
fn the_journal_knows_what_was_removed_within_ten_minutes() {
    let minute = 60_000;
    let removal = |number: u8, at: u64, text: &str, outcome: Option<Outcome>| {
        let intent = crate::domain::event::Intent {
            at: Moment::from_millis(at),
            removed: vec![text.to_owned()],
            ..sample::intent(number)
        };
        let (id, at) = (intent.id.clone(), intent.at);
        let conclusion = |outcome| Conclusion {
            id,
            at,
            outcome,
            found: None,
            request_ids: Vec::new(),
            error: None,
            dismissed: false,
            by: None,
        };
        std::iter::once(Event::Intent(Box::new(intent))).chain(outcome.map(conclusion).map(Event::Concluded))
    };
    let events: Vec<Event> = [
        removal(1, 9 * minute, "8.8.8.1", Some(Outcome::Applied)),
        removal(2, 10 * minute, "8.8.8.2/32", Some(Outcome::Applied)),
        removal(3, 15 * minute, "8.8.8.3", Some(Outcome::NotApplied)),
        removal(4, 16 * minute, "8.8.8.4", Some(Outcome::Partial)),
        removal(5, 17 * minute, "sg-1", None),
        removal(6, 30 * minute, "8.8.8.6", Some(Outcome::Applied)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let history = events.into_iter().collect::<History>();
    let target = sample::intent(1).target;
    let found = removed_recently(&history, &target, Moment::from_millis(20 * minute));
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["8.8.8.2", "8.8.8.4", "8.8.8.6", "sg-1"]);
    let network = Some(crate::domain::instance::Network::Public);
    let other = crate::domain::target::sample::group("cn-hangzhou", "es-cn-n6w1o1x0w001cabcd", network, Some("other"));
    assert!(removed_recently(&history, &other, Moment::from_millis(20 * minute)).is_empty());
}
