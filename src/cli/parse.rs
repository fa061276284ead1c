//! Arguments to a [`Cli`], with as little of the tree as they need.
//!
//! clap copies every global option into every subcommand before it reads the first argument, which is most of the work
//! of a short run. The result is the same as with the whole tree, which reads everything that this shortcut does not
//! cover.

use std::ffi::OsString;
use std::mem::ManuallyDrop;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, FromArgMatches, Subcommand};

use super::{Cli, Command, Global};

/// Parses `args`, whose first item is the name of the program.
///
/// # Errors
/// clap's error for help, the version or a mistake.
pub fn parse(args: &[OsString]) -> Result<Cli, Box<clap::Error>> {
    if let Some(tree) = branch(args) {
        match read(tree, args) {
            // The message for a mistake depends on the whole tree, suggestions included.
            Err(error) if !matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {}
            outcome => return outcome,
        }
    }
    read(Cli::command(), args)
}

/// The part of the tree that is enough for `args`: one command for its name, none for `--version`, and all of them
/// without copies of the global options for `--help`. `None` if the whole tree is needed.
fn branch(args: &[OsString]) -> Option<clap::Command> {
    let first = args.get(1)?.to_str()?;
    let root = clap::Command::new("whitelistctl").version(env!("CARGO_PKG_VERSION")).max_term_width(super::WIDTH);
    if first == "--version" || first == "-V" {
        return Some(root);
    }
    if first == "--help" || first == "-h" {
        return Some(Cli::command().mut_args(|option| option.global(false)));
    }
    let stubs = ManuallyDrop::new(Command::augment_subcommands(clap::Command::new("whitelistctl")));
    let wanted = stubs.find_subcommand(first)?.clone();
    Some(Global::augment_args(root).disable_help_subcommand(true).subcommand_required(true).subcommand(wanted))
}

/// The tree and the matches are never freed: the process ends soon, and freeing them is a measurable part of the work.
fn read(tree: clap::Command, args: &[OsString]) -> Result<Cli, Box<clap::Error>> {
    let mut tree = ManuallyDrop::new(tree);
    let mut matches = ManuallyDrop::new(tree.try_get_matches_from_mut(args)?);
    Cli::from_arg_matches_mut(&mut matches).map_err(|error| Box::new(error.format(&mut tree)))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    /// Every path through the tree.
    fn paths(command: &clap::Command, path: &[String], found: &mut Vec<Vec<String>>) {
        for below in command.get_subcommands() {
            for name in std::iter::once(below.get_name()).chain(below.get_all_aliases()) {
                let path: Vec<String> = path.iter().cloned().chain([name.to_owned()]).collect();
                found.push(path.clone());
                paths(below, &path, found);
            }
        }
    }

    #[test]
    fn a_part_of_the_tree_parses_like_the_whole() {
        let mut tree = Cli::command();
        tree.build();
        let mut found = vec![vec![]];
        paths(&tree, &[], &mut found);
        assert!(found.len() > 40, "{}", found.len());
        let tails =
            ["", "--help", "-h", "--version", "-V", "-q -o json", "--nonsense", "1 2 3", "help", "-y 192.0.2.1"];
        for (path, tail) in found.iter().flat_map(|path| tails.map(|tail| (path, tail))) {
            let words =
                ["whitelistctl"].into_iter().chain(path.iter().map(String::as_str)).chain(tail.split_whitespace());
            let args: Vec<OsString> = words.map(OsString::from).collect();
            let shown = |outcome: Result<Cli, String>| outcome.map(|cli| format!("{cli:?}"));
            let part = shown(parse(&args).map_err(|error| error.render().ansi().to_string()));
            let whole = shown(Cli::try_parse_from(&args).map_err(|error| error.render().ansi().to_string()));
            assert_eq!(part, whole, "{args:?}");
        }
    }
}
