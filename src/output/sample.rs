//! Documents for the tests of every format.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::domain::audit::{Finding, Kind, Level};
use crate::domain::entry::Entry;
use crate::domain::exposure::{Delta, Exposure};
use crate::domain::hazard::{Hazard, Name, Verdict};
use crate::domain::instance::{Instance, Network};
use crate::domain::list::List;
use crate::domain::plan::Verb;
use crate::domain::report::{ChangeReport, GetReport, ListReport, Outcome};
use crate::domain::stored::{Stored, Usage};
use crate::domain::target::{Target, sample};
use crate::error::{Answer, Code, Error};
use crate::output::view::audit::Audited;
use crate::output::view::{
    Changed, Document, Got, InstancesFound, Listed, ProgrammaticKey, SandboxAccount, SandboxInstance, SandboxStatus,
    TemporaryKey,
};

pub(crate) fn entry(text: &str) -> Entry {
    Entry::parse(text).unwrap()
}

pub(crate) fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

fn list(texts: &[&str]) -> List {
    texts.iter().copied().map(Stored::new).collect()
}

pub(crate) fn group(group: &str) -> Target {
    sample::group("cn-hangzhou", "es-cn-n6w1o1x0w001c1abc", Some(Network::Public), Some(group))
}

pub(crate) fn user() -> Target {
    sample::user("ops.example.net:8080", "5f0c1e2d3a4b5c6d7e8f9a0b")
}

/// An audit of two lists and an instance that could not be read.
pub(crate) fn audit() -> Audited {
    let report = |target: Target, texts: &[&str]| {
        let report = ListReport::new(target.clone(), list(texts));
        Listed { target, outcome: Ok(report) }
    };
    let finding = |level, kind, entries: &[&str], reason: &str| Finding {
        level,
        kind,
        target: group("default"),
        entries: texts(entries),
        reason: reason.to_owned(),
    };
    let whole = sample::group("cn-hangzhou", "es-cn-n6w1o1x0w001c1abc", None, None);
    Audited {
        lists: vec![
            report(group("default"), &["0.0.0.0/0", "198.51.100.7"]),
            report(group("ops"), &["sg-\u{1b}[2J<script>"]),
            Listed { target: whole.clone(), outcome: Err(forbidden().at(&whole)) },
        ],
        findings: vec![
            finding(
                Level::Error,
                Kind::Hazard(Name::OpenToWorld),
                &["0.0.0.0/0"],
                "the block admits every IPv4 address",
            ),
            finding(Level::Note, Kind::Unowned, &["198.51.100.7"], "neither owner nor reason is known"),
        ],
        origins: BTreeMap::new(),
        at: "2026-11-28T03:25:17Z".to_owned(),
        unused_for: Duration::from_hours(90 * 24),
        exit_at: None,
    }
}

/// A successful append of two entries, one of which covers the other.
pub(crate) fn appended() -> Document {
    let mut report = ChangeReport::new(group("default"), Verb::Append, false);
    report.outcome = Outcome::Applied;
    report.wanted = texts(&["192.0.2.0/24", "198.51.100.0/24", "198.51.100.7"]);
    report.added = texts(&["198.51.100.0/24", "198.51.100.7"]);
    report.unchanged = texts(&["192.0.2.0/24"]);
    report.before = Some(texts(&["192.0.2.0/24"]));
    report.after = Some(texts(&["192.0.2.0/24", "198.51.100.0/24", "198.51.100.7"]));
    report.fingerprint = Some(list(&["192.0.2.0/24", "198.51.100.0/24", "198.51.100.7"]).fingerprint());
    report.exposure = Some(Exposure {
        v4: Delta { gained: 256, lost: 0 },
        redundant: vec![entry("198.51.100.7")],
        ..Exposure::default()
    });
    report.request_ids = texts(&["5A2C", "5A2D"]);
    Document::Change(vec![Changed { report, error: None }])
}

/// A refused cover that admits half of the internet.
pub(crate) fn refused() -> Document {
    let mut report = ChangeReport::new(group("default"), Verb::Cover, false);
    report.outcome = Outcome::Planned;
    report.wanted = texts(&["0.0.0.0/1", "2001:db8::/32"]);
    report.added = report.wanted.clone();
    report.removed = texts(&["192.0.2.7"]);
    report.before = Some(texts(&["192.0.2.7"]));
    report.fingerprint = Some(list(&["192.0.2.7"]).fingerprint());
    report.exposure = Some(Exposure {
        v4: Delta { gained: 1 << 31, lost: 1 },
        v6: Delta { gained: 1 << 96, lost: 0 },
        ..Exposure::default()
    });
    report.hazards = vec![Hazard {
        name: Name::OpenToWorld,
        verdict: Verdict::Refuse,
        accepted: false,
        existing: false,
        number: 50,
        reason: "the list would admit 50% of the internet".to_owned(),
        entries: vec![entry("0.0.0.0/1")],
    }];
    let error = Error::new(Code::Refused, "the change is refused: open-to-world")
        .hint("if it is meant, say --allow open-to-world=50")
        .outcome(Outcome::Planned)
        .at(&group("default"));
    Document::Change(vec![Changed { report, error: Some(error) }])
}

/// A Kibana group with entries in every form.
pub(crate) fn kibana_list() -> Document {
    let report = ListReport {
        status: Some("active".to_owned()),
        notes: texts(&["the public network is off, so the list has no effect"]),
        ..ListReport::new(group("default"), list(&["198.51.100.7", "sg-\u{1b}[2J", "10.0.0.9/24", "2001:db8::1"]))
    };
    Document::List(vec![Listed { target: group("default"), outcome: Ok(report) }])
}

fn used(text: &str, created: &str, count: u64, last: Option<(&str, &str)>) -> Stored {
    let usage = Usage {
        created: Some(created.to_owned()),
        count: Some(count),
        last_used: last.map(|(when, _)| when.to_owned()),
        last_used_address: last.map(|(_, address)| address.to_owned()),
        ..Usage::default()
    };
    Stored { usage, ..Stored::new(text) }
}

/// The list of a user, with the use of its entries.
pub(crate) fn user_list() -> Document {
    let entries = [
        used("203.0.113.9", "2026-03-02T08:30:00Z", 42, Some(("2026-09-01T10:11:12Z", "203.0.113.9"))),
        used("198.51.100.0/24", "2026-03-01T12:00:00Z", 0, None),
    ];
    let report = ListReport::new(user(), entries.into_iter().collect());
    Document::List(vec![Listed { target: user(), outcome: Ok(report) }])
}

/// A group without entries, and an instance that could not be read.
pub(crate) fn lists_empty_and_unread() -> Document {
    let report = ListReport::new(group("ops"), List::default());
    let whole = sample::group("cn-hangzhou", "es-cn-n6w1o1x0w001c1abc", None, None);
    Document::List(vec![
        Listed { target: group("ops"), outcome: Ok(report) },
        Listed { target: whole.clone(), outcome: Err(forbidden().at(&whole)) },
    ])
}

/// An error with the response of the service.
pub(crate) fn forbidden() -> Error {
    let mut error = Error::new(Code::Forbidden, "the key may not call DescribeInstance");
    *error.answer = Answer {
        http_status: Some(403),
        service_code: Some("Forbidden.RAM".to_owned()),
        request_id: Some("5A2C".to_owned()),
        ..Answer::default()
    };
    error
}

/// A look-up that two entries of two groups admit.
pub(crate) fn found() -> Document {
    let own = Stored::new("198.51.100.7");
    let report = GetReport {
        entry: Some(own.clone()),
        target: Some(group("default")),
        admitted_by: vec![(group("default"), own), (group("ops"), Stored::new("198.51.100.0/24"))],
        ..GetReport::nothing("198.51.100.7".to_owned())
    };
    Document::Get(vec![Got { report, error: None }])
}

/// A look-up that found nothing.
pub(crate) fn not_found() -> Document {
    let report = GetReport::nothing("203.0.113.9".to_owned());
    let error = Error::new(Code::NotAdmitted, "no entry admits 203.0.113.9");
    Document::Get(vec![Got { report, error: Some(error) }])
}

/// Two instances.
pub(crate) fn instances() -> Document {
    let instance = |id: &str, name: &str, status: &str, version: &str| Instance {
        id: id.to_owned(),
        name: Some(name.to_owned()),
        status: Some(status.to_owned()),
        version: Some(version.to_owned()),
    };
    let instances = vec![
        instance("es-cn-n6w1o1x0w001c1abc", "logs", "active", "7.10.0_with_X-Pack"),
        instance("es-cn-n6w1o1x0w002c2def", "搜索-prod", "activating", "6.7.0_with_X-Pack"),
    ];
    Document::Instances(InstancesFound {
        region: "cn-hangzhou".to_owned(),
        outcome: Ok(instances),
        regions: Vec::new(),
    })
}

/// A served sandbox.
pub(crate) fn account() -> SandboxAccount {
    SandboxAccount {
        further: Vec::new(),
        endpoint: "http://127.0.0.1:9200".to_owned(),
        region: "cn-hangzhou".to_owned(),
        access_key_id: "key".to_owned(),
        access_key_secret: "secret".to_owned(),
        temporary_key: Some(TemporaryKey {
            access_key_id: "STS.key".to_owned(),
            access_key_secret: "temporary".to_owned(),
            security_token: "token".to_owned(),
        }),
        instances: texts(&["es-cn-n6w1o1x0w001c1abc"]),
        ops_manager_url: "http://127.0.0.1:8080".to_owned(),
        username: "someone".to_owned(),
        api_key: "api-key".to_owned(),
        user: "5f0c1e2d3a4b5c6d7e8f9a0b".to_owned(),
        programmatic: ProgrammaticKey {
            org: "5f0c1e2d3a4b5c6d7e8f9a00".to_owned(),
            id: "5f0c1e2d3a4b5c6d7e8f9a01".to_owned(),
            public_key: "public".to_owned(),
            private_key: "private".to_owned(),
        },
        caller: None,
        state_directory: "/tmp/sandbox/client".to_owned(),
        my_ip_url: "http://127.0.0.1:9200/my-ip".to_owned(),
    }
}

/// An unused sandbox.
pub(crate) fn status() -> Document {
    let kibana = |group: &str, entries: &[&str]| ("PUBLIC_KIBANA".to_owned(), group.to_owned(), texts(entries));
    Document::SandboxStatus(SandboxStatus {
        file: "/var/lib/sandbox.json".to_owned(),
        kept: false,
        instances: vec![SandboxInstance {
            id: "es-cn-n6w1o1x0w001c1abc".to_owned(),
            name: "logs".to_owned(),
            status: "active".to_owned(),
            groups: vec![kibana("default", &["127.0.0.1"]), kibana("ops", &[])],
        }],
        user: "5f0c1e2d3a4b5c6d7e8f9a0b".to_owned(),
        entries: texts(&["198.51.100.7"]),
        org: "5f0c1e2d3a4b5c6d7e8f9a00".to_owned(),
        api_key: "5f0c1e2d3a4b5c6d7e8f9a01".to_owned(),
        key_entries: texts(&["203.0.113.1"]),
        assumptions: vec![(
            "cover-absent".to_owned(),
            "error".to_owned(),
            "what Cover does with a group that does not exist".to_owned(),
        )],
    })
}
