//! Made-up instances for a large sandbox. Only the ID and the name show which of two regions an instance belongs to:
//! one port serves both regions.

use super::state::{ArchType, Group, Instance, List, Status};

/// Instance number `number`: three groups of public Kibana, every second instance in the second region.
pub(crate) fn instance(number: usize) -> Instance {
    let (prefix, region) = if number.is_multiple_of(2) { ("cn", "hangzhou") } else { ("sg", "singapore") };
    let (high, low) = (number / 256 % 256, number % 256);
    let group =
        |name: &str, ips: &[String]| Group { list: List::PublicKibana, name: name.to_owned(), ips: ips.to_vec() };
    Instance {
        id: format!("es-{prefix}-{number:017}"),
        description: format!("node-{region}-{number:04}"),
        status: Status::Active,
        arch_type: ArchType::Exclusive,
        es_version: "7.10_with_X-Pack".to_owned(),
        created_at: "2025-01-15T08:00:00.000Z".to_owned(),
        updated_at: "2025-01-15T08:20:00.000Z".to_owned(),
        kibana_public: true,
        kibana_private: false,
        cluster_public: false,
        groups: vec![
            group("default", &[format!("100.64.{high}.{low}")]),
            group("office", &["198.51.100.16/28".to_owned(), format!("198.18.{high}.{low}")]),
            group("ci", &[format!("198.19.{high}.{low}")]),
        ],
        activating_until: None,
    }
}
