//! The account of a new sandbox: invented, in the shapes of a real one. Its secrets are placeholders for tests.

use super::state::{ArchType, Group, Instance, List, State, Status, Sts};

const VERSION: &str = "7.10_with_X-Pack";

impl State {
    /// The account of a new sandbox.
    pub(crate) fn seeded() -> Self {
        Self {
            region: "cn-hangzhou".to_owned(),
            access_key_id: "LTAI5tSandboxKeyXXXXXXXX".to_owned(),
            access_key_secret: "SandboxSecretNotForRealUse0000".to_owned(),
            sts: Some(Sts {
                access_key_id: "STS.NSandboxKeyXXXXXXXXXXXXXX".to_owned(),
                access_key_secret: "SandboxSessionNotForRealUse000".to_owned(),
                security_token: "CAISsandboxTokenNotForRealUse/0000+0000=".to_owned(),
            }),
            instances: vec![production(), staging(), metrics()],
        }
    }
}

/// The default instance: both Kibana networks are on, and there is a second group beside `default`.
fn production() -> Instance {
    Instance {
        id: "es-cn-n6w1o1x0w001cabcd".to_owned(),
        region: None,
        description: "search-production".to_owned(),
        status: Status::Active,
        arch_type: ArchType::Exclusive,
        es_version: VERSION.to_owned(),
        created_at: "2024-03-05T02:11:38.000Z".to_owned(),
        updated_at: "2026-09-14T08:40:02.117Z".to_owned(),
        kibana_public: true,
        kibana_private: true,
        cluster_public: true,
        groups: vec![
            group(List::PrivateEs, "default", &["0.0.0.0/0"]),
            group(List::PublicEs, "default", &["192.0.2.64/28"]),
            group(List::PublicKibana, "default", &["192.0.2.10", "192.0.2.128/26"]),
            group(List::PublicKibana, "office", &["198.51.100.16/28", "198.51.100.200"]),
            group(List::PrivateKibana, "default", &["192.168.12.0/24"]),
        ],
        activating_until: None,
    }
}

/// An instance as the vendor delivers it: closed to the internet, and with the private network off.
fn staging() -> Instance {
    Instance {
        id: "es-cn-4lq2m8z0s002btagg".to_owned(),
        region: None,
        description: "logs-staging".to_owned(),
        status: Status::Active,
        arch_type: ArchType::Exclusive,
        es_version: VERSION.to_owned(),
        created_at: "2025-11-20T06:25:51.000Z".to_owned(),
        updated_at: "2025-11-20T06:58:13.402Z".to_owned(),
        kibana_public: true,
        kibana_private: false,
        cluster_public: false,
        groups: vec![
            group(List::PrivateEs, "default", &["0.0.0.0/0"]),
            group(List::PublicEs, "default", &["127.0.0.1", "::1"]),
            group(List::PublicKibana, "default", &["127.0.0.1", "::1"]),
            group(List::PrivateKibana, "default", &["127.0.0.1"]),
        ],
        activating_until: None,
    }
}

/// A cloud-native instance: security groups control private access, so there is no private Kibana list.
fn metrics() -> Instance {
    Instance {
        id: "es-cn-9vk3d5j0m003metrc".to_owned(),
        region: None,
        description: "metrics-serverless".to_owned(),
        status: Status::Active,
        arch_type: ArchType::Public,
        es_version: "8.9.1_with_X-Pack".to_owned(),
        created_at: "2026-02-17T11:03:27.000Z".to_owned(),
        updated_at: "2026-08-30T15:21:44.930Z".to_owned(),
        kibana_public: true,
        kibana_private: false,
        cluster_public: false,
        groups: vec![
            group(List::PrivateEs, "default", &["0.0.0.0/0"]),
            group(List::PublicEs, "default", &["127.0.0.1", "::1"]),
            group(List::PublicKibana, "default", &["203.0.113.40", "2001:db8:40::/48"]),
        ],
        activating_until: None,
    }
}

fn group(list: List, name: &str, ips: &[&str]) -> Group {
    Group { list, name: name.to_owned(), ips: ips.iter().map(ToString::to_string).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::elasticsearch::entry::Entry;

    #[test]
    fn every_seeded_entry_is_one_that_the_service_takes() {
        for group in State::seeded().instances.iter().flat_map(|instance| &instance.groups) {
            for text in &group.ips {
                let entry = Entry::read(text).unwrap_or_else(|| panic!("{text}"));
                assert!(group.list.is_public() || !entry.is_ipv6(), "{text}");
            }
        }
    }

    #[test]
    fn only_the_cloud_native_instance_has_no_private_kibana_list() {
        for instance in State::seeded().instances {
            let has = instance.groups.iter().any(|group| group.list == List::PrivateKibana);
            assert_eq!(has, instance.arch_type == ArchType::Exclusive, "{}", instance.id);
        }
    }

    #[test]
    fn the_state_survives_being_written_and_read() {
        let seed = State::seeded();
        let text = serde_json::to_string(&seed).unwrap();
        assert_eq!(serde_json::from_str::<State>(&text).unwrap(), seed);
        assert!(text.contains(r#""list":"PUBLIC_KIBANA""#));
    }
}
