//! The keyring of the operating system: a place for secrets that is not a file.
//!
//! A call is cut off after [`PATIENCE`]: a session bus without a service, or a dialogue that no user sees, would
//! block its caller forever. Secrets are never part of an error.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use secrecy::zeroize::Zeroizing;

/// The longest that one call may take.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// The name of an item: whose it is, and which of theirs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Whose it is: the program and its settings file.
    pub owner: String,
    /// Which it is: the profile and the key.
    pub name: String,
}

/// Why the keyring failed. Reads on after "the keyring ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// This program was built without one.
    #[error("is not part of this build")]
    NotBuilt,
    /// There is none, or it cannot be reached.
    #[error("cannot be reached")]
    Absent,
    /// It is locked, or does not let us in.
    #[error("is locked")]
    Locked,
    /// It has not answered in time.
    #[error("has not answered within {} seconds", PATIENCE.as_secs())]
    Silent,
    /// It holds something that is no text, or several things of the same name.
    #[error("holds something else under that name")]
    Damaged,
}

/// A reading of a keyring that other work of the thread need not wait for.
pub type Reading<'a> = Pin<Box<dyn Future<Output = Result<Option<Zeroizing<String>>, KeyringError>> + 'a>>;

/// A keyring.
pub trait Keyring {
    /// The secret of `item`, `None` if there is none.
    fn read(&self, item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError>;
    /// The same as [`read`](Self::read) for work that shares its thread with other work.
    fn read_async<'a>(&'a self, item: &'a Item) -> Reading<'a> {
        Box::pin(std::future::ready(self.read(item)))
    }
    /// Keeps `secret` for `item`, in the place of what was kept before.
    fn write(&self, item: &Item, secret: &str) -> Result<(), KeyringError>;
    /// Forgets `item`; one that is not there is forgotten already.
    fn delete(&self, item: &Item) -> Result<(), KeyringError>;
}

impl fmt::Debug for dyn Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring")
    }
}

/// The keyring of this system: the Secret Service on Linux, the keychain on macOS, the Credential Manager on Windows.
/// Nothing is connected before the first call.
#[derive(Clone, Copy, Debug)]
pub struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn read(&self, item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
        let item = item.clone();
        in_time(move || system::read(&item))
    }

    fn read_async<'a>(&'a self, item: &'a Item) -> Reading<'a> {
        let item = item.clone();
        Box::pin(async move {
            let (answer, answered) = tokio::sync::oneshot::channel();
            // A thread of its own and not one of the runtime's, which would wait for it at its end.
            let started = thread::Builder::new().spawn(move || drop(answer.send(system::read(&item))));
            if started.is_err() {
                return Err(KeyringError::Absent);
            }
            match tokio::time::timeout(PATIENCE, answered).await {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(_)) => Err(KeyringError::Absent),
                Err(_) => Err(KeyringError::Silent),
            }
        })
    }

    fn write(&self, item: &Item, secret: &str) -> Result<(), KeyringError> {
        let (item, secret) = (item.clone(), Zeroizing::new(secret.to_owned()));
        in_time(move || system::write(&item, &secret))
    }

    fn delete(&self, item: &Item) -> Result<(), KeyringError> {
        let item = item.clone();
        in_time(move || system::delete(&item))
    }
}

/// What `call` gives, if it gives it in time; else it is left behind in its thread, which ends with the process.
fn in_time<T: Send + 'static>(
    call: impl FnOnce() -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, KeyringError> {
    let (answer, answered) = mpsc::sync_channel(1);
    let started = thread::Builder::new().spawn(move || drop(answer.send(call())));
    if started.is_err() {
        return Err(KeyringError::Absent);
    }
    match answered.recv_timeout(PATIENCE) {
        Ok(outcome) => outcome,
        Err(mpsc::RecvTimeoutError::Timeout) => Err(KeyringError::Silent),
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(KeyringError::Absent),
    }
}

#[cfg(all(feature = "keyring", any(target_os = "linux", target_os = "macos", target_os = "windows")))]
mod system {
    //! The vendor's store of each system behind one face.

    use std::sync::Arc;

    use keyring_core::{CredentialStore, Entry, Error};
    use secrecy::zeroize::Zeroizing;

    use super::{Item, KeyringError};

    pub(super) fn read(item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
        match entry(item)?.get_password() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(told(&error)),
        }
    }

    pub(super) fn write(item: &Item, secret: &str) -> Result<(), KeyringError> {
        entry(item)?.set_password(secret).map_err(|error| told(&error))
    }

    pub(super) fn delete(item: &Item) -> Result<(), KeyringError> {
        match entry(item)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(told(&error)),
        }
    }

    fn entry(item: &Item) -> Result<Entry, KeyringError> {
        let store = store().map_err(|error| told(&error))?;
        store.build(&item.owner, &item.name, None).map_err(|error| told(&error))
    }

    #[cfg(target_os = "linux")]
    fn store() -> keyring_core::Result<Arc<CredentialStore>> {
        Ok(dbus_secret_service_keyring_store::Store::new()?)
    }

    #[cfg(target_os = "macos")]
    fn store() -> keyring_core::Result<Arc<CredentialStore>> {
        Ok(apple_native_keyring_store::keychain::Store::new()?)
    }

    #[cfg(target_os = "windows")]
    fn store() -> keyring_core::Result<Arc<CredentialStore>> {
        Ok(windows_native_keyring_store::Store::new()?)
    }

    fn told(error: &Error) -> KeyringError {
        match error {
            Error::NoStorageAccess(_) => KeyringError::Locked,
            Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::Ambiguous(_) => KeyringError::Damaged,
            _ => KeyringError::Absent,
        }
    }
}

#[cfg(not(all(feature = "keyring", any(target_os = "linux", target_os = "macos", target_os = "windows"))))]
mod system {
    //! No keyring.

    use secrecy::zeroize::Zeroizing;

    use super::{Item, KeyringError};

    pub(super) fn read(_item: &Item) -> Result<Option<Zeroizing<String>>, KeyringError> {
        Err(KeyringError::NotBuilt)
    }

    pub(super) fn write(_item: &Item, _secret: &str) -> Result<(), KeyringError> {
        Err(KeyringError::NotBuilt)
    }

    pub(super) fn delete(_item: &Item) -> Result<(), KeyringError> {
        Err(KeyringError::NotBuilt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_comes_through_and_a_call_that_ends_without_one_is_not_waited_for() {
        assert_eq!(in_time(|| Ok(5)), Ok(5));
        let gone = in_time::<()>(|| std::panic::resume_unwind(Box::new(())));
        assert_eq!(gone, Err(KeyringError::Absent));
    }
}
