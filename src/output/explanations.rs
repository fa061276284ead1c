//! Where the pages are that explain the codes of reports: links for terminals. Shows nothing itself.

/// The folder of the pages, whose headings are the codes.
const PAGES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/explain/");

/// The address of the text on the hazard `name`.
pub(crate) fn of_hazard(name: &str) -> String {
    format!("{PAGES}hazards.md#{name}")
}

/// The address of the text on the error `code`.
pub(crate) fn of_error(code: &str) -> String {
    format!("{PAGES}error-codes.md#{code}")
}
