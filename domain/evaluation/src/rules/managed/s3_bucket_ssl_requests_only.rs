//! A bucket refuses requests without TLS.

use super::buckets::{BUCKET, POLICY, bucket_arn, bucket_policy};
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::policy::{allows, concerns_everyone, is_about, is_among};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;
use authorization::{Comparison, Quantifier, Statement};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_SSL_REQUESTS_ONLY",
    page: "s3-bucket-ssl-requests-only",
    judges: "A bucket refuses requests without TLS.",
    resource_types: &[BUCKET],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("supplementaryConfiguration.BucketPolicy")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some("how much a refusal must cover is not documented: reading and writing of every object of the bucket"),
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    let arn = bucket_arn(item, &subject.inventory.region);
    // A name that no pattern without a star at its end can match.
    let object = format!("{arn}/\u{1}any\u{1}");
    match bucket_policy(item) {
        Some(policy) => {
            let refused = policy.iter().any(|statement| refuses_plain_requests(statement, &object));
            Judgement::when(refused, "No statement denies every request without TLS.")
        }
        None => Judgement::lacks(item, &POLICY),
    }
}

/// A refusal for everyone, of reading and writing any object, that nothing but the missing TLS limits. An Allow with TLS is not
/// enough: other statements may allow without.
fn refuses_plain_requests(statement: &Statement, object: &str) -> bool {
    let [condition] = statement.conditions.as_slice() else { return false };
    let values: Vec<&str> = condition.values().collect();
    let without_tls = condition.operator.comparison == Comparison::Bool
        && condition.operator.quantifier == Quantifier::Plain
        && condition.key.compared() == "aws:securetransport"
        && matches!(values.as_slice(), [value] if value.eq_ignore_ascii_case("false"));
    !allows(statement)
        && concerns_everyone(statement)
        && without_tls
        && is_about(statement, "s3:getobject")
        && is_about(statement, "s3:putobject")
        && is_among(&statement.resources, object)
}
