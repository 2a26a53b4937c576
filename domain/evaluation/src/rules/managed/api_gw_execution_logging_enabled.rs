//! Stages log the execution of all methods, at a level asked for.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Accepts, Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "API_GW_EXECUTION_LOGGING_ENABLED",
    page: "api-gw-execution-logging-enabled",
    judges: "Stages log the execution of all methods, at a level asked for.",
    resource_types: &["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("loggingLevel", ParameterKind::String)
        .assumed("ERROR,INFO")
        .accepts(Accepts::SomeOf(&["ERROR", "INFO"]))],
    members: &[
        MemberRead::optional("configuration.methodSettings"),
        MemberRead::optional("configuration.defaultRouteSettings.loggingLevel"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let mut levels = subject.arguments.list("loggingLevel");
    if levels.is_empty() {
        levels = vec!["ERROR", "INFO"];
    }
    let accepted = |level: Option<String>| level.is_some_and(|level| levels.contains(&level.as_str()));
    if item.item.resource_type == "AWS::ApiGatewayV2::Stage" {
        let level = item.optional_text("configuration.defaultRouteSettings.loggingLevel")?;
        return require(accepted(level), "The stage does not log at a level that is asked for.");
    }
    let methods = item.entries("configuration.methodSettings")?;
    require(!methods.is_empty(), "No method of the stage logs.")?;
    for (_, method) in methods {
        require(
            accepted(method.optional_text("loggingLevel")?),
            "A method does not log at a level that is asked for.",
        )?;
    }
    Ok(())
}
