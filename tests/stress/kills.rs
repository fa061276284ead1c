//! A run of changes is killed at a random moment: the real binary, by SIGKILL, while the sandbox lives on.
//!
//! Whatever reached a list has its intent in the journal, the journal can be read, and one `resume` finds out what
//! became of every change that was under way.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::{Duration, Instant};

use whitelistctl::domain::history::Change;
use whitelistctl::domain::report::Outcome;
use whitelistctl::sandbox::faults::{Rival, ServiceName};

use super::dice::Dice;
use super::operator::{Operator, Time, history, home};
use super::tally::{Plan, Tally};
use crate::support::served::{Sandbox, Served};
use crate::support::{PRODUCTION, STAGING, Scene};

/// Kills at one sandbox.
const SCENE: u64 = 50;

/// Runs of changes: several lists one after the other, or several calls for one list.
const LINES: [&str; 4] = [
    "kibana-whitelist append -i es-cn-n6w1o1x0w001cabcd -i es-cn-4lq2m8z0s002btagg 198.51.100.7 198.51.100.8",
    "kibana-whitelist cover -i es-cn-n6w1o1x0w001cabcd -i es-cn-4lq2m8z0s002btagg 192.0.2.10 198.51.100.7",
    "user-whitelist delete 1.2.3.4 203.0.113.4 203.0.113.5",
    "user-whitelist add 198.51.100.7 198.51.100.8",
];

/// What every list holds before a run.
const BEGIN: [&str; 5] = ["127.0.0.1", "192.0.2.10", "1.2.3.4", "203.0.113.4", "203.0.113.5"];

/// Plays kills.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let mut dice = Dice::new(seed);
        let served = Sandbox::default().assume("calls-per-second", "4000000000").serve();
        let spans = LINES.map(|line| span(&served, line));
        for _ in 0..runs {
            let place = usize::try_from(dice.below(LINES.len() as u64)).unwrap();
            let after = Duration::from_nanos(dice.below(u64::try_from(spans[place].as_nanos()).unwrap()));
            kill(&served, LINES[place], after, dice.number(), tally);
        }
    })
}

/// Somebody with an empty journal before lists as they are in the beginning.
fn scene(served: &Served) -> Scene {
    let places = [
        (ServiceName::Elasticsearch, Some(PRODUCTION)),
        (ServiceName::Elasticsearch, Some(STAGING)),
        (ServiceName::OpsManager, None),
    ];
    for (service, instance) in places {
        let (instance, cover) = (instance.map(str::to_owned), Some(BEGIN.map(str::to_owned).to_vec()));
        let rival = Rival { service: Some(service), instance, cover, ..Rival::default() };
        served.running().rival(&rival).unwrap();
    }
    let url = served.url();
    Scene::within(home()).leading_to(served, &url)
}

/// How long a run takes that is left alone, and a little longer.
fn span(served: &Served, line: &str) -> Duration {
    let spans = (0..5).map(|_| {
        let scene = scene(served);
        let start = Instant::now();
        drop(scene.run(line).ends_with(0));
        start.elapsed()
    });
    spans.min().unwrap_or_default() * 11 / 10
}

fn kill(served: &Served, line: &str, after: Duration, seed: u64, tally: &mut Tally) {
    let scene = scene(served);
    let begin = served.requests().len();
    let words: Vec<&str> = line.split(' ').collect();
    let mut child = scene.command(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();

    let operator = Operator::of(scene, &Time::of_today(), seed, None);
    // What the dead had sent came before this.
    drop(operator.run("kibana-whitelist list"));
    let truth = [PRODUCTION, STAGING].map(|instance| held(served, Some(instance)));
    let [production, staging] = truth;
    let lists = [(PRODUCTION, production), (STAGING, staging), ("/user/", held(served, None))];
    tally.run();
    let wrong = |why: String| format!("{why}: killed after {} us: {line}", after.as_micros());

    let past = match history(operator.scene()) {
        Ok(past) => past,
        Err(why) => return tally.wrong(wrong(why)),
    };
    tally.count(stage(past.changes()));
    let tokens: BTreeSet<_> = past.changes().iter().filter_map(|change| change.intent.token.clone()).collect();
    for seen in served.requests().split_off(begin) {
        if seen.token.as_ref().is_some_and(|token| !tokens.contains(token)) {
            tally.wrong(wrong(format!("{} {} came without an intent", seen.method, seen.target)));
        }
    }
    for (name, list) in &lists {
        let intended = past.changes().iter().any(|change| change.was_sent() && is_of(change, name));
        if *list != beginning() && !intended {
            tally.wrong(wrong(format!("{name} changed without an intent")));
        }
    }
    if past.open().next().is_some() {
        drop(operator.run("resume"));
    }
    match history(operator.scene()) {
        Ok(past) => {
            for change in past.changes() {
                let list = lists.iter().find(|(name, _)| is_of(change, name)).map(|(_, list)| list).unwrap();
                let expected = became(change, list);
                if change.outcome() != expected {
                    let (target, said) = (&change.intent.target, change.outcome().as_str());
                    tally.wrong(wrong(format!("{target}: {said} is said, {} is true", expected.as_str())));
                }
            }
        }
        Err(why) => tally.wrong(wrong(why)),
    }
}

fn is_of(change: &Change, name: &str) -> bool {
    change.intent.target.to_string().contains(name)
}

fn beginning() -> BTreeSet<String> {
    BEGIN.map(str::to_owned).into()
}

/// What a list truly holds: the public group `default` of an instance, or the user's.
fn held(served: &Served, instance: Option<&str>) -> BTreeSet<String> {
    let truth = served.truth();
    let list =
        instance.map_or(Some(truth.user.as_slice()), |instance| truth.group(instance, "PUBLIC_KIBANA", "default"));
    list.unwrap_or_default().iter().cloned().collect()
}

/// What the truth says of a change.
fn became(change: &Change, list: &BTreeSet<String>) -> Outcome {
    let came = change.intent.added.iter().filter(|entry| list.contains(&entry.to_string())).count();
    let went = change.intent.removed.iter().filter(|text| !list.contains(*text)).count();
    match came + went {
        0 => Outcome::NotApplied,
        done if done == change.intent.added.len() + change.intent.removed.len() => Outcome::Applied,
        _ => Outcome::Partial,
    }
}

/// How far the run had come, by its journal.
fn stage(changes: &[Change]) -> String {
    let ended = changes.iter().filter(|change| change.conclusion().is_some()).count();
    let now = match changes.last() {
        None => "no intent yet",
        Some(change) if change.conclusion().is_some() => "between or after changes",
        Some(change) if change.was_sent() => "a call noted",
        Some(_) => "an intent noted",
    };
    if ended == 0 || changes.len() == ended { now.to_owned() } else { format!("{now} (second list)") }
}
