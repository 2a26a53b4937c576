//! New EBS volumes are encrypted.

use crate::rules::fact_asked::FactAsked;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_fact(
    "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    "ec2-ebs-encryption-by-default",
    "New EBS volumes are encrypted.",
    &["ebsEncryptionByDefault"],
    FactAsked::new("ebsEncryptionByDefault", |on| on.flag(), "Encryption by default is off."),
);
