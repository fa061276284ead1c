//! The resources: what a request that was let in does, and what it answers.

use http::Method;
use serde_json::Value;

use super::additions;
use super::failure::Failure;
use super::list::NotRemoved;
use super::query::Query;
use super::route::{Name, Route};
use super::state::State;
use super::wire::{self, Origin, View};
use crate::sandbox::assumptions::{
    Assumptions, CALLER_BLOCK, DELETE_STATUS, DUPLICATE, GET_ONE, IPV6, MISSING_RESOURCE,
};
use crate::sandbox::exchange::{Exchange, Reply};

/// A request that was let in, with what answering it takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Request<'a> {
    pub(super) assumptions: &'a Assumptions,
    pub(super) exchange: &'a Exchange,
    pub(super) origin: &'a Origin,
}

impl Request<'_> {
    /// Answers it at `route`.
    pub(super) fn resource(self, state: &mut State, route: Route) -> Result<Reply, Failure> {
        match route {
            Route::Root => self.read(|| Ok(wire::root(self.origin, state))),
            Route::User(id) => self.read(|| {
                check_form(&id)?;
                if id == state.user_id() { Ok(self.user(state)) } else { Err(Failure::user_not_found(&id)) }
            }),
            Route::UserByName(login) => self.read(|| {
                let is_own = login == state.credentials().0;
                if is_own { Ok(self.user(state)) } else { Err(Failure::username_not_found(&login)) }
            }),
            Route::List(name, user) => self.list(state, name, &user),
            Route::Entry(name, user, entry) => self.entry(state, name, &user, &entry),
            Route::Unknown => Err(Failure::no_resource(self.exchange.path())),
        }
    }

    /// Answers for a name of the list that is switched off.
    pub(super) fn missing(self) -> Result<Reply, Failure> {
        match self.assumptions.of(&MISSING_RESOURCE) {
            "404-html" => Ok(html_not_found()),
            "405" => Err(Failure::method("")),
            _ => Err(Failure::no_resource(self.exchange.path())),
        }
    }

    /// A resource that can only be read.
    fn read(self, entity: impl FnOnce() -> Result<Value, Failure>) -> Result<Reply, Failure> {
        if self.exchange.method != Method::GET {
            return Err(Failure::method("GET"));
        }
        let query = self.query(false)?;
        Ok(wire::reply(200, entity()?, query))
    }

    fn user(self, state: &State) -> Value {
        wire::user(self.origin, state, self.assumptions)
    }

    fn query(self, paged: bool) -> Result<Query, Failure> {
        Query::parse(self.exchange.query(), paged)
    }

    fn list(self, state: &mut State, name: Name, user: &str) -> Result<Reply, Failure> {
        let method = &self.exchange.method;
        if method != Method::GET && method != Method::POST {
            return Err(Failure::method("GET, POST"));
        }
        check_owner(state, name, user)?;
        let adds = method == Method::POST;
        let query = self.query(!adds)?;
        if adds {
            self.add(state, name)?;
        }
        let status = if adds { 201 } else { 200 };
        Ok(wire::reply(status, self.view(user, name).page(&state.list, query), query))
    }

    /// All of a body is added, or nothing.
    fn add(self, state: &mut State, name: Name) -> Result<(), Failure> {
        let media_type = self.exchange.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/json") {
            return Err(Failure::media_type());
        }
        let blocks = additions::parse(&self.exchange.body, name, self.assumptions.is(&IPV6, "accept"))?;
        match state.list.present(&blocks) {
            Some(block) if self.assumptions.is(&DUPLICATE, "conflict") => {
                Err(Failure::already_listed(name, block.text()))
            }
            _ => {
                state.list.add(blocks, self.exchange.now);
                Ok(())
            }
        }
    }

    fn entry(self, state: &mut State, name: Name, user: &str, entry: &str) -> Result<Reply, Failure> {
        let method = &self.exchange.method;
        if method != Method::GET && method != Method::DELETE {
            return Err(Failure::method("GET, DELETE"));
        }
        check_owner(state, name, user)?;
        let query = self.query(false)?;
        if method == Method::DELETE {
            return self.remove(state, name, entry);
        }
        let found = state.list.find(entry);
        let found = found.ok_or_else(|| Failure::entry_not_found(name, entry, state.credentials().0))?;
        let view = self.view(user, name);
        let alone = self.assumptions.is(&GET_ONE, "list");
        Ok(wire::reply(200, if alone { view.alone(found) } else { view.entry(found) }, query))
    }

    fn remove(self, state: &mut State, name: Name, entry: &str) -> Result<Reply, Failure> {
        let blocks_too = self.assumptions.is(&CALLER_BLOCK, "refuse");
        let caller = self.exchange.caller;
        match state.list.remove(entry, caller, blocks_too) {
            Ok(()) => Ok(Reply::empty(if self.assumptions.is(&DELETE_STATUS, "204") { 204 } else { 200 })),
            Err(NotRemoved::Missing) => Err(Failure::entry_not_found(name, entry, state.credentials().0)),
            Err(NotRemoved::AdmitsCaller) => Err(Failure::cannot_remove_caller(name, caller)),
        }
    }

    fn view<'a>(&'a self, user: &'a str, name: Name) -> View<'a> {
        View { origin: self.origin, user, name, assumptions: self.assumptions }
    }
}

/// The list of a user is open to that user alone.
fn check_owner(state: &State, name: Name, user: &str) -> Result<(), Failure> {
    check_form(user)?;
    if user == state.user_id() { Ok(()) } else { Err(Failure::list_of_another(name)) }
}

/// Ids are 24 hexadecimal digits.
fn check_form(id: &str) -> Result<(), Failure> {
    let is_id = id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_id { Ok(()) } else { Err(Failure::invalid_user_id(id)) }
}

/// What a proxy in front of the service says.
fn html_not_found() -> Reply {
    let body = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>\n";
    Reply { body: body.into(), ..Reply::empty(404).with("content-type", "text/html;charset=utf-8") }
}
