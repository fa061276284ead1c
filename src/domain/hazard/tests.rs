//! Changes to be checked, and the hazards that are found.

mod addresses;
mod entries;
mod leftovers;
mod lists;
mod properties;
mod restoring;
mod world;

use std::collections::BTreeSet;

use super::*;
use crate::domain::plan::{Desired, Verb};
use crate::domain::policy::Widths;
use crate::domain::stored::Stored;

/// A change of a list, and all that it is checked with.
#[derive(Clone, Debug)]
struct Trial {
    rules: Rules,
    before: Vec<String>,
    others: Vec<String>,
    exists: bool,
    policy: Policy,
    allowed: Vec<Allowance>,
    caller: Option<IpAddr>,
    is_on: Option<bool>,
    is_local: bool,
    from_stdin: bool,
    removed_recently: BTreeSet<Key>,
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn entry(text: &str) -> Entry {
    Entry::parse(text).unwrap()
}

fn entries(texts: &[&str]) -> BTreeSet<Entry> {
    texts.iter().map(|text| entry(text)).collect()
}

/// A list by `rules` that holds `before`.
fn list(rules: Rules, before: &[&str]) -> Trial {
    Trial {
        rules,
        before: owned(before),
        others: Vec::new(),
        exists: true,
        policy: Policy::default(),
        allowed: Vec::new(),
        caller: None,
        is_on: None,
        is_local: false,
        from_stdin: false,
        removed_recently: BTreeSet::new(),
    }
}

fn public(before: &[&str]) -> Trial {
    list(Rules::KIBANA_PUBLIC, before)
}

fn private(before: &[&str]) -> Trial {
    list(Rules::KIBANA_PRIVATE, before)
}

fn user(before: &[&str]) -> Trial {
    Trial { caller: Some([198, 51, 100, 7].into()), ..list(Rules::USER, before) }
}

impl Trial {
    fn others(self, others: &[&str]) -> Self {
        Self { others: owned(others), ..self }
    }

    fn allow(mut self, text: &str) -> Self {
        self.allowed.push(text.parse().unwrap());
        self
    }

    fn must_admit(mut self, texts: &[&str]) -> Self {
        self.policy.must_admit = entries(texts);
        self
    }

    fn never_admit(mut self, texts: &[&str]) -> Self {
        self.policy.never_admit = entries(texts);
        self
    }

    fn verdict(mut self, name: Name, verdict: Verdict) -> Self {
        self.policy.verdicts.insert(name, verdict);
        self
    }

    fn current(&self) -> Current {
        Current {
            list: self.before.iter().map(Stored::new).collect(),
            exists: self.exists,
            others: self.others.iter().map(Stored::new).collect(),
            similar: None,
            is_union: false,
        }
    }

    fn judged(&self, verb: Verb, wanted: &[&str], whole_group: bool) -> Vec<Hazard> {
        let current = self.current();
        let desired = Desired { verb, entries: entries(wanted), texts: BTreeSet::new(), whole_group };
        check(&Plan::new(&desired, &current), &current, &self.rules, &self.context())
    }

    fn context(&self) -> Context<'_> {
        let Self { policy, allowed, caller, is_on, is_local, from_stdin, removed_recently, .. } = self;
        let (caller, is_on, is_local, from_stdin) = (*caller, *is_on, *is_local, *from_stdin);
        Context { policy, allowed, caller, is_on, is_local, from_stdin, removed_recently }
    }

    fn append(&self, wanted: &[&str]) -> Vec<Hazard> {
        self.judged(Verb::Append, wanted, false)
    }

    fn cover(&self, wanted: &[&str]) -> Vec<Hazard> {
        self.judged(Verb::Cover, wanted, false)
    }

    fn delete(&self, wanted: &[&str]) -> Vec<Hazard> {
        self.judged(Verb::Delete, wanted, false)
    }
}

/// What each hazard does, in short: `wide:warn`, `special:refuse`, `wide:before` if it was there.
fn told(hazards: &[Hazard]) -> Vec<String> {
    let state = |hazard: &Hazard| {
        if hazard.existing { "before".to_owned() } else { hazard.verdict.to_string() }
    };
    hazards.iter().map(|hazard| format!("{}:{}", hazard.name, state(hazard))).collect()
}

fn one(hazards: &[Hazard], name: Name) -> &Hazard {
    let found: Vec<_> = hazards.iter().filter(|hazard| hazard.name == name && !hazard.existing).collect();
    assert_eq!(found.len(), 1, "{hazards:?}");
    found[0]
}
