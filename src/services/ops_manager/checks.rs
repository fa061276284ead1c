//! What `doctor` checks of the service, from the bottom.

/// Every check: its lasting name, and what people call it.
pub(crate) const CHECKS: &[(&str, &str)] = &[
    ("ops_manager.credentials", "Ops Manager: credentials"),
    ("ops_manager.address", "Ops Manager: address"),
    ("ops_manager.proxy", "Ops Manager: proxy"),
    ("ops_manager.dns", "Ops Manager: name (DNS)"),
    ("ops_manager.network", "Ops Manager: network"),
    ("ops_manager.trust", "Ops Manager: certificate"),
    ("ops_manager.permission", "Ops Manager: permission"),
    ("ops_manager.list", "Ops Manager: list"),
    ("ops_manager.caller", "Ops Manager: caller"),
];
