//! `instances`: the Elasticsearch instances of one or several regions, over all pages.

use std::time::Duration;

use crate::app::changes;
use crate::app::fan_out;
use crate::app::scope::tag;
use crate::app::session::Session;
use crate::cli;
use crate::config::Setting;
use crate::domain::instance::Instance;
use crate::error::{Code, Error};
use crate::output::view::{Document, InstancesFound};
use crate::services::elasticsearch::InstanceFilter;

/// How many regions are read at the same time.
const PARALLEL: usize = 16;
/// The pause between two looks at the status.
const PAUSE: Duration = Duration::from_secs(5);

pub(crate) async fn run(args: &cli::Instances, session: &mut Session<'_>) -> Result<Document, Error> {
    let session = &*session;
    let filter = InstanceFilter {
        name: args.name.clone(),
        status: args.status.clone(),
        version: args.es_version.clone(),
        vpc: args.vpc.clone(),
        tags: args.tags.iter().map(|text| tag(text)).collect::<Result<_, _>>()?,
    };
    let regions = session.regions(&[])?;
    let names: Vec<&str> = regions.iter().map(|region| region.value.as_str()).collect();
    let outcome = match &args.wait_status {
        Some(status) => waited(&regions, &filter, status, session).await,
        None => read(&regions, &filter, session).await,
    };
    let (outcome, places) = match outcome {
        Ok(found) => {
            let (instances, places): (Vec<Instance>, Vec<String>) = found.into_iter().unzip();
            (Ok(instances), if regions.len() > 1 { places } else { Vec::new() })
        }
        Err(error) => (Err(error), Vec::new()),
    };
    Ok(Document::Instances(InstancesFound { region: names.join(","), outcome, regions: places }))
}

/// The instances that fit, each with its region.
async fn read(
    regions: &[Setting],
    filter: &InstanceFilter,
    session: &Session<'_>,
) -> Result<Vec<(Instance, String)>, Error> {
    let list = async |region: &Setting| {
        let instances = session.elasticsearch(region).await?.client.instances(filter).await?;
        Ok::<_, Error>(instances.into_iter().map(|one| (one, region.value.clone())).collect::<Vec<_>>())
    };
    let lists = fan_out::in_order(regions, PARALLEL, list).await.into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(lists.into_iter().flatten().collect())
}

/// The same, once all of them have `status`.
async fn waited(
    regions: &[Setting],
    filter: &InstanceFilter,
    status: &str,
    session: &Session<'_>,
) -> Result<Vec<(Instance, String)>, Error> {
    let options = session.run_options();
    let began = options.clock.elapsed();
    loop {
        let found = read(regions, filter, session).await?;
        let differs = |(one, _): &&(Instance, String)| one.status.as_deref() != Some(status);
        let others: Vec<&str> = found.iter().filter(differs).map(|(one, _)| one.id.as_str()).collect();
        if others.is_empty() {
            return Ok(found);
        }
        let waited = options.clock.elapsed().saturating_sub(began);
        if waited >= options.wait {
            let message = format!("{} not {status} after {} s", others.join(", "), waited.as_secs());
            return Err(Error::new(Code::Busy, message).hint("--wait waits longer"));
        }
        let left = options.wait.saturating_sub(waited);
        let reason = format!("{} of {} instances are not {status}", others.len(), found.len());
        changes::pause(options, PAUSE.min(left), began, Some(&reason)).await;
    }
}
