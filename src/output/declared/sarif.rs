//! SARIF 2.1.0 (OASIS): findings with a place, as code scanning reads them.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::declaration::{Finding, Level, Rule};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
struct Run {
    tool: Tool,
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<RuleInfo>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleInfo {
    id: &'static str,
    short_description: Text,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    level: String,
    message: Text,
    locations: [Location; 1],
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
}

/// A log of one run.
pub(super) fn log(findings: &[Finding]) -> serde_json::Result<String> {
    let used: BTreeSet<Rule> = findings.iter().map(|finding| finding.rule).collect();
    let rule = |rule: Rule| RuleInfo { id: rule.as_str(), short_description: Text { text: rule.about().to_owned() } };
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        rules: used.into_iter().map(rule).collect(),
    };
    let run = Run { tool: Tool { driver }, results: findings.iter().map(outcome).collect() };
    let mut text = serde_json::to_string_pretty(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })?;
    text.push('\n');
    Ok(text)
}

fn outcome(finding: &Finding) -> Outcome {
    let hint = finding.hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
    let region = Region { start_line: finding.spot.line(), start_column: finding.spot.column() };
    let artifact_location = Artifact { uri: finding.spot.source.name.replace('\\', "/") };
    Outcome {
        rule_id: finding.rule.as_str(),
        level: match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        }
        .to_owned(),
        message: Text { text: format!("{}{hint}", finding.message) },
        locations: [Location { physical_location: Physical { artifact_location, region } }],
    }
}
