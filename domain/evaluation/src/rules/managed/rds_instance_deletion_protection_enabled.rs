//! Database instances are protected from deletion.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
    page: "rds-instance-deletion-protection-enabled",
    judges: "Database instances are protected from deletion.",
    resource_types: &["AWS::RDS::DBInstance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("databaseEngines", ParameterKind::Csv)],
    members: &[
        MemberRead::needed("configuration.deletionProtection"),
        MemberRead::optional("configuration.engine"),
        MemberRead::optional("configuration.dBClusterIdentifier"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some(
        "instances of engines that are not listed are not applicable; nor is any instance of a cluster, of which the page says that some may not be",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let engines = subject.arguments.list("databaseEngines");
    if !engines.is_empty() {
        only_if(engines.contains(&item.text("configuration.engine")?.as_str()))?;
    }
    // The cluster is protected, not its instances.
    only_if(item.optional_text("configuration.dBClusterIdentifier")?.is_none())?;
    require(item.flag("configuration.deletionProtection")?, "Deletion protection is off.")
}
