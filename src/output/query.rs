//! `--query`: a `JMESPath` expression (jmespath.org) that selects a part of the JSON document.

use super::error::OutputError;
use super::tree::Tree;

/// Checks an expression before a command starts.
///
/// # Errors
/// It is no expression. The message says where.
pub fn check(expression: &str) -> Result<(), OutputError> {
    jmespath::compile(expression).map(drop).map_err(|error| invalid(&error))
}

/// The part of the document `json` that `expression` selects.
pub(crate) fn select(expression: &str, json: &str) -> Result<Tree, OutputError> {
    let compiled = jmespath::compile(expression).map_err(|error| invalid(&error))?;
    let document = jmespath::Variable::from_json(json).map_err(|_| not_evaluated())?;
    let selected = compiled.search(document).map_err(|_| not_evaluated())?;
    Ok(Tree::of_json(&serde_json::to_string(&*selected)?)?)
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
    fn an_invalid_expression_is_a_usage_error_with_its_place() {
        let error = check("results[").unwrap_err().to_error().unwrap();
        assert_eq!(error.exit(), crate::exit::Exit::USAGE);
        assert!(error.message.starts_with("invalid value of --query: syntax error at character"), "{}", error.message);
        let error = select("length(`1`)", "{}").unwrap_err().to_error().unwrap();
        assert!(error.message.contains("cannot be applied"), "{}", error.message);
    }
}
