//! The search in full: `cargo bench --bench search [-- --actors N] [--faults N] [--states N]`.
//!
//! Prints a line for each combination of operations and a sum, then one for each broken rule. The exit code is 0 only
//! if no promise is broken and every broken rule is caught.

#[path = "mod.rs"]
mod search;

use std::io::Write;
use std::process::ExitCode;

use search::broken::Rule;
use search::{REPEATABLE, Scope, combinations, combinations_of, search as look};

fn main() -> ExitCode {
    let number = |name: &str, default: usize| {
        let mut words = std::env::args().skip_while(|word| word != name).skip(1);
        words.next().and_then(|word| word.parse().ok()).unwrap_or(default)
    };
    let (actors, faults, most) = (number("--actors", 3), number("--faults", 3), number("--states", 400_000));
    let faults = u8::try_from(faults).unwrap_or(u8::MAX);
    let (mut states, mut depth, mut right) = (0, 0, true);
    let replaced = combinations(actors).into_iter().map(|operations| (operations, false));
    let repeated = combinations_of(&REPEATABLE, actors).into_iter().map(|operations| (operations, true));
    for (operations, ignores_repeats) in replaced.chain(repeated) {
        let found =
            look(&Scope { begins: 0b001, operations: operations.clone(), faults, rule: None, ignores_repeats, most });
        let scope = if found.is_complete { "all" } else { "the nearest" };
        say(&format!("{operations:?}: {scope} {} states, depth {}", found.states, found.depth));
        found.violations.iter().for_each(|violation| say(&format!("violation: {violation}")));
        (states, depth, right) = (states + found.states, depth.max(found.depth), right & found.violations.is_empty());
    }
    say(&format!("{actors} actors, {faults} faults: {states} states, depth {depth}, violations: {}", u8::from(!right)));
    for rule in Rule::ALL {
        let caught = search::catches(rule, most);
        say(&format!("broken rule {rule:?}: {}", caught.as_deref().unwrap_or("NOT CAUGHT")));
        right &= caught.is_some();
    }
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn say(line: &str) {
    // Whoever closes the stream does not want to know.
    let _ = writeln!(std::io::stdout(), "{line}");
}
