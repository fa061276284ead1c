//! `profile` and its verbs.

use std::ffi::OsString;

use clap::{Args, Subcommand, ValueEnum};

/// The verbs.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Profile {
    /// List the profiles, what each is for, and which is the default
    #[command(after_help = "Examples:
  whitelistctl profile list
  whitelistctl profile list -o plain")]
    List,

    /// Show every setting in force and where it comes from; credentials are named by their source and never shown
    #[command(after_help = "Examples:
  whitelistctl profile show
  whitelistctl profile show prod --region cn-shanghai")]
    Show(ProfileShow),

    /// Give settings to a profile, or take them out with KEY=; a profile that does not exist is made
    #[command(after_help = "Examples:
  whitelistctl profile set prod region=cn-hangzhou instances.web.id=es-cn-n6w1o1x0w001cabcd instance=web
  whitelistctl profile set prod group=
  whitelistctl profile set prod access_key_id=LTAI5tExample --secret-file key.txt
  pass show om | whitelistctl profile set lab ops_manager_username=ann --secret-file - --store file

Secrets are never arguments: other users of this machine can see those. They go to the keyring of the system, or to
config.toml with `--store file`. `access_key_secret_file=PATH` and its kin leave a secret where it is.")]
    Set(ProfileSet),

    /// Make a profile the default, which counts where none is named
    #[command(after_help = "Examples:
  whitelistctl profile use prod")]
    Use(ProfileName),

    /// Remove a profile, with what the keyring holds for it
    #[command(
        after_help = "Examples:
  whitelistctl profile remove lab
  whitelistctl profile remove lab --yes",
        visible_alias = "rm"
    )]
    Remove(ProfileName),

    /// Set a profile up in a dialogue: choose, try it with one reading call, keep it
    #[command(after_help = "Examples:
  whitelistctl profile login
  whitelistctl profile login prod --service elasticsearch
  whitelistctl profile login lab --service ops-manager --store file

The set-ups of aliyun and mongocli on this machine are offered, and used where they are. Nothing is written if the call
fails, unless you say so. Without a terminal use `profile set`.")]
    Login(ProfileLogin),
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileName {
    /// The profile
    #[arg(value_name = "NAME")]
    pub name: String,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileShow {
    /// The profile, as with -p; without it the one in force
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileSet {
    /// The profile
    #[arg(value_name = "NAME")]
    pub name: String,

    /// Settings by their key in config.toml; an empty value takes the key out
    #[arg(value_name = "KEY=VALUE")]
    pub assignments: Vec<String>,

    /// Read a secret from a file, `-` for standard input; KEY is needed where the other settings do not tell which
    #[arg(long = "secret-file", value_name = "[KEY=]PATH")]
    pub secret_files: Vec<OsString>,

    /// Where secrets are kept
    #[arg(long, value_name = "PLACE", default_value = "keyring")]
    pub store: StoreArg,
}

#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct ProfileLogin {
    /// The profile; without it you are asked
    #[arg(value_name = "NAME")]
    pub name: Option<String>,

    /// The service; without it you are asked
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<ServiceArg>,

    /// Where secrets are kept
    #[arg(long, value_name = "PLACE", default_value = "keyring")]
    pub store: StoreArg,
}

/// Where secrets are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StoreArg {
    /// The keyring of the system
    Keyring,
    /// config.toml, closed to everybody else
    File,
}

/// The services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ServiceArg {
    /// Alibaba Cloud Elasticsearch
    Elasticsearch,
    /// MongoDB Ops Manager
    OpsManager,
}
