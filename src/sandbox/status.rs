//! The content of a kept sandbox, without running it.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::state::{self, Saved};
use super::{SandboxError, elasticsearch, ops_manager};

/// The state of a sandbox in a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The state file.
    pub file: PathBuf,
    /// Whether that file exists. Without it, the rest is the content of a new sandbox.
    pub exists: bool,
    /// The simulated region.
    pub region: String,
    /// The Elasticsearch instances, the default one first.
    pub instances: Vec<InstanceStatus>,
    /// The Ops Manager user.
    pub user: UserStatus,
    /// The programmatic key.
    pub key: KeyStatus,
    /// Every switch with its value.
    pub assumptions: Vec<AssumptionStatus>,
}

/// One Elasticsearch instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceStatus {
    /// `es-cn-…`.
    pub id: String,
    /// The display name.
    pub description: String,
    /// `active`, `activating` and so on, as it is now.
    pub status: &'static str,
    /// `exclusive` (basic management) or `public` (cloud-native).
    pub arch_type: &'static str,
    /// Its whitelist groups.
    pub groups: Vec<GroupStatus>,
}

/// One whitelist group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupStatus {
    /// The list: `PUBLIC_KIBANA`, `PRIVATE_KIBANA`, `PUBLIC_ES` or `PRIVATE_ES`.
    pub network: &'static str,
    /// The name of the group.
    pub group: String,
    /// Its entries as stored.
    pub entries: Vec<String>,
}

/// The Ops Manager user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserStatus {
    /// 24 hex digits.
    pub id: String,
    /// The entries of the user's list.
    pub entries: Vec<String>,
}

/// The programmatic key of the Ops Manager organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyStatus {
    /// The id of the organization, 24 hex digits.
    pub org: String,
    /// The id of the key, 24 hex digits.
    pub id: String,
    /// The entries of the key's list.
    pub entries: Vec<String>,
}

/// One switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssumptionStatus {
    /// Its name.
    pub name: &'static str,
    /// The value.
    pub value: String,
    /// Whether it is the default.
    pub default: bool,
    /// What it decides.
    pub about: &'static str,
}

/// Reads the sandbox in `directory`. Changes and creates nothing.
///
/// # Errors
/// When the state file cannot be read or is damaged.
pub fn status(directory: &Path) -> Result<Status, SandboxError> {
    let read = state::read(directory)?;
    let exists = read.is_some();
    let saved = match read {
        Some(saved) => saved,
        None => Saved::seeded(&[])?,
    };
    let assumptions = saved.assumptions.all().map(|(switch, value)| AssumptionStatus {
        name: switch.name,
        value: value.to_owned(),
        default: switch.values[0] == value,
        about: switch.about,
    });
    Ok(Status {
        file: state::file(directory),
        exists,
        region: saved.elasticsearch.region.clone(),
        instances: instances(&saved.elasticsearch, SystemTime::now()),
        user: UserStatus {
            id: saved.ops_manager.user_id().to_owned(),
            entries: saved.ops_manager.entries(ops_manager::Holder::User).map(ToOwned::to_owned).collect(),
        },
        key: KeyStatus {
            org: saved.ops_manager.programmatic().org.clone(),
            id: saved.ops_manager.programmatic().id.clone(),
            entries: saved.ops_manager.entries(ops_manager::Holder::Key).map(ToOwned::to_owned).collect(),
        },
        assumptions: assumptions.collect(),
    })
}

fn instances(state: &elasticsearch::State, now: SystemTime) -> Vec<InstanceStatus> {
    let instance = |instance: &elasticsearch::Instance| InstanceStatus {
        id: instance.id.clone(),
        description: instance.description.clone(),
        status: instance.status_at(now).as_str(),
        arch_type: instance.arch_type.as_str(),
        groups: instance.groups.iter().map(group).collect(),
    };
    state.instances.iter().map(instance).collect()
}

fn group(group: &elasticsearch::Group) -> GroupStatus {
    GroupStatus { network: group.list.as_str(), group: group.name.clone(), entries: group.ips.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_state_is_shown_as_a_new_one() {
        let directory = tempfile::tempdir().unwrap();
        let status = status(directory.path()).unwrap();
        assert!(!status.exists && !status.file.exists());
        let ids: Vec<&str> = status.instances.iter().map(|instance| instance.description.as_str()).collect();
        assert_eq!(ids, ["search-production", "logs-staging", "metrics-serverless"]);
        assert!(status.assumptions.iter().all(|assumption| assumption.default));
    }

    #[test]
    fn permanent_switches_are_shown() {
        let directory = tempfile::tempdir().unwrap();
        state::reset(directory.path(), &[("activating".to_owned(), "500".to_owned())]).unwrap();
        let status = status(directory.path()).unwrap();
        assert!(status.exists);
        let set: Vec<_> = status.assumptions.iter().filter(|assumption| !assumption.default).collect();
        assert_eq!(
            set,
            [&AssumptionStatus { name: "activating", value: "500".to_owned(), default: false, about: set[0].about }]
        );
        let office = &status.instances[0].groups[3];
        assert_eq!((office.network, office.group.as_str()), ("PUBLIC_KIBANA", "office"));
    }
}
