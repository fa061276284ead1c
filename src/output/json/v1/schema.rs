//! The JSON Schema, derived from the types and compared with the file in the repository.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::{Document, Envelope, Line, Talk, VERSION};
use crate::domain::hazard::Name;
use crate::error::Code;
use crate::exit::Exit;

/// The output of whitelistctl with `-o json` and `-o jsonl`: documents and lines on standard output, messages on
/// standard error. Fields may be added within a version.
#[derive(JsonSchema)]
#[schemars(untagged, title = "whitelistctl")]
#[expect(dead_code, reason = "a shape of shapes, never built")]
enum Output {
    /// Standard output with `-o json`: one document.
    Document(Envelope<Document>),
    /// Standard output with `-o jsonl`: a line.
    Line(Envelope<Line>),
    /// Standard error: a line.
    Talk(Envelope<Talk>),
}

pub(super) fn version(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "integer", "const": VERSION })
}

/// The closed list of error codes, in a definition of its own.
pub(super) struct ErrorCode;

impl JsonSchema for ErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "ErrorCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let code = |code: &Code| {
            let about = format!("{} Exit code {}.", code.about(), code.exit().code());
            json!({ "const": code.as_str(), "description": about })
        };
        let codes: Vec<Value> = Code::ALL.iter().map(code).collect();
        json_schema!({ "description": "What went wrong: the closed list.", "type": "string", "oneOf": codes })
    }
}

/// The closed list of hazards.
pub(super) struct HazardName;

impl JsonSchema for HazardName {
    fn schema_name() -> Cow<'static, str> {
        "HazardName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let name = |name: &Name| {
            let about = format!("{} Unless a profile says otherwise: {}.", name.about(), name.default_verdict());
            json!({ "const": name.as_str(), "description": about })
        };
        let names: Vec<Value> = Name::ALL.iter().map(name).collect();
        json_schema!({ "description": "What the danger is: the closed list.", "type": "string", "oneOf": names })
    }
}

/// The exit codes.
pub(super) struct ExitCode;

impl JsonSchema for ExitCode {
    fn schema_name() -> Cow<'static, str> {
        "ExitCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let code = |(exit, about): &(Exit, &str)| json!({ "const": exit.code(), "description": about });
        let codes: Vec<Value> = Exit::TABLE.iter().map(code).collect();
        json_schema!({ "description": "What the process ends with.", "type": "integer", "oneOf": codes })
    }
}

fn generated() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(on_one_line));
    text(&settings.into_generator().into_root_schema_for::<Output>())
}

fn generated_plan() -> String {
    let mut schema = super::super::plan::schema();
    RecursiveTransform(on_one_line).transform(&mut schema);
    text(&schema)
}

fn text(schema: &Schema) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap();
    text.push('\n');
    text
}

/// Removes the line breaks of the source from a description.
fn on_one_line(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.replace('\n', " ");
    }
}

/// Files that are generated from the code and kept in the repository.
mod generated_files {
    use super::*;

    #[test]
    fn the_checked_in_schemas_are_current() {
        for (file, wanted) in [("v1.schema.json", generated()), ("plan.schema.json", generated_plan())] {
            let path = format!("{}/src/output/json/{file}", env!("CARGO_MANIFEST_DIR"));
            if std::env::var_os("WHITELISTCTL_REFRESH").is_some_and(|value| value == "1") {
                std::fs::write(path, &wanted).unwrap();
                continue;
            }
            // Read now and not when compiling, so that a refresh counts at once; line ends may differ on Windows.
            let found = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
            let command = "WHITELISTCTL_REFRESH=1 cargo test generated_files";
            assert!(found == wanted, "src/output/json/{file} is not current; run: {command}");
        }
    }
}
