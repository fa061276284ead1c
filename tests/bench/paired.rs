//! Runs of whole processes, two programs in turn.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{BINARY, Failure};

/// Runs that count, of each program. An odd number has a middle.
const RUNS: usize = 41;
/// Runs that do not count, before them.
const WARM_UPS: usize = 3;

/// A program with its arguments and all of its environment.
#[derive(Clone)]
pub(crate) struct Program {
    path: PathBuf,
    arguments: Vec<OsString>,
    variables: Vec<(String, OsString)>,
}

/// Least, middle and greatest.
#[derive(Clone, Copy)]
pub(crate) struct Spread {
    pub(crate) least: f64,
    pub(crate) middle: f64,
    pub(crate) greatest: f64,
}

/// What the runs of two programs came to.
pub(crate) struct Paired {
    /// Milliseconds of the first.
    pub(crate) first: Spread,
    /// Milliseconds of the second.
    pub(crate) second: Spread,
    /// The first by the second, pair for pair.
    pub(crate) ratio: Spread,
}

impl Program {
    /// The program under test.
    pub(crate) fn ours(arguments: &[&str]) -> Self {
        Self::at(BINARY, arguments)
    }

    /// The program at `path`.
    pub(crate) fn at(path: impl Into<PathBuf>, arguments: &[&str]) -> Self {
        Self { path: path.into(), arguments: arguments.iter().map(OsString::from).collect(), variables: Vec::new() }
    }

    /// The program called `name` in one of the directories of `PATH`.
    pub(crate) fn named(name: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let places = std::env::var_os("PATH").unwrap_or_default();
        let found = std::env::split_paths(&places).map(|place| place.join(name)).find(|path| path.is_file());
        Ok(Self::at(found.ok_or_else(|| format!("there is no {name} in PATH"))?, arguments))
    }

    /// The same with one more variable.
    pub(crate) fn variable(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// Path and arguments, for a program that is to start this one.
    pub(crate) fn words(&self) -> Vec<OsString> {
        std::iter::once(self.path.clone().into_os_string()).chain(self.arguments.iter().cloned()).collect()
    }

    /// The variables.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (&String, &OsString)> {
        self.variables.iter().map(|(name, value)| (name, value))
    }

    /// A command for it with nothing on its streams.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.args(&self.arguments).env_clear().envs(self.variables());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Runs it once. A program that fails was not measured.
    pub(crate) fn run(&self) -> Result<Duration, Failure> {
        let mut command = self.command();
        let start = Instant::now();
        let status = command.status()?;
        let took = start.elapsed();
        if status.success() { Ok(took) } else { Err(format!("{} failed: {status}", self.path.display()).into()) }
    }
}

impl Spread {
    /// The spread of `values`, of which there must be one at least.
    pub(crate) fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let (least, greatest) = (values[0], values[values.len() - 1]);
        Self { least, middle: values[values.len() / 2], greatest }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} ({:.2} to {:.2})", self.middle, self.least, self.greatest)
    }
}

/// Runs two programs in turn. Each is asked for anew before every run, untimed, so that it can carry a fresh signature.
pub(crate) fn paired(
    mut first: impl FnMut() -> Result<Program, Failure>,
    mut second: impl FnMut() -> Result<Program, Failure>,
) -> Result<Paired, Failure> {
    let mut times: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
    for run in 0..WARM_UPS + RUNS {
        let took = [first()?.run()?, second()?.run()?];
        if run >= WARM_UPS {
            for (times, took) in times.iter_mut().zip(took) {
                times.push(took.as_secs_f64() * 1000.0);
            }
        }
    }
    let ratio = times[0].iter().zip(&times[1]).map(|(first, second)| first / second).collect();
    let [first, second] = times.map(Spread::of);
    Ok(Paired { first, second, ratio: Spread::of(ratio) })
}
