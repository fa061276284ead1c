//! What people complained about in tools that keep lists as code, each as a test named after what it guards, with the
//! thread. Those that need no file of their own are in `declared_flows.rs`.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::{Sandbox, Served};
use support::{PRODUCTION, STAGING, Scene};

/// A block about the group `office` of the first instance.
fn office(owns: &str, entries: &str) -> String {
    format!(
        "version = 1\n[lists.office]\non = {{ service = \"elasticsearch\", instances = [\"{PRODUCTION}\"], group = \"office\" }}\n\
         owns = \"{owns}\"\nentries = [{entries}]\n"
    )
}

fn planned(scene: &Scene, text: &str) -> (String, String) {
    let (file, plan) = (scene.file("a.toml", text), scene.path("a.plan").display().to_string());
    scene.run(&format!("plan -f {file} --out {plan}")).ends_with(0);
    (file, plan)
}

fn held(served: &Served, instance: &str, group: &str) -> Vec<String> {
    let mut held = served.truth().group(instance, "PUBLIC_KIBANA", group).unwrap_or_default().to_vec();
    held.sort_unstable();
    held
}

fn writes(served: &Served) -> usize {
    served.calls().iter().filter(|call| call.starts_with("Update")).count()
}

/// https://github.com/hashicorp/terraform/issues/28803: a plan listed every change of others, wanted or not.
#[test]
fn drift_noise_what_is_not_owned_is_one_line() {
    let foreign: Vec<String> = (1..=60).map(|last| format!("192.0.2.{last}")).collect();
    let foreign: Vec<&str> = foreign.iter().map(String::as_str).collect();
    let served = Sandbox::default().group("PUBLIC_KIBANA", "office", &foreign).serve();
    let scene = Scene::at(&served);
    let file = scene.file("a.toml", office("nothing", "\"203.0.113.7\""));
    let ran = scene.run(&format!("plan -f {file}")).ends_with(0);
    assert!(!ran.stdout.contains("192.0.2."), "{ran}");
    assert_eq!(ran.stdout.matches("60 entries that the declaration does not own: left alone").count(), 1, "{ran}");
    // Drift of others alone is no difference, however much there is.
    scene.file("a.toml", office("nothing", "\"192.0.2.1\""));
    scene.run(&format!("plan -f {file} --exit-code")).ends_with(0).shows("no changes");
}

/// https://github.com/hashicorp/terraform/issues/21785 and
/// https://github.com/hashicorp/web-unified-docs/issues/2827: plans went stale, also falsely, and nobody knew when.
#[test]
fn stale_plan_only_another_list_than_the_planned_one_is_stale() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let (_, plan) = planned(&scene, &office("all", "\"203.0.113.0/28\""));
    // Changes of other lists, and one that was taken back, leave the plan as good as it was.
    scene.run("kibana-whitelist append -g default 203.0.113.5").ends_with(0);
    scene.run("kibana-whitelist append -g office 192.0.2.200").ends_with(0);
    served.calls();
    let ran = scene.run(&format!("apply {plan} -o json")).ends_with(6);
    let error = &ran.result()["error"];
    assert_eq!(error["code"], "conflict");
    assert!(error["message"].as_str().unwrap().contains("192.0.2.200"), "the reason is what moved: {error}");
    assert_eq!(writes(&served), 0);
    scene.run("kibana-whitelist delete -g office 192.0.2.200").ends_with(0);
    scene.run(&format!("apply {plan}")).ends_with(0);
    assert_eq!(held(&served, PRODUCTION, "office"), ["203.0.113.0/28"]);
}

/// https://github.com/hashicorp/terraform/issues/30269: a plan that was stale could not be shown.
#[test]
fn plan_show_asks_no_service_and_shows_stale_plans() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let entry = "{ entry = \"203.0.113.7\", owner = \"ann\", ticket = \"NET-1\" }";
    let (file, plan) = planned(&scene, &office("all", entry));
    let id = scene.run(&format!("plan -f {file} -o json")).ends_with(0).json()["plan_id"].clone();
    // Stale in every way: another declaration, another list, no credentials.
    scene.file("a.toml", office("all", "\"192.0.2.1\""));
    scene.run("kibana-whitelist append -g office 192.0.2.200").ends_with(0);
    served.calls();
    let bare = scene.without("ALIBABA_CLOUD_ACCESS_KEY_ID").without("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    let ran = bare.run(&format!("plan --show {plan}")).ends_with(0);
    let ran = ran.shows("+ 203.0.113.7  ").shows("a.toml:5, ann").shows("- 198.51.100.200");
    assert!(ran.stdout.contains(&format!("plan {}", &id.as_str().unwrap()[..12])), "{ran}");
    let shown = bare.run(&format!("plan --show {plan} -o json")).ends_with(0).json();
    assert_eq!((&shown["plan_id"], &shown["groups"][0]["added"][0]["line"]), (&id, &json!(5)));
    assert_eq!(shown["groups"][0]["exposure"]["ipv4"], json!({"gained": 1, "lost": 17}));
    bare.run(&format!("plan --show {plan} -o markdown")).ends_with(0).shows("+ 203.0.113.7");
    assert!(served.calls().is_empty());
    bare.run(&format!("plan --show {file}")).ends_with(2);
    bare.run("plan").ends_with(2).says("--file <FILE>");
}

/// https://github.com/StackExchange/dnscontrol/issues/1037 and
/// https://github.com/StackExchange/dnscontrol/issues/2027: a tool deleted what another team had put there, and did
/// not say what it left alone.
#[test]
fn partial_ownership_two_files_share_a_list() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let (ours, theirs) = (office("added", "\"203.0.113.7\""), office("added", "\"203.0.113.8\""));
    let file = scene.file("ours.toml", ours);
    scene.run(&format!("apply -f {file} -y")).ends_with(0);
    // The other team works on another machine, with a journal of its own.
    let other = Scene::at(&served);
    let their_file = other.file("theirs.toml", theirs);
    let ran = other.run(&format!("plan -f {their_file}")).ends_with(0);
    ran.shows("3 entries that the declaration does not own: left alone");
    other.run(&format!("apply -f {their_file} -y")).ends_with(0);
    // Each removes what it added, and nothing else.
    other.file("theirs.toml", office("added", "").replace("entries = []", "entries = []\nabsent = []"));
    other.run(&format!("apply -f {their_file} -y")).ends_with(0);
    assert_eq!(held(&served, PRODUCTION, "office"), ["198.51.100.16/28", "198.51.100.200", "203.0.113.7"]);
}

/// https://github.com/kubernetes/kubectl/issues/572: what a selector no longer found was deleted.
#[test]
fn prune_by_selector_a_list_that_is_no_longer_declared_is_left_alone() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let second = format!(
        "[lists.staging]\non = {{ service = \"elasticsearch\", instances = [\"{STAGING}\"] }}\nowns = \"all\"\n\
         entries = [\"203.0.113.0/28\"]\n"
    );
    let (file, plan) = planned(&scene, &(office("all", "\"203.0.113.7\"") + &second));
    scene.run(&format!("apply {plan}")).ends_with(0);
    scene.file("a.toml", office("all", "\"203.0.113.7\""));
    let ran = scene.run(&format!("plan -f {file} --exit-code -o json")).ends_with(0).json();
    assert_eq!(ran["summary"]["targets"], 1);
    scene.run(&format!("apply -f {file} -y")).ends_with(0);
    assert_eq!(held(&served, STAGING, "default"), ["203.0.113.0/28"]);
}

/// The same thread: the lists of a plan are those that were written down, not those that a pattern finds later.
#[test]
fn prune_by_selector_an_instance_that_came_later_is_not_part_of_the_plan() {
    let before = Sandbox::default().instances(4).serve();
    let scene = Scene::at(&before);
    let block = "version = 1\n[lists.all]\non = { service = \"elasticsearch\", instances = [\"es-cn-*\"] }\nowns = \"nothing\"\n\
                 entries = [\"203.0.113.7\"]\n";
    let (_, plan) = planned(&scene, block);
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&plan).unwrap()).unwrap();
    let named = |change: &Value| change["targets"].as_array().unwrap().len();
    let count: usize = written["changes"].as_array().unwrap().iter().map(named).sum();
    before.calls();
    scene.run(&format!("apply {plan}")).ends_with(0);
    let calls = before.calls();
    assert!(!calls.iter().any(|call| call.starts_with("ListInstance")), "nothing is selected anew: {calls:?}");
    assert_eq!(calls.iter().filter(|call| call.starts_with("Update")).count(), count);
}

/// https://github.com/utilitywarehouse/kube-applier/pull/152: every run forced its way.
#[test]
fn force_there_is_no_switch_that_overwrites_what_others_changed() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let (_, plan) = planned(&scene, &office("all", "\"198.51.100.200\", \"203.0.113.7\""));
    for line in ["apply --force", "apply --overwrite"] {
        scene.run(&format!("{line} {plan}")).ends_with(2);
    }
    // Another client took out what stays by the plan: the difference is another one now.
    scene.run("kibana-whitelist delete -g office 198.51.100.200").ends_with(0);
    scene.run("kibana-whitelist append -g office 192.0.2.200").ends_with(0);
    served.calls();
    for line in [format!("apply {plan} -y"), format!("apply {plan} -y --allow all")] {
        assert_ne!(scene.run(&line).code, Some(0));
    }
    scene.run(&format!("apply {plan} --rebase")).ends_with(0);
    let left = held(&served, PRODUCTION, "office");
    assert_eq!(left, ["192.0.2.200", "203.0.113.7"], "--rebase makes the planned difference and no other one");
}

/// https://github.com/runatlantis/atlantis/issues/1212: a plan under review kept everybody else from changing things.
#[test]
fn lock_during_review_a_plan_locks_nothing() {
    let served = Served::start();
    let scene = Scene::at(&served);
    let (file, plan) = planned(&scene, &office("nothing", "\"203.0.113.7\""));
    let locks = std::fs::read_dir(scene.state().join("locks")).map_or(0, Iterator::count);
    assert_eq!(locks, 0, "planning takes no lock");
    // While it is reviewed, others plan and change the same list, and do not wait.
    scene.run(&format!("plan -f {file} --wait 0")).ends_with(0);
    scene.run("kibana-whitelist append -g default 203.0.113.9 --wait 0").ends_with(0);
    scene.run(&format!("apply {plan}")).ends_with(0);
}

mod export {
    use super::*;

    /// A sandbox with two instances more, `web-0` and `web-1`, of which the first has a tag.
    fn two_more() -> Served {
        let served = Sandbox::default().holding(|state| {
            let instances = state["elasticsearch"]["instances"].as_array_mut().unwrap();
            let model = instances[0].clone();
            instances.extend((0..2).map(|number| {
                let mut instance = model.clone();
                instance["id"] = json!(format!("es-cn-made0{number}"));
                instance["description"] = json!(format!("web-{number}"));
                instance["groups"] = json!([{"list": "PUBLIC_KIBANA", "name": "default", "ips": ["192.0.2.1"]}]);
                instance
            }));
        });
        served.serve()
    }

    /// The names of the blocks that are exported.
    fn blocks(scene: &Scene, line: &str) -> Vec<String> {
        let ran = scene.run(&format!("export {line}")).ends_with(0);
        let name = |line: &str| Some(line.strip_prefix("[lists.")?.strip_suffix(']')?.to_owned());
        ran.stdout.lines().filter_map(name).collect()
    }

    #[test]
    fn lists_are_selected_as_everywhere_else() {
        let served = two_more();
        let scene = Scene::at(&served);
        scene.file("config/config.toml", "[scopes.web]\ninstances = [\"web-*\"]\n");
        let web = ["web-0-kibana-public-default", "web-1-kibana-public-default"];
        assert_eq!(blocks(&scene, "-i web-*"), web);
        assert_eq!(blocks(&scene, "-i web-0,web-1"), web);
        assert_eq!(blocks(&scene, "-i web-1"), web[1..]);
        assert_eq!(blocks(&scene, "--scope web"), web);
        assert_eq!(blocks(&scene, "--all-instances -g office"), ["search-production-kibana-public-office"]);
        scene.run("export -i web-* --network private").ends_with(5).says("nothing to export");
        scene.run("export --tag env=none").ends_with(2).says("the selection is empty");
        let of_service = blocks(&scene, "--service ops-manager");
        assert_eq!(of_service, ["ops-manager"]);
        assert_eq!(blocks(&scene, "--service user"), of_service);
        assert_eq!(blocks(&scene, &format!("-u {}", support::USER)), of_service);
        // Everywhere is also the list of the installation.
        let everywhere = blocks(&scene, "--everywhere");
        assert!(everywhere.contains(&"ops-manager-global".to_owned()), "{everywhere:?}");
        assert_eq!(everywhere.len(), blocks(&scene, "").len() + 1);
    }

    #[test]
    fn several_profiles_are_one_declaration() {
        let served = two_more();
        let es = &served.account().elasticsearch;
        let scene = Scene::new();
        let profile = |name: &str| {
            format!(
                "[profiles.{name}]\nallow_http = true\nendpoint = \"{}\"\nregion = \"{}\"\naccess_key_id = \"{}\"\n\
                 access_key_secret = \"{}\"\n",
                es.endpoint, es.region, es.access_key_id, es.access_key_secret
            )
        };
        scene.file("config/config.toml", profile("a") + &profile("b"));
        let file = scene.path("all.toml").display().to_string();
        scene.run(&format!("export -p b,a -i web-0 --into {file}")).ends_with(0);
        let text = std::fs::read_to_string(&file).unwrap();
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("no {part} in {text}"));
        assert!(at("profile = \"b\"") < at("profile = \"a\""), "{text}");
        assert!(text.contains("[lists.web-0-kibana-public-default-2]"), "{text}");
        scene.run("export -p b,c -i web-0").ends_with(2).says("no profile `c`");
    }

    /// Editors find the schema by the first line, so that the file has to be there.
    #[test]
    fn the_schema_that_the_first_line_names_is_beside_the_declaration() {
        let served = Served::start();
        let scene = Scene::at(&served);
        let file = scene.path("whitelists.toml").display().to_string();
        let ran = scene.run(&format!("export --into {file}")).ends_with(0);
        let ran = ran.shows("wrote ").shows("declaration.schema.json");
        let text = std::fs::read_to_string(&file).unwrap();
        let name = text.lines().next().unwrap().strip_prefix("#:schema ").unwrap();
        let schema = std::fs::read_to_string(scene.path(name)).unwrap();
        assert_eq!(schema, scene.run("schema declaration").ends_with(0).stdout, "{ran}");
        // A schema that is there is left as it is, and one that is not is pointed out.
        scene.file("declaration.schema.json", "{}");
        scene.run(&format!("export --into {file}")).ends_with(0);
        assert_eq!(std::fs::read_to_string(scene.path(name)).unwrap(), "{}");
        let bare = Scene::at(&served);
        bare.run("export").ends_with(0).says("`whitelistctl schema declaration > declaration.schema.json`");
    }
}
