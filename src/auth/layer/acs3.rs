//! Signs every request that passes, by a clock that the service accepts.

use std::rc::Rc;
use std::time::SystemTime;

use http::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;

use crate::auth::acs3::{Call, headers};
use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::Keys;
use crate::auth::layer::Correction;
use crate::redactor::Redactor;
use crate::text;
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::{Clock, Entropy};

/// The headers that are secret or amount to a proof.
const SENSITIVE: [&str; 3] = ["authorization", "x-acs-security-token", "x-acs-signature-nonce"];

/// Signs each request with ACS3-HMAC-SHA256, under a new date and nonce each time. The request already carries
/// `x-acs-action` and `x-acs-version`; everything else that the signature needs is set here. A request that is refused
/// for its date is signed again with a corrected date, if the response allows a correction.
pub struct Acs3<T> {
    inner: T,
    keys: Keys,
    clock: Rc<dyn Clock>,
    entropy: Rc<dyn Entropy>,
    refuses_time: fn(&Response) -> bool,
    correction: Rc<Correction>,
    redactor: Rc<Redactor>,
}

impl<T> Acs3<T> {
    /// Wraps `inner` and signs with `keys`. `refuses_time` knows the answers that refuse a request for its date alone;
    /// `correction` and `redactor` are the run's.
    pub fn new(
        inner: T,
        keys: impl Into<Keys>,
        clock: Rc<dyn Clock>,
        entropy: Rc<dyn Entropy>,
        refuses_time: fn(&Response) -> bool,
        correction: Rc<Correction>,
        redactor: Rc<Redactor>,
    ) -> Self {
        Self { inner, keys: keys.into(), clock, entropy, refuses_time, correction, redactor }
    }

    fn sign(&self, key: &AlibabaCredential, request: &mut Request, now: Option<SystemTime>) -> Result<(), SendError> {
        let forbidden = |what: &str| SendError::Forbidden(format!("a request cannot be signed: {what}"));
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let uri = request.uri();
        let host = match (uri.host(), uri.port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (Some(host), None) => host.to_owned(),
            (None, _) => return Err(forbidden("its address has no host")),
        };
        let call = Call {
            method: request.method().as_str(),
            host: &host,
            path: uri.path(),
            query: &decoded(uri.query().unwrap_or_default()).ok_or_else(|| forbidden("its query is not UTF-8"))?,
            body: request.body(),
            action: header("x-acs-action").ok_or_else(|| forbidden("it names no action"))?,
            version: header("x-acs-version").ok_or_else(|| forbidden("it names no version of the API"))?,
            date: &now.and_then(text::seconds).ok_or_else(|| forbidden("the clock shows no possible time"))?,
            nonce: &self.entropy.nonce(),
        };
        key.register_secrets(&self.redactor);
        for (name, value) in headers(&call, key) {
            if let Some((_, signature)) = value.split_once("Signature=").filter(|_| name == "authorization") {
                self.redactor.learn_proof(signature);
            }
            let unfit = |_| forbidden("a part of its credential has characters that no header may have");
            let mut value = HeaderValue::try_from(value).map_err(unfit)?;
            value.set_sensitive(SENSITIVE.contains(&name.as_str()));
            let name = HeaderName::try_from(name).map_err(|_| forbidden("a header has no possible name"))?;
            request.headers_mut().insert(name, value);
        }
        Ok(())
    }
}

impl<T: Transport> Transport for Acs3<T> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        let key = self.keys.current().await?;
        let sign = |now| {
            let mut signed = request.clone();
            self.sign(&key, &mut signed, now)?;
            Ok(signed)
        };
        self.correction.send(&self.inner, &*self.clock, self.refuses_time, sign).await
    }
}

/// The names and values of `query` as the server will read them, a plus sign being a space.
fn decoded(query: &str) -> Option<Vec<(String, String)>> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        Some(percent_decode_str(&text).decode_utf8().ok()?.into_owned())
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(value)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::secret::Secret;
    use crate::transport::script::{Counter, Script, Stopped, answer, request, run, sink};

    fn layer(script: &Rc<Script>, token: Option<&str>) -> Acs3<Rc<Script>> {
        let credential = AlibabaCredential {
            access_key_id: "YourAccessKeyId".to_owned(),
            access_key_secret: Secret::from("YourAccessKeySecret".to_owned()),
            security_token: token.map(|token| Secret::from(token.to_owned())),
        };
        let (clock, (warn, _)) = (Stopped::at(1_698_315_752), sink());
        let refuses_time = |answer: &Response| answer.status() == 400;
        let correction = Rc::new(Correction::new(warn));
        Acs3::new(
            Rc::clone(script),
            credential,
            clock,
            Rc::new(Counter::default()),
            refuses_time,
            correction,
            Rc::default(),
        )
    }

    fn call(body: &'static str) -> Request {
        let mut request = request("POST", "http://localhost:8080/a%2Fb?x=%2A%20&y", body);
        request.headers_mut().insert("x-acs-action", "RunInstances".parse().unwrap());
        request.headers_mut().insert("x-acs-version", "2014-05-26".parse().unwrap());
        request
    }

    #[test]
    fn each_send_has_its_own_date_nonce_and_signature() {
        let script = Script::new([Ok(answer(200, &[])), Ok(answer(200, &[]))]);
        let layer = layer(&script, None);
        run(async {
            layer.send(call("{}")).await.unwrap();
            layer.send(call("{}")).await.unwrap();
        });
        assert_eq!(script.header(0, "x-acs-date"), "2023-10-26T10:22:32Z");
        assert_eq!(script.header(0, "host"), "localhost:8080");
        assert_eq!(script.header(0, "accept"), "application/json");
        assert_eq!(script.header(0, "x-acs-signature-nonce"), format!("{:032x}", 1));
        assert_eq!(script.header(1, "x-acs-signature-nonce"), format!("{:032x}", 2));
        assert_ne!(script.header(0, "authorization"), script.header(1, "authorization"));
        let signed = "SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;\
                      x-acs-signature-nonce;x-acs-version,";
        assert!(script.header(0, "authorization").contains(signed));
        assert!(script.seen.borrow()[0].headers()["authorization"].is_sensitive());
    }

    #[test]
    fn a_request_refused_for_its_time_is_signed_again_with_the_service_time() {
        let refusal = || Ok(answer(400, &[("date", "Thu, 26 Oct 2023 10:42:32 GMT")]));
        let script = Script::new([refusal(), Ok(answer(200, &[])), Ok(answer(200, &[])), refusal()]);
        let layer = layer(&script, None);
        assert_eq!(run(layer.send(call("{}"))).unwrap().status(), 200);
        assert_eq!(run(layer.send(call("{}"))).unwrap().status(), 200, "the correction lasts");
        assert_eq!(run(layer.send(call("{}"))).unwrap().status(), 400, "and is made once");
        let dates: Vec<_> = (0..4).map(|sent| script.header(sent, "x-acs-date")).collect();
        assert_eq!(dates[0], "2023-10-26T10:22:32Z");
        assert!(dates[1..].iter().all(|date| date == "2023-10-26T10:42:32Z"), "{dates:?}");
        assert_ne!(script.header(0, "x-acs-signature-nonce"), script.header(1, "x-acs-signature-nonce"));
        assert_eq!(script.seen.borrow()[0].body(), script.seen.borrow()[1].body());
    }

    #[test]
    fn two_refusals_of_one_request_are_the_answer() {
        let refusal = || Ok(answer(400, &[("date", "Thu, 26 Oct 2023 10:42:32 GMT")]));
        let script = Script::new([refusal(), refusal()]);
        assert_eq!(run(layer(&script, None).send(call("{}"))).unwrap().status(), 400);
        assert_eq!(script.left(), 0);
    }

    #[test]
    fn a_token_is_sent_and_signed_and_no_body_means_no_content_type() {
        let script = Script::new([Ok(answer(200, &[]))]);
        run(layer(&script, Some("token")).send(call(""))).unwrap();
        assert_eq!(script.header(0, "x-acs-security-token"), "token");
        assert_eq!(script.header(0, "content-type"), "");
        assert!(script.header(0, "authorization").contains(";x-acs-security-token;"));
    }

    #[test]
    fn what_cannot_be_signed_is_not_sent() {
        let script = Script::new([]);
        let outcome = run(layer(&script, Some("line\nbreak")).send(call("")));
        assert!(matches!(outcome, Err(SendError::Forbidden(text)) if !text.contains("break")));
        let bare = request("GET", "http://localhost/", "");
        assert!(matches!(run(layer(&script, None).send(bare)), Err(SendError::Forbidden(_))));
        let bytes = {
            let mut call = call("");
            *call.uri_mut() = "http://localhost/?a=%ff".parse().unwrap();
            call
        };
        assert!(matches!(run(layer(&script, None).send(bytes)), Err(SendError::Forbidden(_))));
    }

    #[test]
    fn a_query_is_read_as_the_server_reads_it() {
        let pairs = decoded("a=b+c&d=e%2Bf&g&h=i=j").unwrap();
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("a", "b c"), ("d", "e+f"), ("g", ""), ("h", "i=j")]);
    }
}
