//! S3, as far as a journal uses it: PutObject with a condition, GetObject, ListObjectsV2.

use super::http::{Answer, Request, decode};
use super::{BUCKET, Manner, REGION, Shelf, signature};

/// The answer to `request`; none if the connection ends without one.
pub(super) fn answer(request: &Request, shelf: &mut Shelf) -> Option<Answer> {
    let region = if shelf.manner == Manner::OtherRegion { "eu-other-2" } else { REGION };
    match shelf.manner {
        Manner::DownAfterWrite if shelf.writes > 0 => return Some(Answer::error(503, "ServiceUnavailable")),
        Manner::Down => return Some(Answer::error(503, "ServiceUnavailable")),
        Manner::Redirects => {
            return Some(Answer::error(301, "PermanentRedirect").with("location", "https://elsewhere.example/"));
        }
        Manner::NoBucket => return Some(Answer::error(404, "NoSuchBucket")),
        _ => {}
    }
    if let Err(code) = signature::s3(request, region, &shelf.key) {
        let status = if code == "AuthorizationHeaderMalformed" { 400 } else { 403 };
        return Some(Answer::error(status, code).with("x-amz-bucket-region", region));
    }
    let Some(name) = request.path().strip_prefix(&format!("/{BUCKET}")) else {
        return Some(Answer::error(404, "NoSuchBucket"));
    };
    let name = decode(name.trim_start_matches('/'));
    match (request.method.as_str(), name.is_empty()) {
        ("GET", true) => Some(list(request, shelf)),
        ("GET" | "HEAD", false) => Some(get(&name, shelf)),
        ("PUT", false) => put(request, name, shelf),
        _ => Some(Answer::error(405, "MethodNotAllowed")),
    }
}

fn list(request: &Request, shelf: &Shelf) -> Answer {
    if shelf.manner == Manner::DeniesList {
        return Answer::error(403, "AccessDenied");
    }
    let prefix = request.parameter("prefix").unwrap_or_default();
    let most = request.parameter("max-keys").and_then(|most| most.parse().ok()).unwrap_or(1000);
    let names = shelf.objects.keys().filter(|name| name.starts_with(&prefix)).take(most);
    let contents: String = names.map(|name| ["<Contents><Key>", name.as_str(), "</Key></Contents>"].concat()).collect();
    Answer::of(200, format!("<?xml version=\"1.0\"?><ListBucketResult>{contents}</ListBucketResult>"))
}

fn get(name: &str, shelf: &Shelf) -> Answer {
    match shelf.objects.get(name) {
        _ if shelf.manner == Manner::DeniesRead => Answer::error(403, "AccessDenied"),
        Some(content) => Answer::of(200, content.clone()),
        None if shelf.manner == Manner::DeniesList => Answer::error(403, "AccessDenied"),
        None => Answer::error(404, "NoSuchKey"),
    }
}

fn put(request: &Request, name: String, shelf: &mut Shelf) -> Option<Answer> {
    shelf.writes += 1;
    let condition = request.header("if-none-match");
    match shelf.manner {
        Manner::DeniesWrite => return Some(Answer::error(403, "AccessDenied")),
        Manner::NoConditions if condition.is_some() => return Some(Answer::error(501, "NotImplemented")),
        Manner::LosesRequests if shelf.writes % 2 == 1 => return None,
        _ => {}
    }
    if condition == Some("*") && shelf.objects.contains_key(&name) && shelf.manner != Manner::IgnoresCondition {
        return Some(Answer::error(412, "PreconditionFailed"));
    }
    shelf.objects.insert(name, request.body.clone());
    (shelf.manner != Manner::LosesAnswers).then(|| Answer::of(200, "").with("etag", "\"witness\""))
}
