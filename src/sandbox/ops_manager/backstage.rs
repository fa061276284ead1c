//! Changes that no verified request makes at this moment: those that take effect late, and those of other operators.

use std::time::SystemTime;

use super::entry::{Block, NotABlock};
use super::resource::Request;
use super::route::Route;
use super::state::State;
use super::wire::Origin;
use crate::sandbox::assumptions::Assumptions;
use crate::sandbox::exchange::Exchange;
use crate::sandbox::faults::Rival;

/// Whether a request is about the list or an entry of it.
pub(crate) fn is_about_list(exchange: &Exchange) -> bool {
    Route::parse(exchange.path()).name().is_some()
}

/// Makes the change that `exchange` asks for at its `now`, whoever sent it. What the rules refuse is not made.
pub(crate) fn enact(state: &mut State, assumptions: &Assumptions, exchange: &Exchange) {
    let request = Request { assumptions, exchange, origin: &Origin::of(exchange) };
    // Nobody is left to be told.
    let _ = request.resource(state, Route::parse(exchange.path()));
}

/// Makes the changes of another operator.
pub(crate) fn rival(state: &mut State, rival: &Rival, now: SystemTime) -> Result<(), String> {
    let blocks = |texts: &[String]| -> Result<Vec<Block>, String> {
        let block = |text: &String| Block::try_from(text.clone());
        texts.iter().map(block).collect::<Result<_, NotABlock>>().map_err(|error| error.to_string())
    };
    let (delete, append) = (blocks(&rival.delete)?, blocks(&rival.append)?);
    if let Some(cover) = &rival.cover {
        let cover = blocks(cover)?;
        state.list.keep(|held| cover.iter().any(|block| block.same_as(held)));
        state.list.add(cover, now);
    }
    state.list.keep(|held| !delete.iter().any(|block| block.same_as(held)));
    state.list.add(append, now);
    Ok(())
}
