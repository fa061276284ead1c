//! What can be wrong with the journal and its locks. No variant holds a byte of a record.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::domain::target::Target;
use crate::journal::lock::Holder;
use crate::world::files::{reason, shell_word};

/// Why a change could not be recorded, the journal not be read, or a list not be locked.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The system refused something.
    #[error("cannot {doing} {}: {}", .path.display(), reason(.cause))]
    Io {
        /// What was tried.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The records could not be printed.
    #[error("cannot print the journal's records: {}", reason(.0))]
    Printed(io::Error),
    /// Another file, or a shorter one, stands where the journal was.
    #[error("{} was replaced or cut while a change was under way", .path.display())]
    Replaced {
        /// The file.
        path: PathBuf,
    },
    /// The file is one that others could have written, or no file at all.
    #[error("{} {problem}", .path.display())]
    Untrusted {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: FileProblem,
    },
    /// The journal was written by a later version of this program, in another format.
    #[error(
        "{} was written by a newer whitelistctl: line {line} has format {version}, this version reads format 1",
        .path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The line, counted from one.
        line: usize,
        /// The format.
        version: u64,
    },
    /// The store of a shared journal cannot be used.
    #[error("the shared journal {place} {problem}")]
    Store {
        /// The store.
        place: String,
        /// What is wrong. Reads on after its name.
        problem: StoreProblem,
    },
    /// Another process is changing the list.
    #[error("{target} is being changed by {}{}", Who(.holder.as_ref()), After(*.waited))]
    Held {
        /// The list.
        target: Box<Target>,
        /// Who holds the lock, if that could be read.
        holder: Option<Holder>,
        /// For how long this process waited.
        waited: Duration,
    },
}

/// Why the store of a shared journal cannot be used. Reads on after its name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreProblem {
    /// No answer, or only answers that may pass; the text says why.
    #[error("cannot be reached: {0}")]
    Unreachable(String),
    /// The key has no permission for an action; this is the action's name in policies.
    #[error("does not permit this key to call {0}")]
    Denied(&'static str),
    /// The key or its signature is not accepted.
    #[error("does not accept the key: {0}")]
    Unauthenticated(String),
    /// There is no key.
    #[error("cannot be opened: {0}")]
    NoKey(String),
    /// The bucket does not exist.
    #[error("is in a bucket that does not exist")]
    NoBucket,
    /// The bucket belongs to another region; its name, if the store tells it.
    #[error("is in another region{}", named(.0.as_deref()))]
    Region(Option<String>),
    /// The store sends requests to another address.
    #[error("is at another address: the store redirects requests")]
    Redirected,
    /// This machine's clock is too far from the store's.
    #[error("does not accept the time of this machine's clock")]
    Clock,
    /// A second write with a condition did not fail.
    #[error(
        "cannot be used: the store ignores the condition of a write, so that two machines could overwrite each other"
    )]
    IgnoresConditions,
    /// The store does not know conditional writes.
    #[error("cannot be used: the store has no conditional writes")]
    NoConditions,
    /// A rule of the bucket forbids the write.
    #[error("cannot be written: a retention rule of the bucket, or an archived or encrypted object, forbids it")]
    Retention,
    /// What is stored is not what was written; the text says how.
    #[error("is damaged: {0}")]
    Damaged(String),
    /// Records that this machine has read before are different now.
    #[error("was changed: its records differ from those that this machine has read before")]
    Changed,
    /// The log ends before a place that this machine has read.
    #[error("was cut: {gone} of the {known} batches that this machine has read are missing at the end")]
    Cut {
        /// Batches that are missing.
        gone: u64,
        /// Batches that were read.
        known: u64,
    },
    /// Another answer; its status and the store's code, if it is a plain word.
    #[error("cannot be used: the store answered {action} with status {status}{}", named(.code.as_deref()))]
    Other {
        /// The action.
        action: &'static str,
        /// The status.
        status: u16,
        /// The code.
        code: Option<String>,
    },
}

/// A name in brackets, if there is one.
fn named(name: Option<&str>) -> String {
    name.map(|name| format!(" ({name})")).unwrap_or_default()
}

impl StoreProblem {
    /// Whether the same call may work later.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Unreachable(_))
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Unreachable(_) => {
                "check the endpoint and the network; `--journal-optional` records on this machine instead"
            }
            Self::Denied(_) => "`whitelistctl journal init --policy` prints a policy with the needed permissions",
            Self::Unauthenticated(_) => "check the key and that the bucket belongs to its account",
            Self::NoKey(_) => "set the variables or files that the documentation of the shared journal names",
            Self::NoBucket => "create the bucket first, or correct its name",
            Self::Region(_) | Self::Redirected => {
                "name the bucket's region with `region=` and its address with `endpoint=`"
            }
            Self::Clock => "set this machine's clock",
            Self::IgnoresConditions | Self::NoConditions => "use a store that keeps conditional writes",
            Self::Retention => "use a prefix without retention rules and archiving",
            Self::Damaged(_) | Self::Changed | Self::Cut { .. } => "`whitelistctl journal verify` names the objects",
            Self::Other { .. } => return None,
        };
        Some(hint.to_owned())
    }
}

/// What makes a file untrustworthy. Reads on after the file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// A directory, a pipe, a device.
    #[error("is not a regular file")]
    NotRegular,
    /// A symbolic link.
    #[error("is a symbolic link")]
    Link,
    /// Someone else's.
    #[error("belongs to another user")]
    Owner,
    /// Others may write it; the number is the mode.
    #[error("can be written by others (mode {0:03o})")]
    Writable(u32),
}

impl JournalError {
    /// The next step, where there is one worth naming.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Io { .. } => {
                Some("fix that, or name another place with --journal PATH or WHITELISTCTL_STATE_DIR".to_owned())
            }
            Self::Printed(_) => None,
            Self::Replaced { .. } => Some("do not move or edit the journal while a change is under way".to_owned()),
            Self::Untrusted { path, problem: FileProblem::Writable(_) } => {
                Some(format!("chmod 600 {}", shell_word(path)))
            }
            Self::Untrusted { .. } => Some("name a file of your own with --journal PATH".to_owned()),
            Self::Newer { .. } => Some("use the newer version, or name another file with --journal PATH".to_owned()),
            Self::Store { problem, .. } => problem.hint(),
            Self::Held { .. } => Some("run the command again when the other process is done".to_owned()),
        }
    }
}

/// Who holds a lock, in words.
struct Who<'error>(Option<&'error Holder>);

impl fmt::Display for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            // The lock of another machine is a record, which names no process.
            Some(holder) if holder.pid == 0 => write!(f, "another machine, {}", holder.host.escape_debug()),
            Some(holder) => write!(f, "process {} on {}", holder.pid, holder.host.escape_debug()),
            None => f.write_str("another process"),
        }
    }
}

/// How long this process waited, in words; nothing if not at all.
struct After(Duration);

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_zero() { Ok(()) } else { write!(f, ", after waiting {} s for it", self.0.as_secs_f64().ceil()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::{Moment, sample};

    #[test]
    fn a_holder_is_named_and_nothing_of_its_file_reaches_the_terminal_raw() {
        let target = Box::new(sample::intent(1).target);
        let holder = Holder { pid: 42, host: "desk\u{1b}[2J".to_owned(), since: Moment::from_millis(0) };
        let error = JournalError::Held { target, holder: Some(holder), waited: Duration::from_millis(1500) };
        let message = error.to_string();
        assert!(message.contains("is being changed by process 42 on desk\\u{1b}[2J, after waiting 2 s"), "{message}");
    }

    #[test]
    fn the_hint_for_a_file_that_others_write_can_be_pasted() {
        let path = PathBuf::from("/tmp/my journal's.jsonl");
        let error = JournalError::Untrusted { path, problem: FileProblem::Writable(0o666) };
        assert_eq!(error.to_string(), "/tmp/my journal's.jsonl can be written by others (mode 666)");
        assert_eq!(error.hint().unwrap(), r"chmod 600 '/tmp/my journal'\''s.jsonl'");
    }
}
