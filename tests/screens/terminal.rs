//! A person at a terminal, and a recording of what they see.

use std::num::NonZero;
use std::process::Stdio;

use rexpect::ReadUntil;
use rexpect::session::{PtySession, spawn_command};

use crate::support::Scene;

/// Milliseconds that anything may take to come.
const PATIENCE: u64 = 30_000;
/// What the screen has.
const SIZE: (NonZero<u16>, NonZero<u16>) = (NonZero::new(60).unwrap(), NonZero::new(100).unwrap());

/// What a person does when something stands on the screen.
#[derive(Clone, Copy)]
pub(crate) enum Does<'a> {
    /// Types this text after the question.
    Types(&'a str, &'a str),
    /// Types this, which is not to be seen.
    Hides(&'a str, &'a str),
    /// Goes down so often in the choice that ends with this line, and takes it.
    Takes(&'a str, usize),
    /// Ends the program with Ctrl-C.
    Interrupts(&'a str),
}

/// The recording of some commands in one scene.
pub(crate) struct Recording<'a> {
    scene: &'a Scene,
    text: String,
    hidden: Vec<String>,
    /// What differs from run to run, and what stands in its place.
    moving: Vec<(String, &'static str)>,
}

impl<'a> Recording<'a> {
    /// Begins with `title`.
    pub(crate) fn new(scene: &'a Scene, title: &str, port: Option<u16>) -> Self {
        let home = scene.path("").to_str().unwrap().trim_end_matches('/').to_owned();
        let mut moving = vec![(home, "[HOME]")];
        moving.extend(port.map(|port| (port.to_string(), "[PORT]")));
        Self { scene, text: format!("{title}\n"), hidden: Vec::new(), moving }
    }

    /// Runs `line` with a person who does `steps`, and records the screen at each choice and at the end.
    pub(crate) fn run(mut self, line: &str, steps: &[Does<'_>]) -> Self {
        self.write(&format!("\n$ whitelistctl {line}\n"));
        let mut command = self.scene.command(&line.split_whitespace().collect::<Vec<_>>());
        command.stdin(Stdio::inherit()).env("TERM", "xterm").env("COLUMNS", SIZE.1.to_string());
        let mut session = spawn_command(command, Some(PATIENCE)).unwrap();
        let mut screen = vt100::Parser::new(SIZE.0, SIZE.1, 0);
        for step in steps {
            match *step {
                Does::Types(question, text) => {
                    wait(&mut session, &mut screen, question);
                    session.send_line(text).unwrap();
                }
                Does::Hides(question, text) => {
                    wait(&mut session, &mut screen, question);
                    self.hidden.push(text.to_owned());
                    session.send_line(text).unwrap();
                }
                Does::Takes(last, downs) => {
                    wait(&mut session, &mut screen, last);
                    self.shot(&screen, "a choice");
                    session.send(&"\u{1b}[B".repeat(downs)).unwrap();
                    session.send_line("").unwrap();
                }
                Does::Interrupts(question) => {
                    wait(&mut session, &mut screen, question);
                    session.send_control('c').unwrap();
                }
            }
        }
        screen.process(&bytes(&session.exp_eof().unwrap()));
        // Its type has no name outside of the crate: `Exited(Pid(4711), 0)`.
        let ended = format!("{:?}", session.process().wait().unwrap());
        let code = ended.strip_suffix(')').and_then(|text| text.rsplit_once(", ")).map_or(&*ended, |(_, code)| code);
        self.shot(&screen, &format!("the end, exit code {code}"));
        self
    }

    /// Adds what the screen shows.
    fn shot(&mut self, screen: &vt100::Parser, when: &str) {
        let contents = screen.screen().contents();
        let lines: Vec<&str> = contents.lines().map(str::trim_end).collect();
        self.write(&format!("-- {when}\n{}\n", lines.join("\n").trim_end()));
    }

    fn write(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The recording. Panics if it shows what was typed in secret.
    pub(crate) fn text(self) -> String {
        for secret in &self.hidden {
            assert!(!self.text.contains(secret), "{}", self.text);
        }
        let text = self.moving.iter().fold(self.text, |text, (moving, fixed)| text.replace(moving, fixed));
        let lines: Vec<String> = text.lines().map(steady).collect();
        lines.join("\n") + "\n"
    }
}

/// `line` without what is drawn anew each time: the ids of requests and the length of pauses.
fn steady(line: &str) -> String {
    let mut words: Vec<&str> = line.split(' ').collect();
    for place in 1..words.len() {
        match words[place - 1] {
            "request" if words[place].len() == 36 => words[place] = "[ID]",
            "in" if words.get(place + 1) == Some(&"s") => words[place] = "[PAUSE]",
            _ => {}
        }
    }
    words.join(" ")
}

/// Lets `session` go on until it has written `text`.
fn wait(session: &mut PtySession, screen: &mut vt100::Parser, text: &str) {
    // The reader takes bytes for characters.
    let needle: String = text.bytes().map(char::from).collect();
    let (before, found) = session.exp_any(vec![ReadUntil::String(needle)]).unwrap_or_else(|error| {
        panic!("{text:?} does not come: {error}\n{}", screen.screen().contents());
    });
    screen.process(&bytes(&before));
    screen.process(&bytes(&found));
}

fn bytes(read: &str) -> Vec<u8> {
    read.chars().map(|char| u8::try_from(char).unwrap()).collect()
}
