//! The organization and its accounts: the read-only look-ups that mongocli makes besides the lists.
//!
//! There is one organization with one user and one programmatic key. Shapes are those of the organization, user and
//! API key pages; a private key is shown redacted, as the pages say.

use serde_json::{Value, json};

use super::failure::Failure;
use super::state::State;
use super::wire::{self, Origin};
use crate::sandbox::assumptions::{Assumptions, ORG_OWNER};

/// A look-up below `/orgs`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lookup {
    /// The organizations of the caller.
    Organizations,
    /// One organization.
    Organization(String),
    /// The users of an organization.
    Users(String),
    /// The programmatic keys of an organization.
    Keys(String),
    /// One programmatic key.
    Key(String, String),
}

impl Lookup {
    /// Reads the segments below the base of the API.
    pub(super) fn parse(segments: &[&str]) -> Option<Self> {
        let owned = |text: &str| text.to_owned();
        match segments {
            ["", "orgs"] => Some(Self::Organizations),
            ["", "orgs", org] if !org.is_empty() => Some(Self::Organization(owned(org))),
            ["", "orgs", org, "users"] => Some(Self::Users(owned(org))),
            ["", "orgs", org, "apiKeys"] => Some(Self::Keys(owned(org))),
            ["", "orgs", org, "apiKeys", key] if !key.is_empty() => Some(Self::Key(owned(org), owned(key))),
            _ => None,
        }
    }

    /// Whether the answer is a list.
    pub(super) fn is_list(&self) -> bool {
        matches!(self, Self::Organizations | Self::Users(_) | Self::Keys(_))
    }

    /// The entity, or the list of one entity.
    pub(super) fn answer(&self, origin: &Origin, state: &State, assumptions: &Assumptions) -> Result<Value, Failure> {
        let known = state.programmatic();
        match self {
            Self::Organizations => {}
            Self::Organization(org) | Self::Users(org) | Self::Keys(org) | Self::Key(org, _) if *org == known.org => {}
            Self::Organization(org) | Self::Users(org) | Self::Keys(org) | Self::Key(org, _) => {
                return Err(Failure::org_not_found(org));
            }
        }
        let entity = match self {
            Self::Organizations | Self::Organization(_) => organization(origin, state),
            Self::Users(_) => wire::user(origin, state, assumptions),
            Self::Keys(_) => key(origin, state, assumptions),
            Self::Key(_, id) if *id == known.id => key(origin, state, assumptions),
            Self::Key(_, id) => return Err(Failure::key_not_found(id)),
        };
        if !self.is_list() {
            return Ok(entity);
        }
        let below = match self {
            Self::Users(org) => format!("/orgs/{org}/users"),
            Self::Keys(org) => format!("/orgs/{org}/apiKeys"),
            _ => "/orgs".to_owned(),
        };
        let links = json!([wire::link("self", &origin.below(&below))]);
        Ok(json!({ "links": links, "results": [entity], "totalCount": 1 }))
    }
}

fn organization(origin: &Origin, state: &State) -> Value {
    let id = &state.programmatic().org;
    let links = [wire::link("self", &origin.below(&format!("/orgs/{id}")))];
    json!({ "id": id, "isDeleted": false, "links": links, "name": "Sandbox" })
}

fn key(origin: &Origin, state: &State, assumptions: &Assumptions) -> Value {
    let key = state.programmatic();
    let links = [wire::link("self", &origin.below(&format!("/orgs/{}/apiKeys/{}", key.org, key.id)))];
    // The last group of the private key stays readable, as on the pages.
    let end = key.private.rsplit('-').next().unwrap_or_default();
    let owner = if assumptions.is(&ORG_OWNER, "yes") { "ORG_OWNER" } else { "ORG_MEMBER" };
    json!({
        "desc": "sandbox key",
        "id": key.id,
        "links": links,
        "privateKey": format!("********-****-****-{end}"),
        "publicKey": key.public,
        "roles": [{ "orgId": key.org, "roleName": owner }],
    })
}
