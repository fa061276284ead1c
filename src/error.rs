//! The one error that commands return: a code from a closed list, a message, a hint, and what the service said.
//!
//! Modules below the commands have typed errors of their own; they become this one here and nowhere else. One code
//! means one exit code. A message is one lower-case sentence that names the thing and the cause; the hint is the
//! next step. Neither holds a secret or a server's raw bytes.

use std::io::ErrorKind;
use std::num::NonZeroU32;

use crate::config::ConfigError;
use crate::credentials::alibaba::fault::Class;
use crate::credentials::{ChainError, CredentialError};
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::exit::Exit;
use crate::sandbox::SandboxError;
use crate::services::{Failure, Kind};
use crate::world::files::reason;

macro_rules! codes {
    ($($variant:ident: $name:literal, $exit:ident, $about:literal;)+) => {
        /// What went wrong, as a name that scripts may switch on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $about] $variant,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in reports.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Self::$variant => $about,)+ }
            }

            /// The exit code that goes with it.
            #[must_use]
            pub fn exit(self) -> Exit {
                match self { $(Self::$variant => Exit::$exit,)+ }
            }
        }
    };
}

codes! {
    Usage: "usage", USAGE, "The arguments do not fit together.";
    InvalidEntry: "invalid_entry", USAGE, "An entry is not an address or block.";
    InvalidName: "invalid_name", USAGE, "An instance, group, user or region is not named properly.";
    InvalidFile: "invalid_file", USAGE, "A file of entries cannot be read as one.";
    InvalidRequest: "invalid_request", USAGE, "The service does not take the request as it is.";
    Refused: "refused", REFUSED, "A hazard or a rule of the verb stands against the change.";
    Declined: "declined", REFUSED, "The question was answered with no.";
    NoCredentials: "no_credentials", DENIED, "No source has credentials for the service.";
    BrokenCredentials: "broken_credentials", DENIED, "A source of credentials is there but cannot be used.";
    Unauthenticated: "unauthenticated", DENIED, "The service does not accept the credentials.";
    ProxyLogin: "proxy_login", DENIED, "The proxy on the way to the service wants a user name and a password.";
    ClientCertificate: "client_certificate", DENIED, "The server does not accept the client certificate, or wants one.";
    Forbidden: "forbidden", DENIED, "The credentials do not permit this call.";
    AddressNotListed: "address_not_listed", DENIED, "The caller's address is not on the list that guards the call.";
    Untrusted: "untrusted", DENIED, "The server's identity cannot be verified.";
    Clock: "clock", DENIED, "This machine's clock and the server's are too far apart.";
    NotFound: "not_found", NOT_FOUND, "The instance, user, group or entry does not exist.";
    NotAdmitted: "not_admitted", NOT_FOUND, "No entry admits the address.";
    Conflict: "conflict", CONFLICT, "The list is not the one planned against, or not the one wanted after the change.";
    NotApplied: "not_applied", FAILED, "The change was looked for, and is not made.";
    CallerEntry: "caller_entry", FAILED, "The service does not remove the address that the call comes from.";
    Partial: "partial", PARTIAL, "Some of the work was done and some not.";
    Unknown: "unknown", UNKNOWN, "The change may or may not have been made.";
    Busy: "busy", UNAVAILABLE, "The instance is changing or out of service.";
    Throttled: "throttled", UNAVAILABLE, "The service takes no more calls for now.";
    Unreachable: "unreachable", UNAVAILABLE, "The server cannot be reached.";
    Unavailable: "unavailable", UNAVAILABLE, "The service cannot answer now.";
    NotEffective: "not_effective", NOT_EFFECTIVE, "The change is made, but the instance is still busy with it.";
    Config: "config", LOCAL_STATE, "The configuration cannot be used.";
    LocalState: "local_state", LOCAL_STATE, "State on this machine cannot be used.";
    Unexpected: "unexpected_answer", FAILED, "The service's answer is not what its documentation says.";
    HungUp: "hung_up", HUNG_UP, "A hang-up ended the run.";
    Interrupted: "interrupted", INTERRUPTED, "An interrupt ended the run.";
    Terminated: "terminated", TERMINATED, "A request to terminate ended the run.";
    Output: "output", OUTPUT, "The output could not be written.";
    Bug: "bug", BUG, "A fault of this program.";
}

/// What the service answered, as far as it is safe to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub http_status: Option<u16>,
    /// The service's own error code.
    pub service_code: Option<String>,
    /// The service's name for the call.
    pub request_id: Option<String>,
    /// For how many seconds it asks to be left alone, where it does; the most there are if it makes no sense.
    pub retry_after: Option<NonZeroU32>,
}

/// A failure, ready to be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    /// What went wrong.
    pub code: Code,
    /// The thing and the cause, in one sentence without a full stop.
    pub message: String,
    /// The next step.
    pub hint: Option<String>,
    /// Whether the same command may succeed later.
    pub retryable: bool,
    /// What is known of the change, where one was asked for.
    pub outcome: Option<Outcome>,
    /// What the service said.
    pub answer: Answer,
    /// The list in question.
    pub target: Option<Box<Target>>,
}

impl Error {
    /// An error with a code and a message and nothing else.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: None,
            retryable: code.exit() == Exit::UNAVAILABLE,
            outcome: None,
            answer: Answer::default(),
            target: None,
        }
    }

    /// The same with the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with what is known of the change.
    #[must_use]
    pub fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = Some(outcome);
        self
    }

    /// The same with the list in question.
    #[must_use]
    pub fn at(mut self, target: &Target) -> Self {
        self.target = Some(Box::new(target.clone()));
        self
    }

    /// Whether somebody asked the run to end.
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
            Kind::AlreadyThere | Kind::Invalid => Code::InvalidRequest,
            Kind::Unexpected => Code::Unexpected,
            Kind::Bug => Code::Bug,
        };
        Self {
            hint: failure.hint,
            answer: Answer {
                http_status: failure.http_status,
                service_code: failure.service_code,
                request_id: failure.request_id,
                retry_after: failure.retry_after,
            },
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
        Self { hint: error.hint(), ..Self::new(code, error.to_string()) }
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
        Self { hint: Some(error.hint()), ..Self::new(code, error.to_string()) }
    }
}

impl From<SandboxError> for Error {
    fn from(error: SandboxError) -> Self {
        match &error {
            SandboxError::Assumption(_) | SandboxError::NotLoopback(_) => Self::new(Code::Usage, error.to_string()),
            SandboxError::Damaged { .. } => Self::new(Code::LocalState, error.to_string()),
            SandboxError::State { source, .. } => {
                let error = Self::new(Code::LocalState, format!("{error}: {}", reason(source)));
                match source.kind() {
                    ErrorKind::AlreadyExists | ErrorKind::NotADirectory => error.hint(
                        "a file stands where a directory is needed; name another one with --state or \
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
    fn a_sandbox_asked_for_wrongly_is_a_mistake_of_the_caller_and_anything_else_is_local() {
        let everywhere = std::net::SocketAddr::from(([0, 0, 0, 0], 80));
        assert_eq!(Error::from(SandboxError::NotLoopback(everywhere)).exit(), Exit::USAGE);
        let taken = SandboxError::Listen { address: everywhere, source: ErrorKind::AddrInUse.into() };
        let taken = Error::from(taken);
        assert_eq!(taken.exit(), Exit::LOCAL_STATE);
        assert_eq!(taken.message, "cannot listen on 0.0.0.0:80: address in use");
    }

    #[test]
    fn an_address_that_nothing_may_be_sent_to_is_a_mistake_of_the_caller_and_no_question_of_trust() {
        let unsendable = Error::from(Failure::from(SendError::Forbidden("plain http".to_owned())));
        assert_eq!((unsendable.code, unsendable.exit()), (Code::Usage, Exit::USAGE));
        let untrusted = Error::from(Failure::from(SendError::Untrusted("expired".to_owned(), TlsFailure::Dates)));
        assert_eq!((untrusted.code, untrusted.exit()), (Code::Untrusted, Exit::DENIED));
    }

    #[test]
    fn every_code_has_its_own_name_and_an_exit_code_of_the_table() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(Code::ALL.iter().all(|code| Exit::TABLE.iter().any(|(exit, _)| *exit == code.exit())));
    }
}
