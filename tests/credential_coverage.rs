//! That every source of access keys has a scene for every way in which it can be broken, see `credential_scenarios`.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::fs;
use std::path::Path;

use serde_json::Value;

/// There is no such way for this source.
const NONE: &str = "";

/// A source or a mode of one, and its scenes for: what it needs is absent, unreadable, malformed, expired, looping,
/// hanging, without end. A mode of the vendor's file shares the scenes of the file; a key that is written down does not
/// expire as far as anybody can see, and nobody is asked for it.
const SCENES: &[(&str, [&str; 7])] = &[
    ("variables", ["env_empty", NONE, "env_old_half", NONE, NONE, NONE, NONE]),
    (
        "OIDC in variables",
        [
            "oidc_token_missing",
            "oidc_token_unreadable",
            "oidc_token_junk oidc_not_json oidc_env_without_role",
            "oidc_expired_answer",
            NONE,
            "oidc_hanging oidc_token_pipe",
            "oidc_huge oidc_token_large",
        ],
    ),
    (
        "CredentialsURI in a variable",
        ["uri_down", "uri_unreachable", "uri_not_json uri_half", "uri_expired", NONE, "uri_hangs", "uri_huge"],
    ),
    (
        "~/.aliyun/config.json",
        [
            "nothing cli_other_file_missing",
            "cli_unreadable cli_directory",
            "cli_malformed cli_not_utf8",
            NONE,
            NONE,
            "cli_pipe",
            "cli_large",
        ],
    ),
    ("AK", ["cli_empty_key", "cli_readable_by_others", "cli_half cli_flawed_id", NONE, NONE, NONE, NONE]),
    ("StsToken", ["sts_token_empty", NONE, "sts_token_half", NONE, NONE, NONE, NONE]),
    (
        "RamRoleArn",
        [
            "role_without_arn role_without_key",
            "role_unreachable_once",
            "role_not_json role_half_answer",
            "role_expired_answer",
            NONE,
            "role_hanging",
            "role_huge",
        ],
    ),
    (
        "EcsRamRole",
        [
            "ecs_role_not_there",
            "ecs_role_unknown",
            "ecs_role_not_json ecs_role_odd_name",
            "ecs_role_expired",
            NONE,
            "ecs_role_hangs",
            "ecs_role_huge",
        ],
    ),
    (
        "RamRoleArnWithRoleName",
        [
            "role_with_instance_not_there",
            NONE,
            "role_with_instance_not_json",
            "role_with_instance_expired",
            NONE,
            "role_with_instance_hanging",
            "role_with_instance_huge",
        ],
    ),
    (
        "ChainableRamRoleArn",
        [
            "chained_missing chained_unsaid chained_empty",
            NONE,
            "chained_not_json",
            "chained_expired_answer",
            "chained_loop chained_self",
            "chained_hanging",
            "chained_huge",
        ],
    ),
    (
        "OIDC",
        [
            "oidc_profile_token_missing",
            NONE,
            "oidc_profile_without_provider",
            "oidc_profile_expired_answer",
            NONE,
            "oidc_profile_hanging",
            NONE,
        ],
    ),
    ("CredentialsURI", ["uri_profile_without", NONE, NONE, NONE, NONE, NONE, NONE]),
    (
        "External",
        [
            "external_missing external_unsaid external_empty",
            "external_not_executable",
            "external_junk external_half external_quote",
            "external_expired",
            NONE,
            "external_hangs external_silent",
            "external_huge",
        ],
    ),
    ("CloudSSO", ["cloudsso_no_key", NONE, "cloudsso_half", "cloudsso_expired", NONE, NONE, NONE]),
    ("OAuth", ["oauth_no_key", NONE, NONE, "oauth_expired", NONE, NONE, NONE]),
    (
        "~/.alibabacloud/credentials",
        [
            "ini_other_file_missing",
            "ini_unreadable ini_directory ini_readable_by_others",
            "ini_malformed ini_not_utf8 ini_half",
            NONE,
            NONE,
            "ini_pipe",
            "ini_large",
        ],
    ),
    (
        "metadata",
        [
            "metadata_down metadata_no_role",
            "metadata_forbidden",
            "metadata_failed metadata_odd_role metadata_portal",
            "metadata_expired",
            NONE,
            "metadata_hangs",
            "metadata_huge_token metadata_huge_key",
        ],
    ),
];

#[test]
fn every_source_has_a_scene_for_every_way_to_break_it() {
    for (source, scenes) in SCENES {
        for name in scenes.iter().flat_map(|names| names.split_whitespace()) {
            let path = Path::new("tests/credentials").join(name).join("expected.json");
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{source}: {}: {error}", path.display()));
            let expected: Value = serde_json::from_str(&text).unwrap();
            let tells = expected.get("error").or(expected.get("absent")).or(expected.get("id"));
            assert!(tells.is_some(), "{source}: {name} tells no outcome");
        }
    }
}

#[test]
fn every_mode_that_is_known_is_in_the_table() {
    let source = fs::read_to_string("src/credentials/alibaba/modes.rs").unwrap();
    let modes = source.split("is(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut count = 0;
    for mode in modes {
        assert!(SCENES.iter().any(|(source, _)| *source == mode), "{mode} has no scenes");
        count += 1;
    }
    assert!(count > 10, "the modes are no longer where this test looks for them");
}

#[test]
fn what_is_broken_never_ends_with_a_key() {
    for name in SCENES.iter().flat_map(|(_, scenes)| scenes).flat_map(|names| names.split_whitespace()) {
        let text = fs::read_to_string(Path::new("tests/credentials").join(name).join("expected.json")).unwrap();
        let expected: Value = serde_json::from_str(&text).unwrap();
        // What passes by itself, or is nobody's fault, is no breach.
        let passes = ["role_unreachable_once", "env_empty"].contains(&name);
        assert!(passes || expected.get("error").is_some(), "{name} ends with a key");
    }
}
