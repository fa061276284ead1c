//! A change, its undo and the last changes with a journal of 1,000,000 lines, against one of 1,000.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::access::Access;
use crate::paired::{Paired, Program, paired};
use crate::report::Line;

/// Lines of the two journals.
const LINES: [usize; 2] = [1_000_000, 1_000];
/// The figure: the long journal takes at most so many times as long as the short one.
const FACTOR: f64 = 2.0;

const APPEND: &[&str] = &["kibana-whitelist", "append", "203.0.113.200", "--journal"];
const UNDO: &[&str] = &["undo", "--last", "--journal"];
const HISTORY: &[&str] = &["history", "-n", "20", "--journal"];

pub(crate) fn lines(access: &Access) -> Result<Vec<Line>, Failure> {
    let directory = tempfile::tempdir()?;
    let paths = LINES.map(|lines| directory.path().join(format!("{lines}.jsonl")));
    for (path, lines) in paths.iter().zip(LINES) {
        program(access, APPEND, path).run()?;
        fill(path, lines)?;
        // The first run reads the whole journal and leaves an index.
        program(access, UNDO, path).run()?;
    }
    let history = compared(access, HISTORY, None, &paths)?;
    let append = compared(access, APPEND, Some((UNDO, false)), &paths)?;
    let undo = compared(access, UNDO, Some((APPEND, true)), &paths)?;
    Ok(vec![line("history -n 20", &history), line("append", &append), line("undo", &undo)])
}

fn program(access: &Access, arguments: &[&str], path: &Path) -> Program {
    let path = path.display().to_string();
    access.client(&[arguments, &[path.as_str()]].concat())
}

/// `arguments` with the long and the short journal in turn. `other` brings the list back to where it was: before the
/// run or after it, which is before the next one.
fn compared(
    access: &Access,
    arguments: &[&str],
    other: Option<(&[&str], bool)>,
    paths: &[PathBuf; 2],
) -> Result<Paired, Failure> {
    let made = std::cell::Cell::new(false);
    let next = |path: &PathBuf, last: &PathBuf| {
        match other {
            Some((before, true)) => {
                program(access, before, path).run()?;
            }
            Some((after, false)) if made.replace(true) => {
                program(access, after, last).run()?;
            }
            _ => {}
        }
        Ok(program(access, arguments, path))
    };
    let found = paired(|| next(&paths[0], &paths[1]), || next(&paths[1], &paths[0]))?;
    if let Some((after, false)) = other {
        program(access, after, &paths[1]).run()?;
    }
    Ok(found)
}

fn line(what: &str, found: &Paired) -> Line {
    let measured = format!("{:.2} ms, {} of that with 1,000 lines", found.first.middle, found.ratio);
    let name = format!("journal of 1,000,000 lines, {what}");
    Line::new(name, measured, format!("at most {FACTOR}"), found.ratio.middle <= FACTOR)
}

/// Makes a journal of `lines` lines, or a few less, out of the one change that the journal at `path` holds.
fn fill(path: &Path, lines: usize) -> Result<(), Failure> {
    let records: Vec<serde_json::Value> = std::fs::read_to_string(path)?
        .lines()
        .map(|line| serde_json::from_str(line.split('\t').next().unwrap_or_default()))
        .collect::<Result<_, _>>()?;
    let mut out = BufWriter::new(File::create(path)?);
    // Whole changes only: one without its outcome would be open.
    for number in 0..lines - lines % records.len() {
        let change = (number / records.len()) as u128 + 1;
        let mut record = records[number % records.len()].clone();
        // Digits that are spread over all IDs, as random ones are.
        let spread = |number: u128| format!("{:032x}", number.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
        record["id"] = spread(change).into();
        if record.get("run").is_some() {
            // Every change is a run of its own.
            record["run"] = spread(change | 1 << 100).into();
        }
        if let Some(fields) = record.as_object_mut() {
            fields.remove("prev");
        }
        let text = record.to_string();
        writeln!(out, "{text}\t{}\t{:08x}", text.len(), crc32fast::hash(text.as_bytes()))?;
    }
    Ok(out.flush()?)
}
