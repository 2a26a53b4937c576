//! What no expectation touches: asks for the policies' texts.

use super::Held;
use crate::Problem;
use crate::answers::Answer;
use crate::client::Client;
use crate::tree::Whose;
use expectations::{Coverage, PolicyText};
use serde_json::json;
use std::collections::HashSet;

/// The organization's own policies, as far as expectations touch them.
pub async fn coverage(client: &Client, organization: &Whose, held: &Held) -> Result<Coverage, Problem> {
    let tree = organization.tree(client).await?;
    let attached: HashSet<&str> =
        held.world.places.iter().flat_map(|place| &place.policies).map(String::as_str).collect();
    let mut policies = Vec::new();
    for policy in held.world.policies.iter().filter(|policy| !policy.aws_managed) {
        let described = tree.call("DescribePolicy", json!({ "PolicyId": policy.id })).await?;
        policies.push(PolicyText {
            id: policy.id.clone(),
            name: policy.name.clone(),
            policy_type: policy.policy_type.clone(),
            content: described.text_at("/Policy/Content"),
            attached: attached.contains(policy.id.as_str()),
        });
    }
    Ok(expectations::coverage(&policies, &held.answers))
}
