//! The `whitelistctl` program.

fn main() {}
