//! What it costs to start: the commands that need nothing of the outside, against a program that does nothing.

use crate::Failure;
use crate::paired::{Program, paired};
use crate::report::Line;

/// The figure: this many times the program that does nothing, plus this many milliseconds.
const TIMES: f64 = 2.0;
const PLUS: f64 = 3.0;

const COMMANDS: &[&[&str]] =
    &[&["--version"], &["--help"], &["-h"], &["kibana-whitelist", "cover", "--help"], &["completions", "bash"]];

pub(crate) fn lines() -> Result<Vec<Line>, Failure> {
    COMMANDS.iter().map(|arguments| line(arguments)).collect()
}

fn line(arguments: &[&str]) -> Result<Line, Failure> {
    let nothing = Program::named("true", &[])?;
    let found = paired(|| Ok(Program::ours(arguments)), || Ok(nothing.clone()))?;
    let limit = TIMES * found.second.middle + PLUS;
    let figure = format!("at most {TIMES}x true + {PLUS} ms = {limit:.2} ms");
    let measured = format!("{:.2} ms, {} of `true`", found.first.middle, found.ratio);
    Ok(Line::new(format!("time, {}", arguments.join(" ")), measured, figure, found.first.middle <= limit))
}
