//! Conversion of reports to JSON types.

use super::leases::OfChange;
use super::{
    Addresses, Admission, BadEntry, Change, Drift, Error, Exposure, Family, Get, Hazard, Instance, Ipv4Count,
    Ipv6Count, List, Network, Note, Outcome, Overlap, Part, Preview, RememberedChange, Sandbox, SandboxElasticsearch,
    SandboxOpsManager, SandboxProgrammaticKey, SandboxTemporaryKey, StillAdmitted, Stored, Target, Text, Verb, Verdict,
};
use crate::domain;
use crate::error;
use crate::output::view;

impl From<&domain::target::Target> for Target {
    fn from(target: &domain::target::Target) -> Self {
        let text = target.to_string();
        let domain::target::Target { service, path } = target.clone();
        let domain::target::Path { list, region, instance, network, group, host, user, org, api_key } = path;
        let network = network.map(Network::from);
        Self { text, service, list, region, instance, network, group, host, user, org, api_key }
    }
}

impl From<&view::Changed> for Change {
    fn from(view::Changed { report, error }: &view::Changed) -> Self {
        Self {
            target: (&report.target).into(),
            instance_name: report.name.clone(),
            profile: report.profile.clone(),
            verb: report.verb.into(),
            changed: report.changed(),
            dry_run: report.dry_run,
            outcome: report.outcome.into(),
            wanted: report.wanted.clone(),
            added: report.added.clone(),
            removed: report.removed.clone(),
            unchanged: report.unchanged.clone(),
            not_present: report.not_present.clone(),
            before: report.before.clone(),
            after: report.after.clone(),
            drift: Drift { added: report.drift_added.clone(), removed: report.drift_removed.clone() },
            fingerprint: report.fingerprint.map(|fingerprint| fingerprint.to_string()),
            exposure: (&report.exposure.clone().unwrap_or_default()).into(),
            hazards: report.hazards.iter().map(Hazard::from).collect(),
            still_admitted_by: report.still_admitted_by.iter().map(StillAdmitted::from).collect(),
            requests: report.requests.iter().map(Preview::from).collect(),
            request_ids: report.request_ids.clone(),
            intent: report.intent.clone(),
            error: error.as_ref().map(Error::from),
            lease: report.lease.as_ref().map(OfChange::from),
        }
    }
}

impl From<&domain::exposure::Exposure> for Exposure {
    fn from(exposure: &domain::exposure::Exposure) -> Self {
        // No IPv4 count exceeds 2^32.
        let small = |count: u128| u64::try_from(count).unwrap_or(u64::MAX);
        Self {
            ipv4: Ipv4Count { gained: small(exposure.v4.gained), lost: small(exposure.v4.lost) },
            ipv6: Ipv6Count { gained: exposure.v6.gained.to_string(), lost: exposure.v6.lost.to_string() },
            redundant: texts(&exposure.redundant),
            shadowed: texts(&exposure.shadowed),
        }
    }
}

impl From<&domain::report::Preview> for Preview {
    fn from(preview: &domain::report::Preview) -> Self {
        Self { method: preview.method.clone(), url: preview.url.clone(), body: preview.body.clone() }
    }
}

impl From<&domain::hazard::Hazard> for Hazard {
    fn from(hazard: &domain::hazard::Hazard) -> Self {
        Self {
            name: hazard.name.to_string(),
            verdict: match hazard.verdict {
                domain::hazard::Verdict::Refuse => Verdict::Refuse,
                domain::hazard::Verdict::Warn => Verdict::Warn,
                domain::hazard::Verdict::Note => Verdict::Note,
            },
            accepted: hazard.accepted,
            existing: hazard.existing,
            number: hazard.number,
            reason: hazard.reason.clone(),
            entries: texts(&hazard.entries),
        }
    }
}

impl From<&domain::report::StillHeld> for StillAdmitted {
    fn from(still: &domain::report::StillHeld) -> Self {
        Self {
            named: still.named.to_string(),
            target: (&still.target).into(),
            entry: still.entry.display(),
            kind: still.kind.into(),
            other_group: still.is_elsewhere,
            command: still.command.clone(),
        }
    }
}

/// The overlaps of `report` within the list, or with other groups.
fn overlaps(report: &domain::report::ListReport, within: bool) -> Vec<Overlap> {
    let overlap = |overlap: &domain::hazard::Overlap| match overlap {
        domain::hazard::Overlap::Redundant { entry, by } if within => Some((*entry, *by)),
        domain::hazard::Overlap::Shadowed { entry, by } if !within => Some((*entry, *by)),
        _ => None,
    };
    let found = report.inspection.overlaps.iter().filter_map(overlap);
    found.map(|(entry, by)| Overlap { entry: entry.to_string(), by: by.to_string() }).collect()
}

impl From<&view::Listed> for List {
    fn from(listed: &view::Listed) -> Self {
        match &listed.outcome {
            Ok(report) => Self {
                target: (&report.target).into(),
                instance_name: report.name.clone(),
                fingerprint: Some(report.list.fingerprint().to_string()),
                status: report.status.clone(),
                notes: report.notes.clone(),
                entries: report.entries().iter().map(|stored| Stored::of(report, stored)).collect(),
                hazards: report.inspection.hazards.iter().map(Hazard::from).collect(),
                redundant: overlaps(report, true),
                shadowed: overlaps(report, false),
                error: None,
            },
            Err(error) => Self {
                target: (&listed.target).into(),
                instance_name: None,
                fingerprint: None,
                status: None,
                notes: Vec::new(),
                entries: Vec::new(),
                hazards: Vec::new(),
                redundant: Vec::new(),
                shadowed: Vec::new(),
                error: Some(error.into()),
            },
        }
    }
}

impl From<&domain::stored::Stored> for Stored {
    fn from(stored: &domain::stored::Stored) -> Self {
        Self {
            entry: stored.entry.map(|entry| entry.to_string()),
            text: stored.text.clone(),
            family: stored.family().map(|family| match family {
                domain::entry::Family::V4 => Family::Ipv4,
                domain::entry::Family::V6 => Family::Ipv6,
            }),
            created: stored.usage.created.clone(),
            count: stored.usage.count,
            last_used: stored.usage.last_used.clone(),
            last_used_address: stored.usage.last_used_address.clone(),
            description: stored.usage.description.clone(),
            id: stored.usage.id.clone(),
            declared: None,
        }
    }
}

impl Stored {
    /// An entry of `report`, with what the declaration says of it.
    pub(super) fn of(report: &domain::report::ListReport, stored: &domain::stored::Stored) -> Self {
        Self { declared: report.note(stored).map(Note::from), ..stored.into() }
    }
}

impl From<&domain::note::Note> for Note {
    fn from(note: &domain::note::Note) -> Self {
        let domain::note::Note { owner, reason, ticket, expires, set, place } = note.clone();
        Self { owner, reason, ticket, expires: expires.map(time), set, place }
    }
}

impl From<&view::Got> for Get {
    fn from(view::Got { report, error }: &view::Got) -> Self {
        let admitted = report.entry.is_some() || !report.admitted_by.is_empty() || !report.partly.is_empty();
        let denied = error.as_ref().is_some_and(|error| error.code == error::Code::NotAdmitted);
        Self {
            query: report.query.clone(),
            found: admitted && !denied,
            entry: report.entry.as_ref().map(Stored::from),
            admitted_by: admissions(&report.admitted_by),
            partly: report.partly.iter().map(Part::from).collect(),
            unreadable: admissions(&report.unreadable),
            notes: report.notes.clone(),
            error: error.as_ref().map(Error::from),
        }
    }
}

fn admissions(entries: &[(domain::target::Target, domain::stored::Stored)]) -> Vec<Admission> {
    entries.iter().map(|(target, stored)| Admission { target: target.into(), entry: stored.into() }).collect()
}

impl From<&domain::report::Part> for Part {
    fn from(part: &domain::report::Part) -> Self {
        let is_v4 = part.entry.family() == Some(domain::entry::Family::V4);
        // No IPv4 count exceeds 2^32.
        let addresses = match u64::try_from(part.addresses) {
            Ok(count) if is_v4 => Addresses::Ipv4(count),
            _ => Addresses::Ipv6(part.addresses.to_string()),
        };
        Self { target: (&part.target).into(), entry: (&part.entry).into(), addresses }
    }
}

impl From<&domain::instance::Instance> for Instance {
    fn from(instance: &domain::instance::Instance) -> Self {
        Self {
            id: instance.id.clone(),
            name: instance.name.clone(),
            status: instance.status.clone(),
            version: instance.version.clone(),
            in_region: None,
        }
    }
}

impl From<&view::SandboxAccount> for Sandbox {
    fn from(account: &view::SandboxAccount) -> Self {
        Self {
            elasticsearch: SandboxElasticsearch {
                endpoint: account.endpoint.clone(),
                region: account.region.clone(),
                further_regions: account.further.iter().cloned().collect(),
                access_key_id: account.access_key_id.clone(),
                access_key_secret: account.access_key_secret.clone(),
                instances: account.instances.clone(),
                temporary_key: account.temporary_key.as_ref().map(|key| SandboxTemporaryKey {
                    access_key_id: key.access_key_id.clone(),
                    access_key_secret: key.access_key_secret.clone(),
                    security_token: key.security_token.clone(),
                }),
            },
            ops_manager: SandboxOpsManager {
                url: account.ops_manager_url.clone(),
                username: account.username.clone(),
                api_key: account.api_key.clone(),
                user: account.user.clone(),
                programmatic_key: SandboxProgrammaticKey {
                    org: account.programmatic.org.clone(),
                    api_key: account.programmatic.id.clone(),
                    public_key: account.programmatic.public_key.clone(),
                    private_key: account.programmatic.private_key.clone(),
                },
            },
            state_directory: account.state_directory.clone(),
        }
    }
}

impl From<&error::Error> for Error {
    fn from(error: &error::Error) -> Self {
        Self {
            code: error.code.as_str(),
            message: error.message.clone(),
            hint: (!error.hints.is_empty()).then(|| error.hints.join("; ")),
            hints: error.hints.clone(),
            exit_code: error.exit().code(),
            outcome: error.outcome.map(Outcome::from),
            retryable: error.retryable,
            http_status: error.answer.http_status,
            service_code: error.answer.service_code.clone(),
            request_id: error.answer.request_id.clone(),
            target: error.target.as_deref().map(Target::from),
            bad_entries: error.bad_entries.iter().map(BadEntry::from).collect(),
        }
    }
}

impl From<&error::BadEntry> for BadEntry {
    fn from(bad: &error::BadEntry) -> Self {
        Self {
            file: bad.file.clone(),
            line: bad.position.map(|(line, _)| line),
            column: bad.position.map(|(_, column)| column),
            text: bad.text.clone(),
            cause: bad.cause.clone(),
        }
    }
}

impl From<domain::instance::Network> for Network {
    fn from(network: domain::instance::Network) -> Self {
        match network {
            domain::instance::Network::Public => Self::Public,
            domain::instance::Network::Private => Self::Private,
        }
    }
}

impl From<domain::plan::Verb> for Verb {
    fn from(verb: domain::plan::Verb) -> Self {
        match verb {
            domain::plan::Verb::Cover => Self::Cover,
            domain::plan::Verb::Append => Self::Append,
            domain::plan::Verb::Add => Self::Add,
            domain::plan::Verb::Delete => Self::Delete,
            domain::plan::Verb::Undo => Self::Undo,
            domain::plan::Verb::Replace => Self::Replace,
            domain::plan::Verb::Apply => Self::Apply,
        }
    }
}

impl From<domain::report::Outcome> for Outcome {
    fn from(outcome: domain::report::Outcome) -> Self {
        match outcome {
            domain::report::Outcome::Planned => Self::Planned,
            domain::report::Outcome::Unchanged => Self::Unchanged,
            domain::report::Outcome::Applied => Self::Applied,
            domain::report::Outcome::NotApplied => Self::NotApplied,
            domain::report::Outcome::Partial => Self::Partial,
            domain::report::Outcome::Unknown => Self::Unknown,
            domain::report::Outcome::NotStarted => Self::NotStarted,
        }
    }
}

fn texts(entries: &[domain::entry::Entry]) -> Vec<String> {
    entries.iter().map(ToString::to_string).collect()
}

impl From<&view::Text> for Text {
    fn from(text: &view::Text) -> Self {
        Self { name: text.name.clone(), text: text.text.clone(), warnings: Vec::new(), exit_code: 0 }
    }
}

/// `moment` as RFC 3339 in UTC; empty if the calendar ends before it.
pub(super) fn time(moment: domain::event::Moment) -> String {
    let millis = i64::try_from(moment.as_millis()).unwrap_or(i64::MAX);
    crate::text::milliseconds(millis).unwrap_or_default()
}

impl From<&view::RememberedChange> for RememberedChange {
    fn from(remembered: &view::RememberedChange) -> Self {
        let change = &remembered.change;
        let intent = &change.intent;
        let at = time(intent.at);
        Self {
            intent: intent.id.to_string(),
            run: intent.run.clone(),
            at,
            user: intent.user.clone(),
            host: intent.host.clone(),
            profile: intent.profile.clone(),
            endpoint: intent.endpoint.clone(),
            account: intent.account.clone(),
            target: Target::from(&intent.target),
            verb: intent.verb.into(),
            outcome: change.outcome().into(),
            added: texts(&intent.added),
            removed: intent.removed.clone(),
            before: intent.before.clone(),
            after: change.found().map(|found| found.texts.clone()),
            calls: change.sent.iter().map(|sent| sent.call.clone()).collect(),
            token: intent.token.clone(),
            reason: intent.reason.clone(),
            reverts: intent.reverts.as_ref().map(ToString::to_string),
            reverted_by: change.reverted_by.iter().map(ToString::to_string).collect(),
            undone: remembered.undone_by.is_some(),
            undone_by: remembered.undone_by.clone(),
            dismissed: change.is_dismissed(),
            settled_by: change.conclusion().and_then(|conclusion| conclusion.by.clone()),
        }
    }
}
