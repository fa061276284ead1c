//! Annotations of GitHub Actions: `::error file=…,line=…,col=…,title=…::message` (docs.github.com, "Workflow commands
//! for GitHub Actions").

use std::fmt::Write as _;

use crate::declaration::{Finding, Judged, Level};

/// One line a finding and a line a failing test.
pub(super) fn annotations(findings: &[Finding], failing: &[&Judged]) -> String {
    let mut text: String = findings.iter().map(annotation).collect();
    for judged in failing {
        let place = format!("file={},line={}", property(&judged.spot.source.name), judged.spot.line());
        let message = format!("list {} would not hold: {}", judged.list, judged.claim);
        // Writing to a text cannot fail.
        let _ = writeln!(text, "::error {place},title=test::{}", data(&message));
    }
    text
}

fn annotation(finding: &Finding) -> String {
    let level = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let (file, line, column) = (property(&finding.spot.source.name), finding.spot.line(), finding.spot.column());
    let hint = finding.hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
    let message = data(&format!("{}{hint}", finding.message));
    format!("::{level} file={file},line={line},col={column},title={}::{message}\n", finding.rule.as_str())
}

/// The message of a command: percent signs and line breaks are encoded, so that no text begins a command of its own.
fn data(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r')).collect();
    visible.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which also ends at `:` and `,`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::declaration::{Rule, Source, Spot};

    #[test]
    fn no_text_of_a_file_begins_a_command() {
        let source = Rc::new(Source::new("a,b:c.toml", "x\ny".to_owned()));
        let finding = Finding::error(Spot { source, offset: 2 }, Rule::Entry, "bad\n::set-output name=x::1 50%");
        let text = annotations(&[finding], &[]);
        let expected = "::error file=a%2Cb%3Ac.toml,line=2,col=1,title=entry::bad%0A::set-output name=x::1 50%25\n";
        assert_eq!(text, expected);
    }
}
