//! What can be typed: clap structures and nothing else. Their doc comments are the help, the manual and the completions.
//!
//! Subcommands are built only when they are reached (`defer`): most of the start-up time of a large command tree goes
//! into options that nobody asked for. For the same reason `parse` reads arguments by a part of the tree where that will do.

mod doctor;
mod es;
mod groups;
mod journal;
mod kibana;
mod parse;
mod profile;
mod sandbox;
mod user;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use doctor::Doctor;
pub use es::EsWhitelist;
pub use groups::{GroupAppend, GroupChange, GroupCover, GroupDelete, GroupGet, GroupList, GroupScope};
pub use groups::{NetworkArg, Networks};
pub use journal::{History, HistoryShow, OutcomeArg, Resume, Undo};
pub use kibana::{KibanaCover, KibanaWhitelist, StyleArg};
pub use parse::parse;
pub use profile::{Profile, ProfileLogin, ProfileName, ProfileSet, ProfileShow, ServiceArg, StoreArg};
pub use sandbox::{Sandbox, SandboxReset, SandboxRun, SandboxServe, SandboxState};
pub use user::{UserAdd, UserDelete, UserGet, UserList, UserScope, UserWhitelist};

/// Change IP whitelists safely: Kibana on Alibaba Cloud Elasticsearch, and MongoDB Ops Manager users
///
/// Every change is shown as a difference, made, and proved by reading the list again. Exit code 0 means that the
/// server was seen holding what was asked for.
#[derive(Debug, Parser)]
#[command(
    name = "whitelistctl",
    version,
    disable_help_subcommand = true,
    max_term_width = WIDTH,
    after_help = EXAMPLES,
    after_long_help = AFTER
)]
pub struct Cli {
    /// Options of every command
    #[command(flatten)]
    pub global: Global,

    /// The command
    #[command(subcommand)]
    pub command: Command,
}

/// Help is no wider.
const WIDTH: usize = 100;

const EXAMPLES: &str = "\
Examples:
  whitelistctl --sandbox kibana-whitelist append 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist list -i es-cn-n6w1o1x0w001cabcd --region cn-hangzhou
  whitelistctl user-whitelist add -u 5356823b3004dee37132bb7b 198.51.100.7 -o json

`--help` shows the variables, the configuration and the exit codes.";

const AFTER: &str = "\
Examples:
  whitelistctl --sandbox kibana-whitelist append 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist list -i es-cn-n6w1o1x0w001cabcd --region cn-hangzhou
  whitelistctl user-whitelist add -u 5356823b3004dee37132bb7b 198.51.100.7 -o json

Credentials:
  Elasticsearch  ALIBABA_CLOUD_ACCESS_KEY_ID,
                 ALIBABA_CLOUD_ACCESS_KEY_SECRET,
                 ALIBABA_CLOUD_SECURITY_TOKEN (temporary keys);
                 region ALIBABA_CLOUD_REGION_ID
  Ops Manager    WHITELISTCTL_OPS_MANAGER_USERNAME,
                 WHITELISTCTL_OPS_MANAGER_API_KEY, or
                 MCLI_PUBLIC_API_KEY, MCLI_PRIVATE_API_KEY;
                 address WHITELISTCTL_OPS_MANAGER_URL or
                 MCLI_OPS_MANAGER_URL
  Either         a profile in config.toml, with its secrets there, in
                 files of their own, or in the keyring of the system;
                 `profile login` sets one up

Authority of settings, first wins:
  the option, its WHITELISTCTL_ variable, the profile named by -p,
  the vendor's variable, the default profile

Hazards, accepted with --allow NAME, or NAME=N up to the number printed:
  refuse   open-to-world, special, deny-all, empties-list, creates-group,
           deletes-group, lock-out, first-entry, never-admit,
           large-removal, too-many-entries
  warn     wide, documentation, private-in-public, public-in-private,
           ipv6-in-private, network-off, caller-unknown
  A profile's policy makes each of them refuse, warn or note.

Exit codes:
   0  done and proved, or nothing to do
   1  failed, known not applied
   2  usage or invalid input
   3  refused: a hazard, a rule of the verb, a declined question
   4  authentication, permission (address not listed included) or TLS trust
   5  not found: instance, user, group, or an address that nothing admits
   6  conflict: the list is not the one planned against, or not the one wanted after the change
   7  partly done: some of this command's work was done and some not
   8  outcome unknown: the change may or may not have been made
   9  not available now: network, throttling, instance busy; known not applied, try later
  10  local state unusable: configuration, journal, sandbox state
  11  applied, but waiting for it to take effect timed out
  70  a bug in this program
  74  the output could not be written
 129  ended by a hang-up; what is known of the change is told
 130  ended by an interrupt; what is known of the change is told
 143  ended by a request to terminate; what is known of the change is told";

/// Options of every command.
#[derive(Args, Debug)]
#[command(next_help_heading = "Global options")]
#[expect(clippy::struct_excessive_bools, reason = "a command line has switches")]
pub struct Global {
    /// Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    #[arg(short, long, global = true, value_name = "NAME")]
    pub profile: Option<String>,

    /// Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    #[arg(long, global = true)]
    pub sandbox: bool,

    /// Region of the instance [env: WHITELISTCTL_REGION]
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,

    /// Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    #[arg(long, global = true, value_name = "URL")]
    pub endpoint: Option<String>,

    /// Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    #[arg(long, global = true, value_name = "TYPE")]
    pub endpoint_type: Option<String>,

    /// Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    #[arg(long, global = true, value_name = "URL")]
    pub ops_manager_url: Option<String>,

    /// Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    #[arg(long, global = true, value_name = "FILE")]
    pub ca_file: Option<String>,

    /// Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    #[arg(long, global = true)]
    pub ca_only: bool,

    /// Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority
    /// [env: WHITELISTCTL_TLS_PIN]
    #[arg(long, global = true, value_name = "SHA256")]
    pub tls_pin: Option<String>,

    /// Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    #[arg(long, global = true, value_name = "FILE")]
    pub client_cert: Option<String>,

    /// Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    #[arg(long, global = true, value_name = "FILE")]
    pub client_key: Option<String>,

    /// Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none`
    /// [env: WHITELISTCTL_PROXY]
    #[arg(long, global = true, value_name = "URL")]
    pub proxy: Option<String>,

    /// Call without a proxy, whatever the variables and the profile say
    #[arg(long, global = true, conflicts_with = "proxy")]
    pub no_proxy: bool,

    /// Form of the result [env: WHITELISTCTL_OUTPUT]
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub output: Option<OutputArg>,

    /// Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    #[arg(short, long, global = true)]
    pub verbose: bool,

    /// Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<ColorArg>,

    /// Show what would happen and send no change; exit 3 if the change would be refused
    #[arg(long, global = true)]
    pub dry_run: bool,

    /// Accept a hazard, up to a number if one is given; may be repeated
    #[arg(long, global = true, value_name = "HAZARD[=N]")]
    pub allow: Vec<String>,

    /// Go on without asking
    #[arg(short, long, global = true)]
    pub yes: bool,

    /// Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    #[arg(long, global = true)]
    pub no_input: bool,

    /// Change the list only if it has this fingerprint, as a report showed it
    #[arg(long, global = true, value_name = "FINGERPRINT")]
    pub if_match: Option<String>,

    /// Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    #[arg(long, global = true, value_name = "SECONDS")]
    pub wait: Option<u64>,

    /// Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    #[arg(long, global = true)]
    pub no_wait: bool,

    /// Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    #[arg(long, global = true, value_name = "SECONDS")]
    pub settle: Option<u64>,

    /// Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    #[arg(long, global = true, value_name = "TEXT")]
    pub reason: Option<String>,

    /// Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    #[arg(long, global = true, value_name = "PATH")]
    pub journal: Option<OsString>,

    /// The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the
    /// caller's [env: WHITELISTCTL_CALLER]
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub caller: Option<String>,

    /// Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    #[arg(long, global = true, value_name = "SECONDS")]
    pub timeout: Option<u64>,
}

/// Form of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputArg {
    /// For people
    Table,
    /// One JSON document
    Json,
    /// One JSON document a line
    Jsonl,
    /// One entry a line, for one list only
    Plain,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorArg {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Show or change the Kibana whitelist of an Elasticsearch instance
    #[command(subcommand, visible_aliases = ["kibana", "kibana-allowlist"])]
    KibanaWhitelist(KibanaWhitelist),

    /// Show or change the whitelists of the cluster itself, of an Elasticsearch instance
    #[command(subcommand, visible_aliases = ["es", "es-allowlist"])]
    EsWhitelist(EsWhitelist),

    /// Show or change the API whitelist of an Ops Manager user
    #[command(subcommand, visible_aliases = ["user", "user-access-list"])]
    UserWhitelist(UserWhitelist),

    /// List the Elasticsearch instances of the region
    #[command(after_help = "Examples:
  whitelistctl instances --region cn-hangzhou
  whitelistctl instances -o plain")]
    Instances,

    /// Show the changes that were made from here, latest first
    #[command(after_help = "Examples:
  whitelistctl history
  whitelistctl history --target elasticsearch/cn-hangzhou --since 2d
  whitelistctl history --outcome unknown -o json
  whitelistctl history show 019a3c52")]
    History(History),

    /// Take a change back: the inverse of its difference, against the list as it is now
    #[command(after_help = "Examples:
  whitelistctl undo
  whitelistctl undo 019a3c52 --dry-run

Entries that somebody changed since are left alone and named (exit 6). An undo is a change of its own, and can be
undone.")]
    Undo(Undo),

    /// Find out what became of changes whose outcome is not known, by reading; sends nothing without --finish
    #[command(after_help = "Examples:
  whitelistctl resume
  whitelistctl resume 019a3c52 --finish

Exit 0 if the changes are made, 1 if they are not, 7 if only a part is, 8 if that cannot be read.")]
    Resume(Resume),

    /// List, show, change, remove or set up profiles: settings with a name, and where their secrets are
    #[command(subcommand)]
    Profile(Profile),

    /// Check settings, credentials, network and services in order, and say what is wrong and how to mend it
    #[command(after_help = "Examples:
  whitelistctl doctor
  whitelistctl doctor -p prod --service elasticsearch -o json
  whitelistctl doctor --policy > policy.json

It reads and changes nothing. Exit 0 only if all is well, else the exit code of the first check that failed.")]
    Doctor(Doctor),

    /// Serve, use, inspect or reset the embedded simulator of both services
    #[command(subcommand)]
    Sandbox(Sandbox),

    /// Print a completion script
    #[command(after_help = "Examples:
  whitelistctl completions bash > ~/.local/share/bash-completion/completions/whitelistctl
  whitelistctl completions zsh > ~/.zfunc/_whitelistctl
  whitelistctl completions fish > ~/.config/fish/completions/whitelistctl.fish")]
    Completions {
        /// The shell
        shell: ShellArg,
    },

    /// Print a manual page
    #[command(after_help = "Examples:
  whitelistctl man | man -l -
  whitelistctl man whitelistctl-kibana-whitelist-cover | man -l -")]
    Man {
        /// The page; all its siblings are named under SUBCOMMANDS
        #[arg(default_value = "whitelistctl")]
        page: String,
    },

    /// Print the JSON Schema of the `json` output
    #[command(after_help = "Examples:
  whitelistctl schema > whitelistctl.schema.json")]
    Schema,
}

/// Shells with a completion script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShellArg {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// `PowerShell`
    Powershell,
    /// Elvish
    Elvish,
    /// Nushell
    Nushell,
}

// Where entries come from; the sources may be mixed.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Entries {
    /// Addresses and CIDR blocks; commas separate them as well
    #[arg(value_name = "ENTRY")]
    pub entries: Vec<String>,

    /// Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    #[arg(short, long = "file", value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the verbs of `family` say of themselves.
    fn abouts(family: &clap::Command) -> Vec<String> {
        family.get_subcommands().map(|verb| verb.get_about().unwrap_or_default().to_string()).collect()
    }

    /// The arguments of a verb are added when it is reached, and bring the words of their structure along.
    #[test]
    fn a_verb_says_the_same_of_itself_in_the_list_of_verbs_and_in_its_own_help() {
        let families: [fn(clap::Command) -> clap::Command; 5] = [
            KibanaWhitelist::augment_subcommands,
            EsWhitelist::augment_subcommands,
            UserWhitelist::augment_subcommands,
            Sandbox::augment_subcommands,
            Profile::augment_subcommands,
        ];
        for family in families {
            let mut family = family(clap::Command::new("family").disable_help_subcommand(true));
            let listed = abouts(&family);
            family.build();
            assert_eq!(abouts(&family), listed);
        }
    }
}
