//! A bucket encrypts by default, or refuses uploads that are not encrypted.

use authorization::{Comparison, Quantifier, Statement};
use documents::Document;

use super::buckets::{BUCKET, POLICY, bucket_policy};
use crate::items::{ConfigurationItem, member};
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::policy::{allows, concerns_everyone, is_about};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
    page: "s3-bucket-server-side-encryption-enabled",
    judges: "A bucket encrypts by default, or refuses uploads that are not encrypted.",
    resource_types: &[BUCKET],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("supplementaryConfiguration.ServerSideEncryptionConfiguration"),
        MemberRead::optional("supplementaryConfiguration.BucketPolicy"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the exact shape of an accepted refusal is not documented: no other condition may limit it"),
    judge: Judge::Item(judge),
};

const ALGORITHMS: [&str; 3] = ["AES256", "aws:kms", "aws:kms:dsse"];

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    let rules = item.supplementary(&["ServerSideEncryptionConfiguration", "rules"]);
    let encrypts = |rule: &Document| {
        let algorithm = member(rule, &["applyServerSideEncryptionByDefault", "sseAlgorithm"]);
        algorithm.text().is_some_and(|algorithm| ALGORITHMS.contains(&algorithm))
    };
    if rules.items().is_some_and(|rules| rules.iter().any(encrypts)) {
        return Judgement::Compliant;
    }
    match bucket_policy(item) {
        Some(policy) if policy.iter().any(|statement| refuses_plain_uploads(statement)) => Judgement::Compliant,
        Some(_) => Judgement::bad("Neither encryption by default nor a refusal of unencrypted uploads."),
        None => Judgement::lacks(item, &POLICY),
    }
}

/// A refusal for everyone that nothing but the missing encryption limits.
fn refuses_plain_uploads(statement: &Statement) -> bool {
    let [condition] = statement.conditions.as_slice() else { return false };
    let operator = condition.operator;
    let is_without =
        operator.comparison == Comparison::StringEquals && operator.negated && operator.quantifier == Quantifier::Plain;
    !allows(statement)
        && concerns_everyone(statement)
        && is_about(statement, "s3:putobject")
        && is_without
        && condition.key.compared() == "s3:x-amz-server-side-encryption"
        && condition.values().next().is_some()
        && condition.values().all(|value| ALGORITHMS.contains(&value))
}
