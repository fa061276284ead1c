//! `export`: what is there, as a declaration.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use super::sessions::{Outside, Sessions, within};
use super::source::{Opened, write};
use crate::app::interrupt::Interrupt;
use crate::app::session::Session;
use crate::cli::{Export, Global, Reach, Selection, ServiceArg};
use crate::commands::{Deps, survey};
use crate::declaration::{
    Component, ExportedList, Installation, Instances, Place, SCHEMA, SCHEMA_FILE, export, merge, names_schema,
};
use crate::domain::event::Moment;
use crate::domain::list::List;
use crate::domain::report::ListReport;
use crate::domain::stored::Key;
use crate::error::{Code, Error};
use crate::output::ui::Ui;
use crate::output::view::{Document, Listed, Text};
use crate::world::files::{self, parent};

/// Exports with the profiles of `globals`, one after the other.
pub(crate) async fn run(
    args: &Export,
    (global, globals): (&Global, &[Global]),
    deps: Deps,
    ui: &Rc<RefCell<Ui>>,
    interrupt: Rc<Interrupt>,
) -> Result<Document, Error> {
    let names: Vec<Option<&String>> = globals.iter().map(|global| global.profile.as_ref()).collect();
    let outside = Outside { global, deps: &deps, ui, interrupt: &interrupt };
    let work = async |sessions: &Sessions<'_>| {
        let mut lists = Vec::new();
        for name in &names {
            lists.extend(of_profile(args, sessions.of(*name)?).await?);
        }
        if lists.is_empty() {
            return Err(nothing(args));
        }
        if let Some(path) = &args.into {
            return into(path, &lists, Moment::from(deps.clock.now()));
        }
        if !Path::new(SCHEMA_FILE).exists() {
            let command = format!("`whitelistctl schema declaration > {SCHEMA_FILE}`");
            ui.borrow_mut().progress(&format!("{command} writes the schema that the first line names"));
        }
        Ok(Document::Text(Text { name: "declaration".to_owned(), text: export(&lists) }))
    };
    within(names.iter().copied(), &outside, work).await
}

fn nothing(args: &Export) -> Error {
    if args.reach.is_named() {
        let error = Error::new(Code::NotFound, "nothing to export: what is selected has no such list");
        return error.hint("-g, --network and --service narrow the selection");
    }
    Error::new(Code::Usage, "nothing to export: neither a region nor an Ops Manager is set")
        .hint("`whitelistctl profile login` sets them up")
}

/// The lists that `args` selects in the profile of `session`.
async fn of_profile(args: &Export, session: &Session<'_>) -> Result<Vec<ExportedList>, Error> {
    let profile = session.profile().map(|(name, ..)| name.to_owned());
    let mut listed = Vec::new();
    if args.reach.is_named() {
        listed.extend(survey::read(&args.reach, session).await?);
    } else {
        for reach in defaults(args, session)? {
            listed.extend(survey::read(&reach, session).await?);
        }
    }
    let is_wanted = |one: &Listed| match args.service {
        None => true,
        Some(ServiceArg::Elasticsearch) => one.target.path.host.is_none(),
        Some(ServiceArg::OpsManager) => one.target.path.host.is_some(),
    };
    let mut lists = Vec::new();
    for one in listed.into_iter().filter(is_wanted) {
        let report = one.outcome?;
        lists.extend(group(&report, profile.as_ref()).or_else(|| installation(&report, profile.as_ref())));
    }
    Ok(lists)
}

/// What is exported if nothing is named: all instances of the region, and the list of the user whom the credentials
/// belong to or whom the settings name. A service that is named has to be set up.
fn defaults(args: &Export, session: &Session<'_>) -> Result<Vec<Reach>, Error> {
    let pace = args.reach.selection.pace;
    let mut defaults = Vec::new();
    if args.service != Some(ServiceArg::OpsManager) {
        match session.default_region() {
            Ok(_) => {
                let selection = Selection { all_instances: true, pace, ..Selection::default() };
                defaults.push(Reach { selection, ..Reach::default() });
            }
            // Without a region there are no instances, unless they were asked for.
            Err(error) if args.service.is_some() => return Err(error),
            Err(_) => {}
        }
    }
    if args.service != Some(ServiceArg::Elasticsearch) {
        match session.settings().ops_manager() {
            Ok(_) => defaults.push(Reach { own: true, ..Reach::default() }),
            Err(error) if args.service.is_some() => return Err(error.into()),
            Err(_) => {}
        }
    }
    Ok(defaults)
}

/// A group of an instance; nothing for another list, or one that the instance does not have.
fn group(report: &ListReport, profile: Option<&String>) -> Option<ExportedList> {
    let path = &report.target.path;
    let (group, network, id) = (path.group.clone()?, path.network?, path.instance.clone()?);
    let is_of_cluster = path.list.is_some();
    let (component, kind) = if is_of_cluster { (Component::Cluster, "es") } else { (Component::Kibana, "kibana") };
    Some(ExportedList {
        name: format!("{}-{kind}-{network}-{group}", report.name.as_ref().unwrap_or(&id)),
        profile: profile.cloned(),
        place: Place::Instances(Instances {
            region: path.region.clone(),
            instances: vec![id],
            component,
            network,
            group,
        }),
        entries: entries(&report.list),
    })
}

/// A list of Ops Manager; nothing for a list of an instance.
fn installation(report: &ListReport, profile: Option<&String>) -> Option<ExportedList> {
    let path = &report.target.path;
    path.host.as_ref()?;
    let (installation, name) = match (&path.user, &path.api_key) {
        (Some(user), _) => (Installation::User(Some(user.clone())), "ops-manager"),
        (None, Some(key)) => (Installation::ApiKey { org: path.org.clone(), key: key.clone() }, "ops-manager-api-key"),
        (None, None) => (Installation::Global, "ops-manager-global"),
    };
    Some(ExportedList {
        name: name.to_owned(),
        profile: profile.cloned(),
        place: Place::Installation(installation),
        entries: entries(&report.list),
    })
}

/// What `list` holds, each value once, with what the service says of it.
fn entries(list: &List) -> BTreeMap<Key, Option<String>> {
    list.entries().iter().map(|stored| (stored.key(), stored.usage.description.clone())).collect()
}

/// Edits the declaration at `path`. The result is read again before it is written.
fn into(path: &Path, lists: &[ExportedList], now: Moment) -> Result<Document, Error> {
    let shown = path.display();
    let opened = Opened::read(path, &mut std::io::empty(), now);
    let text = if path.exists() {
        if opened.is_invalid() {
            return Ok(Document::Check(opened.checked(false)));
        }
        let before = opened.declaration.sources.first().map(|source| source.text.as_str()).unwrap_or_default();
        let merged = merge(before, &opened.declaration, &opened.resolved, lists);
        merged.ok_or_else(|| Error::new(Code::InvalidFile, format!("{shown} is not TOML, and cannot be edited")))?
    } else {
        export(lists)
    };
    let mut written = vec![(path.to_owned(), text.as_str())];
    let schema = parent(path).join(SCHEMA_FILE);
    if names_schema(&text) && !schema.exists() {
        written.push((schema, SCHEMA));
    }
    let mut done = Vec::new();
    for (path, text) in written {
        let shown = path.display();
        write(&path, text).map_err(|error| {
            Error::new(Code::LocalState, format!("cannot write {shown}: {}", files::reason(&error)))
        })?;
        done.push(format!("wrote {shown}"));
    }
    let mut checked = Opened::read(path, &mut std::io::empty(), now).checked(false);
    checked.done = done;
    Ok(Document::Check(checked))
}
