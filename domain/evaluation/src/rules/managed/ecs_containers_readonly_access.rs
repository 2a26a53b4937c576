//! Containers have read-only root file systems.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ECS_CONTAINERS_READONLY_ACCESS",
    page: "ecs-containers-readonly-access",
    judges: "Containers have read-only root file systems.",
    resource_types: &["AWS::ECS::TaskDefinition"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.ContainerDefinitions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    for container in item.list("configuration.ContainerDefinitions")? {
        let readonly = container.optional_flag("ReadonlyRootFilesystem")? == Some(true);
        require(readonly, "A container's root file system is writable.")?;
    }
    Ok(())
}
