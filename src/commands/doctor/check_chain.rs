//! The rungs of one service: each stands on the one before, so that the first which breaks is the cause, and those above
//! it are not tried.

use crate::credentials::trace::{ProviderStatus, TraceStep};
use crate::error::{Code, Error};
use crate::output::view::doctor::{Checkup, Finding};

/// A climb.
pub(super) struct CheckChain<'a> {
    checkup: &'a mut Checkup,
    /// What is left to climb, in order.
    rungs: &'static [(&'static str, &'static str)],
    /// Whether one broke.
    is_broken: bool,
}

impl<'a> CheckChain<'a> {
    /// A climb of the checks `rungs`.
    pub(super) fn new(checkup: &'a mut Checkup, rungs: &'static [(&'static str, &'static str)]) -> Self {
        Self { checkup, rungs, is_broken: false }
    }

    /// Ends the check of the next rung.
    pub(super) fn next(&mut self, finding: Finding) {
        if let [(id, _), rest @ ..] = self.rungs {
            self.checkup.add(id, finding);
            self.rungs = rest;
        }
    }

    /// The next rung holds.
    pub(super) fn well(&mut self, text: impl Into<String>) {
        self.next(Finding::Well(text.into()));
    }

    /// The next rung has a fault that nothing above depends on.
    pub(super) fn flawed(&mut self, error: Error) {
        self.next(Finding::Wrong(Box::new(error)));
    }

    /// The next rung breaks; nothing above it can be checked.
    pub(super) fn breaks(&mut self, mut error: Error) {
        error.hint.get_or_insert_with(|| "whitelistctl profile show tells where every setting comes from".to_owned());
        self.next(Finding::Wrong(Box::new(error)));
        self.is_broken = true;
        self.skip("what comes before it is wrong");
    }

    /// Everything above is left out because of `why`.
    pub(super) fn skip(&mut self, why: &str) {
        while !self.rungs.is_empty() {
            self.next(Finding::Skipped(why.to_owned()));
        }
    }

    /// Whether a rung broke.
    pub(super) fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Climbs to where a call failed with `error`: what lies below is `well`, a text for every rung. An error that is none
    /// of theirs breaks the rung above them.
    pub(super) fn fails(&mut self, mut error: Error, below: &[(&str, String)]) {
        if error.code == Code::Unexpected {
            let other = "something else may answer in the service's place: check the address, the port and the proxy";
            error.hint.get_or_insert_with(|| other.to_owned());
        }
        let at = below.iter().position(|(part, _)| part_of(error.code) == *part).unwrap_or(below.len());
        for (_, text) in &below[..at] {
            self.well(text.clone());
        }
        self.breaks(error);
    }
}

/// The part of the way to a service that an error of this code is about.
fn part_of(code: Code) -> &'static str {
    match code {
        // What answers so need not be the service, and then nothing is known of what only the service can tell.
        Code::Unreachable | Code::Unavailable | Code::Throttled | Code::Unexpected => "network",
        Code::ProxyLogin => "proxy",
        Code::Untrusted | Code::ClientCertificate => "trust",
        Code::Clock => "clock",
        Code::Unauthenticated | Code::Forbidden | Code::AddressNotListed | Code::BrokenCredentials => "permission",
        _ => "",
    }
}

/// Which source of a chain won, and why those before it did not.
pub(super) fn told(steps: &[TraceStep]) -> String {
    let mut won = String::new();
    let mut before = Vec::new();
    for step in steps {
        match &step.status {
            ProviderStatus::Won => won = format!("from {}", step.source),
            ProviderStatus::Absent(absence) => before.push(format!("{}: {absence}", step.source)),
            ProviderStatus::NotReached | ProviderStatus::Broken(_) => {}
        }
    }
    if before.is_empty() { won } else { format!("{won}; before it, {}", before.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUNGS: &[(&str, &str)] = &[
        ("elasticsearch.proxy", ""),
        ("elasticsearch.network", ""),
        ("elasticsearch.trust", ""),
        ("elasticsearch.clock", ""),
        ("elasticsearch.permission", ""),
        ("elasticsearch.instance", ""),
    ];

    #[test]
    fn an_error_breaks_its_own_rung_and_nothing_above_is_tried() {
        for (code, at) in [
            (Code::ProxyLogin, 0),
            (Code::Unreachable, 1),
            (Code::Untrusted, 2),
            (Code::ClientCertificate, 2),
            (Code::Clock, 3),
            (Code::Forbidden, 4),
            (Code::NotFound, 5),
            (Code::Unexpected, 1),
        ] {
            let mut checkup = Checkup::default();
            let below = ["proxy", "network", "trust", "clock", "permission"].map(|part| (part, String::new()));
            CheckChain::new(&mut checkup, RUNGS).fails(Error::new(code, "no"), &below);
            let ends: Vec<&str> = checkup
                .checks
                .iter()
                .map(|check| match check.finding {
                    Finding::Well(_) => "well",
                    Finding::Wrong(_) => "wrong",
                    Finding::Skipped(_) => "skipped",
                    Finding::Note(_) => "note",
                })
                .collect();
            let expected: Vec<&str> = (0..RUNGS.len())
                .map(|place| match place.cmp(&at) {
                    std::cmp::Ordering::Less => "well",
                    std::cmp::Ordering::Equal => "wrong",
                    std::cmp::Ordering::Greater => "skipped",
                })
                .collect();
            assert_eq!(ends, expected, "{code:?}");
            assert_eq!(checkup.blocking().unwrap().0.id, RUNGS[at].0);
        }
    }
}
