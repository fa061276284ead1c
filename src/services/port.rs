//! The port between the engine and the services: what a list offers so that a change can be made of it.
//!
//! It holds no logic. Each service implements [`WritableList`] for its kinds of list; the engine knows nothing else of them.

use crate::domain::plan::{Current, Plan};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::services::Failure;

/// A list that can be read and changed.
pub(crate) trait WritableList {
    /// One call that changes the list.
    type Call;

    /// What the service imposes.
    fn rules(&self) -> Rules;
    /// Reads the list as it is now.
    async fn read(&self) -> Result<Reading, Failure>;
    /// Why this list does not take `plan`, by the rules of the verbs.
    fn objection(&self, plan: &Plan, reading: &Reading) -> Option<Failure>;
    /// The parts of `plan`, in order; each is proved before the next is sent. Most plans are one part.
    fn parts(&self, plan: &Plan) -> Vec<Plan> {
        vec![plan.clone()]
    }
    /// The calls that make a part of a plan true, in order; `place` counts the parts of the plan from 0.
    fn calls(&self, part: &Plan, place: usize) -> Vec<Self::Call>;
    /// Whether the service turns calls away while it is busy with another change, so that waiting helps.
    fn is_busy_at_times(&self) -> bool {
        false
    }
    /// Makes one call.
    async fn send(&self, call: &Self::Call) -> Result<Sent, Failure>;
    /// What a call would send.
    fn preview(&self, call: &Self::Call) -> Result<Preview, Failure>;
    /// What the journal calls it.
    fn name(&self, call: &Self::Call) -> String;
    /// Where and as whom it is changed.
    fn identity(&self) -> Identity;
}

/// Where and as whom a list is changed.
pub(crate) struct Identity {
    /// The base address of the service.
    pub(crate) endpoint: String,
    /// The fingerprint of the account.
    pub(crate) account: String,
    /// The token that makes repeated sends of one change one change, where the service takes one.
    pub(crate) token: Option<String>,
}

/// A list as read.
pub(crate) struct Reading {
    /// What it holds.
    pub(crate) current: Current,
    /// Why it cannot be changed now, whatever is asked.
    pub(crate) obstacle: Option<Failure>,
    /// Whether what holds it is in the middle of a change, so that the obstacle will pass.
    pub(crate) is_changing: bool,
    /// Whether the list has an effect, where the service tells.
    pub(crate) is_on: Option<bool>,
    /// Remarks worth reading.
    pub(crate) notes: Vec<String>,
    /// The service's name for the call.
    pub(crate) request_id: Option<String>,
}

/// A call that the service took.
pub(crate) struct Sent {
    /// The service's name for the call.
    pub(crate) request_id: Option<String>,
    /// Whether the service did not say what it did, so that what is still missing has to be sent once more.
    pub(crate) is_ambiguous: bool,
}
