//! How resources stand: with all rules that judge them, result by result, and counted by type.

use super::pack_compliance::{compliance_type, key};
use super::rule_compliance::{capped, evaluation_result, refuse_insufficient_data, shown_compliance};
use super::view::{View, broken};
use super::{from_wire, page};
use crate::app::App;
use crate::dispatch::Call;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use evaluation::rollup::Compliance;
use governance::conformance_packs::Rejection;
use protocol::{Common, WireError};
use schema::ServiceId;
use std::collections::BTreeMap;
use wire_config as wire;
use wire_config::{
    DescribeComplianceByResourceRequest, DescribeComplianceByResourceResponse, GetComplianceDetailsByResourceRequest,
    GetComplianceDetailsByResourceResponse, GetComplianceSummaryByResourceTypeRequest,
    GetComplianceSummaryByResourceTypeResponse,
};
use workers::evaluations::recorded;
use workers::evaluations::results::EvaluationResult;

/// Entries on a page.
const PAGE: usize = 10;
/// The most resources that are counted.
const RESOURCES: usize = 100;

pub async fn describe_compliance_by_resource(
    app: &App,
    call: &Call,
    input: DescribeComplianceByResourceRequest,
) -> Result<DescribeComplianceByResourceResponse, Refusal> {
    if input.resource_id.is_some() && input.resource_type.is_none() {
        return Err(
            Rejection::InvalidParameterValue("A ResourceId can only be given with a ResourceType.".into()).into()
        );
    }
    let types = from_wire::names(input.compliance_types);
    let view = View::of(app, call);
    let mut standings = standings(view.results().await?.iter().filter(|result| {
        input.resource_type.as_ref().is_none_or(|wanted| *wanted == result.resource_type)
            && input.resource_id.as_ref().is_none_or(|wanted| *wanted == result.resource_id)
    }));
    // A resource that is asked for by name and is there, but has no result, says so.
    if let (Some(resource_type), Some(resource_id), true) =
        (&input.resource_type, &input.resource_id, standings.is_empty())
    {
        let item = recorded::current(&app.engine, view.state, &view.place, resource_type, resource_id).await;
        if item.map_err(broken)?.is_some_and(|item| item.is_present()) {
            standings.insert((resource_type.clone(), resource_id.clone()), (Compliance::InsufficientData, 0));
        }
    }
    let wanted = |compliance: Compliance| types.is_empty() || types.iter().any(|one| one == compliance.as_str());
    let entries = standings.into_iter().filter(|(_, (compliance, _))| wanted(*compliance));
    let entries = entries.map(|((resource_type, resource_id), (compliance, bad))| {
        let key = [resource_type.as_str(), &resource_id].join("\0");
        let shown = wire::ComplianceByResource {
            resource_type: Some(resource_type),
            resource_id: Some(resource_id),
            compliance: Some(shown_compliance(compliance, bad)),
        };
        (key, shown)
    });
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let scope = Scope {
        operation: "DescribeComplianceByResource",
        caller: &call.caller,
        parameters: &[&text(&input.resource_type), &text(&input.resource_id), &types.join(",")],
    };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(DescribeComplianceByResourceResponse { compliance_by_resources: Some(list), next_token })
}

pub async fn get_compliance_details_by_resource(
    app: &App,
    call: &Call,
    input: GetComplianceDetailsByResourceRequest,
) -> Result<GetComplianceDetailsByResourceResponse, Refusal> {
    let (resource_type, resource_id) = match (input.resource_type, input.resource_id, input.resource_evaluation_id) {
        (Some(resource_type), Some(resource_id), None) => (resource_type, resource_id),
        (None, None, Some(_)) => {
            let message = "Bailiwick doesn't model proactive evaluations (ResourceEvaluationId).";
            return Err(WireError::common(ServiceId::Config, Common::NotModelled, message).into());
        }
        _ => {
            let message = "Either ResourceType and ResourceId or ResourceEvaluationId must be given.".to_owned();
            return Err(Rejection::InvalidParameterValue(message).into());
        }
    };
    let types = from_wire::names(input.compliance_types);
    refuse_insufficient_data(&types)?;
    let results = View::of(app, call).results().await?;
    let of_resource = results
        .into_iter()
        .filter(|result| result.resource_type == resource_type && result.resource_id == resource_id)
        .filter(|result| types.is_empty() || types.iter().any(|wanted| wanted == compliance_type(result)));
    let mut entries: Vec<_> = of_resource.map(|result| (key(&result), evaluation_result(&result))).collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    let scope = Scope {
        operation: "GetComplianceDetailsByResource",
        caller: &call.caller,
        parameters: &[&resource_type, &resource_id, &types.join(",")],
    };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), PAGE, entries)?;
    Ok(GetComplianceDetailsByResourceResponse { evaluation_results: Some(list), next_token })
}

pub async fn get_compliance_summary_by_resource_type(
    app: &App,
    call: &Call,
    input: GetComplianceSummaryByResourceTypeRequest,
) -> Result<GetComplianceSummaryByResourceTypeResponse, Refusal> {
    let types = from_wire::names(input.resource_types);
    if let Some(wrong) = types.iter().find(|one| one.split("::").count() != 3 && *one != "AWS::::Account") {
        return Err(Rejection::InvalidParameterValue(format!("{wrong} is no resource type.")).into());
    }
    let standings = standings(&View::of(app, call).results().await?);
    let now = app.engine.now().millis();
    let summary = |resource_type: Option<&String>| {
        let of_type = standings.iter().filter(|((one, _), _)| resource_type.is_none_or(|wanted| wanted == one));
        let of_type: Vec<Compliance> = of_type.map(|(_, (compliance, _))| *compliance).collect();
        let counted = |wanted: Compliance| capped(of_type.iter().filter(|one| **one == wanted).count(), RESOURCES);
        wire::ComplianceSummaryByResourceType {
            resource_type: resource_type.cloned(),
            compliance_summary: Some(wire::ComplianceSummary {
                compliant_resource_count: Some(counted(Compliance::Compliant)),
                non_compliant_resource_count: Some(counted(Compliance::NonCompliant)),
                compliance_summary_timestamp: Some(now),
            }),
        }
    };
    // Without types there is one summary of everything.
    let summaries =
        if types.is_empty() { vec![summary(None)] } else { types.iter().map(|one| summary(Some(one))).collect() };
    Ok(GetComplianceSummaryByResourceTypeResponse { compliance_summaries_by_resource_type: Some(summaries) })
}

/// Resources by type and id, with the number of rules that they don't comply with.
type Standings = BTreeMap<(String, String), (Compliance, usize)>;

/// One bad result makes a resource bad, as it makes a rule.
fn standings<'a>(results: impl IntoIterator<Item = &'a EvaluationResult>) -> Standings {
    let mut standings = Standings::new();
    for result in results {
        let key = (result.resource_type.clone(), result.resource_id.clone());
        let (compliance, bad) = standings.entry(key).or_insert((Compliance::InsufficientData, 0));
        *compliance = compliance.and(result.finding.result().into());
        *bad += usize::from(!result.finding.compliant);
    }
    standings
}
