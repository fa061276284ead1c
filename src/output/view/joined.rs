//! The results of one command over several profiles, put together.

use std::cmp::Reverse;

use crate::domain::report::{ChangeReport, GetReport};
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::why::{Answer, Revoked, Unread, WhyReport};
use crate::output::view::{Changed, Document, Got, InstancesFound, Listed};

impl Document {
    /// This result and that of another profile as one. Results of another kind are left out; one command has one kind.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        match (self, other) {
            (Self::Change(one), Self::Change(other)) => Self::Change([one, other].concat()),
            (Self::List(one), Self::List(other)) => Self::List([one, other].concat()),
            (Self::Get(one), Self::Get(other)) => Self::Get(one.into_iter().zip(other).map(both_got).collect()),
            (Self::Instances(one), Self::Instances(other)) => Self::Instances(both_instances(one, other)),
            (Self::Audit(mut one), Self::Audit(other)) => {
                one.lists.extend(other.lists);
                one.findings.extend(other.findings);
                // The most serious ones first, and then the profiles in their order.
                one.findings.sort_by_key(|finding| Reverse(finding.level));
                one.origins.extend(other.origins);
                Self::Audit(one)
            }
            (Self::Why(one), Self::Why(other)) => Self::Why(both_reports(one, other)),
            (Self::Revoke(one), Self::Revoke(other)) => {
                let left = both_reports(one.left, other.left);
                Self::Revoke(Revoked::new([one.changes, other.changes].concat(), left, one.is_dry_run))
            }
            (one, _) => one,
        }
    }

    /// This result, and the `error` that kept the lists at `target` from being part of it.
    #[must_use]
    pub fn with_failure(self, target: Target, error: Error) -> Self {
        let error = if error.target.is_some() { error } else { error.at(&target) };
        match self {
            Self::Change(changes) => Self::Change(failed(changes, target, error)),
            Self::List(lists) => Self::List([lists, vec![Listed { target, outcome: Err(error) }]].concat()),
            Self::Get(got) => {
                let failed = |one: Got| {
                    let report = GetReport::nothing(one.report.query.clone());
                    both_got((one, Got { report, error: Some(error.clone()) }))
                };
                Self::Get(got.into_iter().map(failed).collect())
            }
            Self::Instances(found) => {
                let unread = InstancesFound { region: String::new(), outcome: Err(error), regions: Vec::new() };
                Self::Instances(both_instances(found, unread))
            }
            Self::Audit(mut audited) => {
                audited.lists.push(Listed { target, outcome: Err(error) });
                Self::Audit(audited)
            }
            Self::Why(report) => Self::Why(with_unread(report, target, error)),
            Self::Revoke(revoked) => {
                let left = with_unread(revoked.left, target, error);
                Self::Revoke(Revoked::new(revoked.changes, left, revoked.is_dry_run))
            }
            // No other kind of result is that of several profiles.
            other => other,
        }
    }
}

/// `changes`, and one more of the same kind that failed.
fn failed(mut changes: Vec<Changed>, target: Target, error: Error) -> Vec<Changed> {
    if let Some(first) = changes.first() {
        let mut report = ChangeReport::new(target, first.report.verb, first.report.dry_run);
        report.outcome = error.outcome.unwrap_or(report.outcome);
        changes.push(Changed { report, error: Some(error) });
    }
    changes
}

/// `report` with one more list that could not be read.
fn with_unread(report: WhyReport, target: Target, error: Error) -> WhyReport {
    let answers = report.answers.iter().map(|one| Answer::new(one.query, Vec::new(), None, 1)).collect();
    both_reports(report, WhyReport { answers, lists: 0, unread: vec![Unread { target, error }] })
}

/// A look-up in the lists of two profiles: found if one of them has it.
fn both_got((mut one, other): (Got, Got)) -> Got {
    let is_absent = |error: &Error| error.code == Code::NotAdmitted;
    one.error = match (one.error.take(), other.error) {
        (None, _) | (_, None) => None,
        (Some(error), Some(other)) => Some(if is_absent(&error) { other } else { error }),
    };
    one.report.entry = one.report.entry.or(other.report.entry);
    one.report.target = one.report.target.or(other.report.target);
    one.report.admitted_by.extend(other.report.admitted_by);
    one.report.partly.extend(other.report.partly);
    one.report.partly_admitted = one.report.partly_admitted.max(other.report.partly_admitted);
    one.report.unreadable.extend(other.report.unreadable);
    one
}

impl InstancesFound {
    /// The region of each instance.
    fn places(&self) -> Vec<String> {
        let count = self.outcome.as_ref().map_or(0, Vec::len);
        if self.regions.is_empty() { vec![self.region.clone(); count] } else { self.regions.clone() }
    }
}

fn both_instances(one: InstancesFound, other: InstancesFound) -> InstancesFound {
    let regions = [one.places(), other.places()].concat();
    let is_same = one.region == other.region;
    let region = if is_same { one.region } else { format!("{},{}", one.region, other.region) };
    let outcome = match (one.outcome, other.outcome) {
        (Ok(one), Ok(other)) => Ok([one, other].concat()),
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    InstancesFound { region, outcome, regions }
}

fn both_reports(one: WhyReport, other: WhyReport) -> WhyReport {
    let unread = [one.unread, other.unread].concat();
    let both = |(one, other): (Answer, Answer)| {
        let nearest = [one.nearest, other.nearest].into_iter().flatten().min_by_key(|nearest| nearest.distance);
        let admitted = [one.admitted, other.admitted].concat();
        let nearest = nearest.filter(|_| admitted.is_empty());
        Answer::new(one.query, admitted, nearest, unread.len())
    };
    WhyReport {
        answers: one.answers.into_iter().zip(other.answers).map(both).collect(),
        lists: one.lists + other.lists,
        unread,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::audit::Level;
    use crate::domain::entry::Entry;
    use crate::domain::target::Path;
    use crate::output::sample;

    #[test]
    fn findings_of_two_profiles_are_sorted_together() {
        let audit = || Document::Audit(sample::audit());
        let Document::Audit(both) = audit().joined(audit()) else { unreachable!("an audit joins an audit") };
        let levels: Vec<Level> = both.findings.iter().map(|finding| finding.level).collect();
        assert_eq!(levels, [Level::Error, Level::Error, Level::Note, Level::Note]);
    }

    #[test]
    fn a_look_up_finds_what_one_profile_has() {
        let got = |error: Option<Error>| Got { report: GetReport::nothing("203.0.113.9".to_owned()), error };
        let absent = || Some(Error::new(Code::NotAdmitted, "no"));
        let both = |one, other| both_got((got(one), got(other))).error.map(|error| error.code);
        assert_eq!(both(absent(), None), None);
        assert_eq!(both(absent(), absent()), Some(Code::NotAdmitted));
        assert_eq!(both(absent(), Some(Error::new(Code::Busy, "later"))), Some(Code::Busy));
    }

    #[test]
    fn a_list_that_one_profile_cannot_read_leaves_the_answer_open() {
        let query = Entry::parse("203.0.113.9").unwrap();
        let report = |unread: Vec<Unread>| WhyReport {
            answers: vec![Answer::new(query, Vec::new(), None, unread.len())],
            lists: 1,
            unread,
        };
        let target = Target::new("elasticsearch", Path::default());
        let unread = Unread { target, error: Error::new(Code::Busy, "later") };
        let both = both_reports(report(Vec::new()), report(vec![unread]));
        assert_eq!((both.lists, both.answers[0].error.as_ref().unwrap().code), (2, Code::Partial));
    }
}
