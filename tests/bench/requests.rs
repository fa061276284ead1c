//! How many requests a command sends, as the server sees them.

use crate::Failure;
use crate::access::Observed;
use crate::report::Line;

/// A command, the requests it may send, and what they are. The commands follow one another on one sandbox.
const COMMANDS: &[(&[&str], usize, &str)] = &[
    (&["kibana-whitelist", "list"], 1, "1 read"),
    (&["kibana-whitelist", "get", "198.51.100.200"], 1, "1 read"),
    (&["instances"], 1, "1 read"),
    (&["kibana-whitelist", "append", "198.51.100.7", "203.0.113.0/24"], 3, "2 reads, 1 call"),
    (&["kibana-whitelist", "append", "198.51.100.7", "203.0.113.0/24"], 1, "1 read: nothing to do"),
    (&["kibana-whitelist", "delete", "198.51.100.7"], 3, "2 reads, 1 call"),
    (&["kibana-whitelist", "cover", "-g", "office", "198.51.100.16/28", "198.51.100.201"], 3, "2 reads, 1 call"),
    (&["kibana-whitelist", "append", "--dry-run", "198.51.100.9"], 1, "1 read"),
    (&["user-whitelist", "list"], 2, "1 challenge, 1 read"),
    (&["user-whitelist", "get", "127.0.0.1"], 2, "1 challenge, 1 read"),
    (&["user-whitelist", "add", "198.51.100.7", "203.0.113.0/24"], 4, "1 challenge, 2 reads, 1 call"),
    (&["user-whitelist", "delete", "198.51.100.7", "203.0.113.0/24"], 5, "1 challenge, 2 reads, 1 call an entry"),
];

pub(crate) fn lines(observed: &Observed) -> Result<Vec<Line>, Failure> {
    COMMANDS.iter().map(|command| line(observed, command)).collect()
}

fn line(observed: &Observed, (arguments, most, what): &(&[&str], usize, &str)) -> Result<Line, Failure> {
    let sent = observed.requests(arguments)?.len();
    let shown = if sent == 1 { "1 request".to_owned() } else { format!("{sent} requests") };
    Ok(Line::new(format!("requests, {}", arguments.join(" ")), shown, format!("{most}: {what}"), sent <= *most))
}
