//! Questions at the terminal: a plan, the question, and whether the answer is yes.

use super::Ui;
use crate::domain::report::ChangeReport;
use crate::output::page::Page;
use crate::output::view::declared::PlanShown;
use crate::output::{escape, table};
use crate::world::Answers;

impl Ui {
    /// Whether a prompt is possible.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        self.terminal.is_some() || self.answers.is_some()
    }

    /// Shows planned changes and the confirmation prompt. Returns the source of the answer, for [`Ui::answered`], or
    /// `None` if no prompt is possible, which counts as a no.
    pub fn pose(&mut self, reports: &[&ChangeReport]) -> Option<Answers> {
        let is_terminal = self.settings.stderr_is_terminal;
        let page = Page::new(self.settings.width(), self.settings.has_color(is_terminal))
            .linking(self.settings.has_links(is_terminal))
            .full(self.settings.choices.full);
        let plan = table::plan(reports, page);
        self.posed = reports.iter().map(|report| report.target.to_string()).collect();
        let these =
            if reports.len() == 1 { "this change".to_owned() } else { format!("these {} changes", reports.len()) };
        self.question(&format!("{plan}Make {these}? [y/N] "))
    }

    /// Shows a plan of several lists and one confirmation prompt for all of it, as [`Ui::pose`] does for one list.
    pub fn pose_plan(&mut self, plan: &PlanShown) -> Option<Answers> {
        let is_terminal = self.settings.stderr_is_terminal;
        let page = Page::new(self.settings.width(), self.settings.has_color(is_terminal))
            .linking(self.settings.has_links(is_terminal))
            .full(self.settings.choices.full);
        let shown = table::declaration(plan, page);
        self.question(&format!("{shown}Make these changes? [y/N] "))
    }

    /// Prompts with `question` and waits for the answer. Anything but yes is a no, as with [`Ui::answered`].
    pub fn confirm(&mut self, question: &str) -> bool {
        let Some(mut answers) = self.question(&format!("{} [y/N] ", escape::text(question))) else { return false };
        let mut line = String::new();
        let answer = matches!(answers.read_line(&mut line), Ok(read) if read > 0).then_some(line);
        self.answered(answers, answer.as_deref())
    }

    /// Shows `question` and returns the source of the answer.
    fn question(&mut self, question: &str) -> Option<Answers> {
        match self.terminal.take().map(|open| open()).transpose() {
            Ok(opened) => self.answers = opened.or(self.answers.take()),
            Err(error) => {
                self.warning(&format!(
                    "cannot open the terminal for a prompt ({}); pass --yes to skip the prompt",
                    error.kind()
                ));
                return None;
            }
        }
        let answers = self.answers.take()?;
        self.print(question);
        self.asks = true;
        Some(answers)
    }

    /// Whether `answer`, a line read from `answers`, is yes. Everything else is no: another word, the end of input, an
    /// unreadable terminal.
    pub fn answered(&mut self, answers: Answers, answer: Option<&str>) -> bool {
        self.answers = Some(answers);
        self.asks = answer.is_none();
        self.clear();
        let is_yes = matches!(answer.unwrap_or_default().trim().to_ascii_lowercase().as_str(), "y" | "yes");
        let posed = std::mem::take(&mut self.posed);
        self.declined.extend(posed.into_iter().filter(|_| !is_yes));
        is_yes
    }
}
