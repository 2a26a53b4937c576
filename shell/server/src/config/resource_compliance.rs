//! How resources stand: with all rules that judge them, result by result, and counted by type.

use super::from_wire;
use super::pack_compliance::{compliance_type, key};
use super::rule_compliance::{capped, evaluation_result, is_nothing, only, refuse_insufficient_data, shown_compliance};
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evaluation::rollup::Compliance;
use evidence::results::{self, Resource, Status};
use evidence::summary::Tally;
use governance::conformance_packs::Rejection;
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_config as wire;
use wire_config::{
    DescribeComplianceByResourceRequest, DescribeComplianceByResourceResponse, GetComplianceDetailsByResourceRequest,
    GetComplianceDetailsByResourceResponse, GetComplianceSummaryByResourceTypeRequest,
    GetComplianceSummaryByResourceTypeResponse,
};

/// Entries on a page.
const PAGE: usize = 10;
/// The most resources that are counted.
const RESOURCES: u64 = 100;

pub async fn describe_compliance_by_resource(
    installation: &Installation,
    call: &Call,
    input: DescribeComplianceByResourceRequest,
) -> Result<DescribeComplianceByResourceResponse, Refusal> {
    if input.resource_id.is_some() && input.resource_type.is_none() {
        return Err(
            Rejection::InvalidParameterValue("A ResourceId can only be given with a ResourceType.".into()).into()
        );
    }
    let types = from_wire::names(input.compliance_types);
    let view = View::of(installation, call);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let scope = Scope {
        operation: "DescribeComplianceByResource",
        caller: &call.caller,
        parameters: &[&text(&input.resource_type), &text(&input.resource_id), &types.join(",")],
    };
    let (after, size) = (page::after(&scope, input.next_token.as_deref())?, page::size(input.limit, PAGE));
    let wanted = |compliance: Compliance| types.is_empty() || types.iter().any(|one| one == compliance.as_str());
    let summary = view.live_summary().await?;
    let after = after.as_deref().and_then(|after| after.split_once('\0')).map(|(kind, id)| (kind.into(), id.into()));
    let mut found: Vec<(Resource, Compliance, u64)> = Vec::new();
    if let (Some(resource_type), Some(resource_id)) = (&input.resource_type, &input.resource_id) {
        let resource: Resource = (resource_type.into(), resource_id.into());
        let results = installation.evidence.results_on(&view.place, &summary, &resource).await?;
        if let Some((compliance, bad)) = standing(results.iter().map(|result| result.finding.compliant)) {
            found.push((resource, compliance, bad));
        } else {
            // A resource that is asked for by name and is there, but has no result, says so.
            let item = installation.evidence.current(view.state, &view.place, resource_type, resource_id).await?;
            if item.is_some_and(|item| item.head.is_none_or(|head| head.is_present())) {
                found.push((resource, Compliance::InsufficientData, 0));
            }
        }
        found.retain(|(resource, compliance, _)| {
            wanted(*compliance) && after.as_ref().is_none_or(|after| resource > after)
        });
    } else {
        let only_bad = only(&types) == Some(false);
        let mut at = after.map(|after| results::after(&view.place, &after));
        while found.len() <= size && !is_nothing(&types) {
            let rows = (size + 1 - found.len()).clamp(16, 500);
            let kind = input.resource_type.as_deref();
            let page = installation.evidence.page_of_resources(&view.place, kind, only_bad, at.as_ref(), rows).await?;
            at = page.next;
            for (resource, verdicts) in page.rows {
                let shown = verdicts.iter().filter(|one| one.status != Status::Unknown);
                let live = shown.filter(|one| summary.numbered(one.rule).is_some());
                if let Some((compliance, bad)) = standing(live.map(|one| one.status == Status::Compliant)) {
                    found.extend(wanted(compliance).then_some((resource, compliance, bad)));
                }
            }
            if at.is_none() {
                break;
            }
        }
    }
    let entries = found.into_iter().map(|((resource_type, resource_id), compliance, bad)| {
        let key = [resource_type.as_str(), &resource_id].join("\0");
        let shown = wire::ComplianceByResource {
            resource_type: Some(resource_type.to_string()),
            resource_id: Some(resource_id.to_string()),
            compliance: Some(shown_compliance(compliance, bad)),
        };
        (key, shown)
    });
    let (list, next_token) = page::cut(&scope, size, entries.collect());
    Ok(DescribeComplianceByResourceResponse { compliance_by_resources: Some(list), next_token })
}

pub async fn get_compliance_details_by_resource(
    installation: &Installation,
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
    let view = View::of(installation, call);
    let summary = view.live_summary().await?;
    let resource: Resource = (resource_type.as_str().into(), resource_id.as_str().into());
    let results = installation.evidence.results_on(&view.place, &summary, &resource).await?;
    let of_resource = results
        .into_iter()
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
    installation: &Installation,
    call: &Call,
    input: GetComplianceSummaryByResourceTypeRequest,
) -> Result<GetComplianceSummaryByResourceTypeResponse, Refusal> {
    let types = from_wire::names(input.resource_types);
    if let Some(wrong) = types.iter().find(|one| one.split("::").count() != 3 && *one != "AWS::::Account") {
        return Err(Rejection::InvalidParameterValue(format!("{wrong} is no resource type.")).into());
    }
    // Counters are those of all rules; what is left of rules that are gone is about to go.
    let standing = View::of(installation, call).summary().await?;
    let now = installation.engine.now().millis();
    let summary = |resource_type: Option<&String>| {
        let mut tally = Tally::default();
        for (_, one) in standing.resources.iter().filter(|(one, _)| resource_type.is_none_or(|wanted| *wanted == **one))
        {
            tally.compliant += one.compliant;
            tally.non_compliant += one.non_compliant;
        }
        wire::ComplianceSummaryByResourceType {
            resource_type: resource_type.cloned(),
            compliance_summary: Some(wire::ComplianceSummary {
                compliant_resource_count: Some(capped(tally.compliant, RESOURCES)),
                non_compliant_resource_count: Some(capped(tally.non_compliant, RESOURCES)),
                compliance_summary_timestamp: Some(now),
            }),
        }
    };
    // Without types there is one summary of everything.
    let summaries =
        if types.is_empty() { vec![summary(None)] } else { types.iter().map(|one| summary(Some(one))).collect() };
    Ok(GetComplianceSummaryByResourceTypeResponse { compliance_summaries_by_resource_type: Some(summaries) })
}

/// How a resource stands, and with how many rules it doesn't comply; nothing where no rule says anything.
fn standing(compliant: impl Iterator<Item = bool>) -> Option<(Compliance, u64)> {
    let (good, bad) = compliant.fold((0, 0), |(good, bad), one| if one { (good + 1, bad) } else { (good, bad + 1) });
    Some((Compliance::of(good, bad), bad)).filter(|(compliance, _)| *compliance != Compliance::InsufficientData)
}
