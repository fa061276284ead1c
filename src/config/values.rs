//! The values of settings: those of one source, and one value with its origin.

use std::fmt;
use std::path::PathBuf;

use super::keys::{Key, Values};

/// The settings that one source gives, not validated: the command line, or a profile.
pub type Layer = Values<String>;

/// Where a value came from. `Display` reads on after the name of the setting: "the region from --region".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An option on the command line.
    Flag(&'static str),
    /// An environment variable.
    Variable(&'static str),
    /// A profile of the file.
    Profile {
        /// The profile's name.
        name: String,
        /// The file.
        path: PathBuf,
    },
    /// The embedded simulator.
    Sandbox,
    /// The record of an earlier change.
    Journal,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "from {flag}"),
            Self::Variable(name) => write!(f, "from variable {name}"),
            Self::Profile { name, path } => write!(f, "from profile {name} in {}", path.display()),
            Self::Sandbox => f.write_str("from the sandbox"),
            Self::Journal => f.write_str("from the journal"),
        }
    }
}

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The text as given, not validated.
    pub value: String,
    /// Where it came from.
    pub origin: Origin,
}

impl Setting {
    /// The file that it names. A relative path in a profile starts at the folder of the profile's file, any
    /// other at the working directory.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        match &self.origin {
            Origin::Profile { path, .. } => path.parent().unwrap_or(path).join(&self.value),
            _ => PathBuf::from(&self.value),
        }
    }
}

impl Values<String> {
    /// The value for `key`, if this layer gives one.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<&str> {
        self.slot(key).map(String::as_str)
    }

    /// The settings that have a value, with it.
    pub fn given(&self) -> impl Iterator<Item = (Key, &str)> {
        Key::ALL.iter().filter_map(|key| Some((*key, self.get(*key)?)))
    }
}

impl Values<Setting> {
    /// The value for `key`, and where it came from.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<&Setting> {
        self.slot(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_returns_what_it_was_given() {
        for key in Key::ALL {
            let mut layer = Layer::default();
            layer.set(*key, key.name().to_owned());
            for other in Key::ALL {
                assert_eq!(layer.get(*other), (other == key).then_some(key.name()), "{key:?} {other:?}");
            }
        }
    }

    #[test]
    fn an_origin_follows_the_name_of_its_setting() {
        let path = PathBuf::from("/etc/w.toml");
        assert_eq!(Origin::Flag("--region").to_string(), "from --region");
        assert_eq!(Origin::Variable("X").to_string(), "from variable X");
        assert_eq!(Origin::Profile { name: "prod".into(), path }.to_string(), "from profile prod in /etc/w.toml");
        assert_eq!(Origin::Sandbox.to_string(), "from the sandbox");
    }
}
