//! The regions in which the service is offered.
//!
//! The vendor's list of open regions (help.aliyun.com, Elasticsearch, "open-service-area", 2025-11), without the closed
//! ones and those of the industry clouds. A region that is missing here can still be named.

/// Every region of the public cloud with an address of its own.
pub(crate) const REGIONS: &[&str] = &[
    "cn-hangzhou",
    "cn-shanghai",
    "cn-beijing",
    "cn-shenzhen",
    "cn-qingdao",
    "cn-zhangjiakou",
    "cn-wulanchabu",
    "cn-chengdu",
    "cn-guangzhou",
    "cn-hongkong",
    "ap-southeast-1",
    "ap-southeast-3",
    "ap-southeast-5",
    "ap-southeast-7",
    "ap-northeast-1",
    "ap-northeast-2",
    "us-east-1",
    "us-west-1",
    "eu-central-1",
    "eu-west-1",
];
