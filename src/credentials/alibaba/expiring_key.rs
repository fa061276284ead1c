//! An access key with its expiry, built from the parts of a file or a response.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer};

use crate::auth::credential::AlibabaCredential;
use crate::auth::secret::Secret;
use crate::credentials::fault::Fault;
use crate::credentials::parts::{anything, header_token, validate};

/// An access key, and when it expires.
#[derive(Clone, Debug)]
pub struct ExpiringKey {
    /// The key.
    pub key: AlibabaCredential,
    /// When it expires, if it does and if that is known.
    pub expires: Option<SystemTime>,
}

/// The three parts of a key as a source has them; an empty part counts as absent.
#[derive(Clone, Copy)]
pub(super) struct RawKey<'a> {
    /// Their names in the source.
    pub(super) names: [&'static str; 3],
    /// Their values.
    pub(super) values: [Option<&'a str>; 3],
}

/// The names of the parts in the vendors' files.
pub(super) const IN_FILES: [&str; 3] = ["access_key_id", "access_key_secret", "sts_token"];
/// The names of the parts in the services' answers.
const IN_ANSWERS: [&str; 3] = ["AccessKeyId", "AccessKeySecret", "SecurityToken"];

impl RawKey<'_> {
    /// The whole key, `None` if there is no part of one. With `temporary` the token belongs to it.
    pub(super) fn key(self, temporary: bool) -> Result<Option<AlibabaCredential>, Fault> {
        let values = self.values.map(|value| value.filter(|text| !text.is_empty()));
        if values.iter().all(Option::is_none) {
            return Ok(None);
        }
        let needed = if temporary { 3 } else { 2 };
        let those = |there: bool| {
            let parts = self.names.iter().zip(values).enumerate();
            let fit = parts.filter(|(place, (_, value))| value.is_some() == there && (there || *place < needed));
            fit.map(|(_, (name, _))| *name).collect::<Vec<_>>().join(" and ")
        };
        let (Some(id), Some(secret), true) = (values[0], values[1], values[2].is_some() || !temporary) else {
            return Err(Fault::broken(format!("has {} but not {}", those(true), those(false))));
        };
        for (place, (value, rule)) in values.into_iter().zip([header_token, anything, header_token]).enumerate() {
            let flawed = |problem| Fault::broken(format!("{} {problem}", self.names[place]));
            value.map_or(Ok(()), |text| validate(text, rule)).map_err(flawed)?;
        }
        Ok(Some(AlibabaCredential {
            access_key_id: id.to_owned(),
            access_key_secret: Secret::from(secret.to_owned()),
            security_token: values[2].map(|token| Secret::from(token.to_owned())),
        }))
    }

    /// The whole key; a fault if there is no part of one.
    pub(super) fn required(self, temporary: bool) -> Result<AlibabaCredential, Fault> {
        let none = || Fault::broken(format!("has neither {} nor {}", self.names[0], self.names[1]));
        self.key(temporary)?.ok_or_else(none)
    }
}

/// A temporary key as the services' answers have it, not validated.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(super) struct Answered {
    /// `Success`, where the service says so.
    pub(super) code: Option<String>,
    access_key_id: Option<String>,
    #[serde(deserialize_with = "secret")]
    access_key_secret: Option<Secret>,
    #[serde(deserialize_with = "secret")]
    security_token: Option<Secret>,
    expiration: Option<String>,
}

impl Answered {
    /// The key with its expiry, which must be after `now` if it is known.
    pub(super) fn lease(&self, now: SystemTime) -> Result<ExpiringKey, Fault> {
        let secrets = [&self.access_key_secret, &self.security_token].map(|part| part.as_ref().map(Secret::expose));
        let values = [self.access_key_id.as_deref(), secrets[0], secrets[1]];
        let key = RawKey { names: IN_ANSWERS, values }.required(true)?;
        match self.expiration.as_deref().filter(|text| !text.is_empty()) {
            Some(expiration) => ExpiringKey::until(key, expiration, now),
            None => Ok(ExpiringKey::lasting(key)),
        }
    }
}

/// Reads a text that must not be shown.
pub(super) fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Secret>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(Secret::from))
}

impl ExpiringKey {
    /// A key that does not expire, or whose expiry is unknown.
    pub(super) fn lasting(key: AlibabaCredential) -> Self {
        Self { key, expires: None }
    }

    /// `key` until the time `expiration` (RFC 3339); a fault if that is invalid or before `now`.
    pub(super) fn until(key: AlibabaCredential, expiration: &str, now: SystemTime) -> Result<Self, Fault> {
        let moment = expiration.parse::<jiff::Timestamp>().map(SystemTime::from);
        let expires = moment.map_err(|_| Fault::broken("has an invalid expiry date"))?;
        if expires <= now {
            let over = Fault::broken(format!("gives a key that has expired at {}", date(expires)));
            return Err(over.hint("check the clock of this machine with `date -u`, and who gives the key"));
        }
        Ok(Self { key, expires: Some(expires) })
    }
}

/// `moment` as `yyyy-MM-ddTHH:mm:ssZ`.
pub(super) fn date(moment: SystemTime) -> String {
    let seconds = moment.duration_since(SystemTime::UNIX_EPOCH).as_ref().map_or(0, Duration::as_secs);
    i64::try_from(seconds)
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .unwrap_or_default()
        .to_string()
}
