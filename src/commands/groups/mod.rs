//! `kibana-whitelist` and `es-whitelist`, the verbs on groups of entries: one file per verb, and what the verbs share.
//! The two differ in the component whose lists they work on, and in nothing else.

pub(crate) mod append;
pub(crate) mod cover;
pub(crate) mod delete;
pub(crate) mod edit;
pub(crate) mod get;
pub(crate) mod list;

use std::cell::RefCell;

use crate::app::auth_breaker::AuthBreaker;
use crate::app::changes::{self, Request};
use crate::app::entry_input::echoed;
use crate::app::leases;
use crate::app::session::{InstanceRef, Session};
use crate::cli::{GroupChange, GroupScope, NetworkArg, Networks};
use crate::domain::hazard::{Allowance, Name};
use crate::domain::instance::{Component, GroupName, ListType, NameError, Network};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Changed, Document};
use crate::services::elasticsearch::list::{GroupList, Style};
use crate::services::elasticsearch::policy;
use crate::services::elasticsearch::target::GroupRef;
use crate::services::port::{ListTraits, WritableList as _};
use crate::services::registry::Connections as _;

/// What a change is about, apart from the entries.
struct Scope {
    places: Vec<InstanceRef>,
    group: GroupName,
    list: ListType,
}

impl Scope {
    /// The traits of its lists, known without a call.
    fn traits(&self) -> ListTraits {
        policy::traits(self.list)
    }

    /// Its group on the instance of `place`.
    fn group_of(&self, place: &InstanceRef) -> GroupRef {
        let (region, instance) = (place.region.value.clone(), place.instance.clone());
        GroupRef { region, instance, list: self.list, group: self.group.clone() }
    }
}

/// How a change is made.
#[derive(Clone, Copy)]
struct WriteOptions {
    style: Style,
    may_create: bool,
}

impl WriteOptions {
    const PLAIN: Self = Self { style: Style::Group, may_create: false };
}

/// What `typed` names.
fn change_scope(component: Component, typed: &GroupChange, session: &Session<'_>) -> Result<Scope, Error> {
    let settings = session.settings();
    let group = typed.group.as_deref().or(settings.values.group.as_ref().map(|setting| setting.value.as_str()));
    let list = list_type(component, typed.network, session)?;
    Ok(Scope { group: group_name(group, session)?, list, places: session.places(&typed.instances)? })
}

/// The list of `component` on the network that was typed, or else on that of the settings. The network that a profile
/// names is that of Kibana: the list of the cluster on it is another one.
pub(crate) fn list_type(
    component: Component,
    typed: Option<NetworkArg>,
    session: &Session<'_>,
) -> Result<ListType, Error> {
    let settings = session.settings();
    let network = match (typed, &settings.values.network) {
        (Some(NetworkArg::Public), _) => Network::Public,
        (Some(NetworkArg::Private), _) => Network::Private,
        (None, None) => component.usual_network(),
        (None, Some(_)) if component != Component::Kibana => component.usual_network(),
        (None, Some(setting)) => setting.value.parse().map_err(|error: NameError| {
            Error::new(Code::InvalidName, format!("`{}` {}: {error}", setting.value, setting.origin))
        })?,
    };
    Ok(ListType { component, network })
}

/// The group that `text` names; `default` without a name. Warns if the name is risky.
fn group_name(text: Option<&str>, session: &Session<'_>) -> Result<GroupName, Error> {
    let Some(text) = text else { return Ok(GroupName::default()) };
    let group: GroupName = text
        .parse()
        .map_err(|error: NameError| Error::new(Code::InvalidName, format!("`{}`: {error}", echoed(text))))?;
    if let Some(remark) = group.remark() {
        session.warn(&format!("the group name `{group}` is {remark}"));
    }
    Ok(group)
}

/// The lists and the group that a reading is limited to.
fn read_scope(
    component: Component,
    typed: &GroupScope,
    session: &Session<'_>,
) -> Result<(Vec<ListType>, Option<GroupName>), Error> {
    let networks = match typed.network {
        Some(Networks::Public) => vec![Network::Public],
        Some(Networks::Private) => vec![Network::Private],
        Some(Networks::All) | None => vec![Network::Public, Network::Private],
    };
    let group = typed.group.as_deref().map(|text| group_name(Some(text), session)).transpose()?;
    Ok((networks.into_iter().map(|network| ListType { component, network }).collect(), group))
}

/// Makes one change on every instance of `scope`, one after the other.
async fn change_all(
    scope: Scope,
    run_options: WriteOptions,
    request: &Request<'_>,
    session: &Session<'_>,
) -> Result<Document, Error> {
    let targets: Vec<Target> = scope.places.iter().map(|place| scope.group_of(place).target()).collect();
    session.check_output(&targets)?;
    let mut results: Vec<Changed> = Vec::new();
    let mut breaker = AuthBreaker::default();
    for (place, target) in scope.places.iter().zip(targets) {
        if let Some(stop) = breaker.stop() {
            results.push(changes::failed(target, request, stop));
            continue;
        }
        let changed = match session.elasticsearch(&place.region).await {
            Err(error) => changes::failed(target, request, error),
            Ok(connected) => {
                let WriteOptions { style, may_create } = run_options;
                let list = GroupList {
                    connected,
                    place: scope.group_of(place),
                    style,
                    may_create,
                    token: session.token(),
                    hints: session.hints(),
                    expired: RefCell::default(),
                };
                let changed = changes::run(target, &list, request).await;
                leases::end_expired(&list.expired(), &changed, session).await;
                changed
            }
        };
        breaker.note(changed.error.as_ref());
        results.push(changed);
    }
    Ok(Document::Change(results))
}

/// The results of a change that is refused before any list is read, one for each instance of `scope`.
fn refuse_all(scope: &Scope, request: &Request<'_>, refusal: &Error) -> Document {
    let refused = |place| changes::failed(scope.group_of(place).target(), request, refusal.clone());
    Document::Change(scope.places.iter().map(refused).collect())
}

/// The hazards accepted in advance, those of a short form such as `--create-group` included.
fn allowed(session: &Session<'_>, short: &[(bool, Name)]) -> Vec<Allowance> {
    let short = short.iter().filter(|(given, _)| *given).map(|(_, name)| Allowance { name: *name, up_to: None });
    session.allowed().iter().copied().chain(short).collect()
}

/// Whether a group that does not exist may be created: that is a hazard, accepted by its name or its short form.
fn may_create(allowed: &[Allowance]) -> bool {
    allowed.iter().any(|allowance| allowance.name == Name::CreatesGroup)
}

/// Refuses to delete `default`, and entries together with `--delete-group`.
fn check_group_deletion(scope: &Scope, names_entries: bool) -> Result<(), Error> {
    if names_entries {
        return Err(Error::new(Code::Usage, "--delete-group deletes the whole group and takes no entries"));
    }
    if scope.group.is_default() {
        return Err(Error::new(Code::Refused, "refused: group default cannot be deleted").hint(
            "name another group with -g; a `cover` of 127.0.0.1 with --allow deny-all closes this one to all clients",
        ));
    }
    Ok(())
}

/// The error for a verb without entries.
fn nothing_named(verb: &str) -> Error {
    Error::new(Code::Usage, format!("nothing to {verb}: no entries given")).hint("name entries, or a file with -f")
}
