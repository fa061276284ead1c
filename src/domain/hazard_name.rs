//! The names of the hazards, with what each does unless a profile says otherwise. Every name is stable: scripts and
//! profiles use it.

use std::fmt;
use std::str::FromStr;

/// What a hazard does to a change. The order is that of strictness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It is reported, and no more.
    Note,
    /// The change is made, with a warning.
    Warn,
    /// The change is refused unless the hazard is accepted.
    Refuse,
}

/// The text is not a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a verdict is `refuse`, `warn` or `note`")]
pub struct NoVerdict;

/// No hazard has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no hazard of that name")]
pub struct NoName;

macro_rules! names {
    ($($variant:ident: $name:literal, $verdict:ident, $about:literal;)+) => {
        /// A hazard's name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Name { $(#[doc = $about] $variant,)+ }

        impl Name {
            /// Every name, in the order in which hazards are reported.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name as typed.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// When it is found, in one sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Self::$variant => $about,)+ }
            }

            /// What it does unless a profile says otherwise.
            #[must_use]
            pub fn default_verdict(self) -> Verdict {
                match self { $(Self::$variant => Verdict::$verdict,)+ }
            }
        }
    };
}

names! {
    OpenToWorld: "open-to-world", Refuse, "The result admits a great part of the internet.";
    Wide: "wide", Warn, "An entry is a very wide block.";
    Special: "special", Refuse, "An entry is in a range that no client calls from, or that has another meaning.";
    Documentation: "documentation", Warn, "An entry is in a range reserved for examples.";
    PrivateInPublic: "private-in-public", Warn, "A private address is in the list for the internet.";
    PublicInPrivate: "public-in-private", Warn, "A public address is in the list for the VPC.";
    Ipv6InPrivate: "ipv6-in-private", Warn, "An IPv6 entry is in the list for the VPC, which takes IPv4 only.";
    NetworkOff: "network-off", Warn, "The list's network is switched off, so the list has no effect.";
    DenyAll: "deny-all", Refuse, "The result admits no address.";
    EmptiesList: "empties-list", Refuse, "A user list would become empty: open or closed to all, depending on the server.";
    CreatesGroup: "creates-group", Refuse, "Cover names a group that does not exist.";
    DeletesGroup: "deletes-group", Refuse, "The group itself would be deleted.";
    LockOut: "lock-out", Refuse, "The result no longer admits an address that the profile requires, or the caller.";
    FirstEntry: "first-entry", Refuse, "With its first entry, an empty user list stops admitting all other addresses.";
    CallerUnknown: "caller-unknown", Warn, "The caller's address is unknown, and it matters.";
    NeverAdmit: "never-admit", Refuse, "The result admits an address that the profile forbids.";
    StillAdmitted: "still-admitted", Warn, "What was to be deleted is still admitted, by another entry or group.";
    LargeRemoval: "large-removal", Refuse, "More than half of the list would be removed.";
    TooManyEntries: "too-many-entries", Refuse, "The result has more entries than the service takes.";
}

impl Name {
    /// Every name, for messages.
    #[must_use]
    pub fn list() -> String {
        Self::ALL.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl Verdict {
    /// The verdict as typed.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Refuse => "refuse",
        }
    }
}

impl FromStr for Name {
    type Err = NoName;

    fn from_str(text: &str) -> Result<Self, NoName> {
        Self::ALL.iter().copied().find(|name| name.as_str() == text).ok_or(NoName)
    }
}

impl FromStr for Verdict {
    type Err = NoVerdict;

    fn from_str(text: &str) -> Result<Self, NoVerdict> {
        [Self::Note, Self::Warn, Self::Refuse].into_iter().find(|verdict| verdict.as_str() == text).ok_or(NoVerdict)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_and_verdict_is_read_back() {
        for name in Name::ALL {
            assert_eq!(name.to_string().parse(), Ok(*name));
            assert_eq!(name.default_verdict().to_string().parse(), Ok(name.default_verdict()));
        }
        assert_eq!("open-world".parse::<Name>(), Err(NoName));
        assert_eq!("Refuse".parse::<Verdict>(), Err(NoVerdict));
        assert!(Verdict::Note < Verdict::Warn && Verdict::Warn < Verdict::Refuse);
    }
}
