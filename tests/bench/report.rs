//! The lines of the report and their verdicts.

use std::io::Write;
use std::process::ExitCode;

use crate::Failure;

/// One thing measured against one figure.
pub(crate) struct Line {
    name: String,
    measured: String,
    figure: String,
    met: Option<bool>,
}

impl Line {
    /// `name` was `measured`; `met` tells whether that reaches `figure`.
    pub(crate) fn new(name: impl Into<String>, measured: String, figure: impl Into<String>, met: bool) -> Self {
        Self { name: name.into(), measured, figure: figure.into(), met: Some(met) }
    }

    /// `name` was `measured`, and what it is judged by is not there: `why`.
    pub(crate) fn unjudged(name: impl Into<String>, measured: String, why: impl Into<String>) -> Self {
        Self { name: name.into(), measured, figure: why.into(), met: None }
    }
}

/// Prints lines as they come and remembers whether something could not be measured.
pub(crate) struct Report {
    complete: bool,
}

impl Report {
    /// A report with its heading.
    pub(crate) fn new() -> Self {
        print(["what", "measured", "figure", "verdict"].map(str::to_owned));
        Self { complete: true }
    }

    /// Adds the lines about `part`, or says why there are none.
    pub(crate) fn add(&mut self, part: &str, lines: Result<Vec<Line>, Failure>) {
        match lines {
            Ok(lines) => {
                for Line { name, measured, figure, met } in lines {
                    let verdict = met.map_or("not judged", |met| if met { "met" } else { "NOT MET" });
                    print([name, measured, figure, verdict.to_owned()]);
                }
            }
            Err(error) => {
                self.complete = false;
                print([part.to_owned(), format!("could not be measured: {error}"), String::new(), String::new()]);
            }
        }
    }

    /// 0 if everything was measured.
    pub(crate) fn exit(&self) -> ExitCode {
        if self.complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn print([name, measured, figure, verdict]: [String; 4]) {
    // Whoever closes the stream does not want to know.
    let _ = writeln!(std::io::stdout(), "{name:<66} {measured:<36} {figure:<44} {verdict}");
}
