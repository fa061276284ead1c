//! Changes without a request at this moment: delayed changes, and changes of other operators.

use super::failure::Failure;
use super::lists::{self, Change, DEFAULT_GROUP, Mode};
use super::request::{self, Modify, Query, UpdateKibana};
use super::state::{List, State};
use super::{Route, place};
use crate::sandbox::assumptions::{ACTIVATING, Assumptions};
use crate::sandbox::exchange::Exchange;
use crate::sandbox::faults::Rival;

/// The instance that a request is about.
pub(crate) fn instance_of(exchange: &Exchange) -> Option<String> {
    match Route::of(exchange).ok()? {
        Route::List => None,
        Route::Describe(id) | Route::UpdateKibana(id) | Route::Modify(id) => Some(id),
    }
}

/// Makes the change of `exchange` at its `now`, without a check of the sender or the status of the instance.
pub(crate) fn enact(state: &mut State, assumptions: &Assumptions, exchange: &Exchange) -> Result<(), String> {
    let made = asked(exchange).and_then(|(id, change)| {
        let place = place(state, exchange.region, &id, assumptions)?;
        let instance = &mut state.instances[place];
        if lists::apply(instance, &change, assumptions)? {
            instance.touch(exchange.now, assumptions.number(&ACTIVATING));
        }
        Ok(())
    });
    made.map_err(|failure| failure.message)
}

/// Makes the changes of another operator. A list that `rival` does not name is that of `exchange`.
pub(crate) fn rival(
    state: &mut State,
    assumptions: &Assumptions,
    rival: &Rival,
    exchange: Option<&Exchange>,
) -> Result<(), String> {
    let request = exchange.and_then(|exchange| asked(exchange).ok()).map(|(_, change)| change);
    let first = || state.instances.first().map(|instance| instance.id.clone());
    let id = rival.instance.clone().or_else(|| exchange.and_then(instance_of)).or_else(first).unwrap_or_default();
    let named = rival.list.as_deref().map(request::list).transpose();
    let list = named.map_err(|failure| failure.message)?.or(request.as_ref().map(|change| change.list));
    let group = rival.group.clone().or(request.map(|change| change.group));
    let list = list.unwrap_or(List::PublicKibana);
    let group = group.unwrap_or_else(|| DEFAULT_GROUP.to_owned());
    let asked = |ips: &[String]| (!ips.is_empty()).then(|| ips.to_owned());
    let edits = [
        (Mode::Cover, rival.cover.clone()),
        (Mode::Delete, asked(&rival.delete)),
        (Mode::Append, asked(&rival.append)),
    ];
    for (mode, ips) in edits.into_iter().filter_map(|(mode, ips)| Some((mode, ips?))) {
        let change = Change { list, group: group.clone(), mode, ips };
        let instance = state.instances.iter_mut().find(|instance| instance.id == id);
        let applied = instance
            .ok_or_else(|| Failure::instance_not_found(assumptions))
            .and_then(|instance| lists::apply(instance, &change, assumptions));
        applied.map_err(|failure| failure.message)?;
    }
    Ok(())
}

/// The instance and the change of a request.
fn asked(exchange: &Exchange) -> Result<(String, Change), Failure> {
    match Route::of(exchange)? {
        Route::UpdateKibana(id) => {
            let query = Query::read(exchange, &["clientToken", "modifyMode"])?;
            Ok((id, request::body::<UpdateKibana>(exchange)?.change(query.get("modifyMode"))?))
        }
        Route::Modify(id) => Ok((id, request::body::<Modify>(exchange)?.change()?)),
        Route::List | Route::Describe(_) => Err(Failure::unknown_api()),
    }
}
