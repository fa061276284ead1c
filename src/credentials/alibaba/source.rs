//! What a source of access keys is, and how the sources of a chain stand.

use std::fmt;

use super::recipe::Recipe;
use crate::credentials::CredentialError;

/// One place that may know how an access key is had.
pub trait KeySource {
    /// What messages call it before anything in it is known.
    fn name(&self) -> String;

    /// Looks, without the network. Fails if what is there is broken or not whole.
    fn look(&self) -> Result<Look, CredentialError>;
}

/// What a source has.
pub enum Look {
    /// Nothing.
    Absent(Absence),
    /// A way to a key.
    Here {
        /// The way.
        recipe: Recipe,
        /// What messages call the source now that it is known.
        name: String,
    },
}

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
}

impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSet => f.write_str("not set"),
            Self::NoFile => f.write_str("no such file"),
            Self::NoProfile => f.write_str("no such profile, or one without a key"),
            Self::SwitchedOff(name) => write!(f, "switched off by {name}"),
            Self::Nobody => f.write_str("nobody answers there"),
        }
    }
}

/// How one source of a chain stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
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
pub struct Step {
    /// The source's name.
    pub source: String,
    /// How it stands.
    pub standing: Standing,
}
