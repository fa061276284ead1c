//! The topics of `help`: texts about the whole program, which its long help and its manual page repeat.

macro_rules! examples {
    () => {
        "\
Examples:
  whitelistctl --sandbox kibana-whitelist append 198.51.100.7 203.0.113.0/24
  whitelistctl kibana-whitelist list -i es-cn-n6w1o1x0w001cabcd
  whitelistctl user-whitelist add -u 5356823b3004dee37132bb7b 198.51.100.7"
    };
}

macro_rules! credentials {
    () => {
        "\
Credentials:
  Elasticsearch  ALIBABA_CLOUD_ACCESS_KEY_ID,
                 ALIBABA_CLOUD_ACCESS_KEY_SECRET,
                 ALIBABA_CLOUD_SECURITY_TOKEN (temporary keys);
                 region: ALIBABA_CLOUD_REGION_ID
  Ops Manager    WHITELISTCTL_OPS_MANAGER_USERNAME,
                 WHITELISTCTL_OPS_MANAGER_API_KEY, or
                 MCLI_PUBLIC_API_KEY, MCLI_PRIVATE_API_KEY;
                 URL: WHITELISTCTL_OPS_MANAGER_URL or
                 MCLI_OPS_MANAGER_URL
  Both           a profile in config.toml, with secrets in the file,
                 in other files, or in the system keyring
                 (`whitelistctl profile login` creates one)

Precedence of settings, highest first:
  the option, its WHITELISTCTL_ variable, the profile named by -p,
  the vendor's variable, the default profile"
    };
}

macro_rules! hazards {
    () => {
        "\
Hazards, accepted with --allow NAME, or NAME=N up to the number printed:
  refuse   open-to-world, special, deny-all, empties-list, creates-group,
           deletes-group, lock-out, first-entry, never-admit,
           large-removal, too-many-entries
  warn     wide, documentation, private-in-public, public-in-private,
           ipv6-in-private, network-off, caller-unknown, still-admitted
  The number N says how bad a hazard is, for example the percentage of the
  internet (open-to-world=50) or the count of removed entries. A refusal
  prints it. A change that is worse than N is refused again.
  The policy of a profile can set each of them to refuse, warn or note."
    };
}

macro_rules! exit_codes {
    () => {
        "\
Exit codes:
   0  verified, or nothing to do
   1  failed, not applied
   2  usage or invalid input
   3  refused: a hazard, a rule of the command, or a declined prompt
   4  authentication, permission (address not listed included) or TLS trust
   5  not found: instance, user, group, or no entry admits the address
   6  conflict: the list changed since the plan, or is not the one wanted
   7  partly applied
   8  outcome unknown: the change may or may not be applied
   9  not available (network, throttling, busy); not applied, retry later
  10  local state unusable: configuration, journal or sandbox state
  11  applied, but not in effect when the wait timed out
  12  found what `--exit-code` looks for
  13  the command of `lease run` ended, but its lease is still there
  70  a bug in this program
  74  the output could not be written
 129  ended by SIGHUP; the known outcome of the change is reported
 130  ended by SIGINT (Ctrl-C); the known outcome of the change is reported
 143  ended by SIGTERM; the known outcome of the change is reported"
    };
}

/// After the short help of the program.
pub(super) const SHORT: &str = concat!(
    examples!(),
    "\n\nHelp of a command: `whitelistctl help COMMAND`\nGlobal options: `whitelistctl help options`\n",
    "More: `whitelistctl help credentials`, `help hazards`, `help exit-codes`"
);

/// After the long help of the program.
pub(super) const LONG: &str = concat!(examples!(), "\n\n", credentials!(), "\n\n", hazards!(), "\n\n", exit_codes!());

/// Every topic with a text of its own. `options` is made from the options themselves.
pub(crate) const TEXTS: &[(&str, &str)] =
    &[("credentials", credentials!()), ("hazards", hazards!()), ("exit-codes", exit_codes!())];

/// The topic of the options of every command.
pub(crate) const OPTIONS: &str = "options";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exit::Exit;

    #[test]
    fn the_topic_of_exit_codes_is_the_table_of_exit_codes() {
        let lines: Vec<String> =
            Exit::TABLE.iter().map(|(exit, meaning)| format!("{:>4}  {meaning}", exit.code())).collect();
        assert_eq!(exit_codes!(), format!("Exit codes:\n{}", lines.join("\n")));
    }

    #[test]
    fn short_help_and_long_help_begin_with_the_examples() {
        assert!(SHORT.starts_with(examples!()) && LONG.starts_with(examples!()));
    }
}
