//! The exit codes: one table, from which help, manual and tests take them.

/// What the process ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exit(u8);

impl Exit {
    /// Done and proved, or nothing to do.
    pub const DONE: Self = Self(0);
    /// Failed, known not applied.
    pub const FAILED: Self = Self(1);
    /// Usage or invalid input.
    pub const USAGE: Self = Self(2);
    /// Refused: a hazard, a declined question, a policy.
    pub const REFUSED: Self = Self(3);
    /// Authentication, permission or trust.
    pub const DENIED: Self = Self(4);
    /// Not found.
    pub const NOT_FOUND: Self = Self(5);
    /// The list is not the one planned against, or not the one wanted.
    pub const CONFLICT: Self = Self(6);
    /// Some of the work was done and some not.
    pub const PARTIAL: Self = Self(7);
    /// The outcome is unknown.
    pub const UNKNOWN: Self = Self(8);
    /// Not available now.
    pub const UNAVAILABLE: Self = Self(9);
    /// Local state cannot be used.
    pub const LOCAL_STATE: Self = Self(10);
    /// Done, but not in effect when the waiting ended.
    pub const NOT_EFFECTIVE: Self = Self(11);
    /// A fault of this program.
    pub const BUG: Self = Self(70);
    /// The output could not be written.
    pub const OUTPUT: Self = Self(74);

    /// Ended by a hang-up, 128 and the signal's number as shells have it.
    pub const HUNG_UP: Self = Self(129);
    /// Ended by an interrupt.
    pub const INTERRUPTED: Self = Self(130);
    /// Ended by a request to terminate.
    pub const TERMINATED: Self = Self(143);

    /// Every code with what it means, in order.
    pub const TABLE: &'static [(Self, &'static str)] = &[
        (Self::DONE, "done and proved, or nothing to do"),
        (Self::FAILED, "failed, known not applied"),
        (Self::USAGE, "usage or invalid input"),
        (Self::REFUSED, "refused: a hazard, a rule of the verb, a declined question"),
        (Self::DENIED, "authentication, permission (address not listed included) or TLS trust"),
        (Self::NOT_FOUND, "not found: instance, user, group, or an address that nothing admits"),
        (Self::CONFLICT, "conflict: the list is not the one planned against, or not the one wanted after the change"),
        (Self::PARTIAL, "partly done: some of this command's work was done and some not"),
        (Self::UNKNOWN, "outcome unknown: the change may or may not have been made"),
        (Self::UNAVAILABLE, "not available now: network, throttling, instance busy; known not applied, try later"),
        (Self::LOCAL_STATE, "local state unusable: configuration, journal, sandbox state"),
        (Self::NOT_EFFECTIVE, "applied, but waiting for it to take effect timed out"),
        (Self::BUG, "a bug in this program"),
        (Self::OUTPUT, "the output could not be written"),
        (Self::HUNG_UP, "ended by a hang-up; what is known of the change is told"),
        (Self::INTERRUPTED, "ended by an interrupt; what is known of the change is told"),
        (Self::TERMINATED, "ended by a request to terminate; what is known of the change is told"),
    ];

    /// The number.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    /// A code that is passed on from another program.
    #[must_use]
    pub fn passed_on(code: u8) -> Self {
        Self(code)
    }

    /// The code for several targets. All alike: that one. Otherwise 70, 74 and 10 come first, then a signal, then an
    /// unknown outcome, then 7 where some work was done and some not, else 1. `did_some` says whether any target was changed.
    #[must_use]
    pub fn of_all(codes: &[Self], did_some: bool) -> Self {
        let Some(first) = codes.first() else { return Self::DONE };
        if codes.iter().all(|code| code == first) {
            return *first;
        }
        let foremost = [
            Self::BUG,
            Self::OUTPUT,
            Self::LOCAL_STATE,
            Self::HUNG_UP,
            Self::INTERRUPTED,
            Self::TERMINATED,
            Self::UNKNOWN,
            Self::PARTIAL,
        ];
        if let Some(code) = foremost.iter().find(|code| codes.contains(code)) {
            return *code;
        }
        if did_some || codes.contains(&Self::DONE) { Self::PARTIAL } else { Self::FAILED }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_alike_stay_and_codes_that_differ_are_summed_up() {
        assert_eq!(Exit::of_all(&[Exit::NOT_FOUND, Exit::NOT_FOUND], false), Exit::NOT_FOUND);
        assert_eq!(Exit::of_all(&[Exit::NOT_FOUND, Exit::REFUSED], false), Exit::FAILED);
        assert_eq!(Exit::of_all(&[Exit::DONE, Exit::REFUSED], true), Exit::PARTIAL);
        assert_eq!(Exit::of_all(&[Exit::DONE, Exit::UNKNOWN, Exit::REFUSED], true), Exit::UNKNOWN);
        assert_eq!(Exit::of_all(&[], false), Exit::DONE);
    }
}
