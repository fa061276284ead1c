//! One signed read and one Digest read against curl, which sends the very same request to the same server.

use std::cell::Cell;

use whitelistctl::auth::acs3;
use whitelistctl::auth::credential::AlibabaCredential;
use whitelistctl::sandbox::Seen;

use crate::Failure;
use crate::access::{Access, Observed, Served};
use crate::paired::{Paired, Program, paired};
use crate::report::Line;

/// The figure: this part of curl's wall time.
const PART: f64 = 0.5;

const SIGNED: &[&str] = &["kibana-whitelist", "list"];
const DIGEST: &[&str] = &["user-whitelist", "list"];

pub(crate) fn lines(served: &Served, observed: &Observed) -> Result<Vec<Line>, Failure> {
    let access = &served.access;
    let (signed, digest) = (last(observed, SIGNED)?, last(observed, DIGEST)?);
    let nonces = Cell::new(0_u32);
    let against_signed = paired(
        || Ok(access.client(SIGNED)),
        || {
            nonces.set(nonces.get() + 1);
            signed_curl(access, &signed, nonces.get())
        },
    )?;
    let against_digest = paired(|| Ok(access.client(DIGEST)), || digest_curl(access, &digest))?;
    Ok(vec![line(SIGNED, &against_signed), line(DIGEST, &against_digest)])
}

/// The request by which our program gets its answer.
fn last(observed: &Observed, arguments: &[&str]) -> Result<Seen, Failure> {
    Ok(observed.requests(arguments)?.pop().ok_or("nothing was sent")?)
}

fn line(arguments: &[&str], found: &Paired) -> Line {
    let name = format!("time, {}", arguments.join(" "));
    let measured = format!("{:.2} ms, {} of curl", found.first.middle, found.ratio);
    Line::new(name, measured, format!("at most {PART} of curl"), found.ratio.middle <= PART)
}

/// curl as it is without a configuration file, failing where the server refuses.
fn curl(arguments: &[&str]) -> Result<Program, Failure> {
    let agent = concat!("whitelistctl/", env!("CARGO_PKG_VERSION"));
    let usual = ["-q", "--silent", "--fail", "--http1.1", "--noproxy", "*", "--user-agent", agent];
    Program::named("curl", &[&usual, arguments].concat())
}

/// The request with a signature of its own; the server takes no nonce twice.
fn signed_curl(access: &Access, request: &Seen, nonce: u32) -> Result<Program, Failure> {
    let es = &access.account.elasticsearch;
    let host = es.endpoint.trim_start_matches("http://");
    let credential = AlibabaCredential {
        access_key_id: es.access_key_id.clone(),
        access_key_secret: es.access_key_secret.clone().into(),
        security_token: None,
    };
    let headers = acs3::headers(
        &acs3::Call {
            method: &request.method,
            host,
            path: &request.target,
            query: &[],
            body: b"",
            action: request.action.as_deref().ok_or("a request without an action")?,
            version: "2017-06-13",
            date: &jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            nonce: &format!("{:08x}{nonce:08x}", std::process::id()),
        },
        &credential,
    );
    let headers: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let mut arguments: Vec<&str> = headers.iter().flat_map(|header| ["--header", header]).collect();
    let url = format!("{}{}", es.endpoint, request.target);
    arguments.push(&url);
    curl(&arguments)
}

fn digest_curl(access: &Access, request: &Seen) -> Result<Program, Failure> {
    let om = &access.account.ops_manager;
    let (user, url) = (format!("{}:{}", om.username, om.api_key), format!("{}{}", om.url, request.target));
    curl(&["--digest", "--user", &user, "--header", "accept: application/json", &url])
}
