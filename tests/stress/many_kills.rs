//! A run over many lists is killed at a random moment: the real binary, by SIGKILL, while the sandbox lives on. What was
//! under way is settled by `resume`, and the same command again does the rest.
//!
//! Afterwards every list is as wanted, every list got one call that changes it, and every list is in the journal.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use whitelistctl::sandbox::Applied;

use super::dice::Dice;
use super::operator::{Operator, Time, history, home};
use super::tally::{Plan, Tally};
use crate::support::Scene;
use crate::support::served::{Sandbox, Served};

/// The lists of a run.
const LISTS: usize = 200;
/// The lists of a run where only few runs are asked for.
const LISTS_OF_FEW: usize = 40;
/// Fewer runs than this are few.
const FEW: u64 = 100;
/// What is added to every list.
pub(super) const ENTRY: &str = "203.0.113.77";
/// Requests for one list: two readings and a call.
const REQUESTS: usize = 3;

/// Plays kills.
pub(crate) fn play(plan: Plan) -> Tally {
    let lists = if plan.runs < FEW { LISTS_OF_FEW } else { LISTS };
    plan.scenes(1, |seed, _, tally| kill(lists, seed, tally))
}

fn kill(lists: usize, seed: u64, tally: &mut Tally) {
    let mut dice = Dice::new(seed);
    let served = Sandbox::default().assume("calls-per-second", "4000000000").instances(lists).serve();
    let url = served.url();
    let scene = Scene::within(home()).leading_to(&served, &url);
    let after = usize::try_from(dice.below((lists * REQUESTS) as u64)).unwrap();
    let line = format!("kibana-whitelist append {ENTRY} --all-instances");
    let words: Vec<&str> = line.split(' ').collect();
    let mut child =
        scene.command(&words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while served.requests().len() < after && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();

    let operator = Operator::of(scene, &Time::of_today(), dice.number(), None);
    // What the dead had sent came before these.
    for _ in 0..3 {
        drop(operator.run("instances"));
    }
    tally.run();
    let wrong = |why: String| format!("{why}: killed after {after} requests, seed {seed}");
    match history(operator.scene()) {
        Ok(past) if past.open().next().is_some() => {
            tally.count("killed with changes under way");
            drop(operator.run("resume"));
        }
        Ok(_) => tally.count("killed between changes"),
        Err(why) => return tally.wrong(wrong(why)),
    }
    let again = operator.run(&line);
    if again.code != Some(0) {
        tally.wrong(wrong(format!("the command again failed: {again}")));
    }
    for why in faults(&served, &operator, &BTreeMap::new()) {
        tally.wrong(wrong(why));
    }
}

/// What is not as it should be in the end. `edits` are the calls of other clients, by instance.
pub(super) fn faults(served: &Served, operator: &Operator, edits: &BTreeMap<String, usize>) -> Vec<String> {
    let truth = served.truth();
    let mut sent: BTreeMap<&str, (usize, usize)> = truth.instances.keys().map(|id| (id.as_str(), (0, 0))).collect();
    for seen in served.requests().iter().filter(|seen| seen.method != "GET") {
        let Some((_, counts)) = sent.iter_mut().find(|(id, _)| seen.target.contains(*id)) else { continue };
        counts.0 += 1;
        counts.1 += usize::from(seen.applied == Applied::Yes);
    }
    let past = match history(operator.scene()) {
        Ok(past) => past,
        Err(why) => return vec![why],
    };
    let recorded =
        |id: &str| past.changes().iter().any(|change| change.intent.target.path.instance.as_deref() == Some(id));
    let mut faults = Vec::new();
    for (id, counts) in sent {
        let held = truth.group(id, "PUBLIC_KIBANA", "default").unwrap_or_default();
        if held.iter().filter(|text| *text == ENTRY).count() != 1 {
            faults.push(format!("{id} holds {held:?}"));
        }
        let expected = 1 + edits.get(id).copied().unwrap_or_default();
        if counts != (expected, expected) {
            faults.push(format!("{id} got {} calls, of which {} changed it", counts.0, counts.1));
        }
        if !recorded(id) {
            faults.push(format!("{id} is not in the journal"));
        }
    }
    faults.extend(past.open().map(|change| format!("{} is not settled", change.intent.target)));
    faults
}
