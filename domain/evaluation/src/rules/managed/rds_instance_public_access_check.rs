//! Database instances are not reachable from the internet.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
    "rds-instance-public-access-check",
    "Database instances are not reachable from the internet.",
    &["AWS::RDS::DBInstance"],
    &[MemberRead::flag("configuration.publiclyAccessible", false, "The instance is publicly accessible.")],
);
