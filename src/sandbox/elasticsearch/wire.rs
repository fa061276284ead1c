//! Answers as JSON, with all fields of the pages' samples.

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::state::{ArchType, Instance, List, State, Status};
use crate::sandbox::assumptions::{self, Assumptions};

/// `Result` of `DescribeInstance` and `UpdateKibanaWhiteIps`, with `status` for the status of the instance.
///
/// If the status is `invalid` or `unknown`, the lists are absent (status table of the `ListInstance` page).
pub(crate) fn instance(state: &State, instance: &Instance, status: Status, assumptions: &Assumptions) -> Value {
    let mut fields = common(state, instance, status);
    if matches!(status, Status::Invalid | Status::Unknown) {
        return Value::Object(fields);
    }
    let groups = instance.groups.iter();
    let groups: Vec<Value> = groups
        .map(|group| json!({"groupName": group.name, "ips": group.ips, "whiteIpType": group.list.as_str()}))
        .collect();
    let mut network = network(state, instance);
    if assumptions.is(&assumptions::GROUP_LIST, "present") {
        network["whiteIpGroupList"] = Value::Array(groups);
    }
    fields.insert("networkConfig".to_owned(), network);
    for (name, list) in FLAT_LISTS {
        fields.insert((*name).to_owned(), json!(union(instance, *list)));
    }
    fields.append(&mut kibana(instance));
    fields.append(&mut cluster(instance));
    Value::Object(fields)
}

/// One item of the `Result` of `ListInstance`. Its lists are always empty and its groups absent.
pub(crate) fn item(state: &State, instance: &Instance, now: SystemTime) -> Value {
    let mut fields = common(state, instance, instance.status_at(now));
    fields.insert("networkConfig".to_owned(), network(state, instance));
    for (name, _) in FLAT_LISTS {
        fields.insert((*name).to_owned(), json!([]));
    }
    Value::Object(fields)
}

/// The fields that show a whole list without its groups.
const FLAT_LISTS: &[(&str, List)] = &[
    ("kibanaIPWhitelist", List::PublicKibana),
    ("kibanaPrivateIPWhitelist", List::PrivateKibana),
    ("publicIpWhitelist", List::PublicEs),
    ("privateNetworkIpWhiteList", List::PrivateEs),
    ("esIPWhitelist", List::PrivateEs),
];

fn union(instance: &Instance, list: List) -> Vec<&str> {
    let mut union: Vec<&str> = Vec::new();
    for ip in instance.groups.iter().filter(|group| group.list == list).flat_map(|group| &group.ips) {
        if !union.contains(&ip.as_str()) {
            union.push(ip);
        }
    }
    union
}

fn network(state: &State, instance: &Instance) -> Value {
    json!({
        "type": "vpc",
        "vpcId": "vpc-bp1sandbox0000000000000",
        "vswitchId": "vsw-bp1sandbox0000000000000",
        "vsArea": zone(state, instance),
    })
}

/// The zone of an instance: `h` of its region.
fn zone(state: &State, instance: &Instance) -> String {
    format!("{}-h", instance.region.as_ref().unwrap_or(&state.region))
}

fn common(state: &State, instance: &Instance, status: Status) -> Map<String, Value> {
    object(json!({
        "instanceId": instance.id,
        "description": instance.description,
        "version": instance.es_version,
        "esVersion": instance.es_version,
        "status": status.as_str(),
        "archType": instance.arch_type.as_str(),
        "nodeAmount": 3,
        "nodeSpec": {"spec": "elasticsearch.sn2ne.large", "disk": 100, "diskType": "cloud_essd"},
        "dataNode": true,
        "paymentType": "postpaid",
        "commodityCode": "elasticsearch",
        "instanceType": "elasticsearch",
        "instanceCategory": "x-pack",
        "resourceGroupId": "rg-sandbox0000000",
        "tags": [{"tagKey": "acs:rm:rgId", "tagValue": "rg-sandbox0000000"}],
        "zoneCount": 1,
        "zoneInfos": [{"zoneId": zone(state, instance), "status": "NORMAL"}],
        "createdAt": instance.created_at,
        "updatedAt": instance.updated_at,
        "enableKibanaPublicNetwork": instance.kibana_public,
        "enableKibanaPrivateNetwork": instance.kibana_private,
    }))
}

fn kibana(instance: &Instance) -> Map<String, Value> {
    let (id, port) = (&instance.id, if instance.arch_type == ArchType::Exclusive { 5601 } else { 443 });
    object(json!({
        "haveKibana": true,
        "kibanaProtocol": "HTTPS",
        "kibanaDomain": format!("{id}.kibana.elasticsearch.aliyuncs.com"),
        "kibanaPort": port,
        "kibanaPrivateDomain": format!("{id}-kibana.internal.elasticsearch.aliyuncs.com"),
        "kibanaPrivatePort": port,
        "kibanaConfiguration": {"spec": "elasticsearch.sn1ne.large", "amount": 1, "disk": 0},
        "enableKibanaPublicSSO": false,
        "enableKibanaPrivateSSO": false,
    }))
}

fn cluster(instance: &Instance) -> Map<String, Value> {
    let id = &instance.id;
    object(json!({
        "serviceVpc": true,
        "inited": true,
        "protocol": "HTTPS",
        "domain": format!("{id}.elasticsearch.aliyuncs.com"),
        "port": 9200,
        "enablePublic": instance.cluster_public,
        "publicDomain": format!("{id}.public.elasticsearch.aliyuncs.com"),
        "publicPort": 9200,
        "vpcInstanceId": format!("{id}-worker"),
        "esConfig": {"action.auto_create_index": "+.*,-*", "action.destructive_requires_name": "true"},
        "esIPBlacklist": [],
        "dedicateMaster": false,
        "haveClientNode": false,
        "warmNode": false,
        "haveElasticDataNode": false,
        "dictList": [],
        "clusterTasks": [],
        "haveGrafana": false,
        "haveCerebro": false,
        "advancedSetting": {"gcName": "CMS"},
        "enableMetrics": true,
        "readWritePolicy": {"writeHa": false},
        "extendConfigs": [{"configType": "usageScenario", "value": "general"}],
        "endTime": 4_782_556_800_000_u64,
    }))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(assumptions: &Assumptions, status: Status) -> Value {
        let state = State::seeded();
        instance(&state, &state.instances[0], status, assumptions)
    }

    #[test]
    fn the_flat_lists_are_unions_of_all_groups_of_their_type() {
        let answer = answer(&Assumptions::default(), Status::Active);
        let expected = json!(["192.0.2.10", "192.0.2.128/26", "198.51.100.16/28", "198.51.100.200"]);
        assert_eq!(answer["kibanaIPWhitelist"], expected);
        assert_eq!(answer["kibanaPrivateIPWhitelist"], json!(["192.168.12.0/24"]));
        let group = json!({"groupName": "office", "ips": ["198.51.100.16/28", "198.51.100.200"], "whiteIpType": "PUBLIC_KIBANA"});
        assert!(answer["networkConfig"]["whiteIpGroupList"].as_array().unwrap().contains(&group));
    }

    #[test]
    fn the_group_list_can_be_missing() {
        let mut assumptions = Assumptions::default();
        assumptions.set("group-list", "absent").unwrap();
        let answer = answer(&assumptions, Status::Active);
        assert_eq!(answer["networkConfig"].get("whiteIpGroupList"), None);
        assert_eq!(answer["networkConfig"]["type"], "vpc");
        assert_eq!(answer["kibanaIPWhitelist"].as_array().unwrap().len(), 4);
    }

    #[test]
    fn an_invalid_instance_shows_no_lists() {
        let answer = answer(&Assumptions::default(), Status::Invalid);
        assert_eq!(answer["status"], "invalid");
        assert_eq!((answer.get("networkConfig"), answer.get("kibanaIPWhitelist")), (None, None));
    }

    #[test]
    fn items_of_the_list_hide_every_whitelist() {
        let state = State::seeded();
        let item = item(&state, &state.instances[0], SystemTime::now());
        assert_eq!(item["kibanaIPWhitelist"], json!([]));
        assert_eq!(item["networkConfig"].get("whiteIpGroupList"), None);
        assert_eq!(item["description"], "search-production");
    }
}
