//! Homes that are broken, each with secrets in it.

use crate::stage::{KEY, LOGIN, PROXY, TOKEN, aliyun, settings};
use crate::support::Scene;

/// Breaks a home.
pub(crate) type Breaking = fn(Scene) -> Scene;

/// Homes in which a secret stands where none belongs, or in something that is broken.
pub(crate) const BROKEN: &[(&str, Breaking)] = &[
    ("a text without quotes", |scene| settings(scene, &format!("access_key_secret = {KEY}\n"))),
    ("a table in place of a text", |scene| settings(scene, &format!("access_key_secret = {{ a = '{KEY}' }}\n"))),
    ("a key that nobody knows", |scene| settings(scene, &format!("{KEY} = 'x'\n"))),
    ("a secret for a number", |scene| settings(scene, &format!("ca_only = '{KEY}'\nregion = '{TOKEN}'\n"))),
    ("a profile that is no profile", |scene| settings(scene, &format!("[profiles]\nprod = '{TOKEN}'\n"))),
    ("a secret with a line end", |scene| {
        scene
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tParrot")
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", format!("{KEY}\n{TOKEN}"))
            .with("WHITELISTCTL_OPS_MANAGER_USERNAME", "ann")
            .with("WHITELISTCTL_OPS_MANAGER_API_KEY", format!("{LOGIN}\n"))
    }),
    ("a token that no header may have", |scene| {
        scene
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tParrot")
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY)
            .with("ALIBABA_CLOUD_SECURITY_TOKEN", format!("{TOKEN}ø"))
    }),
    ("half a pair", |scene| {
        scene.with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY).with("WHITELISTCTL_OPS_MANAGER_API_KEY", LOGIN)
    }),
    ("a file of two lines", |scene| {
        let path = scene.file("key", format!("{KEY}\n{TOKEN}\n"));
        let lines = format!(
            "access_key_id = 'a'\naccess_key_secret_file = '{path}'\nops_manager_username = 'a'\nops_manager_api_key_file = '{path}'\n"
        );
        settings(scene, &lines)
    }),
    ("a command that says too much", |scene| {
        let path = scene.file("key.sh", format!("echo '{KEY}' >&2; echo '{{\"access_key_secret\": {TOKEN}'; exit 3\n"));
        let lines = format!(
            "alibaba_credential_command = ['/bin/sh', '{path}']\nops_manager_credential_command = ['/bin/sh', '{path}']\n"
        );
        settings(scene, &lines)
    }),
    ("a command that prints something else", |scene| {
        let path = scene.file("key.sh", format!("echo '{{\"username\": [\"{KEY}\"], \"{TOKEN}\": 1}}'\n"));
        let lines = format!(
            "alibaba_credential_command = ['/bin/sh', '{path}']\nops_manager_credential_command = ['/bin/sh', '{path}']\n"
        );
        settings(scene, &lines)
    }),
    ("a command with a secret for its path", |scene| {
        settings(
            scene,
            &format!("alibaba_credential_command = ['/{KEY}']\nops_manager_credential_command = ['{TOKEN}']\n"),
        )
    }),
    ("JSON that is none", |scene| {
        scene.file(
            ".aliyun/config.json",
            format!("{{\"current\":\"default\",\"profiles\":[{{\"name\":\"default\",\"access_key_secret\":{KEY}}}]}}"),
        );
        scene.file(
            ".config/mongocli/config.toml",
            format!("[default]\npublic_api_key = 'ann'\nprivate_api_key = {LOGIN}\n"),
        );
        scene
    }),
    ("a secret for a mode", |scene| {
        aliyun(&scene, &format!("\"mode\":\"{KEY}\",\"access_key_secret\":[\"{TOKEN}\"]"));
        scene.file(
            ".config/mongocli/config.toml",
            format!("[default]\npublic_api_key = 'ann'\nprivate_api_key = ['{KEY}']\n"),
        );
        scene
    }),
    ("a secret for the name of a profile", |scene| {
        scene.file(".aliyun/config.json", format!("{{\"current\":\"{TOKEN}\",\"profiles\":[]}}"));
        scene.file(".alibabacloud/credentials", format!("[default]\ntype = {KEY}\naccess_key_secret = {KEY}\n"));
        scene
    }),
    ("a credentials URI with a password", |scene| {
        scene.with("ALIBABA_CLOUD_CREDENTIALS_URI", format!("http://ann:{KEY}@example.com/{TOKEN}"))
    }),
    ("a proxy that cannot be one", |scene| {
        let scene = scene
            .with("HTTPS_PROXY", format!("socks4://ann:{PROXY}@127.0.0.1:9"))
            .with("ALL_PROXY", format!("ann:{PROXY}@a b"));
        scene
            .with("ALIBABA_CLOUD_ACCESS_KEY_ID", "a")
            .with("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY)
            .without("WHITELISTCTL_ENDPOINT")
            .with("WHITELISTCTL_OPS_MANAGER_URL", "https://opsmanager.example")
    }),
    ("addresses with passwords", |scene| {
        scene
            .with("WHITELISTCTL_ENDPOINT", format!("https://ann:{KEY}@example.com"))
            .with("WHITELISTCTL_OPS_MANAGER_URL", format!("https://ann:{TOKEN}@example.com/?{KEY}"))
    }),
    ("a key and a certificate that are none", |scene| {
        let path = scene.file("client.pem", format!("-----BEGIN PRIVATE KEY-----\n{KEY}\n-----END PRIVATE KEY-----\n"));
        scene
            .with("WHITELISTCTL_CLIENT_CERT", &path)
            .with("WHITELISTCTL_CLIENT_KEY", &path)
            .with("WHITELISTCTL_TLS_PIN", "")
    }),
    ("a secret for a number of everything", |scene| {
        scene.with("WHITELISTCTL_TIMEOUT", KEY).with("WHITELISTCTL_TLS_PIN", TOKEN)
    }),
];
