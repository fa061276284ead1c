//! The program in a home where Alibaba Cloud's own tools are set up, and nothing else is.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer has failed")]

mod support;

use serde_json::{Value, json};
use support::served::Served;
use support::wire::{Fate, Wire};
use support::{PRODUCTION, Scene, Silence};

/// A scene with the address of `served` and no credentials.
fn bare(served: &Served) -> Scene {
    Scene::new().with("WHITELISTCTL_ENDPOINT", served.url()).with("WHITELISTCTL_INSTANCE", PRODUCTION)
}

/// Writes the set-up of the vendor's tool with the one profile `default`.
fn set_up(scene: &Scene, profile: &Value) {
    let mut profile = profile.clone();
    profile["name"] = "default".into();
    profile["region_id"] = "cn-hangzhou".into();
    scene.file(".aliyun/config.json", json!({"current": "default", "profiles": [profile]}).to_string());
}

/// The lasting key of `served` in the words of the tool.
fn key(served: &Served) -> Value {
    let account = &served.account().elasticsearch;
    json!({
        "mode": "AK",
        "access_key_id": account.access_key_id,
        "access_key_secret": account.access_key_secret,
    })
}

/// The temporary key of `served` in the words of the services, `Code` and all.
fn temporary(served: &Served) -> Value {
    let key = served.account().elasticsearch.sts.clone().unwrap();
    json!({
        "Code": "Success",
        "AccessKeyId": key.access_key_id,
        "AccessKeySecret": key.access_key_secret,
        "SecurityToken": key.security_token,
        "Expiration": "2099-01-01T00:00:00Z",
    })
}

/// A service on this machine that answers everything with `body`.
fn answering(served: &Served, body: &Value) -> Wire {
    let body = body.to_string();
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    Wire::judged(&served.url(), move |_| Fate::Answer(answer.clone()))
}

#[test]
fn the_set_up_of_the_vendors_tool_is_all_that_is_needed() {
    let served = Served::start();
    let scene = bare(&served);
    set_up(&scene, &key(&served));
    let ran = scene.run("-v kibana-whitelist append 198.51.100.7").ends_with(0);
    let secret = &served.account().elasticsearch.access_key_secret;
    assert!(!ran.stderr.contains(secret) && !ran.stdout.contains(secret), "{ran}");
    ran.says(&format!("the access key is from profile default in {}", scene.path(".aliyun/config.json").display()));
    scene.run("kibana-whitelist list").ends_with(0).shows("elasticsearch/cn-hangzhou/");
    scene.run("undo --last").ends_with(0);
    let elsewhere = scene.with("ALICLOUD_REGION_ID", "cn-beijing");
    elsewhere.run("kibana-whitelist list").ends_with(0).shows("elasticsearch/cn-beijing/");
}

#[test]
fn a_role_is_taken_once_a_run_and_is_the_account_of_a_change() {
    let served = Served::start();
    let sts = answering(&served, &json!({"Credentials": temporary(&served)}));
    let scene = bare(&served);
    let mut profile = key(&served);
    profile["mode"] = "RamRoleArn".into();
    profile["ram_role_arn"] = "acs:ram::1:role/kibana".into();
    profile["sts_endpoint"] = sts.url().into();
    set_up(&scene, &profile);
    let ran = scene.run("-v kibana-whitelist append 198.51.100.7").ends_with(0);
    let [taken] = &sts.sent()[..] else { panic!("{ran}") };
    assert_eq!((taken.header("x-acs-action"), taken.body.as_str()), (Some("AssumeRole"), ""));
    assert!(ran.stderr.contains(&format!("POST {} ", sts.url())) && !ran.stderr.contains("RoleArn"), "{ran}");
    let key = temporary(&served);
    for part in ["AccessKeySecret", "SecurityToken"] {
        assert!(!ran.stderr.contains(key[part].as_str().unwrap()), "{ran}");
    }
    // The key that is taken for the undo may have another id; the role is the same.
    scene.run("undo --last").ends_with(0);
    let mut other = profile.clone();
    other["ram_role_arn"] = "acs:ram::1:role/other".into();
    scene.run("kibana-whitelist append 198.51.100.8").ends_with(0);
    set_up(&scene, &other);
    scene.run("undo --last").ends_with(6).says("another account");
}

#[test]
fn a_credentials_uri_is_asked_and_its_path_is_not_told() {
    let served = Served::start();
    let keys = answering(&served, &temporary(&served));
    let scene = bare(&served)
        .with("WHITELISTCTL_REGION", "cn-hangzhou")
        .with("ALIBABA_CLOUD_CREDENTIALS_URI", format!("{}/hidden?hidden", keys.url()));
    let ran = scene.run("-v kibana-whitelist list").ends_with(0);
    assert!(!ran.stderr.contains("hidden"), "{ran}");
    assert_eq!((keys.sent().len(), keys.sent()[0].target.as_str()), (1, "/hidden?hidden"));
}

#[cfg(unix)]
#[test]
fn a_program_gives_the_key() {
    let served = Served::start();
    let scene = bare(&served);
    let keys = scene.file("keys.json", key(&served).to_string());
    set_up(&scene, &json!({"mode": "External", "process_command": format!("/bin/cat {keys}")}));
    scene.run("kibana-whitelist list").ends_with(0);
    scene.with("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "1").run("kibana-whitelist list").ends_with(4);
}

#[test]
fn a_broken_set_up_stops_the_run_and_nothing_is_sent() {
    let silence = Silence::listen();
    let scene = Scene::new()
        .with("WHITELISTCTL_ENDPOINT", silence.url())
        .with("WHITELISTCTL_INSTANCE", PRODUCTION)
        .with("WHITELISTCTL_REGION", "cn-hangzhou");
    scene.file(".aliyun/config.json", "hidden");
    let ran = scene.run("-o json kibana-whitelist append 198.51.100.7").ends_with(4);
    assert_eq!(ran.result()["error"]["code"], "broken_credentials");
    assert!(!ran.stderr.contains("hidden") && silence.is_undisturbed(), "{ran}");
    ran.says("config.json:1:1: not valid JSON");
    // Without a region the same file is asked for one, and stops the run as well.
    scene.without("WHITELISTCTL_REGION").run("instances").ends_with(4).says("config.json:1:1: not valid JSON");
}

#[test]
fn where_the_variables_have_a_key_and_a_region_no_file_of_the_vendors_is_read() {
    let served = Served::start();
    let scene = Scene::at(&served);
    for file in [".aliyun/config.json", ".alibabacloud/credentials", ".alibabacloud/credentials.ini"] {
        scene.file(file, "broken");
    }
    scene.run("kibana-whitelist list").ends_with(0);
    scene.run("instances").ends_with(0);
}

#[test]
fn the_endpoint_beside_a_key_is_used_for_that_key() {
    let (served, silence) = (Served::start(), Silence::listen());
    let scene = Scene::new().with("WHITELISTCTL_INSTANCE", PRODUCTION);
    let mut profile = key(&served);
    profile["endpoint"] = served.url().into();
    set_up(&scene, &profile);
    scene.run("kibana-whitelist list").ends_with(0);
    scene.run("doctor --service elasticsearch").ends_with(0).shows(&served.url());
    // The settings have precedence, and so does the variable that the tool reads.
    let other = scene.with("ALIBABA_CLOUD_ENDPOINT", silence.url());
    other.run("kibana-whitelist list --timeout 1").ends_with(9);
    assert!(!silence.is_undisturbed());
    // The endpoint of a profile is not used with a key from elsewhere.
    let account = &served.account().elasticsearch;
    let elsewhere = other
        .without("ALIBABA_CLOUD_ENDPOINT")
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", &account.access_key_id)
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &account.access_key_secret)
        .with("HTTPS_PROXY", "http://127.0.0.1:9");
    let ran = elsewhere.run("kibana-whitelist list --timeout 1");
    assert!(ran.code != Some(0) && ran.stderr.contains("elasticsearch.cn-hangzhou.aliyuncs.com"), "{ran}");
}

#[test]
fn the_endpoint_type_beside_a_key_selects_the_address_inside_a_vpc() {
    let served = Served::start();
    let mut profile = key(&served);
    profile["endpoint_type"] = "vpc".into();
    let scene = Scene::new().with("WHITELISTCTL_INSTANCE", PRODUCTION).with("HTTPS_PROXY", "http://127.0.0.1:9");
    set_up(&scene, &profile);
    let vpc = "elasticsearch-vpc.cn-hangzhou.aliyuncs.com";
    let ran = scene.run("kibana-whitelist list --timeout 1");
    assert!(ran.stderr.contains(vpc), "{ran}");
    let ran = scene.with("ALIBABA_CLOUD_ENDPOINT_TYPE", "public").run("kibana-whitelist list --timeout 1");
    assert!(!ran.stderr.contains(vpc) && ran.stderr.contains("elasticsearch.cn-hangzhou.aliyuncs.com"), "{ran}");
}

#[test]
fn a_variable_names_the_file_of_the_aliyun_cli() {
    let served = Served::start();
    for variable in ["ALIBABA_CLOUD_CONFIG_FILE", "ALIBABA_CLOUD_CONFIG_PATH", "ALICLOUD_CONFIG_PATH"] {
        let scene = bare(&served);
        set_up(&scene, &key(&served));
        std::fs::rename(scene.path(".aliyun/config.json"), scene.path(".aliyun/other.json")).unwrap();
        let path = scene.path(".aliyun/other.json").to_str().unwrap().to_owned();
        scene.run("kibana-whitelist list").ends_with(2);
        scene.with(variable, &path).run("kibana-whitelist list").ends_with(0);
    }
}

#[test]
fn without_profiles_the_default_region_is_that_of_the_aliyun_cli() {
    let served = Served::start();
    let account = &served.account().elasticsearch;
    let scene = bare(&served)
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", &account.access_key_id)
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &account.access_key_secret);
    scene.run("kibana-whitelist list").ends_with(2).says("no region");
    let scene = scene.with("ALIBABA_CLOUD_IGNORE_PROFILE", "TRUE");
    scene.run("kibana-whitelist list").ends_with(0).shows("elasticsearch/cn-hangzhou/");
}

#[test]
fn two_different_access_keys_are_warned_of_with_both_sources() {
    let served = Served::start();
    let account = &served.account().elasticsearch;
    let scene = bare(&served)
        .with("ALIBABA_CLOUD_ACCESS_KEY_ID", &account.access_key_id)
        .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &account.access_key_secret);
    set_up(&scene, &key(&served));
    assert!(!scene.run("kibana-whitelist list").ends_with(0).stderr.contains("different access keys"));
    set_up(&scene, &json!({"mode": "AK", "access_key_id": "LTAI5tOther", "access_key_secret": "not-a-secret"}));
    let ran = scene.run("kibana-whitelist list").ends_with(0);
    ran.says(&format!(
        "warning: two different access keys: using the one in variables ALIBABA_CLOUD_ACCESS_KEY_ID and \
         ALIBABA_CLOUD_ACCESS_KEY_SECRET; the aliyun CLI would use the one of profile default in {}",
        scene.path(".aliyun/config.json").display()
    ));
}

#[test]
fn the_sandbox_reads_nothing_of_the_vendors() {
    let silence = Silence::listen();
    let scene = Scene::new()
        .with("ALIBABA_CLOUD_CREDENTIALS_URI", silence.url())
        .with("ALIBABA_CLOUD_PROFILE", "absent")
        .with("ALIBABA_CLOUD_CONFIG_FILE", "/absent");
    scene.file(".aliyun/config.json", "broken");
    for line in ["kibana-whitelist list", "instances", "kibana-whitelist append 198.51.100.7"] {
        scene.run(&format!("--sandbox {line}")).ends_with(0);
    }
    assert!(silence.is_undisturbed());
}
