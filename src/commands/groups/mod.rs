//! `kibana-whitelist` and `es-whitelist`, the verbs on groups of entries: one file per verb, and what the verbs share.
//! The two differ in the component whose lists they work on, and in nothing else.

pub(crate) mod append;
pub(crate) mod cover;
pub(crate) mod delete;
pub(crate) mod edit;
pub(crate) mod get;
pub(crate) mod list;
pub(crate) mod scope;
pub(crate) mod words;

use crate::app::changes::{self, Request, Stage};
use crate::app::many::{self, Job, Rollout};
use crate::app::session::Session;
use crate::change::goal::Goal;
use crate::cli;
use crate::domain::hazard::{Allowance, Name};
use crate::domain::plan::Desired;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::Document;
use crate::services::elasticsearch::list::{GroupList, Style};
use crate::services::elasticsearch::target::GroupRef;
use crate::services::port::WritableList;
use crate::services::registry::Connections as _;

use scope::{Scope, SelectedGroup};

/// How a change is made.
#[derive(Clone, Copy)]
struct WriteOptions {
    style: Style,
    may_create: bool,
}

impl WriteOptions {
    const PLAIN: Self = Self { style: Style::Group, may_create: false };
}

/// What is wanted of every group of a scope.
struct Wanted {
    desired: Desired,
    notes: Vec<String>,
    allowed: Vec<Allowance>,
    /// Whether the entries come from standard input.
    from_stdin: bool,
}

impl Wanted {
    /// The request for each group of `scope`, in order.
    ///
    /// # Errors
    /// The policy of a list cannot be read.
    fn requests<'run>(&'run self, scope: &Scope, session: &'run Session<'_>) -> Result<Vec<Request<'run>>, Error> {
        let policies = scope.policies(session, self.from_stdin)?;
        let request = |group: &SelectedGroup| {
            let policy = policies.iter().find(|(list, _)| *list == group.place.list);
            Request {
                goal: Goal::Desired(self.desired.clone()),
                verb: self.desired.verb,
                notes: self.notes.clone(),
                allowed: &self.allowed,
                run_options: session.run_options(),
                policy_context: policy.map(|(_, context)| context.clone()).unwrap_or_default(),
                stage: Stage::Whole,
            }
        };
        Ok(scope.groups.iter().map(request).collect())
    }
}

/// Makes the change `wanted` of every group of `scope`.
async fn change_all(
    scope: Scope,
    options: WriteOptions,
    wanted: &Wanted,
    rollout: &cli::Rollout,
    session: &Session<'_>,
) -> Result<Document, Error> {
    let requests = wanted.requests(&scope, session)?;
    let targets: Vec<Target> = scope.groups.iter().map(|group| group.place.target()).collect();
    session.check_output(&targets)?;
    let rollout = Rollout { is_looked_up: scope.is_looked_up, ..Rollout::of(rollout, scope.parallel, targets.len()) };
    let job = |((group, target), request): ((SelectedGroup, Target), _)| {
        let SelectedGroup { place, name } = group;
        Job::new(target, name, request, session, Box::pin(open(place, options, session)))
    };
    let jobs = scope.groups.into_iter().zip(targets).zip(requests).map(job).collect();
    Ok(Document::Change(many::run(jobs, rollout).await))
}

/// The group as a list that can be changed.
async fn open<'run>(
    place: GroupRef,
    WriteOptions { style, may_create }: WriteOptions,
    session: &'run Session<'_>,
) -> Result<Box<dyn WritableList + 'run>, Error> {
    let connected = session.elasticsearch(&session.region_setting(&place.region)).await?;
    let list = GroupList::plain(connected, place, session.token(), session.hints());
    Ok(Box::new(GroupList { style, may_create, ..list }))
}

/// The results of a change that is refused before any list is read, one for each group of `scope`.
fn refuse_all(scope: &Scope, wanted: &Wanted, refusal: &Error, session: &Session<'_>) -> Result<Document, Error> {
    let requests = wanted.requests(scope, session)?;
    let refused = |(group, request): (&SelectedGroup, &Request<'_>)| {
        changes::failed(group.place.target(), request, refusal.clone())
    };
    Ok(Document::Change(scope.groups.iter().zip(&requests).map(refused).collect()))
}

/// The hazards accepted in advance, those of a short form such as `--create-group` included.
fn allowed(session: &Session<'_>, short: &[(bool, Name)]) -> Vec<Allowance> {
    let short = short.iter().filter(|(given, _)| *given).map(|(_, name)| Allowance { name: *name, up_to: None });
    session.allowed().iter().copied().chain(short).collect()
}

/// Whether a group that does not exist may be created: that is a hazard, accepted by its name or its short form.
fn may_create(allowed: &[Allowance]) -> bool {
    allowed.iter().any(|allowance| allowance.name == Name::CreatesGroup)
}

/// Refuses to delete `default`, and entries together with `--delete-group`.
fn check_group_deletion(scope: &Scope, names_entries: bool) -> Result<(), Error> {
    if names_entries {
        return Err(Error::new(Code::Usage, "--delete-group deletes the whole group and takes no entries"));
    }
    if scope.groups.iter().any(|group| group.place.group.is_default()) {
        return Err(Error::new(Code::Refused, "refused: group default cannot be deleted").hint(
            "name another group with -g; a `cover` of 127.0.0.1 with --allow deny-all closes this one to all clients",
        ));
    }
    Ok(())
}

/// The error for a verb without entries.
fn nothing_named(verb: &str) -> Error {
    Error::new(Code::Usage, format!("nothing to {verb}: no entries given")).hint("name entries, or a file with -f")
}
