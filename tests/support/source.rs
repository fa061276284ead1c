//! A reader of Rust source, as much as it takes to know which paths a file names: `use` trees with their groups, and
//! paths in the code. It errs on the side of seeing too much.

/// A path as it stands in the source, and the modules inside the file that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The inline modules around it, outermost first.
    pub(crate) within: Vec<String>,
    /// Its segments; `*` for a glob.
    pub(crate) path: Vec<String>,
}

/// The text without comments, without what is in strings, and without the items that only tests have.
pub(crate) fn code(text: &str) -> String {
    without_tests(&without_prose(text))
}

fn without_prose(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let in_word = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if c == '"' {
            string(rest)
        } else if c == 'r' && (!in_word || code.ends_with('b')) {
            raw_string(rest)
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if skipped == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.push(' ');
            rest = &rest[skipped..];
        }
    }
    code
}

/// The length of a block comment, those inside it included.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        let step = if rest.starts_with(b"/*") {
            depth += 1;
            2
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            2
        } else {
            1
        };
        at += step;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// The length of a string literal that begins with its quote.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a raw string that begins with `r`; 0 if there is none.
fn raw_string(text: &str) -> usize {
    let hashes = text[1..].chars().take_while(|c| *c == '#').count();
    if !text[1 + hashes..].starts_with('"') {
        return 0;
    }
    let (begin, end) = (2 + hashes, format!("\"{}", "#".repeat(hashes)));
    text[begin..].find(&end).map_or(text.len(), |at| begin + at + end.len())
}

/// The length of a character literal; 1 for the quote of a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((after, c))) => {
            text[after + c.len_utf8()..].find('\'').map_or(1, |at| after + c.len_utf8() + at + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// Takes away each item that is marked as one of tests, and nothing behind it.
fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = ["#[cfg(test)]", "#[cfg(all(test"].iter().filter_map(|mark| rest.find(mark)).min() {
        kept.push_str(&rest[..at]);
        rest = &rest[at + item(&rest[at..])..];
    }
    kept + rest
}

/// The length of the item at the start of `code`, its attributes included: to its `;`, its `,` or its closing brace.
fn item(code: &str) -> usize {
    let (mut depth, mut braces) = (0_u32, 0_u32);
    for (at, c) in code.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '{' => braces += 1,
            '}' if braces == 0 => return at,
            '}' => {
                braces -= 1;
                if braces == 0 && depth == 0 {
                    return at + 1;
                }
            }
            ';' | ',' if depth == 0 && braces == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

fn tokens(code: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(c) = rest.chars().next() {
        let length = if is_word(c) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            c.len_utf8()
        };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Every path of two segments and more that `code` names, and every one that a `use` or an `extern crate` brings in.
pub(crate) fn paths(code: &str) -> Vec<Named> {
    let tokens = tokens(code);
    let token = |at: usize| tokens.get(at).copied().unwrap_or_default();
    let mut found = Vec::new();
    let (mut within, mut depth) = (Vec::<(String, usize)>::new(), 0_usize);
    let mut at = 0;
    while at < tokens.len() {
        let mut named = Vec::new();
        let begins = at == 0 || token(at - 1) != "::" || (at > 1 && !is_word(token(at - 2)) && token(at - 2) != ">");
        match token(at) {
            "mod" if is_word(token(at + 1)) && token(at + 2) == "{" => {
                within.push((token(at + 1).to_owned(), depth));
                at += 2;
                continue;
            }
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                within.pop_if(|(_, around)| *around == depth);
            }
            "use" => at = tree(&tokens, at + 1, &[], &mut named) - 1,
            "extern" if token(at + 1) == "crate" => named.push(vec![token(at + 2).to_owned()]),
            word if is_word(word) && token(at + 1) == "::" && begins => {
                let mut path = vec![word.to_owned()];
                while token(at + 1) == "::" && is_word(token(at + 2)) {
                    path.push(token(at + 2).to_owned());
                    at += 2;
                }
                named.push(path);
            }
            _ => {}
        }
        let within: Vec<String> = within.iter().map(|(name, _)| name.clone()).collect();
        found.extend(named.into_iter().map(|path| Named { within: within.clone(), path }));
        at += 1;
    }
    found
}

/// Reads the `use` tree that begins at `at`; gives where it ends.
fn tree(tokens: &[&str], mut at: usize, prefix: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let token = |at: usize| tokens.get(at).copied().unwrap_or_default();
    let mut path = prefix.to_vec();
    loop {
        match token(at) {
            "::" => at += 1,
            "{" => {
                at += 1;
                while !["}", ""].contains(&token(at)) {
                    at = if token(at) == "," { at + 1 } else { tree(tokens, at, &path, found).max(at + 1) };
                }
                return at + 1;
            }
            "self" if !path.is_empty() => at += 1,
            "as" => {
                found.push(path);
                return at + 2;
            }
            segment if is_word(segment) || segment == "*" => {
                path.push(segment.to_owned());
                at += 1;
            }
            _ => {
                if !path.is_empty() {
                    found.push(path);
                }
                return at;
            }
        }
    }
}

/// The files below `src` that only tests have, as far as the file `name` with the raw `text` declares any: without the
/// `.rs`, so that it stands for a folder as well.
pub(crate) fn test_files(name: &str, text: &str) -> Vec<String> {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let stem = file.trim_end_matches(".rs");
    let own = if ["mod", "lib", "main"].contains(&stem) { folder.to_owned() } else { join(folder, stem) };
    let mut files = Vec::new();
    for item in text.split("#[cfg(test)]\n").skip(1) {
        let mut lines = item.lines().map(str::trim);
        let first = lines.next().unwrap_or_default();
        let path = first.strip_prefix("#[path = \"").and_then(|rest| rest.split('"').next());
        let declared = if path.is_some() { lines.next().unwrap_or_default() } else { first };
        let module = declared.rsplit_once("mod ").and_then(|(_, rest)| rest.strip_suffix(';'));
        files.extend(
            module.map(|module| {
                path.map_or_else(|| join(&own, module), |path| join(folder, path.trim_end_matches(".rs")))
            }),
        );
    }
    files
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
