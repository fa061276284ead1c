//! `explain`: what a code of the output means, why it happens, and what to do.
//!
//! The codes themselves are declared where they belong: error codes in `error`, hazards and outcomes in `domain`, exit
//! codes in `exit`. This folder has their pages, and the compiler or a test requires one for each.

mod errors;
mod exits;
mod hazards;
mod outcomes;

use crate::cli::Explain;
use crate::config::suggest::nearest;
use crate::domain::hazard::Name;
use crate::domain::report::Outcome;
use crate::error::{Code, Error};
use crate::exit::Exit;
use crate::output::view::Text;

/// The text of one page.
#[derive(Clone, Copy, Debug)]
struct Words {
    /// When and why it happens, in sentences.
    why: &'static str,
    /// What to do, in sentences.
    fix: &'static str,
    /// Commands, one on a line.
    example: &'static str,
}

/// The page of one code.
pub(crate) struct Page {
    /// The code, as the output shows it.
    pub(crate) name: String,
    kind: Kind,
    meaning: String,
    related: String,
    words: Words,
}

/// The lists of codes, each with a page of its own in the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Error,
    Hazard,
    Outcome,
    Exit,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Error, Self::Hazard, Self::Outcome, Self::Exit];

    fn name(self) -> &'static str {
        match self {
            Self::Error => "error code",
            Self::Hazard => "hazard",
            Self::Outcome => "outcome",
            Self::Exit => "exit code",
        }
    }

    /// The file of the documentation, without `.md`.
    fn file(self) -> &'static str {
        match self {
            Self::Error => "error-codes",
            Self::Hazard => "hazards",
            Self::Outcome => "outcomes",
            Self::Exit => "exit-codes",
        }
    }

    fn introduction(self) -> &'static str {
        match self {
            Self::Error => "Every failure has one of these codes, in `error.code` with `-o json`.",
            Self::Hazard => "A hazard refuses a change, warns, or is a note. `--allow HAZARD` accepts one in one run.",
            Self::Outcome => "Every change ends with one of these outcomes, in `outcome` with `-o json`.",
            Self::Exit => "Each kind of failure has its own exit code.",
        }
    }

    fn pages(self) -> Vec<Page> {
        match self {
            Self::Error => Code::ALL.iter().copied().map(of_error).collect(),
            Self::Hazard => Name::ALL.iter().copied().map(of_hazard).collect(),
            Self::Outcome => outcomes::ALL.iter().copied().map(of_outcome).collect(),
            Self::Exit => Exit::TABLE.iter().map(|(exit, meaning)| of_exit(*exit, meaning)).collect(),
        }
    }
}

fn of_error(code: Code) -> Page {
    Page {
        name: code.as_str().to_owned(),
        kind: Kind::Error,
        meaning: code.about().to_owned(),
        related: format!("Exit code: {}", code.exit().code()),
        words: errors::words(code),
    }
}

fn of_hazard(name: Name) -> Page {
    Page {
        name: name.as_str().to_owned(),
        kind: Kind::Hazard,
        meaning: name.about().to_owned(),
        related: format!("Verdict: {} (a policy can change it)", name.default_verdict()),
        words: hazards::words(name),
    }
}

fn of_outcome(outcome: Outcome) -> Page {
    Page {
        name: outcome.as_str().to_owned(),
        kind: Kind::Outcome,
        meaning: outcomes::meaning(outcome).to_owned(),
        related: String::new(),
        words: outcomes::words(outcome),
    }
}

fn of_exit(exit: Exit, meaning: &str) -> Page {
    let codes: Vec<&str> = Code::ALL.iter().filter(|code| code.exit() == exit).map(|code| code.as_str()).collect();
    let related = if codes.is_empty() { String::new() } else { format!("Error codes: {}", codes.join(", ")) };
    let mut meaning = format!("{meaning}.");
    if let Some(first) = meaning.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Page { name: exit.code().to_string(), kind: Kind::Exit, meaning, related, words: exits::words(exit) }
}

impl Page {
    /// The page as text.
    fn text(&self) -> String {
        let indented = |lines: &[String]| lines.iter().flat_map(|line| ["  ", line, "\n"]).collect::<String>();
        let filled = |text: &str| indented(&wrapped(text));
        let Words { why, fix, example } = self.words;
        let example: Vec<String> = example.lines().map(ToOwned::to_owned).collect();
        format!(
            "{} ({})\n\n{}{}\nWhy:\n{}\nWhat to do:\n{}\nExample:\n{}",
            self.name,
            self.kind.name(),
            filled(&self.meaning),
            filled(&self.related),
            filled(why),
            filled(fix),
            indented(&example)
        )
    }

    /// The page as a section of a Markdown document.
    fn markdown(&self) -> String {
        let Words { why, fix, example } = self.words;
        let related = if self.related.is_empty() { String::new() } else { format!(" {}.", self.related) };
        format!(
            "## {}\n\n{}{related}\n\n**Why.** {why}\n\n**What to do.** {fix}\n\n```sh\n{example}\n```\n",
            self.name, self.meaning
        )
    }
}

/// `text` in lines of at most 78 characters.
fn wrapped(text: &str) -> Vec<String> {
    const WIDTH: usize = 78;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Every page, in the order of the documentation.
pub(crate) fn pages() -> Vec<Page> {
    Kind::ALL.into_iter().flat_map(Kind::pages).collect()
}

/// Every code with its meaning, for completion.
pub(crate) fn codes() -> Vec<(String, String)> {
    pages().into_iter().map(|page| (page.name, page.meaning)).collect()
}

/// The pages as Markdown documents: name of the file and text.
pub(crate) fn documents() -> Vec<(String, String)> {
    let document = |kind: Kind| {
        let mut title = format!("{}s", kind.name());
        if let Some(first) = title.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        let sections: Vec<String> = kind.pages().iter().map(Page::markdown).collect();
        let text = format!(
            "# {title}\n\n{} `whitelistctl explain CODE` prints the same text.\n\n{}",
            kind.introduction(),
            sections.join("\n")
        );
        (format!("{}.md", kind.file()), text)
    };
    Kind::ALL.into_iter().map(document).collect()
}

/// Explains one code, or lists all of them.
///
/// # Errors
/// No such code.
pub(super) fn run(args: &Explain) -> Result<Text, Error> {
    let Some(wanted) = &args.code else { return Ok(Text { name: "explain".to_owned(), text: list() }) };
    let wanted = wanted.trim().to_ascii_lowercase();
    let plain = |name: &str| name.replace('-', "_");
    let found: Vec<String> =
        pages().iter().filter(|page| plain(&page.name) == plain(&wanted)).map(Page::text).collect();
    if found.is_empty() {
        return Err(unknown(&wanted));
    }
    Ok(Text { name: format!("explain/{wanted}"), text: found.join("\n") })
}

fn list() -> String {
    let section = |kind: Kind| {
        let pages = kind.pages();
        let width = pages.iter().map(|page| page.name.len()).max().unwrap_or(0);
        let line = |page: &Page| format!("  {:<width$}  {}\n", page.name, page.meaning);
        format!("{}s:\n{}\n", kind.name(), pages.iter().map(line).collect::<String>())
    };
    let sections: String = Kind::ALL.into_iter().map(section).collect();
    format!("{sections}`whitelistctl explain CODE` explains one of them.\n")
}

fn unknown(wanted: &str) -> Error {
    let error = Error::new(Code::Usage, format!("unknown code `{}`", wanted.chars().take(40).collect::<String>()));
    let pages = pages();
    match nearest(wanted, pages.iter().map(|page| page.name.as_str())) {
        Some(known) => error.hint(format!("did you mean `whitelistctl explain {known}`?")),
        None => error.hint("`whitelistctl explain` lists all codes"),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn explain(code: &str) -> Result<String, Error> {
        run(&Explain { code: Some(code.to_owned()) }).map(|text| text.text)
    }

    #[test]
    fn every_code_has_a_page_with_sentences_and_an_example() {
        let pages = pages();
        assert_eq!(pages.len(), Code::ALL.len() + Name::ALL.len() + outcomes::ALL.len() + Exit::TABLE.len());
        for page in &pages {
            for text in [page.words.why, page.words.fix] {
                assert!(text.len() >= 8 && text.ends_with('.'), "{}: {text}", page.name);
            }
            assert!(page.meaning.ends_with('.'), "{}", page.meaning);
            assert!(!page.words.example.is_empty(), "{}", page.name);
            assert!(page.text().lines().all(|line| line.chars().count() <= 100), "{}", page.text());
        }
    }

    #[test]
    fn the_commands_of_all_examples_are_valid() {
        for page in pages() {
            for line in page.words.example.lines().filter(|line| line.starts_with("whitelistctl ")) {
                let command = line.split(" #").next().unwrap().split(" | ").next().unwrap();
                let command = command.split(" > ").next().unwrap();
                let words = shlex::split(command).unwrap();
                let args: Vec<OsString> = words.into_iter().map(OsString::from).collect();
                let parsed = crate::cli::parse(&args).map_err(|error| error.to_string());
                assert!(line.ends_with("--version") || parsed.is_ok(), "{}: {line}\n{parsed:?}", page.name);
            }
        }
    }

    #[test]
    fn a_code_is_found_by_its_name_and_an_exit_code_by_its_number() {
        let wide = explain("wide").unwrap();
        assert!(wide.starts_with("wide (hazard)\n\n  An entry is a very wide block.\n  Verdict: warn"), "{wide}");
        assert!(wide.contains("--allow wide"), "{wide}");
        assert!(explain("lock_out").unwrap().starts_with("lock-out (hazard)"));
        let three = explain("3").unwrap();
        assert!(three.starts_with("3 (exit code)") && three.contains("Error codes: refused, declined"), "{three}");
    }

    #[test]
    fn a_name_of_two_codes_shows_both_pages() {
        let both = explain("unknown").unwrap();
        assert!(both.contains("unknown (error code)") && both.contains("unknown (outcome)"), "{both}");
    }

    #[test]
    fn an_unknown_code_is_a_usage_error_with_the_nearest_code() {
        let error = explain("lock-ot").unwrap_err();
        assert_eq!(
            (error.exit(), error.hints[0].as_str()),
            (Exit::USAGE, "did you mean `whitelistctl explain lock-out`?")
        );
    }
}
