//! What a source of access keys is.

use super::recipe::Recipe;
use crate::credentials::CredentialError;
use crate::credentials::walk::Absence;

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
