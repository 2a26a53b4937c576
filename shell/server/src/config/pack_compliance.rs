//! The compliance of packs: of their rules, of the resources behind them, and in one word.

use super::from_wire;
use super::view::{View, compliance, record};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evaluation::rollup::{Compliance, pack_compliance};
use evidence::results::{EvaluationResult, Shown};
use evidence::summary::Summary;
use governance::conformance_packs::{DeployedPack, Place, Rejection, Rule};
use smol_str::SmolStr;
use storage::StorageError;
use wire_config as wire;
use wire_config::{
    DescribeConformancePackComplianceRequest, DescribeConformancePackComplianceResponse,
    GetConformancePackComplianceDetailsRequest, GetConformancePackComplianceDetailsResponse,
    GetConformancePackComplianceSummaryRequest, GetConformancePackComplianceSummaryResponse,
};

pub async fn describe_conformance_pack_compliance(
    installation: &Installation,
    call: &Call,
    input: DescribeConformancePackComplianceRequest,
) -> Result<DescribeConformancePackComplianceResponse, Refusal> {
    const PAGE: usize = 1_000;
    let view = View::of(installation, call);
    let pack = view.pack(&input.conformance_pack_name)?;
    let (names, wanted) = match input.filters {
        Some(filters) => (from_wire::names(filters.config_rule_names), wanted_compliance(filters.compliance_type)?),
        None => (Vec::new(), None),
    };
    let rules = rules_of(&view, &pack, &names).await?;
    let (joined, kind) = (names.join(","), wanted.clone().unwrap_or_default());
    let scope = Scope {
        operation: "DescribeConformancePackCompliance",
        caller: &call.caller,
        parameters: &[&input.conformance_pack_name, &joined, &kind],
    };
    let (after, size) = (page::after(&scope, input.next_token.as_deref())?, page::size(input.limit, PAGE));
    let summary = view.summary().await?;
    let mut entries = Vec::new();
    for rule in rules.iter().filter(|rule| after.as_deref().is_none_or(|after| rule.name() > after)) {
        if entries.len() > size {
            break;
        }
        let compliance = compliance(&summary, rule).as_str();
        if wanted.as_ref().is_some_and(|wanted| wanted != compliance) {
            continue;
        }
        let shown = wire::ConformancePackRuleCompliance {
            config_rule_name: Some(rule.name().to_owned()),
            compliance_type: Some(compliance.to_owned()),
            controls: Some(rule.rule.controls.iter().map(ToString::to_string).collect()),
        };
        entries.push((rule.name().to_owned(), shown));
    }
    let (list, next_token) = page::cut(&scope, size, entries);
    Ok(DescribeConformancePackComplianceResponse {
        conformance_pack_name: input.conformance_pack_name,
        conformance_pack_rule_compliance_list: list,
        next_token,
    })
}

pub async fn get_conformance_pack_compliance_details(
    installation: &Installation,
    call: &Call,
    input: GetConformancePackComplianceDetailsRequest,
) -> Result<GetConformancePackComplianceDetailsResponse, Refusal> {
    const PAGE: usize = 100;
    let view = View::of(installation, call);
    let pack = view.pack(&input.conformance_pack_name)?;
    let filters = input.filters.unwrap_or_default();
    let (names, wanted) = (from_wire::names(filters.config_rule_names), wanted_compliance(filters.compliance_type)?);
    let ids = from_wire::names(filters.resource_ids);
    let resource_type = filters.resource_type;
    if !ids.is_empty() && resource_type.is_none() {
        return Err(Rejection::InvalidParameterValue("ResourceIds can only be given with ResourceType.".into()).into());
    }
    let rules = rules_of(&view, &pack, &names).await?;
    let parameters = [
        input.conformance_pack_name.as_str(),
        &names.join(","),
        &wanted.clone().unwrap_or_default(),
        resource_type.as_deref().unwrap_or_default(),
        &ids.join(","),
    ];
    let scope =
        Scope { operation: "GetConformancePackComplianceDetails", caller: &call.caller, parameters: &parameters };
    let (after, size) = (page::after(&scope, input.next_token.as_deref())?, page::size(input.limit, PAGE));
    let wanted = wanted.map(|wanted| wanted == Compliance::Compliant.as_str());
    let shown = Shown { compliant: wanted, resource_type: resource_type.as_deref(), resource_ids: &ids };
    let asked = Asked { shown, after: after.as_deref(), limit: size + 1 };
    let summary = view.summary().await?;
    let found = page_of_rules(installation, &view.place, &summary, &rules, &asked).await?;
    let entries = found.into_iter().map(|result| (key(&result), evaluation_result(result))).collect();
    let (list, next_token) = page::cut(&scope, size, entries);
    Ok(GetConformancePackComplianceDetailsResponse {
        conformance_pack_name: input.conformance_pack_name,
        conformance_pack_rule_evaluation_results: Some(list),
        next_token,
    })
}

pub async fn get_conformance_pack_compliance_summary(
    installation: &Installation,
    call: &Call,
    input: GetConformancePackComplianceSummaryRequest,
) -> Result<GetConformancePackComplianceSummaryResponse, Refusal> {
    const PAGE: usize = 20;
    let view = View::of(installation, call);
    let names = from_wire::names(Some(input.conformance_pack_names));
    let packs = view.packs();
    let unknown: Vec<String> =
        names.iter().filter(|name| packs.iter().all(|pack| pack.name != name.as_str())).cloned().collect();
    if !unknown.is_empty() {
        return Err(Rejection::NoSuchConformancePack(unknown).into());
    }
    let standing = view.summary().await?;
    let mut summaries = Vec::new();
    for pack in packs.iter().filter(|pack| names.iter().any(|name| *name == pack.name)) {
        let rules = view.rules_of(pack).await?;
        let of_rules: Vec<Compliance> = rules.iter().map(|rule| compliance(&standing, rule)).collect();
        let whole = pack_compliance(of_rules);
        let summary = wire::ConformancePackComplianceSummary {
            conformance_pack_name: pack.name.to_string(),
            conformance_pack_compliance_status: whole.as_str().to_owned(),
        };
        summaries.push((pack.name.to_string(), summary));
    }
    let joined = names.join(",");
    let scope =
        Scope { operation: "GetConformancePackComplianceSummary", caller: &call.caller, parameters: &[&joined] };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), summaries)?;
    Ok(GetConformancePackComplianceSummaryResponse { conformance_pack_compliance_summary_list: Some(list), next_token })
}

/// The rules of a pack: those with these names, all of which it must have, or all.
async fn rules_of(view: &View<'_>, pack: &DeployedPack, names: &[String]) -> Result<Vec<Rule>, Refusal> {
    let rules = view.rules_of(pack).await?;
    let unknown: Vec<String> =
        names.iter().filter(|name| rules.iter().all(|rule| rule.name() != name.as_str())).cloned().collect();
    if !unknown.is_empty() {
        return Err(Rejection::NoSuchConfigRuleInConformancePack(unknown).into());
    }
    let wanted = |rule: &Rule| names.is_empty() || names.iter().any(|name| name == rule.name());
    Ok(rules.into_iter().filter(wanted).collect())
}

/// The compliance that is filtered by; rules and resources without data can't be.
fn wanted_compliance(wanted: Option<String>) -> Result<Option<String>, Rejection> {
    match wanted {
        Some(wanted) if wanted == Compliance::InsufficientData.as_str() => {
            Err(Rejection::InvalidParameterValue("The ComplianceType INSUFFICIENT_DATA can't be filtered by.".into()))
        }
        wanted => Ok(wanted),
    }
}

/// What a page of results of several rules shows.
pub struct Asked<'a> {
    /// Which results.
    pub shown: Shown<'a>,
    /// After this place: rule, resource type and resource id, with a zero byte between them.
    pub after: Option<&'a str>,
    /// At most so many.
    pub limit: usize,
}

/// Results of rules, by rule, resource type and resource id.
///
/// # Errors
/// When storage can't be read.
pub async fn page_of_rules(
    installation: &Installation,
    place: &Place,
    summary: &Summary,
    rules: &[Rule],
    asked: &Asked<'_>,
) -> Result<Vec<EvaluationResult>, StorageError> {
    let mut parts = asked.after.map(|after| after.splitn(3, '\0'));
    let mut part = || parts.as_mut().and_then(Iterator::next);
    let (at, resource) = (part(), part().zip(part()).map(|(kind, id)| (SmolStr::new(kind), SmolStr::new(id))));
    let mut found = Vec::new();
    for rule in rules.iter().filter(|rule| at.is_none_or(|at| rule.name() >= at)) {
        if found.len() >= asked.limit {
            break;
        }
        let Some(record) = record(summary, rule) else { continue };
        let after = resource.as_ref().filter(|_| at == Some(rule.name()));
        let limit = asked.limit - found.len();
        found.extend(installation.evidence.page_of_rule(place, record, &asked.shown, after, limit).await?);
    }
    Ok(found)
}

/// The word of the API for a result.
pub fn compliance_type(result: &EvaluationResult) -> &'static str {
    Compliance::from(result.finding.result()).as_str()
}

/// The place of a result in lists: by rule, resource type and resource id.
pub fn key(result: &EvaluationResult) -> String {
    [result.rule.as_str(), &result.resource_type, &result.resource_id].join("\0")
}

/// What a result is about.
pub fn identifier(result: &EvaluationResult) -> wire::EvaluationResultIdentifier {
    wire::EvaluationResultIdentifier {
        evaluation_result_qualifier: Some(wire::EvaluationResultQualifier {
            config_rule_name: Some(result.rule.to_string()),
            resource_type: Some(result.resource_type.to_string()),
            resource_id: Some(result.resource_id.to_string()),
            evaluation_mode: Some("DETECTIVE".to_owned()),
        }),
        ordering_timestamp: Some(result.finding.ordering_timestamp.millis()),
        resource_evaluation_id: None,
    }
}

fn evaluation_result(result: EvaluationResult) -> wire::ConformancePackEvaluationResult {
    wire::ConformancePackEvaluationResult {
        compliance_type: compliance_type(&result).to_owned(),
        evaluation_result_identifier: identifier(&result),
        config_rule_invoked_time: result.finding.invoked_at.millis(),
        result_recorded_time: result.finding.recorded_at.millis(),
        annotation: result.finding.annotation,
    }
}
