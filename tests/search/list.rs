//! The list of the model: three entries that are there or not, and what a call makes of them.

use std::collections::BTreeSet;

use whitelistctl::domain::entry::Entry;
use whitelistctl::domain::list::List;
use whitelistctl::domain::plan::{Current, Desired, Plan, Verb};
use whitelistctl::domain::report::Preview;
use whitelistctl::domain::rules::Rules;
use whitelistctl::domain::stored::Stored;
use whitelistctl::services::port::{Call, Identity, Pending, Reading, Sent, WritableList};
use whitelistctl::services::{Failure, Kind};

/// A set of entries, one bit each.
pub(crate) type Mask = u8;

const TEXTS: [&str; 3] = ["192.0.2.1", "192.0.2.2", "192.0.2.3"];

/// The entries of `mask`.
pub(crate) fn entries(mask: Mask) -> BTreeSet<Entry> {
    let texts = TEXTS.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1);
    texts.map(|(_, text)| Entry::parse(text).unwrap()).collect()
}

/// The mask of texts.
fn mask<'a>(texts: impl Iterator<Item = &'a str>) -> Mask {
    texts.filter_map(|text| TEXTS.iter().position(|known| *known == text)).fold(0, |mask, bit| mask | 1 << bit)
}

/// A list that holds `held`.
pub(crate) fn current(held: Mask) -> Current {
    let list: List = entries(held).iter().map(|entry| Stored::new(entry.to_string())).collect();
    Current { list, exists: true, others: List::default(), similar: None, is_union: false }
}

pub(crate) fn reading(held: Mask) -> Reading {
    let (notes, request_id) = (Vec::new(), None);
    Reading {
        current: current(held),
        beside: Vec::new(),
        obstacle: None,
        is_changing: false,
        is_on: None,
        notes,
        request_id,
    }
}

/// What an actor wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Operation {
    Append(Mask),
    Delete(Mask),
    Cover(Mask),
    /// A cover in two steps: additions, then removals.
    Gradual(Mask),
}

impl Operation {
    pub(crate) fn verb(self) -> Verb {
        match self {
            Self::Append(_) => Verb::Append,
            Self::Delete(_) => Verb::Delete,
            Self::Cover(_) | Self::Gradual(_) => Verb::Cover,
        }
    }

    pub(crate) fn desired(self) -> Desired {
        let (Self::Append(named) | Self::Delete(named) | Self::Cover(named) | Self::Gradual(named)) = self;
        Desired { verb: self.verb(), entries: entries(named), texts: BTreeSet::new(), whole_group: false }
    }

    /// Whether a list that holds `held` is what was asked for.
    pub(crate) fn holds(self, held: Mask) -> bool {
        match self {
            Self::Append(named) => held & named == named,
            Self::Delete(named) => held & named == 0,
            Self::Cover(named) | Self::Gradual(named) => held == named,
        }
    }
}

/// What a call does to the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Effect {
    Add(Mask),
    Remove(Mask),
    Set(Mask),
}

impl Effect {
    /// The effect of the one call of `plan`.
    pub(crate) fn of(plan: &Plan) -> Self {
        let texts = |entries: &[Entry]| -> Vec<String> { entries.iter().map(ToString::to_string).collect() };
        let (added, kept) = (texts(&plan.added), texts(&plan.unchanged));
        match plan.verb {
            Verb::Append | Verb::Add => Self::Add(mask(added.iter().map(String::as_str))),
            Verb::Delete | Verb::Undo | Verb::Replace | Verb::Apply => {
                Self::Remove(mask(plan.removed.iter().map(|stored| stored.text.as_str())))
            }
            Verb::Cover => Self::Set(mask(added.iter().chain(&kept).map(String::as_str))),
        }
    }

    pub(crate) fn on(self, held: Mask) -> Mask {
        match self {
            Self::Add(named) => held | named,
            Self::Remove(named) => held & !named,
            Self::Set(named) => named,
        }
    }
}

/// The pure half of the list, for the core.
pub(crate) struct ModelList {
    pub(crate) is_gradual: bool,
    pub(crate) ignores_repeats: bool,
}

struct ModelCall;

impl WritableList for ModelList {
    fn rules(&self) -> Rules {
        Rules { limit: None, keeps_one: false, side: None, marks_nobody: false, guards_calls: false }
    }

    fn read(&self) -> Pending<'_, Reading> {
        Box::pin(async { Err(Failure::new(Kind::Bug, "the model is read by the search")) })
    }

    fn objection(&self, _: &Plan, _: &Reading) -> Option<Failure> {
        None
    }

    fn steps(&self, plan: &Plan) -> Vec<Plan> {
        if !self.is_gradual {
            return vec![plan.clone()];
        }
        let steps: Vec<Plan> = [plan.coming(), plan.going()].into_iter().filter(Plan::changes).collect();
        if steps.is_empty() { vec![plan.clone()] } else { steps }
    }

    fn calls<'list>(&'list self, _: &Plan, _: usize) -> Vec<Box<dyn Call + 'list>> {
        vec![Box::new(ModelCall)]
    }

    fn is_busy_at_times(&self) -> bool {
        true
    }

    fn ignores_repeats(&self) -> bool {
        self.ignores_repeats
    }

    fn identity(&self) -> Identity {
        Identity { endpoint: String::new(), account: String::new(), token: Some(String::new()) }
    }
}

impl Call for ModelCall {
    fn name(&self) -> String {
        String::new()
    }

    fn preview(&self) -> Result<Preview, Failure> {
        Err(Failure::new(Kind::Bug, "the model has no requests"))
    }

    fn send(&self) -> Pending<'_, Sent> {
        Box::pin(async { Err(Failure::new(Kind::Bug, "the model is changed by the search")) })
    }
}
