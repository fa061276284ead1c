//! "Did you mean": the known name nearest to a mistyped one.

/// Names longer than this are not compared; they are hardly typed by hand.
const LONGEST: usize = 64;

/// The name of `known` that `given` is most likely a misspelling of: at most a third of its letters off, case
/// aside. The first one wins a tie.
#[must_use]
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if given.len() > LONGEST {
        return None;
    }
    let given = given.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(&given, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= (given.len().max(name.len()) / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name() {
        for (given, meant) in [("regon", "region"), ("REGION", "region"), ("acess_key_id", "access_key_id")] {
            assert_eq!(nearest(given, ["endpoint", "access_key_id", "region"]), Some(meant), "{given}");
        }
    }

    #[test]
    fn another_word_finds_nothing() {
        assert_eq!(nearest("colour", ["region", "endpoint"]), None);
        assert_eq!(nearest(&"r".repeat(10_000), ["region"]), None);
    }
}
