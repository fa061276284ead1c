//! What `undo` and `redo` share: which changes are meant, and taking one of them back. Both refuse a damaged journal,
//! and without an ID both need a person or `--last`: an unset variable of a script must not take anything back.

use crate::app::changes::{self, Request, Stage};
use crate::app::leases;
use crate::app::many::Job;
use crate::app::policy_context::PolicyContext;
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::commands::history::{self, Journaled};
use crate::domain::description::Description;
use crate::domain::event::Intent;
use crate::domain::history::Change;
use crate::domain::plan::Verb;
use crate::domain::report::Outcome;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Changed;
use crate::services::port::WritableList;

/// Which changes are meant.
pub(super) struct Scope<'run> {
    /// The command that was typed.
    pub(super) command: &'static str,
    /// Whether the latest change was asked for by name.
    pub(super) last: bool,
    /// The target, or the beginning of one, that the lists are limited to.
    pub(super) list: Option<&'run str>,
}

impl Scope<'_> {
    /// Refuses to choose the change itself where no user could object.
    pub(super) fn check_consent(&self, session: &Session<'_>) -> Result<(), Error> {
        let options = session.run_options();
        if self.last || options.has_terminal {
            return Ok(());
        }
        let command = self.command;
        let message = format!("without a terminal, `{command}` needs a change ID or --last");
        let (history, last) =
            (options.context.command("history"), options.context.command(&format!("{command} --last")));
        Err(Error::new(Code::Refused, message)
            .hint(format!("{history} lists the changes; {last} takes the latest one")))
    }

    /// Those of `changes` that are about the lists that are meant. An error if none is.
    pub(super) fn within<'past>(
        &self,
        changes: impl Iterator<Item = &'past Change>,
        session: &Session<'_>,
    ) -> Result<Vec<&'past Change>, Error> {
        let Some(list) = self.list else { return Ok(changes.collect()) };
        let (within, others): (Vec<&Change>, Vec<&Change>) =
            changes.partition(|change| is_within(&change.intent.target, list));
        if !within.is_empty() {
            return Ok(within);
        }
        let lists: Vec<String> = others.iter().map(|change| change.intent.target.to_string()).collect();
        let history = session.run_options().context.command("history");
        Err(Error::new(Code::NotFound, format!("the change is not about {list}, but about {}", lists.join(", ")))
            .hint(format!("{history} shows the lists of every change")))
    }
}

/// Whether `target` is `list`, or below it.
fn is_within(target: &Target, list: &str) -> bool {
    let target = target.to_string();
    target.strip_prefix(list.trim_end_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The journal, if nothing of it is lost.
pub(super) fn sound(past: Journaled, session: &Session<'_>) -> Result<Journaled, Error> {
    if past.is_damaged {
        return Err(Error::new(Code::LocalState, past.problems.join("; ")).hint(format!(
            "what was done meanwhile is not known, so nothing is reverted: change the list by hand; {}",
            past.mending
        )));
    }
    let told = session.warnings();
    past.problems.iter().filter(|problem| !told.contains(problem)).for_each(|problem| session.warn(problem));
    Ok(past)
}

/// Reverts `change`, with `notes` on why. A change that did nothing has nothing to revert.
pub(super) async fn take_back(change: &Change, notes: Vec<String>, session: &Session<'_>) -> Result<Changed, Error> {
    let request = request(change, notes, session)?;
    let list = open(&change.intent, session).await?;
    let changed = changes::run(change.intent.target.clone(), list.as_ref(), &request).await;
    leases::end_expired(&list.expired(), &changed, session).await;
    Ok(changed)
}

/// Reverting `change` as a part of a run.
pub(super) fn job<'run, 'session>(
    change: &Change,
    session: &'run Session<'session>,
) -> Result<Job<'run, 'session>, Error> {
    let request = request(change, Vec::new(), session)?;
    let intent = change.intent.clone();
    let target = intent.target.clone();
    Ok(Job::new(target, None, request, session, Box::pin(async move { open(&intent, session).await })))
}

/// The list of `intent`, which gets the descriptions back that it had before.
async fn open(intent: &Intent, session: &Session<'_>) -> Result<Box<dyn WritableList>, Error> {
    let mut list = history::list(intent, session).await?;
    list.set_descriptions(intent.descriptions.iter().map(Description::reversed).collect());
    Ok(list)
}

fn request<'run>(change: &Change, notes: Vec<String>, session: &'run Session<'_>) -> Result<Request<'run>, Error> {
    let intent = &change.intent;
    let Some(found) = change.found().filter(|_| change.outcome() != Outcome::Unknown) else {
        let message = format!("the outcome of change {} is unknown, so it cannot be reverted", intent.id);
        let resume = session.run_options().context.command(&format!("resume {}", intent.id));
        return Err(Error::new(Code::Refused, message).hint(format!("settle it first: {resume}")));
    };
    Ok(Request {
        goal: Goal::Undo { intent: Box::new(intent.clone()), found: found.clone() },
        verb: Verb::Undo,
        notes,
        allowed: session.allowed(),
        run_options: session.run_options(),
        policy_context: PolicyContext::of(history::traits(intent)?, session.settings(), false)?,
        stage: Stage::Whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instance::Network;
    use crate::domain::target::sample::group;

    #[test]
    fn a_list_is_named_whole_or_by_its_first_parts() {
        let target = group("cn-hangzhou", "es-cn-a", Some(Network::Public), Some("office"));
        for list in [&target.to_string(), "elasticsearch", "elasticsearch/cn-hangzhou/", "elasticsearch/cn-hangzhou"] {
            assert!(is_within(&target, list), "{list}");
        }
        for list in ["elastic", "elasticsearch/cn-hang", "ops-manager", "elasticsearch/cn-hangzhou/es-cn-a/public/off"]
        {
            assert!(!is_within(&target, list), "{list}");
        }
    }
}
