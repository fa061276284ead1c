//! What stands in the bodies of the API, and its conversion to domain values.
//!
//! Answers: every field may be absent or null but the `results` of a page, unknown fields are ignored.

use serde::{Deserialize, Serialize};

use crate::domain::entry;
use crate::domain::instance::UserId;
use crate::domain::owner::ApiKeyId;
use crate::domain::stored::{Stored, Usage};

/// A page of the list. An answer without `results` is no page: to take it for an empty one would be to say that nothing
/// is on the list.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Page {
    pub(super) results: Vec<Entry>,
    /// How many entries the whole list has.
    pub(super) total_count: Option<usize>,
    #[serde(default)]
    links: Option<Vec<Link>>,
}

#[derive(Deserialize)]
struct Link {
    rel: Option<String>,
    href: Option<String>,
}

/// The root of the API.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Root {
    links: Option<Vec<Link>>,
    api_key: Option<ApiKey>,
}

#[derive(Deserialize)]
struct ApiKey {
    id: Option<String>,
}

/// A user.
#[derive(Deserialize)]
pub(super) struct User {
    pub(super) id: Option<String>,
}

impl Root {
    /// The user that it links to. Of the link only the end counts: its host is the one that the server believes to
    /// have.
    pub(super) fn user(&self) -> Option<UserId> {
        let links = self.links.iter().flatten();
        let mut users = links.filter(|link| link.rel.as_deref().is_some_and(|rel| rel.ends_with("/user")));
        users.find_map(|link| link.href.as_deref()?.rsplit_once("/users/")?.1.parse().ok())
    }

    /// The programmatic key that it describes.
    pub(super) fn api_key(&self) -> Option<ApiKeyId> {
        self.api_key.as_ref()?.id.as_deref()?.parse().ok()
    }
}

impl Page {
    /// Whether the links name a page that follows; the names of links are words or URLs that end in one.
    pub(super) fn has_next(&self) -> bool {
        let rels = self.links.iter().flatten().filter_map(|link| link.rel.as_deref());
        rels.map(|rel| rel.rsplit('/').next().unwrap_or(rel)).any(|rel| rel.eq_ignore_ascii_case("next"))
    }

    /// Whether there are links at all.
    pub(super) fn has_links(&self) -> bool {
        self.links.iter().flatten().next().is_some()
    }

    /// Whether a link of the page or of an entry leads to the list of another owner than the one named `own` behind
    /// `marker`, such as `/users/`.
    pub(super) fn is_of_another(&self, marker: &str, own: &str) -> bool {
        let of_entries = self.results.iter().flat_map(|entry| entry.links.iter().flatten());
        let mut hrefs = self.links.iter().flatten().chain(of_entries).filter_map(|link| link.href.as_deref());
        hrefs.any(|href| {
            let named = href.split_once(marker).map(|(_, rest)| rest.split(['/', '?']).next().unwrap_or(rest));
            named.is_some_and(|named| !named.eq_ignore_ascii_case(own))
        })
    }
}

/// One entry, or a list around it: the pages show both for the same call.
#[derive(Deserialize)]
pub(super) struct One {
    #[serde(default)]
    results: Option<Vec<Entry>>,
    #[serde(flatten)]
    bare: Entry,
}

impl One {
    pub(super) fn into_entry(self) -> Option<Entry> {
        match self.results {
            Some(results) => results.into_iter().next(),
            None => Some(self.bare),
        }
    }
}

/// An entry of the server.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    cidr_block: Option<String>,
    ip_address: Option<String>,
    created: Option<String>,
    last_used: Option<String>,
    last_used_address: Option<String>,
    count: Option<u64>,
    description: Option<String>,
    id: Option<String>,
    links: Option<Vec<Link>>,
}

impl Entry {
    /// The text by which the server finds the entry is `ipAddress` if it is there, else `cidrBlock`. `None` if neither
    /// is.
    pub(super) fn into_stored(self) -> Option<Stored> {
        // An empty text names no entry; in a path it would name the whole list.
        let told = |text: &String| !text.trim().is_empty();
        let text = self.ip_address.filter(told).or(self.cidr_block.filter(told))?;
        let usage = Usage {
            created: self.created,
            count: self.count,
            last_used: self.last_used,
            last_used_address: self.last_used_address,
            description: self.description,
            id: self.id,
        };
        Some(Stored { usage, ..Stored::new(text) })
    }
}

/// An entry to add: one of the two fields, never both, and no other.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum NewEntry {
    IpAddress(String),
    CidrBlock(String),
}

impl From<&entry::Entry> for NewEntry {
    fn from(entry: &entry::Entry) -> Self {
        if entry.is_address() { Self::IpAddress(entry.to_string()) } else { Self::CidrBlock(entry.to_string()) }
    }
}

/// An entry of the global list to add: a block, or an address as one, and what it is for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct NewGlobalEntry<'body> {
    cidr_block: String,
    description: &'body str,
}

/// The part of an entry of the global list that is changed.
#[derive(Serialize)]
pub(super) struct NewDescription<'body> {
    pub(super) description: &'body str,
}

impl<'body> NewGlobalEntry<'body> {
    pub(super) fn new(entry: &entry::Entry, description: &'body str) -> Self {
        Self { cidr_block: entry.net().to_string(), description }
    }
}

/// An error body. `parameters` may be null, and may hold numbers.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ErrorBody {
    pub(super) error_code: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) parameters: Option<Vec<serde_json::Value>>,
    error: Option<serde_json::Value>,
    reason: Option<String>,
}

impl ErrorBody {
    /// Whether it has the status or its reason beside the code, as the errors of the API do.
    pub(super) fn has_own_form(&self) -> bool {
        self.reason.is_some() || self.error.as_ref().is_some_and(serde_json::Value::is_u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_named_by_its_address_and_a_block_by_its_block() {
        let page: Page = serde_json::from_str(
            r#"{"results":[{"cidrBlock":"1.2.3.4/32","ipAddress":"1.2.3.4"},{"cidrBlock":"5.6.7.8/30","ipAddress":""},{"ipAddress":""}]}"#,
        )
        .unwrap();
        let stored: Vec<_> = page.results.into_iter().filter_map(Entry::into_stored).collect();
        assert_eq!(stored.iter().map(|stored| stored.text.as_str()).collect::<Vec<_>>(), ["1.2.3.4", "5.6.7.8/30"]);
    }

    #[test]
    fn an_answer_without_results_is_no_empty_page() {
        for body in ["{}", r#"{"links":[]}"#, r#"{"results":null}"#] {
            assert!(serde_json::from_str::<Page>(body).is_err(), "{body}");
        }
        assert!(serde_json::from_str::<Page>(r#"{"results":[]}"#).unwrap().results.is_empty());
    }

    #[test]
    fn one_entry_is_read_bare_or_in_a_list() {
        for body in [r#"{"cidrBlock":"1.2.3.0/24"}"#, r#"{"results":[{"cidrBlock":"1.2.3.0/24"}],"totalCount":1}"#] {
            let one: One = serde_json::from_str(body).unwrap();
            assert_eq!(one.into_entry().unwrap().into_stored().unwrap().text, "1.2.3.0/24");
        }
    }

    #[test]
    fn a_new_entry_has_one_field() {
        let entry = entry::Entry::parse("2001:db8::/32").unwrap();
        assert_eq!(serde_json::to_string(&NewEntry::from(&entry)).unwrap(), r#"{"cidrBlock":"2001:db8::/32"}"#);
    }
}
