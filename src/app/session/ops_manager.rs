//! What runs keep about Ops Manager between them, and the name of the installation in targets. The sandbox keeps
//! nothing.

use super::Session;
use crate::app::clients::{Connected, OpsManager};
use crate::domain::instance::UserId;
use crate::domain::owner::Owner;
use crate::error::Error;

impl Session<'_> {
    /// Keeps for the next run what `client` found out about the lists of `owner`'s kind.
    pub(crate) fn remember(&self, client: &OpsManager, owner: &Owner) {
        if let (Some(resource), Ok(url), None) = (client.resource(), self.settings.ops_manager(), &self.sandbox) {
            self.ops_manager_cache.remember_name(&url.to_string(), owner.into(), resource);
        }
    }

    /// The user that `reached` was found to call as in an earlier run.
    pub(crate) fn remembered_user(&self, reached: &Connected<OpsManager>) -> Option<UserId> {
        self.ops_manager_cache.user(&reached.endpoint, &reached.account).filter(|_| self.sandbox.is_none())
    }

    /// Keeps the user of the credentials for the next run, or forgets it if `user` is `None`.
    pub(crate) fn remember_user(&self, reached: &Connected<OpsManager>, user: Option<&UserId>) {
        if self.sandbox.is_none() {
            self.ops_manager_cache.remember_user(&reached.endpoint, &reached.account, user);
        }
    }

    /// The name of the installation in targets: `HOST[:PORT][/BASE]`.
    pub(crate) fn ops_manager_host(&self) -> Result<String, Error> {
        let url = self.settings.ops_manager()?;
        if self.sandbox.is_some() {
            // Its port is another one in every run, but its list is the same.
            return Ok("sandbox".to_owned());
        }
        Ok(format!("{}{}", url.authority(), url.base()))
    }
}
