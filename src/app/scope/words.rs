//! The words of a selection, and which of the instances that were looked up they name. Calls no service.

use std::collections::BTreeSet;

use wildmatch::WildMatch;

use super::{Found, Wanted};
use crate::app::entry_input::echoed;
use crate::app::session::Session;
use crate::config::suggest::nearest;
use crate::domain::instance::{Instance, InstanceId};
use crate::error::{Code, Error};

/// A word of the selection.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// An ID, or a name of the profile: no call is needed.
    Known(String),
    /// A display name.
    Name(String),
    /// A pattern of IDs or display names.
    Pattern(String),
}

/// The words of `texts`, each of which may hold several.
pub(super) fn words(texts: &[String], session: &Session<'_>) -> Result<Vec<Word>, Error> {
    let mut words = Vec::new();
    for text in texts {
        let mut seen = BTreeSet::new();
        for part in text.split(',') {
            let word = word(part.trim(), session)?;
            if !seen.insert(part.trim()) {
                let message = format!("`{}` names {} twice", echoed(text), echoed(part.trim()));
                return Err(Error::new(Code::InvalidName, message));
            }
            words.push(word);
        }
    }
    Ok(words)
}

/// What `text` is. What looks like an ID has to be one: a mistyped ID is no name.
fn word(text: &str, session: &Session<'_>) -> Result<Word, Error> {
    let is_profile_name = session.settings().instance_names().any(|name| name == text);
    if is_profile_name || text.parse::<InstanceId>().is_ok() {
        return Ok(Word::Known(text.to_owned()));
    }
    if matches!(text, "*" | "all") {
        return Err(Error::new(Code::InvalidName, format!("`{text}` selects no instance"))
            .hint("--all-instances selects all instances of the region"));
    }
    match may_be_name(text) {
        true if is_pattern(text) => Ok(Word::Pattern(text.to_owned())),
        true => Ok(Word::Name(text.to_owned())),
        false => Err(session.not_an_instance(text)),
    }
}

/// Whether `texts`, separated by commas, may select instances: each is an ID, or may be a display name or a pattern.
pub(crate) fn may_select(texts: &str) -> bool {
    texts.split(',').map(str::trim).all(|text| text.parse::<InstanceId>().is_ok() || may_be_name(text))
}

fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?'])
}

/// Whether `text` may be a display name or a pattern of names.
fn may_be_name(text: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '*' | '?');
    let lower = text.to_ascii_lowercase();
    let is_like_id = !is_pattern(text) && (lower.starts_with("es-") || lower.starts_with("ls-"));
    !text.is_empty() && text.chars().all(is_plain) && !text.starts_with(['-', '.']) && !is_like_id
}

impl Word {
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Known(text) | Self::Name(text) | Self::Pattern(text) => text,
        }
    }
}

/// The places in `found` of what `words` name, each once.
pub(super) fn matching(
    words: &[Word],
    found: &[Found],
    (wanted, session): (&Wanted<'_>, &Session<'_>),
) -> Result<Vec<usize>, Error> {
    let (mut seen, mut chosen) = (BTreeSet::new(), Vec::new());
    for word in words {
        let places = match word {
            Word::Known(text) => of_id(text, found, session).map(|place| vec![place]),
            Word::Name(name) => {
                of_name(name, found, &session.settings().instance_names().collect::<Vec<_>>()).map(|place| vec![place])
            }
            Word::Pattern(pattern) => of_pattern(pattern, found),
        };
        let is_elsewhere = |error: &Absence| !error.is_ambiguous && wanted.may_be_elsewhere;
        let places = match places {
            Err(absence) if is_elsewhere(&absence) => Vec::new(),
            places => places.map_err(|absence| absence.error)?,
        };
        chosen.extend(places.into_iter().filter(|place| seen.insert(*place)));
    }
    Ok(chosen)
}

/// Why a word selects nothing.
#[derive(Debug)]
struct Absence {
    error: Error,
    /// Whether several instances bear the name.
    is_ambiguous: bool,
}

impl From<Error> for Absence {
    fn from(error: Error) -> Self {
        Self { error, is_ambiguous: false }
    }
}

fn of_id(text: &str, found: &[Found], session: &Session<'_>) -> Result<usize, Absence> {
    let id = session.settings().instance(text).id;
    found.iter().position(|one| one.instance.id == id).ok_or_else(|| {
        let message = format!("no selected region has an instance {id} with the tags that are named");
        Error::new(Code::NotFound, message).into()
    })
}

fn of_name(name: &str, found: &[Found], of_profile: &[&str]) -> Result<usize, Absence> {
    let bears = |place: &usize| found[*place].instance.name.as_deref() == Some(name);
    let places: Vec<usize> = (0..found.len()).filter(bears).collect();
    match places.as_slice() {
        [place] => Ok(*place),
        [] => {
            let names = found.iter().filter_map(|one| one.instance.name.as_deref()).chain(of_profile.iter().copied());
            let error = Error::new(Code::InvalidName, format!("no instance is named {name}"));
            let error = match nearest(name, names) {
                Some(known) => error.hint(format!("did you mean `{known}`?")),
                None => error.hint("`whitelistctl instances` lists the names; an ID works, too"),
            };
            let known = format!("the profile names {}", of_profile.join(", "));
            let error = if of_profile.is_empty() { error } else { error.and_hint(known) };
            Err(error.into())
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|place| found[*place].instance.id.as_str()).collect();
            let message = format!("{} instances are named {name}: {}", ids.len(), ids.join(", "));
            let error = Error::new(Code::InvalidName, message).hint("select one by its ID");
            Err(Absence { error, is_ambiguous: true })
        }
    }
}

fn of_pattern(pattern: &str, found: &[Found]) -> Result<Vec<usize>, Absence> {
    let wild = WildMatch::new(pattern);
    let fits = |place: &usize| {
        let Instance { id, name, .. } = &found[*place].instance;
        wild.matches(id) || name.as_deref().is_some_and(|name| wild.matches(name))
    };
    let places: Vec<usize> = (0..found.len()).filter(fits).collect();
    if places.is_empty() {
        let message = format!("the pattern {pattern} fits no name and no ID of an instance");
        let hint = "`whitelistctl instances` lists them; quote a pattern so that the shell leaves it alone";
        return Err(Error::new(Code::InvalidName, message).hint(hint).into());
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Origin, Setting};

    fn found(id: &str, name: &str) -> Found {
        let region = Setting { value: "cn-hangzhou".to_owned(), origin: Origin::Sandbox };
        let (name, status, version) = (Some(name.to_owned()), None, None);
        Found { region, instance: Instance { id: id.to_owned(), name, status, version } }
    }

    #[test]
    fn a_name_has_to_be_borne_by_one_instance() {
        let all = [found("es-cn-a", "web"), found("es-cn-b", "logs"), found("es-cn-c", "logs")];
        assert_eq!(of_name("web", &all, &[]).unwrap(), 0);
        let error = of_name("logs", &all, &[]).unwrap_err().error;
        assert_eq!(error.message, "2 instances are named logs: es-cn-b, es-cn-c");
        assert_eq!(of_name("wep", &all, &[]).unwrap_err().error.hints, ["did you mean `web`?"]);
    }

    #[test]
    fn a_pattern_fits_names_and_ids() {
        let all = [found("es-cn-a", "web-1"), found("es-cn-b", "logs"), found("es-sg-c", "web-2")];
        assert_eq!(of_pattern("web-*", &all).unwrap(), [0, 2]);
        assert_eq!(of_pattern("es-cn-?", &all).unwrap(), [0, 1]);
        assert_eq!(of_pattern("db-*", &all).unwrap_err().error.code, Code::InvalidName);
    }
}
