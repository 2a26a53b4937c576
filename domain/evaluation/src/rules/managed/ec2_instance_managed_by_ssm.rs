//! Instances are managed by Systems Manager.

use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_INSTANCE_MANAGED_BY_SSM",
    page: "ec2-instance-managed-by-systems-manager",
    judges: "Instances are managed by Systems Manager.",
    resource_types: &["AWS::EC2::Instance", "AWS::SSM::ManagedInstanceInventory"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.state.name"),
        MemberRead::related(MANAGED, "resourceId"),
        MemberRead::related(MANAGED, "supplementaryConfiguration.instanceStatus"),
    ],
    reads: Reads::naming(&["AWS::SSM::ManagedInstanceInventory"], inventories),
    revision: 2,
    doubt: Some(
        "a managed instance is one whose inventory is recorded and whose agent isn't stopped; an instance that isn't running is never non-compliant, as documented, and not applicable where it isn't managed",
    ),
    judge: Judge::Check(judge),
};

const MANAGED: &str = "AWS::SSM::ManagedInstanceInventory";
const STATE: &str = "configuration.state.name";

/// The inventory of an instance has its id.
fn inventories(item: &ConfigurationItem) -> Vec<SmolStr> {
    vec![item.resource_id.clone()]
}

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(item.item.resource_type == "AWS::EC2::Instance")?;
    if let Some(managed) = subject.related_one(MANAGED, &item.item.resource_id) {
        let status = managed.optional_text("supplementaryConfiguration.instanceStatus")?;
        if !matches!(status.as_deref(), Some("Stopped" | "Terminated")) {
            return Ok(());
        }
        only_if(item.text(STATE)? == "running")?;
        return require(false, "The instance's agent is stopped.");
    }
    subject.knows_all(MANAGED)?;
    only_if(item.text(STATE)? == "running")?;
    require(false, "The instance is not managed by Systems Manager.")
}
