//! The error that commands return: a code from a closed list, a message, a hint, and the response of the service.
//!
//! Modules below the commands have their own typed errors, which are converted here and nowhere else. Each code has one
//! exit code. A message is a lower-case fragment that says what failed and why; the hint is the next step. Neither
//! contains a secret or raw bytes of a server.

use std::io::ErrorKind;
use std::num::NonZeroU32;

use crate::config::ConfigError;
use crate::credentials::fault::Class;
use crate::credentials::{ChainError, CredentialError};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::exit::Exit;
use crate::sandbox::SandboxError;
use crate::services::{Failure, Kind};
use crate::world::files::reason;

macro_rules! codes {
    ($($variant:ident: $name:literal, $exit:ident, $about:literal;)+) => {
        /// What failed, as a stable name for scripts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $about] $variant,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in JSON.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The meaning, in one sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Self::$variant => $about,)+ }
            }

            /// The exit code of this error code.
            #[must_use]
            pub fn exit(self) -> Exit {
                match self { $(Self::$variant => Exit::$exit,)+ }
            }
        }
    };
}

codes! {
    Usage: "usage", USAGE, "The arguments are invalid or conflict.";
    InvalidEntry: "invalid_entry", USAGE, "An entry is not an IP address or CIDR block.";
    InvalidName: "invalid_name", USAGE, "The name of an instance, group, user or region is invalid.";
    InvalidFile: "invalid_file", USAGE, "A file of entries is invalid.";
    InvalidRequest: "invalid_request", USAGE, "The service rejected the request as invalid.";
    Refused: "refused", REFUSED, "A hazard or a rule of the command refuses the change.";
    Declined: "declined", REFUSED, "The user declined the confirmation prompt.";
    NoCredentials: "no_credentials", DENIED, "No credentials found for the service.";
    BrokenCredentials: "broken_credentials", DENIED, "A credential source is invalid or failed.";
    Unauthenticated: "unauthenticated", DENIED, "The service rejected the credentials.";
    ProxyLogin: "proxy_login", DENIED, "The proxy requires a user name and a password.";
    ClientCertificate: "client_certificate", DENIED, "The server requires a client certificate, or rejected it.";
    Forbidden: "forbidden", DENIED, "The credentials do not permit this call.";
    AddressNotListed: "address_not_listed", DENIED, "The address of the caller is not on the list that the call requires.";
    Untrusted: "untrusted", DENIED, "The server's identity cannot be verified.";
    Clock: "clock", DENIED, "This machine's clock and the server's are too far apart.";
    NotFound: "not_found", NOT_FOUND, "The instance, user, group or entry does not exist.";
    NotAdmitted: "not_admitted", NOT_FOUND, "No entry admits the address.";
    Conflict: "conflict", CONFLICT, "The list differs from the one planned against, or from the one wanted.";
    NotApplied: "not_applied", FAILED, "The list was read, and the change is not applied.";
    CallerEntry: "caller_entry", FAILED, "The service does not remove the address that the call comes from.";
    Partial: "partial", PARTIAL, "A part of the work is done.";
    Unknown: "unknown", UNKNOWN, "The change may or may not be applied.";
    Busy: "busy", UNAVAILABLE, "The instance is busy or out of service.";
    Throttled: "throttled", UNAVAILABLE, "The service limits the rate of calls.";
    Unreachable: "unreachable", UNAVAILABLE, "The server cannot be reached.";
    Unavailable: "unavailable", UNAVAILABLE, "The service is not available.";
    NotEffective: "not_effective", NOT_EFFECTIVE, "The change is applied, but not in effect yet.";
    LeaseLeft: "lease_left", LEASE_LEFT, "The command of `lease run` ended, but its lease is still there.";
    Differs: "differs", FOUND, "A file or a list is not as `--exit-code` or `--check` wants it.";
    Config: "config", LOCAL_STATE, "The configuration is invalid or unreadable.";
    LocalState: "local_state", LOCAL_STATE, "State on this machine is invalid, unreadable or not writable.";
    Unexpected: "unexpected_answer", FAILED, "The response of the service does not match its documentation.";
    HungUp: "hung_up", HUNG_UP, "A hang-up ended the run.";
    Interrupted: "interrupted", INTERRUPTED, "An interrupt ended the run.";
    Terminated: "terminated", TERMINATED, "A request to terminate ended the run.";
    Output: "output", OUTPUT, "The output could not be written.";
    Bug: "bug", BUG, "A bug in this program.";
}

/// The response of the service, as far as it is safe to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub http_status: Option<u16>,
    /// The error code of the service.
    pub service_code: Option<String>,
    /// The request ID of the service.
    pub request_id: Option<String>,
    /// Seconds until a retry is permitted, if the service says so; the maximum if its value is invalid.
    pub retry_after: Option<NonZeroU32>,
}

/// A failure, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    /// What failed.
    pub code: Code,
    /// What failed and why, as a fragment without a period.
    pub message: String,
    /// The next steps, the most useful one first.
    pub hints: Vec<String>,
    /// Whether the same command may succeed later.
    pub retryable: bool,
    /// The outcome of the change, if the command is a change.
    pub outcome: Option<Outcome>,
    /// The response of the service.
    pub answer: Box<Answer>,
    /// The list that the error is about.
    pub target: Option<Box<Target>>,
    /// The entries that cannot be used, where there are several or a file has them.
    pub bad_entries: Vec<BadEntry>,
}

/// An entry that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadEntry {
    /// The file that it stands in, with its JSON pointer; `None` for an argument.
    pub file: Option<String>,
    /// The line and the character of the line, counted from 1; `None` for an argument and for a whole file.
    pub position: Option<(usize, usize)>,
    /// Its text as it is, shortened, not escaped; empty for a whole file.
    pub text: String,
    /// Why it cannot be used.
    pub cause: String,
}

impl std::fmt::Display for BadEntry {
    /// `FILE:LINE:COLUMN: TEXT: CAUSE` without the parts that are not there.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(file) = &self.file {
            f.write_str(file)?;
            if let Some((line, column)) = self.position {
                write!(f, ":{line}:{column}")?;
            }
            f.write_str(": ")?;
        }
        if self.position.is_some() || self.file.is_none() {
            write!(f, "`{}` is not an entry: ", self.text)?;
        }
        f.write_str(&self.cause)
    }
}

impl Error {
    /// An error with only a code and a message.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hints: Vec::new(),
            retryable: code.exit() == Exit::UNAVAILABLE,
            outcome: None,
            answer: Box::default(),
            target: None,
            bad_entries: Vec::new(),
        }
    }

    /// Sets the hint, in place of all others.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints = vec![hint.into()];
        self
    }

    /// Adds a hint behind the others.
    #[must_use]
    pub fn and_hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Sets the outcome of the change.
    #[must_use]
    pub fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = Some(outcome);
        self
    }

    /// Sets the list that the error is about.
    #[must_use]
    pub fn at(mut self, target: &Target) -> Self {
        self.target = Some(Box::new(target.clone()));
        self
    }

    /// Whether a signal ended the run.
    #[must_use]
    pub fn is_interruption(&self) -> bool {
        matches!(self.code, Code::HungUp | Code::Interrupted | Code::Terminated)
    }

    /// The exit code.
    #[must_use]
    pub fn exit(&self) -> Exit {
        self.code.exit()
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let code = match failure.kind {
            Kind::Unreachable => Code::Unreachable,
            Kind::Untrusted => Code::Untrusted,
            Kind::Unsendable => Code::Usage,
            Kind::Unanswered | Kind::Unavailable => Code::Unavailable,
            Kind::Throttled => Code::Throttled,
            Kind::Busy => Code::Busy,
            Kind::Unauthenticated => Code::Unauthenticated,
            Kind::ProxyLogin => Code::ProxyLogin,
            Kind::ClientCertificate => Code::ClientCertificate,
            Kind::NotPermitted => Code::Forbidden,
            Kind::NotListed => Code::AddressNotListed,
            Kind::Clock => Code::Clock,
            Kind::NotFound | Kind::NoSuchEntry | Kind::NoSuchResource => Code::NotFound,
            Kind::CallerEntry => Code::CallerEntry,
            Kind::Refused => Code::Refused,
            Kind::Changed => Code::Conflict,
            Kind::AlreadyThere | Kind::Invalid => Code::InvalidRequest,
            Kind::Unexpected => Code::Unexpected,
            Kind::Bug => Code::Bug,
        };
        Self {
            hints: failure.hint.iter().cloned().collect(),
            answer: Box::new(Answer {
                http_status: failure.http_status,
                service_code: failure.service_code,
                request_id: failure.request_id,
                retry_after: failure.retry_after,
            }),
            ..Self::new(code, failure.message)
        }
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        let code = match error {
            ConfigError::Missing(_)
            | ConfigError::Value { .. }
            | ConfigError::UnknownProfile { .. }
            | ConfigError::ProfileName
            | ConfigError::Unwritable { .. } => Code::Usage,
            _ => Code::Config,
        };
        Self { hints: error.hint().into_iter().collect(), ..Self::new(code, error.to_string()) }
    }
}

impl From<ChainError> for Error {
    fn from(error: ChainError) -> Self {
        let code = match &error {
            ChainError::Missing { .. } => Code::NoCredentials,
            ChainError::Broken(CredentialError::Source { fault, .. }) => match fault.class {
                Class::NotAvailable | Class::Broken => Code::BrokenCredentials,
                Class::Unreachable => Code::Unreachable,
                Class::Untrusted => Code::Untrusted,
                Class::Unavailable => Code::Unavailable,
                Class::Throttled => Code::Throttled,
            },
            ChainError::Broken(_) => Code::BrokenCredentials,
        };
        Self { hints: vec![error.hint()], ..Self::new(code, error.to_string()) }
    }
}

impl From<SandboxError> for Error {
    fn from(error: SandboxError) -> Self {
        match &error {
            SandboxError::Assumption(_) | SandboxError::NotLoopback(_) => Self::new(Code::Usage, error.to_string()),
            SandboxError::Damaged { .. } | SandboxError::Random(_) => Self::new(Code::LocalState, error.to_string()),
            SandboxError::State { source, .. } => {
                let error = Self::new(Code::LocalState, format!("{error}: {}", reason(source)));
                match source.kind() {
                    ErrorKind::AlreadyExists | ErrorKind::NotADirectory => error.hint(
                        "a file has the name of the directory; choose another directory with --state or \
                         WHITELISTCTL_STATE_DIR",
                    ),
                    _ => error,
                }
            }
            SandboxError::Listen { source, .. } => Self::new(Code::LocalState, format!("{error}: {}", reason(source))),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::transport::{SendError, TlsFailure};

    #[test]
    fn wrong_options_of_the_sandbox_are_usage_and_the_rest_is_local_state() {
        let everywhere = std::net::SocketAddr::from(([0, 0, 0, 0], 80));
        assert_eq!(Error::from(SandboxError::NotLoopback(everywhere)).exit(), Exit::USAGE);
        let taken = SandboxError::Listen { address: everywhere, source: ErrorKind::AddrInUse.into() };
        let taken = Error::from(taken);
        assert_eq!(taken.exit(), Exit::LOCAL_STATE);
        assert_eq!(taken.message, "cannot listen on 0.0.0.0:80: address in use");
    }

    #[test]
    fn a_forbidden_address_is_usage_and_not_trust() {
        let unsendable = Error::from(Failure::from(SendError::Forbidden("plain http".to_owned())));
        assert_eq!((unsendable.code, unsendable.exit()), (Code::Usage, Exit::USAGE));
        let untrusted = Error::from(Failure::from(SendError::Untrusted("expired".to_owned(), TlsFailure::Dates)));
        assert_eq!((untrusted.code, untrusted.exit()), (Code::Untrusted, Exit::DENIED));
    }

    #[test]
    fn every_code_has_a_unique_name_and_a_known_exit_code() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(Code::ALL.iter().all(|code| Exit::TABLE.iter().any(|(exit, _)| *exit == code.exit())));
    }
}
