//! Buckets have replication rules, all of them enabled, to the kind of Region asked for.

use super::buckets::BUCKET;
use crate::rules::judgement::{Answer, Judgement, require};
use crate::rules::member_read::MemberRead;
use crate::rules::outcome::Need;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_REPLICATION_ENABLED",
    page: "s3-bucket-replication-enabled",
    judges: "Buckets have replication rules, all of them enabled, to the kind of Region asked for.",
    resource_types: &["AWS::S3::Bucket"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("ReplicationType", ParameterKind::String)
        .accepts(Accepts::OneOf(&["CROSS-REGION", "SAME-REGION"]))],
    members: &[MemberRead::optional("supplementaryConfiguration.BucketReplicationConfiguration.rules")],
    reads: Reads::with(&["AWS::S3::Bucket"]),
    revision: 2,
    doubt: Some(
        "the Region of a destination is that of the bucket's item; a bucket that isn't recorded is in no known Region",
    ),
    judge: Judge::Check(judge),
};

const RULES: &str = "supplementaryConfiguration.BucketReplicationConfiguration.rules";

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let rules: Vec<Part<'_>> = match item.at(RULES) {
        found if found.is_nothing() => Vec::new(),
        // A map from ids to rules, as recorded; a list, as the service answers.
        found if found.items().is_some() => item.list(RULES)?,
        _ => item.entries(RULES)?.into_iter().map(|(_, rule)| rule).collect(),
    };
    require(!rules.is_empty(), "There is no replication rule.")?;
    for rule in &rules {
        require(rule.text("status")? == "Enabled", "A replication rule is not enabled.")?;
    }
    let Some(wanted) = subject.arguments.text("ReplicationType") else { return Ok(()) };
    for rule in &rules {
        let arn = rule.text("destinationConfig.bucketARN")?;
        let name = arn.rsplit(':').next().unwrap_or_default();
        let destination = subject.inventory.items(BUCKET).find(|bucket| bucket.resource_id == name);
        let Some(destination) = destination else { return Err(region_of(name)) };
        let same = destination.region == item.item.region;
        require(same == (wanted.eq_ignore_ascii_case("SAME-REGION")), "A rule replicates to another kind of Region.")?;
    }
    Ok(())
}

/// No judgement: the destination isn't among the recorded buckets, and its ARN doesn't name a Region.
fn region_of(bucket: &str) -> Judgement {
    Judgement::Unknown(Need::Member {
        resource_type: BUCKET.into(),
        resource_id: bucket.into(),
        path: "awsRegion".to_owned(),
    })
}
