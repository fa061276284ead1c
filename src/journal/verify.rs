//! Verifies a journal: every object of its store, every record, and every link from a record to the one before it.

use crate::journal::chain;
use crate::journal::error::JournalError;
use crate::journal::line::{self, Line};
use crate::journal::reader::{self, Given, Lines, Scan};
use crate::journal::store::{Fault, Inspection};
use crate::journal::{Journal, Knows, tail};

/// What a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// The number of records.
    pub records: usize,
    /// The hash of the last record.
    pub head: Option<String>,
    /// Whether a record has the hash that was asked for; true if none was.
    pub has_anchor: bool,
    /// What is wrong, in sentences.
    pub faults: Vec<String>,
}

impl Journal {
    /// Makes sure that the place of the journal keeps the rules that a journal needs. Says what was checked.
    ///
    /// # Errors
    /// It does not, or cannot be reached.
    pub async fn probe(&self) -> Result<Vec<String>, JournalError> {
        match &self.log {
            Some(log) => log.probe().await,
            None => Ok(Vec::new()),
        }
    }

    /// The hash of the last record; `None` if there is none.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub async fn head(&self) -> Result<Option<String>, JournalError> {
        let Some(log) = &self.log else { return Ok(None) };
        let end = log.end().await?.unwrap_or(0);
        Ok(tail::read(log.as_ref(), end).await?.last)
    }

    /// Reads everything anew and looks for what was changed, is missing or does not fit, and for the record with the
    /// hash `anchor`.
    ///
    /// # Errors
    /// The journal cannot be read, or a later version of this program wrote it.
    pub async fn verify(&self, anchor: Option<&str>) -> Result<Verified, JournalError> {
        let Some((log, place)) = self.place() else { return Ok(Verified::default()) };
        let known = log.known()?;
        let inspection = if let Some(inspection) = log.inspect().await? {
            inspection
        } else {
            let end = log.end().await?.unwrap_or(0);
            Inspection { bytes: log.read(0, end).await?, ..Inspection::default() }
        };
        let (verified, newer) = examine(&inspection, anchor, self.knows);
        let mut verified = newer.map_or(Ok(verified), |newer| Err(newer.at(place)))?;
        let first = usize::try_from(log.start()?).unwrap_or(usize::MAX);
        let missing = (first + known.len()).saturating_sub(inspection.bytes.len());
        if missing > 0 {
            verified.faults.push(format!(
                "the journal was cut: the last {missing} of the {} bytes that this machine has read are missing",
                first + known.len()
            ));
        } else if !inspection.bytes[first..].starts_with(&known) {
            verified.faults.push("records differ from those that this machine has read before".to_owned());
        }
        Ok(verified)
    }
}

/// Examines the records of `inspection`; the second value is a line of a newer format.
fn examine(inspection: &Inspection, anchor: Option<&str>, knows: Knows) -> (Verified, Option<reader::Newer>) {
    let faults = inspection.faults.iter().map(|Fault { object, problem }| format!("object {object} {problem}"));
    let mut verified = Verified { has_anchor: anchor.is_none(), faults: faults.collect(), ..Verified::default() };
    let (mut scan, mut lines, mut miscounted) = (Scan::new(knows), Lines::default(), Vec::new());
    let mut take = |bytes: &[u8]| {
        if let Given::Snapshot(snapshot) = scan.line(bytes)? {
            let (number, before) = (scan.lines, snapshot.lines);
            if before + 1 != number {
                miscounted.push(format!("record {number} is a snapshot that counts {before} records before it"));
            }
        }
        if let Line::Whole(text) = line::look(bytes.strip_suffix(b"\n").unwrap_or(bytes)) {
            let hash = chain::hash(text);
            verified.records += 1;
            verified.has_anchor |= anchor == Some(hash.as_str());
            verified.head = Some(hash);
        }
        Ok(())
    };
    let read = lines.block(&inspection.bytes, &mut take).and_then(|()| lines.end(&mut take));
    let findings = scan.finish();
    verified.faults.append(&mut miscounted);
    let damages = findings.damages.iter().map(|damage| format!("record {} {}", damage.line, damage.problem));
    verified.faults.extend(damages);
    verified.faults.extend(findings.truncated.map(|line| format!("record {line} is truncated")));
    (verified, read.err())
}
