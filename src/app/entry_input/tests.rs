use super::*;

fn named(entries: &[&str], files: &[&str]) -> cli::Entries {
    cli::Entries {
        my_ip: false,
        entries: entries.iter().map(ToString::to_string).collect(),
        files: files.iter().map(Into::into).collect(),
        column: None,
        expand: false,
    }
}

fn piped(text: &str) -> Result<EntryInput, Error> {
    gather(&named(&[], &["-"]), &mut text.as_bytes())
}

#[test]
fn a_message_repeats_at_most_100_characters_of_an_argument() {
    let long = "ä".repeat(5000);
    let message = gather(&named(&[&long], &[]), &mut std::io::empty()).unwrap_err().message;
    assert!(message.starts_with(&format!("`{}…` is not an entry: ", "ä".repeat(100))), "{message}");
    assert_eq!(echoed(&"a".repeat(100)), "a".repeat(100));
}

#[test]
fn standard_input_is_read_only_once() {
    let once = gather(&named(&[], &["-"]), &mut b"8.8.8.8".as_slice()).unwrap();
    assert_eq!((once.entries.len(), once.from_stdin), (1, true));
    let twice = gather(&named(&[], &["-", "-#/hooks"]), &mut b"8.8.8.8".as_slice()).unwrap_err();
    assert_eq!((twice.code, twice.message.as_str()), (Code::Usage, "standard input can be read only once"));
}

#[test]
fn a_single_problem_is_the_message_with_its_place() {
    let error = piped("8.8.8.8\n 8.8.8.300 # x\n").unwrap_err();
    assert_eq!(error.code, Code::InvalidFile);
    let expected = "standard input:2:2: `8.8.8.300` is not an entry: it is not four decimal octets of 0 to 255";
    assert_eq!(error.message, expected);
    assert_eq!(piped("# nothing\n").unwrap_err().message, "standard input: it holds no entry");
}

#[test]
fn all_problems_of_all_sources_are_reported() {
    let error = gather(&named(&["8.8.8", "9.9.9.9"], &["-"]), &mut b"a\nb\n".as_slice()).unwrap_err();
    assert_eq!((error.code, error.bad_entries.len()), (Code::InvalidFile, 3));
    assert_eq!(error.message, "3 entries cannot be used, and nothing was sent");
    assert_eq!(error.bad_entries[2].position, Some((2, 1)));
}

#[test]
fn host_bits_in_one_argument_hint_at_deleting_the_stored_text() {
    let error = gather(&named(&["8.8.8.8/24 "], &[]), &mut std::io::empty()).unwrap_err();
    assert_eq!(error.code, Code::InvalidEntry);
    assert!(error.hints[0].contains("`delete --stored 8.8.8.8/24`"));
}

#[test]
fn another_spelling_of_an_entry_is_mentioned() {
    let input = piped("203.0.113.7\n203.0.113.7/32\n203.0.113.7\n").unwrap();
    assert_eq!(input.entries.len(), 1);
    let remark = "`203.0.113.7/32` (standard input:2:1) is `203.0.113.7` in another spelling";
    assert_eq!(input.kept, [remark]);
}

#[test]
fn notes_follow_the_stated_reason() {
    let input = piped("203.0.113.7  Berlin office\n198.51.100.7\n").unwrap();
    assert_eq!(input.reason_after(None).unwrap(), "203.0.113.7: Berlin office");
    assert_eq!(input.reason_after(Some("NET-1".to_owned())).unwrap(), "NET-1; 203.0.113.7: Berlin office");
    assert_eq!(piped("203.0.113.7").unwrap().reason_after(None), None);
}

#[test]
fn a_pointer_belongs_to_the_name_of_a_file_unless_a_file_has_it_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("meta.json");
    std::fs::write(&path, r#"{"hooks": ["192.0.2.0/26"], "web": ["198.51.100.0/24"]}"#).unwrap();
    let read = |name: String| gather(&named(&[], &[&name]), &mut std::io::empty());
    let shown = |input: EntryInput| input.entries.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(shown(read(format!("{}#/hooks", path.display())).unwrap()), ["192.0.2.0/26"]);
    let odd = folder.path().join("list#");
    std::fs::create_dir(&odd).unwrap();
    std::fs::write(odd.join("a"), "192.0.2.1").unwrap();
    assert_eq!(shown(read(odd.join("a").display().to_string()).unwrap()), ["192.0.2.1"]);
}

#[cfg(unix)]
#[test]
fn a_named_pipe_counts_as_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let (pipe, file) = (folder.path().join("pipe"), folder.path().join("file"));
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRUSR | nix::sys::stat::Mode::S_IWUSR).unwrap();
    std::fs::write(&file, "8.8.8.8").unwrap();
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::write(pipe, "8.8.8.8").unwrap()
    });
    let read = |path: &Path| gather(&named(&[], &[path.to_str().unwrap()]), &mut std::io::empty()).unwrap();
    assert!(read(&pipe).from_stdin);
    writer.join().unwrap();
    assert!(!read(&file).from_stdin);
}

#[test]
fn a_value_behind_an_equals_sign_is_not_repeated() {
    let message = piped("8.8.8.8\nsecret=hunter2\n").unwrap_err().message;
    assert!(message.starts_with("standard input:2:1: `secret=` is not an entry: "), "{message}");
}
