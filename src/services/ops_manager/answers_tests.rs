//! Damaged answers of the service: none is taken for an entry without a text.

use super::wire;
use crate::corpus_tests::for_each_form;

#[test]
fn damaged_answers_are_read_without_a_panic() {
    for_each_form("corpus/ops-manager", |body| {
        if let Ok(page) = serde_json::from_slice::<wire::Page>(body) {
            let _ = (page.has_next(), page.has_links(), page.is_of_another("/users/", "5356823b3004dee37132bb7b"));
            let stored = page.results.into_iter().filter_map(wire::Entry::into_stored);
            stored.for_each(|stored| assert!(!stored.text.trim().is_empty()));
        }
        if let Ok(one) = serde_json::from_slice::<wire::One>(body) {
            let stored = one.into_entry().and_then(wire::Entry::into_stored);
            assert!(stored.is_none_or(|stored| !stored.text.trim().is_empty()));
        }
        if let Ok(root) = serde_json::from_slice::<wire::Root>(body) {
            let _ = (root.user(), root.api_key());
        }
    });
}
