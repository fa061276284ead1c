use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;

use super::*;
use crate::domain::report::ChangeReport;
use crate::error::Code;
use crate::output::sample;
use crate::world::Stdio;

/// A stream whose content can be looked at.
#[derive(Clone, Default)]
struct Kept(Rc<RefCell<Vec<u8>>>);

impl Kept {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Asks, and reads the answer.
fn ask(ui: &mut Ui, report: &ChangeReport) -> bool {
    let Some(mut answers) = ui.pose(&[report]) else { return false };
    let mut line = String::new();
    let read = answers.read_line(&mut line).unwrap();
    ui.answered(answers, (read > 0).then_some(line.as_str()))
}

/// A stream that takes everything and fails when it is flushed.
struct Failing(io::ErrorKind);

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

fn ui(settings: UiSettings) -> (Ui, Kept, Kept) {
    let (stdout, stderr) = (Kept::default(), Kept::default());
    (Ui::new(Box::new(stdout.clone()), Box::new(stderr.clone()), settings), stdout, stderr)
}

fn stdio(terminal: bool) -> Stdio {
    Stdio {
        stdin: Box::new(io::empty()),
        stdout: Box::new(io::sink()),
        stderr: Box::new(io::sink()),
        stdout_is_terminal: terminal,
        stderr_is_terminal: true,
        terminal: None,
        columns: Some(100),
    }
}

fn settings(terminal: bool, env: &[(&str, &str)], color: ColorChoice) -> UiSettings {
    let choices = Choices { color, ..Choices::default() };
    UiSettings::new(&stdio(terminal), &env.iter().copied().collect(), choices)
}

#[test]
fn a_closed_pipe_ends_quietly_and_a_full_disk_does_not() {
    let failing = |kind| Ui::new(Box::new(Failing(kind)), Box::new(io::sink()), UiSettings::default());
    let closed = failing(io::ErrorKind::BrokenPipe).document(&sample::appended(), &[]);
    assert!(matches!(closed, Err(OutputError::Closed)), "{closed:?}");
    let full = failing(io::ErrorKind::StorageFull).text("x");
    assert!(matches!(&full, Err(OutputError::Failed(error)) if error.kind() == io::ErrorKind::StorageFull), "{full:?}");
}

#[test]
fn a_broken_standard_error_disturbs_nothing() {
    let stdout = Kept::default();
    let broken = Box::new(Failing(io::ErrorKind::BrokenPipe));
    let mut ui = Ui::new(Box::new(stdout.clone()), broken, UiSettings::default());
    ui.error(&sample::forbidden());
    ui.text("still here\n").unwrap();
    assert_eq!(stdout.text(), "still here\n");
}

#[test]
fn an_error_links_to_its_explanation_on_a_terminal_with_colour() {
    let is_linked = |no_links: bool, env: &[(&str, &str)], stderr_is_terminal: bool| {
        let choices = Choices { no_links, ..Choices::default() };
        let all = UiSettings::new(&stdio(true), &env.iter().copied().collect(), choices);
        let (mut ui, _, stderr) = ui(UiSettings { stderr_is_terminal, ..all });
        ui.error(&Error::new(Code::Busy, "the instance is changing"));
        stderr.text().contains("/docs/explain/error-codes.md#busy\u{1b}\\error")
    };
    assert!(is_linked(false, &[], true));
    assert!(!is_linked(true, &[], true));
    assert!(!is_linked(false, &[], false));
    assert!(!is_linked(false, &[("NO_COLOR", "1")], true));
    assert!(!is_linked(false, &[("TERM", "dumb")], true));
}

#[test]
fn quiet_prints_only_errors() {
    let shown = |quiet| {
        let (mut ui, stdout, stderr) = ui(UiSettings::from(Choices { quiet, verbosity: 1, ..Choices::default() }));
        ui.progress("waiting");
        ui.warning("the network is off");
        ui.trace("GET /");
        ui.error(&Error::new(Code::Busy, "the instance is changing"));
        assert_eq!(stdout.text(), "");
        stderr.text()
    };
    assert_eq!(shown(false), "waiting\nwarning: the network is off\nGET /\nerror: the instance is changing\n");
    assert_eq!(shown(true), "GET /\nerror: the instance is changing\n");
}

#[test]
fn with_json_every_message_is_an_object() {
    for format in [Format::Json, Format::Jsonl] {
        let (mut ui, _, stderr) = ui(UiSettings::from(Choices { format, verbosity: 1, ..Choices::default() }));
        ui.warning("off\u{1b}");
        ui.progress("waiting");
        ui.trace("GET /");
        ui.error_as(&Error::new(Code::Usage, "no such option"), "error: no such option\n\nUsage: …\n");
        assert_eq!(
            stderr.text(),
            r#"{"schema_version":1,"kind":"warning","message":"off\u001b"}
{"schema_version":1,"kind":"progress","message":"waiting"}
{"schema_version":1,"kind":"trace","message":"GET /"}
{"schema_version":1,"kind":"error","error":{"code":"usage","message":"no such option","hint":null,"hints":[],"exit_code":2,"outcome":null,"retryable":false,"http_status":null,"service_code":null,"request_id":null,"target":null}}
"#
        );
    }
}

#[test]
fn a_rendered_error_keeps_its_lines() {
    let (mut ui, _, stderr) = ui(UiSettings::default());
    ui.error_as(&Error::new(Code::Usage, "no such option"), "error: no such option '\u{1b}'\n\nUsage: …\n");
    assert_eq!(stderr.text(), "error: no such option '\\x1b'\n\nUsage: …\n");
}

#[test]
fn colour_is_decided_per_stream() {
    let piped = settings(false, &[], ColorChoice::Auto);
    assert!(!piped.has_color(piped.stdout_is_terminal) && piped.has_color(piped.stderr_is_terminal));
    let on = |env: &[(&str, &str)], color| settings(true, env, color).has_color(true);
    assert!(on(&[("NO_COLOR", "")], ColorChoice::Auto));
    assert!(!on(&[("NO_COLOR", "1")], ColorChoice::Auto));
    assert!(on(&[("NO_COLOR", "1")], ColorChoice::Always));
    assert!(!on(&[("CLICOLOR", "0")], ColorChoice::Auto));
    assert!(!on(&[("TERM", "dumb")], ColorChoice::Auto));
    assert!(!on(&[], ColorChoice::Never));
    let forced = |env: &[(&str, &str)]| settings(false, env, ColorChoice::Auto).has_color(false);
    assert!(forced(&[("CLICOLOR_FORCE", "1")]) && !forced(&[("CLICOLOR_FORCE", "0")]));
    assert!(!forced(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn the_width_is_that_of_the_terminal_or_of_columns() {
    assert_eq!(settings(true, &[], ColorChoice::Auto).width(), Some(100));
    assert_eq!(settings(false, &[], ColorChoice::Auto).width(), None);
    assert_eq!(settings(true, &[("COLUMNS", "60")], ColorChoice::Auto).width(), Some(60));
    assert_eq!(settings(true, &[("COLUMNS", "0")], ColorChoice::Auto).width(), Some(100));
    assert_eq!(settings(false, &[("COLUMNS", "5")], ColorChoice::Auto).width(), Some(20));
    assert_eq!(UiSettings { stdout_is_terminal: true, ..UiSettings::default() }.width(), Some(80));
}

#[test]
fn the_chosen_format_is_written() {
    let written = |format| {
        let (mut ui, stdout, _) = ui(UiSettings::from(Choices { format, ..Choices::default() }));
        ui.document(&sample::kibana_list(), &[]).unwrap();
        stdout.text()
    };
    assert!(written(Format::Table).starts_with("elasticsearch/"));
    assert!(written(Format::Plain).starts_with("10.0.0.0/24\n"));
    assert!(written(Format::Json).starts_with("{\n  \"schema_version\": 1,\n  \"kind\": \"list\","));
    assert_eq!(written(Format::Jsonl).lines().count(), 2);
}

#[test]
fn only_yes_is_a_yes() {
    let Document::Change(results) = sample::appended() else { unreachable!("a change") };
    let asked = |answer: &'static str| {
        let stderr = Kept::default();
        let ui = Ui::new(Box::new(io::sink()), Box::new(stderr.clone()), UiSettings::default());
        assert!(!ui.can_ask());
        let mut ui = ui.with_terminal(Some(Box::new(|| Ok(Box::new(answer.as_bytes())))));
        let yes = ask(&mut ui, &results[0].report);
        assert!(stderr.text().contains("Make this change? [y/N] "), "{}", stderr.text());
        yes
    };
    for yes in ["y\n", "Y\n", " yes \n"] {
        assert!(asked(yes), "{yes:?}");
    }
    for no in ["", "\n", "n\n", "yep\n", "\u{4}\n"] {
        assert!(!asked(no), "{no:?}");
    }
}

#[test]
fn the_terminal_is_opened_once_at_the_first_prompt() {
    let Document::Change(results) = sample::appended() else { unreachable!("a change") };
    let opened = Rc::new(Cell::new(0));
    let count = Rc::clone(&opened);
    let open = move || -> io::Result<Answers> {
        count.set(count.get() + 1);
        Ok(Box::new(&b"y\ny\nn\n"[..]))
    };
    let ui = Ui::new(Box::new(io::sink()), Box::new(io::sink()), UiSettings::default());
    let mut ui = ui.with_terminal(Some(Box::new(open)));
    ui.warning("no question");
    assert!(ui.can_ask() && opened.get() == 0);
    let answers: Vec<bool> = (0..3).map(|_| ask(&mut ui, &results[0].report)).collect();
    assert_eq!((answers, opened.get()), (vec![true, true, false], 1));
}

#[test]
fn an_unavailable_terminal_counts_as_no() {
    let Document::Change(results) = sample::appended() else { unreachable!("a change") };
    let stderr = Kept::default();
    let ui = Ui::new(Box::new(io::sink()), Box::new(stderr.clone()), UiSettings::default());
    let mut ui = ui.with_terminal(Some(Box::new(|| Err(io::ErrorKind::NotFound.into()))));
    assert!(!ask(&mut ui, &results[0].report));
    assert!(
        stderr.text().contains("cannot open the terminal for a prompt") && stderr.text().contains("--yes"),
        "{}",
        stderr.text()
    );
}

#[test]
fn a_wait_is_one_updated_line_on_a_terminal() {
    let (mut ui, _, stderr) = ui(UiSettings { stderr_is_terminal: true, columns: Some(30), ..UiSettings::default() });
    assert_eq!(ui.waiting("waiting for a very long time", Duration::from_secs(3)), Some(FRAME));
    assert_eq!(ui.waiting("waiting", Duration::from_millis(3125)), Some(FRAME));
    ui.progress("done");
    ui.progress("more");
    assert_eq!(stderr.text(), "\r| waiting for a very long tim\u{1b}[K\r/ waiting (3 s)\u{1b}[K\r\u{1b}[Kdone\nmore\n");
}

#[test]
fn a_wait_in_a_pipe_is_one_line_per_minute() {
    let (mut ui, _, stderr) = ui(UiSettings::default());
    for seconds in [0, 1, 10, 59, 60, 61, 119, 120, 0] {
        assert_eq!(ui.waiting("waiting", Duration::from_secs(seconds)), None);
    }
    assert_eq!(stderr.text(), "waiting\nwaiting (60 s)\nwaiting (120 s)\nwaiting\n");
    let (mut quiet, _, stderr) = self::ui(UiSettings {
        stderr_is_terminal: true,
        ..UiSettings::from(Choices { quiet: true, ..Choices::default() })
    });
    assert_eq!(quiet.waiting("waiting", Duration::ZERO), None);
    assert_eq!(stderr.text(), "");
}

#[test]
fn a_known_secret_is_redacted_in_every_format() {
    for format in [Format::Table, Format::Plain, Format::Json, Format::Jsonl] {
        let (mut ui, stdout, stderr) = ui(UiSettings::from(Choices { format, verbosity: 1, ..Choices::default() }));
        ui.redactor().learn("198.51.100.7");
        ui.document(&sample::kibana_list(), &["198.51.100.7".to_owned()]).unwrap();
        ui.trace("198.51.100.7");
        ui.warning("198.51.100.7");
        ui.waiting("198.51.100.7", Duration::ZERO);
        ui.error(&Error::new(Code::Forbidden, "198.51.100.7").hint("not 198.51.100.7"));
        ui.error_as(&Error::new(Code::Usage, "198.51.100.7"), "198.51.100.7");
        for text in [stdout.text(), stderr.text()] {
            assert!(text.contains("[redacted]") && !text.contains("198.51.100.7"), "{text}");
        }
        // JSON has the hint twice: as a text and in the list.
        let count = if matches!(format, Format::Json | Format::Jsonl) { 7 } else { 6 };
        assert_eq!(stderr.text().matches("[redacted]").count(), count, "{}", stderr.text());
    }
}

#[test]
fn a_declined_plan_is_not_repeated_on_the_same_terminal() {
    let shown = |stdout_is_terminal| {
        let settings = UiSettings { stdout_is_terminal, stderr_is_terminal: true, ..UiSettings::default() };
        let (ui, stdout, _) = ui(settings);
        let mut ui = ui.with_terminal(Some(Box::new(|| Ok(Box::new("n\n".as_bytes())))));
        let document = sample::refused();
        let Document::Change(results) = &document else { panic!("not a change") };
        assert!(!ask(&mut ui, &results[0].report));
        ui.document(&document, &[]).unwrap();
        stdout.text()
    };
    assert!(!shown(true).contains("0.0.0.0/1") && shown(true).contains("refused: nothing was sent"), "{}", shown(true));
    assert!(shown(false).contains("  + 0.0.0.0/1"), "{}", shown(false));
}
