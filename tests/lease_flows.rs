//! `lease`, verb by verb, against a sandbox whose clock the test moves.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that gets no answer has failed")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, STAGING, Scene, texts};

/// The server's clock: the system's, moved by whole seconds.
#[derive(Clone, Default)]
struct ServerTime(Arc<AtomicI64>);

impl ServerTime {
    fn move_by(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    fn serve(&self, sandbox: Sandbox) -> Served {
        let offset = self.0.clone();
        sandbox
            .clock(Arc::new(move || {
                let seconds = offset.load(Ordering::SeqCst);
                let by = Duration::from_secs(seconds.unsigned_abs());
                if seconds < 0 { SystemTime::now() - by } else { SystemTime::now() + by }
            }))
            .serve()
    }
}

/// The groups of a list of the first instance that carry leases, each with its entries.
fn lease_groups(served: &Served, list: &str) -> Vec<(String, Vec<String>)> {
    let truth = served.truth();
    let all = truth.instances[PRODUCTION].iter().filter(|((of, name), _)| *of == list && name.starts_with("lease_"));
    all.map(|((_, name), entries)| (name.clone(), entries.clone())).collect()
}

fn leases(scene: &Scene, line: &str) -> Vec<Value> {
    scene.run(line).json()["results"].as_array().unwrap().clone()
}

#[test]
fn a_list_names_who_added_a_lease_and_why_where_the_journal_has_it() {
    let served = Served::start();
    let scene = Scene::at(&served).with("HOSTNAME", "ann-desk");
    scene.run("lease add 198.51.100.7 --reason NET-211").ends_with(0);
    scene.run("lease add 198.51.100.8").ends_with(0);
    let listed = leases(&scene, "lease list -o json");
    let of = |entry: &str| listed.iter().find(|lease| lease["entries"] == json!([entry])).unwrap();
    assert!(of("198.51.100.7")["added_by"].as_str().unwrap().ends_with(" on ann-desk"));
    assert_eq!(of("198.51.100.7")["reason"], "NET-211");
    assert_eq!(of("198.51.100.8")["reason"], Value::Null);
    scene.run("lease list").ends_with(0).shows("on ann-desk").shows("NET-211");
    let elsewhere = &leases(&Scene::at(&served), "lease list -o json")[0];
    assert_eq!((&elsewhere["added_by"], &elsewhere["reason"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_lease_is_a_group_of_its_own_whose_name_says_the_end() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("lease add 198.51.100.7 --for 2h -o json").ends_with(0);
    let result = ran.result();
    let (id, ends) = (result["lease"]["id"].as_str().unwrap(), result["lease"]["ends"].as_str().unwrap());
    let groups = lease_groups(&served, "PUBLIC_KIBANA");
    let compact: String = ends.chars().filter(|c| !"-:".contains(*c)).collect::<String>().to_lowercase();
    assert_eq!(groups, [(format!("lease_{compact}_{id}"), vec!["198.51.100.7".to_owned()])]);
    assert_eq!((&result["outcome"], &result["verb"]), (&json!("applied"), &json!("append")));
    assert_eq!(
        served.calls(),
        [
            "DescribeInstance",
            "DescribeInstance",
            "UpdateKibanaWhiteIps Append -> 404",
            "UpdateKibanaWhiteIps Cover",
            "DescribeInstance"
        ]
    );
}

#[test]
fn a_lease_is_listed_with_its_end_and_ended_by_its_id() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("lease add 198.51.100.7 --for 2h").ends_with(0).shows("lease: ");
    let listed = leases(&scene, "lease list -o json");
    let [lease] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!((&lease["state"], texts(&lease["entries"])), (&json!("active"), vec!["198.51.100.7"]));
    let left = lease["seconds_left"].as_u64().unwrap();
    assert!((7190..=7200).contains(&left), "{left}");
    let id = lease["id"].as_str().unwrap();
    scene.run("lease list").ends_with(0).shows(id).shows("198.51.100.7");
    assert_eq!(scene.run("lease list -o plain").ends_with(0).stdout, format!("{id}\n"));
    scene.run(&format!("lease end {id} --dry-run")).ends_with(0);
    assert_eq!(lease_groups(&served, "PUBLIC_KIBANA").len(), 1);
    scene.run(&format!("lease end {id}")).ends_with(0);
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty());
    scene.run("lease list").ends_with(0).shows("no leases");
    scene.run(&format!("lease end {id}")).ends_with(5).says("no lease");
}

#[test]
fn leases_take_the_selectors_of_every_command() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let instances = |line: &str| -> Vec<String> {
        let results = scene.run(line).ends_with(0).json()["results"].clone();
        let of = |one: &Value| one["target"]["instance"].as_str().unwrap().to_owned();
        results.as_array().unwrap().iter().map(of).collect()
    };
    assert_eq!(instances("lease add -i logs-staging 198.51.100.7 -o json"), [STAGING]);
    assert_eq!(instances("kibana-whitelist append -i logs-* 198.51.100.8 --for 1h -o json"), [STAGING]);
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty(), "the default instance was not named");
    assert_eq!(instances("lease list --all-instances -o json"), [STAGING, STAGING]);
    scene.run("lease add -i nothing-* 198.51.100.7").ends_with(2).says("fits no name and no ID");
}

#[test]
fn every_instance_of_a_lease_stands_in_the_result() {
    let served = Sandbox::default().instances(6).serve();
    let scene = Scene::at(&served);
    let ran = scene.run("lease add --all-instances 198.51.100.7 -o json").ends_with(0).json();
    let results = ran["results"].as_array().unwrap().clone();
    assert!(results.len() > 3, "{ran}");
    assert!(results.iter().all(|one| one["outcome"] == "applied" && one["lease"]["id"] == results[0]["lease"]["id"]));
}

#[test]
fn a_denied_account_ends_a_lease_of_many_and_loses_no_result() {
    let script = "[[rule]]\non.kind = 'write'\nfault.answer = { status = 403, code = 'Forbidden.RAM' }";
    let served = Sandbox::default().instances(8).faults(script).serve();
    let scene = Scene::at(&served);
    let ran = scene.run("lease add --all-instances 198.51.100.7 -o json").ends_with(4).json();
    let outcomes =
        |wanted: &str| ran["results"].as_array().unwrap().iter().filter(|one| one["outcome"] == wanted).count();
    assert_eq!((outcomes("not_applied"), outcomes("not_started")), (3, 5), "{ran}");
}

#[test]
fn a_permanent_entry_stays_when_a_lease_on_it_ends() {
    let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &["198.51.100.7"]).serve();
    let scene = Scene::at(&served);
    let ran = scene.run("lease add 198.51.100.7 -o json").ends_with(0);
    let id = ran.result()["lease"]["id"].as_str().unwrap().to_owned();
    scene.run(&format!("lease end {id}")).ends_with(0);
    assert_eq!(served.truth().group(PRODUCTION, "PUBLIC_KIBANA", "office").unwrap(), ["198.51.100.7"]);
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty());
}

#[test]
fn two_leases_of_one_address_end_apart() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let mut ids = Vec::new();
    for _ in 0..2 {
        let ran = scene.run("lease add 198.51.100.7 -o json").ends_with(0);
        ids.push(ran.result()["lease"]["id"].as_str().unwrap().to_owned());
    }
    scene.run(&format!("lease end {}", ids[0])).ends_with(0).shows("198.51.100.7");
    let left = lease_groups(&served, "PUBLIC_KIBANA");
    assert!(left.len() == 1 && left[0].0.ends_with(&ids[1]), "{left:?}");
    scene.run("kibana-whitelist get 198.51.100.7").ends_with(0);
}

#[test]
fn reap_ends_what_is_past_its_end_and_grace_by_the_servers_clock_alone() {
    for wrong in [0, -86_400, 86_400] {
        let time = ServerTime::default();
        time.move_by(wrong);
        let served = time.serve(Sandbox::default());
        let scene = Scene::at(&served);
        scene.run("lease add 198.51.100.7 --for 1h").ends_with(0);
        scene.run("lease add 198.51.100.8 --for 3h").ends_with(0);
        time.move_by(3600 + 30);
        assert_eq!(scene.run("lease reap").ends_with(0).stdout, "no expired leases\n");
        assert_eq!(leases(&scene, "lease list -o json")[0]["state"], "ending");
        time.move_by(45);
        // A machine of its own with nothing but the key.
        let bare = Scene::at(&served);
        bare.run("lease list --expired --exit-code").ends_with(12);
        bare.run("lease reap --dry-run").ends_with(0).shows("would end");
        let reaped = bare.run("lease reap -o json").ends_with(0);
        let result = reaped.json()["results"][0].clone();
        assert_eq!((&result["outcome"], texts(&result["entries"])), (&json!("applied"), vec!["198.51.100.7"]));
        let left = lease_groups(&served, "PUBLIC_KIBANA");
        assert!(left.len() == 1 && left[0].1 == ["198.51.100.8"], "{left:?}");
        bare.run("lease list --expired --exit-code").ends_with(0);
        let history = bare.run("history -o json").ends_with(0).json();
        let reason = history["results"][0]["reason"].as_str().unwrap();
        assert!(reason.contains("reaped after its end"), "{reason}");
    }
}

#[test]
fn reap_looks_at_every_list_of_every_instance() {
    let time = ServerTime::default();
    let served = time.serve(Sandbox::default());
    let scene = Scene::at(&served);
    scene.run("lease add --list es 10.0.0.9 --for 10m").ends_with(0);
    scene.run(&format!("lease add -i {STAGING} 198.51.100.7 --for 10m")).ends_with(0);
    assert_eq!(lease_groups(&served, "PRIVATE_ES").len(), 1);
    time.move_by(700);
    let reaped = scene.run("lease reap --all-instances -o json").ends_with(0).json();
    assert_eq!(reaped["results"].as_array().unwrap().len(), 2);
    assert!(lease_groups(&served, "PRIVATE_ES").is_empty());
    scene.run("lease reap --all-instances").ends_with(0).shows("no expired leases");
}

#[test]
fn extend_keeps_the_id_and_moves_the_end() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let ran = scene.run("lease add 198.51.100.7 --for 1h -o json").ends_with(0);
    let id = ran.result()["lease"]["id"].as_str().unwrap().to_owned();
    scene.run(&format!("lease extend {id} --for 30m")).ends_with(3).says("already lasts until");
    scene.run(&format!("lease extend {id} --for 2h")).ends_with(0);
    let listed = leases(&scene, "lease list -o json");
    assert_eq!((listed.len(), &listed[0]["id"]), (1, &json!(id)));
    assert!(listed[0]["seconds_left"].as_u64().unwrap() > 7100);
}

#[test]
fn an_end_that_breaks_must_admit_is_refused() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.file("config/config.toml", "[profiles.p.policy]\nmust_admit = [\"198.51.100.7\"]\n");
    let ran = scene.run("-p p lease add 198.51.100.7 -o json").ends_with(0);
    let id = ran.result()["lease"]["id"].as_str().unwrap().to_owned();
    scene.run(&format!("-p p lease end {id}")).ends_with(3).says("lock-out");
    assert_eq!(lease_groups(&served, "PUBLIC_KIBANA").len(), 1);
}

#[test]
fn a_list_that_was_closed_is_closed_again() {
    let served = Served::start();
    let scene = Scene::at(&served).with("WHITELISTCTL_INSTANCE", STAGING);
    let ran = scene.run("lease add 198.51.100.7 -o json").ends_with(0);
    let id = ran.result()["lease"]["id"].as_str().unwrap().to_owned();
    scene.run(&format!("lease end {id}")).ends_with(0);
}

#[test]
fn a_list_that_carries_no_end_is_refused_before_anything_is_sent() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for list in ["user", "api-key"] {
        let line = format!("lease add --list {list} 198.51.100.7");
        scene.run(&line).ends_with(3).says("has no place for the end of a lease");
    }
    assert!(served.requests().is_empty());
}

#[test]
fn a_lease_is_no_longer_than_a_day() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("lease add 198.51.100.7 --for 25h").ends_with(3).says("longer than 24 h");
    scene.run("lease add 198.51.100.7 --until 2100-01-01T00:00Z").ends_with(3).says("longer than 24 h");
    scene.run("lease add 198.51.100.7 --until 2001-01-01T00:00Z").ends_with(2).says("is over by the server's clock");
    scene.run("lease add 198.51.100.7 --until soon").ends_with(2).says("expected a time with its offset");
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty());
}

/// The ID of the lease that `line` adds.
fn added(scene: &Scene, line: &str) -> String {
    scene.run(&format!("{line} -o json")).ends_with(0).result()["lease"]["id"].as_str().unwrap().to_owned()
}

#[test]
fn the_next_change_of_the_instance_ends_expired_leases() {
    let time = ServerTime::default();
    let served = time.serve(Sandbox::default());
    let scene = Scene::at(&served);
    scene.run("lease add 198.51.100.7 --for 10m").ends_with(0);
    scene.run("lease add --list es 10.0.0.9 --for 10m").ends_with(0);
    let living = added(&scene, "lease add 198.51.100.8 --for 2h");
    time.move_by(670);
    let other = Scene::at(&served);
    other.run("kibana-whitelist append 198.51.100.9").ends_with(0).says("it was removed");
    let left = lease_groups(&served, "PUBLIC_KIBANA");
    assert!(left.len() == 1 && left[0].0.ends_with(&living), "{left:?}");
    assert!(lease_groups(&served, "PRIVATE_ES").is_empty());
    let history = other.run("history -o json").ends_with(0).json();
    assert!(history["results"][0]["reason"].as_str().unwrap().contains("expired"), "{history}");
}

#[test]
fn a_dry_run_ends_no_lease() {
    let time = ServerTime::default();
    let served = time.serve(Sandbox::default());
    let scene = Scene::at(&served);
    scene.run("lease add 198.51.100.7 --for 10m").ends_with(0);
    time.move_by(700);
    scene.run("kibana-whitelist append 198.51.100.9 --dry-run").ends_with(0);
    scene.run("kibana-whitelist list").ends_with(0).shows("until");
    assert_eq!(lease_groups(&served, "PUBLIC_KIBANA").len(), 1);
}

#[test]
fn append_with_an_end_is_a_lease() {
    let served = Served::start();
    let scene = Scene::at(&served);
    scene.run("kibana-whitelist append 198.51.100.7 --for 30m").ends_with(0);
    scene.run("es-whitelist append 10.0.0.9 --for 30m").ends_with(0);
    assert_eq!(lease_groups(&served, "PUBLIC_KIBANA")[0].1, ["198.51.100.7"]);
    assert_eq!(lease_groups(&served, "PRIVATE_ES")[0].1, ["10.0.0.9"]);
    scene.run("kibana-whitelist append -g office 198.51.100.7 --for 30m").ends_with(2).says("leave out -g");
}

#[test]
fn the_policy_limits_length_and_networks() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let policy = "[profiles.p.policy]\nmax_lease = \"2h\"\nlease_networks = [\"198.51.100.0/28\"]\n";
    scene.file("config/config.toml", policy);
    scene.run("-p p lease add 198.51.100.7 --for 3h").ends_with(3).says("longer than 2 h").says("max_lease");
    scene.run("-p p lease add 198.51.100.17").ends_with(3).says("198.51.100.17 is outside of the networks");
    scene.run("-p p lease add 198.51.100.7 --for 2h").ends_with(0);
    scene.file("config/config.toml", "[profiles.p.policy]\nmax_lease = \"2\"\n");
    scene.run("-p p lease add 198.51.100.7").ends_with(10).says("`max_lease` cannot be used");
}

#[test]
fn a_busy_instance_is_waited_for() {
    let served = Sandbox::default().assume("activating", "300").serve();
    let scene = Scene::at(&served);
    let id = added(&scene, "lease add 198.51.100.7");
    scene.run(&format!("lease end {id}")).ends_with(0);
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty());
}

#[test]
fn a_lost_answer_leaves_no_lease_behind() {
    let script = "[[rule]]\non.mode = 'Cover'\nfault = 'lose-answer'";
    let time = ServerTime::default();
    let served = time.serve(Sandbox::default().faults(script));
    let scene = Scene::at(&served);
    scene.run("lease add 198.51.100.7 --for 10m --settle 2").ends_with(0);
    assert_eq!(lease_groups(&served, "PUBLIC_KIBANA").len(), 1);
    time.move_by(700);
    Scene::at(&served).run("lease reap --settle 2").ends_with(0);
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty());
}

#[test]
fn a_group_that_the_service_refuses_is_explained() {
    for (switch, value) in
        [("most-groups", "1"), ("group-name-length", "30"), ("group-name-rule", "letters-underscores")]
    {
        let served = Served::assuming(switch, value);
        let ran = Scene::at(&served).run("lease add 198.51.100.7").says("if it is the group that the service refuses");
        assert_ne!(ran.code, Some(0), "{switch}");
        assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty(), "{switch}");
    }
    for (switch, value) in [("group-name-length", "31"), ("group-name-rule", "letters-digits-underscores")] {
        Scene::at(&Served::assuming(switch, value)).run("lease add 198.51.100.7").ends_with(0);
    }
}

#[test]
fn doctor_names_leases_that_are_over_and_lists_that_carry_none() {
    let time = ServerTime::default();
    let served = time.serve(Sandbox::default());
    let scene = Scene::at(&served);
    scene.run("lease add 198.51.100.7 --for 10m").ends_with(0);
    time.move_by(700);
    let note = |scene: &Scene| scene.run("doctor -o json").json().to_string();
    assert!(note(&scene).contains("1 lease is over and still there"), "{}", note(&scene));
    let without = Served::assuming("group-list", "absent");
    assert!(note(&Scene::at(&without)).contains("these lists carry no leases"));
}

#[test]
fn a_lease_that_is_over_already_is_no_obstacle_to_the_end_of_another() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let added = scene.run("lease add 198.51.100.7 --for 10m -o json").ends_with(0).json();
    let id = added["results"][0]["lease"]["id"].as_str().unwrap().to_owned();
    scene.run("lease list --expired").ends_with(0).shows("no expired leases");
    scene.run(&format!("lease end {id} abcdefgh")).ends_with(0).says("no lease abcdefgh");
    assert!(lease_groups(&served, "PUBLIC_KIBANA").is_empty());
    scene.run(&format!("lease end {id} abcdefgh")).ends_with(5);
}
