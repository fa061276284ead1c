//! `--query`: a `JMESPath` expression (jmespath.org) that selects a part of the JSON document.

use super::error::OutputError;
use super::tree::Tree;

/// Checks an expression before a command starts.
///
/// # Errors
/// It is no expression. The message says where.
pub fn check(expression: &str) -> Result<(), OutputError> {
    within_limits(expression)?;
    jmespath::compile(expression).map(drop).map_err(|error| invalid(&error))
}

/// The part of the document `json` that `expression` selects.
pub(crate) fn select(expression: &str, json: &str) -> Result<Tree, OutputError> {
    let compiled = jmespath::compile(expression).map_err(|error| invalid(&error))?;
    let document = jmespath::Variable::from_json(json).map_err(|_| not_evaluated())?;
    let selected = compiled.search(document).map_err(|_| not_evaluated())?;
    Ok(Tree::of_json(&serde_json::to_string(&*selected)?)?)
}

/// The most characters of an expression.
const LONGEST: usize = 1000;
/// The most open brackets and negations.
const DEEPEST: usize = 50;
/// The most digits of a number outside of quotes. The library adds the step of a slice to an index of 32 bits.
const DIGITS: usize = 9;

/// Refuses what the library cannot take: it is recursive, and it computes with 32 bits.
fn within_limits(expression: &str) -> Result<(), OutputError> {
    let (mut quote, mut is_escaped, mut open, mut digits) = (None, false, 0, 0);
    for c in expression.chars() {
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some(_) if c == '\\' => is_escaped = true,
            Some(end) if c == end => quote = None,
            None if matches!(c, '\'' | '"' | '`') => quote = Some(c),
            None if matches!(c, '(' | '[' | '{' | '!') => open += 1,
            _ => {}
        }
        digits = if quote.is_none() && c.is_ascii_digit() { digits + 1 } else { 0 };
        if open > DEEPEST || digits > DIGITS {
            return Err(too_large());
        }
    }
    if expression.chars().count() > LONGEST { Err(too_large()) } else { Ok(()) }
}

fn too_large() -> OutputError {
    OutputError::NotShown {
        message: "the expression of --query is too long, too deep, or has too large a number".to_owned(),
        hint: format!("at most {LONGEST} characters, {DEEPEST} brackets, and {DIGITS} digits of a number"),
    }
}

fn invalid(error: &jmespath::JmespathError) -> OutputError {
    OutputError::NotShown {
        message: format!("invalid value of --query: syntax error at character {}", error.offset + 1),
        hint: "the value is a JMESPath expression, for example `results[].entries[].entry`; quote it in the shell"
            .to_owned(),
    }
}

fn not_evaluated() -> OutputError {
    OutputError::NotShown {
        message: "the expression of --query cannot be applied to the result".to_owned(),
        hint: "a function may have arguments of another type; `-o json` shows the whole document".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_selects_a_part() {
        let json = r#"{"results":[{"id":"a","n":1},{"id":"b","n":2}]}"#;
        let selected = |expression: &str| serde_json::to_string(&select(expression, json).unwrap()).unwrap();
        assert_eq!(selected("results[?n > `1`].id"), r#"["b"]"#);
        assert_eq!(selected("length(results)"), "2");
        assert_eq!(selected("nothing"), "null");
    }

    #[test]
    fn an_expression_that_the_library_cannot_take_is_refused() {
        for expression in ["[1::2147483647]".to_owned(), "(".repeat(51), "!".repeat(51) + "a", "a.".repeat(600) + "a"] {
            let error = check(&expression).unwrap_err().to_error().unwrap();
            assert!(error.message.contains("too long, too deep"), "{expression}: {}", error.message);
        }
        assert!(check("results[?n == `12345678901`].entry").is_ok());
        assert!(check("[?entry == '(((((((((((((((((((((((((((((((((((((((((((((((((((((((']").is_ok());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_an_expression_or_an_error(
            text in "[a-c0-9.*@&|!<=>,:'\"`()\\[\\]{}?\\\\ -]{0,40}|(results|entries|length|sort_by|\\[|\\]|\\(|\\)|::|-|&|[0-9]|\\.){0,12}",
        ) {
            let json = r#"{"results":[{"a":[1,2,3],"b":"x"},{"a":[],"b":null}],"a":[3,1,2]}"#;
            if check(&text).is_ok() {
                let _ = select(&text, json);
            }
        }
    }

    #[test]
    fn an_invalid_expression_is_a_usage_error_with_its_place() {
        let error = check("results[").unwrap_err().to_error().unwrap();
        assert_eq!(error.exit(), crate::exit::Exit::USAGE);
        assert!(error.message.starts_with("invalid value of --query: syntax error at character"), "{}", error.message);
        let error = select("length(`1`)", "{}").unwrap_err().to_error().unwrap();
        assert!(error.message.contains("cannot be applied"), "{}", error.message);
    }
}
