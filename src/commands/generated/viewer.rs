//! A manual page on a terminal, through the `man` of the system.

use std::io::{Seek, Write};
use std::process::Stdio;

use tokio::process::Command;

use crate::commands::attended::attended;

/// Shows the page with `man -l -`, pager included. `false` if this system has no `man` that can do it; then nothing was
/// shown.
pub(crate) async fn view(roff: &str) -> bool {
    let Ok(page) = input(roff) else { return false };
    let mut man = Command::new("man");
    man.args(["-l", "-"]).stdin(page).stderr(Stdio::null());
    attended(&mut man, true).await.is_ok_and(|status| status.success())
}

/// A file, because a pipe would have to be filled while `man` reads it.
fn input(text: &str) -> std::io::Result<Stdio> {
    let mut file = tempfile::tempfile()?;
    file.write_all(text.as_bytes())?;
    file.rewind()?;
    Ok(file.into())
}
