//! The address of this machine as seen from outside: what several sources say, and whether it can be relied on.
//!
//! Pure. A wrong address would admit a stranger, so that every doubt refuses: sources that contradict each other, a
//! source that answers differently from one connection to the next, and an address that is not one of the internet.

use std::collections::BTreeSet;
use std::fmt;
use std::net::IpAddr;

use crate::domain::entry::{Entry, Family};
use crate::domain::hazard::reserved;

/// What one source said over all connections to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// Its name: the host, without anything secret.
    pub source: String,
    /// Whether it stands on this machine, where addresses of examples are in use.
    pub is_local: bool,
    /// An address for each connection, or why there is none.
    pub said: Vec<Result<IpAddr, String>>,
}

/// The address, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAddress {
    /// The address.
    pub address: IpAddr,
    /// The sources that agreed on it.
    pub sources: Vec<String>,
    /// How many connections they were asked over together.
    pub connections: usize,
}

/// Why the address of this machine is unknown. The message names the sources with what they said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressDoubt {
    /// Sources contradict each other.
    #[error("the sources disagree on the address of this machine: {0}")]
    Disagree(String),
    /// One source gave several addresses.
    #[error("this machine has several addresses outside (a NAT pool): {0}")]
    Changing(String),
    /// The answer is no address of the internet.
    #[error("the answer is no address of the internet: {source_name} says {address}, which is {what}")]
    Reserved {
        /// Who said so.
        source_name: String,
        /// The address.
        address: IpAddr,
        /// What the range is for.
        what: &'static str,
    },
    /// The answer is of the other family.
    #[error("{source_name} answered with {address}, which is not of the family {wanted}")]
    OtherFamily {
        /// Who said so.
        source_name: String,
        /// The address.
        address: IpAddr,
        /// The family that was asked for.
        wanted: Family,
    },
    /// Too few sources answered.
    #[error("{answered} of {needed} needed sources told the address of this machine: {said}")]
    TooFew {
        /// Sources that answered.
        answered: usize,
        /// Sources that are needed.
        needed: usize,
        /// Every source with what it said.
        said: String,
    },
}

impl Answers {
    /// The addresses that it gave, each once.
    fn addresses(&self) -> BTreeSet<IpAddr> {
        self.said.iter().filter_map(|said| said.as_ref().ok()).copied().collect()
    }
}

impl fmt::Display for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut texts: Vec<String> = self.addresses().iter().map(ToString::to_string).collect();
        if texts.is_empty() {
            texts.extend(self.said.iter().find_map(|said| said.as_ref().err()).cloned());
        }
        write!(f, "{}: {}", self.source, texts.join(" and "))
    }
}

/// The address of `family` that at least `needed` sources agree on, and that nothing contradicts.
///
/// # Errors
/// Every doubt; see [`AddressDoubt`].
pub fn agreed(answers: &[Answers], family: Family, needed: usize) -> Result<OwnAddress, AddressDoubt> {
    let all = || answers.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    for answer in answers {
        for address in answer.addresses() {
            check(answer, address, family)?;
        }
    }
    if answers.iter().any(|answer| answer.addresses().len() > 1) {
        return Err(AddressDoubt::Changing(all()));
    }
    let found: BTreeSet<IpAddr> = answers.iter().flat_map(Answers::addresses).collect();
    // A source that failed on one of its connections has not confirmed that its answer stays the same.
    let is_whole = |answer: &&Answers| answer.said.iter().all(Result::is_ok) && !answer.said.is_empty();
    let whole: Vec<&Answers> = answers.iter().filter(is_whole).collect();
    match found.into_iter().collect::<Vec<_>>().as_slice() {
        [address] if whole.len() >= needed.max(1) => Ok(OwnAddress {
            address: *address,
            sources: whole.iter().map(|answer| answer.source.clone()).collect(),
            connections: whole.iter().map(|answer| answer.said.len()).sum(),
        }),
        [_, _, ..] => Err(AddressDoubt::Disagree(all())),
        _ => Err(AddressDoubt::TooFew { answered: whole.len(), needed: needed.max(1), said: all() }),
    }
}

fn check(answer: &Answers, address: IpAddr, wanted: Family) -> Result<(), AddressDoubt> {
    let (source_name, entry) = (answer.source.clone(), Entry::from(address));
    if entry.family() != wanted {
        return Err(AddressDoubt::OtherFamily { source_name, address, wanted });
    }
    match reserved(&entry) {
        Some((_, true)) if answer.is_local => Ok(()),
        Some((what, _)) => Err(AddressDoubt::Reserved { source_name, address, what }),
        None => Ok(()),
    }
}

impl fmt::Display for OwnAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { address, sources, connections } = self;
        write!(f, "{address} is the address of this machine according to {}", sources.join(" and "))?;
        write!(f, " ({connections} connections)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(source: &str, said: &[&str]) -> Answers {
        let read = |text: &&str| text.parse::<IpAddr>().map_err(|_| (*text).to_owned());
        Answers { source: source.to_owned(), is_local: false, said: said.iter().map(read).collect() }
    }

    fn judged(answers: &[Answers]) -> Result<String, String> {
        agreed(answers, Family::V4, 2).map(|own| own.to_string()).map_err(|doubt| doubt.to_string())
    }

    #[test]
    fn two_sources_that_agree_are_enough() {
        let found =
            judged(&[answers("a", &["8.8.4.4", "8.8.4.4"]), answers("b", &["timeout"]), answers("c", &["8.8.4.4"])]);
        assert_eq!(found.unwrap(), "8.8.4.4 is the address of this machine according to a and c (3 connections)");
    }

    #[test]
    fn every_doubt_is_refused_with_what_was_seen() {
        for (given, message) in [
            (
                vec![answers("a", &["8.8.4.4"]), answers("b", &["8.8.8.8"])],
                "the sources disagree on the address of this machine: a: 8.8.4.4; b: 8.8.8.8",
            ),
            (
                vec![answers("a", &["8.8.4.4"]), answers("b", &["8.8.4.4"]), answers("c", &["8.8.8.8"])],
                "the sources disagree on the address of this machine: a: 8.8.4.4; b: 8.8.4.4; c: 8.8.8.8",
            ),
            (
                vec![answers("a", &["8.8.4.4", "8.8.8.8"]), answers("b", &["8.8.4.4"])],
                "this machine has several addresses outside (a NAT pool): a: 8.8.4.4 and 8.8.8.8; b: 8.8.4.4",
            ),
            (
                vec![answers("a", &["10.0.0.5"]), answers("b", &["10.0.0.5"])],
                "the answer is no address of the internet: a says 10.0.0.5, which is private",
            ),
            (
                vec![answers("a", &["192.0.2.1"]), answers("b", &["192.0.2.1"])],
                "the answer is no address of the internet: a says 192.0.2.1, which is for examples",
            ),
            (
                vec![answers("a", &["100.64.0.9"])],
                "the answer is no address of the internet: a says 100.64.0.9, which is shared by providers",
            ),
            (vec![answers("a", &["2600::1"])], "a answered with 2600::1, which is not of the family ipv4"),
            (
                vec![answers("a", &["8.8.4.4"]), answers("b", &["a web page"])],
                "1 of 2 needed sources told the address of this machine: a: 8.8.4.4; b: a web page",
            ),
            (
                vec![answers("a", &["8.8.4.4"]), answers("b", &["8.8.4.4", "timeout"])],
                "1 of 2 needed sources told the address of this machine: a: 8.8.4.4; b: 8.8.4.4",
            ),
            (vec![], "0 of 2 needed sources told the address of this machine: "),
        ] {
            assert_eq!(judged(&given).unwrap_err(), message);
        }
    }

    #[test]
    fn addresses_of_examples_count_on_this_machine_alone() {
        let local = Answers { is_local: true, ..answers("a", &["192.0.2.1"]) };
        assert!(agreed(std::slice::from_ref(&local), Family::V4, 1).is_ok());
        let private = Answers { is_local: true, ..answers("a", &["127.0.0.1"]) };
        assert!(agreed(&[private], Family::V4, 1).is_err());
        assert!(agreed(&[local], Family::V6, 1).is_err());
    }
}
