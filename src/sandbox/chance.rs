//! The random bytes of a run: those of the system, or those that follow from a seed.

use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

/// How many bytes one request gets: enough for a nonce or an ID.
pub(crate) const LENGTH: usize = 24;

/// A source of random bytes.
#[derive(Debug)]
pub(crate) enum Chance {
    /// The system's source.
    System,
    /// Hashes of a seed and a counter. Anybody who knows the seed knows the bytes.
    Seeded {
        /// The seed.
        seed: u64,
        /// How often bytes were drawn.
        drawn: AtomicU64,
    },
}

impl Chance {
    /// The source of `seed`, or else the system's.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        seed.map_or(Self::System, |seed| Self::Seeded { seed, drawn: AtomicU64::new(0) })
    }

    /// The next bytes.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub(crate) fn bytes(&self) -> Result<[u8; LENGTH], getrandom::Error> {
        let mut bytes = [0; LENGTH];
        match self {
            Self::System => getrandom::fill(&mut bytes)?,
            Self::Seeded { seed, drawn } => {
                let count = drawn.fetch_add(1, Ordering::Relaxed);
                let hash = Sha256::new().chain_update(seed.to_be_bytes()).chain_update(count.to_be_bytes()).finalize();
                bytes.copy_from_slice(&hash[..LENGTH]);
            }
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_bytes_again_and_never_repeats_them() {
        let drawn = |chance: &Chance| [chance.bytes().unwrap(), chance.bytes().unwrap()];
        let (one, again) = (drawn(&Chance::new(Some(1))), drawn(&Chance::new(Some(1))));
        assert_eq!(one, again);
        assert!(one[0] != one[1] && drawn(&Chance::new(Some(2)))[0] != one[0]);
        assert_ne!(Chance::new(None).bytes(), Chance::new(None).bytes());
    }
}
