//! The hazards of single entries and of what is admitted, in both directions.

use super::*;

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
