//! CSV and TSV (RFC 4180): the column that a header names, or the one that the caller names.

use super::problem::{Cause, Position};
use super::{Collected, Options, lines, names};

/// Where entries and notes stand, counted from 0.
struct Layout {
    separator: char,
    entry: usize,
    note: Option<usize>,
}

/// A cell, and the character of its line at which it begins, counted from 1.
struct Cell {
    text: String,
    column: usize,
}

/// Reads `text` as a table. `None` if no column is named, neither by a header nor by `options`.
pub(super) fn read(text: &str, options: &Options<'_>) -> Option<Collected> {
    let mut rows = rows(text).peekable();
    let stated = rows.next_if(|(_, row)| row.starts_with("sep=")).and_then(|(_, row)| row.chars().nth(4));
    let &(line, header) = rows.peek()?;
    let separator = stated.unwrap_or_else(|| separator(header));
    let cells = split(header, separator).ok()?;
    let named: Vec<usize> = (0..cells.len()).filter(|index| names::is_entry(&cells[*index].text)).collect();
    let mut collected = Collected::default();
    let entry = match (options.column, named.as_slice()) {
        (Some(column), _) => column.saturating_sub(1),
        (None, []) => return None,
        // One column is a plain list with a title.
        (None, [_]) if cells.len() == 1 => return None,
        (None, [entry]) => *entry,
        (None, several) => {
            collected.refuse(Position { line, column: 1 }, header, Cause::Columns(several.len()));
            return Some(collected);
        }
    };
    let is_header = !named.is_empty() || cells.get(entry).is_some_and(|cell| !cell.text.contains(['.', ':']));
    let note = is_header.then(|| cells.iter().position(|cell| names::is_note(&cell.text))).flatten();
    let layout = Layout { separator, entry, note: note.filter(|note| *note != entry) };
    rows.skip(usize::from(is_header)).for_each(|(line, row)| take_row(&mut collected, line, row, &layout, options));
    Some(collected)
}

/// The lines that are neither empty nor comments.
fn rows(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(text.split('\n').map(|row| row.trim_end_matches('\r')));
    lines.filter(|(_, row)| !row.trim().is_empty() && !row.trim_start().starts_with('#'))
}

/// The separator of the first row: a tab if there is one, else the more frequent one of semicolon and comma.
fn separator(row: &str) -> char {
    let count = |separator| row.matches(separator).count();
    match row {
        _ if count('\t') > 0 => '\t',
        _ if count(';') > count(',') => ';',
        _ => ',',
    }
}

fn take_row(collected: &mut Collected, line: usize, row: &str, layout: &Layout, options: &Options<'_>) {
    let whole = Position { line, column: 1 };
    if row.len() > lines::MOST_LINE {
        let shown: String = row.chars().take(40).collect();
        return collected.refuse(whole, &shown, Cause::LongLine);
    }
    if lines::hides(row) {
        return collected.refuse(whole, row, Cause::Control);
    }
    let Ok(cells) = split(row, layout.separator) else { return collected.refuse(whole, row, Cause::Quote) };
    if cells.iter().all(|cell| cell.text.is_empty()) {
        return;
    }
    let Some(cell) = cells.get(layout.entry).filter(|cell| !cell.text.is_empty()) else {
        return collected.refuse(whole, row, Cause::EmptyCell(layout.entry + 1));
    };
    let note = layout.note.and_then(|note| cells.get(note)).map(|cell| cell.text.clone());
    let position = Position { line, column: cell.column };
    collected.take(&cell.text, position, note.filter(|note| !note.is_empty()), options);
}

/// A quote without its partner.
struct Unclosed;

/// The cells of one row. A quoted cell has its quotes doubled inside; one that goes on over the line end is not read.
fn split(row: &str, separator: char) -> Result<Vec<Cell>, Unclosed> {
    let mut cells = vec![Cell { text: String::new(), column: 1 }];
    let (mut is_quoted, mut previous) = (false, None);
    for (column, c) in (1..).zip(row.chars()) {
        let Some(cell) = cells.last_mut() else { break };
        match c {
            '"' if is_quoted => is_quoted = false,
            // A quote directly after a closing one stands for itself.
            '"' if previous == Some('"') && !cell.text.is_empty() => {
                cell.text.push('"');
                is_quoted = true;
            }
            '"' if cell.text.trim().is_empty() => is_quoted = true,
            _ if c == separator && !is_quoted => cells.push(Cell { text: String::new(), column: column + 1 }),
            _ => cell.text.push(c),
        }
        previous = Some(c);
    }
    for cell in &mut cells {
        cell.column += cell.text.chars().take_while(|c| c.is_whitespace()).count();
        cell.text = cell.text.trim().to_owned();
    }
    if is_quoted { Err(Unclosed) } else { Ok(cells) }
}
