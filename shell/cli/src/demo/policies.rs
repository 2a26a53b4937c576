//! Tag and service control policies, and where they are attached.

use super::organization::Tree;
use super::progress::Steps;
use super::session::Session;
use crate::Problem;
use crate::answers::Answer;
use serde_json::{Value, json};

/// Creates the policies and attaches them.
pub async fn attach(session: &Session, steps: &Steps, tree: &Tree) -> Result<(), Problem> {
    let policies = policies();
    let step = steps.step("tag and service control policies", policies.len() * 2);
    for (name, policy_type, path, content) in policies {
        let input = json!({
            "Name": name, "Description": "", "Type": policy_type, "Content": content.to_string(),
        });
        let policy = session.organizations("CreatePolicy", input).await?;
        step.advance();
        let policy = policy.text_at("/Policy/PolicySummary/Id");
        session.organizations("AttachPolicy", json!({ "PolicyId": policy, "TargetId": tree.unit(path) })).await?;
        step.advance();
    }
    step.finish();
    Ok(())
}

/// Name, type, unit (the root is the empty path), document.
fn policies() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    vec![
        (
            "tags-everywhere",
            "TAG_POLICY",
            "",
            json!({ "tags": {
                "CostCenter": {
                    "tag_key": { "@@assign": "CostCenter", "@@operators_allowed_for_child_policies": ["@@none"] },
                    "tag_value": { "@@assign": ["platform", "shared"] }
                },
                "Environment": {
                    "tag_key": { "@@assign": "Environment" },
                    "tag_value": { "@@assign": ["prod", "staging", "sandbox"] }
                }
            } }),
        ),
        (
            "tags-workloads",
            "TAG_POLICY",
            "Workloads",
            json!({ "tags": { "CostCenter": { "tag_value": { "@@append": ["payments", "storefront"] } } } }),
        ),
        (
            "tags-production",
            "TAG_POLICY",
            "Workloads/Production",
            json!({ "tags": {
                "CostCenter": { "tag_key": { "@@assign": "costcenter" } },
                "Environment": { "tag_value": { "@@assign": ["prod"], "@@operators_allowed_for_child_policies": ["@@none"] } }
            } }),
        ),
        (
            "tags-sandbox",
            "TAG_POLICY",
            "Sandbox",
            json!({ "tags": { "Environment": { "tag_value": { "@@assign": ["sandbox"] } } } }),
        ),
        (
            "stay-in-the-organization",
            "SERVICE_CONTROL_POLICY",
            "",
            json!({ "Version": "2012-10-17", "Statement": [
                { "Sid": "StayInTheOrganization", "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" }
            ] }),
        ),
        (
            "sandbox-stays-small",
            "SERVICE_CONTROL_POLICY",
            "Sandbox",
            json!({ "Version": "2012-10-17", "Statement": [
                { "Sid": "NoBigMachines", "Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:*:instance/*",
                  "Condition": { "StringNotLike": { "ec2:InstanceType": ["t3.*", "t4g.*"] } } }
            ] }),
        ),
    ]
}
