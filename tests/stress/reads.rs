//! Verbs that read, and dry runs of verbs that write, in random order: the sandbox must not see a request that could
//! change a list. Without sockets.

use super::dice::Dice;
use super::operator::{Operator, Time};
use super::tally::{Plan, Tally};
use crate::support::PRODUCTION;
use crate::support::served::{Sandbox, Served};

/// Runs in one sandbox.
const SCENE: u64 = 50;

/// The lines; `FILE` is a declaration that differs from what is there, `PLAN` its plan.
const LINES: [&str; 25] = [
    "kibana-whitelist list",
    "kibana-whitelist get 192.0.2.10",
    "es-whitelist list --network all",
    "user-whitelist list",
    "user-whitelist get 127.0.0.1",
    "instances",
    "why 192.0.2.10 --everywhere",
    "audit --everywhere",
    "export",
    "export --everywhere",
    "check -f FILE",
    "fmt -f FILE --check",
    "plan -f FILE",
    "plan -f FILE -o markdown --exit-code",
    "plan --show PLAN",
    "apply -f FILE --dry-run",
    "apply PLAN --dry-run --canary 1 --rebase",
    "history",
    "kibana-whitelist append 203.0.113.5 --all-instances --dry-run",
    "kibana-whitelist cover 203.0.113.5 --dry-run --allow large-removal",
    "kibana-whitelist delete 192.0.2.10 --dry-run --allow large-removal",
    "user-whitelist add 203.0.113.5 --dry-run",
    "revoke 192.0.2.10 --everywhere --dry-run --allow large-removal",
    "replace 192.0.2.10 203.0.113.6 --everywhere --dry-run",
    "lease add 203.0.113.7 --for 2h --dry-run",
];

/// Plays reading runs.
pub(crate) fn play(plan: Plan) -> Tally {
    plan.scenes(SCENE, |seed, runs, tally| {
        let (mut dice, time) = (Dice::new(seed), Time::of_today());
        let sandbox = Sandbox::default().clock(time.source()).assume("calls-per-second", "4000000000");
        let served = sandbox.seeded(seed).serve_in_memory();
        let operator = Operator::in_memory(&served, &time, dice.number());
        let text = format!(
            "version = 1\n[lists.web]\non = {{ service = \"elasticsearch\", instances = [\"{PRODUCTION}\"] }}\nowns = \"all\"\n\
             entries = [\"192.0.2.10\", \"203.0.113.9\"]\n"
        );
        let (file, plan) =
            (operator.scene().file("a.toml", text), operator.scene().path("a.plan").display().to_string());
        let line = format!("plan -f {file} --out {plan} --allow large-removal");
        let ran = operator.run(&line);
        if ran.code != Some(0) {
            return tally.wrong(format!("there is no plan, seed {seed}: {ran}"));
        }
        for _ in 0..runs {
            tally.run();
            let line = dice.one(&LINES).replace("FILE", &file).replace("PLAN", &plan);
            let ran = operator.run(&line);
            tally.count(ran.code.map_or_else(|| "killed".to_owned(), |code| format!("exit {code}")));
            let writes = writes(&served);
            if !writes.is_empty() {
                tally.wrong(format!("{line} sent {}, seed {seed}", writes.join(", ")));
            }
        }
        // What changes a list is seen.
        drop(operator.run("kibana-whitelist append 203.0.113.5"));
        drop(operator.run("user-whitelist add 203.0.113.5"));
        if writes(&served).len() < 2 {
            tally.wrong(format!("writes are not seen, seed {seed}"));
        }
    })
}

/// The requests since the last question that could change a list.
fn writes(served: &Served) -> Vec<String> {
    let is_read =
        |call: &String| ["DescribeInstance", "ListInstance", "GET "].iter().any(|reading| call.starts_with(reading));
    served.calls().into_iter().filter(|call| !is_read(call)).collect()
}
