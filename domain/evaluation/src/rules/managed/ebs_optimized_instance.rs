//! Instances that can be EBS-optimized are.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EBS_OPTIMIZED_INSTANCE",
    page: "ebs-optimized-instance",
    judges: "Instances that can be EBS-optimized are.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.instanceType"), MemberRead::optional("configuration.ebsOptimized")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some("which types can be EBS-optimized, and which are by default, is taken from EC2's user guide"),
    judge: Judge::Check(judge),
};

/// Types that can be optimized, and aren't by default.
const OPTIONAL: [&str; 16] = [
    "c1.xlarge",
    "c3.xlarge",
    "c3.2xlarge",
    "c3.4xlarge",
    "i2.xlarge",
    "i2.2xlarge",
    "i2.4xlarge",
    "m1.large",
    "m1.xlarge",
    "m2.2xlarge",
    "m2.4xlarge",
    "m3.xlarge",
    "m3.2xlarge",
    "r3.xlarge",
    "r3.2xlarge",
    "r3.4xlarge",
];

/// Families whose other types can't be. All later ones are optimized by default.
const OLD: [&str; 16] =
    ["c1", "c3", "cc1", "cc2", "cg1", "cr1", "g2", "hi1", "hs1", "i2", "m1", "m2", "m3", "r3", "t1", "t2"];

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let instance_type = item.text("configuration.instanceType")?;
    if !OPTIONAL.contains(&instance_type.as_str()) {
        let (family, size) = instance_type.split_once('.').ok_or_else(|| item.lacks("configuration.instanceType"))?;
        return only_if(!size.is_empty() && !OLD.contains(&family));
    }
    require(item.flag("configuration.ebsOptimized")?, "The instance is not EBS-optimized.")
}
