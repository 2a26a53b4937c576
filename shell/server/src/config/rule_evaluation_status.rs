//! When rules were evaluated, and why they can't be where they can't.

use super::config_rules::named;
use super::view::{View, broken};
use super::{from_wire, page};
use crate::app::App;
use crate::dispatch::Call;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::conformance_packs::Rule;
use identifiers::Timestamp;
use wire_config as wire;
use wire_config::{DescribeConfigRuleEvaluationStatusRequest, DescribeConfigRuleEvaluationStatusResponse};
use workers::evaluations::status::{self, Evaluated};

/// Rules on a page.
const PAGE: usize = 50;

pub async fn describe_config_rule_evaluation_status(
    app: &App,
    call: &Call,
    input: DescribeConfigRuleEvaluationStatusRequest,
) -> Result<DescribeConfigRuleEvaluationStatusResponse, Refusal> {
    let names = from_wire::names(input.config_rule_names);
    let view = View::of(app, call);
    let rules = named(view.rules().await?, &names)?;
    let evaluated = status::evaluated(&app.engine, view.state, &view.place).await.map_err(broken)?;
    let scope = Scope {
        operation: "DescribeConfigRuleEvaluationStatus",
        caller: &call.caller,
        parameters: &[&names.join(",")],
    };
    let entries = rules.iter().map(|rule| (rule.name().to_owned(), rule));
    let size = page::size(input.limit, PAGE);
    let (rules, next_token) = page::page(&scope, input.next_token.as_deref(), size, entries)?;
    let shown = rules.into_iter().map(|rule| shown(&view, rule, &evaluated, app.engine.now())).collect();
    Ok(DescribeConfigRuleEvaluationStatusResponse { config_rules_evaluation_status: Some(shown), next_token })
}

fn shown(view: &View<'_>, rule: &Rule, evaluated: &Evaluated, now: Timestamp) -> wire::ConfigRuleEvaluationStatus {
    let times = evaluated.times(rule);
    let last = times.map(|times| times.last.millis());
    let own = view.state.config_rules.get(&(view.place.clone(), rule.name().into()));
    // A rule of a pack is active from the moment that its pack is first judged.
    let activated = own.map(|own| own.created_at).or(times.map(|times| times.first));
    let obstacle = status::obstacle(rule, &view.place, now);
    let (succeeded, failed) = if obstacle.is_some() { (None, last) } else { (last, None) };
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
        last_error_code: obstacle.as_ref().map(|obstacle| obstacle.code.to_owned()),
        last_error_message: obstacle.map(|obstacle| obstacle.message),
        ..wire::ConfigRuleEvaluationStatus::default()
    }
}
