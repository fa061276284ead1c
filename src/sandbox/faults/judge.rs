//! The verdict on each request: counts requests for each rule, and finds the faults that apply.

use std::time::Duration;

use super::fault::{Fault, FaultPoint, Rival};
use super::rule::{Kind, ServiceName};
use super::{Faults, random};

/// The parts of a request that rules use. All but the mode are known before the body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a> {
    pub(crate) service: Option<ServiceName>,
    pub(crate) kind: Kind,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) action: Option<&'a str>,
    pub(crate) mode: Option<&'a str>,
}

/// The faults of a run with their counts.
#[derive(Debug, Default)]
pub(crate) struct Judge {
    faults: Faults,
    /// For each rule, the number of requests that matched it.
    counts: Vec<u64>,
    /// The number of requests so far.
    judged: u64,
}

impl Judge {
    /// A new judge.
    pub(crate) fn new(faults: Faults) -> Self {
        Self { counts: vec![0; faults.rules.len()], faults, judged: 0 }
    }

    /// Whether a rule uses the mode, which some requests have in their body.
    pub(crate) fn asks_for_mode(&self) -> bool {
        self.faults.rules.iter().any(|rule| rule.on.mode.is_some())
    }

    /// The verdict on the next request.
    pub(crate) fn judge(&mut self, head: &Head<'_>) -> Verdict {
        self.judged += 1;
        let mut faults = Vec::new();
        for (rule, count) in self.faults.rules.iter().zip(&mut self.counts) {
            if rule.on.describes(head) {
                *count += 1;
                if rule.nth.counts(*count) {
                    faults.push(rule.fault.clone());
                }
            }
        }
        faults.extend(self.faults.random.as_ref().and_then(|random| random::draw(random, self.judged)));
        // Elasticsearch knows no digest.
        let challenged = head.service == Some(ServiceName::OpsManager);
        faults.retain(|fault| challenged || !matches!(fault, Fault::Challenge { .. }));
        Verdict::of(faults)
    }
}

/// The faults that apply to a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    faults: Vec<Fault>,
}

/// The effect of a request on the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The requested one.
    Real,
    /// None, but it is answered as if it had one.
    Feigned,
    /// The requested one, after this time.
    Later(Duration),
    /// None: the service does not see the request.
    None,
}

impl Verdict {
    /// The first of `faults` that decides the answer, and all that only change circumstances.
    fn of(faults: Vec<Fault>) -> Self {
        let mut decided = false;
        let hits = |fault: &Fault| fault.is_circumstance() || !std::mem::replace(&mut decided, true);
        Self { faults: faults.into_iter().filter(hits).collect() }
    }

    /// All faults, in the notation of a script.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.faults.iter().map(ToString::to_string).collect()
    }

    /// The fault that decides the answer.
    pub(crate) fn fate(&self) -> Option<&Fault> {
        self.faults.iter().find(|fault| !fault.is_circumstance())
    }

    /// The place in the request where a reset cuts it off.
    pub(crate) fn reset(&self) -> Option<FaultPoint> {
        if let Some(Fault::Reset { at }) = self.fate() { Some(*at) } else { None }
    }

    /// Seconds that the server's clock is ahead.
    pub(crate) fn skew(&self) -> i64 {
        let seconds = |fault: &Fault| if let Fault::Skew { seconds } = fault { *seconds } else { 0 };
        self.faults.iter().map(seconds).fold(0, i64::saturating_add)
    }

    /// The number of stale readings from now on.
    pub(crate) fn stale_reads(&self) -> u32 {
        let reads = |fault: &Fault| if let Fault::Stale { reads } = fault { *reads } else { 0 };
        self.faults.iter().map(reads).max().unwrap_or_default()
    }

    /// The changes of other operators that come first.
    pub(crate) fn rivals(&self) -> impl Iterator<Item = &Rival> {
        self.faults.iter().filter_map(|fault| if let Fault::Rival(rival) = fault { Some(rival) } else { None })
    }

    /// The effect of the request.
    pub(crate) fn effect(&self) -> Effect {
        match self.fate() {
            Some(Fault::Answer(answer)) if !answer.applied => Effect::None,
            Some(
                Fault::Garbage { applied: false } | Fault::Throttle(_) | Fault::Challenge { .. } | Fault::Reset { .. },
            ) => Effect::None,
            Some(Fault::Swallow) => Effect::Feigned,
            Some(Fault::Later { ms, .. }) => Effect::Later(Duration::from_millis(*ms)),
            _ => Effect::Real,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APPEND: Head<'static> = Head {
        service: Some(ServiceName::Elasticsearch),
        kind: Kind::Write,
        method: "POST",
        path: "/openapi/instances/i/kibana-white-ips",
        action: Some("UpdateKibanaWhiteIps"),
        mode: Some("Append"),
    };
    const READ: Head<'static> = Head { kind: Kind::Read, method: "GET", action: None, mode: None, ..APPEND };

    fn judge(script: &str) -> Judge {
        Judge::new(script.parse().unwrap())
    }

    #[test]
    fn each_rule_counts_the_requests_that_it_describes_and_no_others() {
        let mut judge = judge(
            "[[rule]]\non.kind = 'write'\nnth = 2\nfault = 'swallow'\n[[rule]]\nnth = '2-3'\nfault = 'lose-answer'",
        );
        let hits: Vec<_> =
            [APPEND, READ, READ, READ, APPEND].iter().map(|head| judge.judge(head).fate().cloned()).collect();
        let lost = Some(Fault::LoseAnswer);
        assert_eq!(hits, [None, lost.clone(), lost, None, Some(Fault::Swallow)]);
    }

    #[test]
    fn circumstances_add_up_and_the_first_of_the_others_decides() {
        let mut judge = judge(
            "[[rule]]\nfault.skew = { seconds = 5 }\n[[rule]]\nfault = 'swallow'\n[[rule]]\nfault = 'lose-answer'\n\
             [[rule]]\nfault.skew = { seconds = -60 }\n[[rule]]\nfault.stale = { reads = 3 }",
        );
        let verdict = judge.judge(&APPEND);
        assert_eq!((verdict.skew(), verdict.stale_reads(), verdict.effect()), (-55, 3, Effect::Feigned));
        assert_eq!(
            verdict.texts(),
            [
                "fault.skew = { seconds = 5 }",
                "fault = \"swallow\"",
                "fault.skew = { seconds = -60 }",
                "fault.stale = { reads = 3 }"
            ]
        );
    }

    #[test]
    fn a_description_asks_for_all_that_it_names() {
        for (on, hit) in [
            ("service = 'elasticsearch'", true),
            ("service = 'ops-manager'", false),
            ("kind = 'greeting'", false),
            ("method = 'POST', mode = 'Append'", true),
            ("method = 'POST', mode = 'Delete'", false),
            ("action = 'UpdateKibanaWhiteIps', path = '*/i/*'", true),
            ("action = 'UpdateKibanaWhiteIps', path = '*/j/*'", false),
        ] {
            let mut judge = judge(&format!("[[rule]]\non = {{ {on} }}\nfault = 'swallow'"));
            assert_eq!(judge.judge(&APPEND).fate().is_some(), hit, "{on}");
        }
    }
}
