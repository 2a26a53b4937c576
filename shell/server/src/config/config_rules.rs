//! Config rules, their compliance, and evaluations that are asked for.

use super::pack_compliance::{compliance_type, identifier, key};
use super::view::{View, broken};
use super::{from_wire, page};
use crate::app::App;
use crate::dispatch::Call;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use evaluation::rollup::{Compliance, rule_compliance};
use evaluation::rules::{Trigger, known_rule};
use evaluation::templates::{EvaluationMode, Frequency};
use governance::conformance_packs::commands::StartConfigRulesEvaluation;
use governance::conformance_packs::{Rejection, Rule};
use smol_str::SmolStr;
use wire_config as wire;
use wire_config::{
    DescribeComplianceByConfigRuleRequest, DescribeComplianceByConfigRuleResponse, DescribeConfigRulesRequest,
    DescribeConfigRulesResponse, GetComplianceDetailsByConfigRuleRequest, GetComplianceDetailsByConfigRuleResponse,
    StartConfigRulesEvaluationRequest, StartConfigRulesEvaluationResponse,
};
use workers::evaluations::results;

/// Rules on a page.
const PAGE: usize = 25;
/// The most contributors that are counted.
const CONTRIBUTORS: usize = 25;

pub async fn describe_config_rules(
    app: &App,
    call: &Call,
    input: DescribeConfigRulesRequest,
) -> Result<DescribeConfigRulesResponse, Refusal> {
    let names = from_wire::names(input.config_rule_names);
    let filters = input.filters.unwrap_or_default();
    let rules = named(View::of(app, call).rules().await?, &names)?;
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

pub async fn describe_compliance_by_config_rule(
    app: &App,
    call: &Call,
    input: DescribeComplianceByConfigRuleRequest,
) -> Result<DescribeComplianceByConfigRuleResponse, Refusal> {
    let names = from_wire::names(input.config_rule_names);
    let types = from_wire::names(input.compliance_types);
    let view = View::of(app, call);
    let rules = named(view.rules().await?, &names)?;
    let mut entries = Vec::new();
    for rule in &rules {
        let results = results::of_rule(&app.engine, &view.place, rule).await.map_err(broken)?;
        let compliance = rule_compliance(results.iter().map(|result| result.finding.result()));
        if !types.is_empty() && !types.iter().any(|wanted| wanted == compliance.as_str()) {
            continue;
        }
        let bad = results.iter().filter(|result| !result.finding.compliant).count();
        let contributors = (compliance == Compliance::NonCompliant).then(|| wire::ComplianceContributorCount {
            capped_count: i64::try_from(bad.min(CONTRIBUTORS)).ok(),
            cap_exceeded: Some(bad > CONTRIBUTORS),
        });
        let shown = wire::ComplianceByConfigRule {
            config_rule_name: Some(rule.name().to_owned()),
            compliance: Some(wire::Compliance {
                compliance_type: Some(compliance.as_str().to_owned()),
                compliance_contributor_count: contributors,
            }),
        };
        entries.push((rule.name().to_owned(), shown));
    }
    let scope = Scope {
        operation: "DescribeComplianceByConfigRule",
        caller: &call.caller,
        parameters: &[&names.join(","), &types.join(",")],
    };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), PAGE, entries)?;
    Ok(DescribeComplianceByConfigRuleResponse { compliance_by_config_rules: Some(list), next_token })
}

pub async fn get_compliance_details_by_config_rule(
    app: &App,
    call: &Call,
    input: GetComplianceDetailsByConfigRuleRequest,
) -> Result<GetComplianceDetailsByConfigRuleResponse, Refusal> {
    const PAGE: usize = 10;
    let types = from_wire::names(input.compliance_types);
    if types.iter().any(|one| one == Compliance::InsufficientData.as_str()) {
        let message = "The ComplianceType INSUFFICIENT_DATA can't be filtered by.".to_owned();
        return Err(Rejection::InvalidParameterValue(message).into());
    }
    let view = View::of(app, call);
    let rules = named(view.rules().await?, std::slice::from_ref(&input.config_rule_name))?;
    let mut found = Vec::new();
    for rule in &rules {
        found.extend(results::of_rule(&app.engine, &view.place, rule).await.map_err(broken)?);
    }
    let entries = found
        .into_iter()
        .filter(|result| types.is_empty() || types.iter().any(|wanted| wanted == compliance_type(result)))
        .map(|result| {
            let shown = wire::EvaluationResult {
                evaluation_result_identifier: Some(identifier(&result)),
                compliance_type: Some(compliance_type(&result).to_owned()),
                result_recorded_time: Some(result.finding.recorded_at.millis()),
                config_rule_invoked_time: Some(result.finding.invoked_at.millis()),
                annotation: result.finding.annotation.clone(),
                result_token: None,
            };
            (key(&result), shown)
        });
    let scope = Scope {
        operation: "GetComplianceDetailsByConfigRule",
        caller: &call.caller,
        parameters: &[&input.config_rule_name, &types.join(",")],
    };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(GetComplianceDetailsByConfigRuleResponse { evaluation_results: Some(list), next_token })
}

pub async fn start_config_rules_evaluation(
    app: &App,
    call: &Call,
    input: StartConfigRulesEvaluationRequest,
) -> Result<StartConfigRulesEvaluationResponse, Refusal> {
    let rules: Vec<SmolStr> = input.config_rule_names.unwrap_or_default().into_iter().map(SmolStr::from).collect();
    if rules.is_empty() {
        return Err(Rejection::InvalidParameterValue("At least one ConfigRuleName is needed.".into()).into());
    }
    let templates = View::of(app, call).templates().await?;
    app.engine.execute(call.caller.clone(), StartConfigRulesEvaluation { rules, templates }).await?;
    Ok(StartConfigRulesEvaluationResponse {})
}

/// The rules with these names, all of which must be there, or all.
fn named(rules: Vec<Rule>, names: &[String]) -> Result<Vec<Rule>, Rejection> {
    if names.is_empty() {
        return Ok(rules);
    }
    if let Some(unknown) = names.iter().find(|name| rules.iter().all(|rule| rule.name() != name.as_str())) {
        return Err(Rejection::NoSuchConfigRule(unknown.clone()));
    }
    Ok(rules.into_iter().filter(|rule| names.iter().any(|name| name == rule.name())).collect())
}

fn modes(rule: &Rule) -> Vec<EvaluationMode> {
    let modes = &rule.rule.evaluation_modes;
    if modes.is_empty() { vec![EvaluationMode::Detective] } else { modes.clone() }
}

fn config_rule(rule: &Rule) -> wire::ConfigRule {
    let put = &rule.rule;
    let text = |text: &Option<SmolStr>| text.as_ref().map(ToString::to_string);
    let known = put.source.identifier.as_deref().and_then(known_rule);
    let periodic = known.is_some_and(|known| matches!(known.trigger, Trigger::Periodic | Trigger::Both));
    let frequency = put.maximum_execution_frequency.or(periodic.then_some(Frequency::TwentyFourHours));
    wire::ConfigRule {
        config_rule_name: Some(rule.name().to_owned()),
        config_rule_arn: Some(rule.arn.clone()),
        config_rule_id: Some(rule.id.to_string()),
        description: put.description.clone(),
        scope: put.scope.as_ref().map(|scope| wire::Scope {
            compliance_resource_types: (!scope.resource_types.is_empty())
                .then(|| scope.resource_types.iter().map(ToString::to_string).collect()),
            tag_key: text(&scope.tag_key),
            tag_value: text(&scope.tag_value),
            compliance_resource_id: text(&scope.resource_id),
            service_principals: None,
        }),
        source: source(rule),
        input_parameters: put.input_parameters.clone(),
        maximum_execution_frequency: frequency.map(|frequency| frequency.as_str().to_owned()),
        config_rule_state: Some("ACTIVE".to_owned()),
        created_by: Some(rule.created_by().to_owned()),
        evaluation_modes: Some(
            modes(rule)
                .into_iter()
                .map(|mode| wire::EvaluationModeConfiguration { mode: Some(mode.as_str().to_owned()) })
                .collect(),
        ),
        rule_evaluation_visibility: None,
    }
}

fn source(rule: &Rule) -> wire::Source {
    let source = &rule.rule.source;
    let details = source.details.iter().map(|detail| wire::SourceDetail {
        event_source: detail.event_source.as_ref().map(ToString::to_string),
        message_type: detail.message_type.map(|message| message.as_str().to_owned()),
        maximum_execution_frequency: detail.maximum_execution_frequency.map(|it| it.as_str().to_owned()),
    });
    wire::Source {
        owner: source.owner.as_str().to_owned(),
        source_identifier: source.identifier.as_ref().map(ToString::to_string),
        source_details: (!source.details.is_empty()).then(|| details.collect()),
        custom_policy_details: source.custom_policy.as_ref().map(|policy| wire::CustomPolicyDetails {
            policy_runtime: policy.runtime.to_string(),
            // GetCustomRulePolicy would answer the text; this operation never does.
            policy_text: String::new(),
            enable_debug_log_delivery: Some(policy.enable_debug_log_delivery),
        }),
    }
}
