//! Containers have read-only root file systems.

use super::task_definitions::is_latest;
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ECS_CONTAINERS_READONLY_ACCESS",
    page: "ecs-containers-readonly-access",
    judges: "Containers of the latest active revision have read-only root file systems.",
    resource_types: &["AWS::ECS::TaskDefinition"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.ContainerDefinitions"),
        MemberRead::optional("configuration.Status"),
        MemberRead::optional("configuration.TaskDefinitionArn"),
    ],
    reads: Reads::with(&["AWS::ECS::TaskDefinition"]),
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(is_latest(item, subject, false)?)?;
    for container in item.list("configuration.ContainerDefinitions")? {
        let readonly = container.optional_flag("ReadonlyRootFilesystem")? == Some(true);
        require(readonly, "A container's root file system is writable.")?;
    }
    Ok(())
}
