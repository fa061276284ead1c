//! `help`: the help of a command, or the text of a topic.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory};

use super::NAME;
use crate::cli::topics::{OPTIONS, TEXTS};
use crate::cli::{self, Cli, Global};
use crate::config::suggest::nearest;
use crate::error::{Code, Error};

/// The help that `words` ask for, with colour if `colour` is set.
///
/// # Errors
/// `words` name neither a command nor a topic.
pub(crate) fn help(words: &[String], colour: bool) -> Result<String, Error> {
    let styled = |text: StyledStr| if colour { text.ansi().to_string() } else { text.to_string() };
    match words {
        [topic] if topic == OPTIONS => return Ok(styled(options())),
        [topic] => {
            if let Some((_, text)) = TEXTS.iter().find(|(name, _)| name == topic) {
                return Ok(format!("{text}\n"));
            }
        }
        _ => {}
    }
    // The long help of the program is as long as its manual page.
    let flag = if words.is_empty() { "-h" } else { "--help" };
    of_command(words, flag).map(styled).ok_or_else(|| unknown(words))
}

/// The answer of the command line itself, so that `help COMMAND` and `COMMAND --help` cannot differ.
fn of_command(words: &[String], flag: &str) -> Option<StyledStr> {
    let words = words.iter().map(String::as_str);
    let args: Vec<OsString> = [NAME].into_iter().chain(words).chain([flag]).map(OsString::from).collect();
    cli::parse(&args).err().filter(|error| error.kind() == ErrorKind::DisplayHelp).map(|error| error.render())
}

/// The options of every command under their headings, one or two lines each.
fn options() -> StyledStr {
    let command = Global::augment_args(clap::Command::new(NAME)).mut_args(|option| option.hide_short_help(false));
    let about = "Options of every command. `COMMAND --help` shows those that the command uses.";
    let template = format!("{about}\n\n{{all-args}}\n");
    command.disable_help_flag(true).max_term_width(cli::WIDTH).help_template(template).render_help()
}

fn unknown(words: &[String]) -> Error {
    let typed = words.join(" ");
    let error = Error::new(Code::Usage, format!("unknown command or topic `{typed}`"));
    let commands = Cli::command();
    let names = commands.get_subcommands().map(clap::Command::get_name);
    let topics = TEXTS.iter().map(|(name, _)| *name).chain([OPTIONS]);
    match nearest(&typed, names.chain(topics)) {
        Some(known) => error.hint(format!("did you mean `{known}`?")),
        None => error.hint("`whitelistctl help` lists the commands, `whitelistctl help help` the topics"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &str) -> Result<String, Error> {
        let words: Vec<String> = words.split_whitespace().map(ToOwned::to_owned).collect();
        help(&words, false)
    }

    #[test]
    fn help_of_a_command_is_its_long_help_under_each_of_its_names() {
        let text = shown("kibana-whitelist append").unwrap();
        assert!(text.starts_with("Add entries to a group\n") && text.contains("Safety:"), "{text}");
        assert_eq!(shown("kibana append").unwrap(), text);
        assert!(shown("").unwrap().contains("kibana-whitelist"));
    }

    #[test]
    fn every_topic_has_a_text() {
        for (topic, _) in TEXTS {
            assert!(shown(topic).unwrap().lines().count() > 5, "{topic}");
        }
        let options = shown("options").unwrap();
        for heading in ["Connection:", "Credentials:", "Safety:", "Output:", "--dry-run", "--region"] {
            assert!(options.contains(heading), "{heading}");
        }
    }

    #[test]
    fn an_unknown_topic_is_a_usage_error_with_the_nearest_name() {
        let error = shown("exit-code").unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::Usage, "unknown command or topic `exit-code`"));
        assert!(error.to_string().contains("exit-code") && shown("kibana-whitelist nonsense").is_err());
    }
}
