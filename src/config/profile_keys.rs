//! The table of the keys that a profile of the file may have besides the settings: credentials, where they are kept,
//! and the tables for instances and policy. One row for each key; the schema, `profile set` and the documents follow
//! from it.

use super::keys::Key;

/// What a profile may hold at a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A text that is not secret and directs nothing, for example the name of an account.
    Text,
    /// A secret.
    Secret,
    /// The path of a file with a secret.
    SecretFile,
    /// The words of a command that prints a credential.
    Command,
    /// A place that secrets are read from.
    SecretPlace,
    /// The list of the secrets that the keyring holds.
    Keyring,
    /// A switch that loosens the protection of calls.
    Protection,
    /// A table without secrets.
    Table,
}

impl Holds {
    /// Whether a value decides where secrets go or come from.
    #[must_use]
    pub const fn directs(self) -> bool {
        match self {
            Self::Text | Self::Secret | Self::Table => false,
            Self::SecretFile | Self::Command | Self::SecretPlace | Self::Keyring | Self::Protection => true,
        }
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct ProfileKey {
    /// The key.
    pub name: &'static str,
    /// What it may hold.
    pub holds: Holds,
    /// Its meaning in the documents.
    pub doc: &'static str,
}

/// The key of a profile that lists what the keyring holds.
pub const KEYRING: &str = "keyring";
/// The key of a profile that names a profile of the aliyun CLI.
pub const ALIYUN: &str = "aliyun_profile";
/// The key of a profile that names a profile of mongocli.
pub const MONGOCLI: &str = "mongocli_profile";
/// The key of a profile that allows plain http to its Ops Manager; a switch.
pub const ALLOW_HTTP: &str = "allow_http";
/// The key of a profile that names a command which prints an access key.
pub const ALIBABA_COMMAND: &str = "alibaba_credential_command";
/// The key of a profile that names a command which prints a login to Ops Manager.
pub const OPS_MANAGER_COMMAND: &str = "ops_manager_credential_command";

/// Every key of a profile that is no setting.
pub const ALL: [ProfileKey; 17] = [
    ProfileKey {
        name: ALLOW_HTTP,
        holds: Holds::Protection,
        doc: "`true` lets `ops_manager_url` of the same profile be plain http on another machine; every run warns of it",
    },
    ProfileKey {
        name: "instances",
        holds: Holds::Table,
        doc: "tables `instances.NAME` with `id`, and `region` where it differs from the profile's",
    },
    ProfileKey { name: "policy", holds: Holds::Table, doc: "what every change has to meet, see [Policy](#policy)" },
    ProfileKey {
        name: "my_ip",
        holds: Holds::Table,
        doc: "how `--my-ip` finds the address of this machine, see [leases.md](leases.md#the-address-of-this-machine)",
    },
    ProfileKey { name: "access_key_id", holds: Holds::Text, doc: "the ID of the access key of Alibaba Cloud" },
    ProfileKey { name: "access_key_secret", holds: Holds::Secret, doc: "the secret of that access key" },
    ProfileKey { name: "security_token", holds: Holds::Secret, doc: "the token of a temporary access key" },
    ProfileKey {
        name: ALIBABA_COMMAND,
        holds: Holds::Command,
        doc: "the command that prints the access key, see below",
    },
    ProfileKey {
        name: "ops_manager_username",
        holds: Holds::Text,
        doc: "the user name of Ops Manager, or the public half of a programmatic key",
    },
    ProfileKey {
        name: "ops_manager_api_key",
        holds: Holds::Secret,
        doc: "the user's personal API key, or the private half of a programmatic key",
    },
    ProfileKey {
        name: OPS_MANAGER_COMMAND,
        holds: Holds::Command,
        doc: "the command that prints the login, see below",
    },
    ProfileKey {
        name: "access_key_secret_file",
        holds: Holds::SecretFile,
        doc: "a file with `access_key_secret` and nothing else, see [Secrets](#secrets)",
    },
    ProfileKey {
        name: "security_token_file",
        holds: Holds::SecretFile,
        doc: "a file with `security_token` and nothing else",
    },
    ProfileKey {
        name: "ops_manager_api_key_file",
        holds: Holds::SecretFile,
        doc: "a file with `ops_manager_api_key` and nothing else",
    },
    ProfileKey {
        name: KEYRING,
        holds: Holds::Keyring,
        doc: "which of the three secrets the system's keyring holds; `profile set` and `profile login` keep this list",
    },
    ProfileKey {
        name: ALIYUN,
        holds: Holds::SecretPlace,
        doc: "the profile of the aliyun CLI whose access key is used, where it is",
    },
    ProfileKey {
        name: MONGOCLI,
        holds: Holds::SecretPlace,
        doc: "the profile of mongocli whose key is used, where it is",
    },
];

/// How many keys a profile may have.
const COUNT: usize = Key::ALL.len() + ALL.len();

/// The names of every key that a profile may have: the settings first.
pub const NAMES: [&str; COUNT] = {
    let mut names = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        names[at] = if at < Key::ALL.len() { Key::ALL[at].name() } else { ALL[at - Key::ALL.len()].name };
        at += 1;
    }
    names
};

impl ProfileKey {
    /// Its row of the table in the documents.
    #[must_use]
    pub fn doc_row(&self) -> String {
        let guard = match self.holds {
            Holds::Secret => "private",
            holds if holds.directs() => "owner",
            _ => "",
        };
        format!("| `{}` | | | {guard} | {} |", self.name, self.doc)
    }
}

/// Whether the key `name` of a profile decides where secrets go or come from.
#[must_use]
pub fn directs(name: &str) -> bool {
    let setting = Key::named(name).is_some_and(|key| key.row().directs);
    setting || ALL.iter().any(|key| key.name == name && key.holds.directs())
}

/// The keys that hold a text which `profile set` writes as it is.
pub fn texts() -> impl Iterator<Item = &'static str> {
    let is_text = |key: &&ProfileKey| matches!(key.holds, Holds::Text | Holds::SecretFile | Holds::SecretPlace);
    ALL.iter().filter(is_text).map(|key| key.name)
}
