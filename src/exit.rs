//! The exit codes. Manual page, JSON Schema and tests take them from one table; help repeats it and is tested against
//! it.

/// An exit code of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exit(u8);

impl Exit {
    /// Verified, or nothing to do.
    pub const DONE: Self = Self(0);
    /// Failed, not applied.
    pub const FAILED: Self = Self(1);
    /// Usage or invalid input.
    pub const USAGE: Self = Self(2);
    /// Refused: a hazard, a rule of the command, or a declined prompt.
    pub const REFUSED: Self = Self(3);
    /// Authentication, permission or trust.
    pub const DENIED: Self = Self(4);
    /// Not found.
    pub const NOT_FOUND: Self = Self(5);
    /// The list is not the one planned against, or not the one wanted.
    pub const CONFLICT: Self = Self(6);
    /// Partly applied.
    pub const PARTIAL: Self = Self(7);
    /// The outcome is unknown.
    pub const UNKNOWN: Self = Self(8);
    /// Not available; not applied.
    pub const UNAVAILABLE: Self = Self(9);
    /// Local state cannot be used.
    pub const LOCAL_STATE: Self = Self(10);
    /// Applied, but not in effect when the wait timed out.
    pub const NOT_EFFECTIVE: Self = Self(11);
    /// What `--exit-code` looks for was found.
    pub const FOUND: Self = Self(12);
    /// The command of `lease run` ended, but its lease could not be ended.
    pub const LEASE_LEFT: Self = Self(13);
    /// A bug in this program.
    pub const BUG: Self = Self(70);
    /// The output could not be written.
    pub const OUTPUT: Self = Self(74);

    /// Ended by a hang-up: 128 plus the number of the signal, as in a shell.
    pub const HUNG_UP: Self = Self(129);
    /// Ended by an interrupt.
    pub const INTERRUPTED: Self = Self(130);
    /// Ended by a request to terminate.
    pub const TERMINATED: Self = Self(143);

    /// Every code with its meaning, in order.
    pub const TABLE: &'static [(Self, &'static str)] = &[
        (Self::DONE, "verified, or nothing to do"),
        (Self::FAILED, "failed, not applied"),
        (Self::USAGE, "usage or invalid input"),
        (Self::REFUSED, "refused: a hazard, a rule of the command, or a declined prompt"),
        (Self::DENIED, "authentication, permission (address not listed included) or TLS trust"),
        (Self::NOT_FOUND, "not found: instance, user, group, or no entry admits the address"),
        (Self::CONFLICT, "conflict: the list changed since the plan, or is not the one wanted"),
        (Self::PARTIAL, "partly applied"),
        (Self::UNKNOWN, "outcome unknown: the change may or may not be applied"),
        (Self::UNAVAILABLE, "not available (network, throttling, busy); not applied, retry later"),
        (Self::LOCAL_STATE, "local state unusable: configuration, journal or sandbox state"),
        (Self::NOT_EFFECTIVE, "applied, but not in effect when the wait timed out"),
        (Self::FOUND, "found what `--exit-code` looks for"),
        (Self::LEASE_LEFT, "the command of `lease run` ended, but its lease is still there"),
        (Self::BUG, "a bug in this program"),
        (Self::OUTPUT, "the output could not be written"),
        (Self::HUNG_UP, "ended by SIGHUP; the known outcome of the change is reported"),
        (Self::INTERRUPTED, "ended by SIGINT (Ctrl-C); the known outcome of the change is reported"),
        (Self::TERMINATED, "ended by SIGTERM; the known outcome of the change is reported"),
    ];

    /// The number.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    /// The exit code of another program, passed on.
    #[must_use]
    pub fn passed_on(code: u8) -> Self {
        Self(code)
    }

    /// The code for several targets. If all are equal, that one. Otherwise the first of: 70, 74, 10, a signal, 8, 7;
    /// then 7 if a part of the work was done, else 1. `did_some` is true if any target was changed.
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
    fn equal_codes_stay_and_different_codes_become_one() {
        assert_eq!(Exit::of_all(&[Exit::NOT_FOUND, Exit::NOT_FOUND], false), Exit::NOT_FOUND);
        assert_eq!(Exit::of_all(&[Exit::NOT_FOUND, Exit::REFUSED], false), Exit::FAILED);
        assert_eq!(Exit::of_all(&[Exit::DONE, Exit::REFUSED], true), Exit::PARTIAL);
        assert_eq!(Exit::of_all(&[Exit::DONE, Exit::UNKNOWN, Exit::REFUSED], true), Exit::UNKNOWN);
        assert_eq!(Exit::of_all(&[], false), Exit::DONE);
    }
}
