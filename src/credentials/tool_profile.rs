//! A profile of a vendor's tool without its secrets, for display.

/// A profile of a vendor's tool, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolProfile {
    /// Its name.
    pub name: String,
    /// Whether its tool uses it when none is named.
    pub is_current: bool,
    /// Its region (aliyun CLI) or the address of its installation (mongocli).
    pub place: Option<String>,
    /// Why it cannot be used; follows its name and a colon.
    pub problem: Option<String>,
}
