//! The pages of the outcomes of a change.

use super::Words;
use crate::domain::report::Outcome;

/// Every outcome, the good ones first.
pub(super) const ALL: &[Outcome] =
    &[Outcome::Applied, Outcome::Unchanged, Outcome::Planned, Outcome::NotApplied, Outcome::Partial, Outcome::Unknown];

/// The meaning in one sentence.
pub(super) fn meaning(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Applied => "The change is applied, and a reading of the list verified it.",
        Outcome::Unchanged => "The list is already as wanted; nothing was sent.",
        Outcome::Planned => "The change was planned and not sent.",
        Outcome::NotApplied => "A reading of the list showed that the change is not applied.",
        Outcome::Partial => "A part of the change is applied.",
        Outcome::Unknown => "The change may or may not be applied.",
    }
}

pub(super) fn words(outcome: Outcome) -> Words {
    match outcome {
        Outcome::Applied => Words {
            why: "The service accepted the change, and the list that was read afterwards holds it.",
            fix: "Nothing. `whitelistctl undo` reverts the change.",
            example: "whitelistctl undo --last --dry-run",
        },
        Outcome::Unchanged => Words {
            why: "Every entry to add was present, or every entry to remove was absent.",
            fix: "Nothing. A script can run the same command again without effect.",
            example: "whitelistctl --sandbox kibana-whitelist append 192.0.2.10",
        },
        Outcome::Planned => Words {
            why: "The run had `--dry-run`, a hazard refused the change, or the prompt was declined.",
            fix: "Read the plan. Run the command without `--dry-run`, or accept the hazard that the error names.",
            example: "whitelistctl --sandbox kibana-whitelist append 198.51.100.7 --dry-run",
        },
        Outcome::NotApplied => Words {
            why: "The service rejected the change, or it accepted the change and did not make it.",
            fix: "Read the error. The same command can be run again, because nothing was changed.",
            example: "whitelistctl history --outcome not_applied",
        },
        Outcome::Partial => Words {
            why: "The change takes several calls, and one of them failed or the run was interrupted between them.",
            fix: "`whitelistctl resume --finish` sends the rest. `whitelistctl undo` reverts the part that is applied.",
            example: "whitelistctl resume\nwhitelistctl history --outcome partial",
        },
        Outcome::Unknown => Words {
            why: "The request was sent, no usable response arrived, and the list could not be read afterwards.",
            fix: "Run `whitelistctl resume` when the service can be reached. It reads the list and settles the outcome. \
                  Do not repeat a `cover` before that.",
            example: "whitelistctl resume",
        },
    }
}
