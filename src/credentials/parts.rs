//! Builds a credential from the parts that a source holds, by the same rules for every source.

use super::error::{CredentialError, Holder, ValueProblem};
use crate::auth::credential::{AlibabaCredential, DigestCredential};
use crate::auth::secret::Secret;

/// One part of a credential as a source holds it.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    /// The variable or key.
    pub(super) name: &'static str,
    /// Its value, if there is one.
    pub(super) value: Value<'a>,
}

/// The value of a part.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// None.
    Absent,
    /// A text.
    Text(&'a str),
    /// Bytes that are not text.
    NotUnicode,
}

impl<'a> From<Option<&'a str>> for Value<'a> {
    fn from(text: Option<&'a str>) -> Self {
        text.map_or(Self::Absent, Self::Text)
    }
}

/// A rule for the characters of a part, beyond those that hold for all.
pub(super) type Rule = fn(&str) -> Result<(), ValueProblem>;

/// The access key that `holder` has, if it has any part of one.
pub(super) fn alibaba(
    holder: &Holder,
    id: Part<'_>,
    secret: Part<'_>,
    token: Part<'_>,
) -> Result<Option<AlibabaCredential>, CredentialError> {
    let token_text = text(holder, token, header_token)?;
    let pair = pair(holder, (id, header_token), (secret, anything), token_text.is_some().then_some(token.name))?;
    Ok(pair.map(|(access_key_id, access_key_secret)| AlibabaCredential {
        access_key_id,
        access_key_secret: Secret::from(access_key_secret),
        security_token: token_text.map(|token| Secret::from(token.to_owned())),
    }))
}

/// The login that `holder` has, if it has any part of one.
pub(super) fn digest(
    holder: &Holder,
    username: Part<'_>,
    key: Part<'_>,
) -> Result<Option<DigestCredential>, CredentialError> {
    let pair = pair(holder, (username, no_colon), (key, anything), None)?;
    Ok(pair.map(|(username, password)| DigestCredential { username, password: Secret::from(password) }))
}

/// Both halves, or nothing if there is neither and no `extra` part that would need them.
fn pair(
    holder: &Holder,
    (left, left_rule): (Part<'_>, Rule),
    (right, right_rule): (Part<'_>, Rule),
    extra: Option<&'static str>,
) -> Result<Option<(String, String)>, CredentialError> {
    match (text(holder, left, left_rule)?, text(holder, right, right_rule)?) {
        (Some(left), Some(right)) => Ok(Some((left.to_owned(), right.to_owned()))),
        (None, None) if extra.is_none() => Ok(None),
        (has_left, has_right) => {
            let halves = [(left.name, has_left.is_some()), (right.name, has_right.is_some())];
            let those = |there| halves.iter().filter(move |half| half.1 == there).map(|half| half.0);
            let present = those(true).chain(extra).collect();
            Err(CredentialError::Half { holder: holder.clone(), present, missing: those(false).collect() })
        }
    }
}

/// The text of `part`, validated.
fn text<'a>(holder: &Holder, part: Part<'a>, rule: Rule) -> Result<Option<&'a str>, CredentialError> {
    let broken = |problem| CredentialError::Broken { holder: holder.clone(), part: part.name, problem };
    let text = match part.value {
        Value::Absent => return Ok(None),
        Value::NotUnicode => return Err(broken(ValueProblem::NotUnicode)),
        Value::Text(text) => text,
    };
    validate(text, rule).map(|()| Some(text)).map_err(broken)
}

/// Whether `text` can be a part of a credential, `rule` included.
pub(super) fn validate(text: &str, rule: Rule) -> Result<(), ValueProblem> {
    if text.trim() != text {
        Err(ValueProblem::WhiteSpace)
    } else if text.chars().any(char::is_control) {
        Err(ValueProblem::Control)
    } else {
        rule(text)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "a rule that refuses nothing")]
pub(super) fn anything(_text: &str) -> Result<(), ValueProblem> {
    Ok(())
}

/// Visible ASCII without a comma: the value stands in a header, between commas.
pub(super) fn header_token(text: &str) -> Result<(), ValueProblem> {
    let fits = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',');
    if fits { Ok(()) } else { Err(ValueProblem::Character) }
}

fn no_colon(text: &str) -> Result<(), ValueProblem> {
    if text.contains(':') { Err(ValueProblem::Colon) } else { Ok(()) }
}
