//! Where a login to Ops Manager comes from, see `support/login_scenes.rs`. Each scene is a test of its own:
//! `cargo test --test credentials_ops_manager NAME`.

#[cfg(all(unix, not(target_os = "macos")))]
#[path = "support/login_scenes.rs"]
mod login_scenes;
#[cfg(all(unix, not(target_os = "macos")))]
mod support;

fn main() {
    #[cfg(all(unix, not(target_os = "macos")))]
    login_scenes::main();
}
