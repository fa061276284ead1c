//! `instances`: the Elasticsearch instances of a region, over all pages.

use crate::app::session::Session;
use crate::domain::instance::Instance;
use crate::error::Error;
use crate::output::view::{Document, InstancesFound};
use crate::services::elasticsearch::InstanceFilter;

pub(crate) async fn run(session: &mut Session<'_>) -> Result<Document, Error> {
    let region = session.default_region()?;
    let outcome: Result<Vec<Instance>, Error> = match session.elasticsearch(&region).await {
        Ok(connected) => connected.client.instances(&InstanceFilter::default()).await.map_err(Error::from),
        Err(error) => Err(error),
    };
    Ok(Document::Instances(InstancesFound { region: region.value, outcome }))
}
