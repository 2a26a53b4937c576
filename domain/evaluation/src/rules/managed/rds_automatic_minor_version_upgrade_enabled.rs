//! Database instances take minor upgrades automatically.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED",
    page: "rds-automatic-minor-version-upgrade-enabled",
    judges: "Database instances take minor upgrades automatically.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.autoMinorVersionUpgrade")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.autoMinorVersionUpgrade")?, "Automatic minor upgrades are off.")
}
