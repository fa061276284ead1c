//! The names that columns and JSON members have for entries and for notes.

/// Names of entries, without case, blanks, `_` and `-`.
const ENTRIES: &[&str] = &[
    "address",
    "block",
    "cidr",
    "cidrblock",
    "cidrip",
    "cidripv6",
    "entry",
    "ip",
    "ipaddress",
    "ipcidr",
    "ipprefix",
    "iprange",
    "ipv4",
    "ipv4prefix",
    "ipv6",
    "ipv6prefix",
    "network",
    "prefix",
    "range",
    "subnet",
];

/// Names of notes, in the same form.
const NOTES: &[&str] =
    &["reason", "comment", "comments", "note", "notes", "description", "label", "name", "owner", "remark"];

/// Whether `name` stands over entries.
pub(super) fn is_entry(name: &str) -> bool {
    ENTRIES.contains(&plain(name).as_str())
}

/// Whether `name` stands over notes.
pub(super) fn is_note(name: &str) -> bool {
    NOTES.contains(&plain(name).as_str())
}

fn plain(name: &str) -> String {
    let kept = name.chars().filter(|c| !c.is_whitespace() && !['_', '-'].contains(c));
    kept.flat_map(char::to_lowercase).collect()
}
