//! The access key that a request is signed with: the same for a whole run, or renewed while the run lasts.
//!
//! How a key is renewed is not known here; whoever holds a key that expires brings a [`Renewing`] along.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use super::credential::AlibabaCredential;
use crate::transport::SendError;

/// The key for the next signature, or why there is none: then the request is not sent.
pub type Current<'a> = Pin<Box<dyn Future<Output = Result<Rc<AlibabaCredential>, SendError>> + 'a>>;

/// Has an access key that expires, and gets a new one in time.
pub trait Renewing {
    /// The key for a signature made now.
    fn current(&self) -> Current<'_>;
}

/// The access key of a client.
#[derive(Clone)]
pub enum Keys {
    /// A key that does not expire, or whose expiry is unknown.
    Fixed(Rc<AlibabaCredential>),
    /// One that is renewed.
    Renewed(Rc<dyn Renewing>),
}

impl Keys {
    /// The key for a signature made now.
    pub async fn current(&self) -> Result<Rc<AlibabaCredential>, SendError> {
        match self {
            Self::Fixed(key) => Ok(Rc::clone(key)),
            Self::Renewed(keys) => keys.current().await,
        }
    }
}

impl From<AlibabaCredential> for Keys {
    fn from(key: AlibabaCredential) -> Self {
        Self::Fixed(Rc::new(key))
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fixed(_) => "Keys::Fixed",
            Self::Renewed(_) => "Keys::Renewed",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::auth::layer::{Acs3, Correction};
    use crate::transport::Transport;
    use crate::transport::script::{Counter, Script, Stopped, answer, request, run, sink};

    /// Has another key each time, up to a number.
    struct Fresh {
        given: Cell<u32>,
        most: u32,
    }

    impl Renewing for Fresh {
        fn current(&self) -> Current<'_> {
            self.given.set(self.given.get() + 1);
            let key = AlibabaCredential {
                access_key_id: format!("key{}", self.given.get()),
                access_key_secret: "s".to_owned().into(),
                security_token: None,
            };
            let ended = self.given.get() > self.most;
            Box::pin(async move { if ended { Err(SendError::NoKey("ended".to_owned())) } else { Ok(Rc::new(key)) } })
        }
    }

    #[test]
    fn a_key_is_renewed_before_each_signature_or_nothing_is_sent() {
        let script = Script::new([Ok(answer(200, &[])), Ok(answer(200, &[]))]);
        let keys = Keys::Renewed(Rc::new(Fresh { given: Cell::new(0), most: 2 }));
        let layer = Acs3::new(
            Rc::clone(&script),
            keys,
            Stopped::at(0),
            Rc::new(Counter::default()),
            |_| false,
            Rc::new(Correction::new(sink().0)),
            Rc::default(),
        );
        let call = || {
            let mut call = request("GET", "http://localhost/", "");
            call.headers_mut().insert("x-acs-action", "ListInstance".parse().unwrap());
            call.headers_mut().insert("x-acs-version", "2017-06-13".parse().unwrap());
            call
        };
        for key in ["key1", "key2"] {
            run(layer.send(call())).unwrap();
            let last = script.seen.borrow().len() - 1;
            assert!(script.header(last, "authorization").contains(&format!("Credential={key},")));
        }
        assert!(matches!(run(layer.send(call())), Err(SendError::NoKey(_))));
        assert_eq!(script.seen.borrow().len(), 2);
    }
}
