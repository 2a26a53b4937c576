//! Database instances take minor upgrades automatically.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED",
    "rds-automatic-minor-version-upgrade-enabled",
    "Database instances take minor upgrades automatically.",
    &["AWS::RDS::DBInstance"],
    &[MemberRead::flag("configuration.autoMinorVersionUpgrade", true, "Automatic minor upgrades are off.")],
);
