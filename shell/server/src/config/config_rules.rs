//! Config rules: an account's own are put and deleted, those of packs are only seen; evaluations that are asked for.

use super::from_wire;
use super::rule_shapes::{config_rule, definition, modes};
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evaluation::templates::SourceOwner;
use governance::conformance_packs::commands::{
    ConfigRuleNames, DeleteConfigRule, PutConfigRule, StartConfigRulesEvaluation,
};
use governance::conformance_packs::{ConfigRuleState, Rejection, Rule};
use smol_str::SmolStr;
use wire_config::{
    DeleteConfigRuleRequest, DescribeConfigRulesRequest, DescribeConfigRulesResponse, GetCustomRulePolicyRequest,
    GetCustomRulePolicyResponse, PutConfigRuleRequest, StartConfigRulesEvaluationRequest,
    StartConfigRulesEvaluationResponse,
};

/// Rules on a page.
const PAGE: usize = 25;

pub async fn put_config_rule(
    installation: &Installation,
    call: &Call,
    input: PutConfigRuleRequest,
) -> Result<(), Refusal> {
    let rule = input.config_rule;
    let command = PutConfigRule {
        names: ConfigRuleNames {
            name: from_wire::text(rule.config_rule_name),
            arn: from_wire::text(rule.config_rule_arn),
            id: from_wire::text(rule.config_rule_id),
        },
        definition: definition(
            rule.source,
            rule.scope,
            rule.description,
            rule.input_parameters,
            rule.maximum_execution_frequency,
            rule.evaluation_modes,
        )?,
        state: from_wire::text(rule.config_rule_state),
        created_by: from_wire::text(rule.created_by),
        tags: from_wire::tags(input.tags, Rejection::InvalidParameterValue)?,
        templates: View::of(installation, call).templates().await?,
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn delete_config_rule(
    installation: &Installation,
    call: &Call,
    input: DeleteConfigRuleRequest,
) -> Result<(), Refusal> {
    let templates = View::of(installation, call).templates().await?;
    let command = DeleteConfigRule { name: input.config_rule_name.into(), templates };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn get_custom_rule_policy(
    installation: &Installation,
    call: &Call,
    input: GetCustomRulePolicyRequest,
) -> Result<GetCustomRulePolicyResponse, Refusal> {
    let name = input.config_rule_name.unwrap_or_default();
    let rules = named(View::of(installation, call).rules().await?, std::slice::from_ref(&name))?;
    let policy =
        rules.into_iter().map(|rule| rule.rule.source).find(|source| source.owner == SourceOwner::CustomPolicy);
    let policy_text = policy.and_then(|source| source.custom_policy).map(|policy| policy.text);
    Ok(GetCustomRulePolicyResponse { policy_text })
}

pub async fn describe_config_rules(
    installation: &Installation,
    call: &Call,
    input: DescribeConfigRulesRequest,
) -> Result<DescribeConfigRulesResponse, Refusal> {
    let names = from_wire::names(input.config_rule_names);
    let filters = input.filters.unwrap_or_default();
    let rules = named(View::of(installation, call).rules_at_work().await?, &names)?;
    let (mode, visibility) =
        (filters.evaluation_mode.unwrap_or_default(), filters.rule_evaluation_visibility.unwrap_or_default());
    let scope = Scope {
        operation: "DescribeConfigRules",
        caller: &call.caller,
        parameters: &[&names.join(","), &mode, &visibility],
    };
    let wanted = |rule: &Rule| {
        (mode.is_empty() || modes(rule).iter().any(|have| have.as_str() == mode)) && visibility != "INTERNAL"
    };
    let entries = rules.iter().filter(|rule| wanted(rule)).map(|rule| (rule.name().to_owned(), config_rule(rule)));
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), PAGE, entries)?;
    Ok(DescribeConfigRulesResponse { config_rules: Some(list), next_token })
}

pub async fn start_config_rules_evaluation(
    installation: &Installation,
    call: &Call,
    input: StartConfigRulesEvaluationRequest,
) -> Result<StartConfigRulesEvaluationResponse, Refusal> {
    let rules: Vec<SmolStr> = input.config_rule_names.unwrap_or_default().into_iter().map(SmolStr::from).collect();
    if rules.is_empty() {
        return Err(Rejection::InvalidParameterValue("At least one ConfigRuleName is needed.".into()).into());
    }
    let view = View::of(installation, call);
    let running = view.rules_at_work().await?.into_iter().filter(|rule| rule.state == ConfigRuleState::Evaluating);
    let evaluating = running.map(|rule| SmolStr::new(rule.name())).collect();
    let templates = view.templates().await?;
    let command = StartConfigRulesEvaluation { rules, templates, evaluating };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(StartConfigRulesEvaluationResponse {})
}

/// The rules with these names, all of which must be there, or all.
pub fn named(rules: Vec<Rule>, names: &[String]) -> Result<Vec<Rule>, Rejection> {
    if names.is_empty() {
        return Ok(rules);
    }
    if let Some(unknown) = names.iter().find(|name| rules.iter().all(|rule| rule.name() != name.as_str())) {
        return Err(Rejection::NoSuchConfigRule(unknown.clone()));
    }
    Ok(rules.into_iter().filter(|rule| names.iter().any(|name| name == rule.name())).collect())
}
