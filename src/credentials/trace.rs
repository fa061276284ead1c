//! The status of each source of a chain: which one gave the key, and why the others did not.

use std::fmt;

use super::CredentialError;
use crate::config::NoKey;

/// Why a source has nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Its variable or key is not set.
    NotSet,
    /// Its file does not exist.
    NoFile,
    /// Its file has no such profile, or one without a key.
    NoProfile,
    /// A variable switches it off.
    SwitchedOff(&'static str),
    /// Nothing answers there.
    NotAvailable,
    /// Its key belongs to another address than the one in force.
    OtherAddress,
    /// A vendor's tool is logged in there without a key in its file.
    ToolLogin(NoKey),
}

impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSet => f.write_str("not set"),
            Self::NoFile => f.write_str("no such file"),
            Self::NoProfile => f.write_str("no such profile, or one without a key"),
            Self::SwitchedOff(name) => write!(f, "switched off by {name}"),
            Self::NotAvailable => f.write_str("nothing answers there"),
            Self::OtherAddress => f.write_str("its key belongs to another address"),
            Self::ToolLogin(no_key) => no_key.fmt(f),
        }
    }
}

/// The status of one source of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderStatus {
    /// It has nothing.
    Absent(Absence),
    /// Its key is used.
    Won,
    /// An earlier source is used, or is broken.
    NotReached,
    /// It has something that cannot be used.
    Broken(CredentialError),
}

/// One source of a chain and its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceStep {
    /// The source's name.
    pub source: String,
    /// Its status.
    pub status: ProviderStatus,
}

impl TraceStep {
    /// The source and the reason why it has nothing, where the user may not expect it.
    #[must_use]
    pub fn remark(&self) -> Option<String> {
        match &self.status {
            ProviderStatus::Absent(
                absence @ (Absence::SwitchedOff(_) | Absence::OtherAddress | Absence::ToolLogin(_)),
            ) => Some(format!("{} ({absence})", self.source)),
            _ => None,
        }
    }

    /// The source for a list of those that were checked.
    #[must_use]
    pub fn label(&self) -> String {
        self.remark().unwrap_or_else(|| self.source.clone())
    }
}

/// A source that has a credential, before a service or a program is called for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its name.
    pub source: String,
    /// Whether the key is complete; else only a call or a program shows whether there is one.
    pub is_certain: bool,
}
