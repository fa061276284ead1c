//! What earlier commands read, for completion: names of instances, and the entries of lists.
//!
//! The cache is a convenience: it can be old or missing, and nothing but completion reads it. It holds no secret.

use std::borrow::Cow;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::app::json_cache::JsonCache;
use crate::domain::report::texts;
use crate::domain::target::Target;
use crate::output::view::Document;
use crate::redactor::Redactor;

/// The most items that are kept; the oldest ones go first.
const MOST: usize = 1000;

/// An instance that was listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownInstance {
    /// Its ID.
    pub(crate) id: String,
    /// Its name; empty if it has none.
    pub(crate) name: String,
}

/// A list that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownList {
    /// Its target as text.
    pub(crate) target: String,
    /// Its entries.
    pub(crate) entries: Vec<String>,
    /// How long ago it was read.
    pub(crate) age: Duration,
}

/// The cache.
pub(crate) struct CompletionCache(JsonCache);

impl CompletionCache {
    /// The cache in the directory of the journal.
    pub(crate) fn in_directory(state: &Path) -> Self {
        Self(JsonCache::new(state, "completion.json"))
    }

    /// Keeps what `document` shows, but nothing in which `redactor` finds a secret: a server may repeat one.
    pub(crate) fn remember(&self, document: &Document, now: SystemTime, redactor: &Redactor) {
        let mut items = Vec::new();
        match document {
            Document::Instances(found) => {
                for instance in found.outcome.iter().flatten() {
                    items.push((format!("instance {}", instance.id), instance.name.clone().unwrap_or_default()));
                }
            }
            Document::List(results) => {
                for result in results {
                    items.extend(result.outcome.iter().map(|report| list(&report.target, &texts(&report.list))));
                }
            }
            Document::Change(results) => {
                for report in results.iter().map(|result| &result.report) {
                    items.extend(report.after.iter().map(|entries| list(&report.target, entries)));
                }
            }
            _ => {}
        }
        let is_clean = |text: &str| matches!(redactor.redact(text), Cow::Borrowed(_));
        items.retain(|(name, text)| is_clean(name) && is_clean(text));
        if items.is_empty() {
            return;
        }
        let at = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        self.0.update(|known| {
            known.extend(items.into_iter().map(|(name, text)| (name, format!("{at} {text}"))));
            let mut ages: Vec<u64> = known.values().map(|value| age_of(value).0).collect();
            ages.sort_unstable_by(|one, other| other.cmp(one));
            if let Some(oldest) = ages.get(MOST) {
                known.retain(|_, value| age_of(value).0 > *oldest);
            }
        });
    }

    /// The instances that were listed, and those of the lists.
    pub(crate) fn instances(&self) -> Vec<KnownInstance> {
        let known = self.0.all();
        let named = known.iter().filter_map(|(name, value)| {
            let id = name.strip_prefix("instance ")?;
            Some(KnownInstance { id: id.to_owned(), name: age_of(value).1.to_owned() })
        });
        named.collect()
    }

    /// The lists that were read.
    pub(crate) fn lists(&self, now: SystemTime) -> Vec<KnownList> {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let known = self.0.all();
        let lists = known.iter().filter_map(|(name, value)| {
            let target = name.strip_prefix("list ")?.to_owned();
            let (at, entries) = age_of(value);
            let entries = entries.split_whitespace().map(ToOwned::to_owned).collect();
            Some(KnownList { target, entries, age: Duration::from_secs(now.saturating_sub(at)) })
        });
        lists.collect()
    }
}

fn list(target: &Target, entries: &[String]) -> (String, String) {
    (format!("list {target}"), entries.join(" "))
}

/// The second at which a value was stored, and its text.
fn age_of(value: &str) -> (u64, &str) {
    let (at, text) = value.split_once(' ').unwrap_or((value, ""));
    (at.parse().unwrap_or(0), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instance::Instance;
    use crate::output::view::InstancesFound;

    #[test]
    fn names_of_instances_are_kept_and_the_oldest_are_dropped() {
        let directory = tempfile::tempdir().unwrap();
        let cache = CompletionCache::in_directory(directory.path());
        let instances = |ids: std::ops::Range<usize>| {
            let instance = |id| Instance {
                id: format!("es-cn-{id:05}"),
                name: Some("web".to_owned()),
                status: None,
                version: None,
            };
            Document::Instances(InstancesFound {
                region: "cn-hangzhou".to_owned(),
                outcome: Ok(ids.map(instance).collect()),
                regions: Vec::new(),
            })
        };
        cache.remember(&instances(0..10), UNIX_EPOCH + Duration::from_secs(5), &Redactor::default());
        assert_eq!(cache.instances()[0], KnownInstance { id: "es-cn-00000".to_owned(), name: "web".to_owned() });
        cache.remember(&instances(10..MOST + 5), UNIX_EPOCH + Duration::from_secs(9), &Redactor::default());
        let kept = cache.instances();
        assert!(kept.len() <= MOST && kept[0].id == "es-cn-00010", "{}", kept.len());
    }

    #[test]
    fn entries_of_a_list_are_kept_with_their_age() {
        let directory = tempfile::tempdir().unwrap();
        let cache = CompletionCache::in_directory(directory.path());
        let target = Target::new("ops-manager", crate::domain::target::Path::default());
        let mut report =
            crate::domain::report::ChangeReport::new(target.clone(), crate::domain::plan::Verb::Append, false);
        report.after = Some(vec!["10.0.0.1".to_owned(), "10.0.0.2".to_owned()]);
        let changed = crate::output::view::Changed { report, error: None };
        cache.remember(&Document::Change(vec![changed]), UNIX_EPOCH + Duration::from_secs(100), &Redactor::default());
        let lists = cache.lists(UNIX_EPOCH + Duration::from_secs(160));
        assert_eq!(lists.len(), 1);
        assert_eq!((lists[0].entries.len(), lists[0].age.as_secs()), (2, 60));
        assert_eq!(lists[0].target, target.to_string());
    }
}
