//! Entries from where they may come from: arguments, files, standard input. One bad entry refuses them all, and every
//! bad entry is reported. The formats of files are known to `entry_files`; this module opens and merges.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::cli;
use crate::domain::entry::{Entry, EntryError};
use crate::domain::exposure;
use crate::entry_files::{self, Cause, Options, Problem};
use crate::error::{BadEntry, Code, Error};
use crate::world::files;

/// The most bytes of a file of entries.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// The most characters of a text that a message repeats.
const MOST_ECHOED: usize = 100;
/// The most characters of a reason that notes make up.
const MOST_REASON: usize = 2000;

/// The entries of an invocation, each once.
#[derive(Debug, Default)]
pub(crate) struct EntryInput {
    /// The entries.
    pub(crate) entries: BTreeSet<Entry>,
    /// The same in the order in which they were named.
    pub(crate) order: Vec<Entry>,
    /// Remarks for a verb that keeps every entry named.
    pub(crate) kept: Vec<String>,
    /// The notes of files about their entries.
    pub(crate) reasons: BTreeMap<Entry, String>,
    /// Whether some entries came through standard input or a pipe, which may have been cut off.
    pub(crate) from_stdin: bool,
}

impl EntryInput {
    /// Adds `entry` with a remark on where it comes from.
    pub(crate) fn add(&mut self, entry: Entry, remark: String) {
        if self.entries.insert(entry) {
            self.order.push(entry);
        }
        self.kept.push(remark);
    }

    /// The reason to record: `stated`, then `ENTRY: NOTE` for each note, up to a length that fits a table of changes.
    pub(crate) fn reason_after(&self, stated: Option<String>) -> Option<String> {
        let notes = self.reasons.iter().map(|(entry, note)| format!("{entry}: {note}"));
        let reason = stated.into_iter().chain(notes).collect::<Vec<_>>().join("; ");
        let shortened = match reason.char_indices().nth(MOST_REASON) {
            Some((end, _)) => format!("{}…", &reason[..end]),
            None => reason,
        };
        Some(shortened).filter(|reason| !reason.is_empty())
    }
}

/// Reads the entries that `named` names. `stdin` is read where a file is called `-`, which is allowed once.
pub(crate) fn gather(named: &cli::Entries, stdin: &mut dyn Read) -> Result<EntryInput, Error> {
    let sources: Vec<Source<'_>> = named.files.iter().map(|path| Source::of(path)).collect();
    if sources.iter().filter(|source| source.is_stdin()).count() > 1 {
        return Err(Error::new(Code::Usage, "standard input can be read only once").hint("pass `-f -` once"));
    }
    let mut gathered = Gathered::default();
    for text in named.entries.iter().flat_map(|operand| operand.split(',')) {
        match entry_files::read_one(text, named.expand) {
            Ok(entries) => gathered.add(text, entries, None, ""),
            Err(cause) => gathered.refuse_operand(text, &cause),
        }
    }
    for source in &sources {
        gathered.read(source, named, stdin);
    }
    gathered.finish()
}

/// A file, and the selected part of it.
struct Source<'a> {
    path: Cow<'a, Path>,
    pointer: Option<String>,
}

impl<'a> Source<'a> {
    /// `FILE#/POINTER` is a part of a file, unless there is a file of that whole name.
    fn of(path: &'a Path) -> Self {
        let parts = path.to_str().and_then(|text| text.split_once("#/"));
        match parts.filter(|_| !path.exists()) {
            Some((file, pointer)) => {
                Self { path: Cow::Owned(PathBuf::from(file)), pointer: Some(format!("/{pointer}")) }
            }
            None => Self { path: Cow::Borrowed(path), pointer: None },
        }
    }

    fn is_stdin(&self) -> bool {
        *self.path == *Path::new("-")
    }

    fn name(&self) -> String {
        if self.is_stdin() { "standard input".to_owned() } else { self.path.display().to_string() }
    }
}

/// What was gathered so far.
#[derive(Default)]
struct Gathered {
    input: EntryInput,
    /// How each entry was spelled first.
    spellings: BTreeMap<Entry, String>,
    bad: Vec<BadEntry>,
    hint: Option<String>,
}

impl Gathered {
    fn read(&mut self, source: &Source<'_>, named: &cli::Entries, stdin: &mut dyn Read) {
        let (bytes, is_pipe) = match read(source, stdin) {
            Ok(read) => read,
            Err(cause) => return self.refuse_file(source, cause),
        };
        self.input.from_stdin |= is_pipe;
        let pointer = source.pointer.as_deref();
        let options = Options { pointer, column: named.column.map(usize::from), expand: named.expand };
        match entry_files::read(&bytes, &options) {
            Ok(found) => {
                for found in found {
                    let place = format!(" ({}:{})", source.name(), found.position);
                    self.add(&found.text, found.entries, found.note.as_deref(), &place);
                }
            }
            Err(problems) => self.bad.extend(problems.into_iter().map(|problem| bad_entry(source, &problem))),
        }
    }

    /// Takes `entries`, which `text` means. `place` says where that stands, in parentheses.
    fn add(&mut self, text: &str, entries: Vec<Entry>, note: Option<&str>, place: &str) {
        let spelling = text.trim();
        if let [entry] = entries.as_slice() {
            match self.spellings.get(entry) {
                Some(first) if first != spelling => {
                    let remark = format!("`{}`{place} is `{}` in another spelling", echoed(spelling), echoed(first));
                    self.input.kept.push(remark);
                }
                Some(_) => {}
                None => drop(self.spellings.insert(*entry, spelling.to_owned())),
            }
        }
        for entry in entries {
            if let Some(note) = note {
                self.input.reasons.entry(entry).or_insert_with(|| note.to_owned());
            }
            if self.input.entries.insert(entry) {
                self.input.order.push(entry);
            }
        }
    }

    fn refuse_operand(&mut self, text: &str, cause: &Cause) {
        self.hint = matches!(cause, Cause::Entry(EntryError::HostBits { .. })).then(|| {
            let text = text.trim_matches([' ', '\t', '\r', '\n']);
            format!("if a server holds it in this spelling, `delete --stored {text}` removes it")
        });
        let text = echoed(text).into_owned();
        self.bad.push(BadEntry { file: None, position: None, text, cause: cause.to_string() });
    }

    fn refuse_file(&mut self, source: &Source<'_>, cause: String) {
        self.bad.push(BadEntry { file: Some(source.name()), position: None, text: String::new(), cause });
    }

    fn finish(self) -> Result<EntryInput, Error> {
        let Self { mut input, bad, hint, .. } = self;
        if !bad.is_empty() {
            return Err(refusal(bad, hint));
        }
        let inside = exposure::nested(&input.entries).into_iter();
        input
            .kept
            .extend(inside.map(|entry| format!("{entry} lies inside another entry that was named; both are kept")));
        Ok(input)
    }
}

/// The error for `bad`, which is not empty. One bad entry is the message; several are counted there.
fn refusal(bad: Vec<BadEntry>, hint: Option<String>) -> Error {
    let code = if bad.iter().any(|bad| bad.file.is_some()) { Code::InvalidFile } else { Code::InvalidEntry };
    let message = match bad.as_slice() {
        [bad] => bad.to_string(),
        several => format!("{} entries cannot be used, and nothing was sent", several.len()),
    };
    let hint = hint.filter(|_| bad.len() == 1);
    Error { hints: hint.into_iter().collect(), bad_entries: bad, ..Error::new(code, message) }
}

fn bad_entry(source: &Source<'_>, problem: &Problem) -> BadEntry {
    BadEntry {
        file: Some(source.name()),
        position: problem.position.map(|position| (position.line, position.column)),
        text: echoed(without_value(&problem.text)).into_owned(),
        cause: problem.cause.to_string(),
    }
}

/// `text` up to its first `=`: a file of settings that was named by mistake may have a secret behind it.
fn without_value(text: &str) -> &str {
    text.find('=').map_or(text, |equals| &text[..=equals])
}

/// What a message repeats of a text that was typed: all of it, unless it is too long to be one of its kind.
pub(crate) fn echoed(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST_ECHOED) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// The bytes of `source`, and whether they came through a pipe. An error is the cause, without the file's name.
fn read(source: &Source<'_>, stdin: &mut dyn Read) -> Result<(Vec<u8>, bool), String> {
    let mut bytes = Vec::new();
    let read = if source.is_stdin() {
        stdin.take(MOST_BYTES + 1).read_to_end(&mut bytes).map(|_| true)
    } else {
        open(&source.path).and_then(|(file, is_pipe)| {
            file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
            Ok(is_pipe)
        })
    };
    let is_pipe = read.map_err(|error| files::reason(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("the file is larger than {} MiB, which no list of entries is", MOST_BYTES >> 20));
    }
    Ok((bytes, is_pipe))
}

/// Opens a regular file or a pipe, and returns whether it is a pipe. A device may have no end.
fn open(path: &Path) -> std::io::Result<(File, bool)> {
    let kind = std::fs::metadata(path)?.file_type();
    #[cfg(unix)]
    let is_pipe = std::os::unix::fs::FileTypeExt::is_fifo(&kind);
    #[cfg(not(unix))]
    let is_pipe = false;
    if kind.is_file() || is_pipe {
        Ok((File::open(path)?, is_pipe))
    } else {
        Err(std::io::Error::other("it is neither a file nor a pipe"))
    }
}

#[cfg(test)]
mod tests;
