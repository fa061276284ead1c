//! Where settings and credentials come from, which of them counts, where they go, and that secrets stay secret.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use std::io::{Read, Write};

use support::served::Served;
use support::wire::{Fate, Wire};
use support::{PRODUCTION, SERVERLESS, STAGING, Scene, Silence, USER};

/// A `config.toml` with profile `name` for everything that `served` has.
fn profile(name: &str, served: &Served) -> String {
    let account = served.account();
    let (es, om) = (&account.elasticsearch, &account.ops_manager);
    format!(
        r#"[profiles.{name}]
endpoint = "{}"
region = "cn-hangzhou"
instance = "web"
access_key_id = "{}"
access_key_secret = "{}"
ops_manager_url = "{}"
ops_manager_username = "{}"
ops_manager_api_key = "{}"
user = "{USER}"

[profiles.{name}.instances.web]
id = "{PRODUCTION}"
region = "cn-hangzhou"

[profiles.{name}.instances.logs]
id = "{STAGING}"
"#,
        es.endpoint, es.access_key_id, es.access_key_secret, om.url, om.username, om.api_key
    )
}

#[test]
fn a_profile_is_all_that_is_needed() {
    let served = Served::start();
    let scene = Scene::new();
    scene.file("config/config.toml", profile("lab", &served));
    scene.run("-p lab kibana-whitelist append 198.51.100.7").ends_with(0);
    scene.run("-p lab kibana-whitelist list -i logs").ends_with(0).shows(STAGING);
    scene.run("-p lab user-whitelist add 198.51.100.7").ends_with(0);
    scene.run("-p lab instances").ends_with(0).shows(SERVERLESS);
    let scene = scene.with("WHITELISTCTL_PROFILE", "lab");
    scene.run("kibana-whitelist get 198.51.100.7").ends_with(0);
    scene.run("kibana-whitelist list -i wbe").ends_with(2).says("the profile names logs, web");
}

#[test]
fn the_default_profile_counts_last_and_a_named_one_before_the_vendors_variables() {
    let (named, default) = (Served::start(), Served::start());
    let silence = Silence::listen();
    let scene = Scene::new()
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tForeign")
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "foreign")
        .with("MCLI_OPS_MANAGER_URL", silence.url())
        .with("MCLI_PUBLIC_API_KEY", "foreign")
        .with("MCLI_PRIVATE_API_KEY", "foreign");
    let file = format!("default_profile = \"home\"\n{}{}", profile("home", &default), profile("lab", &named));
    scene.file("config/config.toml", file);
    for line in ["kibana-whitelist list", "user-whitelist list"] {
        scene.run(&format!("-p lab {line}")).ends_with(0);
    }
    assert!(silence.is_undisturbed());
    assert_eq!((named.calls().len(), default.calls().len()), (3, 0));
    // Only the variables of the vendor stand above the default profile.
    scene.run("kibana-whitelist list").ends_with(4);
    let bare = scene
        .without("ALIBABA_CLOUD_ACCESS_KEY_ID")
        .without("ALIBABA_CLOUD_ACCESS_KEY_SECRET")
        .without("MCLI_OPS_MANAGER_URL")
        .without("MCLI_PUBLIC_API_KEY")
        .without("MCLI_PRIVATE_API_KEY");
    bare.run("kibana-whitelist list").ends_with(0);
    bare.run("user-whitelist list").ends_with(0);
}

#[test]
fn an_option_stands_above_its_variable_and_both_above_a_profile() {
    let served = Served::start();
    let silence = Silence::listen();
    let file = profile("lab", &served).replace("endpoint = \"http:", "endpoint = \"https:");
    let scene = Scene::new().with("WHITELISTCTL_PROFILE", "lab").with("WHITELISTCTL_ENDPOINT", silence.url());
    scene.file("config/config.toml", file);
    scene.run(&format!("--endpoint {} kibana-whitelist list", served.url())).ends_with(0);
    assert!(silence.is_undisturbed());
    let scene = scene.with("WHITELISTCTL_ENDPOINT", served.url());
    scene.run("kibana-whitelist list").ends_with(0);
}

#[test]
fn the_sandbox_ignores_every_endpoint_and_credential_of_ones_own() {
    let silence = Silence::listen();
    let scene = Scene::new()
        .with("WHITELISTCTL_ENDPOINT", silence.url())
        .with("WHITELISTCTL_OPS_MANAGER_URL", silence.url())
        .with("WHITELISTCTL_INSTANCE", "es-cn-000000000000mine")
        .with("WHITELISTCTL_USER", "5f1a2b3c4d5e6f7a8b9c0d1e")
        .with("WHITELISTCTL_PROFILE", "absent")
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "half-a-pair");
    scene.file("config/config.toml", "this is no toml");
    for line in ["kibana-whitelist list", "user-whitelist list", "instances"] {
        scene.run(&format!("--sandbox {line}")).ends_with(0);
        scene.run(&format!("--sandbox --endpoint {} {line}", silence.url())).ends_with(0);
    }
    let scene = scene.with("WHITELISTCTL_SANDBOX", "1");
    scene.run("kibana-whitelist list").ends_with(0).shows(PRODUCTION);
    assert!(silence.is_undisturbed());
}

#[test]
fn the_sandbox_names_what_it_ignores_of_the_command_line() {
    let scene = Scene::new();
    scene.file("config/config.toml", "[profiles.lab]\nregion = \"cn-beijing\"\n");
    let ran = scene.run("--sandbox --region cn-beijing -p lab kibana-whitelist list").ends_with(0).shows("cn-hangzhou");
    ran.says("--sandbox ignores --region, all of profile lab but its policy");
    assert!(scene.run("--sandbox kibana-whitelist list").ends_with(0).stderr.is_empty());
    scene.file("config/config.toml", "[profiles.lab.policy]\nmust_admit = [\"192.0.2.10\"]\n");
    assert!(scene.run("--sandbox -p lab kibana-whitelist list").ends_with(0).stderr.is_empty());
}

#[test]
fn a_mistake_in_an_option_is_found_before_the_sandbox_is_started() {
    let scene = Scene::new();
    for options in ["--allow nonsense", "--if-match nonsense", "--timeout 0"] {
        scene.run(&format!("--sandbox {options} kibana-whitelist append 198.51.100.7")).ends_with(2);
    }
    let scene = scene.with("WHITELISTCTL_WAIT", "soon");
    scene.run("--sandbox kibana-whitelist append 198.51.100.7").ends_with(2).says("WHITELISTCTL_WAIT");
    assert!(!scene.state().exists());
}

#[test]
fn variables_stand_for_the_options_of_output() {
    let scene = Scene::new().with("WHITELISTCTL_SANDBOX", "1").with("WHITELISTCTL_OUTPUT", "json");
    assert_eq!(scene.run("instances").ends_with(0).json()["kind"], "instances");
    assert_eq!(scene.run("instances -o plain").ends_with(0).stdout.lines().count(), 3);
    assert_eq!(scene.run("kibana-whitelist apend").ends_with(2).error()["code"], "usage");
    for (variable, value) in
        [("WHITELISTCTL_OUTPUT", "xml"), ("WHITELISTCTL_COLOR", "red"), ("WHITELISTCTL_QUIET", "maybe")]
    {
        Scene::new().with(variable, value).run("sandbox status").ends_with(2).says(variable);
    }
}

#[test]
fn no_verbosity_shows_a_secret_a_signature_or_a_digest() {
    let served = Served::start();
    let wire = Wire::to(&served.url());
    let scene = Scene::new().leading_to(&served, wire.url());
    let mut said = String::new();
    for line in [
        "kibana-whitelist append 198.51.100.7",
        "user-whitelist add 198.51.100.7",
        "user-whitelist delete 127.0.0.1",
        "kibana-whitelist list -i es-cn-000000000000wrong",
        "instances",
    ] {
        for form in ["table", "json"] {
            let ran = scene.run(&format!("-v {line} -o {form}"));
            assert!(ran.stderr.contains("GET") || ran.stderr.contains("DescribeInstance"), "{ran}");
            if form == "json" {
                let kinds = ["trace", "progress", "warning", "error"];
                assert!(ran.talk().iter().all(|line| kinds.contains(&line["kind"].as_str().unwrap())), "{ran}");
            }
            said.push_str(&ran.to_string());
        }
    }
    let account = served.account();
    let mut secrets = vec![account.elasticsearch.access_key_secret.clone(), account.ops_manager.api_key.clone()];
    for sent in wire.sent() {
        let proof = sent.header("authorization").unwrap_or_default();
        let part = |name: &str| proof.split(name).nth(1).map(|rest| rest.trim_matches('"')[..16].to_owned());
        secrets.extend([part("Signature="), part("response=")].into_iter().flatten());
    }
    assert!(secrets.len() > 15, "{}", secrets.len());
    for secret in secrets {
        assert!(!said.contains(&secret), "{secret} is shown");
    }
}

#[test]
fn a_redirect_is_never_followed_and_credentials_go_nowhere_else() {
    let served = Served::start();
    for status in ["301", "302", "303", "307", "308"] {
        let silence = Silence::listen();
        let answer = format!("HTTP/1.1 {status} Moved\r\nlocation: {}/\r\ncontent-length: 0\r\n\r\n", silence.url());
        let everywhere = answer.clone();
        let wire = Wire::judged(&served.url(), move |_| Fate::Answer(everywhere.clone()));
        let scene = Scene::new().leading_to(&served, wire.url());
        for line in ["kibana-whitelist list", "user-whitelist list"] {
            scene.run(line).ends_with(1).says("redirects the call to 127.0.0.1 ").says("check the URL");
        }
        let wire = Wire::judged(
            &served.url(),
            move |sent| {
                if sent.is_write() { Fate::Answer(answer.clone()) } else { Fate::Pass }
            },
        );
        let scene = Scene::new().leading_to(&served, wire.url());
        for line in ["kibana-whitelist append 198.51.100.7", "user-whitelist add 198.51.100.7"] {
            scene.run(&format!("{line} --settle 0")).ends_with(9);
        }
        assert!(silence.is_undisturbed());
    }
}

#[test]
fn no_proxy_of_the_environment_sees_this_machine() {
    let served = Served::start();
    let silence = Silence::listen();
    let mut scene = Scene::at(&served);
    for variable in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        scene = scene.with(variable, silence.url());
    }
    for line in ["kibana-whitelist list", "user-whitelist list", "--sandbox instances"] {
        scene.run(line).ends_with(0);
    }
    assert!(silence.is_undisturbed());
}

#[test]
fn plain_http_goes_to_this_machine_only() {
    let scene = Scene::at(&Served::start());
    scene.run("--endpoint http://192.0.2.1 kibana-whitelist list").ends_with(2).says("https");
    scene.run("--ops-manager-url http://192.0.2.1 user-whitelist list").ends_with(2).says("https");
}

#[test]
fn a_time_without_end_is_a_usage_error() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for line in ["--timeout 18446744073709551615", "--timeout 604801", "--wait 18446744073709551615"] {
        scene.run(&format!("{line} kibana-whitelist append 198.51.100.7")).ends_with(2).says("more than a week");
    }
    scene.run("--timeout 604800 kibana-whitelist list").ends_with(0);
    let scene = scene.with("WHITELISTCTL_TIMEOUT", "9000000000000000000");
    scene.run("instances").ends_with(2).says("more than a week");
}

#[test]
fn a_ca_file_that_cannot_be_used_stops_before_anything_is_sent() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let other = scene.file("ca.pem", "no certificate");
    for line in ["kibana-whitelist list", "user-whitelist list", "instances"] {
        scene
            .run(&format!("--ca-file absent.pem {line}"))
            .ends_with(2)
            .says("absent.pem from --ca-file cannot be used");
        scene.run(&format!("--ca-file {other} {line}")).ends_with(2).says("no certificate in PEM form");
    }
    let scene = scene.with("WHITELISTCTL_CA_FILE", &other);
    scene.run("instances").ends_with(2).says("from variable WHITELISTCTL_CA_FILE");
    let scene = scene.without("WHITELISTCTL_CA_FILE");
    scene.file("config/config.toml", "[profiles.lab]\nca_file = \"absent.pem\"\n");
    scene.run("-p lab instances").ends_with(2).says("config/absent.pem from profile lab");
    assert!(served.requests().is_empty());
}

#[test]
fn a_port_that_does_not_speak_tls_is_told_with_what_to_look_at() {
    let served = Served::start();
    let url = served.url().replace("http:", "https:");
    let scene = Scene::new().leading_to(&served, &url);
    for line in ["kibana-whitelist list", "user-whitelist list"] {
        scene.run(line).ends_with(4).says("does not speak TLS on this port").says("check the address, its port");
    }
}

#[test]
fn a_proxy_is_asked_for_other_machines_and_its_password_stays_unseen() {
    let served = Served::start();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://ann:hemmelig@{}", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = [0; 1024];
        let length = stream.read(&mut head).unwrap();
        stream.write_all(b"HTTP/1.1 502 No\r\ncontent-length: 0\r\n\r\n").unwrap();
        String::from_utf8_lossy(&head[..length]).into_owned()
    });
    let scene = Scene::new().leading_to(&served, "https://host.invalid");
    let ran = scene.run(&format!("-v --timeout 1 --proxy {proxy} kibana-whitelist list")).ends_with(9);
    assert!(asked.join().unwrap().starts_with("CONNECT host.invalid:443 "));
    assert!(!ran.to_string().replace(&proxy, "").contains("hemmelig"), "{ran}");
    let broken =
        scene.run_words(&["--proxy", "ann:hemmelig@x", "instances"]).ends_with(2).says("the proxy from --proxy");
    assert!(!broken.stderr.contains("hemmelig"), "{broken}");
}

#[test]
fn a_proxy_of_the_environment_is_asked_in_either_spelling_unless_it_is_ruled_out() {
    let served = Served::start();
    for (variable, line, is_asked) in [
        ("HTTPS_PROXY", "user-whitelist list", true),
        ("https_proxy", "kibana-whitelist list", true),
        ("ALL_PROXY", "instances", true),
        ("all_proxy", "user-whitelist list", true),
        ("HTTP_PROXY", "user-whitelist list", false),
        ("HTTPS_PROXY", "user-whitelist list --no-proxy", false),
        ("HTTPS_PROXY", "user-whitelist list --proxy none", false),
    ] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = format!("http://ann:hemmelig@{}", listener.local_addr().unwrap());
        listener.set_nonblocking(!is_asked).unwrap();
        let asked = std::thread::spawn(move || {
            let Ok((mut stream, _)) = listener.accept() else { return (String::new(), listener) };
            let mut head = [0; 1024];
            let length = stream.read(&mut head).unwrap();
            stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").unwrap();
            (String::from_utf8_lossy(&head[..length]).into_owned(), listener)
        });
        let scene = Scene::new().leading_to(&served, "https://host.invalid").with(variable, &proxy);
        let ran = scene.run(&format!("-v --timeout 1 {line}"));
        assert!(!ran.to_string().contains("hemmelig"), "{variable}\n{ran}");
        let (head, listener) = asked.join().unwrap();
        assert_eq!(head.starts_with("CONNECT host.invalid:443 "), is_asked, "{variable} {line}\n{ran}");
        if is_asked {
            ran.ends_with(4).says("the proxy on the way to host.invalid:443 wants a user name and a password");
        } else {
            ran.ends_with(9).says("does not resolve");
            assert!(listener.accept().is_err(), "{variable} {line}");
        }
    }
}

#[test]
fn a_proxy_of_the_environment_that_cannot_be_used_is_not_passed_by() {
    let served = Served::start();
    let scene = Scene::new().leading_to(&served, "https://host.invalid").with("all_proxy", "socks4://ann:hemmelig@a");
    for line in ["kibana-whitelist list", "user-whitelist list"] {
        let ran = scene.run(line).ends_with(2).says("the proxy from variable all_proxy").says("--no-proxy");
        assert!(!ran.stderr.contains("hemmelig"), "{ran}");
    }
    let here = Scene::at(&served).with("all_proxy", "socks4://ann:hemmelig@a");
    here.run("kibana-whitelist list").ends_with(0);
    here.run("--sandbox kibana-whitelist list").ends_with(0);
    // Where https has a proxy of its own, that for all has no say, whatever it is.
    let scene = scene.with("HTTPS_PROXY", "http://127.0.0.1:1");
    scene.run("--timeout 1 kibana-whitelist list").ends_with(9).says("connection refused");
}

#[test]
fn what_makes_no_sense_of_tls_stops_before_anything_is_sent() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let pem = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    let certificate = scene.file("some.pem", pem);
    let key =
        scene.file("some.key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n");
    let pin = "ab".repeat(32);
    for (options, said) in [
        ("--ca-only".to_owned(), "--ca-only needs --ca-file"),
        ("--tls-pin 00:11".to_owned(), "the TLS pin from --tls-pin is not usable: a pin is the SHA-256"),
        (
            format!("--tls-pin {pin} --ca-file {certificate}"),
            "a TLS pin (from --tls-pin) and a CA file cannot be used together",
        ),
        (format!("--client-key {key}"), "a client key (from --client-key) needs a client certificate"),
        ("--client-cert absent.pem".to_owned(), "the client certificate absent.pem from --client-cert cannot be used"),
        (format!("--client-cert {key}"), "it holds no certificate in PEM form"),
        (format!("--client-cert {certificate}"), "it holds no private key in PEM form"),
        (format!("--client-cert {certificate} --client-key {key}"), "(PKCS#8, SEC1 or PKCS#1, not encrypted)"),
    ] {
        scene.run(&format!("{options} kibana-whitelist list")).ends_with(2).says(said);
    }
    scene
        .run(&format!("--client-cert {certificate} --client-key absent.key instances"))
        .ends_with(10)
        .says("absent.key");
    let odd = Scene::at(&served).with("WHITELISTCTL_CA_ONLY", "perhaps");
    odd.run("instances").ends_with(2).says("variable WHITELISTCTL_CA_ONLY").says("neither true nor false");
    assert!(served.requests().is_empty());
}

#[cfg(unix)]
#[test]
fn a_client_key_that_others_can_read_is_not_used() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let pem = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    let (certificate, key) = (scene.file("some.pem", pem), scene.file("some.key", pem));
    support::restrict(&scene.path("some.key"), 0o640);
    let ran = scene.run(&format!("--client-cert {certificate} --client-key {key} instances")).ends_with(10);
    ran.says("some.key holds secrets but others have access to it (mode 640)").says("chmod 600");
    assert!(served.requests().is_empty());
}

#[test]
fn plain_http_to_another_machine_is_the_profile_s_to_allow_and_warned_of() {
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = proxy.local_addr().unwrap();
    let served = Served::start();
    let scene = Scene::at(&served)
        .without("WHITELISTCTL_OPS_MANAGER_URL")
        .with("WHITELISTCTL_PROXY", format!("http://{address}"));
    scene.file(
        "config/config.toml",
        "[profiles.lab]\nops_manager_url = \"http://om.invalid:8080\"\nallow_http = true\n",
    );
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = proxy.accept().unwrap();
        let mut head = [0; 1024];
        let length = stream.read(&mut head).unwrap();
        stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").unwrap();
        String::from_utf8_lossy(&head[..length]).into_owned()
    });
    let ran = scene.run("-p lab --timeout 1 user-whitelist list").ends_with(4).says("user name and a password");
    let head = asked.join().unwrap();
    assert!(head.starts_with("GET http://om.invalid:8080/api/public/v1.0/users/"), "{head}");
    assert_eq!(ran.stderr.matches("warning: calls to om.invalid:8080 go over plain http").count(), 1, "{ran}");
    let other = scene.run("-p lab --ops-manager-url http://other.invalid user-whitelist list").ends_with(2);
    other.says("plain http is only for this machine");
    scene.run("-p lab --endpoint http://other.invalid kibana-whitelist list").ends_with(2);
    scene.file("config/config.toml", "[profiles.lab]\nops_manager_url = \"http://om.invalid:8080\"\n");
    scene.run("-p lab user-whitelist list").ends_with(2).says("plain http is only for this machine");
}

/// Every variable of ours, with a value that it cannot have; `None` if any text is a value.
#[cfg(unix)]
fn variables() -> Vec<(&'static str, Option<&'static str>)> {
    let mut variables = vec![
        ("WHITELISTCTL_SANDBOX", Some("maybe")),
        ("WHITELISTCTL_NO_INPUT", Some("maybe")),
        ("WHITELISTCTL_NO_WAIT", Some("maybe")),
        ("WHITELISTCTL_QUIET", Some("maybe")),
        ("WHITELISTCTL_WAIT", Some("soon")),
        ("WHITELISTCTL_SETTLE", Some("soon")),
        ("WHITELISTCTL_TIMEOUT", Some("soon")),
        ("WHITELISTCTL_OUTPUT", Some("xml")),
        ("WHITELISTCTL_COLOR", Some("red")),
        ("WHITELISTCTL_PROFILE", Some("no such profile")),
        ("WHITELISTCTL_JOURNAL", None),
        ("WHITELISTCTL_REASON", None),
        ("WHITELISTCTL_OPS_MANAGER_USERNAME", None),
        ("WHITELISTCTL_OPS_MANAGER_API_KEY", None),
    ];
    variables.extend(whitelistctl::config::Key::ALL.iter().map(|key| (key.variable(), None)));
    variables
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_unicode_stops_every_command() {
    use std::os::unix::ffi::OsStringExt;
    for (name, _) in variables() {
        let silence = Silence::listen();
        let scene = Scene::new()
            .with("WHITELISTCTL_ENDPOINT", silence.url())
            .with("WHITELISTCTL_REGION", "cn-hangzhou")
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExample")
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "not-a-secret")
            .with(name, std::ffi::OsString::from_vec(b"\xff1".to_vec()));
        for line in ["kibana-whitelist append 198.51.100.7 -i es-cn-n6w1o1x0w001cabcd -y", "history", "sandbox status"]
        {
            let ran = scene.run(line);
            assert!(matches!(ran.code, Some(10 | 2)), "{name}\n{ran}");
            ran.says(&format!("the value of variable {name} is not valid Unicode"));
        }
        assert!(silence.is_undisturbed() && !scene.state().exists(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_with_an_invalid_value_stops_a_change() {
    for (name, value) in variables().into_iter().filter_map(|(name, value)| Some((name, value?))) {
        let silence = Silence::listen();
        let scene = Scene::new()
            .with("WHITELISTCTL_ENDPOINT", silence.url())
            .with("WHITELISTCTL_REGION", "cn-hangzhou")
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExample")
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "not-a-secret")
            .with(name, value);
        scene.run("kibana-whitelist append 198.51.100.7 -i es-cn-n6w1o1x0w001cabcd -y").ends_with(2);
        assert!(silence.is_undisturbed(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_settings_file_that_others_can_write_and_a_pipe_are_refused() {
    let scene = Scene::new().with("WHITELISTCTL_SANDBOX", "0");
    let path = scene.file("config/config.toml", "[profiles.lab.policy]\nnever_admit = [\"0.0.0.0/0\"]\n");
    for mode in [0o664, 0o646, 0o666] {
        support::restrict(std::path::Path::new(&path), mode);
        for line in ["-p lab instances", "profile list", "profile set lab region=cn-hangzhou"] {
            scene.run(line).ends_with(10).says(&format!("can be written by others (mode {mode:o})"));
        }
    }
    std::fs::remove_file(&path).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    scene.run("-p lab instances").ends_with(10).says("is not a regular file");
}
