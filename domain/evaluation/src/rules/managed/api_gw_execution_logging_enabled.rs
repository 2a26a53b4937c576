//! Stages log the execution of all methods, at a level asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

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
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let mut levels = subject.arguments.list("loggingLevel");
    if levels.is_empty() {
        levels = vec!["ERROR", "INFO"];
    }
    let accepted =
        |level: Option<String>| level.is_some_and(|level| levels.iter().any(|one| one.eq_ignore_ascii_case(&level)));
    if item.item.resource_type == "AWS::ApiGatewayV2::Stage" {
        let level = item.optional_text("configuration.defaultRouteSettings.loggingLevel")?;
        return require(accepted(level), "The stage does not log at a level that is asked for.");
    }
    let unset = item.at("configuration.methodSettings").is_nothing();
    let methods = if unset { Vec::new() } else { item.entries("configuration.methodSettings")? };
    require(!methods.is_empty(), "No method of the stage logs.")?;
    for (_, method) in methods {
        require(
            accepted(method.optional_text("loggingLevel")?),
            "A method does not log at a level that is asked for.",
        )?;
    }
    Ok(())
}
