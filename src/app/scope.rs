//! Which instances a command is about: IDs, names, patterns, tags, regions and named scopes become a list of instances
//! that is worked out once.
//!
//! IDs and the names of the profile need no call. Everything else is looked up with ListInstance, once a region. What
//! cannot be read is an error, and so is a selection that is empty.

mod choice;

use std::collections::BTreeSet;
use std::rc::Rc;

use wildmatch::WildMatch;

use crate::app::entry_input::echoed;
use crate::app::fan_out;
use crate::app::session::{InstanceRef, Session};
use crate::cli::Selection;
use crate::config::suggest::nearest;
use crate::config::{Origin, Setting};
use crate::domain::instance::{Instance, InstanceId};
use crate::error::{Code, Error};
use crate::services::elasticsearch::InstanceFilter;

/// How many names a message lists.
const NAMED: usize = 10;

/// The instances of a selection, each once, in the order in which they were selected.
pub(crate) struct Selected {
    /// The instances.
    pub(crate) instances: Vec<SelectedInstance>,
    /// Whether they were looked up, so that the user has not named them one by one.
    pub(crate) is_looked_up: bool,
}

/// An instance, and its name if a look-up showed it.
pub(crate) struct SelectedInstance {
    /// The instance.
    pub(crate) place: InstanceRef,
    /// The display name.
    pub(crate) name: Option<String>,
}

/// An instance of a region, as ListInstance has it.
struct Found {
    region: Setting,
    instance: Instance,
}

/// A word of the selection.
#[derive(Debug, PartialEq, Eq)]
enum Word {
    /// An ID, or a name of the profile: no call is needed.
    Known(String),
    /// A display name.
    Name(String),
    /// A pattern of IDs or display names.
    Pattern(String),
}

/// The instances that `selection` selects, or else that of the settings. Shows a selection that was looked up.
///
/// # Errors
/// A word is invalid, selects nothing or several instances of one name, or a region could not be read.
pub(crate) async fn select(selection: &Selection, session: &Session<'_>) -> Result<Rc<Selected>, Error> {
    let selected = session.selected.get_or_try_init(async || work_out(selection, session).await.map(Rc::new)).await?;
    Ok(Rc::clone(selected))
}

async fn work_out(selection: &Selection, session: &Session<'_>) -> Result<Selected, Error> {
    let scope = selection.scope.as_ref().map(|name| session.scope(name)).transpose()?.unwrap_or_default();
    let texts = if selection.scope.is_some() { &scope.instances } else { &selection.instances };
    let tags: Vec<String> = selection.tags.iter().chain(&scope.tags).cloned().collect();
    let is_all = selection.all_instances || scope.all_instances;
    let may_be_elsewhere = session.is_one_of_many();
    let wanted = Wanted { texts, tags: &tags, is_all, regions: &scope.regions, may_be_elsewhere };
    let selected = find(&wanted, usize::from(selection.pace.parallel), session).await?;
    if selected.is_looked_up {
        session.report_progress(&selected.announcement());
    }
    Ok(selected)
}

/// What selects instances.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    /// IDs, names and patterns.
    pub(crate) texts: &'a [String],
    /// Tags, as `KEY=VALUE`.
    pub(crate) tags: &'a [String],
    /// Whether all instances are meant.
    pub(crate) is_all: bool,
    /// The regions; empty means those of the settings.
    pub(crate) regions: &'a [String],
    /// Whether another profile may have what this one has not: then it is no error that nothing is selected.
    pub(crate) may_be_elsewhere: bool,
}

/// The instances that `wanted` selects, at most `parallel` regions at the same time.
///
/// # Errors
/// As [`select`].
pub(crate) async fn find(wanted: &Wanted<'_>, parallel: usize, session: &Session<'_>) -> Result<Selected, Error> {
    let tags = wanted.tags.iter().map(|text| tag(text)).collect::<Result<Vec<_>, _>>()?;
    let is_all = wanted.is_all || (wanted.texts.is_empty() && !tags.is_empty());
    if is_all || !wanted.texts.is_empty() {
        return chosen(wanted, (tags, is_all), parallel, session).await;
    }
    let Some(setting) = &session.settings().values.instance else {
        return match session.prompter() {
            Some(dialogue) => choice::choose(dialogue.as_ref(), session).await,
            None => Ok(known(session.places(&[])?)),
        };
    };
    let texts = std::slice::from_ref(&setting.value);
    let selected = chosen(&Wanted { texts, ..*wanted }, (tags, is_all), parallel, session).await;
    selected.map_err(|error| match error.code {
        Code::InvalidName => Error { message: format!("{} ({})", error.message, setting.origin), ..error },
        _ => error,
    })
}

/// The first instance of the settings, if no call is needed to know it.
///
/// # Errors
/// The setting is invalid, or no region is known.
pub(crate) fn configured(session: &Session<'_>) -> Result<Option<InstanceRef>, Error> {
    let Some(setting) = &session.settings().values.instance else { return Ok(None) };
    match words(std::slice::from_ref(&setting.value), session)?.into_iter().next() {
        Some(word @ Word::Known(_)) => Ok(session.places(&[word.into_text()])?.into_iter().next()),
        _ => Ok(None),
    }
}

/// The instances that `wanted` names, among those with `tags`.
async fn chosen(
    wanted: &Wanted<'_>,
    (tags, is_all): (Vec<(String, String)>, bool),
    parallel: usize,
    session: &Session<'_>,
) -> Result<Selected, Error> {
    let words = words(wanted.texts, session)?;
    let is_known = |word: &Word| matches!(word, Word::Known(_));
    let is_named = !is_all && tags.is_empty() && words.iter().all(is_known);
    if is_named && wanted.regions.is_empty() && !session.has_several_regions() {
        let names: Vec<String> = words.into_iter().map(Word::into_text).collect();
        return Ok(known(session.places(&names)?));
    }
    let regions = session.regions(wanted.regions)?;
    let found = look_up(&regions, tags, parallel, session).await?;
    let chosen = if is_all { (0..found.len()).collect() } else { matching(&words, &found, (wanted, session))? };
    if chosen.is_empty() && !wanted.may_be_elsewhere {
        return Err(nothing_selected(wanted.tags, &regions));
    }
    let instances = chosen.into_iter().map(|place| selected(&found[place])).collect::<Result<Vec<_>, _>>()?;
    Ok(Selected { instances, is_looked_up: true })
}

fn known(places: Vec<InstanceRef>) -> Selected {
    let instances = places.into_iter().map(|place| SelectedInstance { place, name: None }).collect();
    Selected { instances, is_looked_up: false }
}

impl Selected {
    /// How many there are, and the first of their names.
    fn announcement(&self) -> String {
        let name = |one: &SelectedInstance| one.name.clone().unwrap_or_else(|| one.place.instance.to_string());
        let names: Vec<String> = self.instances.iter().take(NAMED).map(name).collect();
        let more = self.instances.len().saturating_sub(NAMED);
        let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
        let s = if self.instances.len() == 1 { "" } else { "s" };
        format!("selected {} instance{s}: {}{rest}", self.instances.len(), names.join(", "))
    }
}

/// The words of `texts`, each of which may hold several.
fn words(texts: &[String], session: &Session<'_>) -> Result<Vec<Word>, Error> {
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
    fn into_text(self) -> String {
        match self {
            Self::Known(text) | Self::Name(text) | Self::Pattern(text) => text,
        }
    }
}

/// A tag, `KEY=VALUE`.
pub(crate) fn tag(text: &str) -> Result<(String, String), Error> {
    let parts = text.split_once('=').filter(|(key, _)| !key.is_empty());
    let bad =
        || Error::new(Code::Usage, format!("invalid value `{}` of --tag", echoed(text))).hint("for example env=prod");
    parts.map(|(key, value)| (key.to_owned(), value.to_owned())).ok_or_else(bad)
}

/// The instances of `regions` that have all of `tags`.
async fn look_up(
    regions: &[Setting],
    tags: Vec<(String, String)>,
    parallel: usize,
    session: &Session<'_>,
) -> Result<Vec<Found>, Error> {
    let filter = InstanceFilter { tags, ..InstanceFilter::default() };
    let list = async |region: &Setting| {
        let client = session.elasticsearch(region).await?.client;
        let instances =
            client.instances(&filter).await.map_err(Error::from).map_err(|error| in_region(error, region))?;
        let found = |instance| Found { region: region.clone(), instance };
        Ok::<_, Error>(instances.into_iter().map(found).collect::<Vec<_>>())
    };
    let lists = fan_out::in_order(regions, parallel, list).await.into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(lists.into_iter().flatten().collect())
}

fn in_region(error: Error, region: &Setting) -> Error {
    let message = format!("cannot list the instances of {}: {}", region.value, error.message);
    Error { message, ..error }
}

/// The places in `found` of what `words` name, each once.
fn matching(
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

fn nothing_selected(tags: &[String], regions: &[Setting]) -> Error {
    let regions: Vec<&str> = regions.iter().map(|region| region.value.as_str()).collect();
    let with = if tags.is_empty() { String::new() } else { format!(" with {}", tags.join(", ")) };
    Error::new(Code::InvalidName, format!("the selection is empty: no instance{with} in {}", regions.join(", ")))
        .hint("--region selects other regions, `all` stands for all of them")
}

fn selected(found: &Found) -> Result<SelectedInstance, Error> {
    let Found { region, instance } = found;
    let id = instance.id.parse().map_err(|_| {
        let message = format!("the service lists an instance with the ID {}, which is no ID", echoed(&instance.id));
        Error::new(Code::Unexpected, message)
    })?;
    let region = Setting { value: region.value.clone(), origin: Origin::clone(&region.origin) };
    Ok(SelectedInstance { place: InstanceRef { instance: id, region }, name: instance.name.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_tag_has_a_key_and_a_value() {
        assert_eq!(tag("env=a=b"), Ok(("env".to_owned(), "a=b".to_owned())));
        assert_eq!((tag("env").is_err(), tag("=prod").is_err()), (true, true));
    }
}
