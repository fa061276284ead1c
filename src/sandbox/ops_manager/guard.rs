//! Admission: the effect of a list on the calls of its user or key, and the limit of calls.

use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use super::failure::Failure;
use super::list::AccessList;
use super::route::Name;
use crate::sandbox::assumptions::{
    Assumptions, CALLS_PER_MINUTE, EMPTY_LIST, GUARDED_CALLS, USAGE_COUNTED, WHITELIST_ENABLED,
};

/// The parts of a call that the guard uses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    /// The name of the list in error codes.
    pub(super) name: Name,
    /// Whether it changes the list. POST and DELETE need a listed address, even if the list is empty.
    pub(super) changes: bool,
    /// Where it comes from.
    pub(super) caller: IpAddr,
    /// When it came.
    pub(super) now: SystemTime,
}

/// Admits or refuses a call, and counts it for the entry that admits it. A list that is not empty also guards the root
/// and the user, because the 3.6 to 5.0 pages speak of all access. It is assumed that the code of a refused change is
/// `RESOURCE_REQUIRES_…` and that of a refused read `IP_ADDRESS_NOT_ON_…`.
pub(super) fn admit(list: &mut AccessList, assumptions: &Assumptions, call: Call) -> Result<(), Failure> {
    if assumptions.is(&WHITELIST_ENABLED, "false") {
        return Ok(());
    }
    let Call { name, changes, caller, now } = call;
    if list.entries().is_empty() {
        return match changes {
            _ if assumptions.is(&EMPTY_LIST, "required") => Err(Failure::organization_requires_list(name, caller)),
            true => Err(Failure::resource_requires_list(name, caller)),
            false => Ok(()),
        };
    }
    match list.admitting(caller) {
        Some(entry) => {
            if changes || assumptions.is(&USAGE_COUNTED, "all") {
                entry.admit(caller, now);
            }
            Ok(())
        }
        None if changes => Err(Failure::resource_requires_list(name, caller)),
        None if assumptions.is(&GUARDED_CALLS, "changes") => Ok(()),
        None => Err(Failure::caller_not_listed(name, caller)),
    }
}

const MINUTE: Duration = Duration::from_mins(1);

/// The calls of the minute that began with the first of them.
#[derive(Debug, Default)]
pub(super) struct Pace {
    minute: Option<(SystemTime, u64)>,
}

impl Pace {
    /// Counts a call to `path`, or refuses it.
    pub(super) fn count(&mut self, assumptions: &Assumptions, path: &str, now: SystemTime) -> Result<(), Failure> {
        let most = assumptions.number(&CALLS_PER_MINUTE);
        let current = self.minute.filter(|(began, _)| now.duration_since(*began).is_ok_and(|age| age < MINUTE));
        let (began, calls) = current.unwrap_or((now, 0));
        if most > 0 && calls >= most {
            return Err(Failure::rate_limited(path, most, 1));
        }
        self.minute = Some((began, calls + 1));
        Ok(())
    }
}
