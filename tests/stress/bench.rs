//! The figures of safe changes in full: `cargo bench --bench stress [-- [FIGURE...] [--operations N] [--seed S]]`.
//!
//! It prints a line for each: what, how many runs, how many wrong, the seed, the time; then what it counted besides.
//! The exit code is 0 only if nothing was wrong. `docs/benchmarks.md` tells what each figure proves.

#[path = "mod.rs"]
mod stress;
#[path = "../support/mod.rs"]
mod support;

use std::io::Write;
use std::process::ExitCode;

use stress::tally::{Plan, timed};
use stress::{FIGURES, Figure};

/// What is asked for.
#[derive(Default)]
struct Asked {
    figures: Vec<&'static Figure>,
    runs: Option<u64>,
    seed: u64,
}

fn main() -> ExitCode {
    let asked = match asked(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(problem) => {
            let names: Vec<&str> = FIGURES.iter().map(|figure| figure.name).collect();
            say(&format!("{problem}; usage: [FIGURE...] [--operations N] [--seed S], with {}", names.join(", ")));
            return ExitCode::FAILURE;
        }
    };
    let mut right = true;
    for figure in asked.figures {
        right &= played(figure, Plan { runs: asked.runs.unwrap_or(figure.runs), seed: asked.seed });
    }
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn asked(words: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { seed: 1, ..Asked::default() };
    // Cargo adds this one of its own.
    let mut words = words.filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let mut number = || words.next().and_then(|word| word.parse().ok()).ok_or(format!("{word} takes a number"));
        match word.as_str() {
            "--operations" | "--runs" => asked.runs = Some(number()?),
            "--seed" => asked.seed = number()?,
            name => {
                let figure = FIGURES.iter().find(|figure| figure.name == name);
                asked.figures.push(figure.ok_or_else(|| format!("there is no figure {name}"))?);
            }
        }
    }
    if asked.figures.is_empty() {
        asked.figures = FIGURES.iter().collect();
    }
    Ok(asked)
}

/// Plays a figure, prints its line, and says whether nothing was wrong.
#[allow(clippy::cast_precision_loss, reason = "a rate is shown without decimals")]
fn played(figure: &Figure, plan: Plan) -> bool {
    let (tally, time) = timed(|| (figure.play)(plan));
    let (name, claim, seed) = (figure.name, figure.claim, plan.seed);
    let (runs, wrong, time) = (tally.runs, tally.wrong, time.as_secs_f64());
    let rate = tally.runs as f64 / time.max(f64::MIN_POSITIVE);
    say(&format!(
        "{name:<14} {runs:>7} operations, {rate:.0} operations/s, {wrong} wrong, seed {seed}, {time:.1} s: {claim}"
    ));
    say(&format!("{:<14} {}", "", tally.details()));
    for why in tally.unjudged {
        say(&format!("{:<14} not judged: {why}", ""));
    }
    for why in tally.told {
        say(&format!("wrong: {why}"));
    }
    wrong == 0 && runs > 0
}

fn say(line: &str) {
    // Whoever closes the stream does not want to know.
    let _ = writeln!(std::io::stdout(), "{line}");
}
