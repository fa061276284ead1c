//! One manual page in roff. clap_mangen renders options and subcommands. The text after the options is rendered here,
//! because examples and tables must keep their lines and their ASCII characters.

use std::fmt::Write as _;
use std::io;

use clap_mangen::Man;

use crate::exit::Exit;

/// No hyphenation and a ragged margin, because a name that is broken at the end of a line is wrong.
const UNBROKEN: &str = ".nh\n.ad l\n";
/// Preamble that the renderer adds to every section. A page needs it once.
const PREAMBLE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// The page of `command`, which must be built.
///
/// # Errors
/// None in practice: the page is written to memory.
pub(super) fn page(command: &clap::Command) -> io::Result<String> {
    // The renderer omits the help of options that short help hides.
    let man = Man::new(command.clone().mut_args(|option| option.hide_short_help(false)));
    let mut text = Vec::new();
    man.render_name_section(&mut text)?;
    text.extend(synopsis(command).into_bytes());
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    if command.get_subcommands().any(|sub| !sub.is_hide_set()) {
        man.render_subcommands_section(&mut text)?;
    }
    let after = command.get_after_long_help().or(command.get_after_help());
    text.extend(after.map(|after| sections(&after.to_string())).unwrap_or_default().into_bytes());
    if command.get_version().is_some() {
        man.render_version_section(&mut text)?;
    }
    let sections = String::from_utf8_lossy(&text).replace(PREAMBLE, "");
    Ok(format!("{PREAMBLE}{}{UNBROKEN}{sections}", title(command)))
}

/// The title request. The date is empty.
fn title(command: &clap::Command) -> String {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    let source = concat!("whitelistctl ", env!("CARGO_PKG_VERSION"));
    format!(".TH \"{}\" 1 \"\" \"{source}\" \"whitelistctl manual\"\n", escaped(name))
}

/// The usage line, because a list of all options would fill a screen.
fn synopsis(command: &clap::Command) -> String {
    let usage = command.clone().render_usage().to_string();
    format!(".SH SYNOPSIS\n{}", lines(usage.trim_start_matches("Usage: ").trim_end()))
}

/// The text after the options, paragraph by paragraph: an indented block with a heading, or prose.
fn sections(after: &str) -> String {
    let mut text = String::new();
    let mut section = "";
    for paragraph in after.split("\n\n") {
        let block = paragraph.split_once(":\n").filter(|(_, block)| block.lines().all(|line| line.starts_with("  ")));
        let (next, part) = match block {
            Some(("Exit codes", _)) => ("EXIT STATUS", exit_codes()),
            Some(("Credentials", block)) => ("ENVIRONMENT", unfilled(block)),
            Some(("Examples", block)) => ("EXAMPLES", unfilled(block)),
            Some(("Topics", block)) => ("TOPICS", unfilled(block)),
            Some((heading, block)) if heading.starts_with("Hazards") => {
                ("HAZARDS", format!("{}{}", lines(&format!("{heading}:")), unfilled(block)))
            }
            Some((heading, block)) => (section, format!(".PP\n{}:\n{}", escaped(heading), unfilled(block))),
            None => ("NOTES", format!(".PP\n{}", lines(paragraph))),
        };
        if next != section {
            section = next;
            text.extend([".SH \"", section, "\"\n"]);
        }
        text.push_str(&part);
    }
    text
}

/// Unfilled lines, without their common indent.
fn unfilled(block: &str) -> String {
    let lines: String = block.lines().map(|line| line.strip_prefix("  ").unwrap_or(line)).map(line).collect();
    format!(".PP\n.nf\n{lines}.fi\n")
}

/// The table of exit codes as a tagged list.
fn exit_codes() -> String {
    let mut text = String::new();
    for (exit, meaning) in Exit::TABLE {
        let written = write!(text, ".TP\n{}\n{}", exit.code(), line(meaning));
        debug_assert!(written.is_ok(), "writing to a string cannot fail");
    }
    text
}

fn lines(text: &str) -> String {
    text.lines().map(line).collect()
}

/// One line of text, protected if it starts like a request.
fn line(text: &str) -> String {
    let guard = if text.starts_with(['.', '\'']) { "\\&" } else { "" };
    format!("{guard}{}\n", escaped(text))
}

/// `text` with escapes for the characters that roff would replace, so that it can be copied unchanged.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\e"),
            '-' => escaped.push_str("\\-"),
            '\'' => escaped.push_str("\\(aq"),
            '`' => escaped.push_str("\\(ga"),
            '^' => escaped.push_str("\\(ha"),
            '~' => escaped.push_str("\\(ti"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_keep_their_lines_and_their_characters_and_prose_is_filled() {
        let text = sections("Examples:\n  list -o json | jq '.a' > ~/x\n  .hidden\n\nCall from\nlisted `addresses`.");
        let expected = "\
.SH \"EXAMPLES\"
.PP
.nf
list \\-o json | jq \\(aq.a\\(aq > \\(ti/x
\\&.hidden
.fi
.SH \"NOTES\"
.PP
Call from
listed \\(gaaddresses\\(ga.
";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_page_breaks_no_name_and_names_its_source() {
        let command = clap::Command::new("whitelistctl-list").about("List").after_help("Examples:\n  list -a");
        let text = page(&command).unwrap();
        let source = concat!("whitelistctl ", env!("CARGO_PKG_VERSION"));
        let title =
            format!(".TH \"whitelistctl\\-list\" 1 \"\" \"{source}\" \"whitelistctl manual\"\n.nh\n.ad l\n.SH NAME");
        assert_eq!(text.matches(PREAMBLE).count(), 1);
        assert!(text.contains(&title) && text.ends_with(".nf\nlist \\-a\n.fi\n"), "{text}");
    }

    #[test]
    fn a_page_has_the_usage_and_the_text_of_every_option() {
        let hidden = clap::Arg::new("quiet").long("quiet").help("Print less").hide_short_help(true);
        let hidden = hidden.action(clap::ArgAction::SetTrue).help_heading("Output");
        let mut command = clap::Command::new("whitelistctl").arg(hidden);
        command.build();
        let text = page(&command).unwrap();
        assert!(text.contains(".SH SYNOPSIS\nwhitelistctl [OPTIONS]\n") && text.contains("Print less"), "{text}");
    }

    #[test]
    fn other_blocks_stay_in_their_section_and_exit_codes_come_from_the_table() {
        let text = sections("Credentials:\n  KEY\n\nPrecedence, highest first:\n  -p\n\nExit codes:\n  0  done");
        let start = ".SH \"ENVIRONMENT\"\n.PP\n.nf\nKEY\n.fi\n.PP\nPrecedence, highest first:\n.PP\n.nf\n\\-p\n.fi\n";
        let table = text.strip_prefix(start).and_then(|rest| rest.strip_prefix(".SH \"EXIT STATUS\"\n"));
        assert_eq!(table.map(|table| table.matches(".TP\n").count()), Some(Exit::TABLE.len()), "{text}");
    }
}
