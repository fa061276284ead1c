//! Declarations from files, with everything that can be said of them without a service.

use std::cell::RefCell;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::declaration::{Declaration, Files, Finding, Level, Loaded, Lock, Resolved, Rule, lint, load};
use crate::domain::event::Moment;
use crate::error::{Code, Error};
use crate::output::view::declared::Checked;
use crate::text::hex;
use crate::world::files::{parent, reason, replace};

/// The file of pinned copies, beside the declaration.
pub(super) const LOCK: &str = "whitelists.lock";
/// The most bytes that are read of a file; the reader refuses fewer already.
const MOST_BYTES: u64 = 9 * 1024 * 1024;

/// A declaration that was read, at one moment.
pub(in crate::commands) struct Opened {
    /// The path as it was named.
    pub(super) file: String,
    /// What is declared.
    pub(in crate::commands) declaration: Declaration,
    /// What the sets hold.
    pub(in crate::commands) resolved: Resolved,
    /// The pinned copies.
    pub(super) lock: Lock,
    /// The findings, by place.
    pub(super) findings: Vec<Finding>,
    /// The moment.
    pub(super) now: Moment,
}

/// Files of this machine, and standard input as `-`.
struct Disk<'a> {
    stdin: RefCell<&'a mut dyn Read>,
}

impl Files for Disk<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let read = if path == "-" {
            let mut stdin = self.stdin.borrow_mut();
            (&mut **stdin).take(MOST_BYTES).read_to_end(&mut bytes)
        } else {
            File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes))
        };
        read.map(|_| bytes).map_err(|error| reason(&error))
    }

    fn beside(&self, from: &str, include: &str) -> String {
        let folder = parent(Path::new(from));
        if from == "-" { include.to_owned() } else { folder.join(include).display().to_string() }
    }
}

impl Opened {
    /// Reads the declaration at `path` and what belongs to it.
    pub(in crate::commands) fn read(path: &Path, stdin: &mut dyn Read, now: Moment) -> Self {
        let file = path.display().to_string();
        let Loaded { declaration, mut findings } = load(&file, &Disk { stdin: RefCell::new(stdin) });
        let lock = match lock(path) {
            Ok(lock) => lock,
            Err(finding) => {
                findings.push(*finding);
                Lock::default()
            }
        };
        let is_whole = !findings.iter().any(|finding| finding.level == Level::Error);
        let (resolved, more) = Resolved::new(&declaration, &lock, now);
        findings.extend(more);
        findings.extend(lint(&declaration, &resolved, &lock, now));
        // What could not be read may be what gives a part its effect.
        findings.retain(|finding| is_whole || finding.rule != Rule::Useless);
        findings.sort_by_key(|finding| {
            (finding.spot.source.name != file, finding.spot.source.name.clone(), finding.spot.offset)
        });
        findings.dedup();
        Self { file, declaration, resolved, lock, findings, now }
    }

    /// The profile of each list; `None` is that of the run.
    pub(super) fn profiles(&self) -> impl Iterator<Item = Option<&String>> {
        self.declaration.lists.iter().map(|block| block.on.profile.as_ref())
    }

    /// Whether it cannot be used.
    pub(in crate::commands) fn is_invalid(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Error)
    }

    /// The findings as a result; errors, and with `strict` warnings, make it fail.
    pub(in crate::commands) fn checked(&self, strict: bool) -> Checked {
        let counts = |finding: &&Finding| finding.level == Level::Error || (strict && finding.level == Level::Warning);
        let failing: Vec<&Finding> = self.findings.iter().filter(counts).collect();
        let error = failing.first().map(|first| {
            let message = match failing.len() {
                1 => format!("{}: {}", first.spot, first.message),
                many => format!("{many} findings in {}, first {}: {}", self.file, first.spot, first.message),
            };
            Error::new(Code::InvalidFile, message)
        });
        let declaration = &self.declaration;
        let own = declaration.sets.values().map(|set| set.lines.len()).sum::<usize>()
            + declaration.lists.iter().map(|block| block.lines.len()).sum::<usize>();
        let pinned = declaration.sets.keys().map(|name| self.lock.entries(name).len()).sum::<usize>();
        Checked {
            file: self.file.clone(),
            lists: declaration.lists.len(),
            sets: declaration.sets.len(),
            entries: own + pinned,
            findings: self.findings.clone(),
            done: Vec::new(),
            counts_findings: true,
            error,
        }
    }

    /// The SHA-256 of everything that the declaration consists of: its texts, and the pinned copies.
    pub(super) fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for source in &self.declaration.sources {
            hash.update(source.text.len().to_be_bytes());
            hash.update(&source.text);
        }
        hash.update(self.lock.text());
        hex(&hash.finalize())
    }
}

/// The pinned copies beside the declaration at `path`; none if there is no such file.
fn lock(path: &Path) -> Result<Lock, Box<Finding>> {
    let place = parent(path).join(LOCK);
    match std::fs::read_to_string(&place) {
        Ok(text) => Lock::read(&place.display().to_string(), &text),
        Err(_) => Ok(Lock::default()),
    }
}

/// Replaces the file at `path` by `text` in one step. Who may read it stays as it is.
pub(super) fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let Ok(facts) = std::fs::metadata(path) else { return std::fs::write(path, text) };
    replace(path, text.as_bytes())?;
    std::fs::set_permissions(path, facts.permissions())
}
