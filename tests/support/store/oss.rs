//! OSS, as far as a journal uses it: AppendObject with a position, and GetObject with a range. HeadObject and
//! ListObjectsV2 are there for the vendor's SDK.

use super::http::{Answer, Request, decode};
use super::{BUCKET, Manner, REGION, Shelf, signature};

/// The answer to `request`; none if the connection ends without one.
pub(super) fn answer(request: &Request, shelf: &mut Shelf) -> Option<Answer> {
    match shelf.manner {
        Manner::DownAfterWrite if shelf.writes > 0 => return Some(Answer::error(503, "ServiceUnavailable")),
        Manner::Down => return Some(Answer::error(503, "InternalError")),
        Manner::Redirects => {
            return Some(Answer::error(307, "TemporaryRedirect").with("location", "https://elsewhere.example/"));
        }
        Manner::NoBucket => return Some(Answer::error(404, "NoSuchBucket")),
        Manner::OtherRegion => return Some(Answer::error(403, "SecondLevelDomainForbidden")),
        _ => {}
    }
    let resource = request.path().to_owned();
    if let Err(code) = signature::oss(request, REGION, &resource, &shelf.key) {
        return Some(Answer::error(403, code));
    }
    let Some(name) = resource.strip_prefix(&format!("/{BUCKET}/")) else {
        return Some(Answer::error(404, "NoSuchBucket"));
    };
    let name = decode(name);
    match request.method.as_str() {
        "GET" if name.is_empty() => Some(list(request, shelf)),
        "GET" | "HEAD" => Some(get(request, &name, shelf)),
        "POST" if request.parameter("append").is_some() => append(request, name, shelf),
        _ => Some(Answer::error(405, "MethodNotAllowed")),
    }
}

/// ListObjectsV2, with the elements that a client of others reads.
fn list(request: &Request, shelf: &Shelf) -> Answer {
    if shelf.manner == Manner::DeniesList {
        return Answer::error(403, "AccessDenied");
    }
    let prefix = request.parameter("prefix").unwrap_or_default();
    let contents: Vec<String> = shelf
        .objects
        .iter()
        .filter(|(name, _)| name.starts_with(&prefix))
        .map(|(name, content)| {
            let size = content.len();
            format!("<Contents><Key>{name}</Key><Size>{size}</Size><Type>Appendable</Type></Contents>")
        })
        .collect();
    let contents = contents.concat();
    let text = format!(
        "<?xml version=\"1.0\"?><ListBucketResult><Name>{BUCKET}</Name><Prefix>{prefix}</Prefix>\
         <IsTruncated>false</IsTruncated>{contents}</ListBucketResult>"
    );
    Answer::of(200, text).with("content-type", "application/xml")
}

fn get(request: &Request, name: &str, shelf: &Shelf) -> Answer {
    if shelf.manner == Manner::DeniesRead {
        return Answer::error(403, "AccessDenied");
    }
    let Some(content) = shelf.objects.get(name) else { return Answer::error(404, "NoSuchKey") };
    let Some((from, to)) = request.header("range").and_then(|range| {
        let (from, to) = range.strip_prefix("bytes=")?.split_once('-')?;
        Some((from.parse::<usize>().ok()?, to.parse::<usize>().ok()?))
    }) else {
        return whole(content);
    };
    if from >= content.len() {
        let is_standard = request.header("x-oss-range-behavior") == Some("standard");
        return if is_standard { Answer::error(416, "InvalidRange") } else { whole(content) };
    }
    let end = (to + 1).min(content.len());
    let range = format!("bytes {from}-{}/{}", end - 1, content.len());
    Answer::of(206, &content[from..end]).with("content-range", range)
}

fn whole(content: &[u8]) -> Answer {
    let next = content.len().to_string();
    Answer::of(200, content).with("x-oss-object-type", "Appendable").with("x-oss-next-append-position", next)
}

fn append(request: &Request, name: String, shelf: &mut Shelf) -> Option<Answer> {
    shelf.writes += 1;
    match shelf.manner {
        Manner::DeniesWrite => return Some(Answer::error(403, "AccessDenied")),
        Manner::Retention => return Some(Answer::error(409, "FileImmutable")),
        Manner::LosesRequests if shelf.writes % 2 == 1 => return None,
        _ => {}
    }
    let Some(position) = request.parameter("position").and_then(|text| text.parse::<usize>().ok()) else {
        return Some(Answer::error(400, "InvalidArgument"));
    };
    let ignores = shelf.manner == Manner::IgnoresCondition;
    let loses = shelf.manner == Manner::LosesAnswers;
    let content = shelf.objects.entry(name).or_default();
    if content.len() != position && !ignores {
        let length = content.len().to_string();
        return Some(Answer::error(409, "PositionNotEqualToLength").with("x-oss-next-append-position", length));
    }
    content.extend_from_slice(&request.body);
    let next = content.len().to_string();
    (!loses).then(|| Answer::of(200, "").with("x-oss-next-append-position", next))
}
