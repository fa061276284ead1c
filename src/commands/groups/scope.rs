//! Which groups a command is about, on which networks of which instances.

use crate::app::fan_out;
use crate::app::policy_context::PolicyContext;
use crate::app::scope::{self, SelectedInstance};
use crate::app::session::Session;
use crate::cli::{GroupChange, GroupScope, Networks};
use crate::commands::groups::list::groups;
use crate::commands::groups::words::GroupWords;
use crate::domain::instance::{Component, GroupName, ListType, NameError, Network};
use crate::error::{Code, Error};
use crate::services::elasticsearch::policy;
use crate::services::elasticsearch::target::GroupRef;

/// The groups that a change is about.
pub(super) struct Scope {
    /// Each group, those of an instance together.
    pub(super) groups: Vec<SelectedGroup>,
    /// How many instances are worked on at the same time.
    pub(super) parallel: u16,
    /// Whether instances or groups were looked up.
    pub(super) is_looked_up: bool,
}

/// A group, and the display name of its instance if a look-up showed it.
pub(super) struct SelectedGroup {
    /// The group.
    pub(super) place: GroupRef,
    /// The display name of the instance.
    pub(super) name: Option<String>,
}

impl Scope {
    /// The lists of the groups, each once.
    pub(super) fn lists(&self) -> Vec<ListType> {
        let mut lists: Vec<ListType> = self.groups.iter().map(|group| group.place.list).collect();
        lists.sort_unstable();
        lists.dedup();
        lists
    }

    /// What the changes of each list are checked with, `entries_from_stdin` or not.
    pub(super) fn policies(
        &self,
        session: &Session<'_>,
        entries_from_stdin: bool,
    ) -> Result<Vec<(ListType, PolicyContext)>, Error> {
        let policy = |list: ListType| {
            Ok((list, PolicyContext::of(policy::traits(list), session.settings(), entries_from_stdin)?))
        };
        self.lists().into_iter().map(policy).collect()
    }
}

/// The groups that `typed` names.
pub(super) async fn change_scope(
    component: Component,
    typed: &GroupChange,
    session: &Session<'_>,
) -> Result<Scope, Error> {
    let settings = session.settings();
    let text = typed.group.as_deref().or(settings.values.group.as_ref().map(|setting| setting.value.as_str()));
    let words = match text {
        Some(text) => GroupWords::read(text, session)?,
        None => GroupWords::of(GroupName::default()),
    };
    let lists: Vec<ListType> = match typed.network {
        Some(network) => network.each().iter().map(|network| ListType { component, network: *network }).collect(),
        None => vec![list_type(component, None, session)?],
    };
    let selected = scope::select(&typed.selection, session).await?;
    let parallel = typed.selection.pace.parallel;
    let Some(names) = words.names() else {
        let groups = matching(&words, &lists, &selected.instances, parallel, session).await?;
        return Ok(Scope { groups, parallel, is_looked_up: true });
    };
    let mut groups = Vec::new();
    for one in &selected.instances {
        let of_list = |list: &ListType| names.iter().map(|name| selected_group(one, *list, name.clone())).collect();
        groups.extend(lists.iter().flat_map(|list| -> Vec<SelectedGroup> { of_list(list) }));
    }
    Ok(Scope { groups, parallel, is_looked_up: selected.is_looked_up })
}

/// The list of `component` on the network that was typed, or else on that of the settings. The network that a profile
/// names is that of Kibana: the list of the cluster on it is another one.
pub(crate) fn list_type(
    component: Component,
    typed: Option<Network>,
    session: &Session<'_>,
) -> Result<ListType, Error> {
    let network = match (typed, &session.settings().values.network) {
        (Some(network), _) => network,
        (None, Some(setting)) if component == Component::Kibana => {
            setting.value.parse().map_err(|error: NameError| {
                Error::new(Code::InvalidName, format!("`{}` {}: {error}", setting.value, setting.origin))
            })?
        }
        (None, _) => component.usual_network(),
    };
    Ok(ListType { component, network })
}

/// The groups of the instances that `words` mean, which takes one reading an instance.
async fn matching(
    words: &GroupWords,
    lists: &[ListType],
    instances: &[SelectedInstance],
    parallel: u16,
    session: &Session<'_>,
) -> Result<Vec<SelectedGroup>, Error> {
    let read = async |one: &SelectedInstance| {
        let client = session.elasticsearch(&one.place.region).await?.client;
        let described = client.describe(&one.place.instance).await?;
        let mut found = Vec::new();
        for list in lists {
            let meant = groups(&described, *list).into_iter().map(|group| group.name).filter(|name| words.mean(name));
            let names = meant.filter_map(|name| name.parse::<GroupName>().ok());
            found.extend(names.map(|name| selected_group(one, *list, name)));
        }
        Ok::<_, Error>(found)
    };
    let found =
        fan_out::in_order(instances, usize::from(parallel), read).await.into_iter().collect::<Result<Vec<_>, _>>()?;
    let found: Vec<SelectedGroup> = found.into_iter().flatten().collect();
    if found.is_empty() {
        return Err(Error::new(Code::NotFound, format!("no instance has a whitelist group that fits {words}"))
            .hint("leave out -g to see all groups with `list`; quote a pattern so that the shell leaves it alone"));
    }
    session.report_progress(&format!("selected {} groups that fit {words}", found.len()));
    Ok(found)
}

fn selected_group(one: &SelectedInstance, list: ListType, group: GroupName) -> SelectedGroup {
    let (region, instance) = (one.place.region.value.clone(), one.place.instance.clone());
    SelectedGroup { place: GroupRef { region, instance, list, group }, name: one.name.clone() }
}

/// The lists and the groups that a reading is limited to.
pub(super) fn read_scope(
    component: Component,
    typed: &GroupScope,
    session: &Session<'_>,
) -> Result<(Vec<ListType>, Option<GroupWords>), Error> {
    let networks = typed.network.unwrap_or(Networks::All).each();
    let groups = typed.group.as_deref().map(|text| GroupWords::read(text, session)).transpose()?;
    Ok((networks.iter().map(|network| ListType { component, network: *network }).collect(), groups))
}

impl Networks {
    /// The networks that it stands for.
    pub(crate) fn each(self) -> &'static [Network] {
        match self {
            Self::Public => &[Network::Public],
            Self::Private => &[Network::Private],
            Self::All => &[Network::Public, Network::Private],
        }
    }
}
