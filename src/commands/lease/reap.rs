//! `lease reap`: ends every lease whose end and grace have passed by the server's clock.

use crate::app::fan_out;
use crate::app::leases::{self, Held, is_due};
use crate::app::session::Session;
use crate::cli::LeaseReap;
use crate::commands::lease::{Read, read_all};
use crate::domain::event::Moment;
use crate::domain::lease::LeaseStep;
use crate::error::Error;
use crate::output::view::Document;
use crate::output::view::leases::{LeaseItem, Leases, UnreadLeases};

pub(super) async fn run(args: &LeaseReap, session: &mut Session<'_>) -> Result<Document, Error> {
    let mut found = Leases { reaps: true, ..Leases::default() };
    let mut due = Vec::new();
    for Read { target, leases } in read_all(&args.scope, session).await? {
        match leases {
            Ok(leases) => due.push(leases),
            Err(error) => found.unread.push(UnreadLeases { target, error }),
        }
    }
    // An instance takes one change at a time.
    let reap = |(held, now)| reap_of(held, now, session);
    for items in fan_out::in_order(due, usize::from(args.scope.selection.pace.parallel), reap).await {
        found.leases.extend(items?);
    }
    Ok(Document::Leases(found))
}

/// Ends those of `held`, the leases of one instance or list, that are over at `now`.
async fn reap_of(held: Vec<Held>, now: Moment, session: &Session<'_>) -> Result<Vec<LeaseItem>, Error> {
    let mut items = Vec::new();
    for held in held.iter().filter(|held| is_due(held, now)) {
        let item = LeaseItem::new(&held.lease, now, held.carrier.target(), held.entries.clone());
        let ended = leases::end(session, held, LeaseStep::Reaped).await?;
        items.push(LeaseItem { ended: Some(Box::new(ended)), ..item });
    }
    Ok(items)
}
