//! What others can see of this process's memory, which holds secrets while it runs.

/// Keeps memory out of core files, and from processes of the same user that would attach (`prctl(2)`,
/// `PR_SET_DUMPABLE`). Programs that this one starts are as free as ever. Where it cannot be had, nothing is lost but
/// that.
pub(super) fn keep_private() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior};

    #[test]
    fn a_process_with_secrets_leaves_no_core() {
        super::keep_private();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
