//! The pages of the exit codes.

use super::Words;
use crate::exit::Exit;

/// The text of an exit code. A code without a page of its own gets an empty one, which a test finds.
pub(super) fn words(exit: Exit) -> Words {
    let found = PAGES.iter().find(|(known, _)| *known == exit).map(|(_, words)| *words);
    found.unwrap_or(Words { why: "", fix: "", example: "" })
}

const PAGES: &[(Exit, Words)] = &[
    (
        Exit::DONE,
        Words {
            why: "The server holds the list that you asked for, or the command had nothing to do.",
            fix: "Nothing.",
            example: "whitelistctl kibana-whitelist append -i web 198.51.100.7 && ./deploy.sh",
        },
    ),
    (
        Exit::FAILED,
        Words {
            why: "The service rejected the change or answered in an unexpected form. The list was not changed.",
            fix: "Read the message and the hint. `-v` shows each request and response without secrets.",
            example: "whitelistctl -v kibana-whitelist list -i web",
        },
    ),
    (
        Exit::USAGE,
        Words {
            why: "An option, an argument or an entry is invalid. Nothing was sent.",
            fix: "Read the help of the command. For entries, the message names the file and the line.",
            example: "whitelistctl help kibana-whitelist append",
        },
    ),
    (
        Exit::REFUSED,
        Words {
            why: "The change is dangerous, breaks a rule of the command, or was declined. Nothing was sent.",
            fix: "Read the plan. If the change is right, pass the `--allow` option that the message prints. Without a \
                  terminal, pass `--yes` to commands that remove entries.",
            example: "whitelistctl help hazards\nwhitelistctl kibana-whitelist append -i web 52.8.0.0/13 --allow wide",
        },
    ),
    (
        Exit::DENIED,
        Words {
            why: "The service or the network did not accept your credentials, your address, or the certificate is not \
                  trusted.",
            fix: "Run `whitelistctl doctor`. It names the credential source in use, and the fix.",
            example: "whitelistctl doctor\nwhitelistctl profile show",
        },
    ),
    (
        Exit::NOT_FOUND,
        Words {
            why: "A name or an ID does not exist, or `get` found no entry that admits the address.",
            fix: "List what exists, and check region and profile.",
            example: "whitelistctl instances\nwhitelistctl kibana-whitelist list -i web",
        },
    ),
    (
        Exit::CONFLICT,
        Words {
            why: "Another client changed the list at the same time, or `--if-match` names another state.",
            fix: "Read the list again, check what changed, and repeat the command.",
            example: "whitelistctl kibana-whitelist list -i web",
        },
    ),
    (
        Exit::PARTIAL,
        Words {
            why: "Some lists or some calls succeeded, and others failed.",
            fix: "The result names each list. `whitelistctl resume --finish` completes an incomplete change.",
            example: "whitelistctl resume --finish",
        },
    ),
    (
        Exit::UNKNOWN,
        Words {
            why: "A request was sent, and neither its response nor a reading of the list showed the outcome.",
            fix: "Run `whitelistctl resume` before you repeat the change.",
            example: "whitelistctl resume",
        },
    ),
    (
        Exit::UNAVAILABLE,
        Words {
            why: "The service was not reachable, busy, or limited the rate of calls. The change is not applied.",
            fix: "Repeat the command later. `--timeout` and `--wait` extend the patience of one run.",
            example: "whitelistctl doctor\nwhitelistctl --timeout 2m kibana-whitelist list -i web",
        },
    ),
    (
        Exit::LOCAL_STATE,
        Words {
            why: "A file of this machine is invalid, unreadable or not writable: settings, journal or sandbox state.",
            fix: "The message names the file and the fix. `whitelistctl doctor` checks all of them.",
            example: "whitelistctl doctor\nwhitelistctl sandbox reset",
        },
    ),
    (
        Exit::NOT_EFFECTIVE,
        Words {
            why: "The list holds the change, but the instance was still restarting or activating at the end of `--wait`.",
            fix: "Wait, and list the instances until the status is active. Do not send the change again.",
            example: "whitelistctl instances",
        },
    ),
    (
        Exit::FOUND,
        Words {
            why: "`--exit-code` was given, and there is what it looks for: a difference, or a finding of its level.",
            fix: "Read the output. It is no failure: everything was read.",
            example: "whitelistctl diff staging production --exit-code\nwhitelistctl audit --exit-code=error",
        },
    ),
    (
        Exit::LEASE_LEFT,
        Words {
            why: "The command of `lease run` has ended, but its lease could not be deleted.",
            fix: "The message has the command that ends the lease. It also ends with the next change of the instance.",
            example: "whitelistctl lease list\nwhitelistctl lease reap",
        },
    ),
    (
        Exit::BUG,
        Words {
            why: "The program reached a state that must not occur.",
            fix: "Report the line with its location. If a change was running, read the list to see its state.",
            example: "whitelistctl --version",
        },
    ),
    (
        Exit::OUTPUT,
        Words {
            why: "Standard output could not be written, for example because the disk is full. A change may be applied.",
            fix: "The error names the outcome of each change. `whitelistctl history` has the records.",
            example: "whitelistctl history -n 5",
        },
    ),
    (
        Exit::HUNG_UP,
        Words {
            why: "The terminal was closed during the run.",
            fix: "`whitelistctl history` has the outcome. Run `whitelistctl resume` if it is unknown.",
            example: "whitelistctl history -n 5\nwhitelistctl resume",
        },
    ),
    (
        Exit::INTERRUPTED,
        Words {
            why: "Ctrl-C ended the run. No new step starts after it, and the step that was running is verified.",
            fix: "`whitelistctl history` has the outcome. Run `whitelistctl resume` if it is unknown.",
            example: "whitelistctl history -n 5\nwhitelistctl resume",
        },
    ),
    (
        Exit::TERMINATED,
        Words {
            why: "Another process ended the run, for example a CI system at its time limit.",
            fix: "`whitelistctl history` has the outcome. Run `whitelistctl resume` if it is unknown.",
            example: "whitelistctl history -n 5\nwhitelistctl resume",
        },
    ),
];
