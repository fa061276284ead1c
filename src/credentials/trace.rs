//! How the sources of a chain stand, one by one, for whoever wants to know why a key is the one it is.

use std::fmt;

use super::{CredentialError, Found, Source};

/// Why a source has nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// What it would be told by is not set.
    NotSet,
    /// Its file does not exist.
    NoFile,
    /// Its file has no such profile, or one without a key.
    NoProfile,
    /// A variable switches it off.
    SwitchedOff(&'static str),
    /// Nothing answers there.
    Nobody,
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
            Self::Nobody => f.write_str("nothing answers there"),
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

/// One source of a chain, as it was met.
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
    /// Whether the key is at hand; else only a call, or a program, tells whether there is one.
    pub is_certain: bool,
}

/// Asks the sources of `chain` in order, until one has something or is broken: how they all stand, and what came of it.
pub fn walk<C>(chain: &[Box<dyn Source<C> + '_>]) -> (Vec<TraceStep>, Result<Option<Found<C>>, CredentialError>) {
    let mut outcome = Ok(None);
    let mut ask = |source: &dyn Source<C>| {
        if !matches!(outcome, Ok(None)) {
            return ProviderStatus::NotReached;
        }
        match source.load() {
            Ok(None) => ProviderStatus::Absent(source.absence()),
            Ok(Some(credential)) => {
                outcome = Ok(Some(Found { credential, source: source.name() }));
                ProviderStatus::Won
            }
            Err(error) => {
                outcome = Err(error.clone());
                ProviderStatus::Broken(error)
            }
        }
    };
    let steps = chain.iter().map(|source| TraceStep { source: source.name(), status: ask(source.as_ref()) }).collect();
    (steps, outcome)
}
