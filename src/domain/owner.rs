//! Whose list of callers it is at Ops Manager: that of a user, that of a programmatic key of an organization, or that
//! of the whole installation.

use std::fmt;
use std::str::FromStr;

use crate::domain::instance::{NameError, UserId, hexadecimal};

/// The owner of a list of callers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A user, who calls with a personal API key.
    User(UserId),
    /// A programmatic key, which belongs to an organization and to no user.
    ApiKey {
        /// The organization.
        org: OrgId,
        /// The key.
        key: ApiKeyId,
    },
    /// Everybody who has a Global role: the global list of the installation.
    Global,
}

/// `Display` reads on after "of": "user 53…", "API key 5f…", "the whole installation".
impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(user) => write!(f, "user {user}"),
            Self::ApiKey { key, .. } => write!(f, "API key {key}"),
            Self::Global => f.write_str("the whole installation"),
        }
    }
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident, $error:ident;)+) => { $(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id, in lower case.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                hexadecimal(text).map(Self).ok_or(NameError::$error)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    )+ };
}

ids! {
    /// An organization's id: 24 hexadecimal digits.
    OrgId, Org;
    /// A programmatic key's id: 24 hexadecimal digits. It is neither of the key's halves.
    ApiKeyId, ApiKey;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_24_hexadecimal_digits_and_each_kind_is_told_by_its_name() {
        let id = "5D1D143C87D9D63E6D694746";
        assert_eq!(format!(" {id}\n").parse::<ApiKeyId>().unwrap().as_str(), id.to_lowercase());
        for text in ["", "abcdefgh", "5d1d143c87d9d63e6d69474", "5d1d143c87d9d63e6d69474g"] {
            assert_eq!(text.parse::<ApiKeyId>(), Err(NameError::ApiKey), "{text}");
            assert_eq!(text.parse::<OrgId>(), Err(NameError::Org), "{text}");
        }
    }
}
