//! What decides about changes of the service's lists, apart from what a profile says.

use crate::domain::owner::Owner;
use crate::domain::plan::Verb;
use crate::domain::rules::Rules;
use crate::services::port::{Addresses, ListTraits};

/// What is known of the list of `owner` without asking.
pub(crate) fn traits(owner: &Owner) -> ListTraits {
    let section: &[&str] = match owner {
        Owner::User(_) | Owner::ApiKey { .. } => &["ops_manager"],
        Owner::Global => &["global"],
    };
    ListTraits { section, adds: Verb::Add, loopback: |run: &dyn Addresses| run.ops_manager() }
}

/// The rules of the list of `owner`.
pub(crate) fn rules(owner: &Owner) -> Rules {
    match owner {
        Owner::User(_) | Owner::ApiKey { .. } => Rules::USER,
        Owner::Global => Rules::GLOBAL,
    }
}
