//! A thousand instances on a distant server: one `why` and one append, against the least time that the pace of calls
//! allows, against the least number of requests, and against one process for each list.
//!
//! The server answers after 50 ms, as one in another region does. Calls leave at 50 a second, so that the pace and not
//! the distance decides.

use std::time::Duration;

use whitelistctl::sandbox::Options;

use crate::Failure;
use crate::access::Observed;
use crate::memory::Usage;
use crate::report::Line;

/// Instances of the server.
const INSTANCES: usize = 1000;
/// The made-up ones among them, which all have the same groups.
const MADE_UP: usize = INSTANCES - 3;
/// How long the server takes for an answer.
const LATENCY: Duration = Duration::from_millis(50);
/// Lists that are worked on at the same time.
const PARALLEL: usize = 32;
/// Calls a second, and calls that may leave at once.
const PACE: (f64, f64) = (50.0, 10.0);
/// Requests for the names of the instances, 100 a page.
const PAGES: usize = INSTANCES.div_ceil(100);
/// Instances that are read by one process each.
const ALONE: usize = 40;

/// The figures: times the least time, times the least number of requests, MiB, and milliseconds.
const MOST_TIME: f64 = 1.2;
const MOST_REQUESTS: f64 = 1.05;
const MOST_MEMORY: f64 = 40.0;
const MOST_CPU: f64 = 50.0;

/// An address that the group `office` of every made-up instance admits.
const QUERY: &str = "198.51.100.17";

/// A run over all instances: what the system and the server counted.
struct Run {
    usage: Usage,
    requests: usize,
}

pub(crate) fn lines() -> Result<Vec<Line>, Failure> {
    let options = Options { instances: Some(INSTANCES), latency: LATENCY, ..Options::default() };
    let observed = Observed::of(options)?;
    let run = |arguments: &[&str]| -> Result<Run, Failure> {
        let (usage, seen) = observed.usage(arguments)?;
        Ok(Run { usage, requests: seen })
    };
    let listed = run(&["kibana-whitelist", "list", "-i", "node-*", "-o", "plain", "--parallel", "32"])?;
    let why = run(&["why", QUERY, "-i", "node-*", "--parallel", "32"])?;
    let append =
        ["kibana-whitelist", "append", "203.0.113.9", "-i", "node-*", "-g", "office", "--parallel", "32", "-y"];
    let append = run(&append)?;
    let mut lines = of("why", &why, MADE_UP);
    lines.extend(of("append", &append, 3 * MADE_UP));
    // Both read the same lists; the rest of the work is that of `why`.
    let own = why.usage.cpu.saturating_sub(listed.usage.cpu).as_secs_f64() * 1000.0;
    let measured = format!("{own:.0} ms more than a plain list");
    lines.push(Line::new(
        "own CPU, why over 1,000 instances",
        measured,
        format!("under {MOST_CPU} ms"),
        own < MOST_CPU,
    ));
    lines.push(alone(&observed)?);
    Ok(lines)
}

/// Time, requests and memory of `run`, whose lists need `calls` calls.
fn of(what: &str, run: &Run, calls: usize) -> Vec<Line> {
    let least = PAGES + calls;
    let (name, took) =
        (|what_of: &str| format!("{what_of}, {what} over 1,000 instances"), run.usage.took.as_secs_f64());
    let (ideal, ratio) = (ideal(calls), took / ideal(calls));
    let time = format!("{took:.1} s, {ratio:.2} of {ideal:.1} s");
    let requests = float(run.requests) / float(least);
    let peak = run.usage.peak;
    vec![
        Line::new(name("time"), time, format!("at most {MOST_TIME}"), ratio <= MOST_TIME),
        Line::new(
            name("requests"),
            format!("{}, {requests:.3} of {least}", run.requests),
            format!("at most {MOST_REQUESTS}"),
            requests <= MOST_REQUESTS,
        ),
        Line::new(
            name("peak memory"),
            format!("{peak:.1} MiB"),
            format!("under {MOST_MEMORY} MiB"),
            peak < MOST_MEMORY,
        ),
    ]
}

/// The least time for the pages and `calls` more, in seconds: what the pace allows, or what the distance takes if that
/// is longer.
fn ideal(calls: usize) -> f64 {
    let (rate, burst) = PACE;
    let by_pace = (float(PAGES + calls) - burst) / rate;
    let by_distance = LATENCY.as_secs_f64() * float(PAGES + calls.div_ceil(PARALLEL));
    by_pace.max(by_distance)
}

/// One run over some instances against a loop with a process for each.
fn alone(observed: &Observed) -> Result<Line, Failure> {
    let ids: Vec<String> = observed.instances().into_iter().skip(3).take(ALONE).collect();
    let together = observed.usage(&["kibana-whitelist", "list", "-i", &ids.join(",")])?.0.took.as_secs_f64();
    let each = ids.iter().map(|id| Ok(observed.usage(&["kibana-whitelist", "list", "-i", id])?.0.took.as_secs_f64()));
    let each: f64 = each.sum::<Result<f64, Failure>>()?;
    let measured = format!("{together:.2} s, {:.2} of one process each", together / each);
    Ok(Line::new("time, list of 40 instances", measured, "at most 1 of one process each", together <= each))
}

/// `number` as a float; counts here are far below the point where that loses anything.
fn float(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}
