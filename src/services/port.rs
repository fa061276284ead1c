//! The port between the engine and the services: what a list offers so that a change can be made of it.
//!
//! It also says what a service needs of a run to be reached. It holds no logic. Each service implements
//! [`WritableList`] and [`Call`] for its kinds of list; the engine knows nothing else of them. Both traits are
//! object-safe, so that one run can work on lists of several services.

use std::net::IpAddr;
use std::pin::Pin;
use std::rc::Rc;

use crate::domain::description::Description;
use crate::domain::lease::LeaseChange;
use crate::domain::list::List;
use crate::domain::plan::{Current, Plan, Verb};
use crate::domain::report::Preview;
use crate::domain::rules::Rules;
use crate::domain::target::Target;
use crate::services::Failure;

/// A value or a failure that comes later, on the same thread.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + 'a>>;

/// A list that can be read and changed.
pub trait WritableList {
    /// What the service imposes.
    fn rules(&self) -> Rules;
    /// Reads the list as it is now.
    fn read(&self) -> Pending<'_, Reading>;
    /// Why this list does not take `plan`, by the rules of the verbs.
    fn objection(&self, plan: &Plan, reading: &Reading) -> Option<Failure>;
    /// The steps of `plan`, in order; each is verified before the next is sent. Most plans are one step.
    fn steps(&self, plan: &Plan) -> Vec<Plan> {
        vec![plan.clone()]
    }
    /// The calls that make a step of a plan true, in order; `place` counts the steps of the plan from 0.
    fn calls<'list>(&'list self, step: &Plan, place: usize) -> Vec<Box<dyn Call + 'list>>;
    /// `plan` without the removals that this list does not make of it: those of entries that carry leases.
    fn fitted(&self, plan: Plan) -> Plan {
        plan
    }
    /// The descriptions that `plan` changes of entries that stay, and remarks on them. None on lists without
    /// descriptions.
    fn descriptions(&self, _plan: &Plan, _current: &Current) -> (Vec<Description>, Vec<String>) {
        (Vec::new(), Vec::new())
    }
    /// All descriptions that `plan` gives, changes or takes away, as the journal keeps them.
    fn recorded_descriptions(&self, _plan: &Plan) -> Vec<Description> {
        Vec::new()
    }
    /// Takes the descriptions that entries are to have, as an earlier change recorded them.
    fn set_descriptions(&mut self, _wanted: Vec<Description>) {}
    /// Whether the service turns calls away while it is busy with another change, so that waiting helps.
    fn is_busy_at_times(&self) -> bool {
        false
    }
    /// Whether a call that is made again does nothing more: an entry that is there is not added again, and one that is
    /// gone is not removed again. A call without an answer can then be made again after one reading.
    fn ignores_repeats(&self) -> bool {
        false
    }
    /// The endpoint and the account of the change.
    fn identity(&self) -> Identity;
    /// The lease that the change adds or ends, if it is about one.
    fn lease(&self) -> Option<&LeaseChange> {
        None
    }
    /// What carries leases that were over at the last reading, by the server's clock.
    fn expired(&self) -> Vec<Expired> {
        Vec::new()
    }
}

/// What carries leases that are over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expired {
    /// A group of the same instance.
    Group(Box<Target>),
    /// Entries of the list itself.
    Entries,
}

/// One call that changes a list.
pub trait Call {
    /// What the journal calls it, such as `UpdateKibanaWhiteIps Append`; no addresses, no secrets.
    fn name(&self) -> String;
    /// What it would send.
    fn preview(&self) -> Result<Preview, Failure>;
    /// Makes it. Repeated sends of one change are one change where the service takes a token.
    fn send(&self) -> Pending<'_, Sent>;
}

/// The endpoint and the account that a list is changed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The base address of the service.
    pub endpoint: String,
    /// The fingerprint of the account.
    pub account: String,
    /// The token that makes repeated sends of one change one change, where the service takes one.
    pub token: Option<String>,
}

/// A client, with its endpoint and account as the journal names them.
pub(crate) struct Connected<C> {
    /// The client.
    pub(crate) client: C,
    /// The base address.
    pub(crate) endpoint: String,
    /// The fingerprint of the account.
    pub(crate) account: String,
}

/// Spells a command of this program, given its verb and its own options, as the run would repeat it.
pub(crate) type Hints = Rc<dyn Fn(&str) -> String>;

/// What is known of a kind of list without asking its service.
#[derive(Clone, Copy)]
pub(crate) struct ListTraits {
    /// The tables of a profile's policy that are about it, each inside of the one before it.
    pub(crate) section: &'static [&'static str],
    /// The verb that adds entries.
    pub(crate) adds: Verb,
    /// The address that the service sees calls come from, if it runs on this machine.
    pub(crate) loopback: for<'a> fn(&'a (dyn Addresses + 'a)) -> Option<IpAddr>,
}

/// Which services run on this machine.
pub(crate) trait Addresses {
    /// The address that an Elasticsearch service on this machine sees calls come from.
    fn elasticsearch(&self) -> Option<IpAddr>;
    /// The address that an Ops Manager on this machine sees calls come from.
    fn ops_manager(&self) -> Option<IpAddr>;
}

/// A list as read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What it holds.
    pub current: Current,
    /// The other groups of the instance and network, each with its name; together they are [`Current::others`].
    pub beside: Vec<(Target, List)>,
    /// Why the list cannot be changed now, if it cannot.
    pub obstacle: Option<Failure>,
    /// Whether what holds it is in the middle of a change, so that the obstacle will pass.
    pub is_changing: bool,
    /// Whether the list has an effect, if the service reports it.
    pub is_on: Option<bool>,
    /// Remarks worth reading.
    pub notes: Vec<String>,
    /// The service's name for the call.
    pub request_id: Option<String>,
}

/// The answer to a call that the service accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The service's name for the call.
    pub request_id: Option<String>,
    /// Whether the service did not say what it did. Entries that are still missing are sent again.
    pub is_ambiguous: bool,
}
