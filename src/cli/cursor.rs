//! Where the cursor is in an unfinished command line, and what the command tree offers there. For completion.
//!
//! Words that would be a mistake are skipped: half a line is no error.

use clap::{Arg, ArgAction, Args, Command as Tree, Subcommand};

use super::{Command, Global};

/// A word that can be inserted, with its description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The word.
    pub value: String,
    /// What it is; empty if there is nothing to say.
    pub about: String,
}

impl Offer {
    /// An offer.
    #[must_use]
    pub fn new(value: impl Into<String>, about: impl Into<String>) -> Self {
        Self { value: value.into(), about: about.into() }
    }
}

/// The place of the cursor.
#[derive(Debug, Default)]
pub struct Cursor {
    /// The words of the command so far, by their main names.
    pub path: Vec<String>,
    /// What is in front of the value in the same word, such as `--region=`.
    pub prefix: String,
    /// The part of the value that is typed.
    pub typed: String,
    /// The name of the value that is expected here, as the help writes it, such as `INSTANCE`.
    pub value: Option<String>,
    /// What the command tree offers: commands, options, values of a closed list.
    pub offers: Vec<Offer>,
    /// Options and their values so far, by the names of the values.
    pub given: Vec<(String, String)>,
}

/// Reads the line. `words` starts with the name of the program and ends with the word at the cursor, which may be
/// empty.
#[must_use]
pub fn cursor(words: &[String]) -> Cursor {
    let Some((typed, before)) = words.split_last().filter(|(_, before)| !before.is_empty()) else {
        return Cursor::default();
    };
    let mut line = Line::new();
    before[1..].iter().for_each(|word| line.take(word));
    line.end(typed)
}

/// The state after some words.
struct Line {
    /// The command that was reached; deferred parts of it are built.
    tree: Tree,
    cursor: Cursor,
    /// The option whose value comes next.
    open: Option<Arg>,
    /// Number of operands so far.
    operands: usize,
    /// Whether `--` ended the options.
    only_operands: bool,
}

impl Line {
    fn new() -> Self {
        let tree = Command::augment_subcommands(Global::augment_args(Tree::new("whitelistctl")));
        Self { tree, cursor: Cursor::default(), open: None, operands: 0, only_operands: false }
    }

    fn take(&mut self, word: &str) {
        if let Some(arg) = self.open.take() {
            return self.give(&arg, word);
        }
        if self.only_operands || !word.starts_with('-') || word == "-" {
            return self.take_operand(word);
        }
        if word == "--" {
            self.only_operands = true;
            return;
        }
        let (arg, value) = match word.strip_prefix("--") {
            Some(long) => {
                let (name, value) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
                (self.long(name), value)
            }
            None => self.short(&word[1..]),
        };
        let Some(arg) = arg else { return };
        match value {
            _ if !takes_value(&arg) => self.give(&arg, ""),
            Some(value) => self.give(&arg, value),
            None => self.open = Some(arg),
        }
    }

    fn give(&mut self, arg: &Arg, value: &str) {
        self.cursor.given.push((name_of(arg), value.to_owned()));
    }

    fn take_operand(&mut self, word: &str) {
        let found = if self.only_operands || self.operands > 0 { None } else { self.tree.find_subcommand(word) };
        let Some(found) = found.cloned() else {
            self.operands += 1;
            return;
        };
        self.cursor.path.push(found.get_name().to_owned());
        if self.cursor.path.len() == 1 {
            // Only this command is built: the whole tree takes ten times as long.
            let name = found.get_name().to_owned();
            let mut root =
                Global::augment_args(Tree::new("whitelistctl")).disable_help_subcommand(true).subcommand(found);
            root.build();
            self.tree = root.find_subcommand(&name).cloned().unwrap_or(root);
        } else {
            self.tree = found;
        }
    }

    fn long(&self, name: &str) -> Option<Arg> {
        let has_name = |arg: &&Arg| {
            arg.get_long() == Some(name) || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&name))
        };
        self.tree.get_arguments().find(has_name).cloned()
    }

    /// The option of a word such as `-qi` or `-iweb`, with the value in the same word.
    fn short<'w>(&self, letters: &'w str) -> (Option<Arg>, Option<&'w str>) {
        for (at, letter) in letters.char_indices() {
            let Some(arg) = self.tree.get_arguments().find(|arg| arg.get_short() == Some(letter)) else { break };
            let rest = &letters[at + letter.len_utf8()..];
            if takes_value(arg) {
                let value = rest.strip_prefix('=').unwrap_or(rest);
                return (Some(arg.clone()), (!rest.is_empty()).then_some(value));
            }
            if rest.is_empty() {
                return (Some(arg.clone()), None);
            }
        }
        (None, None)
    }

    fn end(mut self, typed: &str) -> Cursor {
        if let Some(arg) = self.open.take() {
            return self.value_of(&arg, "", typed);
        }
        if !self.only_operands && typed.starts_with('-') {
            if let Some((name, value)) = typed.strip_prefix("--").and_then(|long| long.split_once('=')) {
                return match self.long(name) {
                    Some(arg) => self.value_of(&arg, &typed[..typed.len() - value.len()], value),
                    None => self.cursor,
                };
            }
            typed.clone_into(&mut self.cursor.typed);
            self.cursor.offers = self.options(typed);
            return self.cursor;
        }
        typed.clone_into(&mut self.cursor.typed);
        if self.operands == 0 && !self.only_operands {
            let subcommands = self.tree.get_subcommands().filter(|below| !below.is_hide_set());
            self.cursor.offers =
                subcommands.map(|below| Offer::new(below.get_name(), about(below.get_about()))).collect();
        }
        let positionals: Vec<&Arg> = self.tree.get_positionals().filter(|arg| !arg.is_last_set()).collect();
        let at = positionals.get(self.operands).or(positionals.last().filter(|arg| repeats(arg)));
        if let Some(arg) = at.copied().cloned() {
            let offers = std::mem::take(&mut self.cursor.offers);
            let mut cursor = self.value_of(&arg, "", typed);
            cursor.offers.splice(0..0, offers);
            return cursor;
        }
        self.cursor
    }

    fn value_of(mut self, arg: &Arg, prefix: &str, typed: &str) -> Cursor {
        let values = arg.get_possible_values();
        let shown = values.iter().filter(|value| !value.is_hide_set());
        self.cursor.offers = shown.map(|value| Offer::new(value.get_name(), about(value.get_help()))).collect();
        self.cursor.value = takes_value(arg).then(|| name_of(arg));
        prefix.clone_into(&mut self.cursor.prefix);
        typed.clone_into(&mut self.cursor.typed);
        self.cursor
    }

    /// The options that can still be given; those with a letter only if no more than the dash is typed.
    fn options(&self, typed: &str) -> Vec<Offer> {
        let is_given = |arg: &Arg| self.cursor.given.iter().any(|(name, _)| *name == name_of(arg)) && !repeats(arg);
        let mut offers = Vec::new();
        for arg in self.tree.get_arguments().filter(|arg| !arg.is_hide_set() && !is_given(arg)) {
            let about = about(arg.get_help());
            if let Some(short) = arg.get_short().filter(|_| typed == "-") {
                offers.push(Offer::new(format!("-{short}"), about.clone()));
            }
            offers.extend(arg.get_long().map(|long| Offer::new(format!("--{long}"), about)));
        }
        offers
    }
}

fn takes_value(arg: &Arg) -> bool {
    arg.get_action().takes_values()
}

fn repeats(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Append) || arg.get_num_args().is_some_and(|range| range.max_values() > 1)
}

/// The name of the value in the help; for a switch and for the generic NAME, the name of the option.
fn name_of(arg: &Arg) -> String {
    let named = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    named.filter(|name| takes_value(arg) && name != "NAME").unwrap_or_else(|| arg.get_id().to_string())
}

/// The first sentence of a help text, without the remarks in brackets.
fn about(help: Option<&clap::builder::StyledStr>) -> String {
    let text = help.map(ToString::to_string).unwrap_or_default();
    let text = text.lines().next().unwrap_or_default();
    let text = text.split(" [env").next().unwrap_or_default().split(" [default").next().unwrap_or_default();
    text.split(';').next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: &str) -> Cursor {
        let words: Vec<String> = line.split(' ').map(ToOwned::to_owned).collect();
        cursor(&words)
    }

    fn has(cursor: &Cursor, value: &str) -> bool {
        cursor.offers.iter().any(|offer| offer.value == value)
    }

    #[test]
    fn commands_and_verbs_are_offered_with_their_first_line() {
        let root = at("whitelistctl ");
        assert!(has(&root, "kibana-whitelist") && has(&root, "explain") && !has(&root, "complete"), "{root:?}");
        let family = at("whitelistctl -q kibana ");
        assert!(family.offers.contains(&Offer::new("append", "Add entries to a group")), "{family:?}");
        assert_eq!(family.path, ["kibana-whitelist"]);
    }

    #[test]
    fn the_value_of_an_option_is_expected_in_every_spelling() {
        for (line, prefix, typed) in [
            ("whitelistctl kibana list -i we", "", "we"),
            ("whitelistctl kibana list --instance we", "", "we"),
            ("whitelistctl kibana list --instance=we", "--instance=", "we"),
            ("whitelistctl kibana list -qi ", "", ""),
        ] {
            let cursor = at(line);
            assert_eq!(cursor.value.as_deref(), Some("INSTANCE"), "{line}");
            assert_eq!((cursor.prefix.as_str(), cursor.typed.as_str()), (prefix, typed), "{line}");
        }
        assert_eq!(at("whitelistctl -p ").value.as_deref(), Some("profile"));
        assert!(has(&at("whitelistctl kibana list --network "), "private"));
    }

    #[test]
    fn options_are_those_of_the_command_that_are_not_given() {
        let cursor = at("whitelistctl kibana append --yes --allow wide --");
        assert!(has(&cursor, "--dry-run") && has(&cursor, "--allow"), "{cursor:?}");
        assert!(!has(&cursor, "--yes") && !has(&cursor, "-y") && !has(&cursor, "--ops-manager-url"), "{cursor:?}");
        assert!(has(&at("whitelistctl kibana append -"), "-i"));
    }

    #[test]
    fn operands_follow_the_values_that_are_given() {
        let cursor = at("whitelistctl kibana delete -i web -g office 10.0.0.1 10");
        assert_eq!(cursor.value.as_deref(), Some("ENTRY"));
        assert_eq!(
            cursor.given,
            [("INSTANCE".to_owned(), "web".to_owned()), ("GROUP".to_owned(), "office".to_owned())]
        );
        assert_eq!(at("whitelistctl undo ").value.as_deref(), Some("ID"));
        assert_eq!(at("whitelistctl explain wide ").value, None);
        assert_eq!(cursor_of_nothing().offers, []);
    }

    fn cursor_of_nothing() -> Cursor {
        cursor(&["whitelistctl".to_owned()])
    }
}
