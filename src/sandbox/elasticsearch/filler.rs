//! Made-up instances for a large sandbox, spread over the regions that it serves.

use super::state::{ArchType, Group, Instance, List, Status};

/// The regions of a sandbox: the region, the city in the names of its made-up instances, and the letters in their IDs.
/// The first one is that of the seeded instances.
pub(crate) const REGIONS: [(&str, &str, &str); 4] = [
    ("cn-hangzhou", "hangzhou", "cn"),
    ("ap-southeast-1", "singapore", "sg"),
    ("eu-central-1", "frankfurt", "de"),
    ("us-east-1", "virginia", "us"),
];

/// Instance number `number` of an account with `regions` regions: three groups of public Kibana. The regions take
/// turns.
pub(crate) fn instance(number: usize, regions: usize) -> Instance {
    let turn = number % regions.clamp(1, REGIONS.len());
    let (region, city, prefix) = REGIONS[turn];
    let (high, low) = (number / 256 % 256, number % 256);
    let group =
        |name: &str, ips: &[String]| Group { list: List::PublicKibana, name: name.to_owned(), ips: ips.to_vec() };
    Instance {
        id: format!("es-{prefix}-{number:017}"),
        region: (turn > 0).then(|| region.to_owned()),
        description: format!("node-{city}-{number:04}"),
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
