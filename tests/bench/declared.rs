//! Lists as code: what planning costs besides the readings, what a check costs, and how large a plan is.

use std::fmt::Write as _;
use std::net::Ipv4Addr;

use serde_json::{Value, json};

use crate::Failure;
use crate::memory::usage;
use crate::paired::{Program, Spread};
use crate::report::Line;
use crate::support::Scene;
use crate::support::served::Sandbox;

const LISTS: u32 = 1_000;
/// Entries of each list.
const EACH: u32 = 300;
/// Entries of the declaration that is checked.
const CHECKED: u32 = 100_000;
/// Runs that count. An odd number has a middle.
const RUNS: usize = 5;

pub(crate) fn lines() -> Result<Vec<Line>, Failure> {
    let mut lines = vec![check()?];
    lines.extend(plans(true)?);
    lines.extend(plans(false)?);
    Ok(lines)
}

/// `check` of a declaration with many entries.
fn check() -> Result<Line, Failure> {
    let scene = Scene::new();
    let file = scene.file("a.toml", declaration(&entries(CHECKED)?));
    let program = ours(&scene, &["check", "-f", &file]);
    let times: Result<Vec<f64>, Failure> = (0..RUNS).map(|_| Ok(program.run()?.as_secs_f64() * 1000.0)).collect();
    let took = Spread::of(times?);
    let name = format!("time, check of {CHECKED} entries");
    Ok(Line::new(name, format!("{took} ms"), "under 300 ms", took.middle < 300.0))
}

/// A plan over many lists that hold the same entries, or each its own.
fn plans(are_alike: bool) -> Result<Vec<Line>, Failure> {
    let sandbox = Sandbox::default().assume("calls-per-second", "4000000000");
    let served = sandbox.holding(|state| fill(state, are_alike)).serve();
    let scene = Scene::at(&served);
    let file = scene.file("a.toml", declaration(&(entries(EACH)? + "  \"203.0.113.9\",\n")));
    let plan = scene.path("a.plan").display().to_string();
    let owned = if are_alike { "alike" } else { "all different" };
    let planning = ours(&scene, &["plan", "-f", &file, "--out", &plan, "--allow", "large-removal"]);
    let reading = ours(&scene, &["kibana-whitelist", "list", "-i", "web-*", "-g", "default", "-o", "json"]);
    let mut costs = Vec::new();
    for _ in 0..RUNS {
        let milliseconds = |program| Ok::<_, Failure>(usage(program)?.cpu.as_secs_f64() * 1000.0);
        costs.push(milliseconds(&planning)? - milliseconds(&reading)?);
    }
    let cost = Spread::of(costs);
    let bytes: u32 = std::fs::metadata(&plan)?.len().try_into()?;
    let megabytes = f64::from(bytes) / 1_000_000.0;
    let lists = format!("{LISTS} lists of {EACH} entries, {owned}");
    Ok(vec![
        Line::new(
            format!("own CPU, plan of {lists}"),
            format!("{cost} ms more than reading and printing them"),
            "under 100 ms",
            cost.middle < 100.0,
        ),
        Line::new(format!("size, plan of {lists}"), format!("{megabytes:.2} MB"), "under 2 MB", megabytes < 2.0),
    ])
}

/// Fills the state of a sandbox with many instances `web-…`.
fn fill(state: &mut Value, are_alike: bool) {
    let Some(instances) = state["elasticsearch"]["instances"].as_array_mut() else { return };
    let model = instances[0].clone();
    for list in 0..LISTS {
        let from = if are_alike { 0 } else { list };
        let held: Vec<String> = (from..from + EACH).map(address).collect();
        let mut instance = model.clone();
        instance["id"] = json!(format!("es-cn-made{list:04}"));
        instance["description"] = json!(format!("web-{list:04}"));
        instance["groups"] = json!([{"list": "PUBLIC_KIBANA", "name": "default", "ips": held}]);
        instances.push(instance);
    }
}

/// So many entries, a line each.
fn entries(count: u32) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    for number in 0..count {
        writeln!(text, "  \"{}\",", address(number))?;
    }
    Ok(text)
}

fn address(number: u32) -> String {
    Ipv4Addr::from(0x2000_0000 | number << 1).to_string()
}

fn declaration(entries: &str) -> String {
    format!(
        "version = 1\n[lists.web]\non = {{ service = \"elasticsearch\", instances = [\"web-*\"] }}\nowns = \"all\"\n\
         entries = [\n{entries}]\n"
    )
}

fn ours(scene: &Scene, arguments: &[&str]) -> Program {
    let program = Program::ours(arguments);
    scene.variables().fold(program, |program, (name, value)| program.variable(&name, value))
}
