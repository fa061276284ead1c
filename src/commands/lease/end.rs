//! `lease end`: ends leases before their time.

use crate::app::leases;
use crate::app::session::Session;
use crate::cli::LeaseEnd;
use crate::commands::lease::{chosen, read_all};
use crate::domain::lease::LeaseStep;
use crate::error::{Code, Error};
use crate::output::view::Document;

pub(super) async fn run(args: &LeaseEnd, session: &mut Session<'_>) -> Result<Document, Error> {
    let read = read_all(&args.scope, session).await?;
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for id in &args.leases {
        match chosen(std::slice::from_ref(id), &read, session) {
            Ok(held) => found.extend(held.into_iter().filter(|one| !found.contains(one)).collect::<Vec<_>>()),
            Err(error) if error.code == Code::NotFound => missing.push(error),
            Err(error) => return Err(error),
        }
    }
    if found.is_empty()
        && let Some(error) = missing.pop()
    {
        return Err(error);
    }
    // What is over already is no obstacle to the end of the others.
    for error in &missing {
        session.warn(&error.message);
    }
    let mut results = Vec::new();
    for (held, _) in found {
        results.push(leases::end(session, &held, LeaseStep::Ended).await?);
    }
    Ok(Document::Change(results))
}
