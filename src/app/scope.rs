//! Which instances a command is about: IDs, names, patterns, tags, regions and named scopes become a list of instances
//! that is worked out once.
//!
//! IDs and the names of the profile need no call. Everything else is looked up with ListInstance, once a region. What
//! cannot be read is an error, and so is a selection that is empty.

mod choice;
mod words;

use std::rc::Rc;

use crate::app::entry_input::echoed;
use crate::app::fan_out;
use crate::app::session::{InstanceRef, Session};
use crate::cli::Selection;
use crate::config::{Origin, Setting};
use crate::domain::instance::Instance;
use crate::error::{Code, Error};
use crate::services::elasticsearch::InstanceFilter;
use words::{Word, matching, words};

pub(crate) use words::may_select;

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

    #[test]
    fn a_tag_has_a_key_and_a_value() {
        assert_eq!(tag("env=a=b"), Ok(("env".to_owned(), "a=b".to_owned())));
        assert_eq!((tag("env").is_err(), tag("=prod").is_err()), (true, true));
    }
}
