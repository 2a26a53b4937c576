//! Evidence in a memory that counts what is read, and deliveries to it.

use evidence::{Arrival, Evidence};
use identifiers::Timestamp;
use std::sync::Arc;
use storage::faulty::Faulty;
use storage::memory::Memory;

pub const ACCOUNT: &str = "111122223333";

pub fn evidence() -> (Arc<Faulty<Memory>>, Evidence) {
    let storage = Arc::new(Faulty::new(Arc::new(Memory::new())));
    (storage.clone(), Evidence::new(storage))
}

pub fn at() -> Arrival {
    Arrival { epoch: 0, version: 7, now: Timestamp::from_millis(1_748_736_000_000) }
}

/// A volume's item.
pub fn volume(id: &str, day: u32, status: &str) -> String {
    format!(
        r#"{{"awsAccountId": "{ACCOUNT}", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume", "resourceId": "{id}", "resourceName": "name of {id}",
            "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "{status}", "configurationStateId": {day},
            "tags": {{"team": "a"}}, "configuration": {{"encrypted": true, "size": {day}, "attachments": []}}}}"#
    )
}

pub async fn deliver(evidence: &Evidence, items: &[String]) -> evidence::delivery::Delivery {
    let text = format!(r#"{{"configurationItems": [{}]}}"#, items.join(","));
    evidence.deliver(at(), text.into(), false).await.unwrap()
}
