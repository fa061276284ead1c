//! `diff`: two lists, or all lists of two instances, compared by value.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::auth_breaker::AuthGate;
use crate::app::entry_input::echoed;
use crate::app::scope::{self, SelectedInstance, Wanted};
use crate::app::session::{InstanceRef, Session};
use crate::cli;
use crate::commands::groups::words::GroupWords;
use crate::commands::{groups, user};
use crate::config::{Origin, Setting};
use crate::domain::difference::Difference;
use crate::domain::instance::{Component, GroupName, ListType, Network};
use crate::domain::list::List;
use crate::domain::target::{Path, Target};
use crate::error::{Code, Error};
use crate::output::view::audit::{Compared, Pair};
use crate::output::view::{Document, Listed};
use crate::services::ops_manager::target::ListRef;
use crate::services::registry;

pub(crate) async fn run(args: &cli::Diff, session: &mut Session<'_>) -> Result<Document, Error> {
    let (left, right) = (Side::find(&args.left, session).await?, Side::find(&args.right, session).await?);
    if left.depth() != right.depth() {
        let error =
            Error::new(Code::Usage, "the targets do not name the same kind of thing, so they cannot be compared");
        return Err(error.hint("name two instances, two networks, or two lists"));
    }
    let gate = AuthGate::default();
    let lists = left.read(session, &gate).await;
    let others = right.read(session, &gate).await;
    let pairs = pair(&left, lists, &right, others);
    Ok(Document::Diff(Compared { pairs, exit_code: args.exit_code }))
}

/// One side of the comparison: a list, or all lists of an instance or of a part of it.
struct Side {
    target: Target,
    of: Of,
}

/// What holds the lists of a side.
enum Of {
    Instance(InstanceRef),
    Callers(ListRef),
}

/// How much of its name a side names. Sides of one depth can be compared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Instance,
    Component,
    Network,
    List,
}

/// What sets a list of a side apart from its other lists.
type Rest = (Option<String>, Option<Network>, Option<String>);

impl Side {
    /// The side that `text` names: a target as reports write it, or its short form.
    async fn find(text: &str, session: &Session<'_>) -> Result<Self, Error> {
        let text = text.trim();
        let unknown = || {
            Error::new(Code::InvalidName, format!("`{}` names no list", echoed(text))).hint(
                "name it as reports do, or as INSTANCE[/[es-]NETWORK[/GROUP]], user/ID, org/ORG/api-key/KEY or global",
            )
        };
        let (first, rest) = text.split_once('/').map_or((text, None), |(first, rest)| (first, Some(rest)));
        let full = match first {
            "elasticsearch" | "ops-manager" => text.to_owned(),
            "user" | "org" | "global" => format!("ops-manager/{}/{text}", session.ops_manager_host()?),
            _ => {
                let place = instance(first, session).await?;
                let rest = rest.map(|rest| format!("/{rest}")).unwrap_or_default();
                let full = format!("elasticsearch/{}/{}{rest}", place.region.value, place.instance);
                let target = registry::parse(&full).ok_or_else(unknown)?;
                check_group(&target)?;
                return Ok(Self { target, of: Of::Instance(place) });
            }
        };
        let target = registry::parse(&full).ok_or_else(unknown)?;
        check_group(&target)?;
        if let Some(list) = ListRef::of(&target.path) {
            let (named, host) = (target.path.host.clone().unwrap_or_default(), session.ops_manager_host()?);
            if named != host {
                let message = format!("the settings lead to the Ops Manager at {host}, and the target names {named}");
                return Err(Error::new(Code::Usage, message).hint("name the URL with --ops-manager-url or a profile"));
            }
            return Ok(Self { target, of: Of::Callers(list) });
        }
        let region = target.path.region.clone().ok_or_else(unknown)?;
        let instance = target.path.instance.as_deref().and_then(|id| id.parse().ok()).ok_or_else(unknown)?;
        let region = Setting { value: region, origin: Origin::Journal };
        Ok(Self { target, of: Of::Instance(InstanceRef { instance, region }) })
    }

    fn depth(&self) -> Depth {
        let Path { list, network, group, .. } = &self.target.path;
        match (&self.of, list, network, group) {
            (Of::Callers(_), ..) | (_, _, _, Some(_)) => Depth::List,
            (_, _, Some(_), None) => Depth::Network,
            (_, Some(_), None, None) => Depth::Component,
            (_, None, None, None) => Depth::Instance,
        }
    }

    /// The lists of this side, with one call.
    async fn read(&self, session: &Session<'_>, gate: &AuthGate) -> Vec<Listed> {
        match &self.of {
            Of::Callers(list) => match user::list::read_owner(&list.owner, session).await {
                Ok(listed) => vec![listed],
                Err(error) => vec![Listed { target: self.target.clone(), outcome: Err(error) }],
            },
            Of::Instance(place) => {
                let lists: Vec<ListType> = ListType::ALL.into_iter().filter(|list| self.has(*list)).collect();
                let group = self.target.path.group.as_deref().and_then(|group| group.parse::<GroupName>().ok());
                let group = group.map(GroupWords::of);
                let one = SelectedInstance { place: place.clone(), name: None };
                groups::list::read(&one, &lists, group.as_ref(), session, gate).await
            }
        }
    }

    /// Whether `list` is among those that it names.
    fn has(&self, list: ListType) -> bool {
        let path = &self.target.path;
        let is_of_component = match self.depth() {
            Depth::Instance => true,
            _ => path.list.is_some() == (list.component == Component::Cluster),
        };
        is_of_component && path.network.is_none_or(|network| network == list.network)
    }

    /// What sets `target` apart from the other lists of this side.
    fn rest(&self, target: &Target) -> Rest {
        let Path { list, network, group, .. } = target.path.clone();
        match self.depth() {
            Depth::List => (None, None, None),
            Depth::Network => (None, None, group),
            Depth::Component => (None, network, group),
            Depth::Instance => (list, network, group),
        }
    }

    /// The list of this side with this `rest`.
    fn target_of(&self, rest: &Rest) -> Target {
        let (list, network, group) = rest.clone();
        let own = self.target.path.clone();
        let path = Path {
            list: list.or(own.list.clone()),
            network: network.or(own.network),
            group: group.or(own.group.clone()),
            ..own
        };
        Target { path, ..self.target.clone() }
    }
}

/// The instance that `text` names, by its ID or one of its names.
async fn instance(text: &str, session: &Session<'_>) -> Result<InstanceRef, Error> {
    let texts = [text.to_owned()];
    let wanted = Wanted { texts: &texts, ..Wanted::default() };
    let mut selected = scope::find(&wanted, 1, session).await?.instances;
    match (selected.pop(), selected.len()) {
        (Some(one), 0) => Ok(one.place),
        (_, more) => {
            let message = format!("`{}` selects {} instances, and a side is one", echoed(text), more + 1);
            Err(Error::new(Code::InvalidName, message).hint("name one instance"))
        }
    }
}

/// Refuses a group that cannot exist.
fn check_group(target: &Target) -> Result<(), Error> {
    let Some(group) = &target.path.group else { return Ok(()) };
    let parsed = group.parse::<GroupName>();
    parsed.map(drop).map_err(|error| Error::new(Code::InvalidName, format!("`{}`: {error}", echoed(group))))
}

/// The lists of both sides side by side. A list that could not be read says nothing about the other one.
fn pair(left: &Side, lists: Vec<Listed>, right: &Side, others: Vec<Listed>) -> Vec<Pair> {
    let unread = lists.iter().chain(&others).find_map(|listed| listed.outcome.as_ref().err());
    if let Some(error) = unread {
        return vec![Pair { left: left.target.clone(), right: right.target.clone(), outcome: Err(error.clone()) }];
    }
    let (lists, others) = (by_rest(left, lists), by_rest(right, others));
    let rests: BTreeSet<&Rest> = lists.keys().chain(others.keys()).collect();
    let compare = |rest: &Rest| {
        let (one, other) = (left.target_of(rest), right.target_of(rest));
        let difference = Difference::between((one.clone(), lists.get(rest)), (other.clone(), others.get(rest)));
        Pair { left: one, right: other, outcome: Ok(difference) }
    };
    rests.into_iter().map(compare).collect()
}

fn by_rest(side: &Side, lists: Vec<Listed>) -> BTreeMap<Rest, List> {
    let is_list = |listed: &Listed| listed.target.has_group() || matches!(side.of, Of::Callers(_));
    let read = lists.into_iter().filter(is_list);
    read.filter_map(|listed| Some((side.rest(&listed.target), listed.outcome.ok()?.list))).collect()
}
