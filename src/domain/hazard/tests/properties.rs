//! What holds for every change of every list.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

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
        ..Policy::default()
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
