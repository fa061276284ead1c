//! The status of each source of a chain: which one gave the key, and why the others did not.

use std::fmt;

use super::CredentialError;

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
        }
    }
}

/// How one source of a chain stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderStatus {
    /// It has nothing.
    Absent(Absence),
    /// It gave the key.
    Won,
    /// An earlier one gave the key or is broken.
    NotReached,
    /// It has something that cannot be used.
    Broken(CredentialError),
}

/// One source of a chain and its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceStep {
    /// The source's name.
    pub source: String,
    /// How it stands.
    pub status: ProviderStatus,
}

impl TraceStep {
    /// The source for the list of those that had nothing, with the reason where it is not obvious.
    #[must_use]
    pub fn label(&self) -> String {
        match &self.status {
            ProviderStatus::Absent(absence @ (Absence::SwitchedOff(_) | Absence::OtherAddress)) => {
                format!("{} ({absence})", self.source)
            }
            _ => self.source.clone(),
        }
    }
}

/// A source that has something, before anybody is asked for the key itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its name.
    pub source: String,
    /// Whether the key is at hand; else only a call, or a program, shows whether there is one.
    pub is_certain: bool,
}
