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
    /// One that does not expire, or whose end nobody knows.
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
