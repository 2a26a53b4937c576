//! How rules stand: in one word, result by result, and counted.

use super::config_rules::named;
use super::from_wire;
use super::pack_compliance::{Asked, compliance_type, identifier, key, page_of_rules};
use super::view::{View, compliance, record};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evaluation::rollup::Compliance;
use evidence::results::{EvaluationResult, Shown};
use evidence::summary::RuleRecord;
use governance::conformance_packs::Rejection;
use storage::wide;
use wire_config as wire;
use wire_config::{
    DescribeComplianceByConfigRuleRequest, DescribeComplianceByConfigRuleResponse,
    GetComplianceDetailsByConfigRuleRequest, GetComplianceDetailsByConfigRuleResponse,
    GetComplianceSummaryByConfigRuleResponse,
};

/// Rules on a page.
const PAGE: usize = 25;
/// The most contributors, or rules, that are counted.
const CONTRIBUTORS: u64 = 25;

pub async fn describe_compliance_by_config_rule(
    installation: &Installation,
    call: &Call,
    input: DescribeComplianceByConfigRuleRequest,
) -> Result<DescribeComplianceByConfigRuleResponse, Refusal> {
    let names = from_wire::names(input.config_rule_names);
    let types = from_wire::names(input.compliance_types);
    let view = View::of(installation, call);
    let rules = named(view.rules().await?, &names)?;
    let summary = view.summary().await?;
    let mut entries = Vec::new();
    for rule in &rules {
        let compliance = compliance(&summary, rule);
        if !types.is_empty() && !types.iter().any(|wanted| wanted == compliance.as_str()) {
            continue;
        }
        let bad = record(&summary, rule).map_or(0, |record| record.tally.non_compliant);
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
    installation: &Installation,
    call: &Call,
    input: GetComplianceDetailsByConfigRuleRequest,
) -> Result<GetComplianceDetailsByConfigRuleResponse, Refusal> {
    const DETAILS: usize = 10;
    let types = from_wire::names(input.compliance_types);
    refuse_insufficient_data(&types)?;
    let view = View::of(installation, call);
    let rules = named(view.rules().await?, std::slice::from_ref(&input.config_rule_name))?;
    let scope = Scope {
        operation: "GetComplianceDetailsByConfigRule",
        caller: &call.caller,
        parameters: &[&input.config_rule_name, &types.join(",")],
    };
    let (after, size) = (page::after(&scope, input.next_token.as_deref())?, page::size(input.limit, DETAILS));
    let summary = view.summary().await?;
    let asked = Asked {
        shown: Shown { compliant: only(&types), ..Shown::default() },
        after: after.as_deref(),
        limit: size + 1,
    };
    let found = if is_nothing(&types) {
        Vec::new()
    } else {
        page_of_rules(installation, &view.place, &summary, &rules, &asked).await?
    };
    let entries = found.iter().map(|result| (key(result), evaluation_result(result))).collect();
    let (list, next_token) = page::cut(&scope, size, entries);
    Ok(GetComplianceDetailsByConfigRuleResponse { evaluation_results: Some(list), next_token })
}

/// The one compliance that is asked for, if it is one.
pub fn only(types: &[String]) -> Option<bool> {
    let asks = |wanted: Compliance| types.iter().any(|one| one == wanted.as_str());
    match (asks(Compliance::Compliant), asks(Compliance::NonCompliant)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether what is asked for is something that no result is (`NOT_APPLICABLE`).
pub fn is_nothing(types: &[String]) -> bool {
    let shown = [Compliance::Compliant, Compliance::NonCompliant];
    !types.is_empty() && !types.iter().any(|one| shown.iter().any(|shown| one == shown.as_str()))
}

pub async fn get_compliance_summary_by_config_rule(
    installation: &Installation,
    call: &Call,
    (): (),
) -> Result<GetComplianceSummaryByConfigRuleResponse, Refusal> {
    let summary = View::of(installation, call).live_summary().await?;
    let standings: Vec<Compliance> = summary.rules.iter().map(RuleRecord::compliance).collect();
    let counted =
        |wanted: Compliance| capped(wide(standings.iter().filter(|one| **one == wanted).count()), CONTRIBUTORS);
    Ok(GetComplianceSummaryByConfigRuleResponse {
        compliance_summary: Some(wire::ComplianceSummary {
            compliant_resource_count: Some(counted(Compliance::Compliant)),
            non_compliant_resource_count: Some(counted(Compliance::NonCompliant)),
            compliance_summary_timestamp: Some(installation.engine.now().millis()),
        }),
    })
}

/// A count up to a cap.
pub fn capped(count: u64, cap: u64) -> wire::ComplianceContributorCount {
    wire::ComplianceContributorCount {
        capped_count: i64::try_from(count.min(cap)).ok(),
        cap_exceeded: Some(count > cap),
    }
}

/// A compliance with the number of what makes it bad.
pub fn shown_compliance(compliance: Compliance, bad: u64) -> wire::Compliance {
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
