//! How rules stand: in one word, result by result, and counted.

use super::config_rules::named;
use super::pack_compliance::{compliance_type, identifier, key};
use super::view::{View, broken};
use super::{from_wire, page};
use crate::app::App;
use crate::dispatch::Call;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use evaluation::rollup::{Compliance, rule_compliance};
use governance::conformance_packs::Rejection;
use std::collections::BTreeMap;
use wire_config as wire;
use wire_config::{
    DescribeComplianceByConfigRuleRequest, DescribeComplianceByConfigRuleResponse,
    GetComplianceDetailsByConfigRuleRequest, GetComplianceDetailsByConfigRuleResponse,
    GetComplianceSummaryByConfigRuleResponse,
};
use workers::evaluations::results::{self, EvaluationResult};

/// Rules on a page.
const PAGE: usize = 25;
/// The most contributors, or rules, that are counted.
const CONTRIBUTORS: usize = 25;

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
        let shown = wire::ComplianceByConfigRule {
            config_rule_name: Some(rule.name().to_owned()),
            compliance: Some(shown_compliance(compliance, bad)),
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
    const DETAILS: usize = 10;
    let types = from_wire::names(input.compliance_types);
    refuse_insufficient_data(&types)?;
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
            let shown = evaluation_result(&result);
            (key(&result), shown)
        });
    let scope = Scope {
        operation: "GetComplianceDetailsByConfigRule",
        caller: &call.caller,
        parameters: &[&input.config_rule_name, &types.join(",")],
    };
    let (list, next_token) =
        page::page(&scope, input.next_token.as_deref(), page::size(input.limit, DETAILS), entries)?;
    Ok(GetComplianceDetailsByConfigRuleResponse { evaluation_results: Some(list), next_token })
}

pub async fn get_compliance_summary_by_config_rule(
    app: &App,
    call: &Call,
    (): (),
) -> Result<GetComplianceSummaryByConfigRuleResponse, Refusal> {
    let mut by_rule: BTreeMap<(String, String), Vec<EvaluationResult>> = BTreeMap::new();
    for result in View::of(app, call).results().await? {
        by_rule.entry((result.pack_id.clone(), result.rule.clone())).or_default().push(result);
    }
    let standings = by_rule
        .values()
        .map(|results| rule_compliance(results.iter().map(|result| result.finding.result())))
        .collect::<Vec<_>>();
    let counted = |wanted: Compliance| capped(standings.iter().filter(|one| **one == wanted).count(), CONTRIBUTORS);
    Ok(GetComplianceSummaryByConfigRuleResponse {
        compliance_summary: Some(wire::ComplianceSummary {
            compliant_resource_count: Some(counted(Compliance::Compliant)),
            non_compliant_resource_count: Some(counted(Compliance::NonCompliant)),
            compliance_summary_timestamp: Some(app.engine.now().millis()),
        }),
    })
}

/// A count up to a cap.
pub fn capped(count: usize, cap: usize) -> wire::ComplianceContributorCount {
    wire::ComplianceContributorCount {
        capped_count: i64::try_from(count.min(cap)).ok(),
        cap_exceeded: Some(count > cap),
    }
}

/// A compliance with the number of what makes it bad.
pub fn shown_compliance(compliance: Compliance, bad: usize) -> wire::Compliance {
    wire::Compliance {
        compliance_type: Some(compliance.as_str().to_owned()),
        compliance_contributor_count: (compliance == Compliance::NonCompliant).then(|| capped(bad, CONTRIBUTORS)),
    }
}

/// Results are COMPLIANT or NON_COMPLIANT; what has none can't be asked for.
pub fn refuse_insufficient_data(types: &[String]) -> Result<(), Rejection> {
    if types.iter().any(|one| one == Compliance::InsufficientData.as_str()) {
        let message = "The ComplianceType INSUFFICIENT_DATA can't be filtered by.".to_owned();
        return Err(Rejection::InvalidParameterValue(message));
    }
    Ok(())
}

/// A result as it is shown.
pub fn evaluation_result(result: &EvaluationResult) -> wire::EvaluationResult {
    wire::EvaluationResult {
        evaluation_result_identifier: Some(identifier(result)),
        compliance_type: Some(compliance_type(result).to_owned()),
        result_recorded_time: Some(result.finding.recorded_at.millis()),
        config_rule_invoked_time: Some(result.finding.invoked_at.millis()),
        annotation: result.finding.annotation.clone(),
        result_token: None,
    }
}
