use std::cell::Cell;
use std::time::SystemTime;

use super::*;
use crate::domain::event::sample;
use crate::world::Pause;

/// A clock on which time passes by sleeping alone.
#[derive(Default)]
struct Still {
    passed: Cell<Duration>,
    naps: Cell<u32>,
}

impl Clock for Still {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.passed.get()
    }

    fn elapsed(&self) -> Duration {
        self.passed.get()
    }

    fn sleep(&self, pause: Duration) -> Pause {
        self.passed.set(self.passed.get() + pause);
        self.naps.set(self.naps.get() + 1);
        Box::pin(std::future::ready(()))
    }
}

/// A clock that releases a lock during a pause.
struct Release(Still, Cell<Option<Lock>>);

impl Clock for Release {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, pause: Duration) -> Pause {
        if self.0.naps.get() == 3 {
            drop(self.1.take());
        }
        self.0.sleep(pause)
    }
}

fn holder_named(pid: u32) -> Holder {
    Holder { pid, host: "desk".to_owned(), since: Moment::from_millis(7) }
}

fn web() -> Target {
    sample::intent(1).target
}

async fn try_to_take(folder: &Path, target: &Target, pid: u32) -> Result<Lock, JournalError> {
    take(folder, target, &holder_named(pid), Duration::ZERO, &Still::default()).await
}

#[tokio::test]
async fn the_second_is_told_who_the_first_is() {
    let directory = tempfile::tempdir().unwrap();
    let _first = try_to_take(directory.path(), &web(), 1).await.unwrap();
    let error = try_to_take(directory.path(), &web(), 2).await.unwrap_err();
    let JournalError::Held { target, holder, waited } = error else { panic!("{error:?}") };
    assert_eq!((*target, waited), (web(), Duration::ZERO));
    assert_eq!(holder, if cfg!(windows) { None } else { Some(holder_named(1)) });
}

#[tokio::test]
async fn waiting_ends_when_patience_does() {
    let directory = tempfile::tempdir().unwrap();
    let _first = try_to_take(directory.path(), &web(), 1).await.unwrap();
    let (clock, patience) = (Still::default(), Duration::from_hours(1));
    let error = take(directory.path(), &web(), &holder_named(2), patience, &clock).await.unwrap_err();
    assert!(matches!(error, JournalError::Held { waited, .. } if waited == patience));
    assert!((7_200..7_220).contains(&clock.naps.get()), "{} naps", clock.naps.get());
}

#[tokio::test]
async fn who_waits_gets_the_lock_when_it_is_given_back() {
    let directory = tempfile::tempdir().unwrap();
    let first = try_to_take(directory.path(), &web(), 1).await.unwrap();
    let clock = Release(Still::default(), Cell::new(Some(first)));
    let second = take(directory.path(), &web(), &holder_named(2), Duration::from_mins(1), &clock).await.unwrap();
    assert_eq!(clock.0.naps.get(), 4);
    let error = try_to_take(directory.path(), &web(), 3).await.unwrap_err();
    assert!(matches!(error, JournalError::Held { holder, .. } if holder.as_ref().is_none_or(|holder| holder.pid == 2)));
    drop(second);
    assert!(try_to_take(directory.path(), &web(), 3).await.is_ok());
}

#[tokio::test]
async fn another_list_is_another_lock() {
    let directory = tempfile::tempdir().unwrap();
    let user = crate::domain::target::sample::user("ops:8080", "5356823b3004dee37132bb7b");
    let locks = directory.path().join(FOLDER);
    let first = try_to_take(&locks, &web(), 1).await.unwrap();
    let second = try_to_take(&locks, &user, 1).await.unwrap();
    assert_eq!(std::fs::read_dir(&locks).unwrap().count(), 2);
    drop((first, second));
    let left = if cfg!(windows) { 2 } else { 0 };
    assert_eq!(std::fs::read_dir(&locks).unwrap().count(), left, "given back and removed");
}

#[tokio::test]
async fn what_a_dead_holder_left_means_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(file_name(&web()));
    for left in ["pid 4711\nhost elsewhere\nsince 1\n", "\u{0}\u{0}", "pid"] {
        std::fs::write(&path, left).unwrap();
        let lock = try_to_take(directory.path(), &web(), 1).await.unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, format!("pid 1\nhost desk\nsince 7\ntarget {}\n", web()));
        drop(lock);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_lock_on_a_removed_file_does_not_count() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(file_name(&web()));
    let first = try_to_take(directory.path(), &web(), 1).await.unwrap();
    // Removed by hand while it is held: the next one makes a file of its own, and the first one leaves that alone.
    std::fs::remove_file(&path).unwrap();
    let second = try_to_take(directory.path(), &web(), 2).await.unwrap();
    drop(first);
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("pid 2\n"));
    assert!(matches!(try_to_take(directory.path(), &web(), 3).await, Err(JournalError::Held { .. })));
    drop(second);
    assert!(!path.exists());
}

#[tokio::test]
async fn threads_take_turns_although_every_holder_removes_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let inside = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for pid in 0..4 {
            let (folder, inside) = (directory.path(), &inside);
            scope.spawn(move || {
                for _ in 0..200 {
                    let lock = crate::journal::now(take(folder, &web(), &holder_named(pid), Duration::MAX, &Yielding));
                    assert_eq!(inside.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0, "two hold the lock");
                    inside.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
                    drop(lock.unwrap());
                }
            });
        }
    });
}

/// A clock whose sleeps let other threads go first.
struct Yielding;

impl Clock for Yielding {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _pause: Duration) -> Pause {
        std::thread::yield_now();
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_holder_whose_name_is_not_written_yet_is_another_process() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(file_name(&web()));
    let file = File::create(&path).unwrap();
    file.lock().unwrap();
    let error = try_to_take(directory.path(), &web(), 2).await.unwrap_err();
    assert!(error.to_string().ends_with("/web is being changed by another process"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn no_lock_is_taken_through_a_link() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(file_name(&web()));
    let other = directory.path().join("precious");
    std::fs::write(&other, "keep").unwrap();
    std::os::unix::fs::symlink(&other, &path).unwrap();
    assert!(matches!(try_to_take(directory.path(), &web(), 1).await, Err(JournalError::Io { doing: "open", .. })));
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "keep");
}
