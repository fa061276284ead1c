//! `lease end`: ends leases before their time.

use crate::app::leases;
use crate::app::session::Session;
use crate::cli::LeaseEnd;
use crate::commands::lease::{chosen, read_all};
use crate::domain::lease::LeaseStep;
use crate::error::Error;
use crate::output::view::Document;

pub(super) async fn run(args: &LeaseEnd, session: &mut Session<'_>) -> Result<Document, Error> {
    let read = read_all(&args.scope, session).await?;
    let mut results = Vec::new();
    for (held, _) in chosen(&args.leases, &read, session)? {
        results.push(leases::end(session, &held, LeaseStep::Ended).await?);
    }
    Ok(Document::Change(results))
}
