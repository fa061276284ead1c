//! The credentials and addresses of a running sandbox, as plain values for its clients.

use super::state::{SandboxError, Store};

/// The credentials and addresses of a running sandbox. The secrets are random for each state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The Elasticsearch half.
    pub elasticsearch: ElasticsearchAccount,
    /// The Ops Manager half.
    pub ops_manager: OpsManagerAccount,
}

/// Access to the simulated Elasticsearch service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElasticsearchAccount {
    /// `http://ADDRESS:PORT`.
    pub endpoint: String,
    /// The region of that address.
    pub region: String,
    /// The further regions, each with an address of its own that knows only its instances.
    pub further: Vec<RegionAddress>,
    /// The permanent access key.
    pub access_key_id: String,
    /// Its secret.
    pub access_key_secret: String,
    /// Temporary credentials of the same account, if it has any.
    pub sts: Option<StsAccount>,
    /// The IDs of the instances of all regions, the default one first.
    pub instances: Vec<String>,
}

/// The address of a further region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionAddress {
    /// The region.
    pub region: String,
    /// `http://ADDRESS:PORT`.
    pub endpoint: String,
}

/// Temporary credentials, as the security token service issues them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StsAccount {
    /// The key.
    pub access_key_id: String,
    /// Its secret.
    pub access_key_secret: String,
    /// The token that must be sent with it.
    pub security_token: String,
}

/// Access to the simulated Ops Manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpsManagerAccount {
    /// `http://ADDRESS:PORT`.
    pub url: String,
    /// The user name for Digest.
    pub username: String,
    /// The API key for Digest.
    pub api_key: String,
    /// The id of the user, 24 hex digits.
    pub user: String,
    /// The programmatic key.
    pub programmatic: ProgrammaticAccount,
}

/// A programmatic key of the simulated Ops Manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammaticAccount {
    /// The id of the organization, 24 hex digits.
    pub org: String,
    /// The id of the key, 24 hex digits.
    pub id: String,
    /// The name for Digest.
    pub public_key: String,
    /// The secret for Digest.
    pub private_key: String,
}

impl Account {
    /// The URL that answers with the address that a client is seen from.
    #[must_use]
    pub fn my_ip_url(&self) -> String {
        format!("{}{}", self.elasticsearch.endpoint, super::echo::PATH)
    }
}

/// The account of the sandbox at `url`.
pub(crate) fn account(store: &mut Store, url: &str) -> Result<Account, SandboxError> {
    store.update(|saved| {
        let state = &saved.elasticsearch;
        let (username, api_key) = saved.ops_manager.credentials();
        let key = saved.ops_manager.programmatic();
        Account {
            elasticsearch: ElasticsearchAccount {
                endpoint: url.to_owned(),
                region: state.region.clone(),
                further: Vec::new(),
                access_key_id: state.access_key_id.clone(),
                access_key_secret: state.access_key_secret.clone(),
                sts: state.sts.as_ref().map(|sts| StsAccount {
                    access_key_id: sts.access_key_id.clone(),
                    access_key_secret: sts.access_key_secret.clone(),
                    security_token: sts.security_token.clone(),
                }),
                instances: state.instances.iter().map(|instance| instance.id.clone()).collect(),
            },
            ops_manager: OpsManagerAccount {
                url: url.to_owned(),
                username: username.to_owned(),
                api_key: api_key.to_owned(),
                user: saved.ops_manager.user_id().to_owned(),
                programmatic: ProgrammaticAccount {
                    org: key.org.clone(),
                    id: key.id.clone(),
                    public_key: key.public.clone(),
                    private_key: key.private.clone(),
                },
            },
        }
    })
}
