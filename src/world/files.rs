//! Files as the system sees them: owner and mode, how to open one without being led elsewhere, and how
//! to make folders and names last.
//!
//! Where access rights are no modes, there is nothing to ask, and the rights of the profile's directory have to do.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Owner and mode of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rights {
    /// The owner's number.
    pub(crate) owner: u32,
    /// The mode, permission bits and kind.
    pub(crate) mode: u32,
}

#[cfg(unix)]
pub(crate) use system::wait_for_no_pipe;
pub(crate) use system::{follow_no_link, has_no_locks, identity, me, my_name, open_privately, rights};

/// Why the system did not do something with a file, to read on after "cannot be read: ". The system's numbers are for
/// programmers.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it does not exist".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        _ => {
            let text = error.to_string();
            text.split_once(" (os error").map_or(text.as_str(), |(words, _)| words).to_lowercase()
        }
    }
}

/// Makes `folder` and those above it where they are missing, for the user alone, and makes their names last.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let above = parent(folder);
    make_folder(above)?;
    let mut builder = fs::DirBuilder::new();
    system::make_privately(&mut builder);
    match builder.create(folder) {
        Ok(()) => sync_folder(above),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

/// Puts `bytes` in the place of the file at `path`: written beside it for the user alone, synced, then renamed, so that
/// no reader sees half of it. The folder must exist.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = parent(path);
    // Opened here, because the library's own error names the file beside, which means nothing to whoever reads it.
    let mut beside = tempfile::Builder::new().make_in(folder, |path| {
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        open_privately(&mut options);
        options.open(path)
    })?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside.persist(path)?;
    sync_folder(folder)
}

/// Makes the names in `folder` last through a loss of power, on systems where a folder can be synced.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    system::sync_folder(folder)
}

/// Whether the file at `path`, which need not be there, could be written. Changes nothing, so that a full disk
/// is not seen; where the system cannot say, it could.
///
/// # Errors
///
/// Why it could not: the file, or the folder that it or its own folder would be made in, is closed to this process.
pub(crate) fn may_be_written(path: &Path) -> io::Result<()> {
    if path.exists() {
        return system::may_be_written(path);
    }
    let there = path.ancestors().skip(1).find(|folder| folder.exists());
    system::may_be_written(there.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))
}

/// Keeps other runs of this program out of `folder` until what it returns is dropped; waits for one that is in it. On
/// systems and file systems without locks on folders, it excludes no other run.
pub(crate) fn alone_in(folder: &Path) -> io::Result<impl Sized> {
    system::alone_in(folder)
}

/// The folder that `path` is in.
pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// `path` as a word of a shell command.
pub(crate) fn shell_word(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |letter: char| letter.is_alphanumeric() || "/._-+".contains(letter);
    if text.chars().all(plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(unix)]
mod system {
    use std::fs::{DirBuilder, File};
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};

    use rustix::fs::{Access, OFlags};

    use super::{Metadata, OpenOptions, Path, Rights, io};

    /// The number of the user that this process acts for.
    pub(crate) fn me() -> u32 {
        rustix::process::geteuid().as_raw()
    }

    /// The name of that user in `/etc/passwd` (passwd(5)), or `uid NUMBER` where the file does not have it.
    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(crate) fn my_name() -> Option<String> {
        let number = me().to_string();
        let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let mut rows = passwd.lines().map(|line| line.split(':').collect::<Vec<_>>());
        let name = rows.find_map(|row| (row.get(2) == Some(&number.as_str())).then(|| row[0].to_owned()));
        Some(name.unwrap_or_else(|| format!("uid {number}")))
    }

    /// The rights of a file; `None` where the system has no such thing.
    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(crate) fn rights(facts: &Metadata) -> Option<Rights> {
        Some(Rights::of(facts))
    }

    /// What identifies a file on this machine: device and number.
    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(crate) fn identity(facts: &Metadata) -> Option<(u64, u64)> {
        Some((facts.dev(), facts.ino()))
    }

    /// Whether `error` is one of those by which file systems without locks refuse one.
    pub(crate) fn has_no_locks(error: &io::Error) -> bool {
        use rustix::io::Errno;
        let code = Errno::from_io_error(error);
        code.is_some_and(|code| [Errno::NOSYS, Errno::NOLCK, Errno::OPNOTSUPP, Errno::INVAL].contains(&code))
    }

    impl Rights {
        /// The rights of a file.
        pub(crate) fn of(facts: &Metadata) -> Self {
            Self { owner: facts.uid(), mode: facts.mode() }
        }
    }

    /// Waits for no pipe's other end when opening.
    pub(crate) fn wait_for_no_pipe(options: &mut OpenOptions) {
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }

    /// Opens nothing through a symbolic link, and waits for no pipe's other end.
    pub(crate) fn follow_no_link(options: &mut OpenOptions) {
        options.custom_flags((OFlags::NONBLOCK | OFlags::NOFOLLOW).bits().cast_signed());
    }

    /// A file that has to be made is for the user alone.
    pub(crate) fn open_privately(options: &mut OpenOptions) {
        options.mode(0o600);
    }

    pub(super) fn make_privately(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }

    pub(super) fn may_be_written(path: &Path) -> io::Result<()> {
        let access = if path.is_dir() { Access::WRITE_OK | Access::EXEC_OK } else { Access::WRITE_OK };
        Ok(rustix::fs::access(path, access)?)
    }

    pub(super) fn alone_in(folder: &Path) -> io::Result<File> {
        let folder = File::open(folder)?;
        // A file system that cannot lock reports that with different errors; what is written is safe without.
        let _ = folder.lock();
        Ok(folder)
    }

    pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some file systems have no such call; their names last, or nothing can be done about it.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            result => result,
        }
    }
}

#[cfg(not(unix))]
mod system {
    use std::fs::DirBuilder;

    use super::{Metadata, OpenOptions, Path, Rights, io};

    pub(crate) fn me() -> u32 {
        0
    }

    pub(crate) fn my_name() -> Option<String> {
        None
    }

    pub(crate) fn rights(_facts: &Metadata) -> Option<Rights> {
        None
    }

    pub(crate) fn identity(_facts: &Metadata) -> Option<(u64, u64)> {
        None
    }

    pub(crate) fn has_no_locks(_error: &io::Error) -> bool {
        false
    }

    pub(crate) fn follow_no_link(_options: &mut OpenOptions) {}

    pub(crate) fn open_privately(_options: &mut OpenOptions) {}

    pub(super) fn make_privately(_builder: &mut DirBuilder) {}

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn may_be_written(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn alone_in(_folder: &Path) -> io::Result<impl Sized> {
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_is_made_is_for_the_user_alone_and_leaves_nothing_beside_it() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("a/b");
        make_folder(&folder).unwrap();
        let file = folder.join("c");
        for text in ["one", "two"] {
            replace(&file, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
        assert_eq!((mode(&folder), mode(folder.parent().unwrap()), mode(&file)), (0o700, 0o700, 0o600));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }
}
