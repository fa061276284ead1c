//! Signs every request to an object store that passes, by a clock that the store accepts.

use std::rc::Rc;
use std::time::SystemTime;

use http::header::{AUTHORIZATION, HOST};
use http::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;

use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::Keys;
use crate::auth::layer::Correction;
use crate::auth::v4::{self, Dialect, Inputs, UNSIGNED};
use crate::redactor::Redactor;
use crate::text;
use crate::transport::{Request, Response, SendError, Transport};
use crate::world::Clock;

/// Signs each request with a version 4 signature, under a new date each time. A request that is refused for its date is
/// signed again with a corrected date, if the response allows a correction.
pub struct V4<T> {
    inner: T,
    scope: Scope,
    keys: Keys,
    clock: Rc<dyn Clock>,
    refuses_time: fn(&Response) -> bool,
    correction: Rc<Correction>,
    redactor: Rc<Redactor>,
}

/// What the signatures of one client have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The rules.
    pub dialect: Dialect,
    /// The region.
    pub region: String,
    /// The bucket, if the host of a request names it and its path does not.
    pub bucket_of_host: Option<String>,
}

impl<T> V4<T> {
    /// Wraps `inner` and signs with `keys` within `scope`. `refuses_time` knows the answers that refuse a request for
    /// its date alone; `correction` and `redactor` are the run's.
    pub fn new(
        inner: T,
        scope: Scope,
        keys: impl Into<Keys>,
        clock: Rc<dyn Clock>,
        refuses_time: fn(&Response) -> bool,
        correction: Rc<Correction>,
        redactor: Rc<Redactor>,
    ) -> Self {
        Self { inner, scope, keys: keys.into(), clock, refuses_time, correction, redactor }
    }

    fn sign(&self, key: &AlibabaCredential, request: &mut Request, now: Option<SystemTime>) -> Result<(), SendError> {
        let forbidden = |what: &str| SendError::Forbidden(format!("a request cannot be signed: {what}"));
        let dialect = self.scope.dialect;
        let time = now.and_then(text::seconds).ok_or_else(|| forbidden("the clock shows no possible time"))?;
        let time = time.replace(['-', ':'], "");
        let uri = request.uri().clone();
        let host = match (uri.host(), uri.port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (Some(host), None) => host.to_owned(),
            (None, _) => return Err(forbidden("its address has no host")),
        };
        let payload = match dialect {
            Dialect::S3 => v4::content_sha256(request.body()),
            Dialect::Oss => UNSIGNED.to_owned(),
        };
        key.register_secrets(&self.redactor);
        let prefix = dialect.prefix();
        let mut set = |name: String, value: &str, is_secret: bool| {
            let unfit = |_| forbidden("a part of its credential has characters that no header may have");
            let mut value = HeaderValue::from_str(value).map_err(unfit)?;
            value.set_sensitive(is_secret);
            let name = HeaderName::try_from(name).map_err(|_| forbidden("a header has no possible name"))?;
            request.headers_mut().insert(name, value);
            Ok::<(), SendError>(())
        };
        set(HOST.to_string(), &host, false)?;
        set(format!("{prefix}content-sha256"), &payload, false)?;
        set(format!("{prefix}date"), &time, false)?;
        if let Some(token) = &key.security_token {
            set(format!("{prefix}security-token"), token.expose(), true)?;
        }
        let headers: Vec<(String, String)> = request
            .headers()
            .iter()
            .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
            .filter(|(name, _)| name != AUTHORIZATION.as_str())
            .collect();
        let path = match &self.scope.bucket_of_host {
            Some(bucket) if dialect == Dialect::Oss => format!("/{bucket}{}", uri.path()),
            _ => uri.path().to_owned(),
        };
        let query = decoded(uri.query().unwrap_or_default()).ok_or_else(|| forbidden("its query is not UTF-8"))?;
        let inputs = Inputs {
            dialect,
            method: request.method().as_str(),
            path: &path,
            query: &query,
            headers: &headers,
            payload: &payload,
            time: &time,
            region: &self.scope.region,
        };
        let proof = v4::authorization(&inputs, &key.access_key_id, key.access_key_secret.expose());
        if let Some((_, signature)) = proof.split_once("Signature=") {
            self.redactor.learn_proof(signature);
        }
        let unfit = |_| forbidden("a part of its credential has characters that no header may have");
        let mut value = HeaderValue::from_str(&proof).map_err(unfit)?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
        Ok(())
    }
}

impl<T: Transport> Transport for V4<T> {
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

/// The names and values of `query`, decoded.
fn decoded(query: &str) -> Option<Vec<(String, String)>> {
    let decode = |text: &str| Some(percent_decode_str(text).decode_utf8().ok()?.into_owned());
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(value)?))
        })
        .collect()
}
