//! Arguments to a [`Cli`], with as little of the tree as they need.
//!
//! clap copies every global option into every subcommand before it reads the first argument, which is most of what a short
//! run does. The result is that of the whole tree: whatever is not plain is read by that.

use std::ffi::OsString;
use std::mem::ManuallyDrop;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, FromArgMatches, Subcommand};

use super::{Cli, Command, Global};

/// `args`, the program's name first, as a command; or what clap has to say of them: help, the version, a mistake.
pub fn parse(args: &[OsString]) -> Result<Cli, Box<clap::Error>> {
    if let Some(tree) = branch(args) {
        match read(tree, args) {
            // What is wrong and what was meant is told by all that there is.
            Err(error) if !matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {}
            outcome => return outcome,
        }
    }
    read(Cli::command(), args)
}

/// The tree with no other subcommand than the one that the first argument names; with none if the version is asked for;
/// with all of them, but without what all have in common, if the help of the whole is. `None` for everything else.
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

/// The tree and what was found are never taken down: the process ends soon, and to free them piece by piece is a part of
/// the work that can be measured.
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
    fn a_part_of_the_tree_says_what_the_whole_says() {
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
            let told = |outcome: Result<Cli, String>| outcome.map(|cli| format!("{cli:?}"));
            let part = told(parse(&args).map_err(|error| error.render().ansi().to_string()));
            let whole = told(Cli::try_parse_from(&args).map_err(|error| error.render().ansi().to_string()));
            assert_eq!(part, whole, "{args:?}");
        }
    }
}
