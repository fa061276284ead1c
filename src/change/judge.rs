//! PolicyContext a wish against a reading, and asking a person where the verb takes away.

use std::collections::BTreeMap;

use super::report_builder::{note_plan, note_reading};
use super::{Question, Reading, Request, WritableList};
use crate::domain::hazard::{self, Hazard, Name};
use crate::domain::list::Fingerprint;
use crate::domain::plan::{Plan, Verb};
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::{Code, Error};

/// Works the wish out against a reading and judges it. `None` if there is nothing to do.
pub(super) fn judge<L: WritableList>(
    list: &L,
    request: &Request<'_>,
    reading: &Reading,
    report: &mut ChangeReport,
) -> Result<Option<Plan>, Error> {
    let plan = Plan::new(&request.desired, &reading.current);
    note_reading(report, request, reading);
    let rules = list.rules();
    note_plan(report, &plan, &reading.current, &rules);
    let found = reading.current.list.fingerprint();
    if let Some(wanted) = request.run_options.if_match.filter(|wanted| *wanted != found) {
        return Err(unmatched(wanted, found, report));
    }
    if let Some(objection) = list.objection(&plan, reading) {
        return Err(objection);
    }
    let context = request.policy_context.context(reading.is_on, request.allowed);
    report.hazards = match &request.restores {
        None => hazard::judge(&plan, &reading.current, &rules, &context),
        Some(list) => {
            // A user list has no other groups; what those of an instance held then is not recorded.
            let others = rules.guards_calls.then_some(&reading.current.others);
            let exists = reading.current.exists || !list.is_empty();
            let earlier = hazard::Earlier { list, exists, others };
            hazard::judge_restoring(&plan, &reading.current, &earlier, &rules, &context)
        }
    };
    if !plan.changes() {
        report.outcome = if request.run_options.dry_run { Outcome::Planned } else { Outcome::Unchanged };
        report.after.clone_from(&report.before);
        let off = "the network of this list is switched off, so the list has no effect";
        report.notes.extend((reading.is_on == Some(false)).then(|| off.to_owned()));
        refused(&report.hazards)?;
        return Ok(None);
    }
    if request.run_options.dry_run {
        report.outcome = Outcome::Planned;
    }
    refused(&report.hazards)?;
    Ok(Some(plan))
}

/// The error for a list that is not the one of `--if-match`: planned against, found, wanted. What was planned against is
/// known by its fingerprint alone.
fn unmatched(planned: Fingerprint, found: Fingerprint, report: &ChangeReport) -> Error {
    let holds = match report.before.as_deref() {
        None | Some([]) => "nothing".to_owned(),
        Some(texts) => texts.join(", "),
    };
    let differences = [('+', &report.added), ('-', &report.removed)];
    let signed = differences.iter().flat_map(|(sign, texts)| texts.iter().map(move |text| format!("{sign}{text}")));
    let signed: Vec<String> = signed.collect();
    let change = if signed.is_empty() { "no change".to_owned() } else { signed.join(" ") };
    let message = format!(
        "the list is not the one asked for: its fingerprint is {found}, not {planned}; it holds {holds}; wanted was {}, \
         which would now be {change}",
        report.wanted.join(", "),
    );
    Error::new(Code::Conflict, message).hint("nothing was changed; look at what it holds now, and decide again")
}

fn refused(hazards: &[Hazard]) -> Result<(), Error> {
    let refusing: Vec<&Hazard> = hazards.iter().filter(|hazard| hazard.refuses()).collect();
    if refusing.is_empty() {
        return Ok(());
    }
    let reasons: Vec<String> = refusing.iter().map(|hazard| format!("{} ({})", hazard.name, hazard.reason)).collect();
    Err(Error::new(Code::Refused, format!("refused: {}", reasons.join("; ")))
        .hint(format!("if that is what you want, say so with {}", flags(&refusing).join(" "))))
}

/// The options that accept `hazards`: one a name, for the worst of that name.
fn flags(hazards: &[&Hazard]) -> Vec<String> {
    let mut worst: BTreeMap<Name, &Hazard> = BTreeMap::new();
    for hazard in hazards {
        let known = worst.entry(hazard.name).or_insert(hazard);
        if hazard.number > known.number {
            *known = hazard;
        }
    }
    worst.values().map(|hazard| hazard.flag()).collect()
}

/// Asks where the verb takes away. Gives whether a question was asked; a declined one is an error.
pub(super) async fn ask(request: &Request<'_>, report: &mut ChangeReport) -> Result<bool, Error> {
    forbidden(request)?;
    match &request.run_options.question {
        Question::Ask(ask) if asks(request.verb) => {
            let declined = || Error::new(Code::Declined, "declined; nothing was sent");
            ask(report).await.then_some(true).ok_or_else(declined)
        }
        _ => Ok(false),
    }
}

/// Whether the verb asks before it is carried out.
fn asks(verb: Verb) -> bool {
    matches!(verb, Verb::Cover | Verb::Delete | Verb::Undo)
}

/// Refuses what would ask where asking was forbidden.
pub(super) fn forbidden(request: &Request<'_>) -> Result<(), Error> {
    if asks(request.verb) && matches!(request.run_options.question, Question::Forbidden) {
        let message = format!("refused: {} asks first, and --no-input forbids it", request.verb);
        return Err(Error::new(Code::Refused, message).hint("say --yes if it is not to ask"));
    }
    Ok(())
}
