//! The pages of the error codes.

use super::Words;
use crate::error::Code;

#[expect(clippy::too_many_lines, reason = "one row a code")]
pub(super) fn words(code: Code) -> Words {
    match code {
        Code::Usage => Words {
            why: "An option is unknown, is used twice, or conflicts with another one.",
            fix: "The message names the option. The help of the command has examples.",
            example: "whitelistctl help kibana-whitelist append",
        },
        Code::InvalidEntry => Words {
            why: "The text is not an IPv4 or IPv6 address or CIDR block, or the block has bits behind its prefix.",
            fix: "The message shows the nearest valid entry. `--expand` takes ranges, netmasks and wildcards.",
            example: "whitelistctl kibana-whitelist append -i web --expand 203.0.113.10-203.0.113.20",
        },
        Code::InvalidName => Words {
            why: "The name has characters that the service does not use, or the ID has the wrong form.",
            fix: "Copy the name from a list. An instance can also be a name from the profile.",
            example: "whitelistctl instances",
        },
        Code::InvalidFile => Words {
            why: "The file does not exist, is not readable, or has lines that are not entries. No entry of it was used.",
            fix: "The message has file, line and column of every problem. For CSV, name the column; for JSON, the part.",
            example: "whitelistctl kibana-whitelist append -i web -f offices.csv --column 2",
        },
        Code::InvalidRequest => Words {
            why: "The service found a value that it does not accept, for example an IPv6 address on an old instance.",
            fix: "The response names the value. Send an entry that this service accepts.",
            example: "whitelistctl -v user-whitelist add 198.51.100.7 --dry-run",
        },
        Code::Refused => Words {
            why: "The change has a hazard with the verdict `refuse`, or breaks a rule of the command. Nothing was sent.",
            fix: "Read the plan. `whitelistctl explain HAZARD` explains the hazard; `--allow HAZARD=N` accepts it.",
            example: "whitelistctl help hazards",
        },
        Code::Declined => Words {
            why: "The answer to the prompt was not yes, or there was no terminal for a prompt.",
            fix: "Pass `--yes` in scripts. Use `--dry-run` first to see the plan.",
            example: "whitelistctl kibana-whitelist delete -i web 198.51.100.7 --yes",
        },
        Code::NoCredentials => Words {
            why: "No option, variable, profile or file of another tool has credentials for the service.",
            fix: "Create a profile, or set the variables. `help credentials` lists every source.",
            example: "whitelistctl profile login\nwhitelistctl help credentials",
        },
        Code::BrokenCredentials => Words {
            why: "A source is incomplete, unreadable, or its program failed. No other source is tried, because that \
                  could use another account.",
            fix: "The message names the source and the problem. Complete it or remove it.",
            example: "whitelistctl profile show\nwhitelistctl doctor",
        },
        Code::Unauthenticated => Words {
            why: "The key is wrong, disabled or deleted, or it belongs to another account or server.",
            fix: "`profile show` names the source of the key in use. Check the key in the console.",
            example: "whitelistctl profile show",
        },
        Code::ProxyLogin => Words {
            why: "The proxy answered with status 407.",
            fix: "Put the user name and the password into the proxy URL of the profile or of HTTPS_PROXY.",
            example: "whitelistctl profile set prod proxy=http://user:password@proxy.example.com:3128",
        },
        Code::ClientCertificate => Words {
            why: "The server requires a certificate of the client, and none was sent or it was not accepted.",
            fix: "Pass a certificate of the authority that the server trusts.",
            example: "whitelistctl --client-cert client.pem user-whitelist list",
        },
        Code::Forbidden => Words {
            why: "The key is valid, and its account has no permission for this call.",
            fix: "Grant the call that the message names, in RAM or by a role of Ops Manager.",
            example: "whitelistctl doctor --policy",
        },
        Code::AddressNotListed => Words {
            why: "The service accepts such calls only from addresses on the list, and yours is not on it.",
            fix: "Run the command from a listed machine, or add your address in the web interface.",
            example: "whitelistctl doctor --service ops-manager",
        },
        Code::Untrusted => Words {
            why: "The certificate is expired, is for another host, or its authority is unknown. A proxy that inspects \
                  traffic causes the same.",
            fix: "Pass the authority with `--ca-file`, or pin the certificate with `--tls-pin`. No option skips the \
                  check.",
            example: "whitelistctl --ca-file corporate-ca.pem user-whitelist list",
        },
        Code::Clock => Words {
            why: "Signed requests are valid for a few minutes, and the clock of this machine is wrong.",
            fix: "Set the clock, for example by NTP.",
            example: "whitelistctl doctor",
        },
        Code::NotFound => Words {
            why: "The name is misspelled, or the instance is in another region or belongs to another account.",
            fix: "List what exists. Check region and profile.",
            example: "whitelistctl instances --region cn-hangzhou",
        },
        Code::NotAdmitted => Words {
            why: "`get` looked at every group in scope, and no entry contains the whole address or block.",
            fix: "This is the answer, not a failure. Add an entry if the address must be admitted.",
            example: "whitelistctl kibana-whitelist get -i web 203.0.113.9",
        },
        Code::Conflict => Words {
            why: "Another client changed the list after it was read or planned, or `--if-match` names another state.",
            fix: "Read the list, check the difference, and repeat the command.",
            example: "whitelistctl kibana-whitelist list -i web",
        },
        Code::NotApplied => Words {
            why: "The service accepted the request, but the list that was read afterwards does not have the change.",
            fix: "Repeat the command. If it fails again, look for another client that reverts the change.",
            example: "whitelistctl history --outcome not_applied",
        },
        Code::CallerEntry => Words {
            why: "Ops Manager protects the entry from which the request comes.",
            fix: "Delete the entry from another listed address, or in the web interface.",
            example: "whitelistctl user-whitelist list",
        },
        Code::Partial => Words {
            why: "Several lists or calls were needed, and some of them failed.",
            fix: "The result names each list. `resume --finish` completes a change.",
            example: "whitelistctl resume --finish",
        },
        Code::Unknown => Words {
            why: "The request was sent, no usable response arrived, and the list could not be read afterwards.",
            fix: "Run `whitelistctl resume` before you repeat the change.",
            example: "whitelistctl resume",
        },
        Code::Busy => Words {
            why: "The instance is being changed or restarted. The service accepts one change at a time.",
            fix: "Repeat the command later, or extend `--wait`.",
            example: "whitelistctl --wait 30m kibana-whitelist append -i web 198.51.100.7",
        },
        Code::Throttled => Words {
            why: "Too many calls of this account in a short time, also by other programs.",
            fix: "Repeat the command later. The error says after how many seconds, if the service does.",
            example: "whitelistctl --timeout 5m kibana-whitelist list -i web",
        },
        Code::Unreachable => Words {
            why: "The name of the server has no address, or a firewall or proxy blocks the connection.",
            fix: "Check endpoint, proxy and network. Inside a VPC, use `--endpoint-type vpc`.",
            example: "whitelistctl doctor",
        },
        Code::Unavailable => Words {
            why: "The service answered with a server error, or did not answer in time.",
            fix: "Repeat the command later. A request ID in the error helps the vendor's support.",
            example: "whitelistctl doctor",
        },
        Code::LeaseLeft => Words {
            why: "The command of `lease run` has ended, but its lease could not be deleted: a rule of the profile refuses it, \
                  or the service did not answer.",
            fix: "The message has the command that ends the lease. It also ends with the next change of the instance.",
            example: "whitelistctl lease list\nwhitelistctl lease reap",
        },
        Code::NotEffective => Words {
            why: "The list holds the change, but the instance was not active again at the end of `--wait`.",
            fix: "Wait, and check the status. Do not send the change again.",
            example: "whitelistctl instances",
        },
        Code::Differs => Words {
            why: "A declaration is not in canonical form, and `fmt --check` was asked to say so.",
            fix: "`whitelistctl fmt` without `--check` writes the canonical form.",
            example: "whitelistctl fmt -f whitelists.toml",
        },
        Code::Config => Words {
            why: "`config.toml` has a syntax error, an unknown key, or permissions that let others write it.",
            fix: "The message has file and line. `profile show` prints every setting with its origin.",
            example: "whitelistctl profile show",
        },
        Code::LocalState => Words {
            why: "The journal, a lock or the state of the sandbox is damaged, or its disk is full or read-only.",
            fix: "The message names the file. `--journal` and WHITELISTCTL_STATE_DIR select another place.",
            example: "whitelistctl doctor",
        },
        Code::Unexpected => Words {
            why: "A proxy or a login page answered instead of the service, or the service has a new version.",
            fix: "Check the endpoint. `-v` shows status and headers of the response.",
            example: "whitelistctl -v kibana-whitelist list -i web",
        },
        Code::HungUp => Words {
            why: "The terminal was closed during the run (SIGHUP).",
            fix: "`history` has the outcome. Run `resume` if it is unknown.",
            example: "whitelistctl history -n 5",
        },
        Code::Interrupted => Words {
            why: "Ctrl-C was pressed during the run (SIGINT).",
            fix: "`history` has the outcome. Run `resume` if it is unknown.",
            example: "whitelistctl history -n 5",
        },
        Code::Terminated => Words {
            why: "Another process ended the run (SIGTERM).",
            fix: "`history` has the outcome. Run `resume` if it is unknown.",
            example: "whitelistctl history -n 5",
        },
        Code::Output => Words {
            why: "The disk is full, or the file of standard output cannot be written.",
            fix: "The error names the outcome of each change. `history` has the records.",
            example: "whitelistctl history -n 5",
        },
        Code::Bug => Words {
            why: "The program reached a state that must not occur.",
            fix: "Report the message. If a change was running, read the list to see its state.",
            example: "whitelistctl --version",
        },
    }
}
