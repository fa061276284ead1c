//! From arguments to exit code: parse, set up the terminal, run the command, tell the error.

use std::cell::RefCell;
use std::ffi::OsString;
use std::rc::Rc;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::{self, ColorArg, Global, OutputArg};
use crate::commands::{self, Deps};
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::ui::{Choices, ColorChoice, Ui, UiSettings};
use crate::output::view::Format;
use crate::world::{Env, World};

/// Runs the program in `world` and gives the code to exit with. Help and version read no configuration, start no
/// runtime and load no certificate.
#[must_use]
pub fn run(world: World) -> Exit {
    let World { args, env, clock, entropy, stdio, prompter, keyring, signals } = world;
    let parsed = cli::parse(&args);
    let choices = parsed.as_ref().map_or_else(|_| Ok(guessed(&args, &env)), |cli| chosen(&cli.global, &env));
    let (choices, problem) = match choices {
        Ok(choices) => (choices, None),
        Err(error) => (Choices::default(), Some(error)),
    };
    let settings = UiSettings::new(&stdio, &env, choices);
    let ui = Rc::new(RefCell::new(Ui::new(stdio.stdout, stdio.stderr, settings).with_terminal(stdio.terminal)));
    let stdin = stdio.stdin;
    let outcome = match (parsed, problem) {
        (_, Some(problem)) => Err(problem),
        (Ok(cli), None) => commands::run(&cli, Deps { env, clock, entropy, stdin, prompter, keyring, signals }, &ui),
        (Err(error), None) => help_or_usage(&error, &ui),
    };
    outcome.unwrap_or_else(|error| {
        ui.borrow_mut().error(&error);
        error.exit()
    })
}

/// Help and version are results; everything else that clap has to say is a mistake in the arguments.
fn help_or_usage(error: &clap::Error, ui: &Rc<RefCell<Ui>>) -> Result<Exit, Error> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let mut ui = ui.borrow_mut();
        let text = error.render();
        let text = if ui.colours_stdout() { text.ansi().to_string() } else { text.to_string() };
        return match ui.text(&text) {
            Ok(()) => Ok(Exit::DONE),
            Err(error) => error.to_error().map_or(Ok(Exit::DONE), Err),
        };
    }
    if let Some(later) = later(error) {
        return Err(later);
    }
    let text = error.render().to_string();
    ui.borrow_mut().error_as(&usage(error, &text), text.trim_end());
    Ok(Exit::USAGE)
}

/// Words that are refused by name because they come later; they are no part of the command tree, so that neither help
/// nor completions offer them.
fn later(error: &clap::Error) -> Option<Error> {
    let (context, word, hint) = match error.kind() {
        ErrorKind::UnknownArgument => (ContextKind::InvalidArg, "--my-ip", "write the address itself"),
        ErrorKind::InvalidSubcommand => {
            (ContextKind::InvalidSubcommand, "me", "name a verb and the address itself, for example `get 198.51.100.7`")
        }
        _ => return None,
    };
    let is_it = matches!(error.get(context), Some(ContextValue::String(text)) if text == word);
    is_it.then(|| Error::new(Code::Usage, format!("`{word}` is not supported yet")).hint(hint))
}

/// clap's message as one of ours: what is wrong and its tips, then the usage line.
fn usage(error: &clap::Error, text: &str) -> Error {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Error::new(Code::Usage, "a command is missing").hint("see --help");
    }
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let paragraphs: Vec<String> =
        text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let is_usage = |paragraph: &&String| paragraph.starts_with("Usage:");
    let said = paragraphs.iter().take_while(|paragraph| !is_usage(paragraph));
    let message: Vec<&str> = said.filter(|line| !line.starts_with("For more")).map(String::as_str).collect();
    let usage = paragraphs.iter().find(is_usage).map(|usage| format!("{usage}; see --help"));
    Error::new(Code::Usage, message.join("; ")).hint(usage.unwrap_or_else(|| "see --help".to_owned()))
}

/// What the options and our variables say of the output.
fn chosen(global: &Global, env: &Env) -> Result<Choices, Error> {
    crate::app::run_options::check_variables(env)?;
    let format = match (global.output, env.get("WHITELISTCTL_OUTPUT")) {
        (Some(OutputArg::Table), _) | (None, None) => Format::Table,
        (Some(OutputArg::Json), _) => Format::Json,
        (Some(OutputArg::Jsonl), _) => Format::Jsonl,
        (Some(OutputArg::Plain), _) => Format::Plain,
        (None, Some(name)) => format_named(name).ok_or_else(|| {
            Error::new(Code::Usage, "WHITELISTCTL_OUTPUT is no form of output").hint("say table, json, jsonl or plain")
        })?,
    };
    let color = match (global.color, env.get("WHITELISTCTL_COLOR")) {
        (Some(ColorArg::Auto), _) | (None, None | Some("auto")) => ColorChoice::Auto,
        (Some(ColorArg::Always), _) | (None, Some("always")) => ColorChoice::Always,
        (Some(ColorArg::Never), _) | (None, Some("never")) => ColorChoice::Never,
        (None, Some(_)) => {
            return Err(Error::new(Code::Usage, "WHITELISTCTL_COLOR is not a known value")
                .hint("set it to auto, always or never"));
        }
    };
    let quiet = global.quiet || crate::app::run_options::is_on(env, "WHITELISTCTL_QUIET")?;
    let verbose = global.verbose || crate::app::run_options::is_on(env, "WHITELISTCTL_VERBOSE")?;
    Ok(Choices { format, color, quiet, verbosity: u8::from(verbose) })
}

/// What the arguments probably say of the output when they could not be parsed: a program that reads JSON gets its
/// usage error as JSON.
fn guessed(args: &[OsString], env: &Env) -> Choices {
    let args: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--").collect();
    let named = args.iter().enumerate().find_map(|(at, arg)| {
        let said = output_said(arg)?;
        format_named(if said.is_empty() { args.get(at + 1)? } else { said })
    });
    let format = named.or_else(|| env.get("WHITELISTCTL_OUTPUT").and_then(format_named)).unwrap_or_default();
    Choices { format, ..Choices::default() }
}

/// What `arg` says after `-o` or `--output`, in any spelling that clap reads: `-ojson`, `-o=json`, `-qojson`. Empty if
/// the next argument says it.
fn output_said(arg: &str) -> Option<&str> {
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
    fn every_spelling_of_the_form_of_output_is_guessed() {
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
