//! The calls: GET the list, GET one entry, POST entries, DELETE one entry, PATCH its description; for a user, a
//! programmatic key or the whole installation, under both of the names that the resource has had.

use std::cell::Cell;

use http::Method;
use serde::de::IgnoredAny;

use super::failure::{Context, failure_of};
use super::pages::{Pages, Turn};
use super::wire;
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::moment::Moment;
use crate::domain::owner::Owner;
use crate::domain::report::Preview;
use crate::domain::stored::Stored;
use crate::services::failure::{Certainty, Failure, Kind};
use crate::services::request::{Call, decode, time_of};
use crate::transport::limits::PAGES;
use crate::transport::{Request, Response, Transport};

const PAGE_SIZE: usize = 500;
/// How often a list that changes while it is read is begun anew, the first time included.
const READINGS: usize = 3;

/// The name of the resource: `whitelist` until 4.4, `accessList` since 5.0; many servers know both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// 5.0 and later.
    AccessList,
    /// The older name.
    Whitelist,
}

/// A client for one installation, sending through `T`.
#[derive(Debug)]
pub struct Client<T> {
    transport: T,
    base: String,
    username: String,
    resource: Cell<Option<Resource>>,
    answered_at: Cell<Option<Moment>>,
}

/// The outcome of an addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// The service took it.
    Taken,
    /// The service says that an entry was there already; only a reading shows which ones were added.
    AlreadyThere,
}

impl Resource {
    /// The path segment.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccessList => "accessList",
            Self::Whitelist => "whitelist",
        }
    }
}

impl<T: Transport> Client<T> {
    /// A client of the installation at `url` (scheme, host, base path; no slash at the end), calling as `username`.
    /// `known` is the name of the resource, if an earlier run found it.
    pub fn new(transport: T, url: &str, username: impl Into<String>, known: Option<Resource>) -> Self {
        let base = format!("{url}/api/public/v1.0");
        Self { transport, base, username: username.into(), resource: Cell::new(known), answered_at: Cell::default() }
    }

    /// The name under which the server has the resource, once a reading has found it.
    pub fn resource(&self) -> Option<Resource> {
        self.resource.get()
    }

    /// The server's time of the last answer, where it has one and no one between can have written it.
    pub fn answered_at(&self) -> Option<Moment> {
        self.answered_at.get()
    }

    /// Every entry of the list of `owner`, all pages. This call, and no other, finds out which name the server knows.
    pub async fn list(&self, owner: &Owner) -> Result<List, Failure> {
        let first = self.resource.get().unwrap_or(Resource::AccessList);
        match self.pages(first, owner).await {
            Err(failure) if failure.kind == Kind::NoSuchResource => {
                let other = if first == Resource::AccessList { Resource::Whitelist } else { Resource::AccessList };
                let list = self.pages(other, owner).await.map_err(|failure| neither(failure, owner))?;
                self.resource.set(Some(other));
                Ok(list)
            }
            Ok(list) => {
                self.resource.set(Some(first));
                Ok(list)
            }
            Err(failure) => Err(failure),
        }
    }

    /// The whole list. A list whose total changes between two pages is read anew: an entry may have moved from one page
    /// to another that was read already.
    async fn pages(&self, resource: Resource, owner: &Owner) -> Result<List, Failure> {
        for _ in 0..READINGS {
            if let Some(list) = self.pages_once(resource, owner).await? {
                return Ok(list);
            }
        }
        Err(Failure::new(Kind::Unexpected, "the list changed each time it was read").hint("try again"))
    }

    /// All pages, or nothing if the list changed between two of them.
    async fn pages_once(&self, resource: Resource, owner: &Owner) -> Result<Option<List>, Failure> {
        let mut pages = Pages::default();
        for number in 1..=PAGES {
            let call = self
                .call(Method::GET, resource, owner, None)
                .query("pageNum", &number.to_string())
                .query("itemsPerPage", &PAGE_SIZE.to_string());
            let answer = self.send(call, owner).await?;
            let page: wire::Page = decode(&answer, Kind::Unexpected)?;
            if is_of_another(&page, owner) {
                return Err(Failure::new(Kind::Unexpected, format!("the server's answer is not about {owner}")));
            }
            match pages.take(page, PAGE_SIZE)? {
                Turn::Next => {}
                Turn::Changed => return Ok(None),
                Turn::Complete => return Ok(Some(pages.into_list())),
            }
        }
        Err(Failure::new(Kind::Unexpected, format!("the list has more than {PAGES} pages")))
    }

    /// The entry whose address or block is exactly `entry`, if the server finds it by its canonical text. The global
    /// list finds entries by their ids only, and is not asked.
    pub async fn get(&self, owner: &Owner, entry: &str) -> Result<Option<Stored>, Failure> {
        if *owner == Owner::Global {
            return Ok(None);
        }
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        let answer = match self.send(self.call(Method::GET, resource, owner, Some(entry)), owner).await {
            Err(failure) if failure.kind == Kind::NoSuchEntry => return Ok(None),
            // The list tells it without a slash in the path.
            Err(failure) if refuses_slash(&failure, entry) => return Ok(None),
            answer => answer?,
        };
        let one: wire::One = decode(&answer, Kind::Unexpected)?;
        Ok(one.into_entry().and_then(wire::Entry::into_stored))
    }

    /// Adds `entries` in one call: addresses as `ipAddress`, blocks as `cidrBlock`. The list of an installation takes
    /// one entry a call, with its `description`; the others have no descriptions.
    pub async fn add(&self, owner: &Owner, entries: &[Entry], description: &str) -> Result<Added, Failure> {
        match self.send(self.adding(owner, entries, description)?, owner).await {
            // The service gives the list; what cannot be read may come from something before it.
            Ok(answer) => decode::<IgnoredAny>(&answer, Kind::Unanswered).map(|_| Added::Taken),
            Err(failure) if failure.kind == Kind::AlreadyThere => Ok(Added::AlreadyThere),
            Err(failure) => Err(failure),
        }
    }

    /// Deletes the entry `stored`. Any 2xx is success, without a body or with one of JSON; so is an entry that is gone.
    pub async fn delete(&self, owner: &Owner, stored: &Stored) -> Result<(), Failure> {
        match self.send(self.deleting(owner, stored)?, owner).await {
            Err(failure) if failure.kind == Kind::NoSuchEntry => Ok(()),
            Err(failure) if refuses_slash(&failure, &stored.text) => Err(slash_refused(failure, &stored.text)),
            Ok(answer) if answer.body().trim_ascii().is_empty() => Ok(()),
            answer => decode::<IgnoredAny>(&answer?, Kind::Unanswered).map(|_| ()),
        }
    }

    /// Gives the entry `stored` of the global list another description; the other lists have none.
    pub async fn describe(&self, owner: &Owner, stored: &Stored, text: &str) -> Result<(), Failure> {
        let answer = self.send(self.describing(owner, stored, text)?, owner).await?;
        decode::<IgnoredAny>(&answer, Kind::Unanswered).map(|_| ())
    }

    /// What [`Client::describe`] would send.
    pub fn preview_describe(&self, owner: &Owner, stored: &Stored, text: &str) -> Result<Preview, Failure> {
        self.describing(owner, stored, text)?.preview()
    }

    /// What [`Client::add`] would send.
    pub fn preview_add(&self, owner: &Owner, entries: &[Entry], description: &str) -> Result<Preview, Failure> {
        self.adding(owner, entries, description)?.preview()
    }

    /// What [`Client::delete`] would send.
    pub fn preview_delete(&self, owner: &Owner, stored: &Stored) -> Result<Preview, Failure> {
        self.deleting(owner, stored)?.preview()
    }

    fn adding(&self, owner: &Owner, entries: &[Entry], description: &str) -> Result<Call, Failure> {
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        let call = self.call(Method::POST, resource, owner, None);
        match (owner, entries) {
            (Owner::Global, [entry]) => call.json(&wire::NewGlobalEntry::new(entry, description)),
            (Owner::Global, _) => {
                Err(Failure::new(Kind::Unsendable, "the global list takes one entry a call, and no other number"))
            }
            (_, entries) => call.json(&entries.iter().map(wire::NewEntry::from).collect::<Vec<_>>()),
        }
    }

    fn deleting(&self, owner: &Owner, stored: &Stored) -> Result<Call, Failure> {
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        Ok(self.call(Method::DELETE, resource, owner, Some(name(owner, stored)?)))
    }

    fn describing(&self, owner: &Owner, stored: &Stored, text: &str) -> Result<Call, Failure> {
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        let call = self.call(Method::PATCH, resource, owner, Some(name(owner, stored)?));
        call.json(&wire::NewDescription { description: text })
    }

    fn call(&self, method: Method, resource: Resource, owner: &Owner, entry: Option<&str>) -> Call {
        let mut segments = match owner {
            Owner::User(user) => vec!["users", user.as_str()],
            Owner::ApiKey { org, key } => vec!["orgs", org.as_str(), "apiKeys", key.as_str()],
            Owner::Global => vec!["admin"],
        };
        segments.push(resource.as_str());
        segments.extend(entry);
        Call::new(method, &self.base, &segments)
    }

    async fn send(&self, call: Call, owner: &Owner) -> Result<Response, Failure> {
        self.send_about(call, Some(owner)).await
    }

    /// Sends a call that is about no list.
    pub(super) async fn ask(&self, call: Call) -> Result<Response, Failure> {
        self.send_about(call, None).await
    }

    /// Where the API begins.
    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// The name of the credentials.
    pub(super) fn username(&self) -> &str {
        &self.username
    }

    async fn send_about(&self, call: Call, owner: Option<&Owner>) -> Result<Response, Failure> {
        let request: Request = call.build()?;
        let context = Context { username: &self.username, owner };
        let answer = self.transport.send(request).await?;
        self.answered_at.set(time_of(&answer, &self.base));
        if answer.status().is_success() { Ok(answer) } else { Err(failure_of(&answer, &context)) }
    }
}

/// What the server addresses `stored` by: on the global list its id, elsewhere its text.
fn name<'a>(owner: &Owner, stored: &'a Stored) -> Result<&'a str, Failure> {
    if stored.text.trim().is_empty() {
        return Err(Failure::new(Kind::Unsendable, "an entry without a text cannot be named to the server"));
    }
    if *owner != Owner::Global {
        return Ok(&stored.text);
    }
    let untold =
        || Failure::new(Kind::Unexpected, format!("the server gave {} without the id to address it by", stored.text));
    stored.usage.id.as_deref().ok_or_else(untold)
}

/// Whether a page tells of another owner's list.
fn is_of_another(page: &wire::Page, owner: &Owner) -> bool {
    match owner {
        Owner::User(user) => page.is_of_another("/users/", user.as_str()),
        Owner::ApiKey { key, .. } => page.is_of_another("/apiKeys/", key.as_str()),
        Owner::Global => false,
    }
}

/// Whether something refused a call for the encoded slash of `entry` in its path: newer versions of Jetty answer 400,
/// and many proxies 404, without a code of the API.
fn refuses_slash(failure: &Failure, entry: &str) -> bool {
    entry.contains('/') && failure.service_code.is_none() && matches!(failure.http_status, Some(400 | 403..=405))
}

fn slash_refused(failure: Failure, entry: &str) -> Failure {
    let status = failure.http_status.unwrap_or_default();
    let message = format!(
        "the path with {entry} was refused (HTTP {status}): the slash of a block is sent as %2F, which the server or a \
         proxy has to allow (Jetty: `UriCompliance` with AMBIGUOUS_PATH_SEPARATOR; Apache: `AllowEncodedSlashes NoDecode`)"
    );
    Failure { message, kind: Kind::Unanswered, ..failure }
}

/// Neither name is known: no Ops Manager, or not at this path.
fn neither(failure: Failure, owner: &Owner) -> Failure {
    if failure.kind != Kind::NoSuchResource {
        return failure;
    }
    Failure {
        message: format!("the server has neither `accessList` nor `whitelist` for {owner}"),
        hint: Some("check the Ops Manager URL, its base path included".to_owned()),
        kind: Kind::NotFound,
        fate: Certainty::NotApplied,
        ..failure
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::transport::script::{Script, answer, run};

    fn list(pages: &[&str]) -> Result<Vec<String>, Failure> {
        let page = |body: &&str| Ok(answer(200, &[]).map(|_| body.to_string().into()));
        let client = Client::new(Script::new(pages.iter().map(page)), "https://om.example", "ann", None);
        let list = run(client.list(&Owner::User("5356823b3004dee37132bb7b".parse().unwrap())))?;
        Ok(list.entries().iter().map(|stored| stored.text.clone()).collect())
    }

    #[test]
    fn an_entry_that_names_nothing_is_no_part_of_a_list() {
        let failure = list(&[r#"{"results":[{"ipAddress":"192.0.2.1"},{}]}"#]).unwrap_err();
        assert_eq!(failure.kind, Kind::Unexpected);
        assert!(failure.message.contains("neither an address nor a block"), "{failure}");
    }

    #[test]
    fn a_list_without_end_is_given_up() {
        let page = |page: usize| {
            let address = std::net::Ipv4Addr::from(u32::try_from(page).unwrap());
            format!(r#"{{"results":[{{"ipAddress":"{address}"}}],"links":[{{"rel":"next"}}]}}"#)
        };
        let pages: Vec<String> = (1..=PAGES).map(page).collect();
        let failure = list(&pages.iter().map(String::as_str).collect::<Vec<_>>()).unwrap_err();
        assert_eq!(failure.message, "the list has more than 1000 pages");
    }

    #[test]
    fn a_page_that_is_shorter_than_its_total_is_followed_by_another_whatever_the_links_say() {
        for links in ["", r#","links":[]"#, r#","links":[{"rel":"self"}]"#, r#","links":[{"rel":"http://x/next"}]"#] {
            let one = format!(r#"{{"totalCount":2,"results":[{{"ipAddress":"192.0.2.1"}}]{links}}}"#);
            let two = r#"{"totalCount":2,"results":[{"ipAddress":"192.0.2.2"}]}"#;
            assert_eq!(list(&[&one, two]).unwrap(), ["192.0.2.1", "192.0.2.2"], "{links}");
            let none = r#"{"totalCount":2,"results":[]}"#;
            assert_eq!(list(&[&one, none]).unwrap_err().kind, Kind::Unexpected, "{links}");
        }
        for empty in [r#"{"totalCount":2,"results":[]}"#, r#"{"results":[],"links":[{"rel":"next"}]}"#] {
            assert_eq!(list(&[empty]).unwrap_err().kind, Kind::Unexpected, "{empty}");
        }
    }

    #[test]
    fn a_server_without_pages_gives_a_complete_list() {
        let items: Vec<String> =
            (0..PAGE_SIZE).map(|item| format!(r#"{{"cidrBlock":"10.{}.{}.0/24"}}"#, item / 250, item % 250)).collect();
        let page =
            format!(r#"{{"totalCount":{PAGE_SIZE},"results":[{}],"links":[{{"rel":"next"}}]}}"#, items.join(","));
        assert_eq!(list(&[&page, &page]).unwrap().len(), PAGE_SIZE);
    }

    #[test]
    fn a_list_whose_total_changes_between_two_pages_is_read_anew() {
        let one = r#"{"totalCount":3,"results":[{"ipAddress":"192.0.2.1"},{"ipAddress":"192.0.2.2"}]}"#;
        let moved = r#"{"totalCount":2,"results":[]}"#;
        let whole = r#"{"totalCount":2,"results":[{"ipAddress":"192.0.2.2"},{"ipAddress":"192.0.2.3"}]}"#;
        assert_eq!(list(&[one, moved, whole]).unwrap(), ["192.0.2.2", "192.0.2.3"]);
        assert_eq!(list(&[one, moved, one, moved, one, moved]).unwrap_err().kind, Kind::Unexpected);
    }

    #[test]
    fn a_list_of_another_user_is_not_taken_for_the_one_asked_for() {
        let of = |user: &str| {
            let href = format!("https://om.example/api/public/v1.0/users/{user}/accessList/192.0.2.1");
            format!(r#"{{"totalCount":1,"results":[{{"ipAddress":"192.0.2.1","links":[{{"href":"{href}"}}]}}]}}"#)
        };
        assert!(list(&[&of("5356823B3004dee37132bb7b")]).is_ok());
        assert_eq!(list(&[&of("000000000000000000000001")]).unwrap_err().kind, Kind::Unexpected);
    }

    #[test]
    fn an_entry_without_a_text_never_becomes_a_call_on_the_list() {
        let script = Script::new([]);
        let client = Client::new(Rc::clone(&script), "https://om.example", "ann", None);
        let owner = Owner::User("5356823b3004dee37132bb7b".parse().unwrap());
        for text in ["", " "] {
            assert_eq!(run(client.delete(&owner, &Stored::new(text))).unwrap_err().kind, Kind::Unsendable);
        }
        assert!(script.seen.borrow().is_empty());
    }

    #[test]
    fn a_block_whose_slash_is_refused_is_looked_up_in_the_list_and_the_slash_is_named() {
        let owner = Owner::User("5356823b3004dee37132bb7b".parse().unwrap());
        for status in [400, 404] {
            let client = Client::new(
                Script::new([Ok(answer(status, &[])), Ok(answer(status, &[]))]),
                "https://om.example",
                "a",
                None,
            );
            assert_eq!(run(client.get(&owner, "192.0.2.0/24")), Ok(None));
            let failure = run(client.delete(&owner, &Stored::new("192.0.2.0/24"))).unwrap_err();
            assert!(failure.message.contains("%2F") && failure.message.contains("Jetty"), "{failure}");
            assert_eq!(failure.fate, Certainty::Unknown, "something between the two may have passed it on");
        }
    }

    #[test]
    fn a_page_that_comes_again_is_no_list() {
        let page = r#"{"results":[{"ipAddress":"192.0.2.1"}],"links":[{"rel":"next"}]}"#;
        assert_eq!(list(&[page, page]).unwrap_err().kind, Kind::Unexpected);
    }
}
