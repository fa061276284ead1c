//! `lease list`: the leases on the instances in scope.

use crate::app::leases;
use crate::app::session::Session;
use crate::cli::LeaseList;
use crate::commands::lease::read_all;
use crate::domain::lease::LeaseState;
use crate::error::Error;
use crate::output::view::Document;
use crate::output::view::leases::{LeaseItem, Leases, UnreadLeases};

pub(super) async fn run(args: &LeaseList, session: &mut Session<'_>) -> Result<Document, Error> {
    let mut found = Leases { expired_only: args.expired, fails_if_any: args.exit_code, ..Leases::default() };
    for read in read_all(&args.scope, session).await? {
        let target = read.target;
        match read.leases {
            Err(error) => found.unread.push(UnreadLeases { target, error }),
            Ok((held, now)) => found.leases.extend(
                held.iter()
                    .map(|held| LeaseItem::new(&held.lease, now, held.carrier.target(), held.entries.clone()))
                    .filter(|item| !args.expired || item.state == LeaseState::Expired),
            ),
        }
    }
    leases::name_authors(&mut found.leases, session).await;
    Ok(Document::Leases(found))
}
