//! Profiles from the outside: what is written and what is not, where secrets go and that they never come back, and the
//! dialogue of a login, with a scripted person and at a real terminal.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that gets no answer has failed")]

mod support;

use std::fs;

use support::served::Served;
use support::{Ran, Scene};

/// The words that no output may hold, nor any part of them.
const SECRET: &str = "Zq7hemmeligNokkel42";

#[track_caller]
fn assert_hidden(ran: &Ran) {
    for part in [SECRET, &SECRET[..6], &SECRET[SECRET.len() - 6..]] {
        assert!(!ran.stdout.contains(part) && !ran.stderr.contains(part), "{ran}");
    }
}

/// The settings file of `scene`.
fn settings(scene: &Scene) -> String {
    fs::read_to_string(scene.config().join("config.toml")).unwrap()
}

/// A file of the aliyun CLI with the key of `served`.
fn aliyun(scene: &Scene, served: &Served) {
    let key = &served.account().elasticsearch;
    let profile = format!(
        r#"{{"current":"work","profiles":[{{"name":"work","mode":"AK","access_key_id":"{}","access_key_secret":"{}","region_id":"cn-hangzhou"}}]}}"#,
        key.access_key_id, key.access_key_secret
    );
    scene.file(".aliyun/config.json", profile);
}

#[test]
fn a_profile_that_was_set_is_one_that_works() {
    let served = Served::start();
    let scene = Scene::new();
    let (es, om) = (&served.account().elasticsearch, &served.account().ops_manager);
    scene.file("key", format!("{}\n", es.access_key_secret));
    let line = format!(
        "profile set lab endpoint={} region=cn-hangzhou instance={} access_key_id={} --secret-file key --store file",
        es.endpoint, es.instances[0], es.access_key_id
    );
    scene.run(&line).ends_with(0);
    let line = format!(
        "profile set lab ops_manager_url={} user={} ops_manager_username={} --secret-file - --store file",
        om.url, om.user, om.username
    );
    scene.run_fed(&line, om.api_key.as_bytes()).ends_with(0);
    scene.run("profile use lab").ends_with(0);
    scene.run("kibana-whitelist append 198.51.100.7").ends_with(0);
    scene.run("user-whitelist list").ends_with(0);
}

#[test]
fn secrets_may_stand_in_files_of_their_own_and_in_the_set_ups_of_the_vendors() {
    let served = Served::start();
    let scene = Scene::new();
    let (es, om) = (&served.account().elasticsearch, &served.account().ops_manager);
    aliyun(&scene, &served);
    scene.file("om.key", format!("{}\n", om.api_key));
    let line = format!(
        "profile set lab endpoint={} region=cn-hangzhou aliyun_profile=work ops_manager_url={} user={} \
         ops_manager_username={} ops_manager_api_key_file=om.key",
        es.endpoint, om.url, om.user, om.username
    );
    scene.run(&line).ends_with(0);
    scene.run("-p lab instances").ends_with(0);
    scene.run("-p lab user-whitelist list").ends_with(0);
    scene.run("profile show lab").ends_with(0).shows("ops_manager_api_key in").shows("profile work in ");
    let text = settings(&scene);
    assert!(!text.contains(&es.access_key_secret) && !text.contains(&om.api_key), "{text}");
}

#[test]
fn every_setting_can_be_given_and_is_shown() {
    let scene = Scene::new();
    let id = "5356823b3004dee37132bb7b";
    let line = format!(
        "profile set lab region=cn-hangzhou endpoint_type=vpc ops_manager_url=http://om.example:8080 allow_http=true \
         api_key_id={id} org={id} ca_file=ca.pem ca_only=true client_cert=me.pem client_key=me.key caller=unknown \
         proxy=none"
    );
    scene.run(&line).ends_with(0);
    let text = settings(&scene);
    assert!(text.contains("ca_only = true\n") && text.contains("allow_http = true\n"), "{text}");
    let shown = scene.run("profile show lab -o plain").ends_with(0).stdout;
    for line in ["endpoint_type=vpc", "allow_http=true", "ca_only=true", "caller=unknown", "proxy=none"] {
        assert!(shown.lines().any(|shown| shown == line), "{shown}");
    }
    for key in ["api_key_id", "org"] {
        assert!(shown.contains(&format!("{key}={id}\n")), "{shown}");
    }
    for file in ["ca_file", "client_cert", "client_key"] {
        assert!(shown.contains(&format!("\n{file}=/")), "a path is written out: {shown}");
    }
    let pin = "ab".repeat(32);
    scene.run(&format!("profile set lab ca_file= ca_only=false tls_pin={pin}")).ends_with(0);
    for (assignments, said) in [
        ("user=5356823b3004dee37132bb7c", "user and api_key_id cannot be in one profile"),
        ("ca_file=ca.pem", "tls_pin and ca_file cannot be in one profile"),
        ("ca_only=true", "tls_pin and ca_only cannot be in one profile"),
        ("ca_only=maybe", "neither true nor false"),
        ("allow_http=2", "neither true nor false"),
        ("allow_http=", "the value of ops_manager_url is not usable"),
        ("endpoint_type=inside", "the value of endpoint_type is not usable"),
        ("tls_pin=abc", "the value of tls_pin is not usable"),
        ("org=abc", "the value of org is not usable"),
        ("api_key_id=abc", "the value of api_key_id is not usable"),
        ("alibaba_credential_command=/bin/key", "is a list of words"),
    ] {
        scene.run(&format!("profile set lab {assignments}")).ends_with(2).says(said);
    }
    scene.run("profile set lab allow_http= ops_manager_url= api_key_id= tls_pin=").ends_with(0);
    scene.run("profile remove lab").ends_with(0);
}

#[test]
fn a_source_that_has_to_be_asked_is_shown_and_not_asked() {
    let scene = Scene::new();
    let made = scene.path("made");
    let (path, made) = (made.clone(), made.display());
    scene.file(
        "config/config.toml",
        format!(
            "[profiles.lab]\naliyun_profile = \"role\"\nops_manager_credential_command = [\"/bin/sh\", \"-c\", \"touch {made}\"]\n\
             [profiles.vault]\nalibaba_credential_command = [\"/bin/sh\", \"-c\", \"touch {made}\"]\n"
        ),
    );
    scene.file(
        ".aliyun/config.json",
        r#"{"current":"no","profiles":[{"name":"role","mode":"EcsRamRole","region_id":"cn-beijing"}]}"#,
    );
    let shown = scene.run("profile show lab").ends_with(0);
    let shown = shown.shows("a command would use profile lab in").shows("profile role in ").shows("cn-beijing");
    shown.shows("`ops_manager_credential_command`");
    let shown = scene.run("profile show vault -o json").ends_with(0);
    shown.shows("\"state\": \"unasked\"").shows("`alibaba_credential_command`");
    assert!(!path.exists(), "a command was run");
    scene.file("config/config.toml", "[profiles.lab]\naliyun_profile = \"gone\"\n");
    scene.run("profile show lab").ends_with(0).shows("profile gone in ").shows("no such profile");
}

#[test]
fn a_key_of_mongocli_goes_to_the_address_beside_it() {
    let served = Served::start();
    let scene = Scene::new();
    let om = &served.account().ops_manager;
    let file = format!(
        "[default]\nops_manager_url = \"http://127.0.0.1:1\"\n[lab]\nops_manager_url = \"{}\"\n\
         public_api_key = \"{}\"\nprivate_api_key = \"{}\"\n",
        om.url, om.username, om.api_key
    );
    let folder = if cfg!(target_os = "macos") { "Library/Application Support" } else { ".config" };
    scene.file(&format!("{folder}/mongocli/config.toml"), file);
    scene.run(&format!("profile set lab mongocli_profile=lab user={}", om.user)).ends_with(0);
    scene.run("-p lab user-whitelist list").ends_with(0);
    scene.run("profile show lab").ends_with(0).shows("profile lab of mongocli").shows(&om.url);
    scene.run("profile set lab mongocli_profile=gone").ends_with(0);
    let ran = scene.run("-p lab user-whitelist list").says("no profile `gone` in ");
    assert!(!ran.stderr.contains(om.api_key.as_str()), "{ran}");
}

#[test]
fn nothing_that_was_kept_is_shown_again() {
    let scene = Scene::new();
    scene.file("key", SECRET);
    for key in ["access_key_secret", "security_token", "ops_manager_api_key"] {
        let line = format!(
            "profile set lab access_key_id=LTAI5t ops_manager_username=ann --secret-file {key}=key --store file -v"
        );
        let ran = scene.run(&line).ends_with(0);
        assert_hidden(&ran);
    }
    assert_eq!(settings(&scene).matches(SECRET).count(), 3);
    let scene = scene.with("WHITELISTCTL_PROXY", format!("http://ann:{SECRET}@proxy.example"));
    for verb in ["list", "show lab", "show", "use lab", "set lab region=cn-hangzhou", "remove lab --dry-run"] {
        for form in ["table", "plain", "json", "jsonl"] {
            assert_hidden(&scene.run(&format!("profile {verb} -v -o {form}")).ends_with(0));
        }
    }
}

#[test]
fn a_secret_as_an_argument_is_refused_unrepeated_and_unwritten() {
    let scene = Scene::new();
    for line in [
        format!("profile set lab region=cn-hangzhou access_key_secret={SECRET}"),
        format!("profile set lab region={SECRET}"),
        format!("profile set lab {SECRET}=1"),
        format!("profile set lab {SECRET}"),
        format!("profile set lab proxy=http://ann:{SECRET}@proxy.example"),
        format!("profile set lab endpoint=https://ann:{SECRET}@es.example"),
        format!("profile set lab keyring={SECRET}"),
    ] {
        assert_hidden(&scene.run(&line).ends_with(2));
    }
    assert!(!scene.config().exists());
}

#[test]
fn a_secret_that_can_be_none_is_refused_before_anything_is_written() {
    let scene = Scene::new();
    let line = "profile set lab access_key_id=LTAI5t --secret-file - --store file";
    for input in ["", "\n", " padded ", "two\nlines\n"] {
        scene.run_fed(line, input.as_bytes()).ends_with(2).says("no secret can be read from standard input");
    }
    scene.run_fed(line, &vec![b'x'; 70_000]).ends_with(2).says("longer than 64 KiB");
    scene.run_fed(line, b"\xff").ends_with(2).says("it is not text");
    assert!(!scene.config().exists());
}

#[test]
fn a_dry_run_writes_nothing() {
    let scene = Scene::new();
    scene.file("key", SECRET);
    scene.run("profile set lab access_key_id=a --secret-file key --store file --dry-run").ends_with(0);
    assert!(!scene.config().exists());
    scene.run("profile set lab region=cn-hangzhou").ends_with(0);
    let before = settings(&scene);
    for verb in ["set lab region=cn-beijing", "use lab", "remove lab"] {
        scene.run(&format!("profile {verb} --dry-run")).ends_with(0).shows("would ");
    }
    assert_eq!(settings(&scene), before);
}

#[test]
fn a_file_that_is_broken_is_not_written_to() {
    let scene = Scene::new();
    let path = scene.file("config/config.toml", "[profiles.lab]\nregoin = \"x\"\n");
    for verb in ["list", "show", "set lab region=cn-beijing", "use lab", "remove lab"] {
        scene.run(&format!("profile {verb}")).ends_with(10).says("config.toml:2:1: unknown key");
    }
    assert_eq!(fs::read_to_string(path).unwrap(), "[profiles.lab]\nregoin = \"x\"\n");
}

#[cfg(target_os = "linux")]
mod keyrings {
    use super::*;

    const LINE: &str = "profile set lab access_key_id=LTAI5t --secret-file key";

    #[test]
    fn without_a_keyring_a_secret_is_kept_nowhere_unless_the_file_is_named() {
        let scene = Scene::new();
        scene.file("key", SECRET);
        let ran = scene.run(LINE).ends_with(10).says("nothing is written: the keyring ").says("--store file");
        assert_hidden(&ran);
        assert!(!scene.config().exists());
    }

    /// A bus that takes calls and answers none.
    #[cfg(feature = "keyring")]
    #[test]
    fn a_keyring_that_does_not_answer_is_given_up() {
        let scene = Scene::new();
        let socket = scene.path("bus");
        let _bus = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let scene = scene.with("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", socket.display()));
        scene.file("key", SECRET);
        scene.run(LINE).ends_with(10).says("the keyring has not answered within 3 seconds").says("--store file");
        assert!(!scene.config().exists());
        scene.file("config/config.toml", "[profiles.lab]\naccess_key_id = \"a\"\nkeyring = [\"access_key_secret\"]\n");
        let call = scene.run("-p lab instances --region cn-hangzhou").ends_with(4);
        call.says("access_key_secret of profile lab").says("the keyring has not answered within 3 seconds");
        // Nothing of the profile in force is in the keyring, so that it is not asked.
        scene.run("profile list").ends_with(0).shows("access key in the keyring");
    }
}

/// Runs in this process: with a keyring of its own and a person who says what the test says.
mod persons {
    use std::cell::RefCell;
    use std::collections::{BTreeMap, VecDeque};
    use std::io::{Cursor, ErrorKind};
    use std::rc::Rc;

    use secrecy::zeroize::Zeroizing;
    use support::in_process;
    use whitelistctl::world::Answers;
    use whitelistctl::world::keyring::{Item, Keyring, KeyringError};
    use whitelistctl::world::tty::{Answer, Prompter};

    use super::*;

    /// A keyring in memory.
    #[derive(Default)]
    struct Memory {
        items: RefCell<BTreeMap<Item, String>>,
        is_locked: bool,
        /// A file that somebody else changes while the keyring is written.
        meddles: Option<std::path::PathBuf>,
    }

    impl Keyring for Memory {
        fn read(&self, item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
            if self.is_locked {
                return Err(KeyringError::Locked);
            }
            Ok(self.items.borrow().get(item).cloned().map(Zeroizing::new))
        }

        fn write(&self, item: &Item, secret: &str) -> Result<(), KeyringError> {
            if let Some(path) = &self.meddles {
                fs::write(path, "# theirs\n").unwrap();
            }
            self.items.borrow_mut().insert(item.clone(), secret.to_owned());
            Ok(())
        }

        fn delete(&self, item: &Item) -> Result<(), KeyringError> {
            self.items.borrow_mut().remove(item);
            Ok(())
        }
    }

    impl Memory {
        fn secrets(&self) -> Vec<(String, String)> {
            self.items.borrow().iter().map(|(item, secret)| (item.name.clone(), secret.clone())).collect()
        }
    }

    /// What a person does when asked something.
    #[derive(Clone)]
    enum Does {
        /// Takes the choice at this place.
        Takes(usize),
        /// Types this; nothing takes what is offered.
        Types(String),
        /// Says yes or no.
        Says(bool),
        /// Interrupts.
        Interrupts,
        /// Ends the input.
        Ends,
    }

    fn types(text: &str) -> Does {
        Does::Types(text.to_owned())
    }

    /// A person with a script; what they are asked is written down.
    struct Person {
        script: RefCell<VecDeque<Does>>,
        asked: Rc<RefCell<Vec<String>>>,
    }

    impl Person {
        fn next<T: 'static>(&self, question: &str, take: impl FnOnce(&Does) -> Option<T>) -> Answer<T> {
            self.asked.borrow_mut().push(question.to_owned());
            let does = self.script.borrow_mut().pop_front().unwrap_or(Does::Ends);
            let answer = match &does {
                Does::Interrupts => Err(ErrorKind::Interrupted.into()),
                Does::Ends => Err(ErrorKind::UnexpectedEof.into()),
                does => Ok(take(does).unwrap_or_else(|| panic!("another kind of answer is wanted: {question}"))),
            };
            Box::pin(async move { answer })
        }
    }

    impl Prompter for Person {
        fn choose(&self, question: &str, choices: Vec<String>) -> Answer<usize> {
            let question = format!("{question}: {}", choices.join(" | "));
            self.next(&question, |does| if let Does::Takes(place) = does { Some(*place) } else { None })
        }

        fn text(&self, question: &str, default: Option<String>) -> Answer<String> {
            let question =
                default.as_ref().map_or_else(|| question.to_owned(), |default| format!("{question} [{default}]"));
            self.next(&question, |does| match does {
                Does::Types(text) if text.is_empty() => Some(default.unwrap_or_default()),
                Does::Types(text) => Some(text.clone()),
                _ => None,
            })
        }

        fn secret(&self, question: &str) -> Answer<Zeroizing<String>> {
            self.next(
                question,
                |does| if let Does::Types(text) = does { Some(Zeroizing::new(text.clone())) } else { None },
            )
        }

        fn confirm(&self, question: &str) -> Answer<bool> {
            self.next(question, |does| if let Does::Says(yes) = does { Some(*yes) } else { None })
        }
    }

    /// Runs `line` in `scene` with `keyring`, a person who follows `script`, and `answer` for a plain question. What
    /// the person was asked comes with it.
    fn run(scene: &Scene, line: &str, keyring: &Rc<Memory>, script: &[Does], answer: &str) -> (Ran, Vec<String>) {
        let asked = Rc::new(RefCell::new(Vec::new()));
        let person = Person { script: RefCell::new(script.to_vec().into()), asked: asked.clone() };
        let answer = answer.to_owned();
        let ran = in_process::run(scene, line, |world| {
            world.keyring = keyring.clone();
            world.prompter = Box::new(|| Some(Box::new(person) as Box<dyn Prompter>));
            world.stdio.stdin = Box::new(Cursor::new(SECRET));
            world.stdio.stdout_is_terminal = true;
            world.stdio.stderr_is_terminal = true;
            world.stdio.columns = Some(100);
            world.stdio.terminal = Some(Box::new(move || Ok(Box::new(Cursor::new(answer)) as Answers)));
        });
        let asked = asked.borrow().clone();
        (ran, asked)
    }

    #[test]
    fn a_login_leans_on_the_key_of_aliyun_where_it_is() {
        let served = Served::start();
        let scene = Scene::new();
        aliyun(&scene, &served);
        let keyring = Rc::default();
        let script = [Does::Takes(0), types(""), Does::Takes(2)];
        let line = format!("profile login lab --service elasticsearch --endpoint {}", served.url());
        let (ran, asked) = run(&scene, &line, &keyring, &script, "");
        let ran = ran.ends_with(0).shows("wrote profile lab in ").shows("whitelistctl -p lab instances");
        assert!(
            asked[0].contains("profile work of aliyun (cn-hangzhou), used where it is | an access key"),
            "{asked:?}"
        );
        assert_eq!(asked[1], "Region [cn-hangzhou]");
        let text = settings(&scene);
        assert!(text.contains("aliyun_profile = \"work\"\nregion = \"cn-hangzhou\"\ninstance = \"es-cn-n6w"), "{text}");
        assert!(!text.contains("access_key") && keyring.secrets().is_empty(), "{ran}");
        assert_eq!(served.calls().len(), 1, "one call tries it");
        scene.run("-p lab kibana-whitelist list").ends_with(0);
    }

    #[cfg(unix)]
    #[test]
    fn a_login_leans_on_any_mode_of_aliyun_and_says_what_it_does_not_offer() {
        let served = Served::start();
        let scene = Scene::new();
        let key = &served.account().elasticsearch;
        let printed = format!(
            r#"{{"mode":"AK","access_key_id":"{}","access_key_secret":"{}"}}"#,
            key.access_key_id, key.access_key_secret
        );
        scene.file("printer", format!("#!/bin/sh\necho '{printed}'\n"));
        support::restrict(&scene.path("printer"), 0o700);
        let profiles = format!(
            r#"{{"current":"none","profiles":[{{"name":"rsa","mode":"RsaKeyPair"}},{{"name":"run","mode":"External","process_command":"{}","region_id":"cn-hangzhou"}}]}}"#,
            scene.path("printer").display()
        );
        scene.file(".aliyun/config.json", profiles);
        let script = [Does::Takes(0), types(""), Does::Takes(2)];
        let line = format!("profile login lab --service elasticsearch --endpoint {}", served.url());
        let (ran, asked) = run(&scene, &line, &Rc::default(), &script, "");
        ran.ends_with(0)
            .says("profile rsa of aliyun cannot be used: has a mode whose keys cannot be used here")
            .says("the key works");
        assert!(
            asked[0].contains("profile run of aliyun (cn-hangzhou), used where it is | an access key"),
            "{asked:?}"
        );
        assert!(settings(&scene).contains("aliyun_profile = \"run\""));
        scene.run("-p lab kibana-whitelist list").ends_with(0);
    }

    #[test]
    fn a_login_with_a_typed_key_keeps_it_in_the_keyring_alone() {
        let served = Served::start();
        let scene = Scene::new();
        let keyring: Rc<Memory> = Rc::default();
        let om = &served.account().ops_manager;
        let script = [types("lab"), Does::Takes(1), types(&om.url), types(&om.username), types(&om.api_key)];
        let (ran, asked) = run(&scene, "profile login", &keyring, &script, "");
        let ran = ran
            .ends_with(0)
            .shows("ops_manager_api_key: in the keyring")
            .says(&format!("it belongs to user {}", om.user));
        assert!(asked[0].starts_with("Name of the profile [default]"), "{asked:?}");
        assert_eq!(keyring.secrets(), [("lab ops_manager_api_key".to_owned(), om.api_key.clone())]);
        let text = settings(&scene);
        assert!(text.contains("keyring = [\"ops_manager_api_key\"]") && !text.contains(&om.api_key), "{text}");
        assert!(!ran.stdout.contains(&om.api_key) && !ran.stderr.contains(&om.api_key), "{ran}");
        run(&scene, "-p lab user-whitelist list", &keyring, &[], "").0.ends_with(0);
        run(&scene, "profile show lab", &keyring, &[], "").0.ends_with(0).shows("ops_manager_api_key in the keyring");
    }

    #[test]
    fn a_profile_that_does_not_work_is_written_only_if_that_is_said() {
        let served = Served::start();
        let scene = Scene::new();
        let keyring: Rc<Memory> = Rc::default();
        let om = &served.account().ops_manager;
        let again = [types(""), types(SECRET)];
        let script = [&[types(&om.url), types(&om.username), types(SECRET)], &again[..], &again].concat();
        let line = "profile login lab --service ops-manager";
        let with = |last: bool| [&script[..], &[Does::Says(last)]].concat();
        let (ran, asked) = run(&scene, line, &keyring, &with(false), "");
        let ran = ran.ends_with(4).says("does not accept the API key").says("nothing is written");
        assert_hidden(&ran);
        assert_eq!(asked.last().unwrap(), "The call failed. Write the profile anyway?");
        assert!(!scene.config().exists() && keyring.secrets().is_empty());
        run(&scene, line, &keyring, &with(true), "").0.ends_with(0);
        assert_eq!(keyring.secrets(), [("lab ops_manager_api_key".to_owned(), SECRET.to_owned())]);
    }

    #[test]
    fn a_locked_keyring_is_not_passed_over_unless_that_is_said() {
        let served = Served::start();
        let om = &served.account().ops_manager;
        for says in [false, true] {
            let scene = Scene::new();
            let keyring = Rc::new(Memory { is_locked: true, ..Memory::default() });
            let script = [types(&om.url), Does::Says(says), types(&om.username), types(&om.api_key)];
            let (ran, asked) = run(&scene, "profile login lab --service ops-manager", &keyring, &script, "");
            ran.ends_with(if says { 0 } else { 10 }).says("the keyring is locked");
            assert!(asked[1].starts_with("Store the secret in "), "{asked:?}");
            assert_eq!(asked.len(), if says { 4 } else { 2 }, "the place is decided before the secret is typed");
            assert_eq!(scene.config().exists() && settings(&scene).contains(&om.api_key), says);
        }
    }

    #[test]
    fn an_interrupt_or_the_end_at_any_question_leaves_everything_as_it_was() {
        let served = Served::start();
        let scene = Scene::new();
        aliyun(&scene, &served);
        let es = &served.account().elasticsearch;
        let whole = [
            types("lab"),
            Does::Takes(0),
            Does::Takes(1),
            types(&es.access_key_id),
            types(&es.access_key_secret),
            types("cn-hangzhou"),
            Does::Takes(0),
        ];
        let keyring: Rc<Memory> = Rc::default();
        let line = format!("profile login --endpoint {}", served.url());
        for asked in 0..whole.len() {
            for (ends, code) in [(Does::Interrupts, 130), (Does::Ends, 3)] {
                let script = [&whole[..asked], &[ends]].concat();
                let (ran, questions) = run(&scene, &line, &keyring, &script, "");
                ran.ends_with(code).says("nothing is written");
                assert_eq!(questions.len(), asked + 1);
                assert!(!scene.config().exists() && keyring.secrets().is_empty());
            }
        }
        run(&scene, &line, &keyring, &whole, "").0.ends_with(0);
        assert_eq!(keyring.secrets(), [("lab access_key_secret".to_owned(), es.access_key_secret.clone())]);
    }

    #[test]
    fn a_wrong_secret_is_prompted_for_again() {
        let served = Served::start();
        let scene = Scene::new();
        let keyring: Rc<Memory> = Rc::default();
        let (om, es) = (&served.account().ops_manager, &served.account().elasticsearch);
        let script = [types(&om.url), types(&om.username), types(SECRET), types(""), types(&om.api_key)];
        let (ran, asked) = run(&scene, "profile login lab --service ops-manager", &keyring, &script, "");
        assert_hidden(&ran.ends_with(0).says("type the key again"));
        assert_eq!(asked[3], format!("User name or public key [{}]", om.username));
        assert_eq!(keyring.secrets(), [("lab ops_manager_api_key".to_owned(), om.api_key.clone())]);
        let script = [
            types(&es.access_key_id),
            types(SECRET),
            types("cn-hangzhou"),
            types(""),
            types(&es.access_key_secret),
            Does::Takes(0),
        ];
        let line = format!("profile login es --service elasticsearch --endpoint {}", served.url());
        run(&scene, &line, &keyring, &script, "").0.ends_with(0).says("type the access key again");
        assert!(keyring.secrets().contains(&("es access_key_secret".to_owned(), es.access_key_secret.clone())));
        assert!(settings(&scene).contains("default_profile = \"lab\""), "the first profile is the default");
    }

    #[test]
    fn an_empty_or_invalid_answer_is_prompted_for_again() {
        let served = Served::start();
        let scene = Scene::new();
        let om = &served.account().ops_manager;
        let script = [
            types("a b"),
            types("lab"),
            types(""),
            types("om.example.com"),
            types(&om.url),
            types(&om.username),
            types(""),
            types(" padded"),
            types(&om.api_key),
        ];
        let line = "profile login --service ops-manager --store file";
        let (ran, asked) = run(&scene, line, &Rc::default(), &script, "");
        ran.ends_with(0)
            .says("it must start with https://")
            .says("starts or ends with white space")
            .says("a value is required");
        assert_eq!(asked.len(), script.len());
        let (ran, asked) =
            run(&scene, "profile login x --service ops-manager", &Rc::default(), &vec![types(""); 9], "");
        ran.ends_with(3).says("nothing is written");
        assert_eq!(asked.len(), 3, "input that is always empty ends the dialogue");
    }

    #[test]
    fn a_set_up_that_others_can_read_is_not_offered_and_says_why() {
        let served = Served::start();
        let scene = Scene::new();
        aliyun(&scene, &served);
        support::restrict(&scene.path(".aliyun/config.json"), 0o644);
        let line = "profile login lab --service elasticsearch";
        let (ran, asked) = run(&scene, line, &Rc::default(), &[Does::Ends], "");
        if cfg!(unix) {
            ran.ends_with(3).says("others have access to it (mode 644); chmod 600 ");
            assert_eq!(asked, ["Access key ID"]);
        }
    }

    #[test]
    fn a_secret_moves_between_its_places_and_is_gone_from_the_last_one() {
        let scene = Scene::new();
        let keyring: Rc<Memory> = Rc::default();
        let play = |line: &str| run(&scene, line, &keyring, &[], "yes\n").0.ends_with(0);
        let held = || keyring.secrets().len();
        play("profile set lab access_key_id=a --secret-file -");
        assert_eq!(keyring.secrets(), [("lab access_key_secret".to_owned(), SECRET.to_owned())]);
        play("profile set lab --secret-file - --store file");
        assert!(held() == 0 && settings(&scene).contains(SECRET) && !settings(&scene).contains("keyring"));
        play("profile set lab --secret-file -");
        assert!(held() == 1 && !settings(&scene).contains(SECRET));
        play("profile set lab access_key_secret_file=elsewhere");
        assert!(held() == 0 && settings(&scene).contains("access_key_secret_file = "));
        play("profile set lab --secret-file -");
        play("profile set lab access_key_secret=");
        assert!(held() == 0 && !settings(&scene).contains("access_key_secret"));
    }

    #[test]
    fn a_profile_is_removed_with_its_secrets_after_a_yes_and_not_otherwise() {
        let scene = Scene::new();
        let keyring: Rc<Memory> = Rc::default();
        let play = |line: &str, answer: &str| run(&scene, line, &keyring, &[], answer).0;
        for name in ["lab", "prod"] {
            play(&format!("profile set {name} access_key_id=a --secret-file -"), "").ends_with(0);
        }
        play("profile use lab", "").ends_with(0);
        for answer in ["", "no\n", "\n"] {
            play("profile remove lab", answer).ends_with(3).says("and its secret in the keyring");
        }
        play("profile remove lab --no-input", "yes\n").ends_with(3).says("pass -y to skip the prompt");
        assert_eq!(keyring.secrets().len(), 2);
        play("profile remove lab", "yes\n").ends_with(0).shows("access_key_secret in the keyring, default_profile");
        assert_eq!(keyring.secrets(), [("prod access_key_secret".to_owned(), SECRET.to_owned())]);
        assert!(!settings(&scene).contains("lab"));
        play("profile remove prod -y", "").ends_with(0);
        assert_eq!((keyring.secrets().len(), settings(&scene)), (0, String::new()));
    }

    #[test]
    fn what_the_keyring_held_is_put_back_if_the_file_cannot_be_written() {
        let scene = Scene::new();
        scene.file("config/config.toml", "[profiles.lab]\naccess_key_id = \"a\"\n");
        let meddler = Rc::new(Memory { meddles: Some(scene.config().join("config.toml")), ..Memory::default() });
        let ran = run(&scene, "profile set lab --secret-file -", &meddler, &[], "").0;
        ran.ends_with(10).says("has changed in the meantime, and is not overwritten");
        assert!(meddler.secrets().is_empty());
        assert_eq!(settings(&scene), "# theirs\n");
    }
}

/// The real binary at a real terminal.
#[cfg(unix)]
mod terminals {
    use rexpect::session::{PtySession, spawn_command};

    use super::*;

    /// Milliseconds that a question may take to come.
    const PATIENCE: u64 = 30_000;

    fn start(scene: &Scene, line: &str) -> PtySession {
        let mut command = scene.command(&line.split_whitespace().collect::<Vec<_>>());
        command.stdin(std::process::Stdio::inherit()).env("TERM", "xterm");
        spawn_command(command, Some(PATIENCE)).unwrap()
    }

    fn code(session: &PtySession) -> String {
        format!("{:?}", session.process().wait().unwrap())
    }

    #[test]
    fn a_login_is_typed_and_the_secret_is_not_seen() {
        let served = Served::start();
        let scene = Scene::new();
        let om = &served.account().ops_manager;
        let line = format!("profile login lab --service ops-manager --store file --ops-manager-url {}", om.url);
        let mut session = start(&scene, &line);
        let mut screen = session.exp_string("Address of Ops Manager").unwrap();
        session.send_line("").unwrap();
        screen += &session.exp_string("User name or public key").unwrap();
        session.send_line(&om.username).unwrap();
        screen += &session.exp_string("(not shown)").unwrap();
        session.send_line(&om.api_key).unwrap();
        screen += &session.exp_string("user-whitelist list").unwrap();
        screen += &session.exp_eof().unwrap();
        assert!(code(&session).contains(", 0)"), "{screen}");
        assert!(screen.contains("the key works") && screen.contains("wrote profile lab"), "{screen}");
        assert!(!screen.contains(&om.api_key), "{screen}");
        assert!(settings(&scene).contains(&om.api_key));
        scene.run("-p lab user-whitelist list").ends_with(0);
    }

    #[test]
    fn an_interrupt_at_a_question_or_at_a_secret_ends_it_with_130_and_writes_nothing() {
        for at_secret in [false, true] {
            let scene = Scene::new();
            let mut session = start(&scene, "profile login lab --service ops-manager --store file");
            session.exp_string("Address of Ops Manager").unwrap();
            if at_secret {
                session.send_line("https://om.example.com").unwrap();
                session.exp_string("User name or public key").unwrap();
                session.send_line("ann").unwrap();
                session.exp_string("(not shown)").unwrap();
            }
            session.send_control('c').unwrap();
            session.exp_string("interrupted; nothing is written").unwrap();
            assert!(code(&session).contains(", 130)"));
            assert!(!scene.config().exists());
        }
    }

    #[test]
    fn the_end_of_input_ends_it_with_3() {
        let scene = Scene::new();
        let mut session = start(&scene, "profile login lab --service elasticsearch --store file");
        session.exp_string("Access key ID").unwrap();
        session.send_line("LTAI5t").unwrap();
        // At a secret it is an empty answer, which is prompted for again a few times.
        for _ in 0..3 {
            session.exp_string("(not shown)").unwrap();
            session.send_control('d').unwrap();
        }
        session.exp_string("the dialogue was ended; nothing is written").unwrap();
        assert!(code(&session).contains(", 3)"));
        assert!(!scene.config().exists());
    }
}
