//! A run inside this process, for what the binary cannot be given from outside: a person who answers, a keyring, a
//! clock.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::Write;
use std::rc::Rc;

use whitelistctl::world::{Stdio, World};

use super::{Ran, Scene};

/// A stream that keeps what is written.
#[derive(Clone, Default)]
struct Kept(Rc<RefCell<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Runs `line` in `scene`, without a terminal and with nothing on standard input. `change` makes the world another one
/// before.
pub(crate) fn run(scene: &Scene, line: &str, change: impl FnOnce(&mut World)) -> Ran {
    let (stdout, stderr) = (Kept::default(), Kept::default());
    let mut world = World::of_process().unwrap();
    world.args = ["whitelistctl"].into_iter().chain(line.split_whitespace()).map(OsString::from).collect();
    world.env = scene.variables().map(|(name, value)| (name, OsString::from(value))).collect();
    world.prompter = Box::new(|| None);
    world.stdio = Stdio {
        stdin: Box::new(std::io::empty()),
        stdout: Box::new(stdout.clone()),
        stderr: Box::new(stderr.clone()),
        stdout_is_terminal: false,
        stderr_is_terminal: false,
        columns: None,
        terminal: None,
    };
    change(&mut world);
    let exit = whitelistctl::run(world);
    let text = |kept: &Kept| String::from_utf8(kept.0.borrow().clone()).unwrap();
    Ran { line: line.to_owned(), code: Some(exit.code().into()), stdout: text(&stdout), stderr: text(&stderr) }
}
