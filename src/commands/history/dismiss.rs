//! `resume --dismiss`: puts a change away whose outcome can no longer be found out. The list is not read and nothing is
//! sent; that the change was put away is recorded, and its outcome stays unknown.

use crate::app::session::Session;
use crate::domain::history::Change;
use crate::domain::report::{ChangeReport, Outcome};
use crate::error::Error;
use crate::output::view::Changed;

pub(super) async fn run(change: &Change, session: &Session<'_>) -> Result<Changed, Error> {
    let (intent, options) = (&change.intent, session.run_options());
    let mut report = ChangeReport::new(intent.target.clone(), intent.verb, options.dry_run);
    report.outcome = change.outcome();
    report.intent = Some(intent.id.to_string());
    report.notes.push(match change.outcome() {
        Outcome::Unknown if change.is_open() => {
            if !options.dry_run {
                options.recorder.dismiss(intent).await?;
            }
            let again = options.context.command(&format!("resume {}", intent.id));
            format!("dismissed: its outcome stays unknown, and {again} looks for it again")
        }
        Outcome::Unknown => "this change was dismissed before".to_owned(),
        _ => "the outcome of this change is known; there is nothing to dismiss".to_owned(),
    });
    Ok(Changed { report, error: None })
}
