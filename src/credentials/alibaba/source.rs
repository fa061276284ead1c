//! What a source of access keys is.

use std::time::SystemTime;

use super::provider_spec::ProviderSpec;
use crate::credentials::CredentialError;
use crate::credentials::trace::{Absence, Seen};

/// One place that may know how an access key is had.
pub trait KeySource {
    /// What messages call it before anything in it is known.
    fn name(&self) -> String;

    /// Looks, without the network. Fails if what is there is broken or not whole.
    fn look(&self) -> Result<Look, CredentialError>;

    /// Whether it has something at `now`. Neither is the network asked for it nor a program run.
    fn see(&self, now: SystemTime) -> Result<Option<Seen>, CredentialError> {
        let Look::Here { recipe, name } = self.look()? else { return Ok(None) };
        let is_certain = recipe.is_at_hand(now).map_err(|fault| fault.of(&name))?;
        Ok(Some(Seen { source: name, is_certain }))
    }
}

/// What a source has.
pub enum Look {
    /// Nothing.
    Absent(Absence),
    /// A way to a key.
    Here {
        /// The way.
        recipe: ProviderSpec,
        /// What messages call the source now that it is known.
        name: String,
    },
}
