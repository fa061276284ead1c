//! When a run stops asking: what is denied several times in a row is not tried any more. A service may lock out a key
//! that keeps on calling in vain.

use crate::error::{Code, Error};

/// This many in a row are enough.
const MOST: u32 = 3;

/// The errors that are denials; proxies lock out as well.
const DENIALS: [Code; 5] =
    [Code::Unauthenticated, Code::ProxyLogin, Code::ClientCertificate, Code::Forbidden, Code::AddressNotListed];

/// The denied calls of a run over many targets.
#[derive(Debug, Default)]
pub(crate) struct AuthBreaker {
    in_a_row: u32,
    last: Option<Error>,
}

impl AuthBreaker {
    /// Notes how the call about one target ended.
    pub(crate) fn note(&mut self, error: Option<&Error>) {
        self.last = error.filter(|error| DENIALS.contains(&error.code)).cloned();
        self.in_a_row = if self.last.is_some() { self.in_a_row + 1 } else { 0 };
    }

    /// The error for a target that is not tried any more.
    pub(crate) fn stop(&self) -> Option<Error> {
        let last = self.last.as_ref().filter(|_| self.in_a_row >= MOST)?;
        let message = format!("not tried: {MOST} calls in a row were denied; the last: {}", last.message);
        Some(Error { hints: last.hints.clone(), ..Error::new(last.code, message) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_denials_in_a_row_stop_a_run_and_any_other_end_begins_anew() {
        let mut denials = AuthBreaker::default();
        let denied = Error::new(Code::Forbidden, "no").hint("ask");
        for other in [None, Some(Error::new(Code::Busy, "later"))] {
            denials.note(Some(&denied));
            denials.note(Some(&denied));
            denials.note(other.as_ref());
            assert_eq!(denials.stop(), None);
        }
        (0..3).for_each(|_| denials.note(Some(&denied)));
        let stop = denials.stop().unwrap();
        assert_eq!((stop.code, stop.hints), (Code::Forbidden, vec!["ask".to_owned()]));
        assert_eq!(stop.message, "not tried: 3 calls in a row were denied; the last: no");
    }
}
