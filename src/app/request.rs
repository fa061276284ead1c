//! What a command wants to change, and how: everything that is decided before a list is read.

use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use crate::app::context::Context;
use crate::app::interrupt::Interrupt;
use crate::app::recorder::Recorder;
use crate::change::goal::Goal;
use crate::change::spec::PolicyContext;
use crate::domain::hazard::Allowance;
use crate::domain::list::Fingerprint;
use crate::domain::plan::Verb;
use crate::domain::report::ChangeReport;
use crate::output::view::Tally;
use crate::world::Clock;

/// What a command wants to change, apart from the list.
#[derive(Clone)]
pub(crate) struct Request<'run> {
    /// What the list should become.
    pub(crate) goal: Goal,
    /// The verb that was typed.
    pub(crate) verb: Verb,
    /// Remarks on what was named.
    pub(crate) notes: Vec<String>,
    /// The hazards accepted in advance.
    pub(crate) allowed: &'run [Allowance],
    /// How the change is made.
    pub(crate) run_options: &'run RunOptions,
    /// What the hazards are checked with.
    pub(crate) policy_context: PolicyContext,
    /// How much of the change is made.
    pub(crate) stage: Stage,
}

/// How much of a change is made: of many changes, all are planned before one question is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stage {
    /// All of it.
    #[default]
    Whole,
    /// It is planned and checked, and nothing is sent.
    Plan,
    /// It is made without a question. A cover needs the list that was planned against.
    Approved(Option<Fingerprint>),
    /// All of it, as one of many changes at the same time: what it waits for is not shown.
    AmongOthers,
}

/// How changes of this run are made.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the run")]
pub(crate) struct RunOptions {
    /// Whether this is a dry run.
    pub(crate) dry_run: bool,
    /// The fingerprint that the list must have.
    pub(crate) if_match: Option<Fingerprint>,
    /// Time.
    pub(crate) clock: Rc<dyn Clock>,
    /// How long to wait for an instance that is changing.
    pub(crate) wait: Duration,
    /// Whether to wait, after a change, until it has taken effect.
    pub(crate) waits_after: bool,
    /// How long a change may take to show.
    pub(crate) settle: Duration,
    /// Takes a line about how far things are.
    pub(crate) progress: Rc<dyn Fn(&str)>,
    /// Shows what the run waits for and for how long; returns the time until the next update, if there is one.
    pub(crate) waiting: Rc<Waiting>,
    /// Shows how far a run over many lists is.
    pub(crate) tally: Rc<dyn Fn(&Tally)>,
    /// Whether and how the user is prompted.
    pub(crate) question: Question,
    /// Whether the user said in advance that nothing is to be asked.
    pub(crate) is_confirmed: bool,
    /// Whether a person is at a terminal, asked or not.
    pub(crate) has_terminal: bool,
    /// Writes the journal.
    pub(crate) recorder: Recorder,
    /// Requests to end.
    pub(crate) interrupt: Rc<Interrupt>,
    /// The options that a suggested command repeats.
    pub(crate) context: Rc<Context>,
}

/// Shows what the run waits for, and for how long.
pub(crate) type Waiting = dyn Fn(&str, Duration) -> Option<Duration>;

/// An answer to come.
pub(crate) type Answer = Pin<Box<dyn Future<Output = bool>>>;

/// Shows the reports of the plans and gives the answer.
pub(crate) type Asking = dyn Fn(&[&ChangeReport]) -> Answer;

/// Whether and how the user is prompted.
pub(crate) enum Question {
    /// No prompt: the command is the consent.
    No,
    /// There is a terminal, but prompts are forbidden: a change that needs one is refused.
    Forbidden,
    /// Shows the reports of the plans and gives the answer.
    Ask(Box<Asking>),
}
