//! The peak memory of one run, as the system counted it.
//!
//! The system tells the greatest of all children that were waited for, so each run gets a parent of its own: this
//! program again, small and with no other child. What that parent held when it forked counts as well, therefore no
//! program can be seen below its size; `true` shows where that is.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::Failure;
use crate::access::Served;
use crate::paired::Program;
use crate::report::Line;

/// The argument that makes this program such a parent.
pub(crate) const PROBE: &str = "--peak-memory-of";

/// The figure, in MiB.
const MOST: f64 = 10.0;

pub(crate) fn lines(served: &Served) -> Result<Vec<Line>, Failure> {
    let floor = peak(&Program::named("true", &[])?)?;
    [["kibana-whitelist", "list"], ["user-whitelist", "list"]]
        .iter()
        .map(|arguments| {
            let peak = peak(&served.access.client(arguments))?;
            let measured = format!("{peak:.2} MiB (`true`: {floor:.2})");
            let name = format!("peak memory, {}", arguments.join(" "));
            Ok(Line::new(name, measured, format!("under {MOST} MiB"), peak < MOST))
        })
        .collect()
}

/// What one run of a program took.
pub(crate) struct Usage {
    /// The peak memory in MiB.
    pub(crate) peak: f64,
    /// Its time on the processors.
    pub(crate) cpu: Duration,
    /// From start to exit, with that of the process that measures.
    pub(crate) took: Duration,
}

/// The peak memory of one run of `program`, in MiB.
fn peak(program: &Program) -> Result<f64, Failure> {
    Ok(usage(program)?.peak)
}

/// What one run of `program` takes.
pub(crate) fn usage(program: &Program) -> Result<Usage, Failure> {
    let start = Instant::now();
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(PROBE).args(program.words()).env_clear().envs(program.variables());
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().into());
    }
    let took = start.elapsed();
    let text = String::from_utf8(output.stdout)?;
    let (kibibytes, microseconds) = text.trim().split_once(' ').ok_or("the usage is not two numbers")?;
    let kibibytes: u32 = kibibytes.parse()?;
    let cpu = Duration::from_micros(microseconds.parse()?);
    Ok(Usage { peak: f64::from(kibibytes) / 1024.0, cpu, took })
}

/// Runs `program` and prints its peak memory in KiB and its time on the processors in microseconds.
pub(crate) fn probe(program: &[String]) -> ExitCode {
    use std::io::Write;
    match measured(program) {
        Ok((kibibytes, microseconds)) => match writeln!(std::io::stdout(), "{kibibytes} {microseconds}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(unix)]
fn measured(program: &[String]) -> Result<(i64, i64), Failure> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let (path, arguments) = program.split_first().ok_or("no program is named")?;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let status = Command::new(path).args(arguments).stdout(std::process::Stdio::null()).status()?;
    if !status.success() {
        return Err(format!("{path} failed: {status}").into());
    }
    let used = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = (used.user_time() + used.system_time()).num_microseconds();
    let peak = used.max_rss();
    // Darwin counts bytes, the others KiB.
    Ok((if cfg!(target_vendor = "apple") { peak / 1024 } else { peak }, cpu))
}

#[cfg(not(unix))]
fn measured(_program: &[String]) -> Result<(i64, i64), Failure> {
    Err("this system is not asked for the memory of a process".into())
}
