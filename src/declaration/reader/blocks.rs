//! List blocks: which lists, and what they should hold.

use std::collections::BTreeSet;

use super::Reader;
use super::fields::{Table, is_name};
use super::keys::{LIST, ON};
use crate::declaration::finding::Rule;
use crate::declaration::model::{Component, Installation, Instances, ListBlock, Named, On, Owner, Place};
use crate::declaration::node::{Member, Value};
use crate::domain::declared::Owns;
use crate::domain::instance::{DEFAULT_GROUP, GroupName, Network};

const OF_INSTANCES: &[&str] = &["region", "instances", "list", "network", "group"];
const OF_INSTALLATIONS: &[&str] = &["user", "org", "api_key", "global"];

impl Reader<'_> {
    pub(super) fn lists(&mut self, member: &Member, lists: &mut Vec<ListBlock>) {
        let Value::Table(members) = &member.node.value else {
            return self.wrong_type(&member.node, "`lists`", "a table");
        };
        for member in members {
            if is_name(&member.name) {
                lists.extend(self.block(member));
            } else {
                self.bad_name(member, "a list block");
            }
        }
    }

    fn block(&mut self, member: &Member) -> Option<ListBlock> {
        let title = format!("[lists.{}]", member.name);
        let table = self.table(&member.node, &title, LIST)?;
        let own: Owner = self.owner(&table).or(&self.defaults);
        let (lines, sets) = self.lines(&table, "entries", None, &own);
        if table.get("entries").is_none() && table.get("absent").is_none() {
            self.error(member.offset, Rule::MissingKey, format!("{title} has neither `entries` nor `absent`"));
        }
        let owns = self.owns(&table, member.offset);
        let absent: BTreeSet<_> = self.addresses(&table, "absent").into_iter().collect();
        let was = self.was(&table);
        if !was.is_empty() && owns.is_some_and(|owns| owns != Owns::All) {
            let message = "`was` deletes the earlier group, which needs `owns = \"all\"`";
            self.error(member.offset, Rule::Conflict, message);
        }
        let on = self.on(&table, member.offset);
        if !was.is_empty() && on.as_ref().is_some_and(|on| matches!(on.place, Place::Installation(_))) {
            self.error(member.offset, Rule::Conflict, "`was` is about groups, and this list has none");
        }
        Some(ListBlock {
            name: member.name.as_str().into(),
            spot: self.spot(member.offset),
            on: on?,
            owns: owns?,
            lines,
            sets,
            absent,
            was,
        })
    }

    fn owns(&mut self, table: &Table<'_>, offset: usize) -> Option<Owns> {
        const WORDS: &str =
            "`all` (exactly these entries), `added` (only what this file put there) or `nothing` (only add)";
        let Some(member) = table.get("owns") else {
            self.error_with(
                offset,
                Rule::MissingKey,
                format!("{} has no `owns`", table.title),
                format!("write {WORDS}"),
            );
            return None;
        };
        let text = self.text(table, "owns")?;
        let owns = text.parse::<Owns>();
        if owns.is_err() {
            self.error(member.node.offset, Rule::Value, format!("`owns` is {WORDS}"));
        }
        owns.ok()
    }

    fn was(&mut self, table: &Table<'_>) -> Vec<Named> {
        let mut names = Vec::new();
        for (text, spot) in self.texts(table, "was") {
            match text.parse::<GroupName>() {
                Ok(name) if name.is_default() => {
                    self.error(spot.offset, Rule::Value, "group default cannot be deleted, so it has no other name");
                }
                Ok(_) => names.push(Named { name: text.as_str().into(), spot }),
                Err(error) => self.error(spot.offset, Rule::Name, format!("`was`: {error}")),
            }
        }
        names
    }

    fn on(&mut self, block: &Table<'_>, offset: usize) -> Option<On> {
        let Some(member) = block.get("on") else {
            let hint = "write `on = { service = \"elasticsearch\", instances = [\"ID\"] }`";
            self.error_with(offset, Rule::MissingKey, format!("{} has no `on`", block.title), hint);
            return None;
        };
        let table = self.table(&member.node, "`on`", ON)?;
        let profile = self.text(&table, "profile");
        let service = self.text(&table, "service");
        let place = match service.as_deref() {
            Some("elasticsearch") => {
                self.foreign(&table, OF_INSTALLATIONS, "elasticsearch");
                Place::Instances(self.instances(&table)?)
            }
            Some("ops-manager") => {
                self.foreign(&table, OF_INSTANCES, "ops-manager");
                Place::Installation(self.installation(&table))
            }
            Some(_) => {
                let at = table.get("service").map_or(table.offset, |member| member.node.offset);
                self.error(at, Rule::Value, "`service` is `elasticsearch` or `ops-manager`");
                return None;
            }
            None if table.get("service").is_some() => return None,
            None => {
                self.error(table.offset, Rule::MissingKey, "`on` needs `service`: `elasticsearch` or `ops-manager`");
                return None;
            }
        };
        Some(On { spot: self.spot(member.offset), profile, place })
    }

    /// Refuses keys that the lists of `service` do not have.
    fn foreign(&mut self, table: &Table<'_>, keys: &[&str], service: &str) {
        for member in keys.iter().filter_map(|key| table.get(key)) {
            self.error(member.offset, Rule::Conflict, format!("lists of {service} have no `{}`", member.name));
        }
    }

    fn instances(&mut self, table: &Table<'_>) -> Option<Instances> {
        let region = self.text(table, "region");
        let instances = self.texts(table, "instances").into_iter().map(|(text, _)| text).collect();
        let component = match self.text(table, "list").as_deref() {
            None | Some("kibana") => Component::Kibana,
            Some("es") => Component::Cluster,
            Some(_) => {
                let at = table.get("list").map_or(table.offset, |member| member.node.offset);
                self.error(at, Rule::Value, "`list` is `kibana` or `es`");
                return None;
            }
        };
        let network = match self.text(table, "network").as_deref() {
            None if component == Component::Cluster => Network::Private,
            None | Some("public") => Network::Public,
            Some("private") => Network::Private,
            Some(_) => {
                let at = table.get("network").map_or(table.offset, |member| member.node.offset);
                self.error(at, Rule::Value, "`network` is `public` or `private`");
                return None;
            }
        };
        let group = self.text(table, "group").unwrap_or_else(|| DEFAULT_GROUP.to_owned());
        if let Err(error) = group.parse::<GroupName>() {
            let at = table.get("group").map_or(table.offset, |member| member.node.offset);
            self.error(at, Rule::Name, format!("`group`: {error}"));
        }
        Some(Instances { region, instances, component, network, group })
    }

    fn installation(&mut self, table: &Table<'_>) -> Installation {
        let (user, key, org) = (self.text(table, "user"), self.text(table, "api_key"), self.text(table, "org"));
        let is_global = match table.get("global").map(|member| &member.node) {
            None => false,
            Some(node) => {
                if let Value::Switch(is_on) = node.value {
                    is_on
                } else {
                    self.wrong_type(node, "`global`", "true or false");
                    false
                }
            }
        };
        if usize::from(user.is_some()) + usize::from(key.is_some()) + usize::from(is_global) > 1 {
            self.error(table.offset, Rule::Conflict, "`user`, `api_key` and `global` name different lists");
        }
        match (key, user) {
            _ if is_global => Installation::Global,
            (Some(key), _) => Installation::ApiKey { org, key },
            (None, user) => Installation::User(user),
        }
    }
}
