//! The program as a file: its size and the shared libraries that it needs.

use std::path::Path;
use std::process::Stdio;

use crate::paired::Program;
use crate::report::Line;
use crate::{BINARY, Failure};

pub(crate) fn lines() -> Result<Vec<Line>, Failure> {
    Ok(vec![size()?, libraries()?])
}

fn size() -> Result<Line, Failure> {
    const MIB: f64 = 1024.0 * 1024.0;
    let bytes = Path::new(BINARY).metadata()?.len();
    #[expect(clippy::cast_precision_loss, reason = "a size in MiB, to two digits")]
    let size = bytes as f64 / MIB;
    Ok(Line::new("size, release binary", format!("{size:.2} MiB"), "under 8 MiB", size < 8.0))
}

/// As `ldd` tells them; the loader and the kernel's own page are no libraries.
fn libraries() -> Result<Line, Failure> {
    let name = "shared libraries";
    let Ok(ldd) = Program::named("ldd", &[BINARY]) else {
        return Ok(Line::unjudged(name, "unknown".to_owned(), "there is no ldd in PATH"));
    };
    let output = ldd.command().stdout(Stdio::piped()).output()?;
    let text = String::from_utf8(output.stdout)?;
    let named = text.lines().filter_map(|line| line.split_once(" => ")).map(|(name, _)| name.trim());
    let found: Vec<&str> = named.filter(|name| name.starts_with("lib")).collect();
    let met = found.iter().all(|name| name.starts_with("libc."));
    Ok(Line::new(name, if found.is_empty() { "none".to_owned() } else { found.join(", ") }, "libc alone", met))
}
