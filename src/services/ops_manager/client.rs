//! The calls: GET the list, GET one entry, POST entries, DELETE one entry; for a user, a programmatic key or the
//! whole installation, under both of the names that the resource has had.

use std::cell::Cell;

use http::Method;
use serde::de::IgnoredAny;

use super::failure::{Context, failure_of};
use super::wire;
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::owner::Owner;
use crate::domain::report::Preview;
use crate::domain::stored::Stored;
use crate::services::failure::{Certainty, Failure, Kind};
use crate::services::request::{Call, decode};
use crate::transport::limits::PAGES;
use crate::transport::{Request, Response, Transport};

const PAGE_SIZE: usize = 500;

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
        Self { transport, base, username: username.into(), resource: Cell::new(known) }
    }

    /// The name under which the server has the resource, once a reading has found it.
    pub fn resource(&self) -> Option<Resource> {
        self.resource.get()
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

    async fn pages(&self, resource: Resource, owner: &Owner) -> Result<List, Failure> {
        let mut entries: Vec<Stored> = Vec::new();
        for page in 1..=PAGES {
            let call = self
                .call(Method::GET, resource, owner, None)
                .query("pageNum", &page.to_string())
                .query("itemsPerPage", &PAGE_SIZE.to_string());
            let answer = self.send(call, owner).await?;
            let page: wire::Page = decode(&answer, Kind::Unexpected)?;
            let fetched = page.results.len();
            let is_last = page.is_last(fetched < PAGE_SIZE);
            // An entry that names nothing could be any: leaving it out would pass for a list that does not hold it.
            let fresh: Option<Vec<Stored>> = page.results.into_iter().map(wire::Entry::into_stored).collect();
            let fresh = fresh.ok_or_else(|| {
                Failure::new(Kind::Unexpected, "the list has an entry that names neither an address nor a block")
            })?;
            if !fresh.is_empty() && fresh.iter().all(|stored| entries.contains(stored)) {
                return Err(Failure::new(
                    Kind::Unexpected,
                    "the server gives the same page of the list again and again",
                ));
            }
            entries.extend(fresh);
            if is_last || fetched == 0 {
                return Ok(entries.into_iter().collect());
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
            Ok(answer) if answer.body().trim_ascii().is_empty() => Ok(()),
            answer => decode::<IgnoredAny>(&answer?, Kind::Unanswered).map(|_| ()),
        }
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
        if answer.status().is_success() { Ok(answer) } else { Err(failure_of(&answer, &context)) }
    }
}

/// What the server addresses `stored` by: on the global list its id, elsewhere its text.
fn name<'a>(owner: &Owner, stored: &'a Stored) -> Result<&'a str, Failure> {
    if *owner != Owner::Global {
        return Ok(&stored.text);
    }
    let untold =
        || Failure::new(Kind::Unexpected, format!("the server gave {} without the id to address it by", stored.text));
    stored.usage.id.as_deref().ok_or_else(untold)
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
    fn a_page_that_comes_again_is_no_list() {
        let page = r#"{"results":[{"ipAddress":"192.0.2.1"}],"links":[{"rel":"next"}]}"#;
        assert_eq!(list(&[page, page]).unwrap_err().kind, Kind::Unexpected);
    }
}
