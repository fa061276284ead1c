//! Serves the witness of OSS for programs of others: `cargo run --example oss_witness -- LOG [SECONDS]`.
//!
//! Prints one line of JSON with the address, the bucket, the region and the key, and writes each request that it gets
//! as a line of JSON to LOG. It ends by itself after so many seconds.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a witness that cannot be served has failed")]

#[path = "mod.rs"]
mod store;

use std::io::Write;
use std::time::Duration;

use serde_json::json;

fn main() {
    let mut words = std::env::args().skip(1);
    let log = words.next().unwrap();
    let seconds = words.next().and_then(|word| word.parse().ok()).unwrap_or(600);
    let store = store::Store::oss();
    let mut log = std::fs::File::create(log).unwrap();
    let address = json!({
        "endpoint": store.url(), "bucket": store::BUCKET, "region": store::REGION,
        "key_id": store::KEY_ID, "secret": store::SECRET, "journal": store.oss_journal("team"),
    });
    println!("{address}");
    for _ in 0..seconds * 20 {
        std::thread::sleep(Duration::from_millis(50));
        for request in store.with(|shelf| std::mem::take(&mut shelf.requests)) {
            let line = json!({ "method": request.method, "target": request.target, "headers": request.headers });
            writeln!(log, "{line}").unwrap();
        }
    }
}
