//! The secrets of one sandbox. They are random for each state, so that only the user who reads the state or started the
//! sandbox can use its port: other users of the machine can reach the port as well.
//!
//! Names (access key IDs, the user, the public key) are no secrets and are the same in every sandbox.

use super::state::Saved;

/// The letters of random texts. 62 of them, so a byte below 248 maps to a letter without bias.
const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// The secrets of both services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Keys {
    access_key_secret: String,
    sts_secret: String,
    security_token: String,
    api_key: String,
    private_key: String,
}

impl Keys {
    /// New random secrets, in the shapes of the real ones.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub(crate) fn random() -> Result<Self, getrandom::Error> {
        Ok(Self {
            access_key_secret: letters(30)?,
            sts_secret: letters(44)?,
            security_token: format!("CAIS{}", letters(60)?),
            api_key: uuid()?,
            private_key: uuid()?,
        })
    }

    /// The secrets that `saved` holds.
    pub(crate) fn of(saved: &Saved) -> Self {
        let sts = saved.elasticsearch.sts.as_ref();
        let (sts_secret, security_token) =
            sts.map_or_else(Default::default, |sts| (sts.access_key_secret.clone(), sts.security_token.clone()));
        Self {
            access_key_secret: saved.elasticsearch.access_key_secret.clone(),
            sts_secret,
            security_token,
            api_key: saved.ops_manager.credentials().1.to_owned(),
            private_key: saved.ops_manager.programmatic().private.clone(),
        }
    }

    /// Puts these secrets into `saved`.
    pub(crate) fn put(&self, saved: &mut Saved) {
        saved.elasticsearch.access_key_secret.clone_from(&self.access_key_secret);
        if let Some(sts) = &mut saved.elasticsearch.sts {
            sts.access_key_secret.clone_from(&self.sts_secret);
            sts.security_token.clone_from(&self.security_token);
        }
        saved.ops_manager.set_secrets(&self.api_key, &self.private_key);
    }

    /// Whether one of these secrets is also one of `other`.
    pub(crate) fn shares_any(&self, other: &Self) -> bool {
        let texts = |keys: &Self| {
            let Self { access_key_secret, sts_secret, security_token, api_key, private_key } = keys.clone();
            [access_key_secret, sts_secret, security_token, api_key, private_key]
        };
        texts(self).iter().any(|text| texts(other).contains(text))
    }
}

/// `count` random letters and digits.
fn letters(count: usize) -> Result<String, getrandom::Error> {
    let mut text = String::with_capacity(count);
    let mut bytes = [0; 64];
    while text.len() < count {
        getrandom::fill(&mut bytes)?;
        let usable = bytes.iter().filter(|byte| **byte < 248).map(|byte| char::from(LETTERS[usize::from(byte % 62)]));
        text.extend(usable.take(count - text.len()));
    }
    Ok(text)
}

/// A random UUID in lower case.
fn uuid() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid().hyphenated().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sandboxes_share_no_secret() {
        let (one, other) = (Keys::random().unwrap(), Keys::random().unwrap());
        assert!(!one.shares_any(&other) && one.shares_any(&one));
        assert_eq!((one.access_key_secret.len(), one.security_token.len()), (30, 64));
        assert_eq!((one.api_key.len(), one.private_key.len()), (36, 36));
    }

    #[test]
    fn what_is_put_is_what_is_read() {
        let mut saved = Saved::seeded(&[]).unwrap();
        let keys = Keys::random().unwrap();
        assert!(!Keys::of(&saved).shares_any(&keys));
        keys.put(&mut saved);
        assert_eq!(Keys::of(&saved), keys);
    }
}
