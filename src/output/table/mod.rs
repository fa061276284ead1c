//! Documents as text for people.
//!
//! Nothing is cut off. Text that does not fit is wrapped between words or laid out as records. Names, addresses and
//! entries are never broken.

pub(in crate::output) mod audit;
mod change;
mod change_groups;
pub(super) mod declared;
mod doctor;
mod entries;
mod history;
mod leases;
mod profile;
mod sandbox;
mod why;

use crate::domain::report::{ChangeReport, Outcome};
use crate::output::grid::Grid;
use crate::output::page::{Page, Style};
use crate::output::view::declared::PlanShown;
use crate::output::view::{Changed, Document, InstancesFound};

pub use sandbox::exports;

/// Renders `document` on an empty page.
pub(crate) fn render(document: &Document, mut page: Page) -> String {
    match document {
        Document::Change(results) if results.is_empty() => {
            page.sentence(Style::Plain, "no change has an unknown outcome");
        }
        Document::Change(results) => change_groups::show(&mut page, results, true, |page, result| {
            let is_seen = page.is_declined(&result.report.target.to_string());
            change::show(page, result, is_seen);
        }),
        Document::List(results) => results.iter().for_each(|result| {
            page.gap();
            entries::show_list(&mut page, result);
        }),
        Document::Get(results) => results.iter().for_each(|result| {
            page.gap();
            entries::show_look_up(&mut page, result);
        }),
        Document::Why(report) => why::show(&mut page, report),
        Document::Revoke(revoked) => why::show_revoked(&mut page, revoked),
        Document::Instances(found) => show_instances(&mut page, found),
        Document::Sandbox(account) => return exports(account),
        Document::Text(text) => return text.text.clone(),
        Document::History(past) => history::show(&mut page, past),
        Document::JournalImport(imported) => history::show_import(&mut page, imported),
        Document::SandboxStatus(status) => sandbox::show(&mut page, status),
        Document::Profiles(profiles) => profile::list(&mut page, profiles),
        Document::Settings(shown) => profile::show(&mut page, shown),
        Document::Profile(changed) => profile::changed(&mut page, changed),
        Document::Doctor(checkup) => doctor::show(&mut page, checkup),
        Document::Leases(found) => leases::show(&mut page, found),
        Document::Audit(audited) => audit::show(&mut page, audited),
        Document::Diff(compared) => audit::show_compared(&mut page, compared),
        Document::Check(checked) => declared::show_check(&mut page, checked),
        Document::Plan(plan) => declared::show_plan(&mut page, plan),
    }
    page.into_text()
}

/// Planned changes, for the confirmation prompt.
pub(crate) fn plan(reports: &[&ChangeReport], mut page: Page) -> String {
    let planned = |report: &&ChangeReport| {
        let report = ChangeReport { outcome: Outcome::Planned, ..(*report).clone() };
        Changed { report, error: None }
    };
    let changes: Vec<Changed> = reports.iter().map(planned).collect();
    change_groups::show(&mut page, &changes, false, change::show_plan);
    page.into_text()
}

/// What a declaration would change, for the confirmation prompt.
pub(crate) fn declaration(plan: &PlanShown, mut page: Page) -> String {
    declared::show_plan(&mut page, plan);
    page.into_text()
}

fn show_instances(page: &mut Page, found: &InstancesFound) {
    match &found.outcome {
        Ok(instances) if instances.is_empty() => {
            page.sentence(Style::Plain, &format!("no instances in {}", found.region));
        }
        Ok(instances) => {
            let mut grid = Grid::new(&["instance", "name", "status", "version", "region"]);
            for (place, instance) in instances.iter().enumerate() {
                grid.row(vec![
                    Some(instance.id.clone()),
                    instance.name.clone(),
                    instance.status.clone(),
                    instance.version.clone(),
                    found.regions.get(place).cloned(),
                ]);
            }
            grid.without_empty_columns().show(page, "");
        }
        Err(_) => page.sentence(Style::Caution, &format!("cannot list the instances in {}", found.region)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;

    #[test]
    fn instances_are_columns_or_records() {
        let document = sample::instances();
        assert_eq!(
            render(&document, Page::new(Some(100), false)),
            "\
instance                 name       status      version
es-cn-n6w1o1x0w001c1abc  logs       active      7.10.0_with_X-Pack
es-cn-n6w1o1x0w002c2def  搜索-prod  activating  6.7.0_with_X-Pack
"
        );
        assert_eq!(
            render(&document, Page::new(Some(60), false)),
            "\
es-cn-n6w1o1x0w001c1abc
  name: logs
  status: active
  version: 7.10.0_with_X-Pack
es-cn-n6w1o1x0w002c2def
  name: 搜索-prod
  status: activating
  version: 6.7.0_with_X-Pack
"
        );
    }
}
