//! What is run, and what goes wrong with it.

use crate::parrot::Spoils;

/// The lines that are run: the leaf of the command tree, which calls it may make, and the line; what stands before `;`
/// is run in peace.
pub(crate) const LINES: &[(&str, Calls, &str)] = &[
    ("kibana-whitelist list", Calls::Elasticsearch, "kibana-whitelist list"),
    ("kibana-whitelist get", Calls::Elasticsearch, "kibana-whitelist get 192.0.2.1"),
    ("kibana-whitelist cover", Calls::Changing, "kibana-whitelist cover 192.0.2.1 198.51.100.7"),
    ("kibana-whitelist cover", Calls::Changing, "kibana-whitelist cover 198.51.100.7 --gradual --settle 0"),
    ("kibana-whitelist cover", Calls::Elasticsearch, "kibana-whitelist cover 198.51.100.7 --dry-run"),
    ("kibana-whitelist append", Calls::Changing, "kibana-whitelist append 198.51.100.7"),
    ("kibana-whitelist delete", Calls::Changing, "kibana-whitelist delete 192.0.2.1 -g office --settle 0"),
    ("es-whitelist list", Calls::Elasticsearch, "es-whitelist list"),
    ("es-whitelist get", Calls::Elasticsearch, "es-whitelist get 192.0.2.1"),
    ("es-whitelist cover", Calls::Changing, "es-whitelist cover 192.0.2.1 198.51.100.7 --network public"),
    ("es-whitelist append", Calls::Changing, "es-whitelist append 198.51.100.7 --network public"),
    ("es-whitelist delete", Calls::Changing, "es-whitelist delete 192.0.2.1 --network public --settle 0"),
    ("instances", Calls::Elasticsearch, "instances"),
    ("lease add", Calls::Changing, "lease add 198.51.100.7 --for 1h --settle 0"),
    ("lease run", Calls::Changing, "lease run 198.51.100.7 --for 1h --settle 0 -- true"),
    ("lease list", Calls::Elasticsearch, "lease list --all-instances"),
    ("lease end", Calls::Elasticsearch, "lease end k3x5q2ab"),
    ("lease extend", Calls::Elasticsearch, "lease extend k3x5q2ab --for 2h"),
    ("lease reap", Calls::Elasticsearch, "lease reap"),
    ("user-whitelist list", Calls::OpsManager, "user-whitelist list -u 5356823b3004dee37132bb7b"),
    ("user-whitelist list", Calls::OpsManager, "user-whitelist list"),
    (
        "user-whitelist list",
        Calls::OpsManager,
        "user-whitelist list --api-key 5356823b3004dee37132bb7b --org 5356823b3004dee37132bb7c",
    ),
    ("user-whitelist get", Calls::OpsManager, "user-whitelist get 192.0.2.1"),
    ("user-whitelist add", Calls::ChangingUser, "user-whitelist add 198.51.100.7"),
    (
        "user-whitelist add",
        Calls::ChangingUser,
        "user-whitelist add 198.51.100.7 --api-key 5356823b3004dee37132bb7b --org 5356823b3004dee37132bb7c --settle 0",
    ),
    ("user-whitelist delete", Calls::ChangingUser, "user-whitelist delete 192.0.2.1 --settle 0"),
    ("export", Calls::Elasticsearch, "export -i es-cn-n6w1o1x0w001cabcd"),
    ("plan", Calls::Elasticsearch, "export -i es-cn-n6w1o1x0w001cabcd --into whitelists.toml; plan -f whitelists.toml"),
    (
        "apply",
        Calls::Changing,
        "export -i es-cn-n6w1o1x0w001cabcd --into whitelists.toml; kibana-whitelist append 198.51.100.7 --settle 0; \
         apply -f whitelists.toml --settle 0",
    ),
    ("user-whitelist cover", Calls::ChangingUser, "user-whitelist cover 192.0.2.1 198.51.100.7 --settle 0"),
    ("user-whitelist prune", Calls::ChangingUser, "user-whitelist prune --unused-for 90d --yes --settle 0"),
    ("audit", Calls::Elasticsearch, "audit"),
    ("audit", Calls::OpsManager, "audit -u 5356823b3004dee37132bb7b -o html"),
    ("diff", Calls::Elasticsearch, "diff es-cn-n6w1o1x0w001cabcd/public es-cn-n6w1o1x0w001cabcd/private"),
    ("diff", Calls::OpsManager, "diff global user/5356823b3004dee37132bb7b"),
    ("doctor", Calls::Elasticsearch, "doctor"),
    ("doctor", Calls::OpsManager, "doctor --service ops-manager"),
    ("undo", Calls::Changing, "kibana-whitelist append 198.51.100.7; undo --last"),
    ("undo", Calls::ChangingUser, "user-whitelist add 198.51.100.7; undo --last --settle 0"),
    ("redo", Calls::Changing, "kibana-whitelist append 198.51.100.7; undo --last --settle 0; redo --last --settle 0"),
    ("resume", Calls::Changing, "kibana-whitelist append 198.51.100.8 --settle 0; resume --finish --settle 0"),
    ("history", Calls::Elasticsearch, "kibana-whitelist append 198.51.100.7 -y; history"),
    ("profile show", Calls::Elasticsearch, "profile show"),
    ("doctor", Calls::None, "doctor --policy"),
    ("check", Calls::None, "check -f absent.toml"),
    ("adopt", Calls::None, "adopt -f absent.toml"),
    ("fmt", Calls::None, "fmt -f absent.toml"),
    ("history show", Calls::None, "history show 019a"),
    ("journal import", Calls::None, "journal import -"),
    ("profile list", Calls::None, "profile list"),
    (
        "profile set",
        Calls::None,
        "profile set parrot region=cn-beijing access_key_id=b --secret-file access_key_secret=- --dry-run",
    ),
    ("profile set", Calls::None, "profile set other ops_manager_username=b --secret-file - --store file"),
    ("profile use", Calls::None, "profile use parrot"),
    ("profile remove", Calls::None, "profile remove other"),
    ("profile login", Calls::None, "profile login parrot"),
    ("completions", Calls::None, "completions bash"),
    ("man", Calls::None, "man"),
    ("schema", Calls::None, "schema"),
    ("help", Calls::None, "help options"),
    ("sandbox status", Calls::None, "sandbox status"),
    ("sandbox reset", Calls::None, "sandbox reset"),
    ("sandbox run", Calls::None, "sandbox run --ephemeral -- true"),
    // Served until it is interrupted: here it does not come so far, below it does.
    ("sandbox serve", Calls::None, "sandbox serve --listen 192.0.2.1:0"),
];

/// Which calls a line makes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calls {
    None,
    Elasticsearch,
    OpsManager,
    /// Readings and changes of an instance.
    Changing,
    /// Readings and changes of the list of a user or key.
    ChangingUser,
}

impl Calls {
    /// Whether they are those of Elasticsearch.
    pub(crate) fn elasticsearch(self) -> bool {
        matches!(self, Self::Elasticsearch | Self::Changing)
    }
}

/// Every way in which an answer can be spoilt.
pub(crate) const SPOILS: &[Spoils] = &[
    Spoils::Refuses(400, ""),
    Spoils::Refuses(400, "InvalidParameter"),
    Spoils::Refuses(400, "InvalidTimeStamp.Expired"),
    Spoils::Refuses(400, "SignatureNonceUsed"),
    Spoils::Refuses(400, "INVALID_ATTRIBUTE"),
    Spoils::Refuses(401, ""),
    Spoils::Refuses(401, "USER_UNAUTHORIZED"),
    Spoils::Refuses(403, ""),
    Spoils::Refuses(403, "Forbidden.RAM"),
    Spoils::Refuses(403, "NoPermission"),
    Spoils::Refuses(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"),
    Spoils::Refuses(403, "SignatureDoesNotMatch"),
    Spoils::Refuses(404, ""),
    Spoils::Refuses(404, "InstanceNotFound"),
    Spoils::Refuses(404, "InvalidAccessKeyId.NotFound"),
    Spoils::Refuses(404, "RESOURCE_NOT_FOUND"),
    Spoils::Refuses(404, "USER_NOT_FOUND"),
    Spoils::Refuses(404, "ACCESS_LIST_NOT_FOUND"),
    Spoils::Refuses(407, ""),
    Spoils::Refuses(409, ""),
    Spoils::Refuses(409, "InstanceActivating"),
    Spoils::Refuses(429, "Throttling.User"),
    Spoils::Refuses(429, "RATE_LIMITED"),
    Spoils::Refuses(500, ""),
    Spoils::Refuses(500, "InternalServerError"),
    Spoils::Refuses(502, ""),
    Spoils::Refuses(503, ""),
    Spoils::Refuses(503, "ServiceUnavailable"),
    Spoils::Refuses(504, ""),
    Spoils::Page(200),
    Spoils::Page(403),
    Spoils::Page(502),
    Spoils::Redirects(301, "https://WORD.example/"),
    Spoils::Redirects(302, "/login;WORD?next=WORD#WORD"),
    Spoils::Redirects(303, "http://ann:WORD@127.0.0.1:1/"),
    Spoils::Redirects(307, "https://sso.example/WORD"),
    Spoils::Redirects(308, "WORD"),
    Spoils::Shape,
    Spoils::Cut,
    Spoils::Noise,
    Spoils::Hangs,
    Spoils::Speaks,
    Spoils::Asks("again"),
    Spoils::Asks("stale"),
    Spoils::Asks("unknown"),
];
