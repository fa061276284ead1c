//! `user-whitelist --api-key`: the list of a programmatic key, against the sandbox over real HTTP, by the key itself
//! and by an owner of its organization, under every value of the switches that it meets.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::Scene;
use support::served::{Sandbox, Served};
use support::wire::{Fate, Wire};

/// The sandbox's organization and its programmatic key.
const ORG: &str = "5356823b3004dee37132bb70";
const KEY: &str = "5d1d143c87d9d63e6d694746";

/// The challenge, and the reading after it.
const READ: [&str; 2] = ["GET accessList -> 401", "GET accessList"];

/// A scene in which the key itself calls, through `url`.
fn by_key(served: &Served, url: &str) -> Scene {
    let key = served.account().ops_manager.programmatic.clone();
    Scene::new()
        .leading_to(served, url)
        .without("WHITELISTCTL_USER")
        .with("WHITELISTCTL_OPS_MANAGER_USERNAME", key.public_key)
        .with("WHITELISTCTL_OPS_MANAGER_API_KEY", key.private_key)
        .with("WHITELISTCTL_ORG", key.org)
        .with("WHITELISTCTL_API_KEY_ID", key.id)
}

fn at(served: &Served) -> Scene {
    by_key(served, &served.url())
}

/// A scene in which the user calls, who owns the key's organization.
fn by_owner(served: &Served) -> Scene {
    Scene::at(served).without("WHITELISTCTL_USER").with("WHITELISTCTL_API_KEY_ID", KEY).with("WHITELISTCTL_ORG", ORG)
}

fn held(scene: &Scene) -> Vec<String> {
    scene.run("user-whitelist list -o plain").ends_with(0).stdout.lines().map(str::to_owned).collect()
}

const SEED: [&str; 3] = ["127.0.0.1/24", "147.58.184.16", "84.255.48.125"];

#[test]
fn the_list_is_named_by_organization_and_key() {
    let served = Served::start();
    let result = at(&served).run("user-whitelist list -o json").ends_with(0).result();
    assert_eq!(served.calls(), READ);
    let host = served.url().replace("http://", "");
    assert_eq!(
        result["target"],
        json!({"text": format!("ops-manager/{host}/org/{ORG}/api-key/{KEY}"), "service": "ops-manager", "host": host,
            "org": ORG, "api_key": KEY})
    );
    let entries = result["entries"].as_array().unwrap();
    let mut held: Vec<&str> = entries.iter().map(|entry| entry["text"].as_str().unwrap()).collect();
    held.sort_unstable();
    assert_eq!(held, SEED);
    assert!(served.requests()[1].target.starts_with(&format!("/api/public/v1.0/orgs/{ORG}/apiKeys/{KEY}/accessList?")));
}

#[test]
fn every_verb_works_by_the_key_and_by_an_owner_of_its_organization() {
    for by in [at, by_owner] {
        let served = Served::start();
        let scene = by(&served);
        let added = scene.run("user-whitelist add 198.51.100.7 203.0.113.0/24 -o json").ends_with(0).result();
        assert_eq!(served.calls(), [READ[0], READ[1], "POST accessList", "GET accessList"], "200, not 201");
        assert_eq!((&added["outcome"], added["after"].as_array().unwrap().len()), (&json!("applied"), 5));
        let found = scene.run("user-whitelist get 203.0.113.9 -o json").ends_with(0).result();
        assert_eq!(found["admitted_by"][0]["entry"]["entry"], "203.0.113.0/24");
        scene.run("user-whitelist get 9.9.9.9").ends_with(5).says("no entry admits 9.9.9.9");
        served.calls();
        scene.run("user-whitelist delete 203.0.113.0/24 198.51.100.7 9.9.9.9").ends_with(0).shows("deleted 2 entries");
        assert_eq!(
            served.calls(),
            [
                READ[0],
                READ[1],
                "DELETE accessList/198.51.100.7 -> 204",
                "DELETE accessList/203.0.113.0%2F24 -> 204",
                "GET accessList"
            ]
        );
        let mut held = served.truth().key;
        held.sort();
        assert_eq!((held, served.truth().user.len()), (SEED.map(str::to_owned).to_vec(), 4));
    }
}

#[test]
fn a_spelling_with_host_bits_is_deleted_by_its_text() {
    let served = Sandbox::default().key_list(&["127.0.0.1", "10.0.0.5/24"]).serve();
    let scene = at(&served);
    scene.run("user-whitelist delete 10.0.0.5/24").ends_with(2).says("host bits");
    scene.run("user-whitelist delete --stored 10.0.0.5/24").ends_with(0);
    assert_eq!(served.truth().key, ["127.0.0.1"]);
}

#[test]
fn the_older_name_is_found_and_remembered_apart_from_that_of_user_lists() {
    for shape in ["404-json", "404-html", "405"] {
        let served = Sandbox::default().assume("access-list", "off").assume("missing-resource", shape).serve();
        let scene = at(&served);
        let missing = format!("GET accessList -> {}", shape.split('-').next().unwrap());
        scene.run("user-whitelist list").ends_with(0);
        assert_eq!(served.calls(), [READ[0], &missing, "GET whitelist"]);
        scene.run("user-whitelist delete 84.255.48.125").ends_with(0);
        assert_eq!(served.calls()[1..3], ["GET whitelist", "DELETE whitelist/84.255.48.125 -> 204"]);
        let account = served.account().ops_manager.clone();
        let user = scene
            .without("WHITELISTCTL_API_KEY_ID")
            .with("WHITELISTCTL_OPS_MANAGER_USERNAME", account.username)
            .with("WHITELISTCTL_OPS_MANAGER_API_KEY", account.api_key)
            .with("WHITELISTCTL_USER", account.user);
        user.run("user-whitelist list").ends_with(0);
        assert_eq!(served.calls(), [READ[0], &missing, "GET whitelist"], "asked anew for users");
    }
}

#[test]
fn a_conflict_is_settled_by_reading() {
    let served = Served::assuming("duplicate", "conflict");
    let other = at(&served);
    let rival = at(&served);
    let first = std::sync::Once::new();
    let wire = Wire::judged(&served.url(), move |sent| {
        if sent.is_write() {
            first.call_once(|| {
                rival.run("user-whitelist add 198.51.100.7 --journal none").ends_with(0);
            });
        }
        Fate::Pass
    });
    let scene = by_key(&served, wire.url());
    scene.run("user-whitelist add 198.51.100.7 198.51.100.8").ends_with(0);
    assert!(held(&other).contains(&"198.51.100.8".to_owned()));
}

#[test]
fn a_change_is_taken_back_and_a_lost_one_is_settled() {
    let served = Served::start();
    let scene = at(&served);
    let id = scene.run("user-whitelist delete 84.255.48.125 -o json").ends_with(0).result()["intent"].clone();
    let told = scene.run("history -o json").ends_with(0).json();
    assert_eq!(
        (&told["results"][0]["target"]["api_key"], &told["results"][0]["target"]["org"]),
        (&json!(KEY), &json!(ORG))
    );
    scene.run(&format!("undo {}", id.as_str().unwrap())).ends_with(0);
    let mut held = served.truth().key;
    held.sort();
    assert_eq!(held, SEED);

    let lossy = Wire::judged(&served.url(), |sent| if sent.is_write() { Fate::LoseRequest } else { Fate::Pass });
    let lost = by_key(&served, lossy.url()).run("user-whitelist add 198.51.100.9 --settle 1 -o json").ends_with(9);
    assert_eq!(lost.result()["outcome"], "not_applied", "known by reading");
}

#[test]
fn a_change_of_which_nobody_knows_is_settled_by_resume() {
    let served = Served::start();
    let rival = at(&served);
    let wire = Wire::judged(&served.url(), move |sent| {
        if sent.is_write() {
            drop(rival.run("user-whitelist add 203.0.113.9 --journal none").ends_with(0));
            return Fate::LoseRequest;
        }
        Fate::Pass
    });
    let scene = by_key(&served, wire.url());
    let ran = scene.run("user-whitelist add 198.51.100.7 --settle 1 -o json").ends_with(8);
    let id = ran.result()["intent"].clone();
    let settled = scene.run("resume --settle 1 -o json").ends_with(1).result();
    assert_eq!((&settled["outcome"], &settled["intent"]), (&json!("not_applied"), &id));
    assert_eq!(settled["target"]["api_key"], KEY);
}

#[test]
fn undo_by_another_account_is_refused() {
    let served = Served::start();
    let scene = at(&served);
    scene.run("user-whitelist add 198.51.100.7").ends_with(0);
    let account = served.account().ops_manager.clone();
    let other = scene
        .with("WHITELISTCTL_OPS_MANAGER_USERNAME", account.username)
        .with("WHITELISTCTL_OPS_MANAGER_API_KEY", account.api_key);
    other.run("undo --last").ends_with(6).says("another account");
    assert!(served.truth().key.contains(&"198.51.100.7".to_owned()));
}

mod guarded {
    use super::*;

    fn hazards(result: &Value) -> Vec<String> {
        let one =
            |hazard: &Value| format!("{} {}", hazard["name"].as_str().unwrap(), hazard["verdict"].as_str().unwrap());
        result["hazards"].as_array().unwrap().iter().map(one).collect()
    }

    #[test]
    fn shutting_the_caller_out_is_refused_until_it_is_accepted() {
        let served = Served::start();
        let scene = at(&served);
        let refused = scene.run("user-whitelist delete --stored 127.0.0.1/24 -o json").ends_with(3).result();
        assert_eq!(hazards(&refused), ["lock-out refuse"]);
        assert_eq!(served.truth().key.len(), 3);
        let unknown = scene.run("user-whitelist delete 84.255.48.125 --caller unknown -o json").ends_with(0).result();
        assert_eq!(hazards(&unknown), ["caller-unknown warn"]);
        // The change is made and then cannot be proved: the key is out.
        scene
            .run("user-whitelist delete --stored 127.0.0.1/24 --allow lock-out")
            .says("is not on the API whitelist of yrgzvqfc");
        assert_eq!(served.truth().key, ["147.58.184.16"]);
        scene.run("user-whitelist list").ends_with(4).says("Organization Access Manager");
    }

    #[test]
    fn the_callers_own_address_stays_but_an_owner_can_take_it_away() {
        let served = Sandbox::default().key_list(&["127.0.0.1", "127.0.0.2"]).serve();
        let line = "user-whitelist delete 127.0.0.1 --allow lock-out";
        at(&served).run(line).ends_with(1).says("127.0.0.1 is the address that this call comes from");
        by_owner(&served).run(line).ends_with(0);
        assert_eq!(served.truth().key, ["127.0.0.2"]);
    }

    #[test]
    fn the_first_entry_has_to_admit_the_caller() {
        let served = Sandbox::default().key_list(&[]).serve();
        let scene = by_owner(&served);
        let refused = scene.run("user-whitelist add 198.51.100.7 -o json").ends_with(3).result();
        assert_eq!(hazards(&refused), ["first-entry refuse"]);
        scene.run("user-whitelist add 127.0.0.1").ends_with(0);
        assert_eq!(served.truth().key, ["127.0.0.1"]);
        // The key itself may not make the first entry.
        let empty = Sandbox::default().key_list(&[]).serve();
        at(&empty).run("user-whitelist add 127.0.0.1").ends_with(4).says("must come from an address");
    }

    #[test]
    fn emptying_the_list_is_refused() {
        let served = Sandbox::default().key_list(&["127.0.0.0/8"]).serve();
        let refused = at(&served).run("user-whitelist delete 127.0.0.0/8 -o json").ends_with(3).result();
        assert!(hazards(&refused).contains(&"empties-list refuse".to_owned()), "{refused}");
    }
}

mod refused {
    use super::*;

    #[test]
    fn a_list_that_is_not_the_callers_is_told_by_its_key() {
        for status in ["400", "401"] {
            let served = Sandbox::default().assume("org-owner", "no").assume("key-list-denied", status).serve();
            let ran = by_owner(&served).run("user-whitelist list -o json").ends_with(4);
            let error = ran.result()["error"].clone();
            assert_eq!(
                (&error["code"], &error["http_status"]),
                (&json!("forbidden"), &json!(status.parse::<u16>().unwrap()))
            );
            assert!(error["message"].as_str().unwrap().contains(KEY), "{error}");
        }
    }

    #[test]
    fn names_that_are_none_or_do_not_fit_together_are_sent_nowhere() {
        let served = Served::start();
        let scene = at(&served);
        for (line, part) in [
            ("user-whitelist list --api-key yrgzvqfc", "neither half of the key"),
            ("user-whitelist list --org acme", "not an organization id"),
            ("user-whitelist list --api-key ../users", "neither half of the key"),
            (
                "user-whitelist list -u 5356823b3004dee37132bb7b --api-key 5d1d143c87d9d63e6d694746",
                "cannot be used with",
            ),
            ("user-whitelist list -u 5356823b3004dee37132bb7b --org 5356823b3004dee37132bb70", "cannot be used with"),
        ] {
            scene.run(line).ends_with(2).says(part);
        }
        let both = at(&served).with("WHITELISTCTL_USER", "5356823b3004dee37132bb7b");
        both.run("user-whitelist list").ends_with(2).says("both a user (from variable WHITELISTCTL_USER)");
        let no_org = at(&served).without("WHITELISTCTL_ORG");
        no_org.run("user-whitelist list").ends_with(2).says("organization of the programmatic API key is missing");
        let no_key = at(&served).without("WHITELISTCTL_API_KEY_ID");
        no_key.run(&format!("user-whitelist list --org {ORG}")).ends_with(2).says("--org needs the ID of an API key");
        assert!(served.calls().is_empty());
    }

    #[test]
    fn an_option_counts_before_a_variable_and_a_variable_before_a_profile() {
        let served = Served::start();
        let scene = at(&served);
        scene
            .file("config/config.toml", "default_profile = \"p\"\n[profiles.p]\nuser = \"5356823b3004dee37132bb7b\"\n");
        scene.run("user-whitelist list").ends_with(0).shows("/api-key/");
        let scene = scene.without("WHITELISTCTL_API_KEY_ID").without("WHITELISTCTL_ORG");
        scene.run(&format!("user-whitelist list --api-key {KEY} --org {ORG}")).ends_with(0).shows("/api-key/");
        scene.file(
            "config/config.toml",
            format!("default_profile = \"p\"\n[profiles.p]\norg = \"{ORG}\"\napi_key_id = \"{KEY}\"\n"),
        );
        scene.run("user-whitelist list").ends_with(0).shows("/api-key/");
        scene.run("user-whitelist list -u 5356823b3004dee37132bb7b").ends_with(4).shows("/user/");
    }
}

mod the_caller {
    use super::*;

    fn nobody_named(served: &Served) -> Scene {
        Scene::at(served).without("WHITELISTCTL_USER")
    }

    #[test]
    fn is_found_by_the_root_and_remembered_for_the_account() {
        let served = Served::start();
        let scene = nobody_named(&served);
        let first = scene.run("user-whitelist list -o json").ends_with(0).result();
        assert_eq!(first["target"]["user"], support::USER);
        assert_eq!(served.calls(), ["GET /api/public/v1.0 -> 401", "GET /api/public/v1.0", "GET accessList"]);
        scene.run("user-whitelist add 198.51.100.7").ends_with(0);
        assert_eq!(served.calls()[..2], READ, "remembered");
        let key = served.account().ops_manager.programmatic.clone();
        let other = scene
            .with("WHITELISTCTL_OPS_MANAGER_USERNAME", key.public_key)
            .with("WHITELISTCTL_OPS_MANAGER_API_KEY", key.private_key);
        other.run("user-whitelist list").ends_with(2).says("does not report the owner of the credentials");
    }

    #[test]
    fn is_found_by_the_login_name_where_the_root_does_not_say() {
        let served = Served::assuming("root-user", "elided");
        nobody_named(&served).run("user-whitelist list").ends_with(0).shows(support::USER);
        assert_eq!(served.calls()[1..], ["GET /api/public/v1.0", "GET first.last%40example.com", "GET accessList"]);
        assert!(served.requests()[2].target.ends_with("/users/byName/first.last%40example.com"));
    }

    #[test]
    fn that_is_a_key_is_told_how_to_name_its_list() {
        let served = Served::assuming("root-api-key", "present");
        let scene = at(&served).without("WHITELISTCTL_API_KEY_ID");
        scene.run("user-whitelist add 198.51.100.7").ends_with(2).says(&format!("--api-key {KEY} --org ORG"));
        assert_eq!(served.truth().key.len(), 3);
    }

    #[test]
    fn is_forgotten_when_the_server_no_longer_knows_it() {
        let served = Served::start();
        let scene = nobody_named(&served);
        scene.run("user-whitelist list").ends_with(0);
        let remembered = scene.state().join("users.json");
        let text = std::fs::read_to_string(&remembered).unwrap().replace(support::USER, "5356823b3004dee37132bb7c");
        std::fs::write(&remembered, text).unwrap();
        scene.run("user-whitelist list").ends_with(4);
        served.calls();
        scene.run("user-whitelist list").ends_with(0).shows(support::USER);
        assert_eq!(served.calls()[1], "GET /api/public/v1.0");
    }

    #[test]
    fn who_is_not_let_in_learns_why() {
        let served = Sandbox::default().caller("203.0.113.99").serve();
        nobody_named(&served)
            .run("user-whitelist list")
            .ends_with(4)
            .says("203.0.113.99, the address this call comes from");
        let stranger = nobody_named(&served).with("WHITELISTCTL_OPS_MANAGER_API_KEY", "wrong");
        let ran = stranger.run("user-whitelist list -o json").ends_with(4);
        assert_eq!(ran.error()["code"], "unauthenticated");
    }
}
