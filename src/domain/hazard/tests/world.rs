//! How much of the internet is admitted, by one change and in all.

use super::*;

/// A public list without a limit for single blocks.
fn unlimited(before: &[&str]) -> Trial {
    let widths = Widths { world_v4: 0, world_v6: 0, wide_v4: 0, wide_v6: 0 };
    Trial { policy: Policy { widths, ..Policy::default() }, ..public(before) }
}

fn opens(found: &[Hazard]) -> Option<(u64, bool)> {
    let hazard = found.iter().find(|hazard| hazard.name == Name::OpenToWorld)?;
    Some((hazard.number, hazard.refuses()))
}

#[test]
fn an_eighth_of_ipv4_that_one_change_lets_in_is_refused() {
    let eighth: Vec<String> = (16..48).map(|n| format!("{n}.0.0.0/8")).collect();
    let eighth: Vec<&str> = eighth.iter().map(String::as_str).collect();
    let found = unlimited(&["8.8.8.8"]).append(&eighth);
    assert_eq!(opens(&found), Some((13, true)));
    assert_eq!(one(&found, Name::OpenToWorld).reason, "the change would newly admit 13% of the internet");
    assert_eq!(opens(&unlimited(&["8.8.8.8"]).append(&eighth[1..])), None);
    assert_eq!(opens(&unlimited(&["16.0.0.0/8"]).append(&eighth)), None, "seven eighths of an eighth are new");
    assert_eq!(opens(&unlimited(&["16.0.0.0/8"]).others(&["8.8.8.8"]).append(&eighth[1..])), None);
}

#[test]
fn sixty_two_blocks_of_eight_bits_are_refused() {
    let blocks: Vec<String> = (11..73).map(|n| format!("{n}.0.0.0/8")).collect();
    let blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
    let found = public(&["8.8.8.8"]).append(&blocks);
    assert_eq!(one(&found, Name::OpenToWorld).flag(), "--allow open-to-world=25");
    assert!(one(&found, Name::OpenToWorld).refuses());
}

#[test]
fn a_quarter_swapped_for_another_is_refused() {
    let trial = unlimited(&["64.0.0.0/2"]);
    let found = trial.cover(&["128.0.0.0/2"]);
    assert_eq!(opens(&found), Some((25, true)));
    assert_eq!(one(&found, Name::OpenToWorld).reason, "the change would newly admit 25% of the internet");
    assert_eq!(opens(&trial.append(&["64.0.0.0/4"])), Some((25, false)), "nothing new");
    let grown = trial.append(&["128.0.0.0/8"]);
    assert_eq!(opens(&grown), Some((26, true)));
    assert_eq!(one(&grown, Name::OpenToWorld).reason, "the list would admit 26% of the internet");
    assert_eq!(opens(&trial.cover(&["64.0.0.0/3"])), None, "an eighth that was admitted before");
}

#[test]
fn ipv6_is_measured_against_the_addresses_in_use() {
    let six = |before: &[&str]| unlimited(before);
    assert_eq!(opens(&six(&["8.8.8.8"]).append(&["3000::/5"])), Some((25, true)));
    assert_eq!(opens(&six(&["8.8.8.8"]).append(&["3000::/6"])), Some((13, true)), "an eighth");
    assert_eq!(opens(&six(&["8.8.8.8"]).append(&["3000::/7"])), None);
    assert_eq!(opens(&six(&["3000::/6"]).append(&["3400::/7"])), None, "a sixteenth more, a quarter not reached");
    assert_eq!(opens(&six(&["3000::/6", "3400::/7"]).append(&["3600::/7"])), Some((25, true)), "the quarter is full");
    assert_eq!(opens(&six(&["3000::/5"]).append(&["3000::/7"])), Some((25, false)));
    assert_eq!(opens(&six(&["3000::/5"]).append(&["3800::/16"])), Some((26, true)), "a little more of a quarter");
    assert_eq!(opens(&six(&["3000::/5"]).append(&["8000::/16"])), Some((25, false)), "not in use");
    assert_eq!(opens(&six(&["3000::/5"]).cover(&["3800::/5"])), Some((25, true)), "swapped");
    assert_eq!(opens(&six(&["8.8.8.8"]).append(&["2000::/3"])), Some((100, true)));
    assert_eq!(opens(&six(&["8.8.8.8"]).append(&["8000::/1"])), None, "nothing in use");
    assert_eq!(
        opens(&six(&["3000::/5", "64.0.0.0/2"]).append(&["9.9.9.9"])),
        Some((26, true)),
        "each family by itself"
    );
}

#[test]
fn a_block_is_as_wide_as_the_ipv4_that_it_carries() {
    for text in ["2002:800::/22", "64:ff9b::800:0/102", "2001:0:4136:e378:8000:63bf:f400:0/102", "2001::/16"] {
        let found = public(&["9.9.9.9"]).append(&[text]);
        assert!(one(&found, Name::OpenToWorld).refuses(), "{text}");
    }
    let known = public(&["8.0.0.0/6"]).append(&["2002:800::/22"]);
    assert!(known.iter().any(|hazard| hazard.name == Name::OpenToWorld && hazard.verdict == Verdict::Refuse));
    assert_eq!(opens(&public(&["9.9.9.9"]).append(&["2002:800::/24"])), None);
}

#[test]
fn a_gradual_cover_is_judged_on_the_way() {
    let blocks = |range: std::ops::Range<u8>| range.map(|n| format!("{n}.0.0.0/8")).collect::<Vec<_>>();
    let (before, after) = (blocks(16..47), blocks(128..159));
    let texts = |blocks: &'_ [String]| blocks.iter().map(|text| entry(text)).collect::<BTreeSet<_>>();
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let trial = public(&before).never_admit(&["1.1.1.1"]);
    let current = trial.current();
    let desired = Desired { verb: Verb::Cover, entries: texts(&after), texts: BTreeSet::new(), whole_group: false };
    let plan = Plan::new(&desired, &current);
    let context = trial.context();
    assert_eq!(opens(&check(&plan, &current, &trial.rules, &context)), None);
    let found = check_gradual(&plan, &current, &trial.rules, &context);
    assert_eq!(opens(&found), None, "62 blocks are not a quarter, and 31 are not an eighth");
    let more = Current { others: blocks(160..170).iter().map(Stored::new).collect(), ..current };
    assert_eq!(opens(&check(&plan, &more, &trial.rules, &context)), None);
    let found = check_gradual(&plan, &more, &trial.rules, &context);
    assert_eq!(opens(&found), Some((29, true)));
    assert_eq!(
        one(&found, Name::OpenToWorld).reason,
        "between the two parts of the change, the list would admit 29% of the internet"
    );
}

#[test]
fn what_the_result_or_the_list_has_as_well_is_not_a_hazard_of_the_way() {
    let gradual = |before: &[&str], wanted: &[&str]| {
        let trial = public(before);
        let desired =
            Desired { verb: Verb::Cover, entries: entries(wanted), texts: BTreeSet::new(), whole_group: false };
        let current = trial.current();
        check_gradual(&Plan::new(&desired, &current), &current, &trial.rules, &trial.context())
    };
    let found = gradual(&["64.1.1.1"], &["64.0.0.0/2"]);
    let reason = &one(&found, Name::OpenToWorld).reason;
    assert!(!reason.starts_with("between"), "the result is as open: {reason}");
    let found = gradual(&["64.0.0.0/2", "64.1.1.1"], &["64.0.0.0/2", "64.1.1.2"]);
    let open: Vec<_> = found.iter().filter(|hazard| hazard.name == Name::OpenToWorld).collect();
    assert!(open.len() == 1 && open[0].existing, "{found:?}");
}

#[test]
fn a_full_group_is_judged_on_the_way() {
    let before: Vec<String> = (0..200).map(|n| format!("8.8.8.{n}")).collect();
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let trial = public(&before);
    let entries = (0..150).map(|n| entry(&format!("9.9.9.{n}"))).collect();
    let current = trial.current();
    let desired = Desired { verb: Verb::Cover, entries, texts: BTreeSet::new(), whole_group: false };
    let plan = Plan::new(&desired, &current);
    let found = check_gradual(&plan, &current, &trial.rules, &trial.context());
    assert_eq!(told(&found), ["large-removal:refuse", "too-many-entries:refuse"]);
    assert_eq!(one(&found, Name::TooManyEntries).number, 350);
    let at_once = check(&plan, &current, &trial.rules, &trial.context());
    assert_eq!(told(&at_once), ["large-removal:refuse"]);
}

#[test]
fn a_block_beyond_the_limit_is_named_with_the_limit_and_its_share() {
    let found = public(&["8.8.8.8"]).append(&["16.0.0.0/4"]);
    let reason = &one(&found, Name::OpenToWorld).reason;
    assert_eq!(reason, "16.0.0.0/4 is wider than /8 and would admit up to 7% of the internet");
}

#[test]
fn growth_of_one_family_is_not_blamed_on_the_quarter_of_the_other() {
    let trial = unlimited(&["64.0.0.0/2", "2400::/12"]);
    assert_eq!(opens(&trial.append(&["2600::/12"])), Some((25, false)), "IPv6 is far from a quarter");
    assert_eq!(opens(&trial.append(&["128.0.0.0/16"])), Some((26, true)));
}

#[test]
fn further_wide_entries_are_counted() {
    let reason = |more: &[&str]| {
        let found = public(&["8.8.8.8"]).append(more);
        one(&found, Name::Wide).reason.clone()
    };
    assert_eq!(reason(&["9.0.0.0/12"]), "9.0.0.0/12 is wider than /16");
    assert_eq!(reason(&["9.0.0.0/12", "11.0.0.0/14"]), "9.0.0.0/12 is wider than /16, and so is another one");
    assert!(reason(&["9.0.0.0/12", "11.0.0.0/14", "12.0.0.0/14"]).ends_with(", and so are 2 others"));
}
