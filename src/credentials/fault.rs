//! Why a source of an access key cannot give it. A fault has names, paths and the service's error codes, never a value
//! of a file or a variable, and never a text that a server or a program returned. It knows nothing of the chain:
//! `error` adds the name of the source.

use crate::transport::SendError;

/// What a fault means for the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The source is not available on this machine.
    NotAvailable,
    /// The source cannot be used as it is.
    Broken,
    /// Who gives the key cannot be reached; nothing was sent.
    Unreachable,
    /// Who gives the key cannot be trusted.
    Untrusted,
    /// Who gives the key does not answer, or not now.
    Unavailable,
    /// Who gives the key takes no more calls for now.
    Throttled,
}

impl Class {
    /// The next step where a fault has no better one.
    pub(super) fn next(self) -> &'static str {
        match self {
            Self::NotAvailable | Self::Broken => "fix it, or select a whitelistctl profile that has a key with -p",
            Self::Unreachable => "check the address, the network and the proxy variables",
            Self::Untrusted => "if an authority of your own signs certificates, name its certificate with --ca-file",
            Self::Unavailable | Self::Throttled => "try again later",
        }
    }
}

/// What is wrong with a source. Reads on after the source's name and a colon.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Fault {
    /// What it means.
    pub class: Class,
    /// The cause.
    pub message: String,
    /// The next step.
    pub hint: Option<String>,
}

impl Fault {
    /// Something that has to be put right on this machine or in the account.
    pub(super) fn broken(message: impl Into<String>) -> Self {
        Self::new(Class::Broken, message)
    }

    /// A fault of `class`.
    pub(super) fn new(class: Class, message: impl Into<String>) -> Self {
        Self { class, message: message.into(), hint: None }
    }

    /// The same with the next step.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl From<SendError> for Fault {
    fn from(error: SendError) -> Self {
        let class = match &error {
            SendError::NotSent(_) => Class::Unreachable,
            SendError::Untrusted(..) => Class::Untrusted,
            SendError::Unanswered(_) | SendError::Stale(_) => Class::Unavailable,
            SendError::Forbidden(_)
            | SendError::Challenge(_)
            | SendError::NoKey(_)
            | SendError::ClientCertificate(_)
            | SendError::ProxyLogin(_) => Class::Broken,
        };
        let hint = if let SendError::Untrusted(_, doubt) = &error { Some(doubt.fix().to_owned()) } else { None };
        Self { hint, ..Self::new(class, error.to_string()) }
    }
}
