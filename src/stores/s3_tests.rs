//! The requests of a journal in a bucket in memory that counts them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::domain::event::{Conclusion, Intent, IntentId, sample};
use crate::domain::report::Outcome;
use crate::journal::shared::{Copy, SharedLog};
use crate::journal::{Journal, Sink};
use crate::transport::script::{Stopped, run};

/// A bucket.
#[derive(Default)]
struct Bucket {
    objects: RefCell<BTreeMap<String, Bytes>>,
    requests: Cell<u64>,
}

impl Transport for Rc<Bucket> {
    async fn send(&self, request: Request) -> Result<Response, SendError> {
        self.requests.set(self.requests.get() + 1);
        let path = request.uri().path().trim_start_matches('/').to_owned();
        let mut objects = self.objects.borrow_mut();
        let known = objects.get(&path).cloned();
        let (status, body) = match (request.method().as_str(), known) {
            ("GET", _) if request.uri().query().is_some() => {
                let keys: Vec<String> = objects.keys().take(1).map(|key| format!("<Key>{key}</Key>")).collect();
                (200, Bytes::from(keys.concat()))
            }
            ("GET", Some(content)) => (200, content),
            ("GET", None) => (404, Bytes::new()),
            (_, Some(_)) => (412, Bytes::new()),
            (_, None) => {
                objects.insert(path, request.into_body());
                (200, Bytes::new())
            }
        };
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }
}

fn machine(bucket: &Rc<Bucket>, folder: &Path) -> Journal {
    let location: Location = "s3://bucket/team?region=r".parse().unwrap();
    let store = Box::new(S3::new(Rc::clone(bucket), location, "r", Stopped::at(0)));
    let log = SharedLog::new(store, Copy::in_memory(), folder.into(), |_| true);
    let mut journal =
        Journal::new(Sink::Shared("s3://bucket/team".into()), folder.into(), Box::new(|_| Ok(())), |_| true);
    journal.share(Box::new(log));
    journal
}

fn intent(number: u32) -> Intent {
    Intent { id: IntentId::of_uuid(u128::from(number) << 96), ..sample::intent(1) }
}

fn unchanged(number: u32) -> Conclusion {
    let Intent { id, at, .. } = intent(number);
    let (outcome, request_ids) = (Outcome::Unchanged, Vec::new());
    Conclusion { id, at, outcome, found: None, request_ids, error: None, dismissed: false, by: None }
}

#[test]
fn an_empty_machine_reads_the_last_changes_with_at_most_five_requests() {
    let (bucket, folder) = (Rc::new(Bucket::default()), tempfile::tempdir().unwrap());
    run(async {
        let ann = machine(&bucket, folder.path());
        for number in 1..=2_150_u32 {
            ann.note_unchanged(intent(number), unchanged(number)).await.unwrap();
            // Around the ends of blocks and of their parts, and now and then between them.
            if number < 1_000 || !(number % 97 == 0 || (1_023..=1_026).contains(&number) || number == 2_047) {
                continue;
            }
            bucket.requests.set(0);
            let bob = machine(&bucket, folder.path());
            let recent = bob.recent(&|history| history.changes().len() >= 20).await.unwrap();
            let requests = bucket.requests.get();
            assert!(requests <= 5, "{requests} requests for {number} changes");
            assert_eq!(recent.history.changes().last().unwrap().intent.id, intent(number).id);
            assert!(recent.findings.damages.is_empty() && recent.orphans.is_empty());
        }
        // The state that a change needs costs no more, and the whole log is there for who needs it.
        let bob = machine(&bucket, folder.path());
        bucket.requests.set(0);
        bob.state().await.unwrap();
        assert_eq!(bucket.requests.get(), 4);
        assert_eq!(bob.all().await.unwrap().history.changes().len(), 2_150);
        assert!(bob.verify(None).await.unwrap().faults.is_empty());
    });
}
