//! `user-whitelist get`: one entry by its address, the blocks that admit it, or the entries inside a block.
//!
//! The service finds an entry only by its exact address or block. Where it finds none, the whole list is read and
//! searched by value, then by containment.

use crate::app::auth_breaker::AuthBreaker;
use crate::app::session::Session;
use crate::cli::UserGet;
use crate::commands::lookup;
use crate::commands::user::owner::Owned;
use crate::commands::user::{forget_if_unknown, owner, target};
use crate::domain::entry::Entry;
use crate::domain::list::List;
use crate::domain::report::{GetReport, ListReport};
use crate::domain::stored::Stored;
use crate::domain::target::Target;
use crate::error::{Code, Error};
use crate::output::view::{Document, Got, Listed};
use crate::services::{Failure, Kind};

pub(crate) async fn run(args: &UserGet, session: &mut Session<'_>) -> Result<Document, Error> {
    let operands = session.operands(&args.entries)?;
    if operands.entries.is_empty() && args.stored.is_empty() {
        return Err(Error::new(Code::Usage, "nothing to look up: no entries given").hint("name an address or block"));
    }
    let owned = owner::find(&args.scope, session).await?;
    let target = target(&owned.owner, session)?;
    let mut lookup = LookUp { owned, target, list: None, exact: args.exact };
    let mut results = Vec::new();
    let mut breaker = AuthBreaker::default();
    for query in &operands.order {
        let got = match breaker.stop() {
            Some(stop) => lookup.failed(query.to_string(), stop),
            None => lookup.entry(query).await,
        };
        breaker.note(got.error.as_ref());
        results.push(got);
    }
    for text in &args.stored {
        let got = match breaker.stop() {
            Some(stop) => lookup.failed(text.clone(), stop),
            None => lookup.text(text).await,
        };
        breaker.note(got.error.as_ref());
        results.push(got);
    }
    if let Ok(connected) = &lookup.owned.connected {
        session.remember(&connected.client, &lookup.owned.owner);
        let error = results.iter().find_map(|got| got.error.as_ref());
        forget_if_unknown(lookup.owned.is_found, connected, error, session);
    }
    Ok(Document::Get(results))
}

/// Look-ups in one list, which is read at most once.
struct LookUp {
    owned: Owned,
    target: Target,
    list: Option<List>,
    exact: bool,
}

impl LookUp {
    async fn entry(&mut self, query: &Entry) -> Got {
        let text = query.to_string();
        match self.one(&text).await {
            // The entry of the server is a match only if it has the same addresses. Other entries may admit a part of a
            // block.
            Ok(Some(stored)) if stored.entry.as_ref() == Some(query) && (self.exact || query.is_address()) => {
                self.own(&text, stored)
            }
            Ok(_) => match self.list().await {
                Ok(list) => {
                    let target = self.target.clone();
                    let report = ListReport::new(target.clone(), list);
                    let lists = [Listed { target, outcome: Ok(report) }];
                    lookup::entry(query, &lists, self.exact)
                }
                Err(error) => self.failed(text, error),
            },
            Err(error) => self.failed(text, error),
        }
    }

    async fn text(&mut self, text: &str) -> Got {
        let mut got = self.spelled(text).await;
        got.report.by_text = true;
        got
    }

    async fn spelled(&mut self, text: &str) -> Got {
        let found = match self.list().await {
            Ok(list) => list.entries().iter().find(|stored| stored.text == text).cloned(),
            Err(error) => return self.failed(text.to_owned(), error),
        };
        if let Some(stored) = found {
            return self.own(text, stored);
        }
        let error = Error::new(Code::NotAdmitted, format!("the list holds no entry spelled `{text}`"));
        self.failed(text.to_owned(), error)
    }

    /// The entry by the service's own look-up. That the resource has another name on this server is no answer; the
    /// list finds the name out.
    async fn one(&self, text: &str) -> Result<Option<Stored>, Error> {
        if self.list.is_some() {
            return Ok(None);
        }
        let client = &self.owned.connected.as_ref().map_err(Clone::clone)?.client;
        let renamed = |failure: &Failure| failure.kind == Kind::NoSuchResource;
        match client.get(&self.owned.owner, text).await {
            Err(failure) if renamed(&failure) => Ok(None),
            answer => Ok(answer?),
        }
    }

    async fn list(&mut self) -> Result<List, Error> {
        if let Some(list) = &self.list {
            return Ok(list.clone());
        }
        let client = &self.owned.connected.as_ref().map_err(Clone::clone)?.client;
        let list = client.list(&self.owned.owner).await?;
        self.list = Some(list.clone());
        Ok(list)
    }

    fn own(&self, query: &str, stored: Stored) -> Got {
        let report = GetReport {
            entry: Some(stored.clone()),
            target: Some(self.target.clone()),
            admitted_by: vec![(self.target.clone(), stored)],
            ..GetReport::nothing(query.to_owned())
        };
        Got { report, error: None }
    }

    fn failed(&self, query: String, error: Error) -> Got {
        Got { report: GetReport::nothing(query), error: Some(error.at(&self.target)) }
    }
}
