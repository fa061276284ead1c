//! Which values fit at the cursor. The name of a value in the help (`INSTANCE`) decides, so that a new command gets its
//! completion by using the same names.

use std::time::Duration;

use crate::app::completion_cache::{KnownInstance, KnownList};
use crate::cli::{Cursor, Offer};
use crate::commands::explain;
use crate::config::{ConfigFile, Key};
use crate::domain::hazard::Name;

/// Values whose offers come from the settings file.
pub(super) const READ_FROM_SETTINGS: &[&str] = &["INSTANCE", "GROUP", "profile", "name", "PROFILE", "ENTRY", "TARGET"];
/// Values whose offers come from earlier results.
pub(super) const READ_FROM_CACHE: &[&str] = &["INSTANCE", "GROUP", "ENTRY", "TARGET", "USER"];
/// Values that are names of files.
const FILES: &[&str] = &["FILE", "PATH", "DIR", "[KEY=]PATH"];
/// Verbs that take entries which are on the list. The entries of other verbs are new, and not offered.
const ON_THE_LIST: &[&str] = &["delete", "get", "why", "revoke", "replace"];

/// Regions with Elasticsearch instances, from the vendor's page on endpoints.
const REGIONS: &[(&str, &str)] = &[
    ("cn-hangzhou", "Hangzhou"),
    ("cn-shanghai", "Shanghai"),
    ("cn-beijing", "Beijing"),
    ("cn-shenzhen", "Shenzhen"),
    ("cn-qingdao", "Qingdao"),
    ("cn-zhangjiakou", "Zhangjiakou"),
    ("cn-hongkong", "Hong Kong"),
    ("ap-southeast-1", "Singapore"),
    ("ap-southeast-3", "Kuala Lumpur"),
    ("ap-southeast-5", "Jakarta"),
    ("ap-northeast-1", "Tokyo"),
    ("eu-central-1", "Frankfurt"),
    ("eu-west-1", "London"),
    ("us-west-1", "Silicon Valley"),
    ("us-east-1", "Virginia"),
];

/// A change of the journal.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownChange {
    /// The shortest unique prefix of its ID.
    pub(super) id: String,
    /// What it did.
    pub(super) about: String,
    /// Whether it is undone.
    pub(super) is_undone: bool,
    /// Whether its outcome is unknown.
    pub(super) is_open: bool,
}

/// What was read on this machine.
#[derive(Default)]
pub(super) struct Sources {
    /// The settings file.
    pub(super) file: Option<ConfigFile>,
    /// Instances of earlier listings.
    pub(super) instances: Vec<KnownInstance>,
    /// Lists of earlier readings.
    pub(super) lists: Vec<KnownList>,
    /// The latest changes, latest first.
    pub(super) changes: Vec<KnownChange>,
}

/// What fits.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Values {
    /// Names of files, which the shell knows.
    Files,
    /// These, in this order.
    Offers(Vec<Offer>),
}

/// The values that start with what is typed.
pub(super) fn of(cursor: &Cursor, sources: &Sources) -> Values {
    let value = cursor.value.as_deref().unwrap_or_default();
    if FILES.contains(&value) {
        return Values::Files;
    }
    let mut offers = cursor.offers.clone();
    offers.extend(match value {
        "INSTANCE" => instances(sources),
        "GROUP" => groups(cursor, sources),
        "ENTRY" => entries(cursor, sources),
        "TARGET" => sources.lists.iter().map(|list| Offer::new(&*list.target, age(list.age))).collect(),
        "USER" => users(sources),
        "REGION" => REGIONS.iter().map(|(id, place)| Offer::new(*id, *place)).collect(),
        "HAZARD[=N]" | "HAZARD" => Name::ALL.iter().map(|name| Offer::new(name.as_str(), name.about())).collect(),
        "ID" => changes(cursor, sources),
        "CODE" => explain::codes().into_iter().map(|(name, meaning)| Offer::new(name, meaning)).collect(),
        "KEY=VALUE" => Key::ALL.iter().map(|key| Offer::new(format!("{}=", key.name()), "")).collect(),
        "KEY" => Key::ALL.iter().map(|key| Offer::new(key.name(), "")).collect(),
        "profile" | "PROFILE" => profiles(sources),
        "name" if cursor.path.first().is_some_and(|first| first == "profile") => profiles(sources),
        _ => Vec::new(),
    });
    let mut seen = Vec::new();
    offers.retain(|offer| {
        let is_new = offer.value.starts_with(&cursor.typed) && !seen.contains(&offer.value);
        seen.push(offer.value.clone());
        is_new
    });
    Values::Offers(offers)
}

fn profiles(sources: &Sources) -> Vec<Offer> {
    let Some(file) = &sources.file else { return Vec::new() };
    let about = |name: &String| if file.default_profile.as_ref() == Some(name) { "the default" } else { "" };
    file.profiles.keys().map(|name| Offer::new(name, about(name))).collect()
}

/// Names from the profiles, then IDs. An instance that has a name is not offered twice.
fn instances(sources: &Sources) -> Vec<Offer> {
    let mut offers = Vec::new();
    for profile in sources.file.iter().flat_map(|file| file.profiles.values()) {
        offers.extend(profile.instances.iter().map(|(name, instance)| Offer::new(name, &*instance.id)));
    }
    for instance in &sources.instances {
        if offers.iter().all(|offer| offer.about != instance.id) {
            offers.push(Offer::new(&*instance.id, &*instance.name));
        }
    }
    for list in &sources.lists {
        let Some(parts) = parts(list) else { continue };
        let is_known = |offer: &Offer| offer.about == parts.instance || offer.value == parts.instance;
        if !offers.iter().any(is_known) {
            offers.push(Offer::new(parts.instance, parts.region));
        }
    }
    offers
}

/// The parts of `elasticsearch/REGION/INSTANCE/[es-]NETWORK/GROUP`.
struct Parts<'t> {
    region: &'t str,
    instance: &'t str,
    network: &'t str,
    group: &'t str,
    is_cluster: bool,
}

fn parts(list: &KnownList) -> Option<Parts<'_>> {
    let parts: Vec<&str> = list.target.strip_prefix("elasticsearch/")?.split('/').collect();
    let [region, instance, network, group] = parts[..] else { return None };
    let cluster = network.strip_prefix("es-");
    Some(Parts { region, instance, network: cluster.unwrap_or(network), group, is_cluster: cluster.is_some() })
}

/// The lists that the line is about, as far as it says.
fn lists<'s>(cursor: &'s Cursor, sources: &'s Sources) -> impl Iterator<Item = (&'s KnownList, Option<Parts<'s>>)> {
    let given =
        |name: &'static str| cursor.given.iter().filter(move |(known, _)| known == name).map(|(_, value)| value);
    let named = |value: &str| {
        let profiles = sources.file.iter().flat_map(|file| file.profiles.values());
        let ids = profiles.filter_map(|profile| profile.instances.get(value)).map(|instance| instance.id.clone());
        ids.chain([value.to_owned()]).collect::<Vec<_>>()
    };
    let instances: Vec<String> = given("INSTANCE").flat_map(|value| named(value)).collect();
    let groups: Vec<&String> = given("GROUP").collect();
    let networks: Vec<&String> = given("NETWORK").filter(|network| *network != "all").collect();
    let family = cursor.path.first().map(String::as_str);
    sources.lists.iter().map(|list| (list, parts(list))).filter(move |(_, parts)| match (family, parts) {
        (Some("kibana-whitelist"), None) | (Some("es-whitelist"), None) | (Some("user-whitelist"), Some(_)) => false,
        (Some("kibana-whitelist"), Some(parts)) if parts.is_cluster => false,
        (Some("es-whitelist"), Some(parts)) if !parts.is_cluster => false,
        (_, Some(parts)) => {
            (instances.is_empty() || instances.iter().any(|id| id == parts.instance))
                && (groups.is_empty() || groups.iter().any(|group| *group == parts.group))
                && (networks.is_empty() || networks.iter().any(|network| *network == parts.network))
        }
        (_, None) => true,
    })
}

fn groups(cursor: &Cursor, sources: &Sources) -> Vec<Offer> {
    let about = |list: &KnownList, parts: &Parts<'_>| {
        let entries = list.entries.len();
        format!("{}, {entries} {}", parts.network, if entries == 1 { "entry" } else { "entries" })
    };
    lists(cursor, sources)
        .filter_map(|(list, parts)| parts.map(|parts| Offer::new(parts.group, about(list, &parts))))
        .collect()
}

fn entries(cursor: &Cursor, sources: &Sources) -> Vec<Offer> {
    if !cursor.path.last().is_some_and(|verb| ON_THE_LIST.contains(&verb.as_str())) {
        return Vec::new();
    }
    let about = |list: &KnownList, parts: &Option<Parts<'_>>| {
        let name = parts.as_ref().map_or(list.target.clone(), |parts| format!("{}/{}", parts.network, parts.group));
        format!("{name}, {}", age(list.age))
    };
    lists(cursor, sources)
        .flat_map(|(list, parts)| {
            let about = about(list, &parts);
            list.entries.iter().map(move |entry| Offer::new(entry, about.clone())).collect::<Vec<_>>()
        })
        .collect()
}

fn users(sources: &Sources) -> Vec<Offer> {
    let user = |list: &KnownList| list.target.split_once("/user/").map(|(_, user)| user.to_owned());
    sources.lists.iter().filter_map(|list| user(list).map(|user| Offer::new(user, age(list.age)))).collect()
}

/// The changes that the command can be about.
fn changes(cursor: &Cursor, sources: &Sources) -> Vec<Offer> {
    let verb = cursor.path.first().map(String::as_str);
    let fits = |change: &&KnownChange| match verb {
        Some("undo") => !change.is_undone && !change.is_open,
        Some("redo") => change.is_undone,
        Some("resume") => change.is_open,
        _ => true,
    };
    sources.changes.iter().filter(fits).map(|change| Offer::new(&*change.id, &*change.about)).collect()
}

/// How old a reading is.
fn age(age: Duration) -> String {
    match age.as_secs() {
        0..60 => "read just now".to_owned(),
        seconds @ 60..3_600 => format!("read {} min ago", seconds / 60),
        seconds @ 3_600..86_400 => format!("read {} h ago", seconds / 3_600),
        seconds => format!("read {} d ago", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::cursor;

    fn sources() -> Sources {
        let list = |target: &str, entries: &[&str]| KnownList {
            target: target.to_owned(),
            entries: entries.iter().map(ToString::to_string).collect(),
            age: Duration::from_secs(7_300),
        };
        Sources {
            file: None,
            instances: vec![KnownInstance { id: "es-cn-1".to_owned(), name: "search".to_owned() }],
            lists: vec![
                list("elasticsearch/cn-hangzhou/es-cn-1/public/office", &["10.0.0.1", "10.0.0.2"]),
                list("elasticsearch/cn-hangzhou/es-cn-2/es-private/app", &["172.16.0.0/12"]),
                list("ops-manager/om/user/5356823b3004dee37132bb7b", &["192.0.2.1"]),
            ],
            changes: vec![
                KnownChange { id: "a1".to_owned(), about: "append".to_owned(), ..KnownChange::default() },
                KnownChange { id: "b2".to_owned(), is_undone: true, ..KnownChange::default() },
            ],
        }
    }

    fn offered(line: &str) -> Vec<(String, String)> {
        let words: Vec<String> = line.split(' ').map(ToOwned::to_owned).collect();
        match of(&cursor(&words), &sources()) {
            Values::Files => vec![(":files".to_owned(), String::new())],
            Values::Offers(offers) => offers.into_iter().map(|offer| (offer.value, offer.about)).collect(),
        }
    }

    fn names(line: &str) -> Vec<String> {
        offered(line).into_iter().map(|(value, _)| value).collect()
    }

    #[test]
    fn instances_have_their_names_and_groups_their_size() {
        let instances = offered("whitelistctl kibana list -i ");
        assert_eq!(instances[0], ("es-cn-1".to_owned(), "search".to_owned()));
        assert_eq!(instances[1], ("es-cn-2".to_owned(), "cn-hangzhou".to_owned()));
        assert_eq!(offered("whitelistctl kibana list -g "), [("office".to_owned(), "public, 2 entries".to_owned())]);
        assert_eq!(names("whitelistctl es append -g "), ["app"]);
        assert_eq!(names("whitelistctl kibana list -i es-cn-2 -g "), Vec::<String>::new());
    }

    #[test]
    fn delete_offers_the_entries_of_its_lists_and_append_none() {
        let entries = offered("whitelistctl kibana delete -i es-cn-1 ");
        assert_eq!(entries[0], ("10.0.0.1".to_owned(), "public/office, read 2 h ago".to_owned()));
        assert_eq!(names("whitelistctl user delete 1"), ["192.0.2.1"]);
        assert_eq!(names("whitelistctl kibana append "), Vec::<String>::new());
    }

    #[test]
    fn changes_hazards_regions_and_codes_are_offered() {
        assert_eq!(names("whitelistctl undo "), ["a1"]);
        assert_eq!(names("whitelistctl redo "), ["b2"]);
        assert_eq!(names("whitelistctl kibana append --allow lock"), ["lock-out"]);
        assert_eq!(names("whitelistctl instances --region eu-c"), ["eu-central-1"]);
        assert_eq!(names("whitelistctl explain not_ad"), ["not_admitted"]);
        assert_eq!(names("whitelistctl profile set prod regi"), ["region="]);
        assert_eq!(names("whitelistctl kibana append -f "), [":files"]);
    }
}
