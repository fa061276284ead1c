//! The list of the whole installation: one entry a request, addressed by its id, with a description.
//!
//! Rules come from the pages on global access lists; samples from the vendor's client tests. That the list has no
//! effect on the sandbox's own callers is a choice: the pages give a change up to an hour.

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::entry::{Block, notation};
use super::failure::Failure;
use super::resource::Request;
use super::route::Name;
use super::state::{Holder, State};
use super::wire;
use crate::sandbox::assumptions::{GLOBAL_ROLE, IPV6};
use crate::sandbox::chance;
use crate::sandbox::exchange::Reply;

/// Characters of a description (update page).
const LONGEST_DESCRIPTION: usize = 250;

/// The entries, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct GlobalList(Vec<GlobalEntry>);

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct GlobalEntry {
    id: String,
    block: Block,
    description: String,
    created: String,
    updated: String,
}

impl GlobalList {
    /// The entry of the vendor's client tests, with its bare address, and one around the sandbox's own callers.
    pub(super) fn seeded() -> Self {
        let entry = |id: &str, text: &str, description: &str| {
            #[expect(clippy::expect_used, reason = "the samples below are constant, and a test reads them")]
            let block = text.to_owned().try_into().expect("a sample is an address or a block");
            let at = "2020-08-19T13:17:01Z".to_owned();
            let (id, description) = (id.to_owned(), description.to_owned());
            GlobalEntry { id, block, description, created: at.clone(), updated: at }
        };
        Self(vec![
            entry("5f3cf81b89034c6b3c0a528e", "172.20.0.1", "test"),
            entry("5f3cf81b89034c6b3c0a528f", "127.0.0.0/8", "this machine"),
        ])
    }

    /// The text and the description of every entry.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|entry| (entry.block.text(), entry.description.as_str()))
    }

    fn find(&self, name: Name, id: &str) -> Result<usize, Failure> {
        self.0.iter().position(|entry| entry.id == id).ok_or_else(|| Failure::no_global_entry(name, id))
    }

    /// Refuses a block that another entry than the one at `but` has.
    fn check_new(&self, name: Name, block: &Block, but: Option<usize>) -> Result<(), Failure> {
        let mut others = self.0.iter().enumerate().filter(|(place, _)| Some(*place) != but);
        if others.any(|(_, entry)| entry.block.same_as(block)) {
            return Err(Failure::duplicate_global(name, block.text()));
        }
        Ok(())
    }
}

/// Answers for the list.
pub(super) fn list(request: Request<'_>, state: &mut State, name: Name) -> Result<Reply, Failure> {
    let method = &request.exchange.method;
    if method != Method::GET && method != Method::POST {
        return Err(Failure::method("GET, POST"));
    }
    let adds = method == Method::POST;
    check_role(request, adds)?;
    let query = request.query(!adds)?;
    if !adds {
        let before = (query.page - 1).saturating_mul(query.per_page);
        let all = &state.global.0;
        let results: Vec<Value> = all.iter().skip(before).take(query.per_page).map(shown).collect();
        let mut links = vec![json!({"rel": "self", "href": request.exchange.path()})];
        if before + results.len() < all.len() && !results.is_empty() {
            links.push(json!({"rel": "next", "href": request.exchange.path()}));
        }
        let page = json!({"links": links, "results": results, "totalCount": all.len()});
        return Ok(wire::reply(200, page, query));
    }
    let fields = Fields::read(request, name)?;
    let block = fields.block.ok_or_else(|| Failure::global_entry_requires(name, "CIDR_BLOCK"))?;
    let description = fields.description.ok_or_else(|| Failure::global_entry_requires(name, "DESCRIPTION"))?;
    state.global.check_new(name, &block, None)?;
    let now = notation(request.exchange.now);
    let entry =
        GlobalEntry { id: id_from(&request.exchange.random), block, description, created: now.clone(), updated: now };
    let answer = shown(&entry);
    state.global.0.push(entry);
    Ok(wire::reply(200, answer, query))
}

/// Answers for the entry with this `id`.
pub(super) fn entry(request: Request<'_>, state: &mut State, name: Name, id: &str) -> Result<Reply, Failure> {
    let method = &request.exchange.method;
    if ![Method::GET, Method::PATCH, Method::DELETE].contains(method) {
        return Err(Failure::method("GET, PATCH, DELETE"));
    }
    check_role(request, method != Method::GET)?;
    let query = request.query(false)?;
    let place = state.global.find(name, id)?;
    if method == Method::DELETE {
        state.global.0.remove(place);
        return Ok(Reply::empty(204));
    }
    if method == Method::PATCH {
        let Fields { block, description } = Fields::read(request, name)?;
        if block.is_none() && description.is_none() {
            return Err(Failure::no_block_or_description());
        }
        if let Some(block) = &block {
            state.global.check_new(name, block, Some(place))?;
        }
        let entry = &mut state.global.0[place];
        entry.block = block.unwrap_or_else(|| entry.block.clone());
        entry.description = description.unwrap_or_else(|| entry.description.clone());
        entry.updated = notation(request.exchange.now);
    }
    Ok(wire::reply(200, shown(&state.global.0[place]), query))
}

/// Reading takes any Global role, changing takes Global Owner. A programmatic key of an organization has none.
fn check_role(request: Request<'_>, changes: bool) -> Result<(), Failure> {
    let role = request.assumptions.of(&GLOBAL_ROLE);
    let may = request.login == Holder::User && (role == "owner" || (role == "read-only" && !changes));
    if may { Ok(()) } else { Err(Failure::no_global_role()) }
}

/// What a body gives of an entry.
struct Fields {
    block: Option<Block>,
    description: Option<String>,
}

impl Fields {
    fn read(request: Request<'_>, name: Name) -> Result<Self, Failure> {
        request.check_media_type()?;
        let body: Value = serde_json::from_slice(&request.exchange.body).map_err(|_| Failure::malformed_json())?;
        let body = body.as_object().ok_or_else(Failure::malformed_json)?;
        if let Some(field) = body.keys().find(|field| !["cidrBlock", "description"].contains(&field.as_str())) {
            return Err(Failure::attribute(field));
        }
        let block = text(body, "cidrBlock")?.map(|text| {
            let block = Block::try_from(text.to_owned()).map_err(|_| Failure::cidr_block(text))?;
            let is_taken = !block.is_ipv6() || request.assumptions.is(&IPV6, "accept");
            if is_taken { Ok(block) } else { Err(Failure::ipv6_permission(text)) }
        });
        let description = text(body, "description")?.map(|text| {
            let fits = (1..=LONGEST_DESCRIPTION).contains(&text.chars().count());
            if fits { Ok(text.to_owned()) } else { Err(Failure::global_description(name)) }
        });
        Ok(Self { block: block.transpose()?, description: description.transpose()? })
    }
}

fn text<'a>(body: &'a Map<String, Value>, field: &str) -> Result<Option<&'a str>, Failure> {
    match body.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Failure::attribute_type(field)),
    }
}

/// The entity; `cidrBlock` is the text as it was given, as in the vendor's samples.
fn shown(entry: &GlobalEntry) -> Value {
    json!({
        "cidrBlock": entry.block.text(),
        "created": entry.created,
        "description": entry.description,
        "id": entry.id,
        "links": [],
        "type": "GLOBAL_ROLE",
        "updated": entry.updated,
    })
}

/// 24 hexadecimal digits that no other request gives.
fn id_from(random: &[u8; chance::LENGTH]) -> String {
    let bytes: [u8; 16] = std::array::from_fn(|place| random[place]);
    format!("{:024x}", u128::from_be_bytes(bytes) >> 32)
}
