//! The options that a suggested command repeats, so that it works on the same list and journal.
//!
//! Every command in a hint or a note is spelled here. Values of variables are left out: they are still set when the
//! suggestion is followed. A value that may hold a password is left out, too.

use crate::app::options::layer;
use crate::cli::Global;
use crate::config::{Key, Layer};
use crate::world::Env;
use crate::world::files::shell_word;

/// The options of this run that decide where a command goes and where it is recorded.
#[derive(Debug, Default)]
pub(crate) struct Context {
    words: String,
    has_journal: bool,
}

impl Context {
    /// The context of a run with these options.
    pub(crate) fn of(global: &Global, env: &Env) -> Self {
        let journal = global.journal.as_ref().or(env.get_os("WHITELISTCTL_JOURNAL"));
        let has_journal = journal.is_none_or(|place| place != "-" && place != "none");
        // The sandbox replaces the settings.
        let settings = if global.sandbox { String::new() } else { repeated(&layer(global)) };
        let sandbox = global.sandbox.then(|| " --sandbox".to_owned());
        let profile = global.profile.as_ref().map(|name| format!(" -p {}", shell_word(name.as_ref())));
        let place = global.journal.as_ref().filter(|_| has_journal);
        let place = place.map(|place| format!(" --journal {}", shell_word(place.as_ref())));
        let words = sandbox.into_iter().chain(profile).chain([settings]).chain(place).collect();
        Self { words, has_journal }
    }

    /// A command of this program in backquotes, for a sentence: `rest` with the options that it needs.
    pub(crate) fn command(&self, rest: &str) -> String {
        format!("`whitelistctl {rest}{}`", self.words)
    }

    /// The same without backquotes.
    pub(crate) fn line(&self, rest: &str) -> String {
        format!("whitelistctl {rest}{}", self.words)
    }

    /// Whether changes of this run can be found again.
    pub(crate) fn has_journal(&self) -> bool {
        self.has_journal
    }
}

/// The options that give `layer` again, as far as the table lets suggestions repeat them. A value that may hold a
/// password is left out.
fn repeated(layer: &Layer) -> String {
    let option = |(key, value): (Key, &str)| {
        if key.is_switch() {
            return Some(format!(" {}", key.flag()));
        }
        let may_be_shown = !value.contains('@');
        may_be_shown.then(|| format!(" {} {}", key.flag(), shell_word(value.as_ref())))
    };
    layer.given().filter(|(key, _)| key.row().hints).filter_map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_repeated_as_its_row_says() {
        let mut layer = Layer::default();
        for (key, value) in [(Key::Probe, "a b"), (Key::Caller, "203.0.113.9"), (Key::CaOnly, "true")] {
            layer.set(key, value.to_owned());
        }
        layer.set(Key::Proxy, "http://ann:Zq7hemmelig@proxy.example".to_owned());
        assert_eq!(repeated(&layer), " --ca-only --probe 'a b'");
    }
}
