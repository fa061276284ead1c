//! The options of every command.
//!
//! clap copies all of them into every subcommand. Short help leaves them out and names `help options` instead; long
//! help keeps those that the command can use, under four headings. A hidden option is still accepted, so that an alias
//! or a script may pass the same options to every command.

use std::ffi::OsString;

use clap::{Args, ValueEnum};

const CONNECTION: &str = "Connection";
const CREDENTIALS: &str = "Credentials";
const SAFETY: &str = "Safety";
const OUTPUT: &str = "Output";

// Options of every command. No doc comment: it would replace the text of the command.
#[derive(Args, Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a command line has switches")]
#[expect(missing_docs, reason = "the comment of the program is the help; one here would replace it")]
pub struct Global {
    /// Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    #[arg(long, global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub sandbox: bool,

    /// Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    #[arg(long, global = true, value_name = "REGION", help_heading = CONNECTION, hide_short_help = true)]
    pub region: Option<String>,

    /// URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    #[arg(long, global = true, value_name = "URL", help_heading = CONNECTION, hide_short_help = true)]
    pub endpoint: Option<String>,

    /// Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    #[arg(long, global = true, value_name = "TYPE", help_heading = CONNECTION, hide_short_help = true)]
    pub endpoint_type: Option<String>,

    /// URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    #[arg(long, global = true, value_name = "URL", help_heading = CONNECTION, hide_short_help = true)]
    pub ops_manager_url: Option<String>,

    /// Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    #[arg(long, global = true, value_name = "FILE", help_heading = CONNECTION, hide_short_help = true)]
    pub ca_file: Option<String>,

    /// Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    #[arg(long, global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub ca_only: bool,

    /// Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints
    /// it [env: WHITELISTCTL_TLS_PIN]
    #[arg(long, global = true, value_name = "SHA256", help_heading = CONNECTION, hide_short_help = true)]
    pub tls_pin: Option<String>,

    /// Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY
    /// [env: WHITELISTCTL_PROXY]
    #[arg(long, global = true, value_name = "URL", help_heading = CONNECTION, hide_short_help = true)]
    pub proxy: Option<String>,

    /// Use no proxy, even if a variable or the profile names one
    #[arg(long, global = true, conflicts_with = "proxy", help_heading = CONNECTION, hide_short_help = true)]
    pub no_proxy: bool,

    /// Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too
    /// [env: WHITELISTCTL_CALLER]
    #[arg(long, global = true, value_name = "ADDRESS", help_heading = CONNECTION, hide_short_help = true)]
    pub caller: Option<String>,

    /// Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    #[arg(help_heading = CONNECTION, hide_short_help = true)]
    pub timeout: Option<u64>,

    /// Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
    #[arg(short, long, global = true, value_name = "NAME", help_heading = CREDENTIALS, hide_short_help = true)]
    pub profile: Option<String>,

    /// Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    #[arg(long, global = true, value_name = "FILE", help_heading = CREDENTIALS, hide_short_help = true)]
    pub client_cert: Option<String>,

    /// Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    #[arg(long, global = true, value_name = "FILE", help_heading = CREDENTIALS, hide_short_help = true)]
    pub client_key: Option<String>,

    /// Show the change and send nothing; exit 3 if the change would be refused
    #[arg(long, global = true, help_heading = SAFETY, hide_short_help = true)]
    pub dry_run: bool,

    /// Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    #[arg(long, global = true, value_name = "HAZARD[=N]", help_heading = SAFETY, hide_short_help = true)]
    pub allow: Vec<String>,

    /// Skip the confirmation prompt
    #[arg(short, long, global = true, help_heading = SAFETY, hide_short_help = true)]
    pub yes: bool,

    /// Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    #[arg(long, global = true, help_heading = SAFETY, hide_short_help = true)]
    pub no_input: bool,

    /// Change the list only if it still has this fingerprint, taken from an earlier report
    #[arg(long, global = true, value_name = "FINGERPRINT", help_heading = SAFETY, hide_short_help = true)]
    pub if_match: Option<String>,

    /// Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    #[arg(help_heading = SAFETY, hide_short_help = true)]
    pub wait: Option<u64>,

    /// Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    #[arg(long, global = true, help_heading = SAFETY, hide_short_help = true)]
    pub no_wait: bool,

    /// Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    #[arg(help_heading = SAFETY, hide_short_help = true)]
    pub settle: Option<u64>,

    /// Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    #[arg(long, global = true, value_name = "TEXT", help_heading = SAFETY, hide_short_help = true)]
    pub reason: Option<String>,

    /// Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`)
    /// [env: WHITELISTCTL_JOURNAL]
    #[arg(long, global = true, value_name = "PATH", help_heading = SAFETY, hide_short_help = true)]
    pub journal: Option<OsString>,

    /// Make changes even if the shared journal cannot be reached; the next run hands the records in
    /// [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    #[arg(long, global = true, help_heading = SAFETY, hide_short_help = true)]
    pub journal_optional: bool,

    /// Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    #[arg(long, global = true, value_name = "FILE", help_heading = OUTPUT, hide_short_help = true)]
    pub declaration: Option<String>,

    /// Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    #[arg(short, long, global = true, value_name = "FORMAT", help_heading = OUTPUT, hide_short_help = true)]
    pub output: Option<OutputArg>,

    /// Show every entry of a long list in a difference, not only what changes
    #[arg(long, global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub full: bool,

    /// Select a part of the JSON document with a JMESPath expression
    #[arg(long, global = true, value_name = "EXPRESSION", help_heading = OUTPUT, hide_short_help = true)]
    pub query: Option<String>,

    /// Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', help_heading = OUTPUT, hide_short_help = true)]
    pub columns: Vec<String>,

    /// Print only the result and errors [env: WHITELISTCTL_QUIET]
    #[arg(short, long, global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub quiet: bool,

    /// Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    #[arg(short, long, global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub verbose: bool,

    /// Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    #[arg(long, global = true, value_name = "WHEN", help_heading = OUTPUT, hide_short_help = true)]
    pub color: Option<ColorArg>,

    /// Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK]
    /// [default: auto]
    #[arg(long, global = true, value_name = "WHEN", help_heading = OUTPUT, hide_short_help = true)]
    pub hyperlink: Option<HyperlinkArg>,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputArg {
    /// Text for people
    Table,
    /// One JSON document
    Json,
    /// One JSON document per line
    Jsonl,
    /// One entry per line, for a single list
    Plain,
    /// The JSON document as YAML
    Yaml,
    /// Rows with a header
    Csv,
    /// A table of Markdown
    Markdown,
    /// One page for a browser, for `audit`
    Html,
    /// Annotations of GitHub Actions, of `plan` and `check`
    Github,
    /// SARIF, of `plan` and `check`
    Sarif,
}

/// When to link codes to their explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HyperlinkArg {
    /// On a terminal with colour
    Auto,
    /// Never
    Never,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorArg {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Reads a time in whole seconds: a number, or a number with `s`, `m` or `h` (`90`, `90s`, `2m`, `1h`).
///
/// # Errors
/// The text is not a time. The message says what is expected.
pub(crate) fn seconds(text: &str) -> Result<u64, String> {
    let (number, unit) = match text.char_indices().next_back() {
        Some((at, 's')) => (&text[..at], 1),
        Some((at, 'm')) => (&text[..at], 60),
        Some((at, 'h')) => (&text[..at], 3600),
        _ => (text, 1),
    };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = number.parse::<u64>().ok().filter(|_| is_number).and_then(|number| number.checked_mul(unit));
    seconds.ok_or_else(|| "expected a time in seconds, for example 60, or 90s, 2m, 1h".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_number_of_seconds_or_has_a_unit() {
        for (text, expected) in [("60", 60), ("90s", 90), ("2m", 120), ("1h", 3600), ("0", 0)] {
            assert_eq!(seconds(text), Ok(expected), "{text}");
        }
        for text in ["", "abc", "s", "-1", "+5", "1.5", "2 m", "1d", "99999999999999999h"] {
            let error = seconds(text).unwrap_err();
            assert!(error.starts_with("expected a time in seconds"), "{text}: {error}");
        }
    }
}
