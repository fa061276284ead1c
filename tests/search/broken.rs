//! Rules that are broken on purpose. The search has to catch each of them, which proves that it can fail.

/// A rule of the engine, its driver or `resume` that is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// What the service accepts is called applied without a reading.
    BelievesTheAnswer,
    /// One reading decides; nothing is waited for.
    NoWindow,
    /// Calls leave before their intent is recorded.
    SkipsTheRecord,
    /// A call without an answer is taken for one that was refused.
    LostIsRefused,
    /// An unknown outcome is called not applied.
    UnknownIsNotApplied,
    /// An unknown outcome is called applied.
    UnknownIsApplied,
    /// A part of a change is called the whole.
    PartialIsApplied,
    /// The list is verified by a reading from before the change.
    VerifiesAgainstThePlan,
    /// Every attempt has a token of its own.
    NewTokenEachTime,
    /// A busy answer is taken for success without a reading.
    BusyIsApplied,
    /// A cover that meets another list than the planned one is called as wanted.
    ForgetsConflicts,
    /// `resume` does not wait for calls that may still take effect.
    ResumesAtOnce,
    /// `resume` calls a change applied without reading.
    ResumesBlindly,
}

impl Rule {
    pub(crate) const ALL: [Self; 13] = [
        Self::BelievesTheAnswer,
        Self::NoWindow,
        Self::SkipsTheRecord,
        Self::LostIsRefused,
        Self::UnknownIsNotApplied,
        Self::UnknownIsApplied,
        Self::PartialIsApplied,
        Self::VerifiesAgainstThePlan,
        Self::NewTokenEachTime,
        Self::BusyIsApplied,
        Self::ForgetsConflicts,
        Self::ResumesAtOnce,
        Self::ResumesBlindly,
    ];
}
