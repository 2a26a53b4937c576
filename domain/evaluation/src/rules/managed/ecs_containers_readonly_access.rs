//! Containers have read-only root file systems.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

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
