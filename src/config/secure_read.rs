//! Reads the settings file, and files of secrets, once, and checks the file that was really opened.
//!
//! The file is opened first and checked afterwards, through the open handle, so that it cannot be exchanged between
//! check and use.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use secrecy::zeroize::Zeroizing;

use super::error::{ConfigError, FileProblem};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// The text of a file and the metadata of the file.
pub(crate) struct Reading {
    /// The text; wiped when dropped, for it may hold secrets.
    pub(crate) text: Zeroizing<String>,
    facts: Metadata,
}

impl Reading {
    /// Whether this file may hold secrets: it must belong to the user and be closed to all others.
    pub(crate) fn may_hold_secrets(&self) -> Result<(), FileProblem> {
        system::private(&self.facts)
    }

    /// Whether the user or the system alone decides what is in this file.
    pub(crate) fn is_trusted(&self) -> Result<(), FileProblem> {
        system::directing(&self.facts).map_err(|problem| match problem {
            FileProblem::Directing(mode) => FileProblem::Writable(mode),
            FileProblem::DirectingOwner => FileProblem::Foreign,
            other => other,
        })
    }

    /// Whether this file may say where credentials go: its content must be decided by the user or the system alone.
    pub(super) fn may_direct(&self) -> Result<(), FileProblem> {
        system::directing(&self.facts)
    }
}

/// The text of the file at `path`, which holds a secret: it must be there, belong to the user and be closed to all
/// others. An error names the file and never its content.
pub fn secret_file(path: &Path) -> Result<Zeroizing<String>, ConfigError> {
    let absent = || ConfigError::Unreadable { path: path.to_owned(), cause: io::ErrorKind::NotFound.into() };
    let reading = read(path)?.ok_or_else(absent)?;
    reading.may_hold_secrets().map_err(|problem| ConfigError::File { path: path.to_owned(), problem })?;
    Ok(reading.text)
}

/// Reads the file at `path`; `None` if there is none.
///
/// Fails on anything that is no regular file, is too large or not text, and on a file whose content others decide.
pub(crate) fn read(path: &Path) -> Result<Option<Reading>, ConfigError> {
    let unreadable = |cause: io::Error| ConfigError::Unreadable { path: path.to_owned(), cause };
    let flawed = |problem| ConfigError::File { path: path.to_owned(), problem };
    let link = match path.symlink_metadata() {
        Ok(facts) => facts.is_symlink().then_some(facts),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    if let Some(link) = &link {
        system::steady(path, link).map_err(unreadable)?.map_err(flawed)?;
    }
    let file = system::open(path, link.is_some()).map_err(unreadable)?;
    let facts = file.metadata().map_err(unreadable)?;
    if !facts.is_file() {
        return Err(flawed(FileProblem::NotRegular));
    }
    system::not_shared(&facts).map_err(flawed)?;
    let text = text_of(file, facts.len()).map_err(unreadable)?.map_err(flawed)?;
    Ok(Some(Reading { text, facts }))
}

/// The text of `file`, which says that it has `size` bytes.
fn text_of(file: File, size: u64) -> io::Result<Result<Zeroizing<String>, FileProblem>> {
    if size > LARGEST {
        return Ok(Err(FileProblem::TooLarge));
    }
    // Room for the whole file at once: a buffer that grows leaves copies of secrets behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1));
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Ok(Err(FileProblem::TooLarge));
    }
    let text = std::str::from_utf8(&bytes).map(|text| Zeroizing::new(text.to_owned()));
    Ok(text.map_err(|_| FileProblem::NotUtf8))
}

#[cfg(unix)]
mod system {
    //! Owners and modes.

    use std::fs::{File, Metadata, OpenOptions};
    use std::io;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use super::FileProblem;
    use crate::world::files::{Rights, follow_no_link, me, parent, wait_for_no_pipe};

    /// The permission bits of a mode.
    const BITS: u32 = 0o777;
    /// The bits of the group and of all others.
    const OTHERS: u32 = 0o077;
    /// The bits that let the group or all others write.
    const OTHERS_WRITE: u32 = 0o022;
    /// The bit that lets all others write.
    const EVERYBODY_WRITES: u32 = 0o002;
    /// The bit by which entries of a directory can be moved by their owners only.
    const STICKY: u32 = 0o1000;
    /// The system's own user.
    const ROOT: u32 = 0;

    /// Opens `path` to read, following a link only where one was expected, and without waiting for a pipe's writer.
    pub(super) fn open(path: &Path, is_link: bool) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true);
        if is_link {
            wait_for_no_pipe(&mut options);
        } else {
            follow_no_link(&mut options);
        }
        options.open(path)
    }

    pub(super) fn private(facts: &Metadata) -> Result<(), FileProblem> {
        check_secrets(Rights::of(facts), me())
    }

    pub(super) fn not_shared(facts: &Metadata) -> Result<(), FileProblem> {
        let mode = facts.mode();
        if mode & EVERYBODY_WRITES == 0 { Ok(()) } else { Err(FileProblem::Writable(mode & BITS)) }
    }

    /// Whether the link at `path` is one that only its owner can exchange.
    pub(super) fn steady(path: &Path, link: &Metadata) -> io::Result<Result<(), FileProblem>> {
        let directory = parent(path).metadata()?;
        Ok(check_link(Rights::of(link), Rights::of(&directory), me()))
    }

    pub(super) fn directing(facts: &Metadata) -> Result<(), FileProblem> {
        check_directing(Rights::of(facts), me())
    }

    fn check_directing(file: Rights, me: u32) -> Result<(), FileProblem> {
        if file.owner != me && file.owner != ROOT {
            Err(FileProblem::DirectingOwner)
        } else if file.mode & OTHERS_WRITE != 0 {
            Err(FileProblem::Directing(file.mode & BITS))
        } else {
            Ok(())
        }
    }

    fn check_secrets(file: Rights, me: u32) -> Result<(), FileProblem> {
        if file.owner != me {
            Err(FileProblem::Owner)
        } else if file.mode & OTHERS != 0 {
            Err(FileProblem::Mode(file.mode & BITS))
        } else {
            Ok(())
        }
    }

    fn check_link(link: Rights, directory: Rights, me: u32) -> Result<(), FileProblem> {
        let trusted = |owner| owner == me || owner == ROOT;
        let closed = directory.mode & OTHERS_WRITE == 0;
        let sticky = directory.mode & STICKY != 0 && trusted(link.owner);
        if trusted(directory.owner) && (closed || sticky) { Ok(()) } else { Err(FileProblem::Link) }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const ME: u32 = 1000;
        const OTHER: u32 = 1001;

        #[test]
        fn secrets_are_for_their_owner_alone() {
            let table = [
                (ME, 0o100_600, Ok(())),
                (ME, 0o100_400, Ok(())),
                (ME, 0o100_640, Err(FileProblem::Mode(0o640))),
                (ME, 0o100_601, Err(FileProblem::Mode(0o601))),
                (OTHER, 0o100_600, Err(FileProblem::Owner)),
                (ROOT, 0o100_600, Err(FileProblem::Owner)),
            ];
            for (owner, mode, verdict) in table {
                assert_eq!(check_secrets(Rights { owner, mode }, ME), verdict, "{owner} {mode:o}");
            }
        }

        #[test]
        fn only_its_owner_or_the_system_may_say_where_credentials_go() {
            let table = [
                (ME, 0o100_644, Ok(())),
                (ROOT, 0o100_644, Ok(())),
                (ME, 0o100_664, Err(FileProblem::Directing(0o664))),
                (ROOT, 0o100_664, Err(FileProblem::Directing(0o664))),
                (OTHER, 0o100_644, Err(FileProblem::DirectingOwner)),
            ];
            for (owner, mode, verdict) in table {
                assert_eq!(check_directing(Rights { owner, mode }, ME), verdict, "{owner} {mode:o}");
            }
        }

        #[test]
        fn a_link_counts_where_nobody_else_can_exchange_it() {
            let table = [
                (ME, ME, 0o755, Ok(())),
                (ME, ME, 0o775, Err(FileProblem::Link)),
                (ME, ROOT, 0o777, Err(FileProblem::Link)),
                (ME, ROOT, 0o1777, Ok(())),
                (OTHER, ROOT, 0o1777, Err(FileProblem::Link)),
                (ME, OTHER, 0o755, Err(FileProblem::Link)),
            ];
            for (link, owner, mode, verdict) in table {
                let (link, directory) = (Rights { owner: link, mode: 0o777 }, Rights { owner, mode });
                assert_eq!(check_link(link, directory, ME), verdict, "{owner} {mode:o}");
            }
        }
    }
}

#[cfg(not(unix))]
mod system {
    //! Systems whose access rights are not modes: the profile directory's own rights have to do.

    use std::fs::{File, Metadata};
    use std::io;
    use std::path::Path;

    use super::FileProblem;

    pub(super) fn open(path: &Path, _is_link: bool) -> io::Result<File> {
        File::open(path)
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn private(_facts: &Metadata) -> Result<(), FileProblem> {
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn directing(_facts: &Metadata) -> Result<(), FileProblem> {
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn not_shared(_facts: &Metadata) -> Result<(), FileProblem> {
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn steady(_path: &Path, _link: &Metadata) -> io::Result<Result<(), FileProblem>> {
        Ok(Ok(()))
    }
}
