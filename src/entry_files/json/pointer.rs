//! JSON pointers (RFC 6901) in which `*` stands for every member or item.

use serde_json::value::RawValue;

use super::Node;
use crate::entry_files::problem::Cause;

/// The values of `root` that `pointer` leads to, in their order.
pub(super) fn find<'a>(root: &'a RawValue, pointer: &str) -> Result<Vec<&'a RawValue>, Cause> {
    let mut found = vec![root];
    if pointer.is_empty() {
        return Ok(found);
    }
    let tokens = pointer.strip_prefix('/').ok_or(Cause::PointerForm)?;
    let mut walked = String::new();
    for token in tokens.split('/') {
        walked = format!("{walked}/{token}");
        let mut next = Vec::new();
        for value in found {
            next.extend(
                step(value, token)
                    .ok_or_else(|| Cause::Pointer { pointer: walked.clone(), members: members(value) })?,
            );
        }
        found = next;
    }
    Ok(found)
}

/// What one token leads to. `None` if it leads nowhere.
fn step<'a>(value: &'a RawValue, token: &str) -> Option<Vec<&'a RawValue>> {
    let name = token.replace("~1", "/").replace("~0", "~");
    match Node::of(value) {
        Node::Object(members) if token == "*" && !members.contains_key("*") => Some(members.into_values().collect()),
        Node::Object(members) => members.get(&name).map(|value| vec![*value]),
        Node::List(items) if token == "*" => Some(items),
        Node::List(items) => items.get(name.parse::<usize>().ok()?).map(|value| vec![*value]),
        Node::Text(_) | Node::Other(_) => None,
    }
}

fn members(value: &RawValue) -> Vec<String> {
    match Node::of(value) {
        Node::Object(members) => members.into_keys().collect(),
        Node::List(items) => vec![format!("0 to {} and *", items.len().saturating_sub(1))],
        Node::Text(_) | Node::Other(_) => Vec::new(),
    }
}
