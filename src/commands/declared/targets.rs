//! The lists that the blocks of a declaration name.

use std::collections::BTreeMap;

use super::sessions::Sessions;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::Session;
use crate::cli::UserScope;
use crate::commands::user::owner;
use crate::declaration::{Component, Installation, Instances, ListBlock, Place as Declared};
use crate::domain::instance;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::services::elasticsearch::target::target as group_target;
use crate::services::ops_manager::target::target as installation_target;
use crate::services::registry::Place;

/// How a word begins that names a tag.
const TAG: &str = "tag:";

/// A list, and the block that declares it.
pub(super) struct DeclaredList<'a> {
    /// The block.
    pub(super) block: &'a ListBlock,
    /// The name of the list.
    pub(super) target: Target,
    /// The list.
    pub(super) place: Place,
    /// Groups that the list was called before.
    pub(super) earlier: Vec<(Target, Place)>,
}

/// The lists of `blocks` that `chosen` selects, in the order of the declaration; all of them if nothing is chosen. At
/// most `parallel` regions are read at the same time.
///
/// # Errors
/// A name is unknown, a profile lacks something, two blocks name one list, or `chosen` names none.
pub(super) async fn find<'a>(
    blocks: &'a [ListBlock],
    chosen: &[String],
    parallel: u16,
    sessions: &Sessions<'_>,
) -> Result<Vec<DeclaredList<'a>>, Error> {
    let mut lists: Vec<DeclaredList<'a>> = Vec::new();
    for block in blocks {
        let session = sessions.of(block.on.profile.as_ref()).map_err(|error| at(error, block))?;
        for target in targets(&block.on.place, parallel, session).await? {
            let place = place(&target)?;
            let earlier = block.was.iter().map(|was| earlier(&target, &was.name)).collect::<Result<Vec<_>, _>>()?;
            lists.push(DeclaredList { block, target, place, earlier });
        }
    }
    refuse_overlaps(&lists)?;
    if chosen.is_empty() {
        return Ok(lists);
    }
    for name in chosen {
        if !lists.iter().any(|list| is_named(list, name)) {
            let error = Error::new(Code::Usage, format!("--target {name}: the declaration has no such list"));
            let names: Vec<&str> = blocks.iter().map(|block| &*block.name).collect();
            return Err(error.hint(format!("its blocks are {}", names.join(", "))));
        }
    }
    lists.retain(|list| chosen.iter().any(|name| is_named(list, name)));
    Ok(lists)
}

/// `error` with the place of the block that it is about.
fn at(error: Error, block: &ListBlock) -> Error {
    let message = format!("{}: list {}: {}", block.on.spot, block.name, error.message);
    Error { message, ..error }
}

fn is_named(list: &DeclaredList<'_>, name: &str) -> bool {
    &*list.block.name == name || list.target.to_string() == name
}

fn refuse_overlaps(lists: &[DeclaredList<'_>]) -> Result<(), Error> {
    let mut seen: BTreeMap<&Target, &ListBlock> = BTreeMap::new();
    for list in lists {
        if let Some(first) = seen.insert(&list.target, list.block) {
            let message = format!(
                "{}: blocks {} and {} are both about {}",
                list.block.on.spot, first.name, list.block.name, list.target
            );
            return Err(Error::new(Code::InvalidFile, message).hint("keep one block for each list"));
        }
    }
    Ok(())
}

/// The list called `target`.
fn place(target: &Target) -> Result<Place, Error> {
    Place::of(target).ok_or_else(|| Error::new(Code::InvalidName, format!("{target} is not the name of a list")))
}

/// The group that `target` was called before.
fn earlier(target: &Target, group: &str) -> Result<(Target, Place), Error> {
    let mut earlier = target.clone();
    earlier.path.group = Some(group.to_owned());
    let place = place(&earlier)?;
    Ok((earlier, place))
}

/// The names of the lists at `declared`.
pub(in crate::commands) async fn targets(
    declared: &Declared,
    parallel: u16,
    session: &Session<'_>,
) -> Result<Vec<Target>, Error> {
    match declared {
        Declared::Instances(instances) => of_instances(instances, parallel, session).await,
        Declared::Installation(installation) => Ok(vec![of_installation(installation, session).await?]),
    }
}

async fn of_instances(declared: &Instances, parallel: u16, session: &Session<'_>) -> Result<Vec<Target>, Error> {
    let Instances { region, instances, component, network, group } = declared;
    let component = match component {
        Component::Kibana => instance::Component::Kibana,
        Component::Cluster => instance::Component::Cluster,
    };
    let is_tag = |text: &&String| text.starts_with(TAG);
    let tags: Vec<String> = instances.iter().filter_map(|text| text.strip_prefix(TAG)).map(str::to_owned).collect();
    let texts: Vec<String> = instances.iter().filter(|text| !is_tag(text)).cloned().collect();
    let regions: Vec<String> =
        region.iter().filter(|region| region.contains(',') || *region == "all").cloned().collect();
    let wanted = scope::Wanted { texts: &texts, tags: &tags, regions: &regions, ..scope::Wanted::default() };
    let found = scope::find(&wanted, usize::from(parallel), session).await?;
    let target = |one: &SelectedInstance| {
        let region = region.as_deref().filter(|_| regions.is_empty()).unwrap_or(&one.place.region.value);
        group_target(region, &one.place.instance, component, Some(*network), Some(group.clone()))
    };
    Ok(found.instances.iter().map(target).collect())
}

async fn of_installation(declared: &Installation, session: &Session<'_>) -> Result<Target, Error> {
    let scope = match declared {
        Installation::User(user) => UserScope { user: user.clone(), ..UserScope::default() },
        Installation::ApiKey { org, key } => {
            UserScope { api_key: Some(key.clone()), org: org.clone(), ..UserScope::default() }
        }
        Installation::Global => UserScope { global: true, ..UserScope::default() },
    };
    let owner = owner::find(&scope, session).await?.owner;
    Ok(installation_target(session.ops_manager_host()?, &owner))
}
