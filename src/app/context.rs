//! What a suggested command has to repeat of the one that was typed, so that it meets the same list and journal.
//!
//! Every command in a hint or a note is spelled here. What variables say is left out: they are still there when the
//! suggestion is followed. What may hold a password is left out as well.

use crate::cli::Global;
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
        let switches = [("--sandbox", global.sandbox), ("--ca-only", global.ca_only), ("--no-proxy", global.no_proxy)];
        let named = [
            ("-p", &global.profile),
            ("--region", &global.region),
            ("--endpoint", &global.endpoint),
            ("--endpoint-type", &global.endpoint_type),
            ("--ops-manager-url", &global.ops_manager_url),
            ("--ca-file", &global.ca_file),
            ("--tls-pin", &global.tls_pin),
            ("--client-cert", &global.client_cert),
            ("--client-key", &global.client_key),
            ("--proxy", &global.proxy),
        ];
        // The sandbox takes nothing of them but the policy of the profile.
        let named = if global.sandbox { &named[..1] } else { &named[..] };
        let may_be_shown = |value: &&String| !value.contains('@');
        let switches = switches.iter().filter(|(_, is_on)| *is_on).map(|(name, _)| format!(" {name}"));
        let named = named.iter().filter_map(|(name, value)| {
            let value = value.as_ref().filter(may_be_shown)?;
            Some(format!(" {name} {}", shell_word(value.as_ref())))
        });
        let place = global.journal.as_ref().filter(|_| has_journal);
        let place = place.map(|place| format!(" --journal {}", shell_word(place.as_ref())));
        let words = switches.chain(named).chain(place).collect();
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
