//! Published lists: which entries a body holds, and whether a new copy may replace the pinned one.

use std::collections::BTreeSet;

use super::json;
use super::model::{Feed, Guard};
use super::node::{Node, Value};
use crate::domain::entry::Entry;

/// The most entries that a published list is read to.
const MOST: usize = 100_000;

/// What a body holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The entries of the wanted family, sorted.
    pub entries: Vec<Entry>,
    /// How many entries are of the other family.
    pub other_family: usize,
}

/// Why a body or a copy is not used. No message repeats the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedProblem {
    /// It is a page for people.
    #[error("the answer is an HTML page")]
    Html,
    /// It is not text.
    #[error("the answer is not UTF-8 text")]
    NotText,
    /// It is not JSON, and `pick` says that it is.
    #[error("the answer is not JSON")]
    NotJson,
    /// `pick` leads to nothing.
    #[error("nothing is found at `pick`")]
    NothingPicked,
    /// A line or value is no entry.
    #[error("value {0} of the list is not an entry")]
    NotAnEntry(usize),
    /// It is too long.
    #[error("the list has more than {MOST} entries")]
    TooLong,
    /// It has fewer entries than the guard allows.
    #[error("{found} entries, fewer than {min}")]
    Shrunk {
        /// How many it has.
        found: usize,
        /// The fewest.
        min: usize,
    },
    /// It has more entries than the guard allows.
    #[error("{found} entries, more than {max}")]
    Grew {
        /// How many it has.
        found: usize,
        /// The most.
        max: usize,
    },
    /// Too much of it changed at once.
    #[error("{changed}% of the entries changed, more than {most}%")]
    Changed {
        /// The share that changed.
        changed: usize,
        /// The greatest share.
        most: u32,
    },
    /// An entry is too wide.
    #[error("{entry} is wider than /{widest}")]
    TooWide {
        /// The entry.
        entry: Entry,
        /// The shortest prefix length.
        widest: u8,
    },
    /// It is empty.
    #[error("the list is empty")]
    Empty,
}

/// The entries that `body` holds, as `feed` picks them.
///
/// # Errors
/// The body is no list, or one of its values is no entry.
pub fn pick(feed: &Feed, body: &[u8]) -> Result<Picked, FeedProblem> {
    let text = std::str::from_utf8(body).map_err(|_| FeedProblem::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if is_html(text) {
        return Err(FeedProblem::Html);
    }
    let texts: Vec<String> = match &feed.pick {
        Some(pointer) => picked(text, pointer)?,
        None => lines(text),
    };
    if texts.len() > MOST {
        return Err(FeedProblem::TooLong);
    }
    let read = |(index, text): (usize, &String)| Entry::parse(text).map_err(|_| FeedProblem::NotAnEntry(index + 1));
    let entries = texts.iter().enumerate().map(read).collect::<Result<BTreeSet<_>, _>>()?;
    let (wanted, other): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| feed.family.is_none_or(|family| entry.family() == family));
    if wanted.is_empty() {
        return Err(FeedProblem::Empty);
    }
    Ok(Picked { entries: wanted, other_family: other.len() })
}

/// Whether `text` begins like a page of a browser: a login page, or that of a proxy.
fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(15).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype")
        || start.starts_with("<html")
        || start.starts_with("<head")
        || start.starts_with("<?xml")
}

/// The lines of a plain list, without comments.
fn lines(text: &str) -> Vec<String> {
    let bare = text.lines().map(|line| line.split(['#', ';']).next().unwrap_or_default().trim());
    bare.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The texts below `pointer` of a JSON document.
fn picked(text: &str, pointer: &str) -> Result<Vec<String>, FeedProblem> {
    let root = json::parse(text).map_err(|_| FeedProblem::NotJson)?;
    let mut nodes: Vec<&Node> = vec![&root];
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        nodes = nodes.into_iter().flat_map(|node| below(node, &step)).collect();
    }
    let mut texts = Vec::new();
    for node in nodes {
        match &node.value {
            Value::Text(text) => texts.push(text.clone()),
            Value::List(items) => texts.extend(items.iter().filter_map(|item| match &item.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            })),
            _ => {}
        }
    }
    if texts.is_empty() { Err(FeedProblem::NothingPicked) } else { Ok(texts) }
}

fn below<'n>(node: &'n Node, step: &str) -> Vec<&'n Node> {
    match &node.value {
        Value::List(items) if step == "*" => items.iter().collect(),
        Value::List(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)).into_iter().collect(),
        Value::Table(members) => {
            members.iter().filter(|member| step == "*" || member.name == step).map(|member| &member.node).collect()
        }
        _ => Vec::new(),
    }
}

impl Guard {
    /// Whether a copy with `entries` may be used; `before` is the copy that it replaces.
    ///
    /// # Errors
    /// What the copy violates.
    pub fn check(&self, entries: &[Entry], before: Option<&[Entry]>) -> Result<(), FeedProblem> {
        let found = entries.len();
        if let Some(min) = self.min.filter(|min| found < *min) {
            return Err(FeedProblem::Shrunk { found, min });
        }
        if let Some(max) = self.max.filter(|max| found > *max) {
            return Err(FeedProblem::Grew { found, max });
        }
        if let Some(widest) = self.widest
            && let Some(entry) = entries.iter().find(|entry| entry.net().prefix_len() < widest)
        {
            return Err(FeedProblem::TooWide { entry: *entry, widest });
        }
        let (Some(most), Some(before)) = (self.change, before.filter(|before| !before.is_empty())) else {
            return Ok(());
        };
        let (new, old): (BTreeSet<_>, BTreeSet<_>) = (entries.iter().collect(), before.iter().collect());
        let changed = (new.symmetric_difference(&old).count() * 100).div_ceil(old.len());
        let is_allowed = u32::try_from(changed).is_ok_and(|changed| changed <= most);
        if is_allowed { Ok(()) } else { Err(FeedProblem::Changed { changed, most }) }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::declaration::finding::{Source, Spot};
    use crate::domain::entry::Family;

    fn feed(pick: Option<&str>) -> Feed {
        let spot = Spot { source: Rc::new(Source::new("a", String::new())), offset: 0 };
        let url = "https://feeds.example/ips".to_owned();
        Feed { spot, url, pick: pick.map(str::to_owned), family: Some(Family::V4), guard: Guard::default() }
    }

    fn entries(texts: &[&str]) -> Vec<Entry> {
        texts.iter().map(|text| Entry::parse(text).unwrap()).collect()
    }

    #[test]
    fn a_body_is_read_as_lines_or_below_a_pointer() {
        let plain = pick(&feed(None), b"# ours\n192.0.2.0/24 # a\r\n\n2001:db8::1\n192.0.2.0/24\n").unwrap();
        assert_eq!(plain, Picked { entries: entries(&["192.0.2.0/24"]), other_family: 1 });
        let json = br#"{"prefixes":[{"ip_prefix":"192.0.2.0/24"},{"ip_prefix":"198.51.100.7"},{"v6":"::1"}]}"#;
        let below = pick(&feed(Some("/prefixes/*/ip_prefix")), json).unwrap();
        assert_eq!(below.entries, entries(&["192.0.2.0/24", "198.51.100.7"]));
        assert_eq!(pick(&feed(Some("/hooks")), br#"{"hooks":["192.0.2.1"]}"#).unwrap().entries.len(), 1);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for (pointer, body, problem) in [
            (None, &b"<!DOCTYPE html><html>"[..], FeedProblem::Html),
            (None, b"  <HTML>", FeedProblem::Html),
            (None, b"\xff\xfe1", FeedProblem::NotText),
            (None, b"192.0.2.1\nnot one\n", FeedProblem::NotAnEntry(2)),
            (None, b"2001:db8::1\n", FeedProblem::Empty),
            (Some("/a"), b"192.0.2.1", FeedProblem::NotJson),
            (Some("/a"), b"{\"b\":[]}", FeedProblem::NothingPicked),
        ] {
            assert_eq!(pick(&feed(pointer), body), Err(problem));
        }
    }

    #[test]
    fn a_guard_refuses_a_copy_that_shrinks_grows_widens_or_changes_much() {
        let guard = Guard { min: Some(2), max: Some(4), change: Some(50), widest: Some(20), max_age: None };
        let old = entries(&["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"]);
        let check = |texts: &[&str]| guard.check(&entries(texts), Some(&old));
        assert_eq!(check(&["192.0.2.1"]), Err(FeedProblem::Shrunk { found: 1, min: 2 }));
        let five = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5"];
        assert_eq!(check(&five), Err(FeedProblem::Grew { found: 5, max: 4 }));
        assert!(matches!(check(&["192.0.0.0/16", "192.0.2.1"]), Err(FeedProblem::TooWide { widest: 20, .. })));
        assert_eq!(check(&["192.0.2.1", "192.0.2.9"]), Err(FeedProblem::Changed { changed: 100, most: 50 }));
        assert_eq!(check(&["192.0.2.1", "192.0.2.2", "192.0.2.3"]), Ok(()));
        assert_eq!(guard.check(&entries(&["198.51.100.1", "198.51.100.2"]), None), Ok(()));
    }
}
