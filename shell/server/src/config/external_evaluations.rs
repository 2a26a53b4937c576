//! Results of process checks, which people report.

use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use evaluation::rollup::ResourceResult;
use evidence::external::ExternalResult;
use governance::conformance_packs::Rejection;
use identifiers::Timestamp;
use wire_config::{PutExternalEvaluationRequest, PutExternalEvaluationResponse};
use workers::evaluations::{is_external, rule_name};

/// What process checks are about.
const ACCOUNT: &str = "AWS::::Account";

pub async fn put_external_evaluation(
    installation: &Installation,
    call: &Call,
    input: PutExternalEvaluationRequest,
) -> Result<PutExternalEvaluationResponse, Refusal> {
    let view = View::of(installation, call);
    let name = input.config_rule_name;
    let rules = view.rules().await?;
    // Rules of other kinds are none that this operation knows.
    let rule = rules.iter().find(|rule| rule.name() == name && is_external(rule));
    let rule = rule.ok_or(Rejection::NoSuchConfigRule(name))?;
    let given = input.external_evaluation;
    let refuse = |message: String| Err(Rejection::InvalidParameterValue(message).into());
    if given.compliance_resource_type != ACCOUNT {
        return refuse(format!("The ComplianceResourceType of a process check is {ACCOUNT}."));
    }
    if given.compliance_resource_id != view.place.account.to_string() {
        return refuse("The ComplianceResourceId of a process check is the id of the account.".to_owned());
    }
    let result = match given.compliance_type.as_str() {
        "COMPLIANT" => Some(ResourceResult::Compliant),
        "NON_COMPLIANT" => Some(ResourceResult::NonCompliant),
        "NOT_APPLICABLE" => None,
        other => return refuse(format!("The ComplianceType {other} can't be put.")),
    };
    let (found, now) = (Timestamp::from_millis(given.ordering_timestamp), installation.engine.now());
    let result = ExternalResult::new(result, given.annotation, found, now);
    installation.evidence.put_external(installation.arrival(), &view.place, &rule_name(rule), &result).await?;
    installation.engine.touch();
    Ok(PutExternalEvaluationResponse {})
}
