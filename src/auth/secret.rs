//! Text that must not be shown: keys, passwords, tokens.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::redactor::Redactor;

/// A secret text. It has no `Display`, its `Debug` is redacted, and its memory is wiped when it is dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself, for the one place that computes with it or sends it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Registers it with `redactor`, which removes it from all output from now on.
    pub fn register_secret(&self, redactor: &Redactor) {
        redactor.learn(self.expose());
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_hides_the_text() {
        let secret = Secret::from("hunter2".to_owned());
        assert_eq!(format!("{secret:?}"), "[redacted]");
        assert_eq!(secret.expose(), "hunter2");
    }
}
