//! Where a run gets its credentials from, and what each place holds: homes with secrets at every place that there is,
//! whole and broken.

use std::collections::BTreeMap;
use std::rc::Rc;

use secrecy::zeroize::Zeroizing;
use whitelistctl::world::keyring::{Item, Keyring, KeyringError};

use super::broken::Breaking;
use super::parrot::Parrot;
use super::search::Canary;
use crate::operator::{Operator, Time, home};
use crate::support::{PRODUCTION, Scene};

/// The secret half of an access key.
pub(crate) const KEY: &str = "hemmeligNoegle0123456789Abcdef";
/// A token of the Security Token Service, with all that base64 has.
pub(crate) const TOKEN: &str = "CAIS/hemmelig+Kode=/Sikkerhed+Token==";
/// What proves a user of Ops Manager; all that a password may have but spaces.
pub(crate) const LOGIN: &str = "om%hemmelig\"kodeord\\2f+/?&=9";
/// The password of a proxy.
pub(crate) const PROXY: &str = "proxyhemmelighed77";
/// What two parties to a role share.
const EXTERNAL: &str = "eksternhemmelig-0042";
/// The token of an identity provider.
const IDENTITY: &str = "eyJhbGciOiJIUzI1NiJ9.eyJoZW1tZWxpZyI6MX0.c2lnbmF0dXI-_x";
/// The query of a credentials URI.
const QUERY: &str = "hemmeligAdresse-55_66";
/// The key that the parrot gives out.
pub(crate) const GIVEN: [&str; 2] = ["udleveretHemmelighed9876543210", "CAISudleveret/hemmelig+token=="];

/// Every secret of every stage.
pub(crate) fn canaries() -> Vec<Canary> {
    let all = [
        ("the access key secret", KEY),
        ("the security token", TOKEN),
        ("the key of Ops Manager", LOGIN),
        ("the password of the proxy", PROXY),
        ("the external id", EXTERNAL),
        ("the identity token", IDENTITY),
        ("the query of the credentials URI", QUERY),
        ("the secret that was given out", GIVEN[0]),
        ("the token that was given out", GIVEN[1]),
    ];
    all.map(|(name, text)| Canary::new(name, text)).to_vec()
}

/// The places of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// Variables.
    Variables,
    /// The settings file.
    File,
    /// The keyring.
    Keyring,
    /// Files of their own.
    Elsewhere,
    /// Commands.
    Commands,
    /// The files of aliyun and mongocli.
    Vendors,
    /// A credentials URI.
    Uri,
    /// A role, taken with a key.
    Role,
    /// A role, taken with the token of an identity provider.
    Identity,
}

impl Source {
    pub(crate) const ALL: [Self; 9] = [
        Self::Variables,
        Self::File,
        Self::Keyring,
        Self::Elsewhere,
        Self::Commands,
        Self::Vendors,
        Self::Uri,
        Self::Role,
        Self::Identity,
    ];

    /// Those whose key a service gives.
    pub(crate) const ASKING: [Self; 3] = [Self::Uri, Self::Role, Self::Identity];

    /// The secrets that a run with it holds when it calls Elasticsearch, or else Ops Manager. What it has never seen it
    /// cannot know.
    pub(crate) fn secrets(self, elasticsearch: bool) -> &'static [&'static str] {
        match self {
            _ if !elasticsearch => &[LOGIN, PROXY],
            Self::Uri => &[PROXY, QUERY, GIVEN[0], GIVEN[1]],
            Self::Role => &[PROXY, KEY, EXTERNAL, GIVEN[0], GIVEN[1]],
            Self::Identity => &[PROXY, IDENTITY, GIVEN[0], GIVEN[1]],
            _ => &[KEY, TOKEN, PROXY],
        }
    }
}

/// A keyring in memory.
#[derive(Default)]
struct Memory(BTreeMap<&'static str, &'static str>);

impl Keyring for Memory {
    fn read(&self, item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
        let secret = self.0.iter().find(|(key, _)| item.name == format!("parrot {key}"));
        Ok(secret.map(|(_, secret)| Zeroizing::new((*secret).to_owned())))
    }

    fn write(&self, _: &Item, _: &str) -> Result<(), KeyringError> {
        Ok(())
    }

    fn delete(&self, _: &Item) -> Result<(), KeyringError> {
        Ok(())
    }
}

/// A home without credentials that leads to `parrot`.
pub(crate) fn bare(parrot: &Parrot) -> Scene {
    let proxy = format!("http://ann:{PROXY}@127.0.0.1:9");
    Scene::within(home())
        .with("WHITELISTCTL_ENDPOINT", parrot.url())
        .with("WHITELISTCTL_OPS_MANAGER_URL", parrot.url())
        .with("WHITELISTCTL_INSTANCE", PRODUCTION)
        .with("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
        .with("HTTPS_PROXY", &proxy)
        .with("PATH", "/usr/bin:/bin")
}

/// Somebody whose credentials are at `source`.
pub(crate) fn somebody(parrot: &Parrot, source: Source) -> Operator {
    let scene = at(bare(parrot), source, parrot.url());
    let keyring =
        Memory([("access_key_secret", KEY), ("security_token", TOKEN), ("ops_manager_api_key", LOGIN)].into());
    Operator::of(scene, &Time::new(), 1, None).with_keyring(Rc::new(keyring))
}

fn at(scene: Scene, source: Source, url: &str) -> Scene {
    let login = |scene: Scene| {
        scene.with("WHITELISTCTL_OPS_MANAGER_USERNAME", "ann").with("WHITELISTCTL_OPS_MANAGER_API_KEY", LOGIN)
    };
    match source {
        Source::Variables => login(scene)
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tParrot")
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY)
            .with("ALIBABA_CLOUD_SECURITY_TOKEN", TOKEN),
        Source::File => settings(
            scene,
            &format!(
                "access_key_id = 'LTAI5tParrot'\naccess_key_secret = '{KEY}'\nsecurity_token = '{TOKEN}'\n\
                 ops_manager_username = 'ann'\nops_manager_api_key = '{LOGIN}'\nproxy = 'http://ann:{PROXY}@127.0.0.1:9'\n"
            ),
        ),
        Source::Keyring => settings(
            scene,
            "access_key_id = 'LTAI5tParrot'\nops_manager_username = 'ann'\n\
             keyring = ['access_key_secret', 'security_token', 'ops_manager_api_key']\n",
        ),
        Source::Elsewhere => {
            let keys = [("key", KEY), ("token", TOKEN), ("login", LOGIN)];
            let [key, token, login] = keys.map(|(name, secret)| scene.file(name, secret));
            settings(
                scene,
                &format!(
                    "access_key_id = 'LTAI5tParrot'\naccess_key_secret_file = '{key}'\nsecurity_token_file = '{token}'\n\
                     ops_manager_username = 'ann'\nops_manager_api_key_file = '{login}'\n"
                ),
            )
        }
        Source::Commands => {
            let key = scene.file("key.sh", format!("{SEEN}cat \"$HOME/key\"\n"));
            let login = scene.file("login.sh", format!("{SEEN}cat \"$HOME/login\"\n"));
            scene.file("key", format!("LTAI5tParrot\n{KEY}\n{TOKEN}\n"));
            scene.file("login", format!("ann\n{LOGIN}\n"));
            settings(
                // A variable that counts for less than the profile, and that no command is to see.
                scene
                    .with("MCLI_PUBLIC_API_KEY", "bob")
                    .with("MCLI_PRIVATE_API_KEY", TOKEN)
                    .with("WHITELISTCTL_PROFILE", "parrot"),
                &format!(
                    "alibaba_credential_command = ['/bin/sh', '{key}']\nops_manager_credential_command = ['/bin/sh', '{login}']\n"
                ),
            )
        }
        Source::Vendors => {
            aliyun(
                &scene,
                &format!(
                    "\"mode\":\"StsToken\",\"access_key_id\":\"LTAI5tParrot\",\"access_key_secret\":\"{KEY}\",\"sts_token\":\"{TOKEN}\""
                ),
            );
            scene.file(
                ".config/mongocli/config.toml",
                format!("[default]\npublic_api_key = 'ann'\nprivate_api_key = '{LOGIN}'\nops_manager_url = '{url}/'\n"),
            );
            scene
        }
        Source::Uri => login(scene).with("ALIBABA_CLOUD_CREDENTIALS_URI", format!("{url}/keys?token={QUERY}")),
        Source::Role => {
            aliyun(
                &scene,
                &format!(
                    "\"mode\":\"RamRoleArn\",\"access_key_id\":\"LTAI5tParrot\",\"access_key_secret\":\"{KEY}\",\
                \"ram_role_arn\":\"acs:ram::1:role/parrot\",\"external_id\":\"{EXTERNAL}\",\"sts_endpoint\":\"{url}\""
                ),
            );
            login(scene).with("ALIBABA_CLOUD_STS_ENDPOINT", url)
        }
        Source::Identity => {
            let token = scene.file("token", IDENTITY);
            login(scene)
                .with("ALIBABA_CLOUD_STS_ENDPOINT", url)
                .with("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/parrot")
                .with("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/parrot")
                .with("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token)
        }
    }
}

/// A home whose key is printed by a program of the aliyun CLI's profile, with secrets in variables that the program has
/// no use for.
pub(crate) fn with_program(parrot: &Parrot) -> Scene {
    let scene =
        bare(parrot).with("WHITELISTCTL_OPS_MANAGER_USERNAME", "ann").with("WHITELISTCTL_OPS_MANAGER_API_KEY", LOGIN);
    let key = format!(
        "{{\"mode\":\"StsToken\",\"access_key_id\":\"a\",\"access_key_secret\":\"{KEY}\",\"sts_token\":\"{TOKEN}\"}}"
    );
    scene.file("key", key);
    let program = scene.file("key.sh", format!("{SEEN}cat \"$HOME/key\"\n"));
    aliyun(&scene, &format!("\"mode\":\"External\",\"process_command\":\"/bin/sh {program}\""));
    scene
}

/// What a script notes of itself: its arguments and its environment.
const SEEN: &str = "tr '\\0' '\\n' < /proc/$$/cmdline >> \"$HOME/child.log\"; env >> \"$HOME/child.log\"\n";

/// The same home with a default profile that holds `lines`, and the addresses in it: they go by its keys alone.
pub(crate) fn settings(scene: Scene, lines: &str) -> Scene {
    scene.file("config/config.toml", format!("default_profile = 'parrot'\n[profiles.parrot]\n{lines}"));
    scene
}

/// Writes the settings of the aliyun CLI, with a profile of these members.
pub(crate) fn aliyun(scene: &Scene, members: &str) {
    scene.file(
        ".aliyun/config.json",
        format!("{{\"current\":\"default\",\"profiles\":[{{\"name\":\"default\",\"region_id\":\"cn-hangzhou\",{members}}}]}}"),
    );
}

/// Somebody whose home is broken in one of the ways of [`super::broken::BROKEN`].
pub(crate) fn unlucky(parrot: &Parrot, break_it: Breaking) -> Operator {
    Operator::of(break_it(bare(parrot)), &Time::new(), 1, None)
}
