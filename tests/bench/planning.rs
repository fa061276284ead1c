//! Planning a large list against another: text on both sides, difference, exposure.
//!
//! The measure is `iprange --except` both ways over the same two lists as files, because that is what people who
//! compare such lists use. It knows IPv4 only, so the lists are IPv4.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::io::Write;
use std::net::Ipv4Addr;
use std::time::Instant;

use tempfile::NamedTempFile;
use whitelistctl::domain::entry::{Entry, EntryError};
use whitelistctl::domain::exposure::Exposure;
use whitelistctl::domain::list::List;
use whitelistctl::domain::plan::{Current, Desired, Plan, Verb};
use whitelistctl::domain::stored::Stored;

use crate::Failure;
use crate::paired::{Program, Spread};
use crate::report::Line;

const ENTRIES: u32 = 100_000;
/// Runs that count. An odd number has a middle.
const RUNS: usize = 21;

pub(crate) fn lines() -> Result<Vec<Line>, Failure> {
    // Half of each list is in the other.
    let (held, wanted) = (texts(0), texts(ENTRIES / 2));
    let name = "time, plan of 100,000 entries against 100,000";
    let Ok(iprange) = Iprange::of(&held, &wanted) else {
        let ours = Spread::of((0..RUNS).map(|_| ours(&held, &wanted)).collect::<Result<_, _>>()?);
        return Ok(vec![Line::unjudged(name, format!("{:.0} ms", ours.middle), "there is no iprange in PATH")]);
    };
    let (mut times, mut ratios) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (ours, other) = (ours(&held, &wanted)?, iprange.milliseconds()?);
        times.push(ours);
        ratios.push(ours / other);
    }
    let (ours, ratio) = (Spread::of(times), Spread::of(ratios));
    let measured = format!("{:.0} ms, {ratio} of iprange", ours.middle);
    Ok(vec![Line::new(name, measured, "at most 1 of `iprange --except` both ways", ratio.middle <= 1.0)])
}

/// `iprange` over two files.
struct Iprange {
    files: [NamedTempFile; 2],
}

impl Iprange {
    fn of(held: &[String], wanted: &[String]) -> Result<Self, Failure> {
        Program::named("iprange", &[])?;
        let file = |texts: &[String]| -> Result<NamedTempFile, Failure> {
            let mut file = NamedTempFile::new()?;
            file.write_all(texts.join("\n").as_bytes())?;
            file.write_all(b"\n")?;
            Ok(file)
        };
        Ok(Self { files: [file(held)?, file(wanted)?] })
    }

    /// Milliseconds for what is only in the one and what is only in the other.
    fn milliseconds(&self) -> Result<f64, Failure> {
        let [held, wanted] = self.files.each_ref().map(|file| file.path().to_string_lossy());
        let took = |one: &str, other: &str| Program::named("iprange", &[one, "--except", other])?.run();
        let both = took(&held, &wanted)? + took(&wanted, &held)?;
        Ok(both.as_secs_f64() * 1000.0)
    }
}

/// A list of different entries: every tenth a block, the others addresses, in no order.
fn texts(from: u32) -> Vec<String> {
    (from..from + ENTRIES)
        .map(|number| {
            // By an odd factor, so that different numbers stay different; the blocks lie apart from the addresses.
            let spread = number.wrapping_mul(2_654_435_761) & 0x0fff_ffff;
            if number % 10 == 0 {
                format!("{}/28", Ipv4Addr::from(0xc000_0000 | (number << 4)))
            } else {
                Ipv4Addr::from(0x1000_0000 | spread).to_string()
            }
        })
        .collect()
}

/// Milliseconds from text to plan and exposure.
fn ours(held: &[String], wanted: &[String]) -> Result<f64, EntryError> {
    let start = Instant::now();
    let list: List = held.iter().map(Stored::new).collect();
    let entries = wanted.iter().map(|text| Entry::parse(text)).collect::<Result<BTreeSet<Entry>, _>>()?;
    let wish = Desired { verb: Verb::Cover, entries, texts: BTreeSet::new(), whole_group: false };
    let current = Current { list, exists: true, others: List::default(), similar: None, is_union: false };
    let plan = Plan::new(&wish, &current);
    let exposure = Exposure::between(&current.list.values(), &plan.result(), &current.others.values());
    black_box((&plan, &exposure));
    Ok(start.elapsed().as_secs_f64() * 1000.0)
}
