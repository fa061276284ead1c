//! Verification of what a request claims about its sender: written for the sandbox, from the published rules.

pub(crate) mod acs3;
pub(crate) mod digest;
