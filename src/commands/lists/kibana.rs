//! A group of a Kibana whitelist as a list that can be changed.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::context::Context;
use crate::app::session::Elasticsearch;
use crate::config::suggest::nearest;
use crate::domain::entry::Entry;
use crate::domain::instance::{DEFAULT_GROUP, Described, Group, GroupName, InstanceId, Network};
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::domain::stored::Stored;
use crate::services::elasticsearch::{Body, Mode};
use crate::services::port::{Call, Identity, Pending, Reading, Sent, WritableList};
use crate::services::{Failure, Kind};

/// Stands in a preview where a change has its token.
const TOKEN_TO_COME: &str = "TOKEN";

/// How a cover is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// As one group.
    Group,
    /// As the plain list, which is the whole of group `default`.
    List,
    /// What is missing is appended and proved, then what is extra is deleted.
    Gradual,
}

/// One group.
pub(crate) struct KibanaList {
    /// The client of the instance's region.
    pub(crate) client: Elasticsearch,
    /// The instance.
    pub(crate) instance: InstanceId,
    /// Which Kibana list.
    pub(crate) network: Network,
    /// The group.
    pub(crate) group: GroupName,
    /// How a cover is sent.
    pub(crate) style: Style,
    /// Whether the group may be created.
    pub(crate) may_create: bool,
    /// The base address of the service.
    pub(crate) endpoint: String,
    /// The fingerprint of the account.
    pub(crate) account: String,
    /// Makes repeated sends of one change one change.
    pub(crate) token: String,
    /// What a suggested command has to repeat.
    pub(crate) context: Rc<Context>,
}

/// A call, and whether Cover takes over if the group turns out not to exist.
struct GroupCall<'list> {
    list: &'list KibanaList,
    body: Body,
    creates: bool,
    /// What tells its token from that of another call of the same change: one token, one request.
    suffix: &'static str,
}

impl WritableList for KibanaList {
    fn rules(&self) -> Rules {
        match self.network {
            Network::Public => Rules::KIBANA_PUBLIC,
            Network::Private => Rules::KIBANA_PRIVATE,
        }
    }

    fn read(&self) -> Pending<'_, Reading> {
        Box::pin(async {
            let described = self.client.describe(&self.instance).await?;
            let obstacle = self.obstacle(&described);
            let notes = remarks(&described, self.network);
            let current = self.current(&described)?;
            let is_changing = described.is_changing();
            let is_on = described.is_on(self.network);
            Ok(Reading { current, obstacle, is_changing, is_on, notes, request_id: described.request_id })
        })
    }

    fn objection(&self, plan: &Plan, reading: &Reading) -> Option<Failure> {
        let current = &reading.current;
        let lasting = |obstacle: &&Failure| matches!(obstacle.kind, Kind::NotFound | Kind::Refused);
        if let Some(absence) = reading.obstacle.as_ref().filter(lasting) {
            return Some(absence.clone());
        }
        if !current.exists {
            return self.objection_to_absence(plan, current);
        }
        if self.style == Style::List && !current.others.is_empty() {
            return Some(
                Failure::new(Kind::Refused, "refused: the list style knows one group, and this list has others")
                    .hint("leave out `--style list`"),
            );
        }
        if plan.empties() {
            return Some(self.would_empty());
        }
        let most = self.rules().limit.filter(|most| self.style == Style::Gradual && plan.greatest() > *most)?;
        let message = format!("refused: on the way the group would hold {} entries, more than {most}", plan.greatest());
        Some(Failure::new(Kind::Refused, message).hint("leave out --gradual, or cover in two steps"))
    }

    /// Additions before deletions where both are asked for one by one: cut short between the two, nobody is locked out.
    fn steps(&self, plan: &Plan) -> Vec<Plan> {
        let one_by_one = self.style == Style::Gradual || plan.verb == Verb::Undo;
        if !one_by_one || plan.deletes {
            return vec![plan.clone()];
        }
        let parts = [plan.coming(), plan.going()].into_iter().filter(Plan::changes).collect::<Vec<_>>();
        if parts.is_empty() { vec![plan.clone()] } else { parts }
    }

    fn calls<'list>(&'list self, plan: &Plan, place: usize) -> Vec<Box<dyn Call + 'list>> {
        let added = || plan.added.iter().map(ToString::to_string).collect();
        let group = |mode, ips| Body::Group { mode, name: self.group.to_string(), ips };
        let body = match plan.verb {
            _ if plan.deletes => group(Mode::Cover, Vec::new()),
            Verb::Cover => {
                let named: BTreeSet<Entry> = plan.added.iter().chain(&plan.unchanged).copied().collect();
                let ips = named.iter().map(ToString::to_string).collect();
                if self.style == Style::List { Body::List(ips) } else { group(Mode::Cover, ips) }
            }
            Verb::Append | Verb::Add => group(Mode::Append, added()),
            Verb::Delete | Verb::Undo => group(Mode::Delete, removed(plan)),
        };
        let suffix = if place == 0 { "" } else { "-d" };
        vec![Box::new(GroupCall { list: self, body, creates: plan.creates && plan.verb == Verb::Append, suffix })]
    }

    fn is_busy_at_times(&self) -> bool {
        true
    }

    fn identity(&self) -> Identity {
        let (endpoint, account) = (self.endpoint.clone(), self.account.clone());
        Identity { endpoint, account, token: Some(self.token.clone()) }
    }
}

impl Call for GroupCall<'_> {
    fn name(&self) -> String {
        let call_name = if self.list.network == Network::Public { "UpdateKibanaWhiteIps" } else { "ModifyWhiteIps" };
        match &self.body {
            Body::Group { mode, .. } => format!("{call_name} {}", mode.as_str()),
            Body::List(_) => format!("{call_name} list"),
        }
    }

    fn preview(&self) -> Result<Preview, Failure> {
        // Another run has another token; the one of this run will never be sent.
        let token = format!("{TOKEN_TO_COME}{}", self.suffix);
        let KibanaList { client, instance, network, .. } = self.list;
        client.preview(instance, *network, &self.body, &token)
    }

    fn send(&self) -> Pending<'_, Sent> {
        let KibanaList { client, instance, network, token, .. } = self.list;
        Box::pin(async move {
            let first = client.write(instance, *network, &self.body, &format!("{token}{}", self.suffix)).await;
            let written = match (first, &self.body) {
                // Only the service can say that the group does not exist: another one may just have created it, and a
                // Cover would wipe out what it put in.
                (Err(failure), Body::Group { name, ips, .. }) if self.creates && failure.kind == Kind::NotFound => {
                    let cover = Body::Group { mode: Mode::Cover, name: name.clone(), ips: ips.clone() };
                    // The token belongs to the Append; another request under it would be a mismatch.
                    client.write(instance, *network, &cover, &format!("{token}-c")).await
                }
                (first, _) => first,
            };
            Ok(Sent { request_id: written?.request_id, is_ambiguous: false })
        })
    }
}

fn removed(plan: &Plan) -> Vec<String> {
    plan.removed.iter().map(|stored| stored.text.clone()).collect()
}

impl KibanaList {
    /// The group as `described` has it; the union of all groups where the answer does not tell them apart.
    fn current(&self, described: &Described) -> Result<Current, Failure> {
        match &described.groups {
            Some(groups) => Ok(self.group_of(groups)),
            None if !described.tells_lists() => Err(unreadable(&self.instance, described)),
            None => Ok(Current {
                list: union(&self.instance, described, self.network)?.iter().map(Stored::new).collect(),
                exists: self.group.is_default(),
                others: List::default(),
                similar: None,
                is_union: true,
            }),
        }
    }

    fn group_of(&self, groups: &[Group]) -> Current {
        let mine = |group: &&Group| group.network == self.network;
        let stored = |groups: Vec<&Group>| groups.iter().flat_map(|group| &group.ips).map(Stored::new).collect();
        let (own, others): (Vec<&Group>, Vec<&Group>) =
            groups.iter().filter(mine).partition(|group| group.name == self.group.as_str());
        let exists = !own.is_empty();
        let names = others.iter().map(|group| group.name.as_str());
        let similar = if exists { None } else { nearest(self.group.as_str(), names).map(ToOwned::to_owned) };
        Current { list: stored(own), exists, others: stored(others), similar, is_union: false }
    }

    /// Why the instance takes no change now.
    fn obstacle(&self, described: &Described) -> Option<Failure> {
        if !described.takes_changes() {
            let status = described.status.as_deref().unwrap_or("unknown");
            let message = format!("{} is {status} and takes no changes", self.instance);
            return Some(Failure::new(Kind::Busy, message).hint("try again when it is active"));
        }
        if self.network == Network::Private && !described.has_private_list() {
            return Some(
                Failure::new(Kind::NotFound, format!("{} has no private Kibana whitelist", self.instance))
                    .hint(SECURITY_GROUPS),
            );
        }
        let styled = self.style == Style::List && self.group.is_default();
        (described.groups.is_none() && !styled).then(|| {
            Failure::new(
                Kind::Refused,
                format!("{} does not tell its groups, so they cannot be changed", self.instance),
            )
            .hint(format!(
                "{} replaces the whole list of group `default`",
                self.command("cover", " ENTRY… --style list")
            ))
        })
    }

    fn objection_to_absence(&self, plan: &Plan, current: &Current) -> Option<Failure> {
        let lower = self.group.as_str().to_ascii_lowercase();
        let similar = current.similar.as_deref();
        if let Some(name) = similar.filter(|name| name.to_ascii_lowercase() == lower) {
            let message = format!("there is no group {}, but there is {name}; they differ only in case", self.group);
            let kind = if plan.verb == Verb::Cover { Kind::Refused } else { Kind::NotFound };
            return Some(Failure::new(kind, message).hint(format!("say `-g {name}`, or choose another name")));
        }
        let appends = plan.verb == Verb::Append && self.may_create;
        if appends || (matches!(plan.verb, Verb::Cover | Verb::Undo) && plan.creates) {
            return None;
        }
        let message = format!("{} has no {} group {}", self.instance, self.network, self.group);
        let hint = match (similar, plan.verb) {
            (Some(name), _) => format!("did you mean `-g {name}`?"),
            (None, Verb::Append) => "create it with --create-group".to_owned(),
            (None, _) => {
                let list = format!("kibana-whitelist list -i {}", self.instance);
                format!("{} shows the groups", self.context.command(&list))
            }
        };
        Some(Failure::new(Kind::NotFound, message).hint(hint))
    }

    fn would_empty(&self) -> Failure {
        let message =
            format!("refused: group {} would be left without an entry, which the service does not allow", self.group);
        let close = self.command("cover", " 127.0.0.1 --allow deny-all");
        let close = format!("{close} leaves an entry that admits nobody");
        let hint = if self.group.is_default() {
            close
        } else {
            format!("{close}; {} deletes the group", self.command("delete", " --delete-group"))
        };
        Failure::new(Kind::Refused, message).hint(hint)
    }

    /// A command of `verb` about this group and no other, for hints.
    fn command(&self, verb: &str, rest: &str) -> String {
        let network = if self.network == Network::Private { " --network private" } else { "" };
        let (instance, group) = (&self.instance, &self.group);
        self.context.command(&format!("kibana-whitelist {verb} -i {instance} -g {group}{network}{rest}"))
    }
}

const SECURITY_GROUPS: &str = "access from the VPC is ruled by the security groups of its PrivateLink endpoint";

/// An instance that is not in a state to be read.
pub(crate) fn unreadable(instance: &InstanceId, described: &Described) -> Failure {
    let status = described.status.as_deref().unwrap_or("unknown");
    Failure::new(Kind::Busy, format!("{instance} is {status} and does not tell its whitelists"))
        .hint("try again when it is active")
}

/// The union of all groups, for an answer without groups. An answer with neither says nothing of the list, which is
/// not the same as an empty list; only a network without a list of its own is empty then.
pub(crate) fn union<'a>(
    instance: &InstanceId,
    described: &'a Described,
    network: Network,
) -> Result<&'a [String], Failure> {
    match described.flat(network) {
        Some(entries) => Ok(entries),
        None if network == Network::Private && !described.has_private_list() => Ok(&[]),
        None => Err(Failure::new(
            Kind::Unexpected,
            format!("the answer about {instance} holds neither its {network} Kibana groups nor their entries"),
        )
        .hint("this says nothing of the list; try again, and look at the instance in the console if it stays")),
    }
}

/// What to know about a Kibana list besides its entries.
pub(crate) fn notes(described: &Described, network: Network) -> Vec<String> {
    let has_list = network == Network::Public || described.has_private_list();
    let is_off = has_list && described.is_on(network) == Some(false);
    let off = is_off.then(|| format!("{network} access to Kibana is switched off, so this list has no effect"));
    off.into_iter().chain(remarks(described, network)).collect()
}

/// The same without what is a hazard of its own when the list is changed.
fn remarks(described: &Described, network: Network) -> Vec<String> {
    let mut notes = Vec::new();
    if network == Network::Private && !described.has_private_list() {
        notes.push(format!("there is no private Kibana whitelist: {SECURITY_GROUPS}"));
    }
    if described.groups.is_none() {
        notes.push(format!(
            "the service does not tell the groups: this is the union of all of them, shown as `{DEFAULT_GROUP}`; what a \
             cover takes away cannot be known"
        ));
    }
    notes
}
