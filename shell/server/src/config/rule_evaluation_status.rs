//! When rules were evaluated, and why they can't be where they can't.

use super::config_rules::named;
use super::from_wire;
use super::view::{View, record};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evidence::summary::{RuleRecord, RuleState};
use governance::conformance_packs::{EVALUATION_FAILED, Rule};
use identifiers::Timestamp;
use wire_config as wire;
use wire_config::{DescribeConfigRuleEvaluationStatusRequest, DescribeConfigRuleEvaluationStatusResponse};

/// Rules on a page.
const PAGE: usize = 50;
/// The text of one that a fault had fail.
const ASKED_FOR: &str = "EvaluationFailed: a fault was asked for.";

pub async fn describe_config_rule_evaluation_status(
    installation: &Installation,
    call: &Call,
    input: DescribeConfigRuleEvaluationStatusRequest,
) -> Result<DescribeConfigRuleEvaluationStatusResponse, Refusal> {
    let names = from_wire::names(input.config_rule_names);
    let view = View::of(installation, call);
    let rules = named(view.rules().await?, &names)?;
    let summary = view.summary().await?;
    let scope = Scope {
        operation: "DescribeConfigRuleEvaluationStatus",
        caller: &call.caller,
        parameters: &[&names.join(",")],
    };
    let entries = rules.iter().map(|rule| (rule.name().to_owned(), rule));
    let size = page::size(input.limit, PAGE);
    let (rules, next_token) = page::page(&scope, input.next_token.as_deref(), size, entries)?;
    let shown = rules.into_iter().map(|rule| shown(&view, rule, record(&summary, rule))).collect();
    Ok(DescribeConfigRuleEvaluationStatusResponse { config_rules_evaluation_status: Some(shown), next_token })
}

fn shown(view: &View<'_>, rule: &Rule, record: Option<&RuleRecord>) -> wire::ConfigRuleEvaluationStatus {
    let times = record.and_then(|record| record.evaluated);
    let last = times.map(|(_, last)| last.millis());
    let own = view.state.config_rules.get(&(view.place.clone(), rule.name().into()));
    // A rule of a pack is active from the moment that it is first evaluated.
    let activated = own.map(|own| own.created_at).or(times.map(|(first, _)| first));
    let obstacle = record.and_then(|record| obstacle(rule, &record.state));
    let asked = view.request(rule).and_then(|request| request.last_failed_at);
    // A rule that was deleted may have had the name.
    let asked = asked.filter(|at| own.is_none_or(|own| own.created_at <= *at));
    let (succeeded, failed) = if obstacle.is_some() { (None, last) } else { (last, asked.map(Timestamp::millis)) };
    let obstacle = obstacle.or_else(|| asked.map(|_| (EVALUATION_FAILED, ASKED_FOR.to_owned())));
    wire::ConfigRuleEvaluationStatus {
        config_rule_name: Some(rule.name().to_owned()),
        config_rule_arn: Some(rule.arn.clone()),
        config_rule_id: Some(rule.id.to_string()),
        last_successful_invocation_time: succeeded,
        last_failed_invocation_time: failed,
        last_successful_evaluation_time: succeeded,
        last_failed_evaluation_time: failed,
        first_activated_time: activated.map(Timestamp::millis),
        first_evaluation_started: Some(succeeded.is_some()),
        last_error_code: obstacle.as_ref().map(|(code, _)| (*code).to_owned()),
        last_error_message: obstacle.map(|(_, message)| message),
        ..wire::ConfigRuleEvaluationStatus::default()
    }
}

/// Why a rule can't be evaluated: a code, and what is wrong, for people.
fn obstacle(rule: &Rule, state: &RuleState) -> Option<(&'static str, String)> {
    match state {
        RuleState::Judged | RuleState::External => None,
        RuleState::NotModelled => {
            let identifier = rule.rule.source.identifier.as_deref().unwrap_or("this rule");
            let owner = rule.rule.source.owner.as_str();
            Some(("NotModelled", format!("Bailiwick doesn't evaluate {identifier} ({owner}).")))
        }
        RuleState::InvalidParameters(problems) => Some(("InvalidParameters", problems.join(" "))),
        RuleState::Failed(reason) => Some((EVALUATION_FAILED, reason.clone())),
    }
}
