//! The pages of the hazards.

use super::Words;
use crate::domain::hazard::Name;

#[expect(clippy::too_many_lines, reason = "one row a hazard")]
pub(super) fn words(name: Name) -> Words {
    match name {
        Name::OpenToWorld => Words {
            why: "The result admits a large part of the internet: a block wider than /8, a quarter of IPv4 in total, or \
                  many addresses by one change. Blocks that together are as wide count, too.",
            fix: "Use the blocks of your offices or of your provider. If the list must be open, pass \
                  `--allow open-to-world=N` with the number that the refusal prints.",
            example: "whitelistctl kibana-whitelist append -i web 203.0.113.0/24",
        },
        Name::Wide => Words {
            why: "A block is wider than /16 (IPv4) or /32 (IPv6). Such blocks are often a typing error in the prefix.",
            fix: "Check the prefix length. Set the verdict to `note` in the policy of the profile if such blocks are \
                  usual for you.",
            example: "whitelistctl kibana-whitelist append -i web 52.8.0.0/13 --allow wide",
        },
        Name::Special => Words {
            why: "No client on the internet has an address of this range: loopback, link-local, multicast, reserved and \
                  others.",
            fix: "Find out which address the service sees. Behind a proxy or NAT, it is not the address of the machine.",
            example: "whitelistctl kibana-whitelist append -i web 198.51.100.7",
        },
        Name::Documentation => Words {
            why: "The range is reserved for examples in documents, so the entry was probably copied from one.",
            fix: "Replace the example by the real address.",
            example: "whitelistctl kibana-whitelist delete -i web 203.0.113.0/24",
        },
        Name::PrivateInPublic => Words {
            why: "The list guards access over the internet, where no client has a private address.",
            fix: "Use the public address of the NAT gateway, or change the list of the private network with \
                  `--network private`.",
            example: "whitelistctl kibana-whitelist append -i web --network private 10.1.0.0/16",
        },
        Name::PublicInPrivate => Words {
            why: "The list guards access from the VPC, where clients have private addresses.",
            fix: "Change the list of the public network with `--network public`, or use the private block.",
            example: "whitelistctl kibana-whitelist append -i web --network public 198.51.100.7",
        },
        Name::Ipv6InPrivate => Words {
            why: "The list of the private network takes IPv4 only, and the service may reject or ignore the entry.",
            fix: "Use the IPv4 address of the client in the VPC.",
            example: "whitelistctl es-whitelist append -i web 10.1.0.7",
        },
        Name::NetworkOff => Words {
            why: "The access over this network is switched off in the console, so that the list has no effect.",
            fix: "Switch the network on in the console, or change the list of the other network.",
            example: "whitelistctl kibana-whitelist list -i web",
        },
        Name::DenyAll => Words {
            why: "The result holds only 127.0.0.1 and ::1, or nothing. Kibana would be closed to every client.",
            fix: "Keep at least one address. If Kibana must be closed, pass `--allow deny-all`.",
            example: "whitelistctl kibana-whitelist cover -i web 127.0.0.1 --allow deny-all",
        },
        Name::EmptiesList => Words {
            why: "The last entry of a user list would be removed. Depending on a setting of the server, an empty list \
                  admits every address or none.",
            fix: "Add the new address first, then delete the old one.",
            example: "whitelistctl user-whitelist add 198.51.100.7\nwhitelistctl user-whitelist delete 192.0.2.10",
        },
        Name::CreatesGroup => Words {
            why: "`cover` or `append` names a group that does not exist. The name may be a typing error.",
            fix: "Check the names with `list`. To create the group, pass `--create-group`.",
            example: "whitelistctl kibana-whitelist append -i web -g ci --create-group 198.51.100.7",
        },
        Name::DeletesGroup => Words {
            why: "The group would lose its last entry, and the service deletes an empty group.",
            fix: "Keep one entry. To delete the group, pass `--delete-group`.",
            example: "whitelistctl kibana-whitelist delete -i web -g ci --delete-group",
        },
        Name::LockOut => Words {
            why: "An address of `must_admit` in the policy, or your own address on a user list, would no longer be \
                  admitted.",
            fix: "Keep an entry that admits the address, or correct the policy. Add your new address before you delete \
                  the old one.",
            example: "whitelistctl kibana-whitelist get -i web 203.0.113.9",
        },
        Name::FirstEntry => Words {
            why: "An empty user list admits every address. With its first entry, it admits only that entry, and your \
                  address is not in it.",
            fix: "Add your own address first.",
            example: "whitelistctl user-whitelist add 198.51.100.7",
        },
        Name::CallerUnknown => Words {
            why: "The program cannot find out the address from which the service sees you, so that it cannot check \
                  whether the change excludes you.",
            fix: "Pass your address with `--caller`, or set `caller` in the profile.",
            example: "whitelistctl --caller 198.51.100.7 user-whitelist list",
        },
        Name::NeverAdmit => Words {
            why: "The result admits an address that `never_admit` in the policy of the profile forbids.",
            fix: "Use a narrower block that leaves the address out, or correct the policy.",
            example: "whitelistctl doctor --policy",
        },
        Name::StillAdmitted => Words {
            why: "The entry is removed, but its addresses are admitted by a wider entry, an entry inside it, or another \
                  group.",
            fix: "`get` shows the entries that admit the address. Delete those, too.",
            example: "whitelistctl kibana-whitelist get -i web 198.51.100.7",
        },
        Name::LargeRemoval => Words {
            why: "More than half of ten or more entries would be removed, counting the removals of the last 10 minutes; \
                  or entries to remove came through a pipe. A truncated file looks the same.",
            fix: "Check the file. If the removal is right, pass `--allow large-removal=N` with the number of the \
                  refusal.",
            example: "whitelistctl kibana-whitelist cover -i web -f office.txt --dry-run",
        },
        Name::TooManyEntries => Words {
            why: "The service takes at most 300 entries in a Kibana group.",
            fix: "Remove entries that are covered by wider ones (`list` names them), or use a second group.",
            example: "whitelistctl kibana-whitelist list -i web -o json --full",
        },
    }
}
