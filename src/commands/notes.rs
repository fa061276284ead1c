//! What the declaration of the run says of the entries of lists that were read. It is shown beside the entries and
//! decides nothing.
//!
//! The declaration is read before anything is sent, so that one with errors ends the run early.

use std::cell::OnceCell;
use std::io;
use std::path::Path;

use super::declared::source::Opened;
use super::declared::targets::targets;
use crate::app::session::Session;
use crate::config::{Key, Setting};
use crate::declaration::{ListBlock, Origin, Place};
use crate::domain::event::Moment;
use crate::domain::note::{Note, Notes};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Listed;
use crate::world::files::shell_word;

/// How many regions are read at the same time to find the lists of a block.
const PARALLEL: u16 = 16;

/// The declaration that `--declaration`, its variable or the profile names.
pub(crate) struct DeclaredNotes(Opened);

impl DeclaredNotes {
    /// Reads the declaration of the run; `None` if none is named. Sends nothing.
    ///
    /// # Errors
    /// It cannot be read, or has errors.
    pub(crate) fn find(session: &Session<'_>) -> Result<Option<Self>, Error> {
        let setting = session.settings().values.declaration.as_ref();
        setting.map(|setting| Self::open(setting, session)).transpose()
    }

    /// The same for an option that asks for the notes.
    ///
    /// # Errors
    /// No declaration is named, it cannot be read, or it has errors.
    pub(crate) fn required(session: &Session<'_>) -> Result<Self, Error> {
        Self::find(session)?.ok_or_else(|| {
            Error::new(Code::Usage, "--notes needs a declaration")
                .hint("name one with --declaration FILE, WHITELISTCTL_DECLARATION or `declaration` in a profile")
        })
    }

    fn open(setting: &Setting, session: &Session<'_>) -> Result<Self, Error> {
        let key = Key::Declaration;
        key.row().form.validate(&setting.value).map_err(|problem| {
            Error::new(Code::Usage, format!("the {} ({}) is not usable: {problem}", key.title(), setting.origin))
        })?;
        let path = setting.path();
        let opened = Opened::read(&path, &mut io::empty(), Moment::from(session.run_options().clock.now()));
        if !opened.is_invalid() {
            return Ok(Self(opened));
        }
        let error = opened.checked(false).error.unwrap_or_else(|| Error::new(Code::InvalidFile, "it has errors"));
        let check = format!("`whitelistctl check -f {}` shows every finding", shell_word(Path::new(&path)));
        Err(Error { message: format!("the declaration has errors: {}", error.message), ..error }.hint(check))
    }

    /// Adds to each of `lists` that was read what the declaration says of its entries. A block whose lists cannot be
    /// worked out is a warning: the lists are right without its notes.
    pub(crate) async fn add_to(&self, lists: &mut [Listed], session: &Session<'_>) {
        for block in self.blocks(session) {
            if !lists.iter().any(|listed| may_be_about(block, &listed.target)) {
                continue;
            }
            let found = match targets(&block.on.place, PARALLEL, session).await {
                Ok(found) => found,
                Err(error) => {
                    let Error { message, .. } = error;
                    session.warn(&format!("the notes of list {} are missing: {message}", block.name));
                    continue;
                }
            };
            let notes = OnceCell::new();
            for listed in lists.iter_mut().filter(|listed| found.contains(&listed.target)) {
                if let Ok(report) = &mut listed.outcome {
                    report.declared = notes.get_or_init(|| self.notes(block)).clone();
                }
            }
        }
    }

    /// The blocks about lists of the profile in force. The sandbox stands for every profile.
    fn blocks(&self, session: &Session<'_>) -> impl Iterator<Item = &ListBlock> {
        let in_force = session.profile().map(|(name, ..)| name.to_owned());
        let in_sandbox = session.is_sandbox();
        let is_of_run = move |block: &&ListBlock| {
            in_sandbox || block.on.profile.as_ref().is_none_or(|profile| in_force.as_ref() == Some(profile))
        };
        self.0.declaration.lists.iter().filter(is_of_run)
    }

    /// What is said of the entries of `block`, those that are past their end included.
    fn notes(&self, block: &ListBlock) -> Notes {
        let wanted = self.0.resolved.wanted(block);
        let lines = wanted.expired.iter().chain(&wanted.lines);
        lines.map(|(key, origin)| (key.clone(), note(origin))).collect()
    }
}

/// Whether `block` may be about `target`: what can be told without a look-up of instances.
fn may_be_about(block: &ListBlock, target: &Target) -> bool {
    match &block.on.place {
        Place::Installation(_) => target.path.host.is_some(),
        Place::Instances(instances) => {
            target.path.instance.is_some()
                && target.path.network == Some(instances.network)
                && target.path.group.as_ref() == Some(&instances.group)
        }
    }
}

fn note(origin: &Origin) -> Note {
    let text = |text: &Option<std::rc::Rc<str>>| text.as_ref().map(ToString::to_string);
    let owner = &origin.owner;
    Note {
        owner: text(&owner.owner),
        reason: text(&owner.reason),
        ticket: text(&owner.ticket),
        expires: owner.expires,
        set: text(&origin.set),
        place: origin.spot.to_string(),
    }
}
