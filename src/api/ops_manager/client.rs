//! The calls: GET the list, GET one entry, POST an array of entries, DELETE one entry; under both of the names that
//! the resource has had.

use std::cell::Cell;

use http::Method;

use super::failure::{Context, failure_of};
use super::wire;
use crate::api::failure::{Failure, Fate, Kind};
use crate::api::request::{Call, decode};
use crate::domain::entry::Entry;
use crate::domain::instance::UserId;
use crate::domain::list::List;
use crate::domain::stored::Stored;
use crate::transport::{Request, Response, Transport};

const PAGE_SIZE: usize = 500;
/// A list with more pages than this is a server gone astray.
const MOST_PAGES: usize = 1_000;

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

/// What became of an addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// The service took it.
    Taken,
    /// The service says that an entry was there already; which ones went in, only a reading tells.
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

    /// The root of the API, which shows whether the credentials get in. The id of the user that they belong to, where the
    /// server links to it.
    pub async fn root(&self) -> Result<Option<UserId>, Failure> {
        let request: Request = Call::new(Method::GET, &self.base, &[]).build()?;
        let context = Context { username: &self.username, user: "" };
        let answer = self.transport.send(request).await?;
        if !answer.status().is_success() {
            return Err(failure_of(&answer, &context));
        }
        let root: wire::Root = decode(&answer, Kind::Unexpected)?;
        Ok(root.user().and_then(|id| id.parse().ok()))
    }

    /// Every entry of the list of `user`, all pages. This call, and no other, finds out which name the server knows.
    pub async fn list(&self, user: &UserId) -> Result<List, Failure> {
        let first = self.resource.get().unwrap_or(Resource::AccessList);
        match self.pages(first, user).await {
            Err(failure) if failure.kind == Kind::NoSuchResource => {
                let other = if first == Resource::AccessList { Resource::Whitelist } else { Resource::AccessList };
                let list = self.pages(other, user).await.map_err(neither)?;
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

    async fn pages(&self, resource: Resource, user: &UserId) -> Result<List, Failure> {
        let mut entries: Vec<Stored> = Vec::new();
        for page in 1..=MOST_PAGES {
            let call = self
                .call(Method::GET, resource, user, None)
                .query("pageNum", &page.to_string())
                .query("itemsPerPage", &PAGE_SIZE.to_string());
            let answer = self.send(call, user).await?;
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
        Err(Failure::new(Kind::Unexpected, format!("the list has more than {MOST_PAGES} pages")))
    }

    /// The entry whose address or block is exactly `entry`, if the server finds it by its canonical text.
    pub async fn get(&self, user: &UserId, entry: &str) -> Result<Option<Stored>, Failure> {
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        let answer = match self.send(self.call(Method::GET, resource, user, Some(entry)), user).await {
            Err(failure) if failure.kind == Kind::NoSuchEntry => return Ok(None),
            answer => answer?,
        };
        let one: wire::One = decode(&answer, Kind::Unexpected)?;
        Ok(one.into_entry().and_then(wire::Entry::into_stored))
    }

    /// Adds `entries` in one call: addresses as `ipAddress`, blocks as `cidrBlock`.
    pub async fn add(&self, user: &UserId, entries: &[Entry]) -> Result<Added, Failure> {
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        let body: Vec<wire::NewEntry> = entries.iter().map(wire::NewEntry::from).collect();
        let call = self.call(Method::POST, resource, user, None).json(&body)?;
        match self.send(call, user).await {
            Ok(_) => Ok(Added::Taken),
            Err(failure) if failure.kind == Kind::AlreadyThere => Ok(Added::AlreadyThere),
            Err(failure) => Err(failure),
        }
    }

    /// Deletes the entry that the server spells `text`. Any 2xx is success; so is an entry that is gone.
    pub async fn delete(&self, user: &UserId, text: &str) -> Result<(), Failure> {
        let resource = self.resource.get().unwrap_or(Resource::AccessList);
        match self.send(self.call(Method::DELETE, resource, user, Some(text)), user).await {
            Err(failure) if failure.kind != Kind::NoSuchEntry => Err(failure),
            _ => Ok(()),
        }
    }

    fn call(&self, method: Method, resource: Resource, user: &UserId, entry: Option<&str>) -> Call {
        let mut segments = vec!["users", user.as_str(), resource.as_str()];
        segments.extend(entry);
        Call::new(method, &self.base, &segments)
    }

    async fn send(&self, call: Call, user: &UserId) -> Result<Response, Failure> {
        let request: Request = call.build()?;
        let context = Context { username: &self.username, user: user.as_str() };
        let answer = self.transport.send(request).await?;
        if answer.status().is_success() { Ok(answer) } else { Err(failure_of(&answer, &context)) }
    }
}

/// Neither name is known: no Ops Manager, or not at this path.
fn neither(failure: Failure) -> Failure {
    if failure.kind != Kind::NoSuchResource {
        return failure;
    }
    Failure {
        message: "the server has neither `accessList` nor `whitelist` for this user".to_owned(),
        hint: Some("check the Ops Manager URL, its base path included".to_owned()),
        kind: Kind::NotFound,
        fate: Fate::NotApplied,
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
        let list = run(client.list(&"5356823b3004dee37132bb7b".parse().unwrap()))?;
        Ok(list.entries().iter().map(|stored| stored.text.clone()).collect())
    }

    #[test]
    fn an_entry_that_names_nothing_is_no_part_of_a_list() {
        let failure = list(&[r#"{"results":[{"ipAddress":"192.0.2.1"},{}]}"#]).unwrap_err();
        assert_eq!(failure.kind, Kind::Unexpected);
        assert!(failure.message.contains("neither an address nor a block"), "{failure}");
    }

    #[test]
    fn the_root_may_tell_whose_the_key_is() {
        let root = |body: &str| {
            let script = Script::new([Ok(answer(200, &[]).map(|_| body.to_owned().into()))]);
            run(Client::new(script, "https://om.example/base", "ann", None).root())
                .unwrap()
                .map(|user| user.to_string())
        };
        let linked = r#"{"appName":"MMS","links":[{"rel":"self","href":"x"},{"rel":"http://mms.mongodb.com/user",
            "href":"https://elsewhere/base/api/public/v1.0/users/5356823b3004dee37132bb7b"}]}"#;
        assert_eq!(root(linked).as_deref(), Some("5356823b3004dee37132bb7b"));
        assert_eq!(root(r#"{"appName":"MMS","links":[]}"#), None);
        assert_eq!(root("{}"), None);
    }

    #[test]
    fn a_page_that_comes_again_is_no_list() {
        let page = r#"{"results":[{"ipAddress":"192.0.2.1"}],"links":[{"rel":"next"}]}"#;
        assert_eq!(list(&[page, page]).unwrap_err().kind, Kind::Unexpected);
    }
}
