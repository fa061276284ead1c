//! The keys of every table. The schema has the same, which a test compares.

pub(in crate::declaration) const TOP: &[&str] = &["version", "include", "defaults", "sets", "lists", "tests"];
pub(in crate::declaration) const INCLUDED: &[&str] = &["version", "include", "sets"];
pub(in crate::declaration) const DEFAULTS: &[&str] = &["require", "owner", "reason", "ticket"];
pub(in crate::declaration) const SET: &[&str] =
    &["owner", "reason", "ticket", "expires", "entries", "of", "except", "feed", "guard"];
pub(in crate::declaration) const ENTRY: &[&str] = &["entry", "stored", "owner", "reason", "ticket", "expires"];
pub(in crate::declaration) const FEED: &[&str] = &["url", "pick", "family"];
pub(in crate::declaration) const GUARD: &[&str] = &["min", "max", "change", "widest", "max_age"];
pub(in crate::declaration) const LIST: &[&str] =
    &["on", "owns", "entries", "absent", "was", "owner", "reason", "ticket", "expires"];
pub(in crate::declaration) const ON: &[&str] =
    &["service", "profile", "region", "instances", "list", "network", "group", "user", "org", "api_key", "global"];
pub(in crate::declaration) const TEST: &[&str] = &["admits", "denies", "lists"];
