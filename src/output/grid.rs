//! Rows as columns, or one cell per line if the columns do not fit. Cells are never cut off or broken within a word.

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Table};

use crate::output::escape;
use crate::output::page::{Page, Style};

/// The smallest width of a wrapped last column.
const LEAST: usize = 30;

/// Rows under headings. The first column names the row.
#[derive(Debug)]
pub(crate) struct Grid {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
    prose: bool,
}

impl Grid {
    /// A grid without rows.
    pub(crate) fn new(headings: &[&str]) -> Self {
        Self { headings: headings.iter().map(ToString::to_string).collect(), rows: Vec::new(), prose: false }
    }

    /// Permits to wrap the last column, which has sentences.
    pub(crate) fn prose(mut self) -> Self {
        self.prose = true;
        self
    }

    /// Adds a row. An unknown cell stays empty.
    pub(crate) fn row(&mut self, cells: Vec<Option<String>>) {
        let safe = |cell: Option<String>| cell.map_or_else(String::new, |cell| escape::text(&cell).into_owned());
        self.rows.push(cells.into_iter().map(safe).collect());
    }

    /// Removes the columns, except the first, that are empty in every row.
    pub(crate) fn without_empty_columns(mut self) -> Self {
        let kept: Vec<bool> = (0..self.headings.len())
            .map(|index| index == 0 || self.rows.iter().any(|row| row.get(index).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let mut of_headings = kept.iter();
        self.headings.retain(|_| of_headings.next().copied().unwrap_or(true));
        for row in &mut self.rows {
            let mut of_row = kept.iter();
            row.retain(|_| of_row.next().copied().unwrap_or(true));
        }
        self
    }

    /// Adds the rows to the page, each line after `indent`. A single column has no heading.
    pub(crate) fn show(&self, page: &mut Page, indent: &str) {
        if let [_] = self.headings[..] {
            for cell in self.rows.iter().flatten() {
                page.line(Style::Plain, &format!("{indent}{cell}"));
            }
            return;
        }
        let table = self.table();
        let width = page.width().map(|width| width.saturating_sub(indent.len()));
        match fit(&table, width, self.prose) {
            Some(fixed) => show_columns(page, table, fixed, indent),
            None => self.show_records(page, indent),
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(self.headings.clone());
        table.add_rows(self.rows.clone());
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        table
    }

    fn show_records(&self, page: &mut Page, indent: &str) {
        for row in &self.rows {
            let mut cells = row.iter().zip(&self.headings);
            if let Some((name, _)) = cells.next() {
                page.line(Style::Heading, &format!("{indent}{name}"));
            }
            for (cell, heading) in cells.filter(|(cell, _)| !cell.is_empty()) {
                page.labelled(&format!("{indent}  "), heading, Style::Plain, cell);
            }
        }
    }
}

/// The layout for `width` columns: unwrapped (`Some(None)`), with the last column wrapped, or `None` if it does not
/// fit.
#[expect(clippy::option_option, reason = "the outer says whether it fits, the inner whether it has to be wrapped")]
fn fit(table: &Table, width: Option<usize>, prose: bool) -> Option<Option<u16>> {
    let Some(width) = width else { return Some(None) };
    let widths: Vec<usize> = table.column_max_content_widths().into_iter().map(usize::from).collect();
    let last = widths.last().copied().unwrap_or(0);
    let others = widths.iter().map(|width| width + 2).sum::<usize>() - (last + 2);
    if others + last <= width {
        return Some(None);
    }
    let wrapped = prose && others + LEAST <= width;
    wrapped.then(|| u16::try_from(width).ok())
}

fn show_columns(page: &mut Page, mut table: Table, fixed: Option<u16>, indent: &str) {
    if let Some(width) = fixed {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        let wrapped = table.column_iter().count() - 1;
        for column in table.column_iter_mut().take(wrapped) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
        if let Some(last) = table.column_mut(wrapped) {
            last.set_padding((0, 0));
        }
    }
    for (index, line) in table.lines().enumerate() {
        let style = if index == 0 { Style::Heading } else { Style::Plain };
        page.line(style, &format!("{indent}{}", line.trim_end()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(width: Option<usize>, prose: bool) -> String {
        let mut grid = Grid::new(&["name", "empty", "about"]);
        if prose {
            grid = grid.prose();
        }
        grid.row(vec![Some("one".to_owned()), None, Some("a sentence that is longer than a few words".to_owned())]);
        grid.row(vec![Some("second".to_owned()), None, Some("短い\n".to_owned())]);
        let mut page = Page::new(width, false);
        grid.without_empty_columns().show(&mut page, "  ");
        page.into_text()
    }

    #[test]
    fn rows_are_columns_if_they_fit() {
        let columns = "  name    about\n  one     a sentence that is longer than a few words\n  second  短い\\x0a\n";
        assert_eq!(shown(None, false), columns);
        assert_eq!(shown(Some(52), false), columns);
    }

    #[test]
    fn a_last_column_of_sentences_is_wrapped() {
        assert_eq!(
            shown(Some(40), true),
            "  name    about\n  one     a sentence that is longer than\n          a few words\n  second  短い\\x0a\n"
        );
    }

    #[test]
    fn rows_become_records_if_columns_do_not_fit() {
        assert_eq!(
            shown(Some(30), true),
            "  one\n    about: a sentence that is\n      longer than a few words\n  second\n    about: 短い\\x0a\n"
        );
    }
}
