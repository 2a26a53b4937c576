//! Tables have point-in-time recovery.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "DYNAMODB_PITR_ENABLED",
    "dynamodb-pitr-enabled",
    "Tables have point-in-time recovery.",
    &["AWS::DynamoDB::Table"],
    &[MemberRead::word(
        "supplementaryConfiguration.ContinuousBackupsDescription.pointInTimeRecoveryDescription.pointInTimeRecoveryStatus",
        "ENABLED",
        "Point-in-time recovery is off.",
    )],
);
