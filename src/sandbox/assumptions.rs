//! Named switches for questions that the vendors' pages leave open, each with the source of its default.
//!
//! A switch has a name and a list of values; the first value is the default. The services read open questions only
//! here, so tests can run the client under every value. Settings of the sandbox itself, for example how long an
//! instance is busy, are in the same table.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One switch.
#[derive(Debug)]
pub struct Assumption {
    /// The name, as typed in `--assume NAME=VALUE`.
    pub name: &'static str,
    /// Its values, the default first. A single number means any whole number, with that default.
    pub values: &'static [&'static str],
    /// Where the default comes from, or "assumed".
    pub source: &'static str,
    /// What it decides, in one sentence.
    pub about: &'static str,
}

macro_rules! assumptions {
    ($($constant:ident: $name:literal, [$($value:literal),+], $source:literal, $about:literal;)+) => {
        $(#[doc = $about] pub(crate) static $constant: Assumption =
            Assumption { name: $name, values: &[$($value),+], source: $source, about: $about };)+
        /// Every switch, in the order of the documentation.
        pub static TABLE: &[&Assumption] = &[$(&$constant),+];
    };
}

assumptions! {
    ACTIVATING: "activating", ["0"], "a choice",
        "How many milliseconds an instance is `activating` after a whitelist change.";
    BUSY_CODE: "busy-code",
        ["InstanceActivating", "InstanceStatusNotSupportCurrentAction", "ConcurrencyUpdateInstanceConflict",
         "TargetInstanceStatusNotSupportCurrentAction", "InstanceDuplicateScheduledTask"],
        "UpdateKibanaWhiteIps page, error table; the Terraform provider's retry lists",
        "Error code for a change of an instance that is still `activating`.";
    GROUP_LIST: "group-list", ["present", "absent"], "UpdateKibanaWhiteIps page, sample answer",
        "Whether answers carry `networkConfig.whiteIpGroupList`.";
    INSTANCE_NOT_FOUND: "instance-not-found", ["400", "404"], "UpdateKibanaWhiteIps page, error table",
        "HTTP status of `InstanceNotFound`; sibling pages print 404.";
    GROUP_NOT_FOUND: "group-not-found", ["404", "400"], "assumed",
        "HTTP status of `NotFound` when Append or Delete names a group that does not exist.";
    MOST_GROUPS: "most-groups", ["0"], "no number is published",
        "How many groups each list of an instance can have; 0 means any number.";
    GROUP_NAME_LENGTH: "group-name-length", ["0"], "no length is published",
        "How many characters the name of a new group can have; 0 means any number.";
    GROUP_NAME_RULE: "group-name-rule", ["any", "letters-digits-underscores", "letters-underscores"],
        "assumed; pages of sibling services name the other two",
        "Which characters the name of a new group can have; letters are lower-case.";
    DELETE_LAST: "delete-last", ["InvalidParameter", "WhiteIpsEmpty"], "assumed",
        "Error code of a Delete that would leave a group empty; the page has the rule but no code.";
    COVER_EMPTY_DEFAULT: "cover-empty-default", ["refuse", "delete"], "assumed",
        "Effect of an empty Cover of the group `default`.";
    COVER_EMPTY_MISSING: "cover-empty-missing", ["accept", "not-found"], "assumed",
        "Effect of an empty Cover of a group that does not exist.";
    COVER_WITHOUT_IPS: "cover-without-ips", ["delete", "refuse"], "assumed: the Go SDK leaves out an empty `ips`",
        "Whether Cover of a group without the field `ips` deletes the group or is refused.";
    PRIVATE_IN_PUBLIC: "private-in-public", ["refuse", "accept"], "the notes of the pages since 2022",
        "Whether a public list accepts private addresses, and a private list public ones.";
    NETWORK_OFF: "network-off", ["accept", "refuse"], "assumed",
        "Whether the list of a network that is switched off can be changed.";
    ENTRY_TEXT: "entry-text", ["keep", "canonical"], "assumed",
        "Whether an entry is stored as sent or in canonical form (host bits masked, /32 dropped).";
    DELETE_BY: "delete-by", ["text", "value"], "assumed",
        "Whether Delete compares texts or addresses.";
    THROTTLE_STATUS: "throttle-status", ["400", "429"], "error pages",
        "HTTP status of a `Throttling` answer.";
    CALLS_PER_SECOND: "calls-per-second", ["100"], "QPS page",
        "How many calls the account can make in one second.";
    TOKEN_REPLAY: "token-replay", ["answer", "ignore"], "assumed",
        "Whether a repeated client token gets the first answer again, without effect.";
    OLDER_SIGNATURE: "older-signature", ["accept", "refuse"], "aliyun-cli, the Terraform provider and older SDKs send it",
        "Whether the older signature (ROA, HMAC-SHA1) is accepted beside ACS3-HMAC-SHA256.";
    ACCESS_LIST: "access-list", ["on", "off"], "Ops Manager 5.0 pages",
        "Whether the resource exists under the name `accessList`.";
    WHITELIST: "whitelist", ["on", "off"], "Ops Manager 3.4 to 8.0 pages",
        "Whether the resource exists under the name `whitelist`.";
    MISSING_RESOURCE: "missing-resource", ["404-json", "404-html", "405"], "error table, reverse proxies",
        "Answer for a resource name that is switched off.";
    WHITELIST_ENABLED: "whitelist-enabled", ["true", "false"], "mms.publicApi.whitelistEnabled",
        "Whether calls are checked against the list at all.";
    EMPTY_LIST: "empty-list", ["open", "required"], "3.6 to 5.0 pages against organisations that demand a list",
        "Whether an empty list can be read; it can never be changed.";
    DUPLICATE: "duplicate", ["ignore", "conflict"], "whitelist page against the error table",
        "Whether adding an entry that is already present is ignored or answered with 409.";
    DELETE_STATUS: "delete-status", ["200", "204"], "whitelist page; newer siblings",
        "Status of a successful DELETE.";
    GET_ONE: "get-one", ["bare", "list"], "whitelist page against the 7.0 sample",
        "Whether GET of one entry answers with the entry or with a list of one entry.";
    GET_BLOCK: "get-block", ["found", "not-found"], "5.0 pages against the 3.4 page, which matches `ipAddress`",
        "Whether GET of one entry finds a block, which has no `ipAddress`.";
    IP_ADDRESS_FIELD: "ip-address-field", ["absent", "null"], "recorded siblings; documented sample",
        "Form of `ipAddress` for a block.";
    IPV6: "ipv6", ["accept", "refuse"], "global list pages against the error table",
        "Whether IPv6 entries are accepted.";
    CALLER_BLOCK: "caller-block", ["remove", "refuse"], "assumed",
        "Whether a block that contains the caller's address can be removed.";
    DIGEST: "digest", ["MD5", "SHA-256", "both"], "recorded challenges",
        "Which algorithms the challenge offers.";
    APP_UPGRADE: "app-upgrade", ["no", "yes"], "error table",
        "Whether a rolling upgrade refuses changes with 405.";
    GUARDED_CALLS: "guarded-calls", ["all", "changes"], "3.6 to 5.0 pages against 3.4",
        "Which calls must come from a listed address if the list is not empty.";
    USAGE_COUNTED: "usage-counted", ["changes", "all"], "assumed: the field table says `protected by the whitelist`",
        "Which calls update an entry's `count`, `lastUsed` and `lastUsedAddress`.";
    ROOT_USER: "root-user", ["linked", "elided"], "3.4 root page; the samples of later pages elide links",
        "Whether the root of the API links to the user who calls.";
    ROOT_API_KEY: "root-api-key", ["absent", "present"], "no Ops Manager page has it; the cloud's root does",
        "Whether the root of the API describes the programmatic key that calls.";
    USER_LIST_BY_KEY: "user-list-by-key", ["refuse", "accept"], "access page against the examples of the list's page",
        "Whether a programmatic key can use the list of a user.";
    USER_BY_KEY: "user-by-key", ["refuse", "accept"], "users' pages against the look-ups of mongocli",
        "Whether a programmatic key can read users.";
    ORG_OWNER: "org-owner", ["yes", "no"], "a choice",
        "Whether the user owns the organization, whose owners can use the lists of all its keys.";
    GLOBAL_ROLE: "global-role", ["owner", "read-only", "none"], "Global access list pages",
        "Which Global role the user has: Global Owner, one that may read the list of the installation, or none.";
    KEY_LIST_DENIED: "key-list-denied", ["400", "401"], "Ops Manager error table against the cloud's",
        "HTTP status of `API_KEY_ACCESS_LIST_ACCESS_DENIED`.";
    CALLS_PER_MINUTE: "calls-per-minute", ["0"], "no number is published",
        "How many calls the user can make in one minute before `RATE_LIMITED`; 0 means any number.";
}

/// The values of all switches: the defaults, and the values that were set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Assumptions(BTreeMap<String, String>);

/// Why a switch cannot be set.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AssumptionError {
    /// The switch does not exist.
    #[error("unknown switch `{0}`; `sandbox status` lists all switches")]
    UnknownName(String),
    /// The switch does not have the value.
    #[error("the switch `{name}` takes {takes}, not `{value}`")]
    UnknownValue {
        /// The switch.
        name: &'static str,
        /// Its values, as a readable list.
        takes: String,
        /// The value that was given.
        value: String,
    },
}

impl Assumptions {
    /// The value of `switch`.
    pub(crate) fn of(&self, switch: &'static Assumption) -> &str {
        self.0.get(switch.name).map_or(switch.values[0], String::as_str)
    }

    /// Whether `switch` has the value `value`.
    pub(crate) fn is(&self, switch: &'static Assumption, value: &str) -> bool {
        debug_assert!(switch.values.contains(&value), "{} has no value {value}", switch.name);
        self.of(switch) == value
    }

    /// The value of a switch that takes numbers.
    pub(crate) fn number(&self, switch: &'static Assumption) -> u64 {
        self.of(switch).parse().unwrap_or(0)
    }

    /// Sets the switch called `name`.
    ///
    /// # Errors
    /// When the switch does not exist, or does not have the value `value`.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), AssumptionError> {
        let switch = TABLE.iter().find(|switch| switch.name == name);
        let switch = switch.ok_or_else(|| AssumptionError::UnknownName(name.to_owned()))?;
        let numeric = switch.values.iter().all(|value| value.parse::<u64>().is_ok()) && switch.values.len() == 1;
        let takes = if numeric { value.parse::<u32>().is_ok() } else { switch.values.contains(&value) };
        if !takes {
            let takes = if numeric { "a whole number".to_owned() } else { switch.values.join(" or ") };
            return Err(AssumptionError::UnknownValue { name: switch.name, takes, value: value.to_owned() });
        }
        self.0.insert(switch.name.to_owned(), value.to_owned());
        Ok(())
    }

    /// Every switch with its value.
    pub fn all(&self) -> impl Iterator<Item = (&'static Assumption, &str)> {
        TABLE.iter().map(|switch| (*switch, self.of(switch)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_switch_has_its_first_value_until_it_is_set() {
        let mut assumptions = Assumptions::default();
        assert_eq!(assumptions.of(&DUPLICATE), "ignore");
        assumptions.set("duplicate", "conflict").unwrap();
        assert!(assumptions.is(&DUPLICATE, "conflict"));
    }

    #[test]
    fn numbers_are_taken_where_the_default_is_a_lone_number() {
        let mut assumptions = Assumptions::default();
        assumptions.set("activating", "1500").unwrap();
        assert_eq!(assumptions.number(&ACTIVATING), 1500);
        assert_eq!(assumptions.number(&CALLS_PER_SECOND), 100);
        assert!(assumptions.set("activating", "-1").is_err());
        assert!(assumptions.set("delete-status", "201").is_err(), "two numbers are a choice, not a range");
    }

    #[test]
    fn an_unknown_name_or_value_is_refused_with_the_values() {
        let error = Assumptions::default().set("ipv6", "maybe").unwrap_err();
        assert_eq!(error.to_string(), "the switch `ipv6` takes accept or refuse, not `maybe`");
        assert!(Assumptions::default().set("ipv5", "accept").is_err());
    }
}
