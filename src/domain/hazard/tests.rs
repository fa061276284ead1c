//! Every row of the table of hazards in both directions, and what holds for all of them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::domain::plan::{Verb, Wish};
use crate::domain::policy::Widths;
use crate::domain::stored::Stored;

/// A change of a list, and all that it is judged by.
#[derive(Clone, Debug)]
struct Trial {
    rules: Rules,
    before: Vec<String>,
    others: Vec<String>,
    exists: bool,
    policy: Policy,
    allowed: Vec<Allowance>,
    caller: Option<IpAddr>,
    is_on: Option<bool>,
    is_local: bool,
    from_stdin: bool,
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn entry(text: &str) -> Entry {
    Entry::parse(text).unwrap()
}

fn entries(texts: &[&str]) -> BTreeSet<Entry> {
    texts.iter().map(|text| entry(text)).collect()
}

/// A list by `rules` that holds `before`.
fn list(rules: Rules, before: &[&str]) -> Trial {
    Trial {
        rules,
        before: owned(before),
        others: Vec::new(),
        exists: true,
        policy: Policy::default(),
        allowed: Vec::new(),
        caller: None,
        is_on: None,
        is_local: false,
        from_stdin: false,
    }
}

fn public(before: &[&str]) -> Trial {
    list(Rules::KIBANA_PUBLIC, before)
}

fn private(before: &[&str]) -> Trial {
    list(Rules::KIBANA_PRIVATE, before)
}

fn user(before: &[&str]) -> Trial {
    Trial { caller: Some([198, 51, 100, 7].into()), ..list(Rules::USER, before) }
}

impl Trial {
    fn others(self, others: &[&str]) -> Self {
        Self { others: owned(others), ..self }
    }

    fn allow(mut self, text: &str) -> Self {
        self.allowed.push(text.parse().unwrap());
        self
    }

    fn must_admit(mut self, texts: &[&str]) -> Self {
        self.policy.must_admit = entries(texts);
        self
    }

    fn never_admit(mut self, texts: &[&str]) -> Self {
        self.policy.never_admit = entries(texts);
        self
    }

    fn verdict(mut self, name: Name, verdict: Verdict) -> Self {
        self.policy.verdicts.insert(name, verdict);
        self
    }

    fn judged(&self, verb: Verb, wanted: &[&str], whole_group: bool) -> Vec<Hazard> {
        let current = Current {
            list: self.before.iter().map(Stored::new).collect(),
            exists: self.exists,
            others: self.others.iter().map(Stored::new).collect(),
            similar: None,
        };
        let wish = Wish { verb, entries: entries(wanted), texts: BTreeSet::new(), whole_group };
        let Self { policy, allowed, caller, is_on, is_local, from_stdin, .. } = self;
        let (caller, is_on, is_local, from_stdin) = (*caller, *is_on, *is_local, *from_stdin);
        let context = Context { policy, allowed, caller, is_on, is_local, from_stdin };
        judge(&Plan::new(&wish, &current), &current, &self.rules, &context)
    }

    fn append(&self, wanted: &[&str]) -> Vec<Hazard> {
        self.judged(Verb::Append, wanted, false)
    }

    fn cover(&self, wanted: &[&str]) -> Vec<Hazard> {
        self.judged(Verb::Cover, wanted, false)
    }

    fn delete(&self, wanted: &[&str]) -> Vec<Hazard> {
        self.judged(Verb::Delete, wanted, false)
    }
}

/// What each hazard does, in short: `wide:warn`, `special:refuse`, `wide:before` if it was there.
fn told(hazards: &[Hazard]) -> Vec<String> {
    let state = |hazard: &Hazard| {
        if hazard.existing { "before".to_owned() } else { hazard.verdict.to_string() }
    };
    hazards.iter().map(|hazard| format!("{}:{}", hazard.name, state(hazard))).collect()
}

fn one(hazards: &[Hazard], name: Name) -> &Hazard {
    let found: Vec<_> = hazards.iter().filter(|hazard| hazard.name == name && !hazard.existing).collect();
    assert_eq!(found.len(), 1, "{hazards:?}");
    found[0]
}

#[test]
fn the_world_is_seen_in_every_disguise() {
    for world in [
        &["0.0.0.0/0"][..],
        &["128.0.0.0/1"],
        &["0.0.0.0/1", "128.0.0.0/1"],
        &["::/0"],
        &["2000::/3"],
        &["64:ff9b::/96"],
        &["2002::/16"],
        &["::/96"],
        &["fe80::/10"],
        &["8.0.0.0/7"],
        &["2600::/15"],
        &["::/80"],
    ] {
        assert!(one(&public(&["8.8.8.8"]).append(world), Name::OpenToWorld).refuses(), "{world:?}");
    }
    assert_eq!(told(&public(&[]).append(&["8.0.0.0/8", "2600::/16"])), ["wide:warn"]);
}

#[test]
fn a_union_of_narrow_blocks_is_judged_as_a_whole_over_all_groups() {
    let quarter: Vec<String> = (11..75).map(|n| format!("{n}.0.0.0/8")).collect();
    let quarter: Vec<&str> = quarter.iter().map(String::as_str).collect();
    let opens = |trial: &Trial| trial.append(&quarter[..1]).iter().any(|found| found.name == Name::OpenToWorld);
    assert!(opens(&public(&quarter[1..])));
    assert!(opens(&public(&quarter[1..30]).others(&quarter[30..])));
    assert!(!opens(&public(&quarter[2..])));
}

#[test]
fn ipv4_behind_ipv6_prefixes_counts_with_plain_ipv4() {
    // Half a quarter each: 32.0.0.0/3 behind NAT64 and 6to4, and 128.0.0.0/3 plain.
    let trial = Trial {
        policy: Policy { widths: Widths { world_v4: 0, world_v6: 0, ..Widths::default() }, ..Policy::default() },
        ..public(&["128.0.0.0/3"])
    };
    let found = trial.append(&["64:ff9b::2000:0/99"]);
    assert_eq!(one(&found, Name::OpenToWorld).number, 25);
    assert_eq!(one(&trial.append(&["2002:2000::/19"]), Name::OpenToWorld).number, 25);
    assert!(
        !told(&public(&["32.0.0.0/3"]).append(&["64:ff9b::2000:0/99"])).contains(&"open-to-world:refuse".to_owned())
    );
}

#[test]
fn what_was_open_before_and_gets_no_worse_is_told_only() {
    assert_eq!(told(&public(&["0.0.0.0/0"]).append(&["8.8.8.8"])), ["open-to-world:before"]);
    assert_eq!(told(&public(&["8.8.8.8"]).others(&["0.0.0.0/0"]).append(&["9.9.9.9"])), ["open-to-world:before"]);
    assert_eq!(told(&public(&["0.0.0.0/0"]).append(&["8.0.0.0/6"])), ["open-to-world:before"]);
    // The other family is another matter.
    assert_eq!(told(&public(&["0.0.0.0/0"]).append(&["2400::/6"])), ["open-to-world:refuse"]);
}

#[test]
fn a_wide_block_is_warned_of() {
    assert_eq!(told(&public(&["8.8.8.8"]).append(&["52.8.0.0/15"])), ["wide:warn"]);
    assert_eq!(told(&public(&["8.8.8.8"]).append(&["2606:4000::/31"])), ["wide:warn"]);
    assert!(public(&["8.8.8.8"]).append(&["52.8.0.0/16", "2606:4000::/32"]).is_empty());
    assert_eq!(told(&public(&["52.0.0.0/8"]).append(&["52.8.0.0/15", "9.9.9.9"])), ["wide:before"]);
    let found = public(&[]).append(&["52.0.0.0/8", "53.0.0.0/15"]);
    assert_eq!((one(&found, Name::Wide).number, one(&found, Name::Wide).entries.len()), (256 + 2, 2));
}

#[test]
fn special_ranges_are_refused() {
    for text in [
        "0.0.0.0",
        "0.1.2.3",
        "127.0.0.2",
        "127.0.0.0/8",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "169.254.169.254",
        "198.18.0.1",
        "192.0.0.8",
        "192.88.99.1",
        "100.100.100.200",
        "2001::1",
        "64:ff9b::808:808",
        "100::1",
        "fec0::1",
        "5f00::1",
        "fe80::1",
        "ff02::1",
        "::",
    ] {
        assert!(one(&public(&["8.8.8.8"]).append(&[text]), Name::Special).refuses(), "{text}");
    }
    assert!(public(&["8.8.8.8"]).append(&["1.1.1.1", "100.128.0.1", "2606:4700::1111"]).is_empty());
    assert_eq!(told(&public(&["169.254.0.0/16"]).append(&["169.254.1.1", "1.1.1.1"])), ["special:before"]);
}

#[test]
fn loopback_and_shared_addresses_are_a_note_where_clients_may_have_them() {
    for trial in [private(&["10.0.0.1"]), user(&["198.51.100.0/24"])] {
        let trial = Trial { is_local: true, ..trial };
        assert_eq!(told(&trial.append(&["127.0.0.2"])), ["special:note"]);
        assert_eq!(told(&trial.append(&["100.64.0.1"])), ["special:note"]);
        assert!(told(&trial.append(&["169.254.0.1"])).contains(&"special:refuse".to_owned()));
    }
    let known = Trial { is_local: true, ..user(&["127.0.0.1", "198.51.100.7"]) };
    assert!(known.append(&["8.8.8.8"]).is_empty(), "an existing note is not worth repeating");
}

#[test]
fn a_marker_beside_others_is_a_note_and_alone_it_denies_all() {
    assert_eq!(told(&public(&["8.8.8.8"]).append(&["127.0.0.1"])), ["special:note"]);
    assert_eq!(told(&public(&["8.8.8.8"]).cover(&["127.0.0.1", "::1"])), ["deny-all:refuse"]);
    assert!(public(&["8.8.8.8"]).others(&["9.9.9.9"]).cover(&["127.0.0.1"]).is_empty());
    assert_eq!(told(&public(&["127.0.0.1", "::1"]).cover(&["127.0.0.1"])), ["deny-all:before"]);
    assert!(public(&["127.0.0.1", "::1"]).cover(&["8.8.8.8"]).is_empty());
    let found = public(&["8.8.8.8", "9.9.9.9"]).cover(&["::1"]);
    assert_eq!(one(&found, Name::DenyAll).flag(), "--allow deny-all=2");
    assert!(
        user(&["198.51.100.7", "8.8.8.8"]).cover(&["198.51.100.7"]).iter().all(|found| found.name != Name::DenyAll)
    );
}

#[test]
fn addresses_of_examples_are_warned_of_except_on_this_machine() {
    for text in ["192.0.2.1", "198.51.100.0/25", "203.0.113.9", "2001:db8::1", "3fff::1"] {
        assert_eq!(told(&public(&["8.8.8.8"]).append(&[text])), ["documentation:warn"], "{text}");
        assert!(Trial { is_local: true, ..public(&["8.8.8.8"]) }.append(&[text]).is_empty(), "{text}");
    }
    assert_eq!(told(&public(&["192.0.2.0/24"]).append(&["192.0.2.9", "8.8.8.8"])), ["documentation:before"]);
}

#[test]
fn each_side_warns_of_the_other_sides_addresses() {
    for text in ["10.0.0.7", "172.16.0.1", "192.168.1.1", "fd00::1"] {
        assert_eq!(told(&public(&["8.8.8.8"]).append(&[text])), ["private-in-public:warn"], "{text}");
    }
    assert_eq!(told(&private(&["10.0.0.1"]).append(&["8.8.8.8"])), ["public-in-private:warn"]);
    assert_eq!(told(&private(&["10.0.0.1"]).append(&["fd00::1"])), ["ipv6-in-private:warn"]);
    assert!(private(&["10.0.0.1"]).append(&["172.31.255.1", "192.168.0.0/16"]).is_empty());
    assert!(user(&["198.51.100.7"]).append(&["10.0.0.7", "8.8.8.8", "fd00::1"]).iter().all(|found| found.existing));
    assert_eq!(told(&public(&["10.0.0.0/16"]).append(&["8.8.8.8"])), ["private-in-public:before"]);
    assert_eq!(told(&private(&["8.8.8.8"]).append(&["10.0.0.1"])), ["public-in-private:before"]);
    assert_eq!(told(&private(&["fd00::1"]).append(&["10.0.0.1"])), ["ipv6-in-private:before"]);
}

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
    assert!(
        trial.clone().others(&["203.0.113.0/28"]).delete(&["203.0.113.0/24"]).is_empty(),
        "another group admits it"
    );
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
    assert!(later.delete(&["9.9.9.9"]).is_empty(), "another entry admits as much");
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

/// Texts of entries of all kinds: wide, special, private, plain.
fn any_entry() -> impl Strategy<Value = String> {
    let v4 = (any::<u32>(), 0..=32_u8).prop_map(|(bits, length)| {
        Entry::read(&format!("{}/{length}", std::net::Ipv4Addr::from_bits(bits))).unwrap().to_string()
    });
    let v6 =
        (prop_oneof![any::<u128>(), (0..3_u128).prop_map(|head| head << 125)], 0..=95_u8).prop_map(|(bits, length)| {
            Entry::read(&format!("{}/{length}", std::net::Ipv6Addr::from_bits(bits))).unwrap().to_string()
        });
    let known =
        prop::sample::select(vec!["127.0.0.1", "::1", "10.0.0.0/8", "192.0.2.1", "fe80::1", "0.0.0.0/0", "::/0"]);
    prop_oneof![v4, v6, known.prop_map(str::to_owned)]
}

fn any_list() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(any_entry(), 0..14)
}

fn any_trial() -> impl Strategy<Value = Trial> {
    let rules = prop::sample::select(vec![Rules::KIBANA_PUBLIC, Rules::KIBANA_PRIVATE, Rules::USER]);
    let policy = (any_list(), any_list()).prop_map(|(must, never)| Policy {
        must_admit: must.iter().filter_map(|text| Entry::read(text)).collect(),
        never_admit: never.iter().filter_map(|text| Entry::read(text)).collect(),
        verdicts: Name::ALL.iter().map(|name| (*name, Verdict::Refuse)).collect(),
        widths: Widths::default(),
    });
    let known = (prop::option::of(any::<u32>()), any::<bool>(), any::<bool>());
    (rules, any_list(), any_list(), policy, known).prop_map(
        |(rules, before, others, policy, (caller, is_on, from_stdin))| {
            let caller = caller.map(|bits| std::net::Ipv4Addr::from_bits(bits).into());
            let is_on = Some(is_on);
            Trial { before, others, policy, caller, is_on, from_stdin, ..list(rules, &[]) }
        },
    )
}

fn any_verb() -> impl Strategy<Value = Verb> {
    prop::sample::select(vec![Verb::Append, Verb::Cover, Verb::Delete])
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).filter(|text| Entry::parse(text).is_ok()).collect()
}

proptest! {
    #[test]
    fn one_more_entry_never_makes_an_open_list_harmless(trial in any_trial(), wanted in any_list(), more in any_entry()) {
        let opens = |wanted: &[&str]| {
            trial.append(wanted).iter().any(|found| found.name == Name::OpenToWorld && found.refuses())
        };
        let wanted = refs(&wanted);
        let more: Vec<&str> = wanted.iter().copied().chain(refs(std::slice::from_ref(&more))).collect();
        prop_assert!(!opens(&wanted) || opens(&more));
    }

    #[test]
    fn what_was_there_before_never_refuses(trial in any_trial(), wanted in any_list(), verb in any_verb()) {
        for found in trial.judged(verb, &refs(&wanted), false) {
            prop_assert!(!(found.existing && found.refuses()));
        }
    }

    #[test]
    fn deleting_opens_nothing(trial in any_trial(), place in any::<prop::sample::Index>()) {
        prop_assume!(!trial.before.is_empty());
        let before = refs(&trial.before);
        prop_assume!(!before.is_empty());
        let found = trial.delete(&[before[place.index(before.len())]]);
        let by_entry = [Name::OpenToWorld, Name::Wide, Name::Special, Name::PrivateInPublic, Name::NeverAdmit];
        prop_assert!(!found.iter().any(|found| by_entry.contains(&found.name) && found.refuses()), "{found:?}");
    }

    #[test]
    fn the_printed_numbers_accept_just_this(trial in any_trial(), wanted in any_list(), verb in any_verb()) {
        let wanted = refs(&wanted);
        let mut worst = BTreeMap::new();
        for found in trial.judged(verb, &wanted, false).iter().filter(|found| found.refuses()) {
            let number = worst.entry(found.name).or_insert(found.number);
            *number = found.number.max(*number);
        }
        let with = |less: u64| {
            let allow = |(name, number): (&Name, &u64)| Allowance { name: *name, up_to: number.checked_sub(less) };
            let allowed = worst.iter().map(allow).filter(|allowance| allowance.up_to.is_some()).collect();
            Trial { allowed, ..trial.clone() }.judged(verb, &wanted, false)
        };
        prop_assert!(!with(0).iter().any(Hazard::refuses), "{:?}", with(0));
        let still: BTreeSet<Name> = with(1).iter().filter(|found| found.refuses()).map(|found| found.name).collect();
        prop_assert_eq!(still, worst.keys().copied().collect::<BTreeSet<_>>());
    }
}
