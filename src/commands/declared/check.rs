//! `check`: everything that is wrong with a declaration, without calling a service.

use crate::cli::Check;
use crate::commands::Deps;
use crate::commands::declared::source::Opened;
use crate::domain::event::Moment;
use crate::error::Error;
use crate::output::view::Document;

pub(crate) fn run(args: &Check, mut deps: Deps) -> Result<Document, Error> {
    let opened = Opened::read(&args.declaration.file, &mut *deps.stdin, Moment::from(deps.clock.now()));
    Ok(Document::Check(opened.checked(args.strict)))
}
