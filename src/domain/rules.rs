//! What a service imposes on a list, as data that plans are judged by.

/// The most entries that the vendor states for a Kibana list or template.
pub const KIBANA_LIMIT: usize = 300;

/// The rules of the service that holds a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The most entries a list may hold, where the vendor states a number.
    pub limit: Option<usize>,
    /// Whether a deletion has to leave an entry.
    pub keeps_one: bool,
}

impl Rules {
    /// A group of a Kibana whitelist (UpdateKibanaWhiteIps page: Delete must retain at least one address).
    pub const KIBANA: Self = Self { limit: Some(KIBANA_LIMIT), keeps_one: true };
    /// An Ops Manager user's list: no published limit, may become empty.
    pub const USER: Self = Self { limit: None, keeps_one: false };
}
