//! The service, kind and subject of a request, from its head alone. Nothing is verified.

use super::exchange::Exchange;
use super::faults::{Kind, ServiceName};
use super::truth::Subject;
use super::{elasticsearch, ops_manager};

/// The service that a request is for.
pub(crate) fn service(exchange: &Exchange) -> Option<ServiceName> {
    let path = exchange.path();
    if path == "/openapi" || path.starts_with("/openapi/") {
        Some(ServiceName::Elasticsearch)
    } else {
        path.starts_with("/api/public/").then_some(ServiceName::OpsManager)
    }
}

/// The kind of a request.
pub(crate) fn kind(exchange: &Exchange) -> Kind {
    if !exchange.headers.contains_key("authorization") {
        Kind::Greeting
    } else if exchange.method.is_safe() {
        Kind::Read
    } else {
        Kind::Write
    }
}

/// The owner of the lists that a request names.
pub(crate) fn subject(exchange: &Exchange) -> Option<Subject> {
    match service(exchange)? {
        ServiceName::Elasticsearch => elasticsearch::instance_of(exchange).map(Subject::Instance),
        ServiceName::OpsManager if ops_manager::is_global(exchange) => Some(Subject::Installation),
        ServiceName::OpsManager => ops_manager::holder_of(exchange).map(Subject::Caller),
    }
}
