//! What is generated from the command tree: help, completion scripts, manual pages and the reference of all help texts.

mod help;
mod manual;
mod viewer;

use clap::{CommandFactory, ValueEnum};
use clap_complete_nushell::Nushell;

use crate::cli::{Cli, ShellArg};
use crate::config::suggest::nearest;
use crate::error::{Code, Error};
use crate::output::view::Text;

pub(crate) use help::help;
pub(crate) use viewer::view;

const NAME: &str = "whitelistctl";

/// Every shell, with the usual file name of its script.
pub const SCRIPTS: &[(ShellArg, &str)] = &[
    (ShellArg::Bash, "whitelistctl.bash"),
    (ShellArg::Zsh, "_whitelistctl"),
    (ShellArg::Fish, "whitelistctl.fish"),
    (ShellArg::Powershell, "_whitelistctl.ps1"),
    (ShellArg::Elvish, "whitelistctl.elv"),
    (ShellArg::Nushell, "whitelistctl.nu"),
];

/// The name of the shell on the command line.
pub(crate) fn name_of(shell: ShellArg) -> String {
    shell.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// The completion script for `shell`. Nushell has no hook for a single command, so its script has the whole tree; the
/// other scripts ask the program.
#[must_use]
pub fn completions(shell: ShellArg) -> String {
    match shell {
        ShellArg::Bash => include_str!("generated/scripts/whitelistctl.bash").to_owned(),
        ShellArg::Zsh => include_str!("generated/scripts/_whitelistctl").to_owned(),
        ShellArg::Fish => include_str!("generated/scripts/whitelistctl.fish").to_owned(),
        ShellArg::Powershell => include_str!("generated/scripts/_whitelistctl.ps1").to_owned(),
        ShellArg::Elvish => include_str!("generated/scripts/whitelistctl.elv").to_owned(),
        ShellArg::Nushell => {
            let mut script = Vec::new();
            clap_complete::generate(Nushell, &mut Cli::command(), NAME, &mut script);
            String::from_utf8_lossy(&script).into_owned()
        }
    }
}

/// The same as a result.
pub(crate) fn script(shell: ShellArg) -> Text {
    Text { name: format!("completions/{}", name_of(shell)), text: completions(shell) }
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
    // A page that cannot be rendered is missing, which the test of the folder `man` reports.
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

/// The pages of `explain` as Markdown documents: name of the file and text.
#[must_use]
pub fn explanations() -> Vec<(String, String)> {
    super::explain::documents()
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

/// One manual page.
pub(crate) struct Page {
    /// Its name, without the section.
    pub(crate) name: String,
    /// Its text in roff.
    pub(crate) roff: String,
    /// Its text without markup, for a terminal on a system without `man`.
    pub(crate) plain: String,
}

/// The manual page of a command. `words` are the words of the command, or the name of the page.
///
/// # Errors
/// No such command.
pub(crate) fn page(words: &[String]) -> Result<Page, Error> {
    let mut root = Cli::command();
    root.build();
    let found = of_words(&root, words).or_else(|| of_name(&root, words.first()?));
    let Some(command) = found else { return Err(no_page(&words.join(" "))) };
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let roff = manual::page(command)
        .map_err(|error| Error::new(Code::Bug, format!("cannot render the page `{name}`: {}", error.kind())))?;
    Ok(Page { plain: command.clone().render_long_help().to_string(), name, roff })
}

fn of_words<'tree>(root: &'tree clap::Command, words: &[String]) -> Option<&'tree clap::Command> {
    let words = if words.first().is_some_and(|word| word == NAME) { &words[1..] } else { words };
    words.iter().try_fold(root, |command, word| command.find_subcommand(word))
}

fn of_name<'tree>(command: &'tree clap::Command, name: &str) -> Option<&'tree clap::Command> {
    let wanted = name.strip_suffix(".1").unwrap_or(name);
    if command.get_display_name().unwrap_or_else(|| command.get_name()) == wanted {
        return Some(command);
    }
    command.get_subcommands().find_map(|below| of_name(below, wanted))
}

fn no_page(named: &str) -> Error {
    let pages = pages();
    let error = Error::new(Code::Usage, format!("no manual page `{named}`"));
    let wanted = format!("{NAME}-{}", named.trim_start_matches("whitelistctl-").replace(' ', "-"));
    match nearest(&wanted, pages.iter().map(|(name, _)| name.as_str())) {
        Some(known) => error.hint(format!("did you mean `{known}`?")),
        None => error.hint("`whitelistctl help` lists the commands, and each has a page"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name and first line of every command below `command`, as the help of its parent lists them.
    fn listed(command: &clap::Command, found: &mut Vec<(String, String)>) {
        for sub in command.get_subcommands() {
            found.push((sub.get_name().to_owned(), sub.get_about().map(ToString::to_string).unwrap_or_default()));
            listed(sub, found);
        }
    }

    #[test]
    fn a_command_and_its_parent_agree_on_its_first_line() {
        let mut after = Vec::new();
        let mut root = Cli::command();
        let top: Vec<_> = root.get_subcommands().map(|sub| sub.get_about().map(ToString::to_string)).collect();
        root.build();
        listed(&root, &mut after);
        let built: Vec<_> = root.get_subcommands().map(|sub| sub.get_about().map(ToString::to_string)).collect();
        assert_eq!(top, built);
        let cover = after.iter().find(|(name, _)| name == "cover").map(|(_, about)| about.as_str());
        assert_eq!(cover, Some("Replace the entries of a group"));
    }

    /// `help` and `man` repeat the first line in lists, where a long one would be wrapped.
    #[test]
    fn first_lines_are_short_and_have_no_period() {
        let mut lines = Vec::new();
        let mut root = Cli::command();
        root.build();
        listed(&root, &mut lines);
        lines.push((NAME.to_owned(), root.get_about().map(ToString::to_string).unwrap_or_default()));
        for (name, about) in lines {
            let starts = about.starts_with(|c: char| c.is_ascii_uppercase());
            assert!(starts && about.chars().count() < 70 && !about.ends_with('.'), "{name}: {about}");
        }
    }

    fn commands<'tree>(command: &'tree clap::Command, found: &mut Vec<&'tree clap::Command>) {
        found.push(command);
        command.get_subcommands().for_each(|below| commands(below, found));
    }

    /// What follows the options in short help.
    fn notes(command: &clap::Command) -> String {
        command.get_after_help().map(ToString::to_string).unwrap_or_default()
    }

    /// The long help of the command with these words.
    fn long_help(words: &str) -> String {
        let words: Vec<String> = words.split_whitespace().map(ToOwned::to_owned).collect();
        help(&words, false).unwrap()
    }

    #[test]
    fn every_command_has_examples() {
        let mut root = Cli::command();
        root.build();
        let mut found = Vec::new();
        commands(&root, &mut found);
        assert!(found.len() > 25, "{}", found.len());
        for command in found {
            assert!(notes(command).contains("Examples:\n  "), "{:?}", command.get_display_name());
        }
    }

    #[test]
    fn short_help_fits_a_screen_and_names_the_global_options_in_one_line() {
        let mut root = Cli::command();
        root.build();
        let mut found = Vec::new();
        commands(&root, &mut found);
        for command in found {
            let text = command.clone().term_width(80).render_help().to_string();
            let lines: Vec<&str> = text.trim_end().lines().collect();
            let name = command.get_display_name();
            // The list of all commands alone is longer than the help of a command.
            let most = if command.get_name() == NAME { 52 } else { 40 };
            assert!(lines.len() <= most, "{name:?} has {} lines:\n{text}", lines.len());
            assert!(text.contains("Global options: `whitelistctl help options`"), "{name:?}");
            assert!(!text.contains("--tls-pin"), "{name:?}");
            let examples =
                notes(command).lines().filter(|line| line.starts_with("  ")).map(str::to_owned).collect::<Vec<_>>();
            assert!(examples.iter().all(|line| lines.contains(&line.as_str())), "{name:?} wraps an example:\n{text}");
        }
    }

    #[test]
    fn long_help_shows_only_the_options_that_a_command_uses() {
        let cases = [
            ("kibana-whitelist append", "--dry-run --allow --region --profile --output", "--ops-manager-url"),
            (
                "kibana-whitelist list",
                "--region --ca-file --output",
                "--dry-run --allow --yes --journal --ops-manager-url",
            ),
            ("user-whitelist add", "--dry-run --ops-manager-url", "--region --endpoint-type"),
            ("user-whitelist get", "--ops-manager-url --profile", "--dry-run --allow --wait"),
            ("undo", "--region --ops-manager-url --dry-run --journal --output", "--my-ip"),
            ("history show", "--journal --output", "--dry-run --region --allow"),
            ("schema", "--output --color", "--region --profile --dry-run --journal"),
            ("man", "--output", "--region --profile --dry-run"),
            ("completions", "--output", "--region --profile --dry-run"),
            ("profile remove", "--yes --dry-run", "--region --allow"),
            ("kibana-whitelist", "", "--region --dry-run --output"),
        ];
        for (words, shown, hidden) in cases {
            let text = long_help(words);
            let listed = || text.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
            let has = |option: &str| listed().any(|line| line.split([' ', ',']).any(|word| word == option));
            assert!(shown.split_whitespace().all(has), "{words} lacks one of {shown}:\n{text}");
            assert!(!hidden.split_whitespace().any(has), "{words} shows one of {hidden}:\n{text}");
        }
    }

    #[test]
    fn a_page_is_found_by_the_words_of_its_command_and_by_its_name() {
        let page = |words: &str| page(&words.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>());
        for words in
            ["user-whitelist add", "user add", "whitelistctl-user-whitelist-add", "whitelistctl-user-whitelist-add.1"]
        {
            let found = page(words).unwrap();
            assert_eq!(found.name, "whitelistctl-user-whitelist-add", "{words}");
            assert!(found.roff.contains(".SH NAME") && found.plain.starts_with("Add entries to the list"), "{words}");
        }
        assert_eq!(page("").unwrap().name, "whitelistctl");
        for words in ["whitelistctl-kibana-whitelist-cove", "kibana-whitelist cove"] {
            let Err(error) = page(words) else { panic!("{words} has a page") };
            assert_eq!(error.exit().code(), 2);
        }
    }
}
