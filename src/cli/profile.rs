//! `profile` and its verbs.

use std::ffi::OsString;

use clap::{Args, Subcommand, ValueEnum};

use super::command_help::CommandHelp;
use super::uses;

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Profile {
    /// List the profiles with their services, and mark the default
    #[command(
        fit_later(uses::output),
        notes(
            "Examples:
  whitelistctl profile list
  whitelistctl profile list -o plain"
        )
    )]
    List,

    /// Show the settings in force and their sources
    ///
    /// Credentials are named by their source. Secrets are never shown.
    #[command(notes(
        "Examples:
  whitelistctl profile show
  whitelistctl profile show prod --region cn-shanghai"
    ))]
    Show(ProfileShow),

    /// Set or remove settings of a profile, and create it if needed
    #[command(notes("Examples:
  whitelistctl profile set prod region=cn-hangzhou \\
    instances.web.id=es-cn-n6w1o1x0w001cabcd instance=web
  whitelistctl profile set prod group=
  whitelistctl profile set prod access_key_id=LTAI5t --secret-file key.txt
  pass show om | whitelistctl profile set lab ops_manager_username=ann \\
    --secret-file - --store file

Secrets are never arguments, because other users of this machine can see those. \
They are stored in the system keyring, or in config.toml with `--store file`. Keys such as `access_key_secret_file=PATH` \
leave a secret in its own file."))]
    Set(ProfileSet),

    /// Make a profile the default
    #[command(notes(
        "Examples:
  whitelistctl profile use prod"
    ))]
    Use(ProfileName),

    /// Remove a profile and its secrets in the keyring
    #[command(
        visible_alias = "rm",
        notes(
            "Examples:
  whitelistctl profile remove lab
  whitelistctl profile remove lab --yes"
        )
    )]
    Remove(ProfileRemove),

    /// Set up a profile interactively, and test it before saving
    #[command(notes(
        "Examples:
  whitelistctl profile login
  whitelistctl profile login prod --service elasticsearch
  whitelistctl profile login lab --service ops-manager --store file

Existing profiles of aliyun and mongocli are offered, and used in place. If the \
test call fails, nothing is saved unless you confirm it. Without a terminal, use `profile set`."
    ))]
    Login(ProfileLogin),
}

#[derive(Args, Debug)]
#[command(fit(uses::configuration))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileName {
    /// Name of the profile
    #[arg(value_name = "NAME")]
    pub name: String,
}

#[derive(Args, Debug)]
#[command(fit(uses::removal))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileRemove {
    /// Name of the profile
    #[arg(value_name = "NAME")]
    pub name: String,
}

#[derive(Args, Debug)]
#[command(fit(uses::settings))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileShow {
    /// Name of the profile, as with -p [default: the profile in force]
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
}

#[derive(Args, Debug)]
#[command(fit(uses::configuration))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileSet {
    /// Name of the profile
    #[arg(value_name = "NAME")]
    pub name: String,

    /// Settings, by their key in config.toml; an empty value removes the key
    #[arg(value_name = "KEY=VALUE")]
    pub assignments: Vec<String>,

    /// Read a secret from a file or from standard input (`-`); KEY is needed if more than one secret fits
    #[arg(long = "secret-file", value_name = "[KEY=]PATH")]
    pub secret_files: Vec<OsString>,

    /// Where to store secrets
    #[arg(long, value_name = "PLACE", default_value = "keyring")]
    pub store: StoreArg,
}

#[derive(Args, Debug)]
#[command(fit(uses::login))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileLogin {
    /// Name of the profile [default: prompt]
    #[arg(value_name = "NAME")]
    pub name: Option<String>,

    /// Service of the profile [default: prompt]
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<ServiceArg>,

    /// Where to store secrets
    #[arg(long, value_name = "PLACE", default_value = "keyring")]
    pub store: StoreArg,
}

/// Where secrets can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StoreArg {
    /// System keyring
    Keyring,
    /// config.toml, readable only by you
    File,
}

/// The services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ServiceArg {
    /// Alibaba Cloud Elasticsearch
    Elasticsearch,
    /// MongoDB Ops Manager
    #[value(alias = "user", alias = "user-whitelist")]
    OpsManager,
}
