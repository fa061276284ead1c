use super::*;

fn at(directory: &tempfile::TempDir) -> StateAt {
    StateAt::Directory(directory.path().join("state"))
}

fn description(store: &mut Store) -> String {
    store.update(|saved| saved.elasticsearch.instances[0].description.clone()).unwrap()
}

#[test]
fn a_change_is_there_for_the_next_process() {
    let directory = tempfile::tempdir().unwrap();
    let mut first = Store::open(&at(&directory)).unwrap();
    first.update(|saved| saved.elasticsearch.instances[0].description = "renamed".to_owned()).unwrap();
    assert_eq!(description(&mut Store::open(&at(&directory)).unwrap()), "renamed");
}

#[test]
fn a_state_in_memory_is_new_every_time() {
    let mut first = Store::open(&StateAt::Memory).unwrap();
    first.update(|saved| saved.elasticsearch.instances[0].description = "renamed".to_owned()).unwrap();
    assert_eq!(description(&mut first), "renamed");
    assert_eq!(description(&mut Store::open(&StateAt::Memory).unwrap()), "search-production");
}

#[test]
fn two_stores_on_one_directory_lose_no_changes() {
    let directory = tempfile::tempdir().unwrap();
    let at = at(&directory);
    std::thread::scope(|scope| {
        for name in ["a", "b"] {
            let at = &at;
            scope.spawn(move || {
                let mut store = Store::open(at).unwrap();
                for n in 0..25 {
                    let add = |saved: &mut Saved| {
                        saved.elasticsearch.instances[0].groups[0].ips.push(format!("{name}{n}"));
                    };
                    store.update(add).unwrap();
                }
            });
        }
    });
    let mut store = Store::open(&at).unwrap();
    let ips = store.update(|saved| saved.elasticsearch.instances[0].groups[0].ips.clone()).unwrap();
    for name in ["a", "b"] {
        let expected: Vec<String> = (0..25).map(|n| format!("{name}{n}")).collect();
        let own: Vec<String> = ips.iter().filter(|ip| ip.starts_with(name)).cloned().collect();
        assert_eq!(own, expected);
    }
}

#[test]
fn every_state_has_secrets_of_its_own_and_keeps_them() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let keys = |at: &StateAt| Store::open(at).unwrap().update(|saved| Keys::of(saved)).unwrap();
    let first = keys(&at(&one));
    assert!(!first.shares_any(&keys(&at(&other))) && !first.shares_any(&keys(&StateAt::Memory)));
    assert_eq!(keys(&at(&one)), first);
    reset(&one.path().join("state"), &[]).unwrap();
    assert_eq!(keys(&at(&one)), first, "a sandbox that runs meanwhile can go on");
    let mut store = Store::open(&at(&one)).unwrap();
    fs::remove_file(file(&one.path().join("state"))).unwrap();
    assert_eq!(store.update(|saved| Keys::of(saved)).unwrap(), first);
}

#[test]
fn the_well_known_secrets_of_an_earlier_version_are_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("state");
    let known = Saved::seeded(&[]).unwrap();
    make(&place).unwrap();
    write(&place, &text(&known, &place).unwrap()).unwrap();
    let mut store = Store::open(&at(&directory)).unwrap();
    assert!(!store.update(|saved| Keys::of(saved)).unwrap().shares_any(&Keys::of(&known)));
}

#[test]
fn nothing_is_written_when_nothing_changed() {
    let directory = tempfile::tempdir().unwrap();
    let mut store = Store::open(&at(&directory)).unwrap();
    let path = file(&directory.path().join("state"));
    let text = fs::read_to_string(&path).unwrap().replace("\n  ", "\n      ");
    fs::write(&path, &text).unwrap();
    store.update(|_| ()).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_damaged_state_is_named_and_reset_repairs_it() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("state");
    reset(&place, &[]).unwrap();
    fs::write(file(&place), "{\"assumptions\":").unwrap();
    let message = Store::open(&at(&directory)).unwrap_err().to_string();
    assert!(message.contains("sandbox.json") && message.contains("`whitelistctl sandbox reset`"), "{message}");
    reset(&place, &[("duplicate".to_owned(), "conflict".to_owned())]).unwrap();
    let mut store = Store::open(&at(&directory)).unwrap();
    let assumptions = store.update(|saved| saved.assumptions.clone()).unwrap();
    assert!(assumptions.is(&crate::sandbox::assumptions::DUPLICATE, "conflict"));
}

#[test]
fn an_unknown_switch_leaves_the_state_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let result = reset(directory.path(), &[("no-such".to_owned(), "1".to_owned())]);
    assert!(matches!(result, Err(SandboxError::Assumption(_))));
    assert!(read(directory.path()).unwrap().is_none());
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_state() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    Store::open(&at(&directory)).unwrap();
    let place = directory.path().join("state");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place), 0o700);
    assert_eq!((mode(&file(&place)), mode(&place.join(LOCK_FILE))), (0o600, 0o600));
}
