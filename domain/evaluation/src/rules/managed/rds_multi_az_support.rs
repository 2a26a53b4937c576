//! Database instances are in several Availability Zones.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_MULTI_AZ_SUPPORT",
    page: "rds-multi-az-support",
    judges: "Database instances are in several Availability Zones.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.engine"), MemberRead::needed("configuration.multiAZ")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let engine = item.text("configuration.engine")?;
    only_if(!(engine.starts_with("aurora") || matches!(engine.as_str(), "docdb" | "neptune")))?;
    require(item.flag("configuration.multiAZ")?, "The instance is in one Availability Zone only.")
}
