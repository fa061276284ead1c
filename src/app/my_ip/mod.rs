//! `--my-ip`: the address of this machine as seen from outside.
//!
//! Sources are asked one after the other, over several connections, each bound to one family. The domain judges the
//! answers. The address is never implied: only the option asks for it.

mod ask;
mod sources;

use crate::app::session::Session;
use crate::domain::own_address::{self, Answers, OwnAddress};
use crate::error::{Code, Error};

/// The connections over which an answer has to stay the same, all sources together.
const CONNECTIONS: usize = 4;

/// Finds the address of this machine.
///
/// # Errors
/// A setting is invalid, or the answers leave a doubt. Then nothing may be changed.
pub(crate) async fn find(session: &Session<'_>) -> Result<OwnAddress, Error> {
    let plan = sources::of(session)?;
    let rounds = CONNECTIONS.div_ceil(plan.needed.max(1));
    let mut answers: Vec<Answers> = Vec::new();
    for source in &plan.sources {
        let mut said = Vec::new();
        for _ in 0..rounds {
            let answer = ask::ask(session, source, plan.family).await;
            let failed = answer.is_err();
            said.push(answer);
            if failed {
                break;
            }
        }
        answers.push(Answers { source: source.name.clone(), is_local: source.is_local, said });
    }
    own_address::agreed(&answers, plan.family, plan.needed).map_err(|doubt| {
        Error::new(Code::Refused, format!("refused: {doubt}"))
            .hint("write the address itself, or set `sources` in the table `my_ip` of the profile")
    })
}
