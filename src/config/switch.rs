//! The words for on and off, in any case of letters. Every variable and every switch reads them here.

/// Words that turn something on.
const ON: [&str; 4] = ["1", "true", "yes", "on"];
/// Words that turn something off.
const OFF: [&str; 4] = ["0", "false", "no", "off"];

/// What `text` says; `None` if it is no word for either.
#[must_use]
pub fn parse(text: &str) -> Option<bool> {
    let is_one_of = |words: [&str; 4]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is_one_of(ON) {
        Some(true)
    } else if is_one_of(OFF) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_mean_on_and_four_mean_off() {
        for (text, meaning) in [("1", Some(true)), ("YES", Some(true)), ("On", Some(true)), ("true", Some(true))] {
            assert_eq!(parse(text), meaning, "{text}");
        }
        for text in ["0", "no", "Off", "FALSE"] {
            assert_eq!(parse(text), Some(false), "{text}");
        }
        for text in ["", "2", "y", " true"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
