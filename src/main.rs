//! The `whitelistctl` program: hands the process's world to the library and exits with what comes back.

use std::process::ExitCode;

use whitelistctl::world::World;

fn main() -> ExitCode {
    ExitCode::from(whitelistctl::run(World::of_process()).code())
}
