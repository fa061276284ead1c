//! `lease reap`: ends every lease whose end and grace have passed by the server's clock.

use crate::app::leases::{self, Occasion, is_due};
use crate::app::session::Session;
use crate::cli::LeaseReap;
use crate::commands::lease::read_all;
use crate::error::Error;
use crate::output::view::Document;
use crate::output::view::leases::{LeaseItem, Leases, UnreadLeases};

pub(super) async fn run(args: &LeaseReap, session: &mut Session<'_>) -> Result<Document, Error> {
    let mut found = Leases { reaps: true, ..Leases::default() };
    for read in read_all(&args.selection, session).await? {
        let target = read.target();
        let (held, now) = match read.leases {
            Ok(leases) => leases,
            Err(error) => {
                found.unread.push(UnreadLeases { target, error });
                continue;
            }
        };
        for held in held.iter().filter(|held| is_due(held, now)) {
            let item = LeaseItem::new(&held.lease, now, held.place.target(), held.entries.clone());
            let ended = leases::end(session, held, Occasion::Reaped).await?;
            found.leases.push(LeaseItem { ended: Some(Box::new(ended)), ..item });
        }
    }
    Ok(Document::Leases(found))
}
