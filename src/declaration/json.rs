//! JSON as nodes: what generators write.

use super::node::{Member, Node, SyntaxError, Value};

/// The deepest nesting; a declaration needs five levels.
const DEPTH: usize = 32;

/// Reads `text`.
pub(super) fn parse(text: &str) -> Result<Node, SyntaxError> {
    let mut parser = Parser { text, at: 0 };
    let node = parser.value(0)?;
    parser.skip();
    if parser.at < text.len() { Err(parser.error("text after the end of the document")) } else { Ok(node) }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn error(&self, message: &str) -> SyntaxError {
        SyntaxError { offset: self.at.min(self.text.len()), message: message.to_owned() }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self) {
        while self.peek().is_some_and(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// Whether `byte` comes next, which is then passed.
    fn takes(&mut self, byte: u8) -> bool {
        self.skip();
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        if depth > DEPTH {
            return Err(self.error("nested too deeply"));
        }
        self.skip();
        let offset = self.at;
        let value = match self.peek() {
            Some(b'{') => self.table(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(_) => self.word()?,
            None => return Err(self.error("the document ends too early")),
        };
        Ok(Node { offset, value })
    }

    fn list(&mut self, depth: usize) -> Result<Value, SyntaxError> {
        self.at += 1;
        let mut nodes = Vec::new();
        if self.takes(b']') {
            return Ok(Value::List(nodes));
        }
        loop {
            nodes.push(self.value(depth + 1)?);
            if self.takes(b']') {
                return Ok(Value::List(nodes));
            }
            if !self.takes(b',') {
                return Err(self.error("expected `,` or `]`"));
            }
        }
    }

    fn table(&mut self, depth: usize) -> Result<Value, SyntaxError> {
        self.at += 1;
        let mut members: Vec<Member> = Vec::new();
        if self.takes(b'}') {
            return Ok(Value::Table(members));
        }
        loop {
            self.skip();
            let offset = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.error("expected a name in quotes"));
            }
            let name = self.string()?;
            if members.iter().any(|member| member.name == name) {
                return Err(SyntaxError { offset, message: "duplicate key".to_owned() });
            }
            if !self.takes(b':') {
                return Err(self.error("expected `:`"));
            }
            members.push(Member { name, offset, node: self.value(depth + 1)? });
            if self.takes(b'}') {
                return Ok(Value::Table(members));
            }
            if !self.takes(b',') {
                return Err(self.error("expected `,` or `}`"));
            }
        }
    }

    /// A string, read by the JSON library once its end is found.
    fn string(&mut self) -> Result<String, SyntaxError> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
                None => return Err(self.error("the string does not end")),
            }
        }
        self.at += 1;
        let raw = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(raw).map_err(|_| SyntaxError { offset: start, message: "invalid string".to_owned() })
    }

    fn word(&mut self) -> Result<Value, SyntaxError> {
        let rest = &self.text[self.at..];
        let end =
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))).unwrap_or(rest.len());
        let word = &rest[..end];
        let value = match word {
            "true" => Value::Switch(true),
            "false" => Value::Switch(false),
            "null" => Value::Other("null"),
            _ => match serde_json::from_str::<serde_json::Number>(word) {
                Ok(number) => number.as_i64().map_or(Value::Other("a fraction"), Value::Integer),
                Err(_) => return Err(self.error("expected a value")),
            },
        };
        self.at += end;
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_their_places_and_names_are_unique() {
        let text = " { \"a\": [1, true, \"x\\u00e4\"], \"b\": null }";
        let Value::Table(members) = parse(text).unwrap().value else { unreachable!() };
        assert_eq!((members[0].offset, members[1].offset), (3, 30));
        let Value::List(nodes) = &members[0].node.value else { unreachable!() };
        assert_eq!(nodes[2], Node { offset: 18, value: Value::Text("xä".to_owned()) });
        assert_eq!(
            parse("{\"a\":1,\"a\":2}").unwrap_err(),
            SyntaxError { offset: 7, message: "duplicate key".to_owned() }
        );
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        for (text, offset) in [
            ("{", 1),
            ("[1,]", 3),
            ("{\"a\" 1}", 5),
            ("[1] x", 4),
            ("\"a", 2),
            ("\"\\", 3),
            ("{a:1}", 1),
            ("", 0),
            ("é", 0),
        ] {
            assert_eq!(parse(text).unwrap_err().offset.min(text.len() + 1), offset.min(text.len()), "{text}");
        }
        assert_eq!(parse(&"[".repeat(100_000)).unwrap_err().message, "nested too deeply");
    }
}
