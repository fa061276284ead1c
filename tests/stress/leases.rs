//! Lease jobs that die at any moment, also between a request and its answer, on machines with wrong clocks, while
//! others edit the lists. Then one `lease reap` from a machine with nothing but the key: nothing is left past its end
//! plus grace, nothing that others need is gone, and no claim was false.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use whitelistctl::domain::event::Moment;
use whitelistctl::domain::lease::{Lease, LeaseState};
use whitelistctl::sandbox::faults::{Rival, ServiceName};

use super::dice::Dice;
use super::operator::{Operator, Time, home};
use super::tally::{Plan, Tally};
use crate::support::served::{Sandbox, Served};
use crate::support::wire::{Fate, Wire};
use crate::support::{PRODUCTION, Scene};

/// Jobs in one sandbox.
const SCENE: u64 = 12;
/// The addresses of the jobs: few, so that many share one.
const ADDRESSES: [&str; 3] = ["198.51.100.1", "198.51.100.2", "198.51.100.16/28"];
/// What others put into groups that are no leases.
const OTHERS: [&str; 3] = ["203.0.113.1", "198.51.100.1", "203.0.113.64/27"];

/// The groups of the instance with their entries, by list and name.
type Groups = BTreeMap<(String, String), Vec<String>>;

/// A lease whose job claimed that it was added.
struct Claimed {
    group: String,
    end: Moment,
    /// Whether its job tried to end it and did not learn the outcome.
    is_doubtful: bool,
}

/// Plays jobs.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let mut dice = Dice::new(seed);
        let time = Time::new();
        let served = Sandbox::default().clock(time.source()).assume("calls-per-second", "4000000000").serve();
        let mut night = Night { served: &served, time: &time, dice: &mut dice, seed, claimed: Vec::new() };
        for number in 0..runs {
            tally.run();
            if let Err(why) = night.job(number, tally) {
                tally.wrong(format!("seed {seed}, job {number}: {why}"));
            }
        }
        if let Err(why) = night.reap(tally) {
            tally.wrong(format!("seed {seed}, reap: {why}"));
        }
    })
}

struct Night<'play> {
    served: &'play Served,
    time: &'play Time,
    dice: &'play mut Dice,
    seed: u64,
    claimed: Vec<Claimed>,
}

impl Night<'_> {
    /// A machine of its own whose clock is wrong by up to a day.
    fn machine(&mut self, url: &str, number: u64) -> Operator {
        let off = i64::try_from(self.dice.below(2 * 86_400)).unwrap() - 86_400;
        let off = if self.dice.percent(50) { off } else { 0 };
        let scene = Scene::within(home()).leading_to(self.served, url);
        Operator::of(scene, &self.time.wrong_by(off), self.seed.wrapping_mul(1000) + number, None)
    }

    /// One job: adds a lease, perhaps ends it, and perhaps dies at one of its requests.
    fn job(&mut self, number: u64, tally: &mut Tally) -> Result<(), String> {
        self.edit();
        let (death, loses_answer) = (self.dice.below(14), self.dice.percent(60));
        let sent = AtomicU64::new(0);
        let wire = Wire::judged(&self.served.url(), move |_| match sent.fetch_add(1, Ordering::SeqCst) {
            now if now < death => Fate::Pass,
            now if now == death && loses_answer => Fate::LoseAnswer,
            _ => Fate::LoseRequest,
        });
        let operator = self.machine(wire.url(), number);
        let (address, minutes) = (self.dice.one(&ADDRESSES), self.dice.below(90) + 1);
        let before = self.permanent();
        let line = format!("lease add {address} --for {minutes}m --settle 2 --wait 2 -o json");
        let ran = operator.run(&line);
        tally.count(if ran.code == Some(0) { "added" } else { "died while adding" });
        let Some(claimed) = self.claim(&ran.stdout, ran.code, address)? else { return self.unchanged(&before) };
        let (id, mut claimed) = claimed;
        let pause = Duration::from_secs(self.dice.below(40 * 60));
        self.time.pass(pause);
        if self.dice.percent(70) {
            let ended = operator.run(&format!("lease end {id} --settle 2 --wait 2"));
            let is_there = self.leases().contains_key(&claimed.group);
            tally.count(if ended.code == Some(0) { "ended" } else { "died while ending" });
            match ended.code {
                Some(0) if is_there => return Err(format!("{id} is said to be ended, and is there: {ended}")),
                Some(0) => return self.unchanged(&before),
                _ => claimed.is_doubtful = true,
            }
        }
        self.claimed.push(claimed);
        self.unchanged(&before)
    }

    /// What a job says about the lease that it added, which has to be true.
    fn claim(&self, stdout: &str, code: Option<i32>, address: &str) -> Result<Option<(String, Claimed)>, String> {
        if code != Some(0) {
            return Ok(None);
        }
        let document: serde_json::Value = serde_json::from_str(stdout).map_err(|error| error.to_string())?;
        let result = &document["results"][0];
        let group = result["target"]["group"].as_str().unwrap_or_default().to_owned();
        let lease = Lease::of_group(&group).ok_or_else(|| format!("{group} carries no lease"))?;
        match self.leases().get(&group) {
            Some(entries) if entries == &[address.to_owned()] => {}
            other => return Err(format!("{group} is said to be added, and the list has {other:?}")),
        }
        Ok(Some((lease.id.to_string(), Claimed { group, end: lease.end, is_doubtful: false })))
    }

    /// One `lease reap`, from a machine that has never been there before.
    fn reap(&mut self, tally: &mut Tally) -> Result<(), String> {
        let pause = Duration::from_secs(self.dice.below(100 * 60));
        self.time.pass(pause);
        let (before, now) = (self.permanent(), self.now());
        let url = self.served.url();
        let ran = self.machine(&url, 999).run("lease reap");
        if ran.code != Some(0) {
            return Err(ran.to_string());
        }
        let left = self.leases();
        for group in left.keys() {
            let lease = Lease::of_group(group).ok_or_else(|| format!("{group} carries no lease"))?;
            // The date of an answer is cut to seconds.
            let now = Moment::from_millis(now.as_millis() - 1000);
            if lease.state(now) == LeaseState::Expired {
                return Err(format!("{group} is left past its end plus grace"));
            }
        }
        let after = self.now();
        for claimed in self.claimed.iter().filter(|claimed| !claimed.is_doubtful) {
            let is_due = claimed.end.as_millis() + 60_000 <= after.as_millis();
            tally.count(if is_due { "reaped" } else { "still active" });
            if !is_due && !left.contains_key(&claimed.group) {
                return Err(format!("{} is gone before its end", claimed.group));
            }
        }
        self.unchanged(&before)
    }

    /// A foreign edit of a group that is no lease, now and then.
    fn edit(&mut self) {
        if !self.dice.percent(40) {
            return;
        }
        let entry = self.dice.one(&OTHERS).to_owned();
        let (service, adds) = (Some(ServiceName::Elasticsearch), self.dice.percent(50));
        let rival = if adds {
            Rival { service, append: vec![entry], ..Rival::default() }
        } else {
            Rival { service, delete: vec![entry], ..Rival::default() }
        };
        // The rules may forbid it, as where the entry is the last one.
        drop(self.served.running().rival(&rival));
    }

    fn now(&self) -> Moment {
        Moment::from_millis(self.time.unix_millis())
    }

    fn groups(&self) -> Groups {
        let truth = self.served.truth();
        let groups = truth.instances[PRODUCTION].iter();
        groups.map(|((list, name), entries)| (((*list).to_owned(), name.clone()), entries.clone())).collect()
    }

    /// The groups that carry leases, by name.
    fn leases(&self) -> BTreeMap<String, Vec<String>> {
        let groups = self.groups().into_iter().filter(|((_, name), _)| Lease::of_group(name).is_some());
        groups.map(|((_, name), entries)| (name, entries)).collect()
    }

    /// All other groups.
    fn permanent(&self) -> Groups {
        self.groups().into_iter().filter(|((_, name), _)| Lease::of_group(name).is_none()).collect()
    }

    fn unchanged(&self, before: &Groups) -> Result<(), String> {
        let now = self.permanent();
        if now == *before { Ok(()) } else { Err(format!("groups without a lease were {before:?} and are {now:?}")) }
    }
}
