//! Bucket policies let in only the principals, addresses and VPCs asked for.

use authorization::{Comparison, Pattern, Statement};
use ipnet::IpNet;

use super::buckets::bucket_policy;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::{Part, exactly};
use crate::rules::policy::{allows, is_plainly, named};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_POLICY_GRANTEE_CHECK",
    page: "s3-bucket-policy-grantee-check",
    judges: "Bucket policies let in only the principals, addresses and VPCs asked for.",
    resource_types: &["AWS::S3::Bucket"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("awsPrincipals", ParameterKind::Csv),
        Parameter::optional("servicePrincipals", ParameterKind::Csv),
        Parameter::optional("federatedUsers", ParameterKind::Csv),
        Parameter::optional("ipAddresses", ParameterKind::Csv),
        Parameter::optional("vpcIds", ParameterKind::Csv),
    ],
    members: &[MemberRead::needed("supplementaryConfiguration.BucketPolicy")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some(
        "conditions count for addresses and VPCs only; listed principals are patterns, as the page's example has them, though it also calls for exact matches",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let policy =
        bucket_policy(item.item).ok_or_else(|| item.lacks("supplementaryConfiguration.BucketPolicy.policyText"))?;
    let listed = |statement: &Statement| names_listed(statement, subject) || comes_from_listed(statement, subject);
    require(
        policy.iter().all(|statement| !allows(statement) || listed(statement)),
        "A statement lets in somebody who is not listed.",
    )
}

/// Whether every principal that the statement names is listed.
fn names_listed(statement: &Statement, subject: &Subject<'_>) -> bool {
    let named = named(statement);
    !named.is_empty()
        && named.iter().all(|principal| {
            let (kind, name) = (principal.kind.as_str(), principal.name.as_str());
            let parameter = match kind {
                "AWS" => "awsPrincipals",
                "Service" => "servicePrincipals",
                "Federated" => "federatedUsers",
                _ => return false,
            };
            let is_one = |wanted: &&str| {
                name == *wanted
                    || account(name) == account(wanted)
                    || (kind == "AWS" && Pattern::wild(wanted, false).surely_matches(name))
            };
            subject.arguments.list(parameter).iter().any(is_one)
        })
}

/// An account's root user stands for the account. Everything else stands for itself.
fn account(principal: &str) -> &str {
    let parts: Vec<_> = principal.split(':').collect();
    match parts.as_slice() {
        ["arn", _, "iam", "", account, "root"] => account,
        _ => principal,
    }
}

/// Whether a condition holds the statement to listed addresses or VPCs.
fn comes_from_listed(statement: &Statement, subject: &Subject<'_>) -> bool {
    statement.conditions.iter().any(|condition| {
        let texts = [Comparison::StringEquals, Comparison::StringLike];
        let (within, parameter): (fn(&str, &str) -> bool, &str) = match condition.key.compared() {
            "aws:sourceip" if is_plainly(condition, &[Comparison::IpAddress]) => (is_inside, "ipAddresses"),
            "aws:sourcevpc" if is_plainly(condition, &texts) => (exactly, "vpcIds"),
            _ => return false,
        };
        let wanted = subject.arguments.list(parameter);
        let is_listed = |value: &str| wanted.iter().any(|one| within(value, one));
        condition.values().next().is_some() && condition.values().all(is_listed)
    })
}

/// Whether an address or network lies in another.
fn is_inside(inner: &str, outer: &str) -> bool {
    // An address is a network of its own.
    let alone = |text: &str| format!("{text}/{}", if text.contains(':') { 128 } else { 32 });
    let network = |text: &str| text.parse::<IpNet>().or_else(|_| alone(text).parse()).ok();
    match (network(inner), network(outer)) {
        (Some(inner), Some(outer)) => outer.contains(&inner),
        _ => false,
    }
}
