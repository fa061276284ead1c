//! What a declaration says of an entry, as text.

use crate::domain::audit::Finding;
use crate::domain::event::Moment;
use crate::domain::note::Note;
use crate::domain::stored::Stored;
use crate::output::view::audit::Audited;
use crate::text;

/// Owner, reason, ticket and end in one line; `None` if the declaration says none of them.
pub(super) fn sentence(note: &Note) -> Option<String> {
    let end = note.expires.map(|end| format!("until {}", time(end)));
    let parts = [&note.owner, &note.reason, &note.ticket].into_iter().flatten().cloned().chain(end);
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Owner, reason, ticket and end as cells of a table.
pub(super) fn cells(note: Option<&Note>) -> [Option<String>; 4] {
    let Some(Note { owner, reason, ticket, expires, .. }) = note else { return [const { None }; 4] };
    [owner.clone(), reason.clone(), ticket.clone(), expires.map(time)]
}

/// What the declaration says of the entries of `finding`, each behind its entry.
pub(super) fn of_finding(audited: &Audited, finding: &Finding) -> Vec<String> {
    let lists = audited.read().filter(|report| !report.declared.is_empty() && finding.is_about(&report.target));
    let mut said = Vec::new();
    for report in lists {
        for entry in &finding.entries {
            let text = report.note(&Stored::new(entry.as_str())).and_then(sentence);
            said.extend(text.map(|text| format!("{entry}: {text}")));
        }
    }
    said.sort();
    said.dedup();
    said
}

fn time(moment: Moment) -> String {
    text::milliseconds(i64::try_from(moment.as_millis()).unwrap_or(i64::MAX)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_what_the_declaration_says() {
        let text = |text: &str| Some(text.to_owned());
        let note = Note { owner: text("it"), ticket: text("NET-1"), ..Note::default() };
        assert_eq!(sentence(&note), text("it, NET-1"));
        let note = Note { reason: text("backup"), expires: Some(Moment::from_millis(86_400_000)), ..note };
        assert_eq!(sentence(&note), text("it, backup, NET-1, until 1970-01-02T00:00:00Z"));
        assert_eq!(sentence(&Note { place: "a.toml:1:1".to_owned(), ..Note::default() }), None);
    }
}
