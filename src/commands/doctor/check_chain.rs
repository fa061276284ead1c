//! The checks of one service, in order. Each check depends on the ones before it, so that the first failure is the
//! cause and the checks after it are skipped.

use crate::credentials::trace::{ProviderStatus, TraceStep};
use crate::error::{Code, Error};
use crate::output::view::doctor::{Checkup, Finding};

/// The checks of one service, run one after the other.
pub(super) struct CheckChain<'a> {
    checkup: &'a mut Checkup,
    /// The checks to come, in order: IDs and titles.
    remaining: &'static [(&'static str, &'static str)],
    /// Whether a check failed so that the others cannot run.
    is_broken: bool,
}

impl<'a> CheckChain<'a> {
    /// A chain of `checks`.
    pub(super) fn new(checkup: &'a mut Checkup, checks: &'static [(&'static str, &'static str)]) -> Self {
        Self { checkup, remaining: checks, is_broken: false }
    }

    /// Records the result of the next check.
    pub(super) fn next(&mut self, finding: Finding) {
        if let [(id, _), rest @ ..] = self.remaining {
            self.checkup.add(id, finding);
            self.remaining = rest;
        }
    }

    /// The next check passed.
    pub(super) fn pass(&mut self, text: impl Into<String>) {
        self.next(Finding::Well(text.into()));
    }

    /// The next check failed, and the checks after it do not depend on it.
    pub(super) fn fail(&mut self, error: Error) {
        self.next(Finding::Wrong(Box::new(error)));
    }

    /// The next check failed, and the checks after it are skipped.
    pub(super) fn stop(&mut self, mut error: Error) {
        if error.hints.is_empty() {
            error.hints.push("`whitelistctl profile show` shows where every setting comes from".to_owned());
        }
        self.next(Finding::Wrong(Box::new(error)));
        self.is_broken = true;
        self.skip("an earlier check failed");
    }

    /// Skips all remaining checks because of `why`.
    pub(super) fn skip(&mut self, why: &str) {
        while !self.remaining.is_empty() {
            self.next(Finding::Skipped(why.to_owned()));
        }
    }

    /// Whether a check failed so that the others were skipped.
    pub(super) fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Records a call that failed with `error`. `below` has a part and a text for each check that the call covers: the
    /// checks before the part of the error passed. An error of another part fails the check after them.
    pub(super) fn stop_at(&mut self, mut error: Error, below: &[(&str, String)]) {
        if error.code == Code::Unexpected {
            let other = "another server may have responded: check the address, the port and the proxy";
            if error.hints.is_empty() {
                error.hints.push(other.to_owned());
            }
        }
        let at = below.iter().position(|(part, _)| part_of(error.code) == *part).unwrap_or(below.len());
        for (_, text) in &below[..at] {
            self.pass(text.clone());
        }
        self.stop(error);
    }
}

/// The part of a call that an error with this code is about.
fn part_of(code: Code) -> &'static str {
    match code {
        // An unexpected response may come from another server, so that nothing beyond the network is verified.
        Code::Unreachable | Code::Unavailable | Code::Throttled | Code::Unexpected => "network",
        Code::ProxyLogin => "proxy",
        Code::Untrusted | Code::ClientCertificate => "trust",
        Code::Clock => "clock",
        Code::Unauthenticated | Code::Forbidden | Code::AddressNotListed | Code::BrokenCredentials => "permission",
        _ => "",
    }
}

/// The credential source that was used, and why the sources before it were not.
pub(super) fn describe(steps: &[TraceStep]) -> String {
    let mut used = String::new();
    let mut before = Vec::new();
    for step in steps {
        match &step.status {
            ProviderStatus::Won => used = format!("from {}", step.source),
            ProviderStatus::Absent(absence) => before.push(format!("{}: {absence}", step.source)),
            ProviderStatus::NotReached | ProviderStatus::Broken(_) => {}
        }
    }
    if before.is_empty() { used } else { format!("{used}; before it, {}", before.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHECKS: &[(&str, &str)] = &[
        ("elasticsearch.proxy", ""),
        ("elasticsearch.network", ""),
        ("elasticsearch.trust", ""),
        ("elasticsearch.clock", ""),
        ("elasticsearch.permission", ""),
        ("elasticsearch.instance", ""),
    ];

    #[test]
    fn an_error_fails_its_own_check_and_skips_the_later_ones() {
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
            CheckChain::new(&mut checkup, CHECKS).stop_at(Error::new(code, "no"), &below);
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
            let expected: Vec<&str> = (0..CHECKS.len())
                .map(|place| match place.cmp(&at) {
                    std::cmp::Ordering::Less => "well",
                    std::cmp::Ordering::Equal => "wrong",
                    std::cmp::Ordering::Greater => "skipped",
                })
                .collect();
            assert_eq!(ends, expected, "{code:?}");
            assert_eq!(checkup.blocking().unwrap().0.id, CHECKS[at].0);
        }
    }
}
