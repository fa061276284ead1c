//! From arguments to exit code: parse, set up the output, run the command, print the error.

use std::cell::RefCell;
use std::ffi::OsString;
use std::rc::Rc;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::{self, ColorArg, Command, Global, HyperlinkArg, OutputArg};
use crate::commands::{self, Deps};
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::ui::{Choices, ColorChoice, Ui, UiSettings};
use crate::output::view::Format;
use crate::world::{Env, World};

/// Runs the program in `world` and returns the exit code. Help and version read no configuration, start no runtime and
/// load no certificate.
#[must_use]
pub fn run(world: World) -> Exit {
    let World { args, env, clock, entropy, stdio, prompter, keyring, signals, dial } = world;
    let parsed = cli::parse(&args);
    let choices =
        parsed.as_ref().map_or_else(|_| Ok(guessed(&args, &env)), |cli| chosen(&cli.global, &cli.command, &env));
    let (choices, problem) = match choices {
        Ok(choices) => (choices, None),
        Err(error) => (Choices::default(), Some(error)),
    };
    let settings = UiSettings::new(&stdio, &env, choices);
    let ui = Rc::new(RefCell::new(Ui::new(stdio.stdout, stdio.stderr, settings).with_terminal(stdio.terminal)));
    let stdin = stdio.stdin;
    let outcome = match (parsed, problem) {
        (_, Some(problem)) => Err(problem),
        (Ok(cli), None) => {
            let deps = Deps { env, clock, entropy, stdin, prompter, keyring, signals, dial };
            commands::run(&cli, deps, &ui)
        }
        (Err(error), None) => help_or_usage(&error, &args, &ui),
    };
    outcome.unwrap_or_else(|error| {
        ui.borrow_mut().error(&error);
        error.exit()
    })
}

/// Help and version are results. All other errors of clap are usage errors.
fn help_or_usage(error: &clap::Error, args: &[OsString], ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let mut ui = ui.borrow_mut();
        let text = error.render();
        let mut text = if ui.colours_stdout() { text.ansi().to_string() } else { text.to_string() };
        if error.kind() == ErrorKind::DisplayVersion && args.iter().any(|arg| arg == "--verbose" || arg == "-v") {
            text.push_str(&build());
        }
        return match ui.text(&text) {
            Ok(()) => Ok(Exit::DONE),
            Err(error) => error.to_error().map_or(Ok(Exit::DONE), Err),
        };
    }
    if let Some(known) = later(error).or_else(|| misplaced(error)) {
        return Err(known);
    }
    let text = error.render().to_string();
    ui.borrow_mut().error_as(&usage(error, &text), text.trim_end());
    Ok(Exit::USAGE)
}

/// How this program was built, for `--version --verbose`. A release sets the commit.
fn build() -> String {
    let commit = option_env!("WHITELISTCTL_COMMIT").unwrap_or("unknown");
    let keyring = if cfg!(feature = "keyring") { "keyring" } else { "none" };
    let (cpu, system) = (std::env::consts::ARCH, std::env::consts::OS);
    let home = env!("CARGO_PKG_REPOSITORY");
    format!("commit: {commit}\nsystem: {cpu} {system}\nfeatures: {keyring}\nrepository: {home}\n")
}

/// Words that are not supported yet. They are not in the command tree, so that neither help nor completions offer them.
fn later(error: &clap::Error) -> Option<Error> {
    let (context, word, hint) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            (ContextKind::InvalidSubcommand, "me", "name a verb and the address itself, for example `get 198.51.100.7`")
        }
        _ => return None,
    };
    let is_it = matches!(error.get(context), Some(ContextValue::String(text)) if text == word);
    is_it.then(|| Error::new(Code::Usage, format!("`{word}` is not supported yet")).hint(hint))
}

/// A verb without its list, or `replace` on a user list, which has no such verb. clap would suggest a name that looks
/// similar.
fn misplaced(error: &clap::Error) -> Option<Error> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else { return None };
    let usage = error.render().to_string();
    let is_below = |family: &str| usage.contains(&format!("Usage: whitelistctl {family} "));
    let hint = match word.as_str() {
        "replace" if is_below("user-whitelist") => {
            "`user-whitelist cover` replaces the entries of a list; `add` and `delete` change single entries".to_owned()
        }
        "list" | "get" | "append" | "add" | "allow" | "delete" | "remove" | "rm" | "cover" | "set" | "prune"
            if !is_below("kibana-whitelist") && !is_below("es-whitelist") && !is_below("user-whitelist") =>
        {
            format!(
                "name the list first, for example `whitelistctl kibana-whitelist {word}`, es-whitelist or user-whitelist"
            )
        }
        _ => return None,
    };
    Some(Error::new(Code::Usage, format!("unknown command `{word}`")).hint(hint))
}

/// Converts an error of clap: the message with its tips, and the usage line as the hint.
fn usage(error: &clap::Error, text: &str) -> Error {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Error::new(Code::Usage, "no command given").hint("`whitelistctl help` lists the commands");
    }
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let paragraphs: Vec<String> =
        text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let is_usage = |paragraph: &&String| paragraph.starts_with("Usage:");
    let before = paragraphs.iter().take_while(|paragraph| !is_usage(paragraph));
    let message: Vec<&str> = before.filter(|line| !line.starts_with("For more")).map(String::as_str).collect();
    let usage = paragraphs.iter().find(is_usage).map(|usage| format!("{usage}; see --help"));
    Error::new(Code::Usage, message.join("; ")).hint(usage.unwrap_or_else(|| "see --help".to_owned()))
}

/// The output settings from options and WHITELISTCTL_ variables. The variable of the format does not apply to texts of
/// the program: a shell that reads a completion script needs the script.
fn chosen(global: &Global, command: &Command, env: &Env) -> Result<Choices, Error> {
    crate::app::run_options::check_variables(env)?;
    let is_text = matches!(command, Command::Completions(_) | Command::Man(_) | Command::Help(_) | Command::Explain(_));
    let variable = env.get("WHITELISTCTL_OUTPUT").filter(|_| !is_text);
    let format = match (global.output, variable) {
        (None, None) => Format::Table,
        (Some(named), _) => format_of(named),
        (None, Some(name)) => format_named(name).ok_or_else(|| {
            Error::new(Code::Usage, "invalid value of WHITELISTCTL_OUTPUT")
                .hint("use table, json, jsonl, plain, yaml, csv or markdown")
        })?,
    };
    if format == Format::Html && !matches!(command, Command::Audit(_)) {
        return Err(
            Error::new(Code::Usage, "only `audit` can be shown as html").hint("use another format, such as markdown")
        );
    }
    let is_declared = match command {
        Command::Check(_) | Command::Plan(_) | Command::Fmt(_) => true,
        Command::Apply(_) => global.dry_run,
        _ => false,
    };
    if matches!(format, Format::Github | Format::Sarif) && !is_declared {
        return Err(Error::new(Code::Usage, "the formats github and sarif are for `check` and `plan`")
            .hint("use another format, such as json"));
    }
    let color = match (global.color, env.get("WHITELISTCTL_COLOR")) {
        (Some(ColorArg::Auto), _) | (None, None | Some("auto")) => ColorChoice::Auto,
        (Some(ColorArg::Always), _) | (None, Some("always")) => ColorChoice::Always,
        (Some(ColorArg::Never), _) | (None, Some("never")) => ColorChoice::Never,
        (None, Some(_)) => {
            return Err(
                Error::new(Code::Usage, "invalid value of WHITELISTCTL_COLOR").hint("use auto, always or never")
            );
        }
    };
    let no_links = match (global.hyperlink, env.get("WHITELISTCTL_HYPERLINK")) {
        (Some(HyperlinkArg::Auto), _) | (None, None | Some("auto")) => false,
        (Some(HyperlinkArg::Never), _) | (None, Some("never")) => true,
        (None, Some(_)) => {
            return Err(Error::new(Code::Usage, "invalid value of WHITELISTCTL_HYPERLINK").hint("use auto or never"));
        }
    };
    let quiet = global.quiet || crate::app::run_options::is_on(env, "WHITELISTCTL_QUIET")?;
    let verbose = global.verbose || crate::app::run_options::is_on(env, "WHITELISTCTL_VERBOSE")?;
    let (query, picked) = (global.query.clone(), global.columns.clone());
    check_selection(query.as_deref(), &picked, format)?;
    if changes_lists(command) {
        let checked = crate::output::check_columns_of_changes(&picked);
        checked.or_else(|error| error.to_error().map_or(Ok(()), Err))?;
    }
    let (verbosity, full) = (u8::from(verbose), global.full);
    Ok(Choices { format, color, no_links, quiet, verbosity, full, query, picked })
}

/// Whether the result of `command` is a list of changes.
fn changes_lists(command: &Command) -> bool {
    match command {
        Command::KibanaWhitelist(verb) => verb.is_change(),
        Command::EsWhitelist(verb) => verb.is_change(),
        Command::UserWhitelist(verb) => verb.is_change(),
        Command::Undo(_) | Command::Redo(_) | Command::Resume(_) | Command::Replace(_) => true,
        _ => false,
    }
}

/// Checks `--query` and `--columns` before the command starts: a change must not fail afterwards.
fn check_selection(query: Option<&str>, picked: &[String], format: Format) -> Result<(), Error> {
    let checked = query.map_or(Ok(()), crate::output::query::check);
    if let Some(error) = checked.err().and_then(|error| error.to_error()) {
        return Err(error);
    }
    if !picked.is_empty() && matches!(format, Format::Json | Format::Jsonl | Format::Yaml) {
        return Err(Error::new(Code::Usage, "--columns does not apply to JSON and YAML").hint("use --query"));
    }
    Ok(())
}

fn format_of(named: OutputArg) -> Format {
    match named {
        OutputArg::Table => Format::Table,
        OutputArg::Json => Format::Json,
        OutputArg::Jsonl => Format::Jsonl,
        OutputArg::Plain => Format::Plain,
        OutputArg::Yaml => Format::Yaml,
        OutputArg::Csv => Format::Csv,
        OutputArg::Markdown => Format::Markdown,
        OutputArg::Html => Format::Html,
        OutputArg::Github => Format::Github,
        OutputArg::Sarif => Format::Sarif,
    }
}

/// The probable output settings when the arguments could not be parsed, so that a program that reads JSON gets its
/// usage error as JSON.
fn guessed(args: &[OsString], env: &Env) -> Choices {
    let args: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--").collect();
    let named = args.iter().enumerate().find_map(|(at, arg)| {
        let value = output_value(arg)?;
        format_named(if value.is_empty() { args.get(at + 1)? } else { value })
    });
    let format = named.or_else(|| env.get("WHITELISTCTL_OUTPUT").and_then(format_named)).unwrap_or_default();
    Choices { format, ..Choices::default() }
}

/// The value of `-o` or `--output` in `arg`, in any form that clap accepts: `-ojson`, `-o=json`, `-qojson`. Empty if
/// the value is the next argument.
fn output_value(arg: &str) -> Option<&str> {
    if let Some(long) = arg.strip_prefix("--") {
        let rest = long.strip_prefix("output")?;
        return if rest.is_empty() { Some(rest) } else { rest.strip_prefix('=') };
    }
    let switches = arg.strip_prefix('-')?;
    let rest = switches.trim_start_matches(['q', 'v', 'y']).strip_prefix('o')?;
    Some(rest.strip_prefix('=').unwrap_or(rest))
}

fn format_named(name: &str) -> Option<Format> {
    match name {
        "table" => Some(Format::Table),
        "json" => Some(Format::Json),
        "jsonl" => Some(Format::Jsonl),
        "plain" => Some(Format::Plain),
        "yaml" => Some(Format::Yaml),
        "csv" => Some(Format::Csv),
        "markdown" => Some(Format::Markdown),
        "html" => Some(Format::Html),
        "github" => Some(Format::Github),
        "sarif" => Some(Format::Sarif),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(line: &str) -> Format {
        let args: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        guessed(&args, &Env::default()).format
    }

    #[test]
    fn details_of_the_build_are_one_fact_a_line() {
        let build = build();
        let names: Vec<&str> = build.lines().filter_map(|line| Some(line.split_once(": ")?.0)).collect();
        assert_eq!(names, ["commit", "system", "features", "repository"]);
    }

    #[test]
    fn the_output_format_is_guessed_from_every_form() {
        for said in
            ["-o json", "-ojson", "-o=json", "-qojson", "-qvo=json", "-yo json", "--output json", "--output=json"]
        {
            assert_eq!(guess(&format!("whitelistctl {said} nonsense")), Format::Json, "{said}");
        }
        for silent in ["", "-pojson", "--outputs=json", "-- -ojson", "-o", "-o xml", "json"] {
            assert_eq!(guess(&format!("whitelistctl {silent}")), Format::Table, "{silent}");
        }
    }
}
