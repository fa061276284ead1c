//! The chain of sources of access keys, see `support/credential_scenes.rs`. Each scene is a test of its own:
//! `cargo test --test credential_scenarios NAME`.

#[cfg(unix)]
#[path = "support/credential_scenes.rs"]
mod credential_scenes;

fn main() {
    #[cfg(unix)]
    credential_scenes::main();
}
