//! Damaged answers of the service: none is taken for a list that it does not show.

use bytes::Bytes;

use super::{failure, wire};
use crate::corpus_tests::for_each_form;
use crate::domain::instance::Described;

#[test]
fn damaged_answers_are_read_without_a_panic() {
    for_each_form("corpus/elasticsearch", |body| {
        if let Ok(answer) = serde_json::from_slice::<wire::Answer<wire::Instance>>(body) {
            let described = answer.result.and_then(|instance| instance.into_described(answer.request_id));
            described.iter().for_each(holds_what_the_body_holds(body));
        }
        if let Ok(listed) = serde_json::from_slice::<wire::Listed>(body) {
            listed.result.into_iter().flatten().for_each(|instance| drop(instance.into_listed()));
        }
    });
}

/// Every entry of a group stands in the body. Escapes of JSON make a text that does not.
fn holds_what_the_body_holds(body: &[u8]) -> impl Fn(&Described) {
    let text = String::from_utf8_lossy(body).into_owned();
    move |described| {
        for ip in described.groups.iter().flatten().flat_map(|group| &group.ips) {
            assert!(text.contains('\\') || text.contains(ip.as_str()), "{ip}: {text}");
        }
    }
}

#[test]
fn a_damaged_refusal_has_a_message() {
    for_each_form("corpus/elasticsearch", |body| {
        for status in [400, 403, 429, 503] {
            let answer = http::Response::builder().status(status).body(Bytes::copy_from_slice(body)).unwrap();
            let context =
                failure::Context { action: "DescribeInstance", instance: Some("es-cn-x"), region: "cn-hangzhou" };
            assert!(!failure::failure_of(&answer, &context).message.is_empty());
        }
    });
}
