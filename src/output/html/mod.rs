//! An audit as one HTML file that needs nothing else: style and script are part of it, and it makes no request.
//!
//! The findings come first, then the lists, every entry with the lists that admit it, the unused entries, and a map of
//! the admitted IPv4 space. Without the script, everything is visible; the script filters.

mod map;

use std::fmt::Write as _;

use crate::domain::audit::{Finding, Kind, Level};
use crate::domain::report::ListReport;
use crate::domain::stored::Stored;
use crate::output::error::OutputError;
use crate::output::escape;
use crate::output::notes;
use crate::output::table::audit::summary;
use crate::output::view::audit::{Admitted, Audited, Origin};
use crate::output::view::{Document, Listed};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The page of `document`.
///
/// # Errors
/// It is not an audit.
pub(crate) fn document(document: &Document) -> Result<String, OutputError> {
    match document {
        Document::Audit(audited) => Ok(render(audited)),
        _ => Err(OutputError::NotShown {
            message: "only an audit can be shown as html".to_owned(),
            hint: "use another format".to_owned(),
        }),
    }
}

/// The error for a part of an audit.
pub(crate) fn whole_only() -> OutputError {
    OutputError::NotShown {
        message: "html shows a whole audit".to_owned(),
        hint: "omit --query and --columns, or use another format".to_owned(),
    }
}

/// The page of an audit.
fn render(audited: &Audited) -> String {
    let mut page = String::with_capacity(64 * 1024);
    head(&mut page, audited);
    page.push_str("<main id=\"main\">\n");
    filter(&mut page);
    findings(&mut page, audited);
    lists(&mut page, audited);
    entries(&mut page, audited);
    unused(&mut page, audited);
    let admitted: Vec<Admitted<'_>> = audited.admitted();
    map::show(&mut page, admitted.iter().filter_map(|admitted| admitted.stored.entry.as_ref()));
    page.push_str("</main>\n<footer><p>Made by whitelistctl. This file makes no request.</p></footer>\n");
    add(&mut page, format_args!("<script>\n{SCRIPT}</script>\n</body>\n</html>\n"));
    page
}

/// Appends text; a string takes whatever is written to it.
fn add(page: &mut String, text: std::fmt::Arguments<'_>) {
    let written = page.write_fmt(text);
    debug_assert!(written.is_ok(), "a string takes whatever is written to it");
}

/// `text` for an element or an attribute in double quotes.
fn safe(text: &str) -> String {
    let text = escape::text(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

fn head(page: &mut String, audited: &Audited) {
    let (at, summary) = (safe(&audited.at), safe(&summary(audited)));
    add(
        page,
        format_args!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
             script-src 'unsafe-inline'; img-src data:\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>Whitelist audit, {at}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n{STYLE}</style>\n\
             </head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n<header>\n\
             <h1>Whitelist audit</h1>\n<p>Read at <time datetime=\"{at}\">{at}</time>. {summary}.</p>\n\
             <nav aria-label=\"Sections\"><ul>\
             <li><a href=\"#findings\">Findings</a></li><li><a href=\"#lists\">Lists</a></li>\
             <li><a href=\"#entries\">Who admits what</a></li><li><a href=\"#unused\">Unused entries</a></li>\
             <li><a href=\"#map\">Map</a></li></ul></nav>\n</header>\n"
        ),
    );
}

fn filter(page: &mut String) {
    page.push_str(
        "<form class=\"filter\" role=\"search\" hidden>\n<label for=\"filter\">Filter all tables</label>\n\
         <input id=\"filter\" type=\"search\" autocomplete=\"off\" placeholder=\"address, list, finding\">\n\
         <fieldset><legend>Levels</legend>\n",
    );
    for level in Level::ALL {
        add(
            page,
            format_args!("<label><input type=\"checkbox\" name=\"level\" value=\"{level}\" checked> {level}</label>\n"),
        );
    }
    page.push_str("</fieldset>\n<output id=\"shown\" for=\"filter\" aria-live=\"polite\"></output>\n</form>\n");
}

/// A table with a caption, in a part that scrolls sideways on a narrow screen.
fn table(page: &mut String, (id, title, about): (&str, &str, &str), headings: &[&str], rows: &[String]) {
    add(
        page,
        format_args!("<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n<p>{}</p>\n", safe(about)),
    );
    if rows.is_empty() {
        page.push_str("<p class=\"none\">None.</p>\n</section>\n");
        return;
    }
    add(
        page,
        format_args!(
            "<div class=\"wide\" role=\"region\" aria-label=\"{title}, table\" tabindex=\"0\">\n<table>\n<thead><tr>"
        ),
    );
    for heading in headings {
        add(page, format_args!("<th scope=\"col\">{heading}</th>"));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        page.push_str(row);
    }
    page.push_str("</tbody>\n</table>\n</div>\n</section>\n");
}

/// One row: a cell for each heading, whose name the cell repeats for narrow screens. Cells are HTML.
fn row(attributes: &str, headings: &[&str], cells: &[String]) -> String {
    let cell = |(heading, cell): (&&str, &String)| {
        let empty = if cell.is_empty() { " class=\"empty\"" } else { "" };
        format!("<td data-name=\"{heading}\"{empty}>{cell}</td>")
    };
    let cells: String = headings.iter().zip(cells).map(cell).collect();
    format!("<tr{attributes}>{cells}</tr>\n")
}

fn findings(page: &mut String, audited: &Audited) {
    const HEADINGS: &[&str] = &["Level", "Finding", "Reason", "Entries", "List"];
    let cells = |finding: &Finding| {
        let level = finding.level;
        let cells = [
            format!("<span class=\"level {level}\">{level}</span>"),
            safe(finding.kind.as_str()),
            safe(&finding.reason),
            codes(finding.entries.iter().map(String::as_str)),
            code(&finding.target.to_string()),
        ];
        row(&format!(" data-level=\"{level}\""), HEADINGS, &cells)
    };
    let rows: Vec<String> = audited.findings.iter().map(cells).collect();
    table(page, ("findings", "Findings", "The most serious findings come first."), HEADINGS, &rows);
}

fn lists(page: &mut String, audited: &Audited) {
    const HEADINGS: &[&str] = &["List", "Entries", "Notes", "Fingerprint"];
    let cells = |listed: &Listed| {
        let name = code(&listed.target.to_string());
        let cells = match &listed.outcome {
            Ok(report) => [
                name,
                report.list.len().to_string(),
                safe(&report.notes.join("; ")),
                code(&report.list.fingerprint().to_string()),
            ],
            Err(error) => {
                let unread = format!("<strong>not read</strong>: {}", safe(&error.message));
                [name, String::new(), unread, String::new()]
            }
        };
        row("", HEADINGS, &cells)
    };
    let rows: Vec<String> = audited.lists.iter().map(cells).collect();
    table(page, ("lists", "Lists", "A list that was not read may admit anything."), HEADINGS, &rows);
}

fn entries(page: &mut String, audited: &Audited) {
    const HEADINGS: &[&str] = &["Entry", "Admitted by", "Description and reason", "Last used", "Uses"];
    let cells = |admitted: &Admitted<'_>| {
        let about = |(report, stored, origin): &(&ListReport, &Stored, Option<&Origin>)| {
            let reason = origin.map(|origin| {
                let why = origin.reason.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
                // A machine without a user name records this word.
                let by = if origin.user == "unknown" { String::new() } else { format!(" by {}", origin.user) };
                format!("added on {}{by}{why}", origin.at)
            });
            let declared = report.note(stored).and_then(notes::sentence);
            stored.usage.description.clone().into_iter().chain(declared).chain(reason).collect::<Vec<_>>().join("; ")
        };
        let mut texts: Vec<String> = admitted.lists.iter().map(about).filter(|text| !text.is_empty()).collect();
        texts.dedup();
        let targets: Vec<String> = admitted.lists.iter().map(|(report, ..)| report.target.to_string()).collect();
        let used = admitted.lists.iter().filter_map(|(_, stored, _)| stored.usage.last_used.as_deref()).max();
        let counts = admitted.lists.iter().filter_map(|(_, stored, _)| stored.usage.count);
        let total = counts.reduce(u64::saturating_add).map(|total| total.to_string());
        let cells = [
            code(&admitted.stored.display()),
            codes(targets.iter().map(String::as_str)),
            safe(&texts.join("; ")),
            safe(used.unwrap_or_default()),
            total.unwrap_or_default(),
        ];
        row("", HEADINGS, &cells)
    };
    let rows: Vec<String> = audited.admitted().iter().map(cells).collect();
    table(page, ("entries", "Who admits what", "Every entry once, with all lists that have it."), HEADINGS, &rows);
}

fn unused(page: &mut String, audited: &Audited) {
    const HEADINGS: &[&str] = &["Entry", "Added", "Last used", "Uses", "List"];
    let mut rows = Vec::new();
    for finding in audited.findings.iter().filter(|finding| finding.kind == Kind::Unused) {
        let Some(report) = audited.read().find(|report| report.target == finding.target) else { continue };
        for stored in report.list.entries().iter().filter(|stored| finding.entries.contains(&stored.display())) {
            let usage = &stored.usage;
            let cells = [
                code(&stored.display()),
                safe(usage.created.as_deref().unwrap_or_default()),
                safe(usage.last_used.as_deref().unwrap_or("never")),
                usage.count.map(|count| count.to_string()).unwrap_or_default(),
                code(&report.target.to_string()),
            ];
            rows.push(row("", HEADINGS, &cells));
        }
    }
    let days = audited.unused_for.as_secs() / 86_400;
    let about = format!("Entries without a use for {days} days or more, where the service counts uses.");
    table(page, ("unused", "Unused entries", &about), HEADINGS, &rows);
}

/// Names of lists may be broken anywhere, entries nowhere.
fn code(text: &str) -> String {
    const LONGEST_ENTRY: usize = 44;
    let class = if text.len() > LONGEST_ENTRY { " class=\"long\"" } else { "" };
    format!("<code{class}>{}</code>", safe(text))
}

fn codes<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.map(code).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;

    #[test]
    fn text_of_a_server_cannot_become_markup() {
        assert_eq!(safe("<b a='\"'>&\u{1b}"), "&lt;b a=&#39;&quot;&#39;&gt;&amp;\\x1b");
        let page = render(&sample::audit());
        assert!(page.contains("sg-\\x1b[2J&lt;script&gt;"), "{page}");
        assert_eq!(page.matches("<script>").count(), 1);
    }

    #[test]
    fn the_page_is_one_file_without_a_link_to_elsewhere() {
        let page = render(&sample::audit());
        for outside in ["http://", "https://", "src=", "url(", "@import", "fetch(", "XMLHttpRequest"] {
            assert!(!page.contains(outside), "{outside}");
        }
        for link in page.split("href=\"").skip(1) {
            assert!(link.starts_with('#') || link.starts_with("data:,\""), "{link:.40}");
        }
    }

    #[test]
    fn findings_come_first_and_an_unread_list_is_named() {
        let page = render(&sample::audit());
        let at = |text: &str| page.find(text).unwrap();
        assert!(at("id=\"findings\"") < at("id=\"lists\"") && at("id=\"lists\"") < at("id=\"entries\""));
        assert!(page.contains("<strong>not read</strong>"));
        assert!(page.contains("data-level=\"error\"") && page.contains("open-to-world"));
    }
}
