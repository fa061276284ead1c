//! What is generated from the command tree: completion scripts, manual pages and the reference of all help texts.

mod manual;

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use clap_complete_nushell::Nushell;

use crate::cli::{Cli, ShellArg};
use crate::config::suggest::nearest;
use crate::error::{Code, Error};

const NAME: &str = "whitelistctl";

/// Every shell with the file name that its script usually has.
pub const SCRIPTS: &[(ShellArg, &str)] = &[
    (ShellArg::Bash, "whitelistctl.bash"),
    (ShellArg::Zsh, "_whitelistctl"),
    (ShellArg::Fish, "whitelistctl.fish"),
    (ShellArg::Powershell, "_whitelistctl.ps1"),
    (ShellArg::Elvish, "whitelistctl.elv"),
    (ShellArg::Nushell, "whitelistctl.nu"),
];

/// The shell's name as typed.
pub(crate) fn name_of(shell: ShellArg) -> String {
    shell.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// The completion script for `shell`.
#[must_use]
pub fn completions(shell: ShellArg) -> String {
    let mut command = Cli::command();
    let mut script = Vec::new();
    match shell {
        ShellArg::Bash => clap_complete::generate(Shell::Bash, &mut command, NAME, &mut script),
        ShellArg::Zsh => clap_complete::generate(Shell::Zsh, &mut command, NAME, &mut script),
        ShellArg::Fish => clap_complete::generate(Shell::Fish, &mut command, NAME, &mut script),
        ShellArg::Powershell => clap_complete::generate(Shell::PowerShell, &mut command, NAME, &mut script),
        ShellArg::Elvish => clap_complete::generate(Shell::Elvish, &mut command, NAME, &mut script),
        ShellArg::Nushell => clap_complete::generate(Nushell, &mut command, NAME, &mut script),
    }
    String::from_utf8_lossy(&script).into_owned()
}

/// Every manual page: its name without the section, and its text in roff.
#[must_use]
pub fn pages() -> Vec<(String, String)> {
    let mut root = Cli::command();
    root.build();
    let mut pages = Vec::new();
    collect(&root, &mut pages);
    pages
}

fn collect(command: &clap::Command, pages: &mut Vec<(String, String)>) {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    // Writing to memory cannot fail.
    if let Ok(text) = manual::page(command) {
        pages.push((name, text));
    }
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        collect(sub, pages);
    }
}

/// The help of every command as one Markdown page.
#[must_use]
pub fn reference() -> String {
    let mut root = Cli::command();
    root.build();
    let mut text = String::from("# Commands\n\nThe `--help` of every command, generated from the command tree.\n");
    refer(&root, &mut text);
    text
}

fn refer(command: &clap::Command, text: &mut String) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let help = command.clone().term_width(100).render_long_help().to_string();
    let lines: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
    text.extend(["\n## ", name, "\n\n```text\n", &lines.join("\n"), "\n```\n"]);
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        refer(sub, text);
    }
}

/// The manual page called `name`.
pub(crate) fn page(name: &str) -> Result<String, Error> {
    let pages = pages();
    let wanted = name.strip_suffix(".1").unwrap_or(name);
    if let Some((_, text)) = pages.iter().find(|(name, _)| name == wanted) {
        return Ok(text.clone());
    }
    let error = Error::new(Code::Usage, format!("there is no manual page `{name}`"));
    Err(match nearest(wanted, pages.iter().map(|(name, _)| name.as_str())) {
        Some(known) => error.hint(format!("did you mean `{known}`?")),
        None => error.hint("`whitelistctl man` names all pages under SUBCOMMANDS"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name and first line of every command below `command`, as its parent's help lists them.
    fn listed(command: &clap::Command, found: &mut Vec<(String, String)>) {
        for sub in command.get_subcommands() {
            found.push((sub.get_name().to_owned(), sub.get_about().map(ToString::to_string).unwrap_or_default()));
            listed(sub, found);
        }
    }

    #[test]
    fn a_command_says_of_itself_what_its_parent_says_of_it() {
        let mut after = Vec::new();
        let mut root = Cli::command();
        let top: Vec<_> = root.get_subcommands().map(|sub| sub.get_about().map(ToString::to_string)).collect();
        root.build();
        listed(&root, &mut after);
        assert!(!after.is_empty() && after.iter().all(|(_, about)| !about.is_empty()), "{after:?}");
        let built: Vec<_> = root.get_subcommands().map(|sub| sub.get_about().map(ToString::to_string)).collect();
        assert_eq!(top, built);
        let cover = after.iter().find(|(name, _)| name == "cover").map(|(_, about)| about.as_str());
        assert_eq!(cover, Some("Make a group exactly the named entries; what is not named goes"));
    }

    #[test]
    fn there_is_a_page_for_every_command_and_none_besides() {
        assert!(page("whitelistctl-user-whitelist-add").is_ok_and(|text| text.contains("Add entries")));
        let error = page("whitelistctl-kibana-whitelist-cove").unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("did you mean `whitelistctl-kibana-whitelist-cover`?"));
    }
}
