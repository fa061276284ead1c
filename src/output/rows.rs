//! A document as rows and columns: CSV, Markdown, and tables with chosen columns.
//!
//! The rows are made from the JSON document, so that a column has the name of its field. A result with entries becomes
//! one row for each entry. `entry.text` and `target.text` are also called `text` and `target`.

use super::error::OutputError;
use super::escape;
use super::grid::Grid;
use super::json;
use super::page::Page;
use super::tree::Tree;
use super::view::{Changed, Document};
use crate::domain::instance::Network;
use crate::domain::plan::Verb;
use crate::domain::report::ChangeReport;
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};

/// The columns that are shown without `--columns`, for the kinds of documents with many fields.
const DEFAULTS: &[(&str, &[&str])] = &[
    (
        "list",
        &[
            "target",
            "entry",
            "text",
            "description",
            "created",
            "last_used",
            "count",
            "declared.owner",
            "declared.reason",
            "declared.ticket",
            "declared.expires",
        ],
    ),
    ("get", &["query", "found", "entry", "admitted_by"]),
    ("change", &["target", "verb", "outcome", "added", "removed", "intent", "error.message"]),
    ("audit", &["level", "finding", "target", "entries", "reason", "notes"]),
    ("diff", &["left", "right", "equal", "only_left", "only_right", "error.message"]),
    ("instances", &["id", "name", "status", "version"]),
    ("history", &["intent", "at", "user", "target", "verb", "outcome", "added", "removed", "reason"]),
];

/// A row: the name and the text of each cell.
type Row = Vec<(String, String)>;

/// Rows under the names of their columns.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rows {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Rows {
    /// The rows of `tree`, a document or the result of a query, with the columns `chosen`, or the usual ones.
    ///
    /// # Errors
    /// There is no column of a chosen name.
    pub(crate) fn new(tree: &Tree, chosen: &[String]) -> Result<Self, OutputError> {
        let rows = of_tree(tree);
        let known = columns_of(&rows);
        let kind = tree.get("kind").and_then(Tree::scalar).unwrap_or_default();
        let usual = DEFAULTS.iter().find(|(name, _)| *name == kind).map(|(_, columns)| *columns);
        let columns: Vec<String> = match usual {
            _ if !chosen.is_empty() => {
                // The columns of changes are checked before the first of them; a list may lack a part of a target.
                let lacks = |name: &String| (kind == "change").then(|| name.clone());
                let find =
                    |name: &String| find(&known, name).or_else(|| lacks(name)).ok_or_else(|| no_column(name, &known));
                // Without rows there are no fields to look for.
                if rows.is_empty() { chosen.to_vec() } else { chosen.iter().map(find).collect::<Result<_, _>>()? }
            }
            Some(usual) if rows.is_empty() => usual[..2].iter().map(ToString::to_string).collect(),
            Some(usual) => {
                usual.iter().filter(|name| known.iter().any(|one| one == *name)).map(ToString::to_string).collect()
            }
            None => known,
        };
        let cell = |row: &Row, column: &String| {
            row.iter().find(|(name, _)| name == column).map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let rows = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
        Ok(Self { columns: if chosen.is_empty() { columns } else { chosen.to_vec() }, rows })
    }

    /// CSV with a header (RFC 4180, with line feeds).
    pub(crate) fn csv(&self) -> String {
        let cell = |text: &String| {
            let text = escape::text(text);
            let quoted = text.contains([',', '"']) || text.starts_with(' ') || text.ends_with(' ');
            if quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.into_owned() }
        };
        let line = |cells: &Vec<String>| format!("{}\n", cells.iter().map(cell).collect::<Vec<_>>().join(","));
        std::iter::once(&self.columns).chain(&self.rows).map(line).collect()
    }

    /// A table of GitHub Flavored Markdown.
    pub(crate) fn markdown(&self) -> String {
        let cell = |text: &String| {
            let text = escape::text(text).replace('\\', "\\\\").replace('|', "\\|");
            text.replace('<', "&lt;").replace('`', "\\`").replace('*', "\\*").replace('[', "\\[")
        };
        let line = |cells: &Vec<String>| format!("| {} |\n", cells.iter().map(cell).collect::<Vec<_>>().join(" | "));
        let rule = format!("|{}\n", "---|".repeat(self.columns.len()));
        let rows: String = self.rows.iter().map(line).collect();
        format!("{}{rule}{rows}", line(&self.columns))
    }

    /// One row per line without headings, cells separated by tabs.
    pub(crate) fn plain(&self) -> String {
        let line = |row: &Vec<String>| {
            let cells: Vec<_> = row.iter().map(|cell| escape::text(cell)).collect();
            format!("{}\n", cells.join("\t"))
        };
        self.rows.iter().map(line).collect()
    }

    /// A table for people.
    pub(crate) fn table(&self, mut page: Page) -> String {
        let headings: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        let mut grid = Grid::new(&headings);
        for row in &self.rows {
            grid.row(row.iter().cloned().map(Some).collect());
        }
        grid.show(&mut page, "");
        page.into_text()
    }
}

/// Checks the columns `chosen` of a command that changes lists, before it changes any.
///
/// # Errors
/// No change has a column of a chosen name.
pub(crate) fn check_columns_of_changes(chosen: &[String]) -> Result<(), OutputError> {
    if chosen.is_empty() {
        return Ok(());
    }
    let part = || Some(String::new());
    let of_groups = Path { list: part(), region: part(), instance: part(), group: part(), ..Path::default() };
    let of_users = Path { host: part(), user: part(), org: part(), api_key: part(), ..Path::default() };
    let change = |service: &str, path: Path| {
        let path = Path { network: path.region.is_some().then_some(Network::Public), ..path };
        let report = ChangeReport::new(Target::new(service, path), Verb::Append, true);
        Changed { report, error: Some(Error::new(Code::NotApplied, "")) }
    };
    let changes = vec![change("elasticsearch", of_groups), change("ops-manager", of_users)];
    let known = columns_of(&of_tree(&Tree::of_json(&json::document(&Document::Change(changes), &[])?)?));
    chosen.iter().try_for_each(|name| find(&known, name).map(drop).ok_or_else(|| no_column(name, &known)))
}

/// The error for a column that no row has.
fn no_column(name: &str, known: &[String]) -> OutputError {
    let name: String = name.chars().take(40).collect();
    OutputError::NotShown {
        message: format!("unknown column `{name}`"),
        hint: format!("the columns are: {}", known.join(", ")),
    }
}

/// The column with this name, or the only one whose last part it is.
fn find(known: &[String], name: &str) -> Option<String> {
    let same = known.iter().find(|column| *column == name);
    let mut parts = known.iter().filter(|column| column.rsplit('.').next() == Some(name));
    same.or_else(|| parts.next().filter(|_| parts.next().is_none())).cloned()
}

/// The names of all cells, in order.
fn columns_of(rows: &[Row]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for (name, _) in rows.iter().flatten() {
        if !columns.contains(name) {
            columns.push(name.clone());
        }
    }
    columns
}

fn of_tree(tree: &Tree) -> Vec<Row> {
    // A finding is one row, however many entries it is about.
    let is_audit = tree.get("kind").and_then(Tree::scalar).as_deref() == Some("audit");
    let rows = |item| if is_audit { vec![flat(item)] } else { of_item(item) };
    items(tree).into_iter().flat_map(rows).collect()
}

/// What becomes rows: the results of a document, its first list of objects, or the items of a list.
fn items(tree: &Tree) -> Vec<&Tree> {
    match tree {
        Tree::List(items) => items.iter().collect(),
        Tree::Map(members) if tree.get("schema_version").is_some() => {
            let lists = members.iter().filter_map(|(name, value)| match value {
                Tree::List(items) if name == "results" || matches!(items.first(), Some(Tree::Map(_))) => Some(items),
                _ => None,
            });
            let mut lists = lists;
            lists.next().map_or_else(|| vec![tree], |items| items.iter().collect())
        }
        other => vec![other],
    }
}

/// One row, or one for each entry.
fn of_item(item: &Tree) -> Vec<Row> {
    let Some(Tree::List(entries)) = item.get("entries") else { return vec![flat(item)] };
    if !entries.iter().all(|entry| matches!(entry, Tree::Map(_))) {
        return vec![flat(item)];
    }
    let Tree::Map(members) = item else { return Vec::new() };
    let others: Vec<(String, Tree)> = members.iter().filter(|(name, _)| name != "entries").cloned().collect();
    let (mut before, mut after) = (flat(&Tree::Map(others)), Vec::new());
    if let Some(at) = before.iter().position(|(name, _)| !name.starts_with("target")) {
        after = before.split_off(at);
    }
    let row = |entry: &Tree| before.iter().cloned().chain(flat(entry)).chain(after.iter().cloned()).collect();
    entries.iter().map(row).collect()
}

fn flat(item: &Tree) -> Row {
    let mut row = Row::new();
    match item {
        Tree::Map(members) => members.iter().for_each(|(name, value)| flatten(name, value, &mut row)),
        Tree::List(items) => {
            let cell = |(index, value): (usize, &Tree)| (format!("column_{}", index + 1), cell(value));
            row.extend(items.iter().enumerate().map(cell));
        }
        other => row.push(("value".to_owned(), cell(other))),
    }
    row
}

/// Members of objects have dotted names; the `text` of an object also has the name of the object.
fn flatten(name: &str, value: &Tree, row: &mut Row) {
    match value {
        Tree::Map(members) => {
            if let Some(text) = value.get("text") {
                row.push((name.to_owned(), cell(text)));
            }
            for (below, value) in members.iter().filter(|(below, _)| below != "text") {
                flatten(&format!("{name}.{below}"), value, row);
            }
        }
        other => row.push((name.to_owned(), cell(other))),
    }
}

/// A value in one cell; the items of a list are separated by spaces.
fn cell(value: &Tree) -> String {
    match value {
        Tree::List(items) => items.iter().map(cell).collect::<Vec<_>>().join(" "),
        Tree::Map(members) => {
            let naming = ["text", "entry", "name", "target", "message"].iter().find_map(|name| value.get(name));
            let only = naming.or_else(|| members.first().map(|(_, value)| value));
            only.map(cell).unwrap_or_default()
        }
        other => other.scalar().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"{"schema_version":1,"kind":"list","results":[{"target":{"text":"es/a","group":"office"},
        "fingerprint":"f1","entries":[{"entry":"10.0.0.1","text":"10.0.0.1","family":"ipv4"},
        {"entry":null,"text":"a,\"b|","family":null}],"error":null}],"warnings":[]}"#;

    fn rows(json: &str, columns: &[&str]) -> Result<Rows, OutputError> {
        let columns: Vec<String> = columns.iter().map(ToString::to_string).collect();
        Rows::new(&Tree::of_json(json).unwrap(), &columns)
    }

    #[test]
    fn a_list_has_a_row_for_each_entry() {
        let rows = rows(LIST, &[]).unwrap();
        assert_eq!(rows.csv(), "target,entry,text\nes/a,10.0.0.1,10.0.0.1\nes/a,,\"a,\"\"b|\"\n");
        assert_eq!(
            rows.markdown(),
            "| target | entry | text |\n|---|---|---|\n| es/a | 10.0.0.1 | 10.0.0.1 |\n| es/a |  | a,\"b\\| |\n"
        );
    }

    #[test]
    fn columns_are_chosen_by_name_or_by_the_last_part_of_it() {
        let chosen = rows(LIST, &["group", "text"]).unwrap();
        assert_eq!(chosen.plain(), "office\t10.0.0.1\noffice\ta,\"b|\n");
        assert_eq!(chosen.table(Page::new(None, false)), "group   text\noffice  10.0.0.1\noffice  a,\"b|\n");
        let error = rows(LIST, &["grop"]).unwrap_err().to_error().unwrap();
        assert_eq!(error.message, "unknown column `grop`");
        assert!(error.hints[0].starts_with("the columns are: target, target.group, entry, text"), "{:?}", error.hints);
    }

    #[test]
    fn an_empty_result_still_has_a_header() {
        let empty = r#"{"schema_version":1,"kind":"instances","results":[]}"#;
        assert_eq!(rows(empty, &[]).unwrap().csv(), "id,name\n");
        assert_eq!(rows(empty, &["name"]).unwrap().csv(), "name\n");
    }

    #[test]
    fn results_of_a_query_become_rows() {
        assert_eq!(rows(r#"["a",["b","c"]]"#, &[]).unwrap().plain(), "a\t\t\n\tb\tc\n");
        assert_eq!(rows(r#"["a","b"]"#, &[]).unwrap().plain(), "a\nb\n");
        assert_eq!(rows(r#""a""#, &[]).unwrap().plain(), "a\n");
    }
}
