//! `doctor --policy`: the smallest RAM policy for kibana-whitelist and es-whitelist.
//!
//! The actions come from the service. The account is not read.

use serde_json::json;

use crate::app::scope;
use crate::app::session::Session;
use crate::error::{Code, Error};
use crate::output::view::{Document, Text};
use crate::services::elasticsearch::policy::{ACTIONS, LISTING};

/// The policy for the configured instance and region. What is not configured is `*`, and so is the account.
pub(crate) fn run(session: &Session<'_>) -> Result<Document, Error> {
    let place = scope::configured(session)?;
    let region = place.as_ref().map(|place| &place.region).or(session.settings().values.region.as_ref());
    let region = region.map_or("*", |region| region.value.as_str());
    let instance = place.as_ref().map_or("*", |place| place.instance.as_str());
    let policy = json!({
        "Version": "1",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ACTIONS,
                "Resource": format!("acs:elasticsearch:{region}:*:instances/{instance}"),
            },
            {
                "Effect": "Allow",
                "Action": LISTING,
                "Resource": format!("acs:elasticsearch:{region}:*:instances/*"),
            },
        ],
    });
    let text = serde_json::to_string_pretty(&policy).map_err(|error| Error::new(Code::Bug, error.to_string()))?;
    Ok(Document::Text(Text { name: "policy.json".to_owned(), text: format!("{text}\n") }))
}
