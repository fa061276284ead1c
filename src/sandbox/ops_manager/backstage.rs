//! Changes without a request at this moment: delayed changes, and changes of other operators.

use std::time::SystemTime;

use super::entry::{Block, NotABlock};
use super::resource::Request;
use super::route::{Route, Whose};
use super::state::{Holder, State};
use super::wire::Origin;
use crate::sandbox::assumptions::Assumptions;
use crate::sandbox::exchange::Exchange;
use crate::sandbox::faults::Rival;

/// The owner of the list that a request names, if it names one.
pub(crate) fn holder_of(exchange: &Exchange) -> Option<Holder> {
    Route::parse(exchange.path()).whose().map(Whose::kind)
}

/// Whether a request is about the list of the installation or an entry of it.
pub(crate) fn is_global(exchange: &Exchange) -> bool {
    matches!(Route::parse(exchange.path()), Route::Global(_) | Route::GlobalEntry(..))
}

/// Makes the change of `exchange` at its `now`, without a check of the sender. The rules can refuse it.
pub(crate) fn enact(state: &mut State, assumptions: &Assumptions, exchange: &Exchange) {
    let login = holder_of(exchange).unwrap_or(Holder::User);
    let request = Request { assumptions, exchange, origin: &Origin::of(exchange), login };
    // The request was answered before, so the reply is dropped.
    let _ = request.resource(state, Route::parse(exchange.path()));
}

/// Makes the changes of another operator on the list of `holder`.
pub(crate) fn rival(state: &mut State, holder: Holder, rival: &Rival, now: SystemTime) -> Result<(), String> {
    let blocks = |texts: &[String]| -> Result<Vec<Block>, String> {
        let block = |text: &String| Block::try_from(text.clone());
        texts.iter().map(block).collect::<Result<_, NotABlock>>().map_err(|error| error.to_string())
    };
    let (delete, append) = (blocks(&rival.delete)?, blocks(&rival.append)?);
    let list = state.list_mut(holder);
    if let Some(cover) = &rival.cover {
        let cover = blocks(cover)?;
        list.keep(|held| cover.iter().any(|block| block.same_as(held)));
        list.add(cover, now);
    }
    list.keep(|held| !delete.iter().any(|block| block.same_as(held)));
    list.add(append, now);
    Ok(())
}
