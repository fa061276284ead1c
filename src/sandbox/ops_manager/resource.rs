//! The resources: the effect of an admitted request, and its answer.

use http::Method;
use serde_json::Value;

use super::additions;
use super::failure::Failure;
use super::global;
use super::list::NotRemoved;
use super::organizations::Lookup;
use super::query::Query;
use super::route::{Name, Route, Whose};
use super::state::{Holder, State};
use super::wire::{self, Origin, View};
use crate::sandbox::assumptions::{
    Assumptions, CALLER_BLOCK, DELETE_STATUS, DUPLICATE, GET_BLOCK, GET_ONE, IPV6, KEY_LIST_DENIED, MISSING_RESOURCE,
    ORG_OWNER, USER_BY_KEY, USER_LIST_BY_KEY,
};
use crate::sandbox::exchange::{Exchange, Reply};

/// An admitted request, with everything that the answer needs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Request<'a> {
    pub(super) assumptions: &'a Assumptions,
    pub(super) exchange: &'a Exchange,
    pub(super) origin: &'a Origin,
    /// The account that calls.
    pub(super) login: Holder,
}

impl Request<'_> {
    /// Answers it at `route`.
    pub(super) fn resource(self, state: &mut State, route: Route) -> Result<Reply, Failure> {
        match route {
            Route::Root => self.read(|| Ok(wire::root(self.origin, state, self.login, self.assumptions))),
            Route::User(_) | Route::UserByName(_) if !self.reads_users() => Err(Failure::not_for_keys()),
            Route::User(id) => self.read(|| {
                check_form(&id)?;
                if id == state.user_id() { Ok(self.user(state)) } else { Err(Failure::user_not_found(&id)) }
            }),
            Route::UserByName(login) => self.read(|| {
                let is_own = login == state.credentials().0;
                if is_own { Ok(self.user(state)) } else { Err(Failure::username_not_found(&login)) }
            }),
            Route::Organizations(lookup) => self.lookup(state, &lookup),
            Route::List(name, whose) => self.list(state, name, &whose),
            Route::Entry(name, whose, entry) => self.entry(state, name, &whose, &entry),
            Route::Global(name) => global::list(self, state, name),
            Route::GlobalEntry(name, id) => global::entry(self, state, name, &id),
            Route::Unknown => Err(Failure::no_resource(self.exchange.path())),
        }
    }

    /// The answer for a name of the list that is switched off.
    pub(super) fn missing(self) -> Result<Reply, Failure> {
        match self.assumptions.of(&MISSING_RESOURCE) {
            "404-html" => Ok(html_not_found()),
            "405" => Err(Failure::method("")),
            _ => Err(Failure::no_resource(self.exchange.path())),
        }
    }

    /// A read-only resource.
    fn read(self, entity: impl FnOnce() -> Result<Value, Failure>) -> Result<Reply, Failure> {
        if self.exchange.method != Method::GET {
            return Err(Failure::method("GET"));
        }
        let query = self.query(false)?;
        Ok(wire::reply(200, entity()?, query))
    }

    fn reads_users(self) -> bool {
        self.login == Holder::User || self.assumptions.is(&USER_BY_KEY, "accept")
    }

    /// A look-up below `/orgs`. Paging is accepted and has no effect, because every list has one entity.
    fn lookup(self, state: &State, lookup: &Lookup) -> Result<Reply, Failure> {
        if self.exchange.method != Method::GET {
            return Err(Failure::method("GET"));
        }
        let query = self.query(lookup.is_list())?;
        Ok(wire::reply(200, lookup.answer(self.origin, state, self.assumptions)?, query))
    }

    fn user(self, state: &State) -> Value {
        wire::user(self.origin, state, self.assumptions)
    }

    pub(super) fn query(self, paged: bool) -> Result<Query, Failure> {
        Query::parse(self.exchange.query(), paged)
    }

    fn list(self, state: &mut State, name: Name, whose: &Whose) -> Result<Reply, Failure> {
        let method = &self.exchange.method;
        if method != Method::GET && method != Method::POST {
            return Err(Failure::method("GET, POST"));
        }
        self.check_owner(state, name, whose)?;
        let holder = whose.kind();
        let adds = method == Method::POST;
        let query = self.query(!adds)?;
        if adds {
            self.add(state, name, holder)?;
        }
        // The pages of the user's list say 201. Recorded lists of keys answer 200.
        let status = if adds && holder == Holder::User { 201 } else { 200 };
        Ok(wire::reply(status, self.view(whose, name).page(state.list(holder), query), query))
    }

    /// Refuses a body that does not say that it is JSON.
    pub(super) fn check_media_type(self) -> Result<(), Failure> {
        let media_type = self.exchange.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if media_type.eq_ignore_ascii_case("application/json") { Ok(()) } else { Err(Failure::media_type()) }
    }

    /// Adds all entries of a body, or none.
    fn add(self, state: &mut State, name: Name, holder: Holder) -> Result<(), Failure> {
        self.check_media_type()?;
        let blocks = additions::parse(&self.exchange.body, name, holder, self.assumptions.is(&IPV6, "accept"))?;
        let list = state.list_mut(holder);
        match list.present(&blocks) {
            Some(block) if self.assumptions.is(&DUPLICATE, "conflict") => {
                Err(Failure::already_listed(name, block.text()))
            }
            _ => {
                list.add(blocks, self.exchange.now);
                Ok(())
            }
        }
    }

    fn entry(self, state: &mut State, name: Name, whose: &Whose, entry: &str) -> Result<Reply, Failure> {
        let method = &self.exchange.method;
        if method != Method::GET && method != Method::DELETE {
            return Err(Failure::method("GET, DELETE"));
        }
        self.check_owner(state, name, whose)?;
        let query = self.query(false)?;
        if method == Method::DELETE {
            return self.remove(state, name, whose.kind(), entry);
        }
        let blocks_too = self.assumptions.is(&GET_BLOCK, "found");
        let found = state.list(whose.kind()).find(entry).filter(|entry| blocks_too || entry.block.is_address());
        let found = found.ok_or_else(|| not_found(state, name, whose.kind(), entry))?;
        let view = self.view(whose, name);
        let alone = self.assumptions.is(&GET_ONE, "list");
        Ok(wire::reply(200, if alone { view.alone(found) } else { view.entry(found) }, query))
    }

    /// The caller's address cannot be removed from the caller's own list. It can be removed from the list of a key that
    /// an owner of the organization manages.
    fn remove(self, state: &mut State, name: Name, holder: Holder, entry: &str) -> Result<Reply, Failure> {
        let blocks_too = self.assumptions.is(&CALLER_BLOCK, "refuse");
        let caller = self.exchange.caller;
        let kept = (holder == self.login).then_some(caller);
        let is_empty_answer = holder == Holder::Key || self.assumptions.is(&DELETE_STATUS, "204");
        match state.list_mut(holder).remove(entry, kept, blocks_too) {
            Ok(()) => Ok(Reply::empty(if is_empty_answer { 204 } else { 200 })),
            Err(NotRemoved::Missing) => Err(not_found(state, name, holder, entry)),
            Err(NotRemoved::AdmitsCaller) => Err(Failure::cannot_remove_caller(name, caller)),
        }
    }

    fn view<'a>(&'a self, whose: &'a Whose, name: Name) -> View<'a> {
        View { origin: self.origin, whose, name, assumptions: self.assumptions }
    }

    /// Checks that the caller may use a list: the user its own list, a key its own list, an owner of the organization
    /// the lists of its keys. It is assumed that an unknown key or organization has the same refusal.
    fn check_owner(self, state: &State, name: Name, whose: &Whose) -> Result<(), Failure> {
        match whose {
            Whose::User(user) => {
                check_form(user)?;
                let may = self.login == Holder::User || self.assumptions.is(&USER_LIST_BY_KEY, "accept");
                if may && user == state.user_id() { Ok(()) } else { Err(Failure::list_of_another(name)) }
            }
            Whose::Key { org, key } => {
                let may = self.login == Holder::Key || self.assumptions.is(&ORG_OWNER, "yes");
                let known = state.programmatic();
                if may && (org, key) == (&known.org, &known.id) {
                    return Ok(());
                }
                let status = if self.assumptions.is(&KEY_LIST_DENIED, "401") { 401 } else { 400 };
                Err(Failure::list_of_another_key(name, status))
            }
        }
    }
}

/// The refusal for an entry that is not on the list of `holder`.
fn not_found(state: &State, name: Name, holder: Holder, entry: &str) -> Failure {
    let owner = state.name(holder);
    match holder {
        Holder::User => Failure::entry_not_found(name, entry, owner),
        Holder::Key => Failure::key_entry_not_found(name, entry, owner),
    }
}

/// Checks that an ID has 24 hexadecimal digits.
fn check_form(id: &str) -> Result<(), Failure> {
    let is_id = id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_id { Ok(()) } else { Err(Failure::invalid_user_id(id)) }
}

/// The answer of a proxy in front of the service.
fn html_not_found() -> Reply {
    let body = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>\n";
    Reply { body: body.into(), ..Reply::empty(404).with("content-type", "text/html;charset=utf-8") }
}
