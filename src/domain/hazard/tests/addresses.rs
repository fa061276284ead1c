//! The policy counts addresses, whatever form they come in and whatever was wrong before.

use super::*;

/// Whether a change with these hazards is refused, and by which.
fn refusing(hazards: &[Hazard]) -> Vec<&'static str> {
    hazards.iter().filter(|hazard| hazard.refuses()).map(|hazard| hazard.name.as_str()).collect()
}

#[test]
fn half_of_a_required_block_swapped_for_the_other_half_is_a_loss() {
    let trial = public(&["8.8.8.0/29", "9.9.9.9"]).must_admit(&["8.8.8.0/28"]);
    let found = trial.cover(&["8.8.8.8/29", "9.9.9.9"]);
    assert_eq!((refusing(&found), one(&found, Name::LockOut).number), (vec!["lock-out"], 8));
    assert_eq!(one(&found, Name::LockOut).reason, "must_admit block no longer admitted: 8.8.8.0/28");
    let same = trial.append(&["7.7.7.7"]);
    assert_eq!(told(&same), ["lock-out:before"]);
    assert_eq!(same[0].reason, "must_admit block not admitted: 8.8.8.0/28");
    assert_eq!(told(&trial.append(&["8.8.8.8/30"])), ["lock-out:before"], "a gain is no loss");
    assert!(trial.append(&["8.8.8.8/29"]).is_empty());
}

#[test]
fn one_forbidden_address_swapped_for_another_is_a_gain() {
    let trial = public(&["8.8.8.66", "9.9.9.9"]).never_admit(&["8.8.8.64/26"]);
    let found = trial.cover(&["8.8.8.67", "9.9.9.9"]);
    assert_eq!((refusing(&found), one(&found, Name::NeverAdmit).number), (vec!["never-admit"], 1));
    assert_eq!(one(&found, Name::NeverAdmit).reason, "never_admit block admitted in part: 8.8.8.64/26");
    assert_eq!(told(&trial.append(&["7.7.7.7"])), ["never-admit:before"]);
    let whole = trial.append(&["8.8.8.0/24"]);
    assert_eq!(one(&whole, Name::NeverAdmit).reason, "never_admit block admitted: 8.8.8.64/26");
    assert_eq!(one(&whole, Name::NeverAdmit).number, 64);
}

#[test]
fn only_the_entries_that_touch_a_forbidden_block_are_named() {
    let trial = public(&["8.8.8.66", "7.7.7.7"]).never_admit(&["8.8.8.64/26", "1.1.1.1"]);
    let found = trial.append(&["8.8.8.67", "1.1.0.0/16", "64:ff9b::808:850"]);
    let hazard = one(&found, Name::NeverAdmit);
    assert_eq!(hazard.entries, ["1.1.0.0/16", "8.8.8.66", "8.8.8.67", "64:ff9b::808:850"].map(entry));
    assert_eq!(hazard.reason, "never_admit address admitted: 1.1.1.1 (+1 more)");
    assert_eq!(hazard.number, 4);
}

#[test]
fn every_form_of_ipv6_that_carries_a_forbidden_address_is_refused() {
    let trial = public(&["9.9.9.9"]).never_admit(&["8.8.8.66"]);
    for text in [
        "2002:808:842::/48",
        "2002:808::/32",
        "64:ff9b::808:842",
        "64:ff9b:1::808:842",
        "64:ff9b:1:808:8:4200::",
        "2001:0:4136:e378:8000:63bf:f7f7:f7bd",
        "::ffff:0:808:842",
        "2001:db8::5efe:808:842",
        "2001:db8::200:5efe:808:842",
        "::fffe:0:0/95",
        "::ffff:0:0:0/96",
        "::/80",
        "2000::/3",
    ] {
        assert!(refusing(&trial.append(&[text])).contains(&"never-admit"), "{text}");
    }
    for text in ["2002:808:843::/48", "64:ff9b::808:843", "2001:db8::808:842", "2600::/32"] {
        assert!(!refusing(&trial.append(&[text])).contains(&"never-admit"), "{text}");
    }
    let by_form = public(&["9.9.9.9"]).never_admit(&["2002:808:842::/48"]);
    assert_eq!(refusing(&by_form.append(&["8.8.8.66"])), ["never-admit"]);
    let all_of_a_form = public(&["9.9.9.9"]).never_admit(&["2002::/16", "::/0"]);
    assert!(all_of_a_form.append(&["8.8.8.66"]).is_empty(), "a block that carries every address names none");
}

#[test]
fn a_required_address_is_lost_in_either_reading_of_ipv6() {
    let carried = public(&["64:ff9b::808:808", "9.9.9.9"]).must_admit(&["8.8.8.8"]);
    assert!(refusing(&carried.delete(&["64:ff9b::808:808"])).contains(&"lock-out"));
    let both = public(&["64:ff9b::808:808", "8.8.8.8"]).must_admit(&["8.8.8.8"]);
    assert!(refusing(&both.delete(&["8.8.8.8"])).contains(&"lock-out"));
    let by_form = public(&["64:ff9b::808:808", "9.9.9.9"]).must_admit(&["2002:808:808::/48"]);
    assert!(refusing(&by_form.delete(&["64:ff9b::808:808"])).contains(&"lock-out"));
}

#[test]
fn carried_addresses_count_in_the_hazards_of_ranges() {
    assert_eq!(told(&public(&["8.8.8.8"]).append(&["2002:808:842::/48"])), ["special:refuse"]);
    let found = public(&["8.8.8.8"]).append(&["::ffff:0:a00:7"]);
    assert_eq!(told(&found), ["private-in-public:warn"]);
    let found = public(&["8.8.8.8"]).append(&["::ffff:0:7f00:1"]);
    assert_eq!(told(&found), ["special:refuse"]);
    assert_eq!(found[0].reason, "::ffff:0:7f00:1 is in 127.0.0.0/8 (loopback, RFC 1122)");
    assert_eq!(told(&public(&["8.8.8.8"]).append(&["::ffff:0:c000:201"])), ["documentation:warn"]);
    assert_eq!(told(&public(&["8.8.8.8"]).cover(&["::ffff:0:7f00:1"])), ["special:refuse", "deny-all:refuse"]);
    assert_eq!(told(&public(&["8.8.8.8"]).append(&["::ffff:0:3408:0/111"])), ["wide:warn"], "52.8.0.0/15");
    assert!(public(&["8.8.8.8"]).append(&["::ffff:0:3408:0/112"]).is_empty());
}

#[test]
fn an_unreadable_entry_that_goes_may_have_admitted_what_it_stands_for() {
    for text in ["8.8.8.008", "1.2.3.4,8.8.8.8", "8.8.8. 8", "010.8.8.8"] {
        let required = if text == "010.8.8.8" { "10.8.8.8" } else { "8.8.8.8" };
        let trial = Trial { is_local: true, ..public(&[text, "9.9.9.9"]) }.must_admit(&[required]);
        let found = trial.cover(&["9.9.9.9"]);
        assert_eq!(refusing(&found), ["lock-out"], "{text}");
        assert_eq!(told(&trial.append(&["7.7.7.7"])), ["lock-out:before"], "{text}");
    }
    let octal = public(&["010.8.8.8", "9.9.9.9"]).must_admit(&["8.8.8.8"]);
    assert_eq!(refusing(&octal.cover(&["9.9.9.9"])), ["lock-out"]);
    let caller = Trial { is_local: true, ..user(&["198.51.100.007", "9.9.9.9"]) };
    assert_eq!(refusing(&caller.cover(&["9.9.9.9"])), ["lock-out"]);
    let group = public(&["sg-office", "9.9.9.9"]).must_admit(&["8.8.8.8"]);
    assert_eq!(told(&group.cover(&["9.9.9.9"])), ["lock-out:before"]);
}

#[test]
fn a_required_address_in_an_ipv6_form_counts_once() {
    let trial = public(&["9.9.9.9", "64:ff9b::808:808"]).must_admit(&["64:ff9b::808:808"]);
    assert_eq!(one(&trial.delete(&["64:ff9b::808:808"]), Name::LockOut).number, 1);
}

#[test]
fn each_hazard_of_a_range_says_what_is_wrong_with_the_entry() {
    let reason = |trial: &Trial, added: &[&str], name: Name| one(&trial.append(added), name).reason.clone();
    let (outside, inside) = (public(&["8.8.8.8"]), private(&["10.0.0.1"]));
    assert_eq!(
        reason(&outside, &["10.1.2.3"], Name::PrivateInPublic),
        "10.1.2.3 is a private address in a public list"
    );
    assert_eq!(reason(&inside, &["8.8.8.8"], Name::PublicInPrivate), "8.8.8.8 is a public address in a private list");
    assert_eq!(
        reason(&inside, &["fd00::7"], Name::Ipv6InPrivate),
        "fd00::7 is IPv6, which a private list does not take"
    );
    assert_eq!(
        reason(&outside, &["127.0.0.1"], Name::Special),
        "127.0.0.1 marks a closed list and has no effect beside other entries"
    );
}

#[test]
fn entries_of_several_reserved_ranges_are_counted_as_such() {
    let reason = |added: &[&str]| one(&public(&["8.8.8.8"]).append(added), Name::Special).reason.clone();
    let first = "169.254.0.7 is in 169.254.0.0/16 (link-local, RFC 3927)";
    assert_eq!(reason(&["169.254.0.7"]), first);
    assert_eq!(reason(&["169.254.0.7", "169.254.0.8"]), format!("{first}, and so is another one"));
    assert_eq!(reason(&["169.254.0.7", "224.0.0.1"]), format!("{first}, and another one is in another such range"));
    assert_eq!(reason(&["169.254.0.7", "224.0.0.1", "240.0.0.1"]), format!("{first}, and 2 others are in such ranges"));
}
