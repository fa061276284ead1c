//! Verification of the sender of a request. It is written for the sandbox from the published rules and shares no code
//! with the client.

pub(crate) mod acs3;
pub(crate) mod digest;
pub(crate) mod roa;
