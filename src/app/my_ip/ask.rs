//! One question to one source: a new connection of one family, two seconds, no redirect, a bare address.

use std::net::IpAddr;
use std::time::Duration;

use http::StatusCode;

use super::sources::Source;
use crate::app::session::Session;
use crate::domain::entry::{Entry, Family};
use crate::transport::limits::Limits;
use crate::transport::{Request, Response, Transport as _};

/// The time for one answer.
const TIME: Duration = Duration::from_secs(2);
/// The largest answer; an address has 45 characters at most.
const BODY: usize = 4096;

/// The address that `source` sees, or in a few words why there is none. No text of the source is repeated.
pub(super) async fn ask(session: &Session<'_>, source: &Source, family: Family) -> Result<IpAddr, String> {
    let limits = Limits { connect: TIME, first_byte: TIME, idle: TIME, total: TIME, body: BODY, ..Limits::default() };
    let live = session.echo(source.is_local, family, limits).map_err(|error| error.message)?;
    let request = http::Request::builder().uri(&source.uri).header("accept", "text/plain");
    let request: Request = request.body(bytes::Bytes::new()).map_err(|_| "it has no possible URL".to_owned())?;
    match live.send(request).await {
        Ok(answer) => read(&answer),
        Err(_) => Err("no answer".to_owned()),
    }
}

/// The address of an answer.
fn read(answer: &Response) -> Result<IpAddr, String> {
    let status = answer.status();
    if status.is_redirection() {
        return Err(format!("a redirect (HTTP {})", status.as_u16()));
    }
    if status != StatusCode::OK {
        return Err(format!("HTTP {}", status.as_u16()));
    }
    let text = answer.body().trim_ascii();
    if text.first() == Some(&b'<') {
        return Err("a web page".to_owned());
    }
    let text = std::str::from_utf8(text).map_err(|_| "no address".to_owned())?;
    let entry = Entry::parse(text).ok().filter(|entry| entry.is_address() && !text.contains('/'));
    entry.map(|entry| entry.net().addr()).ok_or_else(|| "no address".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16, body: &'static str) -> Result<IpAddr, String> {
        let mut answer = Response::new(body.into());
        *answer.status_mut() = status.try_into().unwrap();
        read(&answer)
    }

    #[test]
    fn an_answer_is_a_bare_address_and_nothing_else() {
        assert_eq!(said(200, "8.8.4.4\n"), Ok("8.8.4.4".parse().unwrap()));
        assert_eq!(said(200, " 2600::1 "), Ok("2600::1".parse().unwrap()));
        for (status, body, why) in [
            (302, "", "a redirect (HTTP 302)"),
            (503, "8.8.4.4", "HTTP 503"),
            (200, "<html>8.8.4.4</html>", "a web page"),
            (200, "8.8.4.4/32", "no address"),
            (200, "8.8.4.0/24", "no address"),
            (200, "8.8.4.4, 10.0.0.1", "no address"),
            (200, "::ffff:8.8.4.4", "no address"),
            (200, "{\"ip\":\"8.8.4.4\"}", "no address"),
            (200, "", "no address"),
        ] {
            assert_eq!(said(status, body), Err(why.to_owned()), "{body}");
        }
    }
}
