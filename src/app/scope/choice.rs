//! The choice of an instance at a terminal, for a command that needs one and names none.
//!
//! The user is asked only where a change would be confirmed by a question: without a terminal, with --yes, --no-input
//! or JSON, a missing instance is an error.

use std::io::ErrorKind;

use super::{Selected, look_up, nothing_selected, selected};
use crate::app::interrupt;
use crate::app::session::Session;
use crate::error::{Code, Error};
use crate::output::escape;
use crate::world::Signal;
use crate::world::tty::Prompter;

/// The instance that the user chooses of those in the regions of the settings.
///
/// # Errors
/// The regions could not be read or have no instance, or the user chose none.
pub(super) async fn choose(dialogue: &dyn Prompter, session: &Session<'_>) -> Result<Selected, Error> {
    let regions = session.regions(&[])?;
    let mut found = look_up(&regions, Vec::new(), regions.len(), session).await?;
    if found.is_empty() {
        return Err(nothing_selected(&[], &regions));
    }
    found.sort_by(|one, other| one.instance.name.cmp(&other.instance.name));
    let choice = |one: &super::Found| match &one.instance.name {
        Some(name) => format!("{name} ({})", one.instance.id),
        None => one.instance.id.clone(),
    };
    let choices = found.iter().map(|one| escape::text(&choice(one)).into_owned()).collect();
    let interrupt = &session.run_options().interrupt;
    interrupt.arm();
    let answered = interrupt.unless(dialogue.choose("Instance", choices)).await;
    let place = match answered {
        Err(signal) => return Err(interrupt::error(signal, "nothing was sent")),
        Ok(Err(error)) if error.kind() == ErrorKind::Interrupted => {
            return Err(interrupt::error(Signal::Interrupt, "nothing was sent"));
        }
        Ok(Err(_)) => return Err(Error::new(Code::Declined, "no instance was chosen; nothing was sent")),
        Ok(Ok(place)) => place,
    };
    let one = found.get(place).ok_or_else(|| Error::new(Code::Bug, "a choice that was not offered"))?;
    Ok(Selected { instances: vec![selected(one)?], is_looked_up: false })
}
