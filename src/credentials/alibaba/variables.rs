//! The vendor's variables other than key pairs: those of an identity provider's token, and the credentials URI.

use std::path::PathBuf;

use super::provider_deps::{NO_EXTERNAL, ProviderDeps};
use super::provider_spec::ProviderSpec;
use super::sts::{self, Role, Wanted};
use crate::credentials::chain::{self, Look, Looking};
use crate::credentials::fault::Fault;
use crate::credentials::trace::Absence;
use crate::credentials::{CredentialError, Source};

/// The role, the provider and the token file; without the file the others are ignored.
const OIDC: [&str; 3] = ["ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"];
/// The name of the session of a role.
pub(super) const SESSION: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";
/// The credentials URI.
pub(super) const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// A role assumed with the token that the environment names, as in a cluster with roles for service accounts.
pub(super) struct OidcVariables<'a> {
    /// The system.
    pub(super) deps: &'a ProviderDeps,
}

impl Source<ProviderSpec> for OidcVariables<'_> {
    fn name(&self) -> String {
        format!("variable {}", OIDC[2])
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        chain::ready(self.find())
    }
}

impl OidcVariables<'_> {
    fn find(&self) -> Result<Look<ProviderSpec>, CredentialError> {
        let [arn, provider, file] = OIDC.map(|name| self.deps.text(name));
        let values = [arn?, provider?, file?];
        let [Some(arn), Some(provider), Some(file)] = values else {
            let [_, _, Some(_)] = values else { return Ok(Look::Absent(Absence::NotSet)) };
            // The other two have other uses too; only the token file means this source.
            let missing = OIDC.into_iter().zip(values).filter(|(_, value)| value.is_none()).map(|(name, _)| name);
            let missing = missing.collect::<Vec<_>>().join(" and ");
            let fault = Fault::broken(format!("is set without {missing}"));
            return Err(fault.hint(format!("set {missing}, or unset {}", OIDC[2])).of(self.name()));
        };
        let role = Role {
            arn: arn.to_owned(),
            session: self.deps.text(SESSION)?.map(str::to_owned),
            seconds: None,
            external_id: None,
            policy: None,
            endpoint: sts::endpoint(self.deps, Wanted::default()).map_err(|fault| fault.of(self.name()))?,
        };
        let spec = ProviderSpec::Oidc { provider: provider.to_owned(), token_file: PathBuf::from(file), role };
        Ok(Look::Here { found: spec, name: self.name() })
    }
}

/// The address in the variable.
pub(super) struct UriVariable<'a> {
    /// The system.
    pub(super) deps: &'a ProviderDeps,
}

impl Source<ProviderSpec> for UriVariable<'_> {
    fn name(&self) -> String {
        format!("variable {URI}")
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        chain::ready(self.find())
    }
}

impl UriVariable<'_> {
    fn find(&self) -> Result<Look<ProviderSpec>, CredentialError> {
        let Some(uri) = self.deps.text(URI)? else { return Ok(Look::Absent(Absence::NotSet)) };
        match self.deps.switched_off(&[NO_EXTERNAL]) {
            Some(switch) => Ok(Look::Absent(Absence::SwitchedOff(switch))),
            None => Ok(Look::Here { found: ProviderSpec::Uri(uri.to_owned()), name: self.name() }),
        }
    }
}

/// The role of the instance that this machine may be.
pub(super) struct Instance<'a> {
    /// The system.
    pub(super) deps: &'a ProviderDeps,
}

impl Source<ProviderSpec> for Instance<'_> {
    fn name(&self) -> String {
        "the metadata service of ECS".to_owned()
    }

    fn look(&self) -> Looking<'_, ProviderSpec> {
        chain::ready(self.find())
    }
}

impl Instance<'_> {
    #[expect(clippy::unnecessary_wraps, reason = "the other sources fail, and the chain takes all of them alike")]
    fn find(&self) -> Result<Look<ProviderSpec>, CredentialError> {
        if let Some(switch) = self.deps.switched_off(&[super::provider_deps::NO_METADATA]) {
            return Ok(Look::Absent(Absence::SwitchedOff(switch)));
        }
        let role = self.deps.env.get("ALIBABA_CLOUD_ECS_METADATA").map(str::to_owned);
        Ok(Look::Here { found: ProviderSpec::Instance(role), name: self.name() })
    }
}
