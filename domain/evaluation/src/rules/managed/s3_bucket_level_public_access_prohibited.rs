//! All four flags of the public access block are set on the bucket itself.

use super::buckets::BUCKET;
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED",
    page: "s3-bucket-level-public-access-prohibited",
    judges: "All four flags of the public access block are set on the bucket itself.",
    resource_types: &[BUCKET],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("excludedPublicBuckets", ParameterKind::Csv)],
    members: &[MemberRead::optional("supplementaryConfiguration.PublicAccessBlockConfiguration")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("that all four flags are needed is not documented; an excluded bucket is compliant"),
    judge: Judge::Item(judge),
};

const FLAGS: [&str; 4] = ["blockPublicAcls", "ignorePublicAcls", "blockPublicPolicy", "restrictPublicBuckets"];

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    let name = item.resource_name.as_ref().unwrap_or(&item.resource_id);
    if subject.arguments.list("excludedPublicBuckets").contains(&name.as_str()) {
        return Judgement::Compliant;
    }
    let is_off = |flag: &&str| item.supplementary(&["PublicAccessBlockConfiguration", flag]).flag() != Some(true);
    let off: Vec<_> = FLAGS.into_iter().filter(is_off).collect();
    if off.is_empty() { Judgement::Compliant } else { Judgement::bad(format!("Not set: {}.", off.join(", "))) }
}
