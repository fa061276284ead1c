//! One question for a run over several profiles. Each profile plans by itself; all plans are shown together, with one
//! question, and the profiles then make their changes one after the other, in their order.
//!
//! Decides nothing about a change, and sends nothing.

use std::cell::{Cell, RefCell};
use std::mem;
use std::rc::Rc;

use tokio::sync::Notify;

use crate::app::changes::Question;
use crate::app::request::Asking;
use crate::domain::report::ChangeReport;

/// How far a profile is.
enum Stage {
    /// It works out its plan.
    Planning,
    /// It waits for the answer about these plans.
    Waiting(Vec<ChangeReport>),
    /// It is done, asked or not.
    Ended,
}

/// The question that several profiles share.
pub(crate) struct OneQuestion {
    pose: Box<Asking>,
    stages: RefCell<Vec<Stage>>,
    /// A profile has moved on, or the answer is there.
    moved: Notify,
    is_posed: Cell<bool>,
    answer: Cell<Option<bool>>,
}

impl OneQuestion {
    /// Makes the `questions` of all profiles, each with the name of its profile, one. `None`, with nothing changed,
    /// unless each of them would be asked.
    pub(crate) fn of(mut questions: Vec<(Option<String>, &mut Question)>) -> Option<Rc<Self>> {
        let all_ask = questions.iter().all(|(_, question)| matches!(question, Question::Ask(_)));
        let (_, first) = questions.first_mut().filter(|_| all_ask)?;
        let Question::Ask(pose) = mem::replace(&mut **first, Question::No) else { return None };
        let one = Rc::new(Self {
            pose,
            stages: RefCell::new(questions.iter().map(|_| Stage::Planning).collect()),
            moved: Notify::new(),
            is_posed: Cell::default(),
            answer: Cell::default(),
        });
        for (place, (profile, question)) in questions.into_iter().enumerate() {
            let one = Rc::clone(&one);
            *question = Question::Ask(Box::new(move |reports| {
                let of_profile =
                    |report: &&ChangeReport| ChangeReport { profile: profile.clone(), ..(*report).clone() };
                let reports = reports.iter().map(of_profile).collect();
                Box::pin(Rc::clone(&one).ask(place, reports))
            }));
        }
        Some(one)
    }

    /// The profile at `place` has ended. If it `failed` before the question, nothing is asked and nothing is made: what
    /// would be shown is not the whole plan.
    pub(crate) fn ended(&self, place: usize, failed: bool) {
        self.move_to(place, Stage::Ended);
        if failed && !self.is_posed.get() {
            self.answer.set(self.answer.get().or(Some(false)));
        }
    }

    /// The answer for the profile at `place`, when all profiles have planned and those before it have ended.
    async fn ask(self: Rc<Self>, place: usize, reports: Vec<ChangeReport>) -> bool {
        if self.answer.get().is_some_and(|_| self.is_posed.get()) {
            // A command that asks again asks for itself.
            return (self.pose)(&reports.iter().collect::<Vec<_>>()).await;
        }
        self.move_to(place, Stage::Waiting(reports));
        loop {
            match self.answer.get() {
                Some(answer) if self.is_turn(place) => return answer,
                None if !self.is_posed.get() && self.is_planned() => {
                    self.is_posed.set(true);
                    let reports = self.reports();
                    let answer = (self.pose)(&reports.iter().collect::<Vec<_>>()).await;
                    self.answer.set(Some(answer));
                    self.moved.notify_waiters();
                }
                _ => self.moved.notified().await,
            }
        }
    }

    fn move_to(&self, place: usize, stage: Stage) {
        if let Some(one) = self.stages.borrow_mut().get_mut(place) {
            *one = stage;
        }
        self.moved.notify_waiters();
    }

    fn is_planned(&self) -> bool {
        !self.stages.borrow().iter().any(|stage| matches!(stage, Stage::Planning))
    }

    fn is_turn(&self, place: usize) -> bool {
        self.stages.borrow().iter().take(place).all(|stage| matches!(stage, Stage::Ended))
    }

    /// The plans of all profiles, in their order.
    fn reports(&self) -> Vec<ChangeReport> {
        let stages = self.stages.borrow();
        let waiting = stages.iter().filter_map(|stage| match stage {
            Stage::Waiting(reports) => Some(reports.clone()),
            Stage::Planning | Stage::Ended => None,
        });
        waiting.flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;

    use super::*;
    use crate::domain::plan::Verb;
    use crate::domain::target::{Path, Target};
    use crate::transport::script::run;

    /// What was posed, and the questions of `count` profiles.
    fn questions(count: usize) -> (Rc<RefCell<Vec<usize>>>, Vec<Question>) {
        let posed = Rc::new(RefCell::new(Vec::new()));
        let question = |_| {
            let posed = Rc::clone(&posed);
            Question::Ask(Box::new(move |reports: &[&ChangeReport]| {
                posed.borrow_mut().push(reports.len());
                Box::pin(std::future::ready(true))
            }))
        };
        let questions = (0..count).map(question).collect();
        (posed, questions)
    }

    fn report() -> ChangeReport {
        ChangeReport::new(Target::new("elasticsearch", Path::default()), Verb::Delete, false)
    }

    #[test]
    fn several_profiles_are_asked_once_and_go_on_in_their_order() {
        let (posed, mut questions) = questions(3);
        let one = OneQuestion::of(questions.iter_mut().map(|question| (None, question)).collect()).unwrap();
        let went_on = RefCell::new(Vec::new());
        let profile = async |(place, question): (usize, &Question)| {
            // The last one has nothing to ask.
            if let Question::Ask(ask) = question
                && place < 2
                && ask(&[&report(), &report()]).await
            {
                tokio::task::yield_now().await;
                went_on.borrow_mut().push(place);
            }
            one.ended(place, false);
        };
        run(join_all(questions.iter().enumerate().rev().map(profile)));
        assert_eq!((posed.borrow().clone(), went_on.into_inner()), (vec![4], vec![0, 1]));
    }

    #[test]
    fn a_profile_that_fails_first_leaves_nothing_to_ask() {
        let (posed, mut questions) = questions(2);
        let one = OneQuestion::of(questions.iter_mut().map(|question| (None, question)).collect()).unwrap();
        let Question::Ask(ask) = &questions[0] else { panic!("no question") };
        let first = async {
            let answer = ask(&[&report()]).await;
            one.ended(0, false);
            answer
        };
        let second = async { one.ended(1, true) };
        let (answer, ()) = run(async { tokio::join!(first, second) });
        assert_eq!((answer, posed.borrow().len()), (false, 0));
    }
}
