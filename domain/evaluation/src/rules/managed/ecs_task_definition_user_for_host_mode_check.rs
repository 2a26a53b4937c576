//! Containers on the host's network are privileged on purpose or run as somebody other than root.

use super::task_definitions::is_latest;
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK",
    page: "ecs-task-definition-user-for-host-mode-check",
    judges: "Containers on the host's network are privileged on purpose or run as somebody other than root.",
    resource_types: &["AWS::ECS::TaskDefinition"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("SkipInactiveTaskDefinitions", ParameterKind::Boolean)],
    members: &[
        MemberRead::optional("configuration.NetworkMode"),
        MemberRead::needed("configuration.ContainerDefinitions"),
        MemberRead::optional("configuration.Status"),
        MemberRead::optional("configuration.TaskDefinitionArn"),
    ],
    reads: Reads::with(&["AWS::ECS::TaskDefinition"]),
    revision: 2,
    doubt: Some("the latest revision of a family that has no active one is judged unless those are skipped"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(is_latest(item, subject, !subject.arguments.says("SkipInactiveTaskDefinitions", true))?)?;
    let containers = item.list("configuration.ContainerDefinitions")?;
    if item.optional_text("configuration.NetworkMode")?.as_deref() != Some("host") {
        // Documented: compliant, and not out of the rule's reach.
        return Ok(());
    }
    for container in containers {
        container.text("Name")?;
        let privileged = container.optional_flag("Privileged")? == Some(true);
        let user = container.optional_text("User")?;
        let fine = privileged || user.is_some_and(|user| user != "root");
        require(fine, "A container runs as root on the host's network.")?;
    }
    Ok(())
}
