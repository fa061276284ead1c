//! Credentials from environment variables. The sources have no `Debug`, because the environment holds secrets.

use super::chain::{self, Look, Looking};
use super::error::Holder;
use super::parts::{self, Part, Value};
use super::{AlibabaCredential, DigestCredential, Source};
use crate::redactor::Redactor;
use crate::world::Env;

/// The variables of Alibaba Cloud's own tools: key id, key secret and, for a temporary key, its token.
pub const ALIBABA: [&str; 3] =
    ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN"];
/// The same in all their spellings, the current one first. The vendor's tool also reads bare names, for example
/// `ACCESS_KEY_ID`; those may be of another service.
pub const ALIBABA_SPELLINGS: [[&str; 3]; 3] = [
    ALIBABA,
    ["ALIBABACLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_SECURITY_TOKEN"],
    ["ALICLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_SECRET", "ALICLOUD_SECURITY_TOKEN"],
];
/// The spelling of Terraform's provider, which shares the variable of the token with the last of those.
const TERRAFORM: [&str; 3] = ["ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "ALICLOUD_SECURITY_TOKEN"];
/// Our variables for Ops Manager: user name or public key, API key or private key.
pub const OPS_MANAGER: [&str; 2] = ["WHITELISTCTL_OPS_MANAGER_USERNAME", "WHITELISTCTL_OPS_MANAGER_API_KEY"];
/// The variables of mongocli, the vendor's tool: public key, private key.
pub const MONGOCLI: [&str; 2] = ["MCLI_PUBLIC_API_KEY", "MCLI_PRIVATE_API_KEY"];

/// Makes `redactor` remove the secrets in the variables of `env` from everything printed from now on, also those that
/// no command uses.
pub fn register_secret(env: &Env, redactor: &Redactor) {
    let secrets =
        ALIBABA_SPELLINGS.iter().flat_map(|names| &names[1..]).chain([&TERRAFORM[1], &OPS_MANAGER[1], &MONGOCLI[1]]);
    secrets.filter_map(|name| env.get(name)).for_each(|secret| redactor.learn(secret));
}

/// The access key in the vendor's variables.
#[derive(Clone, Copy)]
pub struct AlibabaVariables<'a> {
    /// The environment.
    pub env: &'a Env,
    /// One spelling of their names.
    pub names: &'static [&'static str; 3],
}

impl Source<AlibabaCredential> for AlibabaVariables<'_> {
    fn name(&self) -> String {
        if self.names == &ALIBABA {
            format!("variables {} and {}", ALIBABA[0], ALIBABA[1])
        } else {
            let family = self.names[0].split_once('_').map_or(self.names[0], |(family, _)| family);
            format!("variables {family}_…")
        }
    }

    fn look(&self) -> Looking<'_, AlibabaCredential> {
        let [id, secret, token] = spelled(self.env, self.names).map(|name| part(self.env, name));
        let key = parts::alibaba(&Holder::Environment, id, secret, token);
        chain::ready(key.map(|key| Look::of(key, || self.name())))
    }
}

/// `names`, or Terraform's spelling of the same family where that alone is set.
fn spelled(env: &Env, names: &'static [&'static str; 3]) -> &'static [&'static str; 3] {
    let is_set = |names: &[&str; 3]| names[..2].iter().any(|name| env.get_os(name).is_some());
    if names[2] == TERRAFORM[2] && !is_set(names) && is_set(&TERRAFORM) { &TERRAFORM } else { names }
}

/// The login to Ops Manager in a pair of variables.
#[derive(Clone, Copy)]
pub struct OpsManagerVariables<'a> {
    /// The environment.
    pub env: &'a Env,
    /// The pair: [`OPS_MANAGER`] or [`MONGOCLI`].
    pub names: &'static [&'static str; 2],
}

impl Source<DigestCredential> for OpsManagerVariables<'_> {
    fn name(&self) -> String {
        format!("variables {} and {}", self.names[0], self.names[1])
    }

    fn look(&self) -> Looking<'_, DigestCredential> {
        let [username, key] = self.names.map(|name| part(self.env, name));
        let login = parts::digest(&Holder::Environment, username, key);
        chain::ready(login.map(|login| Look::of(login, || self.name())))
    }
}

/// The variable `name` of `env` as a part; an empty one is absent.
fn part<'a>(env: &'a Env, name: &'static str) -> Part<'a> {
    let value = match (env.get_os(name), env.get(name)) {
        (Some(_), None) => Value::NotUnicode,
        (_, text) => Value::from(text),
    };
    Part { name, value }
}
