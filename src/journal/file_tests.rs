use std::cell::{Cell, RefCell};
use std::fs;
use std::rc::Rc;

use super::*;
use crate::domain::event::Event;
use crate::domain::event::{Conclusion, Intent, Moment, Sent, sample};
use crate::domain::report::Outcome;
use crate::journal::reader::{self, Reading};
use crate::journal::{Journal, Sink, batch, line, now, record_v1, tail};

/// How a call to the system fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// It does nothing and gives this error.
    Refused(i32),
    /// It does what it should and gives this error all the same.
    Late(i32),
    /// A signal cuts in before it did anything.
    Interrupted,
    /// A write takes this many bytes and no more.
    Short(usize),
}

const EIO: i32 = 5;
const EBADF: i32 = 9;
const EFBIG: i32 = 27;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

/// The system, of which one call fails.
struct Faulty {
    fault: Option<(usize, Fault)>,
    calls: RefCell<Vec<&'static str>>,
    struck: Cell<bool>,
}

impl Faulty {
    fn new(fault: Option<(usize, Fault)>) -> Self {
        Self { fault, calls: RefCell::default(), struck: Cell::new(false) }
    }

    fn call<T>(&self, name: &'static str, act: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let number = self.calls.borrow().len();
        self.calls.borrow_mut().push(name);
        let fault = self.fault.filter(|(at, _)| *at == number).map(|(_, fault)| fault);
        self.struck.set(self.struck.get() || fault.is_some());
        match fault {
            Some(Fault::Refused(code)) => Err(io::Error::from_raw_os_error(code)),
            Some(Fault::Late(code)) => {
                drop(act());
                Err(io::Error::from_raw_os_error(code))
            }
            Some(Fault::Interrupted) => Err(io::ErrorKind::Interrupted.into()),
            Some(Fault::Short(_)) | None => act(),
        }
    }
}

impl Storage for Rc<Faulty> {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("make_folder", || Disk.make_folder(folder))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder", || Disk.sync_folder(folder))
    }

    fn open(&self, path: &Path, access: Access) -> io::Result<File> {
        self.call("open", || Disk.open(path, access))
    }

    fn facts(&self, file: &File) -> io::Result<Metadata> {
        self.call("facts", || Disk.facts(file))
    }

    fn lock(&self, file: &File, access: Access) -> io::Result<bool> {
        self.call("lock", || Disk.lock(file, access))
    }

    fn read(&self, file: &File, from: u64, most: u64) -> io::Result<Vec<u8>> {
        self.call("read", || Disk.read(file, from, most))
    }

    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<usize> {
        let short = match self.fault {
            Some((at, Fault::Short(most))) if at == self.calls.borrow().len() => most,
            _ => bytes.len(),
        };
        self.call("write", || Disk.write(file, &bytes[..short.min(bytes.len())]))
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.call("sync", || Disk.sync(file))
    }
}

fn intent(number: u8) -> Event {
    Event::Intent(Box::new(sample::intent(number)))
}

fn sent(number: u8) -> Event {
    let at = Moment::from_millis(9);
    Event::Sent(Sent {
        id: sample::id(number),
        at,
        attempt: 1,
        call: "UpdateKibanaWhiteIps Append".to_owned(),
        uptime: None,
    })
}

fn conclusion(number: u8) -> Event {
    let (id, at, request_ids) = (sample::id(number), Moment::from_millis(9), Vec::new());
    Event::Concluded(Conclusion {
        id,
        at,
        outcome: Outcome::Applied,
        found: None,
        request_ids,
        error: None,
        dismissed: false,
        by: None,
    })
}

fn framed(event: &Event) -> Vec<u8> {
    line::frame(&record_v1::write(event, &record_v1::Link::default()).unwrap())
}

/// A journal at `path`, on a system that `storage` stands for.
fn journal(storage: Box<dyn Storage>, path: &Path) -> Journal {
    let mut journal = Journal::new(Sink::File(path.to_owned()), path.to_owned(), Box::new(|_| Ok(())), |_| true);
    journal.log = Some(Box::new(LogFile::on(storage, path.to_owned(), path.to_owned())));
    journal
}

fn append(storage: Box<dyn Storage>, path: &Path, event: &Event) -> Result<(), JournalError> {
    now(journal(storage, path).append(std::slice::from_ref(event)))
}

/// What is appended to a file that holds `bytes`.
fn appended(bytes: &[u8], event: &Event) -> Vec<u8> {
    let place = Place::holding(bytes);
    let log = LogFile::new(place.path.clone(), place.path.clone());
    batch(None, std::slice::from_ref(event), now(tail::read(&log, bytes.len() as u64)).unwrap()).unwrap().0
}

/// A journal in a folder that goes with it.
struct Place {
    _directory: tempfile::TempDir,
    path: PathBuf,
}

impl Place {
    fn empty() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state/whitelistctl/journal.jsonl");
        Self { _directory: directory, path }
    }

    fn holding(bytes: &[u8]) -> Self {
        let place = Self::empty();
        fs::create_dir_all(files::parent(&place.path)).unwrap();
        fs::write(&place.path, bytes).unwrap();
        place
    }

    fn read(&self) -> Reading {
        reader::read(&self.path, |_| true).unwrap()
    }
}

#[test]
fn a_record_is_one_write_and_is_synced() {
    let place = Place::empty();
    let calls = |event: &Event| {
        let storage = Rc::new(Faulty::new(None));
        append(Box::new(storage.clone()), &place.path, event).unwrap();
        storage.calls.take()
    };
    let ends = ["open", "facts", "lock", "facts"];
    let reads = ["open", "facts", "lock", "read"];
    let writes = ["write", "sync"];
    let first = ["open", "open", "make_folder"];
    let made = ["open", "facts", "lock", "facts", "sync_folder"];
    assert_eq!(calls(&intent(1)), [&first[..], &made, &writes].concat());
    assert_eq!(calls(&intent(2)), [&ends[..], &reads, &["make_folder"], &ends, &writes].concat());
    assert_eq!(calls(&conclusion(2)), [&ends[..], &reads, &ends, &writes].concat());
}

#[test]
fn whatever_fails_is_an_error_and_the_journal_stays_readable() {
    let whole = framed(&intent(1));
    let truncated = &whole[..whole.len() / 2];
    let begun = Place::holding(&whole).read().records;
    let states = [
        (None, vec![]),
        (Some(whole.clone()), begun.clone()),
        (Some([&whole, truncated].concat()), begun.clone()),
        (Some([&whole, truncated, b"\n"].concat()), begun),
    ];
    let mut faults = vec![Fault::Interrupted, Fault::Short(0), Fault::Short(1), Fault::Short(100)];
    faults.extend([ENOSPC, EIO, EROFS, EBADF, EFBIG].map(Fault::Refused));
    faults.extend([ENOSPC, EIO, EBADF, EFBIG].map(Fault::Late));
    let mut points = 0;
    for (bytes, before) in &states {
        for fault in &faults {
            for event in [intent(2), sent(1), conclusion(1)] {
                points += fail_at_every_call(bytes.as_deref(), before, *fault, &event);
            }
        }
    }
    assert!(points > 400, "{points} points of failure");
}

/// Fails every call of one append in turn, and gives the number of calls that failed.
fn fail_at_every_call(bytes: Option<&[u8]>, before: &[Event], fault: Fault, event: &Event) -> usize {
    for number in 0.. {
        let place = bytes.map_or_else(Place::empty, Place::holding);
        let storage = Rc::new(Faulty::new(Some((number, fault))));
        let result = append(Box::new(storage.clone()), &place.path, event);
        if !storage.struck.get() {
            return number;
        }
        let calls = storage.calls.borrow();
        let case = format!("{fault:?} at {} ({number}) for {event:?}", calls[number]);
        let follows_an_intent = matches!(event, Event::Intent(_)) || bytes.is_some();
        let harmless = match fault {
            Fault::Short(_) => calls[number] != "write",
            fault => fault == Fault::Interrupted,
        };
        assert_eq!(result.is_ok(), harmless && follows_an_intent, "{case}");
        let reading = place.read();
        assert!(reading.findings.damages.is_empty(), "{case}: {reading:?}");
        let (old, new) = reading.records.split_at(before.len());
        assert!(old == before && new.len() <= 1 && new.iter().all(|found| found == event), "{case}");
        assert!(!new.is_empty() || result.is_err(), "{case}");
        append(Box::new(Disk), &place.path, &intent(3)).unwrap();
        let repaired = place.read();
        assert!(repaired.findings.damages.is_empty() && repaired.findings.truncated.is_none(), "{case}: {repaired:?}");
        assert_eq!(repaired.records, [reading.records, vec![intent(3)]].concat(), "{case}");
    }
    unreachable!()
}

#[test]
fn a_record_of_an_intent_that_is_not_there_makes_no_journal() {
    let place = Place::empty();
    for event in [sent(1), conclusion(1)] {
        assert!(matches!(append(Box::new(Disk), &place.path, &event), Err(JournalError::Io { doing: "open", .. })));
    }
    assert!(!place.path.exists());
}

#[test]
fn a_journal_cut_at_any_byte_has_one_truncated_line_at_most() {
    let events = [intent(1), sent(1), conclusion(1)];
    let lines: Vec<Vec<u8>> = events.iter().map(framed).collect();
    let all = lines.concat();
    for length in 0..=all.len() {
        let mut file = all[..length].to_vec();
        let reading = reader::parse(&file).unwrap();
        // A record is whole as soon as its checksum is, with or without the newline.
        let ends = [lines[0].len(), lines[0].len() + lines[1].len(), all.len()];
        let whole = ends.iter().filter(|end| **end <= length + 1).count();
        let rest = length.saturating_sub(if whole == 0 { 0 } else { ends[whole - 1] });
        assert_eq!(reading.records, events[..whole], "{length}");
        assert_eq!(
            (reading.findings.damages.len(), reading.findings.truncated),
            (0, (rest > 0).then_some(whole + 1)),
            "{length}"
        );
        file.extend(appended(&file, &intent(2)));
        let repaired = reader::parse(&file).unwrap();
        assert_eq!(repaired.records, [&events[..whole], &[intent(2)]].concat(), "{length}");
        assert_eq!(
            (repaired.findings.damages.len(), repaired.findings.truncated, repaired.findings.repaired.len()),
            (0, None, usize::from(rest > 0)),
            "{length}"
        );
    }
}

#[test]
fn a_repair_that_is_itself_cut_is_repaired() {
    let line = framed(&intent(1));
    let truncated = [&line[..], &line[..line.len() / 3]].concat();
    let first = appended(&truncated, &intent(2));
    for length in 0..=first.len() {
        let mut file = [&truncated[..], &first[..length]].concat();
        file.extend(appended(&file, &intent(3)));
        let reading = reader::parse(&file).unwrap();
        let both = length + 1 >= first.len();
        let expected = [&[intent(1)][..], &[intent(2)][..usize::from(both)], &[intent(3)]].concat();
        assert_eq!(reading.records, expected, "{length}");
        assert_eq!((reading.findings.damages.len(), reading.findings.truncated), (0, None), "{length}");
    }
}

#[test]
fn many_writers_at_once_lose_nothing() {
    let place = Place::empty();
    std::thread::scope(|scope| {
        for writer in 0..4_u8 {
            let path = &place.path;
            scope.spawn(move || (0..25).for_each(|n| append(Box::new(Disk), path, &intent(writer * 25 + n)).unwrap()));
        }
    });
    let reading = place.read();
    assert!(
        reading.findings.damages.is_empty()
            && reading.findings.truncated.is_none()
            && reading.findings.repaired.is_empty()
    );
    let mut ids: Vec<_> = reading.records.iter().map(|event| event.id().clone()).collect();
    ids.sort();
    assert_eq!(ids, (0..100).map(sample::id).collect::<Vec<_>>());
}

/// The system, whose files have no locks.
struct Lockless;

impl Storage for Lockless {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        Disk.make_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        Disk.sync_folder(folder)
    }

    fn open(&self, path: &Path, access: Access) -> io::Result<File> {
        Disk.open(path, access)
    }

    fn facts(&self, file: &File) -> io::Result<Metadata> {
        Disk.facts(file)
    }

    fn lock(&self, _file: &File, _access: Access) -> io::Result<bool> {
        Ok(false)
    }

    fn read(&self, file: &File, from: u64, most: u64) -> io::Result<Vec<u8>> {
        Disk.read(file, from, most)
    }

    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<usize> {
        Disk.write(file, bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        Disk.sync(file)
    }
}

#[test]
fn a_file_system_without_locks_is_worked_on_and_remarked_on() {
    let place = Place::empty();
    let journal = journal(Box::new(Lockless), &place.path);
    assert_eq!(journal.remark(), None);
    now(journal.append(&[intent(1)])).unwrap();
    assert!(journal.remark().unwrap().contains("has no locks"));
    assert_eq!(place.read().records, [intent(1)]);
}

#[cfg(unix)]
#[test]
fn every_refusal_of_a_lock_by_such_a_file_system_is_known() {
    // ENOSYS, ENOLCK, EOPNOTSUPP and EINVAL of Linux; EIO and EBADF are failures.
    let codes = if cfg!(target_os = "linux") { [38, 37, 95, 22] } else { [78, 77, 102, 22] };
    assert!(codes.iter().all(|code| lock::is_unsupported(&io::Error::from_raw_os_error(*code))));
    assert!([5, 9].iter().all(|code| !lock::is_unsupported(&io::Error::from_raw_os_error(*code))));
}

#[test]
fn the_records_of_a_change_go_into_no_other_journal() {
    let place = Place::empty();
    let journal = journal(Box::new(Disk), &place.path);
    now(journal.append(&[intent(1)])).unwrap();
    fs::write(&place.path, b"").unwrap();
    assert!(matches!(now(journal.append(&[conclusion(1)])), Err(JournalError::Replaced { .. })));
    fs::remove_file(&place.path).unwrap();
    now(journal.append(&[intent(4)])).unwrap();
    fs::remove_file(&place.path).unwrap();
    assert!(matches!(now(journal.append(&[conclusion(4)])), Err(JournalError::Io { doing: "open", .. })));
}

#[test]
fn a_long_record_is_read_back() {
    let place = Place::empty();
    let before: Vec<String> = (0..20_000).map(|n| format!("2001:db8::{n:x}")).collect();
    let event = Event::Intent(Box::new(Intent { before, ..sample::intent(1) }));
    append(Box::new(Disk), &place.path, &event).unwrap();
    assert_eq!(place.read().records, [event]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn problem(result: Result<(), JournalError>) -> FileProblem {
        match result {
            Err(JournalError::Untrusted { problem, .. }) => problem,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_journal_and_its_folders_are_the_users_alone() {
        let place = Place::empty();
        append(Box::new(Disk), &place.path, &intent(1)).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = files::parent(&place.path);
        assert_eq!((mode(&place.path), mode(folder), mode(files::parent(folder))), (0o600, 0o700, 0o700));
    }

    #[test]
    fn nothing_is_written_or_read_through_a_link() {
        let place = Place::holding(b"");
        let link = place.path.with_file_name("link");
        symlink(&place.path, &link).unwrap();
        assert_eq!(problem(append(Box::new(Disk), &link, &intent(1))), FileProblem::Link);
        assert_eq!(problem(reader::read(&link, |_| true).map(drop)), FileProblem::Link);
        assert_eq!(fs::read(&place.path).unwrap(), b"");
    }

    #[test]
    fn a_journal_that_others_can_write_is_neither_written_nor_read() {
        let place = Place::holding(b"");
        for mode in [0o620, 0o602, 0o666] {
            fs::set_permissions(&place.path, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(problem(append(Box::new(Disk), &place.path, &intent(1))), FileProblem::Writable(mode));
            assert_eq!(problem(reader::read(&place.path, |_| true).map(drop)), FileProblem::Writable(mode));
        }
        fs::set_permissions(&place.path, fs::Permissions::from_mode(0o644)).unwrap();
        append(Box::new(Disk), &place.path, &intent(1)).unwrap();
    }

    #[test]
    fn a_journal_of_another_user_is_refused() {
        let place = Place::holding(b"");
        let facts = fs::metadata(&place.path).unwrap();
        assert_eq!(judge(&facts, files::me()), Ok(()));
        assert_eq!(judge(&facts, files::me() + 1), Err(FileProblem::Owner));
    }

    #[test]
    fn a_device_is_no_journal() {
        assert_eq!(problem(reader::read(Path::new("/dev/null"), |_| true).map(drop)), FileProblem::NotRegular);
    }
}
