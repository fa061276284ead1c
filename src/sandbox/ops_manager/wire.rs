//! The entities of answers, and their links.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::entry::Entry;
use super::query::Query;
use super::route::{BASE, Name, Whose};
use super::state::{Holder, State};
use super::{BUILD, list::AccessList};
use crate::sandbox::assumptions::{Assumptions, IP_ADDRESS_FIELD, ORG_OWNER, ROOT_API_KEY, ROOT_USER};
use crate::sandbox::exchange::{Exchange, Reply};

/// The characters that a path segment must encode. Colons stay, as in recorded links.
const SEGMENT: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'/').add(b'?');

/// The address of the API in links.
#[derive(Clone, Debug)]
pub(super) struct Origin(String);

impl Origin {
    /// Takes the name of the host from the request; the real service has it from its settings (`mms.centralUrl`).
    pub(super) fn of(exchange: &Exchange) -> Self {
        Self(format!("http://{}{BASE}", exchange.header("host").unwrap_or("localhost")))
    }

    /// The address of `path` below the base of the API.
    pub(super) fn below(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    fn user(&self, id: &str) -> String {
        format!("{}/users/{id}", self.0)
    }

    fn list(&self, whose: &Whose, name: Name) -> String {
        let owner = match whose {
            Whose::User(id) => self.user(id),
            Whose::Key { org, key } => format!("{}/orgs/{org}/apiKeys/{key}", self.0),
        };
        format!("{owner}/{}", name.in_paths())
    }

    /// A single address is linked bare, a block with `%2F`, as in recorded sibling lists.
    fn entry(&self, whose: &Whose, name: Name, entry: &Entry) -> String {
        format!("{}/{}", self.list(whose, name), utf8_percent_encode(entry.block.text(), SEGMENT))
    }
}

/// A link of an entity.
pub(super) fn link(rel: &str, href: &str) -> Value {
    json!({ "href": href, "rel": rel })
}

/// The root of the API. The link to the user is that of the 3.4 sample. A key has no user.
pub(super) fn root(origin: &Origin, state: &State, login: Holder, assumptions: &Assumptions) -> Value {
    let mut links = vec![link("self", &origin.0)];
    if login == Holder::User && assumptions.is(&ROOT_USER, "linked") {
        links.push(link("http://mms.mongodb.com/user", &origin.user(state.user_id())));
    }
    let mut root = json!({ "appName": "MongoDB Ops Manager", "build": BUILD, "links": links, "throttling": false });
    if login == Holder::Key && assumptions.is(&ROOT_API_KEY, "present") {
        let key = state.programmatic();
        root["apiKey"] = json!({ "id": key.id, "publicKey": key.public, "roles": [], "accessList": [] });
    }
    root
}

/// The user; each served name of the list has a link, as in live entities.
pub(super) fn user(origin: &Origin, state: &State, assumptions: &Assumptions) -> Value {
    let (username, _) = state.credentials();
    let id = state.user_id();
    let served = Name::ALL.into_iter().filter(|name| name.is_served(assumptions));
    let whose = Whose::User(id.to_owned());
    let lists =
        served.map(|name| link(&format!("http://mms.mongodb.com/{}", name.in_paths()), &origin.list(&whose, name)));
    let links: Vec<_> = std::iter::once(link("self", &origin.user(id))).chain(lists).collect();
    let role = if assumptions.is(&ORG_OWNER, "yes") { "ORG_OWNER" } else { "ORG_MEMBER" };
    json!({
        "emailAddress": username,
        "firstName": "First",
        "id": id,
        "lastName": "Last",
        "links": links,
        "roles": [{ "orgId": state.programmatic().org, "roleName": role }],
        "teamIds": [],
        "username": username,
    })
}

/// The list of one owner under one name.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) origin: &'a Origin,
    pub(super) whose: &'a Whose,
    pub(super) name: Name,
    pub(super) assumptions: &'a Assumptions,
}

impl View<'_> {
    /// One entry. Absent values are left out, except that `ipAddress` of a block can be null.
    pub(super) fn entry(self, entry: &Entry) -> Value {
        let mut fields = Map::new();
        fields.insert("cidrBlock".to_owned(), entry.block.cidr().into());
        fields.insert("count".to_owned(), entry.count.into());
        fields.insert("created".to_owned(), entry.created.as_str().into());
        if entry.block.is_address() {
            fields.insert("ipAddress".to_owned(), entry.block.text().into());
        } else if self.assumptions.is(&IP_ADDRESS_FIELD, "null") {
            fields.insert("ipAddress".to_owned(), Value::Null);
        }
        if let Some(last_use) = &entry.last_use {
            fields.insert("lastUsed".to_owned(), last_use.at.as_str().into());
            fields.insert("lastUsedAddress".to_owned(), last_use.from.as_str().into());
        }
        fields.insert("links".to_owned(), json!([link("self", &self.origin.entry(self.whose, self.name, entry))]));
        fields.into()
    }

    /// One page of the list. A page beyond the last is empty.
    pub(super) fn page(self, list: &AccessList, query: Query) -> Value {
        let all = list.entries();
        let before = (query.page - 1).saturating_mul(query.per_page);
        let results: Vec<_> = all.iter().skip(before).take(query.per_page).map(|entry| self.entry(entry)).collect();
        let href = self.origin.list(self.whose, self.name);
        let to = |rel, page| link(rel, &format!("{href}?{}", query.of_page(page)));
        let mut links = vec![to("self", query.page)];
        if query.page > 1 {
            links.push(to("previous", query.page - 1));
        }
        if before + results.len() < all.len() && !results.is_empty() {
            links.push(to("next", query.page + 1));
        }
        let mut page = json!({ "links": links, "results": results });
        if query.count {
            page["totalCount"] = all.len().into();
        }
        page
    }

    /// One entry inside a list, as in the 7.0 sample.
    pub(super) fn alone(self, entry: &Entry) -> Value {
        let links = [link("self", &self.origin.entry(self.whose, self.name, entry))];
        json!({ "links": links, "results": [self.entry(entry)], "totalCount": 1 })
    }
}

/// The reply with `entity`, printed and wrapped as `query` says: an envelope puts a single entity into `content`, and
/// adds `status` to a list.
pub(super) fn reply(status: u16, mut entity: Value, query: Query) -> Reply {
    if query.envelope {
        if entity.get("results").is_some() {
            entity["status"] = status.into();
        } else {
            entity = json!({ "content": entity, "status": status });
        }
    }
    let reply = Reply::json(status, &entity);
    if query.pretty { Reply { body: format!("{entity:#}").into(), ..reply } } else { reply }
}
