//! `cover`: make a group exactly the named entries, or delete it.

use std::collections::BTreeSet;

use crate::app::session::Session;
use crate::cli::{GroupCover, StyleArg};
use crate::commands::groups::scope::{Scope, SelectedGroup, change_scope};
use crate::commands::groups::{
    Wanted, WriteOptions, allowed, change_all, check_group_deletion, may_create, refuse_all,
};
use crate::domain::hazard::Name;
use crate::domain::instance::{Component, ListType};
use crate::domain::plan::{Desired, Verb};
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::elasticsearch::list::Style;

/// `style` is for Kibana alone.
pub(crate) async fn run(
    component: Component,
    args: &GroupCover,
    style: Option<StyleArg>,
    session: &mut Session<'_>,
) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    let scope = change_scope(component, &args.scope, session).await?;
    let style = check(args, style, &scope, operands.entries.is_empty());
    let short = [(args.create_group, Name::CreatesGroup), (args.delete_group, Name::DeletesGroup)];
    let allowed = allowed(session, &short);
    let may_create = may_create(&allowed);
    let (entries, texts) = (operands.entries, BTreeSet::new());
    let desired = Desired { verb: Verb::Cover, entries, texts, whole_group: args.delete_group };
    let wanted = Wanted { desired, notes: operands.kept, allowed, from_stdin: operands.from_stdin };
    match style {
        Ok(style) => change_all(scope, WriteOptions { style, may_create }, &wanted, &args.scope.rollout, session).await,
        Err(refusal) if refusal.code == Code::Refused => refuse_all(&scope, &wanted, &refusal, session),
        Err(mistake) => Err(mistake),
    }
}

/// The rules that need no reading; gives the style to send in.
fn check(args: &GroupCover, style: Option<StyleArg>, scope: &Scope, is_bare: bool) -> Result<Style, Error> {
    if args.delete_group {
        check_group_deletion(scope, !is_bare)?;
    } else if is_bare {
        return Err(Error::new(Code::Refused, "refused: cover with no entries would delete the group")
            .hint("name the entries that the group is to hold; --delete-group deletes a group other than default"));
    }
    if args.gradual {
        return Ok(Style::Gradual);
    }
    if style != Some(StyleArg::List) {
        return Ok(Style::Group);
    }
    let is_whole_list =
        |group: &SelectedGroup| group.place.group.is_default() && group.place.list == ListType::PUBLIC_KIBANA;
    if scope.groups.iter().all(is_whole_list) {
        return Ok(Style::List);
    }
    Err(Error::new(Code::Usage, "--style list is for group default of the public list only"))
}
