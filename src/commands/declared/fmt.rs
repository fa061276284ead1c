//! `fmt`: a declaration in canonical form.

use std::collections::BTreeSet;

use crate::cli::Fmt;
use crate::commands::Deps;
use crate::commands::declared::source::{Opened, write};
use crate::declaration::{Finding, Level, Rule, Spot, canonical};
use crate::domain::event::Moment;
use crate::error::{Code, Error};
use crate::output::view::{Document, Text};
use crate::world::files;

pub(crate) fn run(args: &Fmt, mut deps: Deps) -> Result<Document, Error> {
    let path = &args.declaration.file;
    let opened = Opened::read(path, &mut *deps.stdin, Moment::from(deps.clock.now()));
    let unreadable =
        |finding: &&Finding| matches!(finding.rule, Rule::Syntax | Rule::File) && finding.level == Level::Error;
    let source = opened.declaration.sources.first().filter(|_| !opened.findings.iter().any(|found| unreadable(&found)));
    let Some(source) = source else { return Ok(Document::Check(opened.checked(false))) };
    let is_own = |spot: &Spot| spot.source.name == source.name;
    let expired: BTreeSet<usize> = opened
        .findings
        .iter()
        .filter(|finding| finding.rule == Rule::Expired && is_own(&finding.spot))
        .map(|finding| finding.spot.offset)
        .collect();
    let Some(text) = canonical(&source.text, &expired) else {
        return Err(Error::new(Code::InvalidFile, format!("{} is JSON, and `fmt` is for TOML", opened.file)));
    };
    if path.as_os_str() == "-" {
        return Ok(Document::Text(Text { name: "declaration".to_owned(), text }));
    }
    let is_canonical = text == source.text;
    let mut checked = opened.checked(false);
    (checked.findings, checked.error, checked.counts_findings) = (Vec::new(), None, false);
    if is_canonical {
        checked.done.push(format!("{} is in canonical form", opened.file));
    } else if args.check {
        let message = format!("{} is not in canonical form", opened.file);
        checked.error = Some(Error::new(Code::Differs, message).hint(format!("`whitelistctl fmt -f {}`", opened.file)));
    } else {
        write(path, &text).map_err(|error| {
            Error::new(Code::LocalState, format!("cannot write {}: {}", opened.file, files::reason(&error)))
        })?;
        checked.done.push(format!("wrote {}", opened.file));
    }
    Ok(Document::Check(checked))
}
