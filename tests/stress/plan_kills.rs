//! A plan over many lists is killed at a random moment: the real binary, by SIGKILL, while the sandbox lives on. Another
//! client edits some of the lists meanwhile; then the same plan is applied again.
//!
//! Afterwards every list is as planned, every list got one call of the plan, and every foreign edit is still there.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use super::dice::Dice;
use super::many_kills::{ENTRY, faults};
use super::operator::{Operator, Time, history, home};
use super::tally::{Plan, Tally};
use crate::support::Scene;
use crate::support::served::Sandbox;

/// The lists of a plan.
const LISTS: usize = 1_000;
/// The lists of a plan where only few runs are asked for.
const LISTS_OF_FEW: usize = 40;
/// Fewer runs than this are few.
const FEW: u64 = 100;
/// What another client adds to some lists.
const FOREIGN: &str = "198.51.100.77";
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
    let (scene, time) = (Scene::within(home()).leading_to(&served, &url), Time::of_today());
    let text = format!(
        "version = 1\n[lists.all]\non = {{ service = \"elasticsearch\", instances = [\"es-*\"] }}\nowns = \"nothing\"\n\
         entries = [\"{ENTRY}\"]\n"
    );
    let (file, plan) = (scene.file("a.toml", text), scene.path("a.plan").display().to_string());
    tally.run();
    let ran = scene.run(&format!("plan -f {file} --out {plan}"));
    if ran.code != Some(0) {
        return tally.wrong(format!("there is no plan, seed {seed}: {ran}"));
    }
    let (planned, after) = (served.requests().len(), dice.below((lists * REQUESTS) as u64));
    let after = usize::try_from(after).unwrap();
    let mut child = scene.command(&["apply", &plan]);
    let mut child = child.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while served.requests().len() < planned + after && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();

    let wrong = |why: String| format!("{why}: killed after {after} requests, seed {seed}");
    let other = Operator::at(&served, &time, dice.number());
    let instances: Vec<String> = served.truth().instances.keys().cloned().collect();
    let edited: BTreeMap<String, usize> = dice.some(&instances, 0, 3).into_iter().map(|id| (id, 1)).collect();
    // What the dead had sent came before these.
    for _ in 0..3 {
        drop(other.run("instances"));
    }
    for id in edited.keys() {
        let ran = other.run(&format!("kibana-whitelist append {FOREIGN} -i {id}"));
        if ran.code != Some(0) {
            return tally.wrong(wrong(format!("the other client failed: {ran}")));
        }
    }
    let operator = Operator::of(scene, &time, dice.number(), None);
    match history(operator.scene()) {
        Ok(past) if past.open().next().is_some() => {
            tally.count("killed with changes under way");
            drop(operator.run("resume"));
        }
        Ok(_) => tally.count("killed between changes"),
        Err(why) => return tally.wrong(wrong(why)),
    }
    let again = operator.run(&format!("apply {plan} --rebase"));
    if again.code != Some(0) {
        tally.wrong(wrong(format!("the plan again failed: {again}")));
    }
    let truth = served.truth();
    for id in edited.keys() {
        let held = truth.group(id, "PUBLIC_KIBANA", "default").unwrap_or_default();
        if !held.iter().any(|text| text == FOREIGN) {
            tally.wrong(wrong(format!("{id} lost the edit of the other client: {held:?}")));
        }
    }
    for why in faults(&served, &operator, &edited) {
        tally.wrong(wrong(why));
    }
}
