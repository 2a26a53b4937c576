//! Calls to the demo's installation, as whichever account and in whichever Region.

use super::{PATIENCE, progress::Steps};
use crate::Problem;
use crate::client::{CallError, Client};
use futures::stream::{self, StreamExt, TryStreamExt};
use identifiers::{AccountId, Region};
use reports::work::Settled;
use serde_json::{Value, json};

/// Calls in flight at once.
const AT_ONCE: usize = 24;

/// The demo's view of its installation.
pub struct Session {
    client: Client,
    /// The account that manages the organization.
    pub management: AccountId,
    /// The Region that everything is done in: the home Region of Security Hub's central configuration.
    pub home: Region,
    /// The other Region that Security Hub's central configuration covers.
    pub linked: Region,
}

impl Session {
    /// A session of a management account.
    pub fn new(client: Client, management: AccountId) -> Self {
        let region = |name: &str| name.parse().unwrap_or_else(|_| Region::us_east_1());
        Self { client, management, home: region("us-east-1"), linked: region("eu-west-1") }
    }

    /// An operation of AWS Organizations, as the management account.
    pub async fn organizations(&self, operation: &str, input: Value) -> Result<Value, CallError> {
        self.client.call(self.management, &Region::us_east_1(), "organizations", operation, input).await
    }

    /// An operation of AWS Config in the home Region.
    pub async fn config(&self, account: AccountId, operation: &str, input: Value) -> Result<Value, CallError> {
        self.client.call(account, &self.home, "config", operation, input).await
    }

    /// An operation of Security Hub.
    pub async fn security_hub(
        &self,
        account: AccountId,
        region: &Region,
        operation: &str,
        input: Value,
    ) -> Result<Value, CallError> {
        self.client.call(account, region, "securityhub", operation, input).await
    }

    /// Any operation.
    pub async fn call(
        &self,
        account: AccountId,
        region: &Region,
        service: &str,
        operation: &str,
        input: Value,
    ) -> Result<Value, CallError> {
        self.client.call(account, region, service, operation, input).await
    }

    /// The installation's own client, for its control routes.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Waits until the background work is done.
    pub async fn settle(&self, steps: &Steps) -> Result<(), Problem> {
        let step = steps.wait("waiting for the background work");
        let body = json!({ "timeout": PATIENCE.as_secs() }).to_string();
        let answer: Settled = self.client.post("/_bailiwick/settle", "application/json", body).await?;
        step.finish();
        match answer {
            Settled::Done { .. } => Ok(()),
            Settled::Waiting { outstanding, .. } => {
                let left: Vec<String> = outstanding.into_iter().map(|left| left.work).collect();
                Err(format!("the background work did not end: {}", left.join(", ")).into())
            }
        }
    }
}

/// Runs calls with a bounded number in flight, and moves the bar with each.
pub async fn each<T, F>(items: Vec<T>, step: &super::progress::Step, call: impl Fn(T) -> F) -> Result<(), Problem>
where
    F: Future<Output = Result<(), Problem>>,
{
    stream::iter(items)
        .map(|item| {
            let done = call(item);
            async {
                let outcome = done.await;
                step.advance();
                outcome
            }
        })
        .buffer_unordered(AT_ONCE)
        .try_collect::<()>()
        .await
}
