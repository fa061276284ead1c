//! Addresses that are taken, in the spelling they are taken in, and those that are refused, with the reason.

use super::*;

fn ops_manager(text: &str) -> Result<String, AddressProblem> {
    OpsManagerUrl::parse(text, false).map(|url| url.to_string())
}

#[test]
fn a_region_has_its_endpoint() {
    let endpoint = ElasticsearchEndpoint::for_region("cn-hangzhou", Side::Public).unwrap();
    assert_eq!(endpoint.origin(), "https://elasticsearch.cn-hangzhou.aliyuncs.com");
    assert!(!endpoint.is_loopback());
    let inside = ElasticsearchEndpoint::for_region("cn-hangzhou", Side::Vpc).unwrap();
    assert_eq!(inside.origin(), "https://elasticsearch-vpc.cn-hangzhou.aliyuncs.com");
}

#[test]
fn a_region_that_would_change_the_host_is_refused() {
    for region in ["", "CN-Hangzhou", "cn.evil", "cn/../", "cn@evil.com", "cn hangzhou", "ｃn", "cn_1", "cn:1"] {
        assert_eq!(ElasticsearchEndpoint::for_region(region, Side::Vpc), Err(AddressProblem::Region), "{region}");
    }
    assert_eq!(ElasticsearchEndpoint::for_region(&"a".repeat(64), Side::Public), Err(AddressProblem::Region));
}

#[test]
fn an_endpoint_is_a_site_without_a_path() {
    let parse = |text| ElasticsearchEndpoint::parse(text).map(|endpoint| endpoint.to_string());
    assert_eq!(parse("https://ES.example.com:443/").as_deref(), Ok("https://es.example.com"));
    assert_eq!(parse("http://127.0.0.1:8080").as_deref(), Ok("http://127.0.0.1:8080"));
    assert_eq!(parse("https://es.example.com/api"), Err(AddressProblem::Path));
    assert_eq!(parse("elasticsearch.cn-hangzhou.aliyuncs.com"), Err(AddressProblem::Scheme));
}

#[test]
fn every_spelling_of_one_ops_manager_is_the_same() {
    let spellings = ["", "/", "/api/public/v1.0", "/api/public/v1.0/"];
    for end in spellings {
        assert_eq!(ops_manager(&format!("https://om.example.com:8443{end}")).unwrap(), "https://om.example.com:8443");
        assert_eq!(ops_manager(&format!("HTTPS://OM.example.com:443{end}")).unwrap(), "https://om.example.com");
        assert_eq!(ops_manager(&format!("https://om.example.com/om{end}")).unwrap(), "https://om.example.com/om");
    }
}

#[test]
fn the_parts_of_an_ops_manager_url_are_told_apart() {
    let url = OpsManagerUrl::parse("https://om.example.com:8443/a/b/", false).unwrap();
    assert_eq!((url.host(), url.base()), ("om.example.com", "/a/b"));
    assert_eq!(url.origin(), "https://om.example.com:8443");
    assert_eq!(url.authority(), "om.example.com:8443");
    let plain = OpsManagerUrl::parse("http://[0::1]:80/", false).unwrap();
    assert_eq!((plain.origin().as_str(), plain.host(), plain.base()), ("http://[::1]", "[::1]", ""));
}

#[test]
fn plain_http_is_for_this_machine_only() {
    for host in ["127.0.0.1:8080", "127.9.9.9", "localhost:8080", "[::1]:9"] {
        assert!(ops_manager(&format!("http://{host}")).is_ok(), "{host}");
    }
    for host in ["om.example.com", "10.0.0.1", "[::2]", "localhost.example.com", "127.0.0.1.example.com", "127.1"] {
        assert_eq!(ops_manager(&format!("http://{host}")), Err(AddressProblem::PlainHttp), "{host}");
        assert!(!host.contains("om.") || OpsManagerUrl::parse(&format!("http://{host}"), true).unwrap().is_exposed());
    }
    assert!(!OpsManagerUrl::parse("https://om.example.com", true).unwrap().is_exposed());
    assert!(!OpsManagerUrl::parse("http://127.0.0.1:8080", true).unwrap().is_exposed());
}

#[test]
fn odd_addresses_are_refused_for_their_reason() {
    use AddressProblem::{Extra, Host, Malformed, OddPath, Scheme, UserInfo};
    let table = [
        ("", Scheme),
        ("om.example.com:8443", Scheme),
        ("ftp://om.example.com", Scheme),
        ("//om.example.com", Scheme),
        ("https://", Malformed),
        ("https:///api", Malformed),
        ("https://user:pw@om.example.com", UserInfo),
        ("https://127.0.0.1@om.example.com", UserInfo),
        ("https://om.example.com?x=1", Extra),
        ("https://om.example.com/#x", Extra),
        ("https://om.example.com:", Host),
        ("https://om.example.com:0", Host),
        ("https://om.example.com:99999", Host),
        ("https://om.example.com:0443", Host),
        ("https://om..example.com", Host),
        ("https://om.example.com.", Host),
        ("https://[::1", Malformed),
        ("https://[fe80::1%25eth0]", Host),
        ("https://om example.com", Malformed),
        ("https://om.example.com/a//b", OddPath),
        ("https://om.example.com/a/../b", OddPath),
        ("https://om.example.com/%2e%2e", OddPath),
        ("https://om.example.com//a", OddPath),
    ];
    for (text, problem) in table {
        assert_eq!(ops_manager(text), Err(problem), "{text}");
    }
}
