//! A group of one of an instance's whitelists as a list that can be changed.
//!
//! The four lists of an instance have the same rules; they differ in the call that changes them and in their words.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::client::{Body, Client, Mode, action};
use super::policy::rules;
use super::remarks::{SECURITY_GROUPS, remarks, union, unreadable};
use super::target::{GroupRef, command, target};
use crate::config::suggest::nearest;
use crate::domain::entry::Entry;
use crate::domain::instance::{Component, Described, Group, ListType};
use crate::domain::lease::{Lease, LeaseChange, LeaseState};
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::services::port::{Call, Connected, Expired, Hints, Identity, Pending, Reading, Sent, WritableList};
use crate::services::{Failure, Kind};
use crate::transport::Transport;

/// Stands in a preview where a change has its token.
const TOKEN_TO_COME: &str = "TOKEN";

/// How a cover is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// As one group.
    Group,
    /// As the plain list, which is the whole of group `default`.
    List,
    /// Missing entries are appended and verified, then extra entries are deleted.
    Gradual,
}

/// One group.
pub(crate) struct GroupList<T> {
    /// The client of the instance's region.
    pub(crate) connected: Connected<Client<T>>,
    /// The group.
    pub(crate) place: GroupRef,
    /// How a cover is sent.
    pub(crate) style: Style,
    /// Whether the group may be created.
    pub(crate) may_create: bool,
    /// Makes repeated sends of one change one change.
    pub(crate) token: String,
    /// What suggested commands look like.
    pub(crate) hints: Hints,
    /// The lease that the change adds or ends, if it is about one.
    pub(crate) lease: Option<LeaseChange>,
    /// The groups of [`WritableList::expired`].
    pub(crate) expired: RefCell<Vec<Target>>,
}

/// A call, and whether Cover takes over if the group turns out not to exist.
struct GroupCall<'list, T> {
    list: &'list GroupList<T>,
    body: Body,
    creates: bool,
    /// Distinguishes its token from those of other calls of the same change: one token, one request.
    suffix: &'static str,
}

impl<T: Transport> WritableList for GroupList<T> {
    fn rules(&self) -> Rules {
        rules(self.place.list)
    }

    fn read(&self) -> Pending<'_, Reading> {
        Box::pin(async {
            let GroupRef { instance, list, .. } = &self.place;
            let described = self.connected.client.describe(instance).await?;
            let obstacle = self.obstacle(&described);
            *self.expired.borrow_mut() = self.expired_in(&described);
            let notes = remarks(&described, *list);
            let current = self.current(&described)?;
            let beside = self.beside(&described);
            let is_changing = described.is_changing();
            let is_on = described.is_on(*list);
            Ok(Reading { current, beside, obstacle, is_changing, is_on, notes, request_id: described.request_id })
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
        let message =
            format!("refused: in between, the group would hold {} entries, more than {most}", plan.greatest());
        Some(Failure::new(Kind::Refused, message).hint("leave out --gradual, or cover in two steps"))
    }

    /// Additions come before deletions if they are separate calls: a failure between the two locks out no client.
    fn steps(&self, plan: &Plan) -> Vec<Plan> {
        let one_by_one = self.style == Style::Gradual || matches!(plan.verb, Verb::Undo | Verb::Replace | Verb::Apply);
        if !one_by_one || plan.deletes { vec![plan.clone()] } else { plan.gradual() }
    }

    fn calls<'list>(&'list self, plan: &Plan, place: usize) -> Vec<Box<dyn Call + 'list>> {
        let added = || plan.added.iter().map(ToString::to_string).collect();
        let group = |mode, ips| Body::Group { mode, name: self.place.group.to_string(), ips };
        let body = match plan.verb {
            _ if plan.deletes => group(Mode::Cover, Vec::new()),
            Verb::Cover => {
                let named: BTreeSet<Entry> = plan.added.iter().chain(&plan.unchanged).copied().collect();
                let ips = named.iter().map(ToString::to_string).collect();
                if self.style == Style::List { Body::List(ips) } else { group(Mode::Cover, ips) }
            }
            Verb::Append | Verb::Add => group(Mode::Append, added()),
            Verb::Delete | Verb::Undo | Verb::Replace | Verb::Apply => group(Mode::Delete, removed(plan)),
        };
        let suffix = if place == 0 { "" } else { "-d" };
        vec![Box::new(GroupCall { list: self, body, creates: plan.creates && plan.verb == Verb::Append, suffix })]
    }

    fn is_busy_at_times(&self) -> bool {
        true
    }

    fn identity(&self) -> Identity {
        let (endpoint, account) = (self.connected.endpoint.clone(), self.connected.account.clone());
        Identity { endpoint, account, token: Some(self.token.clone()) }
    }

    fn lease(&self) -> Option<&LeaseChange> {
        self.lease.as_ref()
    }

    fn expired(&self) -> Vec<Expired> {
        self.expired.borrow().iter().cloned().map(|target| Expired::Group(Box::new(target))).collect()
    }
}

impl<T: Transport> Call for GroupCall<'_, T> {
    fn name(&self) -> String {
        let call_name = action(self.list.place.list);
        match &self.body {
            Body::Group { mode, .. } => format!("{call_name} {}", mode.as_str()),
            Body::List(_) => format!("{call_name} list"),
        }
    }

    fn preview(&self) -> Result<Preview, Failure> {
        // Another run has another token; the one of this run will never be sent.
        let token = format!("{TOKEN_TO_COME}{}", self.suffix);
        let GroupList { connected, place, .. } = self.list;
        connected.client.preview(&place.instance, place.list, &self.body, &token)
    }

    fn send(&self) -> Pending<'_, Sent> {
        let GroupList { connected, place, token, .. } = self.list;
        let write =
            async |body: &Body, token: &str| connected.client.write(&place.instance, place.list, body, token).await;
        Box::pin(async move {
            let first = write(&self.body, &format!("{token}{}", self.suffix)).await;
            let written = match (first, &self.body) {
                // Only the service can say that the group does not exist: another one may just have created it, and a
                // Cover would wipe out what it put in.
                (Err(failure), Body::Group { name, ips, .. }) if self.creates && failure.kind == Kind::NotFound => {
                    let cover = Body::Group { mode: Mode::Cover, name: name.clone(), ips: ips.clone() };
                    // The token belongs to the Append; another request under it would be a mismatch.
                    write(&cover, &format!("{token}-c")).await
                }
                (first, _) => first,
            };
            Ok(Sent { request_id: written?.request_id, is_ambiguous: false })
        })
    }
}

impl<T: Transport> GroupList<T> {
    /// The group of `place` with the default options of a change.
    pub(crate) fn plain(connected: Connected<Client<T>>, place: GroupRef, token: String, hints: Hints) -> Self {
        let expired = RefCell::default();
        Self { connected, place, style: Style::Group, may_create: false, token, hints, lease: None, expired }
    }
}

fn removed(plan: &Plan) -> Vec<String> {
    plan.removed.iter().map(|stored| stored.text.clone()).collect()
}

impl<T> GroupList<T> {
    /// The group as `described` has it; the union of all groups if the answer does not separate them.
    fn current(&self, described: &Described) -> Result<Current, Failure> {
        match &described.groups {
            _ if !described.tells_lists() => Err(unreadable(&self.place.instance, described)),
            Some(groups) => {
                self.check_union(described, groups)?;
                Ok(self.group_of(groups))
            }
            None => Ok(Current {
                list: union(&self.place.instance, described, self.place.list)?.iter().map(Stored::new).collect(),
                exists: self.place.group.is_default(),
                others: List::default(),
                similar: None,
                is_union: true,
            }),
        }
    }

    /// The answer holds the union of all groups as well. What stands there and in no group is missing among the groups,
    /// so that the answer says nothing of them.
    fn check_union(&self, described: &Described, groups: &[Group]) -> Result<(), Failure> {
        let of_list = groups.iter().filter(|group| group.list == self.place.list);
        let grouped: BTreeSet<Entry> =
            of_list.flat_map(|group| &group.ips).filter_map(|text| Entry::read(text)).collect();
        let union = described.flat(self.place.list).unwrap_or_default();
        let is_grouped = |entry: Entry| entry.is_localhost() || grouped.contains(&entry);
        if union.iter().filter_map(|text| Entry::read(text)).all(is_grouped) {
            return Ok(());
        }
        let GroupRef { instance, list, .. } = &self.place;
        let message =
            format!("the answer about {instance} contradicts itself: its {list} groups lack entries of the list");
        Err(Failure::new(Kind::Unexpected, message).hint("try again; look at the instance in the console if it stays"))
    }

    fn group_of(&self, groups: &[Group]) -> Current {
        let mine = |group: &&Group| group.list == self.place.list;
        let stored = |groups: Vec<&Group>| groups.iter().flat_map(|group| &group.ips).map(Stored::new).collect();
        let (own, others): (Vec<&Group>, Vec<&Group>) =
            groups.iter().filter(mine).partition(|group| group.name == self.place.group.as_str());
        let exists = !own.is_empty();
        let names = others.iter().map(|group| group.name.as_str());
        let is_lease = Lease::of_group(self.place.group.as_str()).is_some();
        let similar =
            if exists || is_lease { None } else { nearest(self.place.group.as_str(), names).map(ToOwned::to_owned) };
        Current { list: stored(own), exists, others: stored(others), similar, is_union: false }
    }

    /// The other groups of the same list, as far as the answer tells groups.
    fn beside(&self, described: &Described) -> Vec<(Target, List)> {
        let GroupRef { region, instance, list, group } = &self.place;
        let ListType { component, network } = *list;
        let is_beside = |other: &&Group| other.list == *list && other.name != group.as_str();
        let named = |other: &Group| {
            let target = target(region, instance, component, Some(network), Some(other.name.clone()));
            (target, other.ips.iter().map(Stored::new).collect())
        };
        described.groups.iter().flatten().filter(is_beside).map(named).collect()
    }

    /// The groups of the instance that carry a lease whose time is over, except this one.
    fn expired_in(&self, described: &Described) -> Vec<Target> {
        let Some(now) = described.answered_at else { return Vec::new() };
        let GroupRef { region, instance, list: own, group: own_name } = &self.place;
        let is_over = |name: &str| Lease::of_group(name).is_some_and(|lease| lease.state(now) == LeaseState::Expired);
        let groups = described.groups.iter().flatten();
        let over =
            groups.filter(|group| is_over(&group.name) && (group.list != *own || group.name != own_name.as_str()));
        over.map(|group| {
            let ListType { component, network } = group.list;
            target(region, instance, component, Some(network), Some(group.name.clone()))
        })
        .collect()
    }

    /// Why the instance takes no change now.
    fn obstacle(&self, described: &Described) -> Option<Failure> {
        if !described.takes_changes() {
            let status = described.status.as_deref().unwrap_or("unknown");
            let message = format!("{} is {status} and takes no changes", self.place.instance);
            return Some(Failure::new(Kind::Busy, message).hint("try again when it is active"));
        }
        if !described.has(self.place.list) {
            let message = format!("{} has no {} whitelist", self.place.instance, self.place.list);
            return Some(Failure::new(Kind::NotFound, message).hint(SECURITY_GROUPS));
        }
        let styled = self.style == Style::List && self.place.group.is_default();
        (described.groups.is_none() && !styled).then(|| {
            Failure::new(
                Kind::Refused,
                format!("{} does not report its groups, so they cannot be changed", self.place.instance),
            )
            .hint(self.without_groups())
        })
    }

    /// The hint if the service does not report the groups.
    fn without_groups(&self) -> String {
        if self.place.list == ListType::PUBLIC_KIBANA {
            let cover = self.command("cover", " ENTRY… --style list");
            return format!("{cover} replaces the whole list of group `default`");
        }
        "change the list in the console".to_owned()
    }

    fn objection_to_absence(&self, plan: &Plan, current: &Current) -> Option<Failure> {
        if matches!(plan.verb, Verb::Undo | Verb::Apply) && !plan.changes() {
            // What the change did is gone together with the group, or nothing is wanted of it.
            return None;
        }
        let lower = self.place.group.as_str().to_ascii_lowercase();
        let similar = current.similar.as_deref();
        if let Some(name) = similar.filter(|name| name.to_ascii_lowercase() == lower) {
            let message =
                format!("there is no group {}, but there is {name}; they differ only in case", self.place.group);
            let kind = if plan.verb == Verb::Cover { Kind::Refused } else { Kind::NotFound };
            return Some(Failure::new(kind, message).hint(format!("say `-g {name}`, or choose another name")));
        }
        let appends = plan.verb == Verb::Append && self.may_create;
        if appends || (matches!(plan.verb, Verb::Cover | Verb::Undo | Verb::Apply) && plan.creates) {
            return None;
        }
        let GroupRef { instance, list, group, .. } = &self.place;
        let of = if list.component == Component::Cluster { "cluster " } else { "" };
        let message = format!("{instance} has no {} {of}group {group}", list.network);
        let hint = match (similar, plan.verb) {
            (Some(name), _) => format!("did you mean `-g {name}`?"),
            (None, Verb::Append) => "create it with --create-group".to_owned(),
            (None, _) => {
                let list = format!("{} list -i {instance}", command(list.component));
                format!("{} shows the groups", (self.hints)(&list))
            }
        };
        Some(Failure::new(Kind::NotFound, message).hint(hint))
    }

    fn would_empty(&self) -> Failure {
        let message = format!(
            "refused: group {} would be left without an entry, which the service does not allow",
            self.place.group
        );
        let close = self.command("cover", " 127.0.0.1 --allow deny-all");
        let close = format!("{close} leaves one entry, which admits no client");
        let hint = if self.place.group.is_default() {
            close
        } else {
            format!("{close}; {} deletes the group", self.command("delete", " --delete-group"))
        };
        Failure::new(Kind::Refused, message).hint(hint)
    }

    /// A command of `verb` about this group and no other, for hints.
    fn command(&self, verb: &str, rest: &str) -> String {
        (self.hints)(&self.place.command(verb, rest))
    }
}
