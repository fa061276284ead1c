//! TOML as nodes.

use toml_edit::{Document, Item, TableLike, Value as Toml};

use super::node::{Member, Node, SyntaxError, Value};

/// Reads `text`.
pub(super) fn parse(text: &str) -> Result<Node, SyntaxError> {
    let document = Document::parse(text).map_err(|error| SyntaxError {
        offset: error.span().map_or(0, |span| span.start),
        message: first_line(error.message()),
    })?;
    Ok(table(document.as_table(), 0))
}

/// The library's message up to its first line break; the rest repeats the text of the file.
fn first_line(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    if line.is_empty() { "invalid TOML".to_owned() } else { line.to_owned() }
}

fn table(table: &dyn TableLike, offset: usize) -> Node {
    let member = |(name, held): (&str, &Item)| {
        let at = table.key(name).and_then(toml_edit::Key::span).map_or(offset, |span| span.start);
        Member { name: name.to_owned(), offset: at, node: item(held, at) }
    };
    Node { offset, value: Value::Table(table.iter().map(member).collect()) }
}

/// `item`, which begins at `otherwise` if the document does not say where.
fn item(item: &Item, otherwise: usize) -> Node {
    let offset = item.span().map_or(otherwise, |span| span.start);
    match item {
        Item::Value(held) => value(held, offset),
        Item::Table(held) => table(held, offset),
        Item::ArrayOfTables(tables) => {
            let each = |held: &toml_edit::Table| table(held, held.span().map_or(offset, |span| span.start));
            Node { offset, value: Value::List(tables.iter().map(each).collect()) }
        }
        Item::None => Node { offset, value: Value::Other("nothing") },
    }
}

fn value(held: &Toml, otherwise: usize) -> Node {
    let offset = held.span().map_or(otherwise, |span| span.start);
    let read = match held {
        Toml::String(text) => Value::Text(text.value().clone()),
        Toml::Integer(number) => Value::Integer(*number.value()),
        Toml::Float(_) => Value::Other("a fraction"),
        Toml::Boolean(is_on) => Value::Switch(*is_on.value()),
        Toml::Datetime(date) => Value::Date(date.value().to_string()),
        Toml::Array(array) => Value::List(array.iter().map(|each| value(each, offset)).collect()),
        Toml::InlineTable(inline) => return table(inline, offset),
    };
    Node { offset, value: read }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_place() {
        let text = "version = 1\n[sets.a]\nentries = [\"b\", { entry = \"c\" }]\n[[tests]]\nadmits = 2027-03-01\n";
        let Value::Table(top) = parse(text).unwrap().value else { unreachable!() };
        let places: Vec<(&str, &str)> =
            top.iter().map(|member| (member.name.as_str(), &text[member.offset..][..4])).collect();
        assert_eq!(places, [("version", "vers"), ("sets", "sets"), ("tests", "test")]);
        let Value::Table(sets) = &top[1].node.value else { unreachable!() };
        let Value::Table(set) = &sets[0].node.value else { unreachable!() };
        let Value::List(entries) = &set[0].node.value else { unreachable!() };
        assert_eq!((&text[entries[0].offset..][..3], &text[entries[1].offset..][..3]), ("\"b\"", "{ e"));
        let Value::List(tests) = &top[2].node.value else { unreachable!() };
        let Value::Table(first) = &tests[0].value else { unreachable!() };
        assert_eq!(first[0].node.value, Value::Date("2027-03-01".to_owned()));
    }

    #[test]
    fn a_syntax_error_has_its_place() {
        let error = parse("a = 1\nb = = 2\n").unwrap_err();
        assert!(error.offset >= 9 && !error.message.contains('\n'), "{error:?}");
        assert!(parse("a = 1\na = 2\n").unwrap_err().message.contains("duplicate key"));
    }
}
