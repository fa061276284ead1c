//! `kibana-whitelist get`: which entries admit an address or block.

use crate::app::auth_breaker::AuthBreaker;
use crate::app::session::Session;
use crate::cli::KibanaGet;
use crate::commands::kibana::{list, nothing_named, read_scope};
use crate::commands::lookup;
use crate::error::Error;
use crate::output::view::{Document, Listed};

pub(crate) async fn run(args: &KibanaGet, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() {
        return Err(nothing_named("look up"));
    }
    let (networks, group) = read_scope(&args.scope, session)?;
    let (mut lists, mut breaker): (Vec<Listed>, _) = (Vec::new(), AuthBreaker::default());
    for place in session.places(&args.scope.instances)? {
        lists.extend(list::read(&place, &networks, group.as_ref(), session, &mut breaker).await);
    }
    let results = operands.entries.iter().map(|query| lookup::entry(query, &lists, args.exact)).collect();
    Ok(Document::Get(results))
}
