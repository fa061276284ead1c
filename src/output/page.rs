//! A page of text, built line by line. Text is escaped here, so that no caller can forget it.

use crate::output::escape;

/// The role of a piece of text. Colour only repeats what words or glyphs say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Normal text.
    Plain,
    /// A heading.
    Heading,
    /// Additions and success.
    Good,
    /// Removals and failures.
    Bad,
    /// Warnings.
    Caution,
}

impl Style {
    /// The parameters of the "select graphic rendition" sequence (ECMA-48, 8.3.117). Only the sixteen colours that
    /// users can choose in their terminal.
    fn parameters(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Heading => Some("1"),
            Self::Good => Some("32"),
            Self::Bad => Some("31"),
            Self::Caution => Some("33"),
        }
    }
}

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    text: String,
    width: Option<usize>,
    colour: bool,
    has_links: bool,
    is_full: bool,
    declined: Vec<String>,
}

impl Page {
    /// An empty page. Sentences are wrapped at `width` columns, or not at all.
    pub(crate) fn new(width: Option<usize>, colour: bool) -> Self {
        Self { text: String::new(), width, colour, has_links: false, is_full: false, declined: Vec::new() }
    }

    /// The same page, for a reader whose terminal follows links if `has_links`.
    pub(crate) fn linking(self, has_links: bool) -> Self {
        Self { has_links, ..self }
    }

    /// The same page, with every entry of a long list if `is_full`.
    pub(crate) fn full(self, is_full: bool) -> Self {
        Self { is_full, ..self }
    }

    /// The same page for a reader who has just declined the changes of these targets, and has seen their plans.
    pub(crate) fn declined(self, targets: Vec<String>) -> Self {
        Self { declined: targets, ..self }
    }

    /// Whether every entry of a long list is shown.
    pub(crate) fn is_full(&self) -> bool {
        self.is_full
    }

    /// Whether the reader has just declined the change of `target`.
    pub(crate) fn is_declined(&self, target: &str) -> bool {
        self.declined.iter().any(|declined| declined == target)
    }

    /// The width in columns, if there is a limit.
    pub(crate) fn width(&self) -> Option<usize> {
        self.width
    }

    /// The text. Every line ends with a line break.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// An empty line, unless the page is empty.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// One line of any length. Names and addresses are never broken, so that they can be copied.
    pub(crate) fn line(&mut self, style: Style, text: &str) {
        self.paint(style, &escape::text(text));
        self.text.push('\n');
    }

    /// `label: text`, with the label in `style`. Continuation lines are indented by two more columns.
    pub(crate) fn labelled(&mut self, indent: &str, label: &str, style: Style, text: &str) {
        let text = escape::text(text);
        self.text.push_str(indent);
        self.paint(style, &format!("{label}:"));
        let start = indent.chars().count() + label.chars().count() + 1;
        self.words(start, indent.len() + 2, &text);
    }

    /// [`Page::labelled`], in which the first `word` is a link to `address` (OSC 8, as terminals of today follow it).
    pub(crate) fn linked(&mut self, label: (&str, &str, Style), text: &str, (word, address): (&str, &str)) {
        let (indent, label, style) = label;
        let start = self.text.len();
        self.labelled(indent, label, style, text);
        if let Some(at) = self.text[start..].find(word).filter(|_| self.has_links) {
            let word_end = start + at + word.len();
            self.text.insert_str(word_end, "\u{1b}]8;;\u{1b}\\");
            self.text.insert_str(start + at, &format!("\u{1b}]8;;{address}\u{1b}\\"));
        }
    }

    /// A sentence in `style`, wrapped between words.
    pub(crate) fn sentence(&mut self, style: Style, text: &str) {
        let text = escape::text(text);
        let mut lines = Self::new(self.width, false);
        lines.words(0, 2, &text);
        for line in lines.text.lines() {
            self.paint(style, line);
            self.text.push('\n');
        }
    }

    /// Appends words from column `at` on. A word that does not fit goes to the next line. Width is counted in
    /// characters, which is good enough for sentences.
    fn words(&mut self, mut at: usize, indent: usize, text: &str) {
        let mut fresh = at == 0;
        for word in text.split(' ') {
            let length = word.chars().count();
            let gap = usize::from(!fresh);
            if !fresh && self.width.is_some_and(|width| at + gap + length > width) {
                self.text.push('\n');
                self.text.extend(std::iter::repeat_n(' ', indent));
                at = indent + length;
            } else {
                self.text.extend(std::iter::repeat_n(' ', gap));
                at += gap + length;
            }
            self.text.push_str(word);
            fresh = false;
        }
        self.text.push('\n');
    }

    fn paint(&mut self, style: Style, text: &str) {
        match style.parameters().filter(|_| self.colour && !text.is_empty()) {
            Some(parameters) => {
                self.text.push_str("\u{1b}[");
                self.text.push_str(parameters);
                self.text.push('m');
                self.text.push_str(text);
                self.text.push_str("\u{1b}[0m");
            }
            None => self.text.push_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_wrapped_and_long_words_stay_whole() {
        let mut page = Page::new(Some(20), false);
        page.labelled("  ", "note", Style::Caution, "see 2001:db8:ffff:ffff:ffff::/80 for more of it");
        assert_eq!(page.into_text(), "  note: see\n    2001:db8:ffff:ffff:ffff::/80\n    for more of it\n");
    }

    #[test]
    fn colour_surrounds_text_and_foreign_escapes_stay_harmless() {
        let mut page = Page::new(None, true);
        page.line(Style::Good, "+ \u{1b}[31mx");
        page.sentence(Style::Plain, "done");
        assert_eq!(page.into_text(), "\u{1b}[32m+ \\x1b[31mx\u{1b}[0m\ndone\n");
    }

    #[test]
    fn the_first_word_is_a_link_where_links_are_followed() {
        let shown = |has_links: bool| {
            let mut page = Page::new(None, false).linking(has_links);
            page.linked(("  ", "hazard", Style::Plain), "wide (warning): wide", ("wide", "https://x.example/#wide"));
            page.into_text()
        };
        assert_eq!(shown(false), "  hazard: wide (warning): wide\n");
        let link = "\u{1b}]8;;https://x.example/#wide\u{1b}\\wide\u{1b}]8;;\u{1b}\\";
        assert_eq!(shown(true), format!("  hazard: {link} (warning): wide\n"));
    }
}
