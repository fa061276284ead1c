//! What decides about changes of the service's lists, apart from what a profile says.

use crate::domain::owner::Owner;
use crate::domain::plan::Verb;
use crate::services::port::{Addresses, ListTraits};

/// What is known of the list of `owner` without asking.
pub(crate) fn traits(owner: &Owner) -> ListTraits {
    let section: &[&str] = match owner {
        Owner::User(_) | Owner::ApiKey { .. } => &["ops_manager"],
        Owner::Global => &["global"],
    };
    ListTraits { section, adds: Verb::Add, loopback: |run: &dyn Addresses| run.ops_manager() }
}
