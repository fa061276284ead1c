//! Names of hosts, looked up as the system does it. Calls look up their own; this is for whoever wants to tell a name
//! that does not resolve from a host that does not answer.

use std::net::IpAddr;
use std::time::Duration;

use tokio::net::lookup_host;
use tokio::time::timeout;

/// How long a look-up may take.
const LIMIT: Duration = Duration::from_secs(5);

/// The addresses of `host`, each once, or why there are none; `None` if it is an address itself.
pub async fn resolve(host: &str) -> Option<Result<Vec<IpAddr>, &'static str>> {
    if host.parse::<IpAddr>().is_ok() {
        return None;
    }
    // The port is of no interest, but the function wants one.
    let Ok(found) = timeout(LIMIT, lookup_host((host, 443))).await else { return Some(Err("no answer within 5 s")) };
    let Ok(found) = found else { return Some(Err("it is not found")) };
    let mut addresses = Vec::new();
    for address in found.map(|socket| socket.ip()) {
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    Some(if addresses.is_empty() { Err("it has no address") } else { Ok(addresses) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::run;

    #[test]
    fn an_address_is_no_name_and_this_machine_has_one() {
        assert!(run(resolve("192.0.2.1")).is_none() && run(resolve("2001:db8::1")).is_none());
        let addresses = run(resolve("localhost")).unwrap().unwrap();
        assert!(addresses.iter().all(IpAddr::is_loopback) && !addresses.is_empty());
    }

    /// A label of 64 characters is no name (RFC 1035, section 2.3.4), so that no server is asked.
    #[test]
    fn a_name_that_cannot_be_one_has_no_address() {
        let name = format!("{}.example", "x".repeat(64));
        assert_eq!(run(resolve(&name)), Some(Err("it is not found")));
    }
}
