//! What asking the policies costs a request: calls of a member under ten policies on each of seven levels, beside a server that keeps the
//! same policies and obeys none.

use super::policies;
use crate::calls::Call;
use crate::load::{Connection, for_a_time};
use crate::process::Server;
use crate::{Problem, fleet, report};
use serde_json::json;
use std::path::Path;
use std::time::Duration;

/// Keep-alive connections.
const CONNECTIONS: usize = 8;

/// A server with the policies, and the member below all of them.
struct Obeying {
    server: Server,
    member: String,
}

impl Obeying {
    async fn start(bailiwick: &Path, authorization: &str) -> Result<Self, Problem> {
        let serve = ["serve", "--listen", "127.0.0.1:0", "--seed", "gate", "--authorization", authorization];
        let server = Server::start(bailiwick, &serve).await?;
        let mut connection = Connection::open(&server.authority).await?;
        let mut ask = async |operation, input| connection.value(&Call::organizations(operation, &input)).await;
        ask("CreateOrganization", json!({})).await?;
        let root = fleet::text(&ask("ListRoots", json!({})).await?["Roots"][0]["Id"])?;
        ask("EnablePolicyType", json!({ "RootId": root, "PolicyType": "SERVICE_CONTROL_POLICY" })).await?;
        let made = ask("CreateAccount", json!({ "Email": "member@example.com", "AccountName": "member" })).await?;
        let request = made["CreateAccountStatus"]["Id"].clone();
        fleet::settle(&mut Connection::open(&server.authority).await?).await?;
        let done = ask("DescribeCreateAccountStatus", json!({ "CreateAccountRequestId": request })).await?;
        let member = fleet::text(&done["CreateAccountStatus"]["AccountId"])?;
        let mut path = vec![root.clone()];
        for level in 0..policies::LEVELS - 2 {
            let unit = json!({ "ParentId": path.last(), "Name": format!("level-{level}") });
            path.push(fleet::text(&ask("CreateOrganizationalUnit", unit).await?["OrganizationalUnit"]["Id"])?);
        }
        let moved = json!({ "AccountId": member, "SourceParentId": root, "DestinationParentId": path.last() });
        ask("MoveAccount", moved).await?;
        path.push(member.clone());
        for (level, node) in path.iter().enumerate() {
            // FullAWSAccess is there.
            for (number, text) in policies::of_level(level).iter().enumerate().skip(1) {
                let policy = json!({ "Name": format!("{level}-{number}"), "Type": "SERVICE_CONTROL_POLICY",
                    "Description": "", "Content": text });
                let id = ask("CreatePolicy", policy).await?["Policy"]["PolicySummary"]["Id"].clone();
                ask("AttachPolicy", json!({ "PolicyId": id, "TargetId": node })).await?;
            }
        }
        Ok(Self { server, member })
    }

    /// Processor time of one request, in microseconds.
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    async fn measured(&self, time: Duration) -> Result<f64, Problem> {
        let before = self.server.processor_time()?;
        let member = self.member.clone();
        let ask = move |_| Call::config(&member, "DescribeConfigurationRecorders", &json!({}));
        let sample = for_a_time(&self.server.authority, CONNECTIONS, time, ask).await?;
        let spent = self.server.processor_time()?.saturating_sub(before);
        Ok(spent.as_secs_f64() * 1e6 / sample.latencies.len().max(1) as f64)
    }
}

/// The figure of a line: a request's processor time, and how much of it the policies take.
///
/// # Errors
/// When a server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, rounds: usize) -> Result<String, Problem> {
    let (enforced, off) = (Obeying::start(bailiwick, "enforced").await?, Obeying::start(bailiwick, "off").await?);
    let time = Duration::from_secs(2);
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        with.push(enforced.measured(time).await?);
        without.push(off.measured(time).await?);
    }
    enforced.server.stop().await?;
    off.server.stop().await?;
    let (with, without) = (report::median(with), report::median(without));
    Ok(format!("{with:.1} µs a request, {without:.1} µs without ({:+.0} %)", (with / without - 1.0) * 100.0))
}
