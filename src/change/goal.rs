//! What a list should become, worked out against a reading of it.
//!
//! Pure. An undo and the rest of a half-made change are goals like any other: both are worked out against the same
//! reading as the plan that comes of them.

use std::collections::BTreeSet;

use crate::domain::declared::Declared;
use crate::domain::event::{Found, Intent};
use crate::domain::hazard::{Allowance, Name};
use crate::domain::list::List;
use crate::domain::plan::{Current, Desired, Plan, Verb};
use crate::domain::remainder::Remainder;
use crate::domain::reversal::{Reversal, Skipped};
use crate::domain::stored::Stored;

/// What a list should become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// What a person named.
    Desired(Desired),
    /// What a declaration says of the list.
    Declared(Declared),
    /// The list without `intent`, after which it was `found`.
    Undo {
        /// The change to take back.
        intent: Box<Intent>,
        /// The list as read after that change.
        found: Found,
    },
    /// The recorded difference of a change that was made in part or not at all.
    Finish {
        /// The change to finish.
        intent: Box<Intent>,
        /// The verb that adds entries to a list of its kind.
        adds: Verb,
    },
}

/// A goal, worked out against a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// What is named of the list.
    pub desired: Desired,
    /// The difference.
    pub plan: Plan,
    /// Remarks worth reading.
    pub notes: Vec<String>,
    /// What the change leads back to, where it takes another one back.
    pub restores: Option<Restored>,
    /// Hazards that are part of the goal itself.
    pub allowed: Vec<Allowance>,
    /// Why the goal cannot be pursued on this list.
    pub obstacle: Option<GoalObstacle>,
    /// What keeps the list from becoming what the goal says, although the plan is made.
    pub shortfall: Option<Shortfall>,
}

/// What an undo leads back to, as it was before the change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The list.
    pub list: List,
    /// Whether it existed.
    pub existed: bool,
    /// What the other groups of the instance and network held; `None` if nothing recorded it.
    pub others: Option<List>,
}

/// Why a goal cannot be pursued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoalObstacle {
    /// The change was to create a group, which only a new command may do.
    WouldCreateGroup,
    /// The group was to be deleted, and holds these entries since.
    GroupRefilled(Vec<String>),
}

/// Why the list is not what the goal says although its plan is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortfall {
    /// Undo left these entries alone because no call can put them back.
    LeftAlone(Vec<Skipped>),
    /// Other clients changed a list that the change was to decide on as a whole.
    ChangedSince(Vec<String>),
}

impl Goal {
    /// Works the goal out against `current`.
    #[must_use]
    pub fn work_out(&self, current: &Current) -> Worked {
        match self {
            Self::Desired(desired) => Worked::of(desired.clone(), current),
            Self::Declared(declared) => by_declaration(declared, current),
            Self::Undo { intent, found } => undo(intent, found, current),
            Self::Finish { intent, adds } => finish(intent, *adds, current),
        }
    }

    /// What is named before any list is read.
    #[must_use]
    pub fn named(&self) -> Vec<String> {
        match self {
            Self::Desired(desired) => named(desired),
            Self::Declared(declared) => declared.wanted.iter().map(ToString::to_string).collect(),
            Self::Undo { .. } => Vec::new(),
            Self::Finish { intent, .. } => named(&intent.desired),
        }
    }

    /// Whether this goal reverts a change that itself reverted one.
    #[must_use]
    pub fn is_redo(&self) -> bool {
        matches!(self, Self::Undo { intent, .. } if intent.reverts.is_some())
    }

    /// The change that this goal reverts.
    #[must_use]
    pub fn reverts(&self) -> Option<&crate::domain::event::IntentId> {
        match self {
            Self::Desired(_) | Self::Declared(_) => None,
            Self::Undo { intent, .. } => Some(&intent.id),
            Self::Finish { intent, .. } => intent.reverts.as_ref(),
        }
    }
}

impl Worked {
    fn of(desired: Desired, current: &Current) -> Self {
        let plan = Plan::new(&desired, current);
        let (notes, allowed) = (Vec::new(), Vec::new());
        Self { desired, plan, notes, restores: None, allowed, obstacle: None, shortfall: None }
    }
}

/// The entries and texts of `desired`, in canonical text.
#[must_use]
pub fn named(desired: &Desired) -> Vec<String> {
    desired.entries.iter().map(ToString::to_string).chain(desired.texts.iter().cloned()).collect()
}

fn undo(intent: &Intent, found: &Found, current: &Current) -> Worked {
    let reversal = Reversal::new(intent, found, current);
    let desired = Desired {
        verb: Verb::Undo,
        entries: reversal.add.iter().copied().collect(),
        texts: reversal.remove.iter().map(|stored| stored.text.clone()).collect::<BTreeSet<_>>(),
        whole_group: reversal.removes_group,
    };
    let part_of_it = [(reversal.recreates_group, Name::CreatesGroup), (reversal.removes_group, Name::DeletesGroup)];
    let allowed = part_of_it.iter().filter(|(is, _)| *is).map(|(_, name)| Allowance { name: *name, up_to: None });
    let skipped: Vec<Skipped> = reversal.conflicts().cloned().collect();
    let left_alone = reversal.left_alone().map(|skipped| format!("left alone: {} ({})", skipped.text, skipped.reason));
    let stays = (!reversal.keeps_group.is_empty()).then(|| {
        let others = reversal.keeps_group.join(", ");
        format!("the change created the group, which stays: others put {others} into it since")
    });
    Worked {
        notes: left_alone.chain(stays).collect(),
        restores: Some(Restored {
            list: list_of(&intent.before),
            existed: intent.existed,
            others: intent.others.as_deref().map(list_of),
        }),
        allowed: allowed.collect(),
        shortfall: (!skipped.is_empty()).then_some(Shortfall::LeftAlone(skipped)),
        ..Worked::of(desired, current)
    }
}

/// The difference that makes the list as declared. A declaration that names a group is the consent to create it.
fn by_declaration(declared: &Declared, current: &Current) -> Worked {
    let lost = declared.lost_texts(current);
    let lost = (!lost.is_empty())
        .then(|| format!("the list no longer holds {}: a stored text cannot be added", lost.join(", ")));
    let worked = Worked::of(declared.desired(current), current);
    let creates = worked.plan.creates.then_some(Allowance { name: Name::CreatesGroup, up_to: None });
    Worked { notes: lost.into_iter().collect(), allowed: creates.into_iter().collect(), ..worked }
}

/// The list of these spellings.
fn list_of(texts: &[String]) -> List {
    texts.iter().map(|text| Stored::new(text.as_str())).collect()
}

/// The rest of `intent`, as a goal that names nothing but that.
fn finish(intent: &Intent, adds: Verb, current: &Current) -> Worked {
    let rest = Remainder::new(intent, current);
    let verb = match (rest.add.is_empty(), rest.remove.is_empty()) {
        _ if rest.deletes => intent.desired.verb,
        (_, true) => adds,
        (true, false) => Verb::Delete,
        (false, false) => Verb::Undo,
    };
    let texts = if rest.deletes { intent.desired.texts.clone() } else { rest.remove.iter().cloned().collect() };
    let desired = Desired { verb, entries: rest.add.iter().copied().collect(), texts, whole_group: rest.deletes };
    let drift = rest.drift();
    let obstacle = if intent.creates && !current.exists {
        Some(GoalObstacle::WouldCreateGroup)
    } else {
        (rest.deletes && !rest.came.is_empty()).then(|| GoalObstacle::GroupRefilled(rest.came.clone()))
    };
    let decides = intent.verb == Verb::Cover && !drift.is_empty();
    Worked {
        notes: vec![format!("finishes change {}", intent.id)],
        obstacle,
        shortfall: decides.then_some(Shortfall::ChangedSince(drift)),
        ..Worked::of(desired, current)
    }
}
