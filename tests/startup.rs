//! Commands that need nothing of the outside touch nothing of it: no configuration, no certificate, no runtime; and a
//! call without TLS needs no certificate either.

#![expect(clippy::unwrap_used, reason = "a test that cannot start a program has failed")]

use std::process::{Command, Output};

use tempfile::TempDir;

/// Commands that answer from the program itself.
const ALONE: &[&[&str]] = &[
    &["--version"],
    &["--help"],
    &["-h"],
    &["kibana-whitelist", "cover", "--help"],
    &["user-whitelist", "add", "-h"],
    &["completions", "bash"],
    &["man"],
    &["man", "undo"],
    &["help"],
    &["help", "options"],
    &["help", "kibana-whitelist", "append"],
    &["schema"],
];

/// A command that reads the configuration and starts a runtime, to show that doing so would be seen.
const CLIENT: &[&str] = &["kibana-whitelist", "list"];

/// An unusable home: its configuration and its certificates are damaged, and there is no `HOME`.
struct Broken(TempDir);

impl Broken {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        for file in ["config.toml", "roots.pem"] {
            std::fs::write(directory.path().join(file), "[damaged").unwrap();
        }
        Self(directory)
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let place = self.0.path();
        command.env_clear();
        for variable in ["WHITELISTCTL_CONFIG_DIR", "WHITELISTCTL_STATE_DIR", "SSL_CERT_DIR"] {
            command.env(variable, place);
        }
        command.env("SSL_CERT_FILE", place.join("roots.pem"));
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(env!("CARGO_BIN_EXE_whitelistctl")).args(arguments).output().unwrap()
    }
}

fn assert_answers(arguments: &[&str], output: &Output) {
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.is_empty(), "{arguments:?}: {} {told}", output.status);
    assert!(!output.stdout.is_empty(), "{arguments:?} printed nothing");
}

#[test]
fn a_broken_configuration_and_a_missing_home_do_not_matter() {
    let broken = Broken::new();
    for arguments in ALONE {
        assert_answers(arguments, &broken.run(arguments));
    }
    let output = broken.run(CLIENT);
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("config.toml"));
}

#[cfg(target_os = "linux")]
mod linux {
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;

    use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
    use rustix::io::Errno;

    use super::*;

    /// Sees every file of a directory that is opened.
    struct Watch(OwnedFd);

    impl Watch {
        fn of(broken: &Broken) -> Self {
            let watch = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC).unwrap();
            inotify::add_watch(&watch, broken.0.path(), WatchFlags::OPEN).unwrap();
            Self(watch)
        }

        /// The files opened since the last time; the directory itself is `.`.
        fn opened(&self) -> Vec<String> {
            let mut buffer = [MaybeUninit::uninit(); 4096];
            let mut reader = inotify::Reader::new(&self.0, &mut buffer);
            let mut opened = Vec::new();
            loop {
                match reader.next() {
                    Ok(event) => {
                        assert!(event.events().contains(ReadFlags::OPEN), "{:?}", event.events());
                        let name = event.file_name().map(|name| name.to_string_lossy().into_owned());
                        opened.push(name.unwrap_or_else(|| ".".to_owned()));
                    }
                    Err(error) => {
                        assert_eq!(error, Errno::AGAIN);
                        return opened;
                    }
                }
            }
        }
    }

    #[test]
    fn no_configuration_and_no_certificate_is_opened() {
        let broken = Broken::new();
        let watch = Watch::of(&broken);
        for arguments in ALONE {
            assert_answers(arguments, &broken.run(arguments));
            assert_eq!(watch.opened(), [""; 0], "{arguments:?}");
        }
        broken.run(CLIENT);
        assert_eq!(watch.opened(), ["config.toml"]);
    }

    #[test]
    fn a_call_without_tls_opens_no_certificate() {
        let (broken, state) = (Broken::new(), tempfile::tempdir().unwrap());
        let watch = Watch::of(&broken);
        let mut command = broken.command(env!("CARGO_BIN_EXE_whitelistctl"));
        command.env("WHITELISTCTL_STATE_DIR", state.path()).arg("--sandbox").args(CLIENT);
        assert_answers(CLIENT, &command.output().unwrap());
        assert_eq!(watch.opened(), [""; 0]);
    }

    /// A runtime holds several files open at once. With room for a single one the system can still start the program,
    /// and no runtime.
    #[test]
    fn no_runtime_is_started() {
        let broken = Broken::new();
        for arguments in ALONE {
            assert_answers(arguments, &with_files(&broken, 4, arguments));
        }
        let output = with_files(&broken, 4, CLIENT);
        assert!(String::from_utf8_lossy(&output.stderr).contains("cannot start the runtime"), "{output:?}");
    }

    /// What `arguments` do where the process may have `count` files open, the three streams included.
    fn with_files(broken: &Broken, count: usize, arguments: &[&str]) -> Output {
        let script = format!("exec 3<&- && ulimit -n {count} && exec \"$@\"");
        let program = ["-c", &script, "sh", env!("CARGO_BIN_EXE_whitelistctl")];
        broken.command("/bin/sh").args(program).args(arguments).output().unwrap()
    }

    /// The runtime ends the process where it gets some of its files and not all.
    #[test]
    fn too_few_open_files_are_an_error_of_the_system() {
        let broken = Broken::new();
        for count in 4..16 {
            let output = with_files(&broken, count, CLIENT);
            let message = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(10), "{count} files: {message}");
        }
    }
}
