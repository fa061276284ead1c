//! Documents and lines from results.

use super::audit::{Audit, AuditFinding, Comparison};
use super::declared::{Findings, Plan};
use super::doctor::{Check, Doctor};
use super::leases::{Lease, Leases};
use super::profile::{InForce, Profile, ProfileChange, Profiles};
use super::why;
use super::{
    Assumption, Closing, Document, Envelope, Error, Instance, InstanceLine, Instances, JournalImport, Line, Remembered,
    RememberedChange, Results, SandboxGroup, SandboxInstance, SandboxKey, SandboxStatus, SandboxUser, Summary, VERSION,
};
use crate::domain;
use crate::exit::Exit;
use crate::output::view;

impl<T> Envelope<T> {
    pub(in crate::output::json) fn new(body: T) -> Self {
        Self { schema_version: VERSION, body }
    }
}

impl Document {
    pub(in crate::output::json) fn new(document: &view::Document, warnings: &[String]) -> Self {
        match document {
            view::Document::Change(results) => Self::Change(Results::new(document, results, warnings)),
            view::Document::List(results) => Self::List(Results::new(document, results, warnings)),
            view::Document::Get(results) => Self::Get(Results::new(document, results, warnings)),
            view::Document::Why(report) => Self::Why(why::Why::new(report, warnings, document.exit())),
            view::Document::Revoke(revoked) => Self::Revoke(why::Revoke::new(revoked, Summary::of(document), warnings)),
            view::Document::Instances(found) => Self::Instances(Instances {
                region: found.region.clone(),
                results: instances(found),
                error: found.outcome.as_ref().err().map(Error::from),
                warnings: warnings.to_vec(),
                exit_code: document.exit().code(),
            }),
            view::Document::Sandbox(account) => Self::Sandbox(account.into()),
            view::Document::Text(text) => Self::Text(text.into()),
            view::Document::History(past) => Self::History(Remembered {
                results: past.changes.iter().map(RememberedChange::from).collect(),
                skipped: past.skipped,
                warnings: warnings.to_vec(),
                exit_code: document.exit().code(),
            }),
            view::Document::JournalImport(imported) => Self::JournalImport(JournalImport::new(imported, warnings)),
            view::Document::SandboxStatus(status) => {
                Self::SandboxStatus(SandboxStatus::new(status, warnings, document.exit().code()))
            }
            view::Document::Profiles(profiles) => Self::Profiles(Profiles::new(profiles, warnings)),
            view::Document::Settings(shown) => Self::Settings(InForce::new(shown, warnings)),
            view::Document::Profile(changed) => Self::Profile(ProfileChange::new(changed, warnings)),
            view::Document::Leases(found) => Self::Leases(Leases::new(found, warnings, document.exit().code())),
            view::Document::Doctor(checkup) => Self::Doctor(Doctor::new(checkup, warnings, document.exit().code())),
            view::Document::Audit(audited) => Self::Audit(Audit::new(audited, warnings, document.exit().code())),
            view::Document::Diff(compared) => Self::Diff(Results::new(document, &compared.pairs, warnings)),
            view::Document::Check(checked) => Self::Check(Findings::new(checked, warnings, document.exit().code())),
            view::Document::Plan(plan) => Self::Plan(Plan::new(plan, warnings)),
        }
    }
}

impl Document {
    /// A command that failed before it had a result.
    pub(in crate::output::json) fn failed_change(error: &crate::error::Error, warnings: &[String]) -> Self {
        Self::Change(Results {
            results: Vec::new(),
            summary: Summary::FAILED_CHANGE,
            error: Some(error.into()),
            warnings: warnings.to_vec(),
            exit_code: error.exit().code(),
        })
    }
}

impl Line {
    /// The only line of a command that failed before it had a result.
    pub(in crate::output::json) fn failed_change(error: &crate::error::Error, warnings: &[String]) -> Self {
        Self::Summary(Closing {
            summary: Summary::FAILED_CHANGE,
            error: Some(error.into()),
            warnings: warnings.to_vec(),
            exit_code: error.exit().code(),
        })
    }

    /// The lines of a document: its results, then the summary.
    pub(in crate::output::json) fn all(document: &view::Document, warnings: &[String]) -> Vec<Self> {
        let mut error = None;
        let mut lines: Vec<Self> = match document {
            view::Document::Change(results) => results.iter().map(|one| Self::Change(Box::new(one.into()))).collect(),
            view::Document::List(results) => results.iter().map(|one| Self::List(Box::new(one.into()))).collect(),
            view::Document::Get(results) => results.iter().map(|one| Self::Get(Box::new(one.into()))).collect(),
            view::Document::Why(report) => {
                why::answers(report).into_iter().map(|answer| Self::Why(Box::new(answer))).collect()
            }
            view::Document::Revoke(revoked) => {
                error = revoked.error.as_ref().map(Error::from);
                let changes = revoked.changes.iter().map(|one| Self::Change(Box::new(one.into())));
                let left = why::answers(&revoked.left).into_iter().map(|answer| Self::Left(Box::new(answer)));
                changes.chain(left).collect()
            }
            view::Document::Instances(found) => {
                error = found.outcome.as_ref().err().map(Error::from);
                let line = |(place, instance): (usize, &domain::instance::Instance)| {
                    let region = found.regions.get(place).unwrap_or(&found.region).clone();
                    Self::Instances(InstanceLine { region, instance: instance.into() })
                };
                found.outcome.iter().flatten().enumerate().map(line).collect()
            }
            view::Document::Sandbox(account) => return vec![Self::Sandbox(account.into())],
            view::Document::Text(text) => return vec![Self::Text(text.into())],
            view::Document::History(past) => {
                past.changes.iter().map(|remembered| Self::History(Box::new(remembered.into()))).collect()
            }
            view::Document::JournalImport(imported) => {
                return vec![Self::JournalImport(JournalImport::new(imported, warnings))];
            }
            view::Document::Profiles(found) => {
                found.profiles.iter().map(|profile| Self::Profiles(Profile::from(profile))).collect()
            }
            view::Document::Settings(shown) => return vec![Self::Settings(InForce::new(shown, warnings))],
            view::Document::Profile(changed) => return vec![Self::Profile(ProfileChange::new(changed, warnings))],
            view::Document::Doctor(checkup) => {
                checkup.checks.iter().map(|check| Self::Doctor(Box::new(Check::from(check)))).collect()
            }
            view::Document::Leases(found) => {
                error = found.unread.first().map(|unread| Error::from(&unread.error));
                found.leases.iter().map(|item| Self::Leases(Box::new(Lease::from(item)))).collect()
            }
            view::Document::Audit(audited) => audited
                .findings
                .iter()
                .map(|finding| Self::Audit(Box::new(AuditFinding::new(finding, audited))))
                .collect(),
            view::Document::Diff(compared) => {
                compared.pairs.iter().map(|pair| Self::Diff(Box::new(Comparison::from(pair)))).collect()
            }
            view::Document::Check(checked) => {
                return vec![Self::Check(Findings::new(checked, warnings, document.exit().code()))];
            }
            view::Document::Plan(plan) => return vec![Self::Plan(Box::new(Plan::new(plan, warnings)))],
            view::Document::SandboxStatus(status) => {
                let exit_code = document.exit().code();
                return vec![Self::SandboxStatus(SandboxStatus::new(status, warnings, exit_code))];
            }
        };
        lines.push(Self::Summary(Closing {
            summary: Summary::of(document),
            error,
            warnings: with_notes(document, warnings),
            exit_code: document.exit().code(),
        }));
        lines
    }
}

/// The instances, each with its region if there are several.
fn instances(found: &view::InstancesFound) -> Vec<Instance> {
    let instance = |(place, instance): (usize, &domain::instance::Instance)| Instance {
        in_region: found.regions.get(place).cloned(),
        ..instance.into()
    };
    found.outcome.iter().flatten().enumerate().map(instance).collect()
}

impl JournalImport {
    fn new(imported: &view::JournalImported, warnings: &[String]) -> Self {
        Self {
            journal: imported.journal.display().to_string(),
            added: imported.added,
            known: imported.known,
            others: imported.others,
            changes: imported.changes.clone(),
            warnings: warnings.to_vec(),
            exit_code: Exit::DONE.code(),
        }
    }
}

impl<T> Results<T> {
    fn new<'a, U>(document: &view::Document, results: &'a [U], warnings: &[String]) -> Self
    where
        T: From<&'a U>,
    {
        Self {
            results: results.iter().map(T::from).collect(),
            summary: Summary::of(document),
            error: None,
            warnings: with_notes(document, warnings),
            exit_code: document.exit().code(),
        }
    }
}

/// The warnings, and the notes on changes, which have no field in a result.
fn with_notes(document: &view::Document, warnings: &[String]) -> Vec<String> {
    let mut all = warnings.to_vec();
    if let view::Document::Change(results) = document {
        for report in results.iter().map(|result| &result.report) {
            all.extend(report.notes.iter().map(|note| format!("{}: {note}", report.target)));
        }
    }
    all
}

impl Summary {
    const FAILED_CHANGE: Self = Self { targets: 0, changed: Some(0), failed: 1 };

    fn of(document: &view::Document) -> Self {
        let changed = match document {
            view::Document::Revoke(view::why::Revoked { changes: results, .. }) | view::Document::Change(results) => {
                Some(results.iter().filter(|result| result.report.changed() == Some(true)).count())
            }
            _ => None,
        };
        Self { targets: document.targets(), changed, failed: document.errors().count() }
    }
}

impl SandboxStatus {
    fn new(status: &view::SandboxStatus, warnings: &[String], exit_code: u8) -> Self {
        let group = |(list_type, name, entries): &(String, String, Vec<String>)| SandboxGroup {
            list_type: list_type.clone(),
            name: name.clone(),
            entries: entries.clone(),
        };
        let instance = |instance: &view::SandboxInstance| SandboxInstance {
            id: instance.id.clone(),
            name: instance.name.clone(),
            status: instance.status.clone(),
            groups: instance.groups.iter().map(group).collect(),
        };
        let assumption = |(name, value, about): &(String, String, String)| Assumption {
            name: name.clone(),
            value: value.clone(),
            about: about.clone(),
        };
        Self {
            file: status.file.clone(),
            kept: status.kept,
            instances: status.instances.iter().map(instance).collect(),
            user: SandboxUser { id: status.user.clone(), entries: status.entries.clone() },
            programmatic_key: SandboxKey {
                org: status.org.clone(),
                api_key: status.api_key.clone(),
                entries: status.key_entries.clone(),
            },
            assumptions: status.assumptions.iter().map(assumption).collect(),
            warnings: warnings.to_vec(),
            exit_code,
        }
    }
}
