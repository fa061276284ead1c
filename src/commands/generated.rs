//! What is generated from the command tree: completion scripts and manual pages.

use clap::CommandFactory;
use clap_complete::Shell;
use clap_complete_nushell::Nushell;
use clap_mangen::Man;

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
    let mut text = Vec::new();
    // Writing to memory cannot fail.
    if Man::new(command.clone()).date("").manual("whitelistctl manual").render(&mut text).is_ok() {
        pages.push((name, String::from_utf8_lossy(&text).into_owned()));
    }
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        collect(sub, pages);
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
