//! How a change can end.

/// How a change ended, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was sent: a dry run, or a refusal.
    Planned,
    /// Nothing had to be done.
    Unchanged,
    /// Done, and seen by reading.
    Applied,
    /// Known not to have happened.
    NotApplied,
    /// Some of it happened.
    Partial,
    /// It may or may not have happened.
    Unknown,
}

impl Outcome {
    /// The name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Unchanged => "unchanged",
            Self::Applied => "applied",
            Self::NotApplied => "not_applied",
            Self::Partial => "partial",
            Self::Unknown => "unknown",
        }
    }
}
