//! `get`: which entries admit an address or block.

use crate::app::session::Session;
use crate::cli::GroupGet;
use crate::commands::groups::scope::read_scope;
use crate::commands::groups::{list, nothing_named};
use crate::commands::lookup;
use crate::domain::instance::Component;
use crate::error::Error;
use crate::output::view::Document;

pub(crate) async fn run(component: Component, args: &GroupGet, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(nothing_named("look up"));
    }
    let (wanted, group) = read_scope(component, &args.scope, session)?;
    let lists = list::read_all(&args.scope, &wanted, group.as_ref(), session).await?;
    let results = operands.order.iter().map(|query| lookup::entry(query, &lists, args.exact)).collect();
    Ok(Document::Get(results))
}
