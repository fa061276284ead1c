//! The sandbox's echo: tells a client the address that it is seen from, so that everything works without the internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use bytes::Bytes;

use super::exchange::{Exchange, Reply};

/// The path that the echo answers.
pub(super) const PATH: &str = "/my-ip";
/// What a caller on this machine is seen as: an address for examples (RFC 5737, RFC 3849), because loopback is no
/// address that anything outside can see.
const SEEN_V4: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 77);
const SEEN_V6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0x77);

/// The answer of the echo, if `exchange` asks for it.
pub(super) fn answer(exchange: &Exchange) -> Option<Reply> {
    if exchange.path() != PATH || !exchange.method.is_safe() {
        return None;
    }
    let seen = match exchange.caller {
        IpAddr::V4(address) if address.is_loopback() => SEEN_V4.into(),
        IpAddr::V6(address) if address.is_loopback() => SEEN_V6.into(),
        address => address,
    };
    let reply = Reply { status: 200, headers: Vec::new(), body: Bytes::from(format!("{seen}\n")) };
    Some(reply.with("content-type", "text/plain").with("cache-control", "no-store"))
}
