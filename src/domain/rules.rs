//! The rules that a service imposes on a list, as data that plans are checked against.

use std::collections::BTreeSet;

use crate::domain::entry::Entry;

/// The most entries that the vendor states for a Kibana list or template.
pub const KIBANA_LIMIT: usize = 300;

/// The rules of the service that holds a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The most entries a list may hold, where the vendor states a number.
    pub limit: Option<usize>,
    /// Whether a deletion must leave an entry.
    pub keeps_one: bool,
    /// Where the clients of the list come from, if the service separates private addresses from public ones.
    pub side: Option<Side>,
    /// Whether `127.0.0.1` and `::1` mark a closed list and are not addresses.
    pub marks_nobody: bool,
    /// Whether the list decides who may call the service itself, so that a caller can lock itself out.
    pub guards_calls: bool,
}

/// Where the clients of a list come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The internet.
    Public,
    /// The VPC.
    Private,
}

impl Rules {
    /// Those of `entries` that admit an address.
    #[must_use]
    pub fn admitting(&self, mut entries: BTreeSet<Entry>) -> BTreeSet<Entry> {
        if self.marks_nobody {
            entries.retain(|entry| !entry.is_localhost());
        }
        entries
    }

    /// A group of the public Kibana whitelist (UpdateKibanaWhiteIps page: Delete must retain at least one address;
    /// user guide: `127.0.0.1` and `::1` alone deny everybody, no private addresses in a public list).
    pub const KIBANA_PUBLIC: Self = Self {
        limit: Some(KIBANA_LIMIT),
        keeps_one: true,
        side: Some(Side::Public),
        marks_nobody: true,
        guards_calls: false,
    };
    /// A group of the private Kibana whitelist: the same rules, but IPv4 of private ranges only.
    pub const KIBANA_PRIVATE: Self = Self { side: Some(Side::Private), ..Self::KIBANA_PUBLIC };
    /// An Ops Manager user's list: no published limit, may become empty, and rules the API calls themselves.
    pub const USER: Self = Self { limit: None, keeps_one: false, side: None, marks_nobody: false, guards_calls: true };
    /// The global list of an Ops Manager: it rules the calls of everybody who has a Global role.
    pub const GLOBAL: Self = Self::USER;
}
