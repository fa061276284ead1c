//! The rules of the whitelists: the effect of Cover, Append and Delete on a group, and the refusals.
//!
//! The rules come from the `UpdateKibanaWhiteIps` and `ModifyWhiteIps` pages. Switches decide what these leave open.

use super::entry::{Entry, Side};
use super::failure::Failure;
use super::state::{ArchType, Group, Instance, List};
use crate::sandbox::assumptions::{self, Assumptions};

/// Entries that a group may hold (page on whitelists; per group is assumed).
const MOST_ENTRIES: usize = 300;

/// The group that always exists and that the list style writes.
pub(crate) const DEFAULT_GROUP: &str = "default";

/// `modifyMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Cover,
    Append,
    Delete,
}

impl Mode {
    /// Reads the parameter; absent is `Cover`.
    pub(crate) fn read(text: Option<&str>) -> Result<Self, Failure> {
        match text {
            None | Some("Cover") => Ok(Self::Cover),
            Some("Append") => Ok(Self::Append),
            Some("Delete") => Ok(Self::Delete),
            Some(_) => Err(Failure::invalid_parameter("modifyMode must be Cover, Append or Delete.")),
        }
    }
}

/// One change to one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) list: List,
    pub(crate) group: String,
    pub(crate) mode: Mode,
    pub(crate) ips: Vec<String>,
}

/// Makes `change` on `instance` and returns whether anything changed. A refused change has no effect.
pub(crate) fn apply(instance: &mut Instance, change: &Change, assumptions: &Assumptions) -> Result<bool, Failure> {
    check_list(instance, change.list, assumptions)?;
    if change.group.is_empty() || change.group.chars().any(char::is_control) {
        return Err(Failure::invalid_parameter("groupName is not valid."));
    }
    let place = instance.groups.iter().position(|group| group.list == change.list && group.name == change.group);
    let before = place.map_or(&[][..], |place| instance.groups[place].ips.as_slice());
    let ips = match change.mode {
        Mode::Cover if change.ips.is_empty() => return drop_group(instance, place, &change.group, assumptions),
        Mode::Cover => joined(&[], change, assumptions)?,
        _ if place.is_none() => return Err(Failure::group_not_found(assumptions, &change.group)),
        // Assumed: the service refuses a call that names nothing to add or remove.
        _ if change.ips.is_empty() => return Err(Failure::invalid_parameter("ips must not be empty.")),
        Mode::Append => joined(before, change, assumptions)?,
        Mode::Delete => without(before, change, assumptions)?,
    };
    if ips == before {
        return Ok(false);
    }
    if place.is_none() {
        check_new_group(instance, change, assumptions)?;
    }
    match place {
        Some(place) => instance.groups[place].ips = ips,
        None => instance.groups.push(Group { list: change.list, name: change.group.clone(), ips }),
    }
    Ok(true)
}

/// Refuses a new group by its name or because there are too many, if the switches say so. Codes are assumed.
fn check_new_group(instance: &Instance, change: &Change, assumptions: &Assumptions) -> Result<(), Failure> {
    let limit = |switch| usize::try_from(assumptions.number(switch)).ok().filter(|most| *most > 0);
    let groups = instance.groups.iter().filter(|group| group.list == change.list).count();
    if let Some(most) = limit(&assumptions::MOST_GROUPS).filter(|most| groups >= *most) {
        return Err(Failure::invalid_parameter(format!("The number of white ip groups exceeds {most}.")));
    }
    let takes = |c: char| match assumptions.of(&assumptions::GROUP_NAME_RULE) {
        "letters-underscores" => c.is_ascii_lowercase() || c == '_',
        "letters-digits-underscores" => c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_',
        _ => true,
    };
    let is_long = limit(&assumptions::GROUP_NAME_LENGTH).is_some_and(|most| change.group.chars().count() > most);
    if is_long || !change.group.chars().all(takes) {
        return Err(Failure::invalid_parameter("groupName is not valid."));
    }
    Ok(())
}

/// Refuses a list that the instance does not have, or whose network is off if the switch says so. Codes are assumed.
fn check_list(instance: &Instance, list: List, assumptions: &Assumptions) -> Result<(), Failure> {
    if list == List::PrivateKibana && instance.arch_type == ArchType::Public {
        let message = "The instance has no private Kibana whitelist; private access is controlled by security groups.";
        return Err(Failure::invalid_parameter(message));
    }
    if assumptions.is(&assumptions::NETWORK_OFF, "refuse") && !instance.network_on(list) {
        return Err(Failure::invalid_parameter(format!("The network of {} is not enabled.", list.as_str())));
    }
    Ok(())
}

/// Cover with an empty list, the only call that deletes groups.
fn drop_group(
    instance: &mut Instance,
    place: Option<usize>,
    name: &str,
    assumptions: &Assumptions,
) -> Result<bool, Failure> {
    match place {
        Some(_) if name == DEFAULT_GROUP && assumptions.is(&assumptions::COVER_EMPTY_DEFAULT, "refuse") => {
            Err(Failure::invalid_parameter("The default white ip group can not be deleted."))
        }
        Some(place) => {
            instance.groups.remove(place);
            Ok(true)
        }
        None if assumptions.is(&assumptions::COVER_EMPTY_MISSING, "accept") => Ok(false),
        None => Err(Failure::group_not_found(assumptions, name)),
    }
}

/// `before` with the entries of the change. A text that is already present is not added again (assumed).
fn joined(before: &[String], change: &Change, assumptions: &Assumptions) -> Result<Vec<String>, Failure> {
    let mut after = before.to_vec();
    for text in &change.ips {
        let entry = Entry::read(text).ok_or_else(|| malformed(text))?;
        check_side(entry, text, change.list, assumptions)?;
        let canonical = assumptions.is(&assumptions::ENTRY_TEXT, "canonical");
        let stored = if canonical { entry.canonical() } else { text.clone() };
        if !after.contains(&stored) {
            after.push(stored);
        }
    }
    if after.len() > MOST_ENTRIES {
        return Err(Failure::invalid_parameter(format!("A white ip group holds at most {MOST_ENTRIES} ips.")));
    }
    Ok(after)
}

/// `before` without the entries of the change. An entry that is not present is ignored (assumed).
fn without(before: &[String], change: &Change, assumptions: &Assumptions) -> Result<Vec<String>, Failure> {
    if let Some(text) = change.ips.iter().find(|text| Entry::read(text).is_none() && !before.contains(text)) {
        return Err(malformed(text));
    }
    let by_value = assumptions.is(&assumptions::DELETE_BY, "value");
    let same = |stored: &String, named: &String| {
        stored == named || (by_value && Entry::read(stored).is_some() && Entry::read(stored) == Entry::read(named))
    };
    let kept = before.iter().filter(|stored| !change.ips.iter().any(|named| same(stored, named)));
    let after: Vec<String> = kept.cloned().collect();
    if after.is_empty() { Err(Failure::last_entry(assumptions)) } else { Ok(after) }
}

fn check_side(entry: Entry, text: &str, list: List, assumptions: &Assumptions) -> Result<(), Failure> {
    if entry.is_ipv6() && !list.is_public() {
        return Err(Failure::invalid_parameter(format!(
            "The ip {text} is IPv6, which {} can not hold.",
            list.as_str()
        )));
    }
    let wrong = if list.is_public() { Side::Private } else { Side::Public };
    if assumptions.is(&assumptions::PRIVATE_IN_PUBLIC, "refuse") && entry.side() == wrong {
        return Err(Failure::invalid_parameter(format!("The ip {text} is not allowed in {}.", list.as_str())));
    }
    Ok(())
}

/// The code is assumed.
fn malformed(text: &str) -> Failure {
    Failure::invalid_parameter(format!("The ip {text} is not valid."))
}

#[cfg(test)]
mod tests;
