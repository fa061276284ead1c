//! The canonical form of a declaration: entries in order, one a line, without those that are past their end.
//!
//! Comments stay with their entries: those above an entry, and the one behind it. Everything else is left as it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use toml_edit::{Array, DocumentMut, Item, Value};

use super::write::key_of;
use crate::domain::stored::Key;

/// An entry of an array with its comments.
struct Piece {
    /// Sets first, then readable entries by value, then everything else by text.
    rank: (u8, Option<Key>, String),
    /// The comment lines above it.
    above: Vec<String>,
    /// Its own text.
    text: String,
    /// The comment behind it.
    behind: String,
}

/// `text` in canonical form. `expired` are the offsets in `text` of the entries that are past their end. Nothing if
/// `text` is not TOML.
#[must_use]
pub fn canonical(text: &str, expired: &BTreeSet<usize>) -> Option<String> {
    // The spans of the text are known before it can be edited.
    let spans = toml_edit::Document::parse(text).ok()?;
    let mut document: DocumentMut = text.parse().ok()?;
    for (family, keys) in [("sets", ["entries", "of", "except"].as_slice()), ("lists", &["entries", "absent"])] {
        let Some(read) = spans.as_table().get(family).and_then(Item::as_table_like) else { continue };
        let named: Vec<String> = read.iter().map(|(name, _)| name.to_owned()).collect();
        for (name, key) in named.iter().flat_map(|name| keys.iter().map(move |key| (name, *key))) {
            let at = |item: &Item| -> Vec<usize> {
                let values = item.as_array().into_iter().flat_map(Array::iter);
                values.map(|value| value.span().map_or(usize::MAX, |span| span.start)).collect()
            };
            let held = read.get(name).and_then(Item::as_table_like).and_then(|table| table.get(key));
            let gone: Vec<bool> =
                held.map(at).unwrap_or_default().iter().map(|offset| expired.contains(offset)).collect();
            let array = document
                .get_mut(family)
                .and_then(Item::as_table_like_mut)
                .and_then(|table| table.get_mut(name))
                .and_then(Item::as_table_like_mut)
                .and_then(|table| table.get_mut(key))
                .and_then(Item::as_array_mut);
            if let Some(array) = array
                && let Some(sorted) = sorted(array, &gone)
            {
                let decor = array.decor().clone();
                *array = sorted;
                *array.decor_mut() = decor;
            }
        }
    }
    let mut text = document.to_string();
    text.truncate(text.trim_end().len());
    text.push('\n');
    Some(text)
}

/// `array` in order, without the places that are `gone`.
fn sorted(array: &Array, gone: &[bool]) -> Option<Array> {
    let (mut pieces, rest) = pieces(array);
    let mut kept = gone.iter().map(|gone| !gone);
    pieces.retain(|_| kept.next().unwrap_or(true));
    pieces.sort_by(|one, other| one.rank.cmp(&other.rank));
    let has_comments =
        !rest.is_empty() || pieces.iter().any(|piece| !piece.above.is_empty() || !piece.behind.is_empty());
    let text = if pieces.len() < 2 && !has_comments {
        format!("[{}]", pieces.iter().map(|piece| piece.text.as_str()).collect::<String>())
    } else {
        let mut text = "[\n".to_owned();
        for piece in &pieces {
            // Writing to a text cannot fail.
            for comment in &piece.above {
                let _ = writeln!(text, "  {comment}");
            }
            let behind = if piece.behind.is_empty() { String::new() } else { format!(" {}", piece.behind) };
            let _ = writeln!(text, "  {},{behind}", piece.text);
        }
        for comment in &rest {
            let _ = writeln!(text, "  {comment}");
        }
        text.push(']');
        text
    };
    match text.parse::<Value>() {
        Ok(Value::Array(sorted)) => Some(sorted),
        _ => None,
    }
}

/// The entries of `array` with their comments, and the comments behind the last one.
fn pieces(array: &Array) -> (Vec<Piece>, Vec<String>) {
    let mut pieces: Vec<Piece> = Vec::new();
    for value in array {
        let decor = value.decor();
        let raw = |raw: Option<&toml_edit::RawString>| raw.and_then(|raw| raw.as_str()).unwrap_or_default().to_owned();
        let (prefix, suffix) = (raw(decor.prefix()), raw(decor.suffix()));
        let (behind, above) = comments(&prefix);
        match pieces.last_mut() {
            Some(last) if !behind.is_empty() => last.behind = behind,
            _ => {}
        }
        let mut bare = value.clone();
        bare.decor_mut().clear();
        let text = bare.to_string().trim().to_owned();
        let rank = match (&text, key_of(value)) {
            (text, _) if text.starts_with("\"@") => (0, None, text.clone()),
            (text, Some(key)) => (1, Some(key), text.clone()),
            (text, None) => (2, None, text.clone()),
        };
        pieces.push(Piece { rank, above, text, behind: comments(&suffix).0 });
    }
    let (behind, rest) = comments(array.trailing().as_str().unwrap_or_default());
    match pieces.last_mut() {
        Some(last) if !behind.is_empty() => last.behind = behind,
        _ => return (pieces, std::iter::once(behind).filter(|text| !text.is_empty()).chain(rest).collect()),
    }
    (pieces, rest)
}

/// The comment on the first line of `space`, and those on the lines below.
fn comments(space: &str) -> (String, Vec<String>) {
    let (first, rest) = space.split_once('\n').unwrap_or((space, ""));
    let comment = |line: &str| line.trim().to_owned();
    (comment(first), rest.lines().map(comment).filter(|line| !line.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# ours\nversion = 1 # one\n\n[sets.a]\nentries = [\"192.0.2.9\", # nine\n  # above two\n  \"192.0.2.2\",\n  { entry = \"192.0.2.1\", expires = 2020-01-01 }, # old\n  # the end\n]\n[lists.b]\nowns = \"all\"\nentries = [ \"192.0.2.7\", \"@a\" ]\nabsent = [ \"0.0.0.0/0\" ]\n";

    #[test]
    fn entries_are_sorted_with_their_comments() {
        let expired = BTreeSet::from([TEXT.find("{ entry").unwrap()]);
        let expected = "# ours\nversion = 1 # one\n\n[sets.a]\nentries = [\n  # above two\n  \"192.0.2.2\",\n  \"192.0.2.9\", # nine\n  # the end\n]\n[lists.b]\nowns = \"all\"\nentries = [\n  \"@a\",\n  \"192.0.2.7\",\n]\nabsent = [\"0.0.0.0/0\"]\n";
        let once = canonical(TEXT, &expired).unwrap();
        assert_eq!(once, expected);
        assert_eq!(canonical(&once, &BTreeSet::new()).unwrap(), once);
        assert_eq!(canonical("a = = 1", &BTreeSet::new()), None);
    }
}
