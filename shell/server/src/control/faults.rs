//! `/_bailiwick/faults`: asks for failures of operations and of work that nothing here would bring about, lists and clears them.

use super::route::Asked;
use crate::dispatch;
use crate::faults::UNDECLARED;
use crate::installation::Installation;
use crate::modelled::domain_operation;
use crate::reply::{Body, error, json};
use governance::central_configuration::{FailureCause, StatusReason};
use governance::conformance_packs::{EVALUATION_FAILED, FailureCode};
use governance::faults::{Failing, Fault, OperationFailure, WorkFailure};
use governance::organizations::FailureReason;
use http::{Response, StatusCode};
use identifiers::Regions;
use reports::faults::{Added, Cleared, Fault as Told, Faults};
use schema::{ErrorShape, Shape, spelling};
use serde_json::Value;
use smol_str::SmolStr;

/// Faults at once.
const MOST: usize = 1_000;
/// How often a fault can be asked to strike.
const MOST_TIMES: u64 = 1_000_000;
/// What a fault may say.
const MEMBERS: [&str; 8] = ["account", "region", "operation", "work", "error", "reason", "message", "times"];
const ACCOUNT_CREATIONS: &str = "account creations";
const CONFORMANCE_PACKS: &str = "conformance packs";
const ORGANIZATION_CONFORMANCE_PACKS: &str = "organization conformance packs";
const CENTRAL_CONFIGURATION: &str = "central configuration";
const ASSOCIATIONS: &str = "configuration policy associations";
const EVALUATIONS: &str = "evaluations";
const STANDARDS: &str = "standards";
const DISASSOCIATIONS: &str = "configuration policy disassociations";
/// The work that can fail, by the names of the reconcilers, two of which do two things.
const WORK: [&str; 8] = [
    ACCOUNT_CREATIONS,
    ASSOCIATIONS,
    CENTRAL_CONFIGURATION,
    CONFORMANCE_PACKS,
    DISASSOCIATIONS,
    EVALUATIONS,
    ORGANIZATION_CONFORMANCE_PACKS,
    STANDARDS,
];
/// The only way in which the switch to central configuration fails, and a disassociation.
const ONLY_FAILURE: &str = "INTERNAL_FAILURE";

/// `POST`: asks for a fault.
pub async fn add(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let wanted = match asked.settings() {
        Ok(wanted) => wanted,
        Err(refused) => return refused.into(),
    };
    let parsed = match parse(&wanted, &installation.engine.settings().regions) {
        Ok(parsed) => parsed,
        Err(problem) => return error(StatusCode::BAD_REQUEST, &problem),
    };
    let Parsed { account, region, failing, times } = parsed;
    let added = installation
        .engine
        .faults()
        .change(|faults| (faults.list().len() < MOST).then(|| described(faults.add(account, region, failing, times))));
    match added {
        Some(fault) => json(StatusCode::OK, &Added { fault }),
        None => {
            error(StatusCode::BAD_REQUEST, &format!("there are {MOST} faults: DELETE /_bailiwick/faults clears them"))
        }
    }
}

/// `GET`: every fault that still strikes, the oldest first.
pub async fn list(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    let faults = installation.engine.faults().all().list().iter().map(described).collect();
    json(StatusCode::OK, &Faults { faults })
}

/// `DELETE`: clears all faults, or the one that `id` in the query names.
pub async fn clear(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let query = asked.query.as_str();
    let id = match query.split_once('=') {
        None if query.is_empty() => None,
        Some(("id", id)) => match id.parse() {
            Ok(id) => Some(id),
            Err(_) => return error(StatusCode::BAD_REQUEST, "`id` is the number of a fault"),
        },
        _ => return error(StatusCode::BAD_REQUEST, "the query is `id=NUMBER`, or empty for all faults"),
    };
    let cleared = installation.engine.faults().change(|faults| faults.clear(id));
    if id.is_some() && cleared == 0 {
        return error(StatusCode::NOT_FOUND, "there is no fault with this number");
    }
    json(StatusCode::OK, &Cleared { cleared })
}

struct Parsed {
    account: Option<identifiers::AccountId>,
    region: Option<identifiers::Region>,
    failing: Failing,
    times: u32,
}

fn parse(wanted: &Value, regions: &Regions) -> Result<Parsed, String> {
    let members = wanted.as_object().ok_or("a fault is a JSON object")?;
    if let Some(unknown) = members.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(format!("a fault has no `{unknown}`: it has {}", MEMBERS.join(", ")));
    }
    let text = |name: &str| match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(format!("`{name}` is a text")),
    };
    let account = text("account")?.map(|id| id.parse().map_err(|_| format!("`account`: {id:?} is no account id")));
    let region = text("region")?.map(|name| regions.named(name).map_err(|problem| format!("`region`: {problem}")));
    let region = region.transpose()?;
    let error = text("error")?;
    let failing = match (text("operation")?, text("work")?) {
        (Some(name), None) => Failing::Operation(operation_failure(name, error, text("reason")?, text("message")?)?),
        (None, Some(work)) => {
            for name in ["reason", "message"] {
                if text(name)?.is_some() {
                    return Err(format!("`{name}` is for faults of operations: work tells its own"));
                }
            }
            if work == ACCOUNT_CREATIONS && region.is_some() {
                return Err("account creations have no Region".to_owned());
            }
            Failing::Work(work_failure(work, error)?)
        }
        _ => return Err(format!("a fault has either `operation` or `work`, which is one of: {}", WORK.join(", "))),
    };
    let times = match members.get("times") {
        None | Some(Value::Null) => 1,
        Some(times) => times
            .as_u64()
            .filter(|times| (1..=MOST_TIMES).contains(times))
            .and_then(|times| u32::try_from(times).ok())
            .ok_or_else(|| format!("`times` is a number from 1 to {MOST_TIMES}"))?,
    };
    Ok(Parsed { account: account.transpose()?, region, failing, times })
}

fn operation_failure(
    name: &str,
    error: Option<&str>,
    reason: Option<&str>,
    message: Option<&str>,
) -> Result<OperationFailure, String> {
    let operation = operation(name)?;
    if dispatch::modelled(operation).is_none() {
        return Err(format!("`operation`: {name} isn't modelled"));
    }
    let domain = domain_operation(operation).ok_or_else(|| {
        format!("`operation`: faults strike no operations of {}", schema::service(operation.service).name)
    })?;
    let declared = operation.errors.iter().map(|shape| shape.name);
    let common = UNDECLARED.iter().map(|common| common.code_and_status(operation.service).0);
    let mut names: Vec<&str> = declared.chain(common).collect();
    names.sort_unstable();
    names.dedup();
    let error = error
        .filter(|error| names.contains(error))
        .ok_or_else(|| format!("`error`: {} answers {}", operation.name, names.join(", ")))?;
    if let Some(reason) = reason {
        let reasons = operation.error(error).map(reasons).unwrap_or_default();
        if reasons.is_empty() {
            return Err(format!("`reason`: {error} has none"));
        }
        if !reasons.contains(&reason) {
            return Err(format!("`reason`: {error} has {}", reasons.join(", ")));
        }
    }
    Ok(OperationFailure {
        operation: domain,
        error: error.into(),
        reason: reason.map(SmolStr::from),
        message: message.map(SmolStr::from),
    })
}

/// The operation of this name: `securityhub:TagResource`, or the name alone where only one service has it.
fn operation(name: &str) -> Result<&'static schema::Operation, String> {
    let (service, bare) = name.split_once(':').map_or((None, name), |(service, bare)| (Some(service), bare));
    let services = schema::services().into_iter().filter(|have| service.is_none_or(|wanted| wanted == have.name));
    let services: Vec<_> = services.collect();
    let found = services.iter().filter_map(|service| Some((service.name, spelling::spelled(service, bare)?)));
    match found.collect::<Vec<_>>().as_slice() {
        [] if services.is_empty() => Err(format!("`operation`: there is no operation {name}")),
        [] => Err(format!("`operation`: {}", spelling::unknown(services, bare))),
        [(_, operation)] => Ok(operation),
        several => {
            let names: Vec<String> = several.iter().map(|(service, _)| format!("{service}:{bare}")).collect();
            Err(format!("`operation`: more than one service has {bare}: {}", names.join(", ")))
        }
    }
}

/// The reasons that an exception can give.
fn reasons(shape: &'static ErrorShape) -> Vec<&'static str> {
    match shape.structure.member("Reason").map(|member| member.shape) {
        Some(Shape::String(reason)) => reason.values.to_vec(),
        _ => Vec::new(),
    }
}

fn work_failure(work: &str, error: Option<&str>) -> Result<WorkFailure, String> {
    let known = |names: Vec<&str>| format!("`error`: {work} can fail with {}", names.join(", "));
    let reason = || {
        let reason = FailureReason::ALL.into_iter().find(|reason| Some(reason.api_name()) == error);
        reason.ok_or_else(|| known(FailureReason::ALL.map(FailureReason::api_name).to_vec()))
    };
    let code = || {
        let code = FailureCode::ALL.into_iter().find(|code| Some(code.api_name()) == error);
        code.ok_or_else(|| known(FailureCode::ALL.map(FailureCode::api_name).to_vec()))
    };
    match work {
        ACCOUNT_CREATIONS => reason().map(WorkFailure::AccountCreation),
        CONFORMANCE_PACKS => code().map(WorkFailure::ConformancePack),
        ORGANIZATION_CONFORMANCE_PACKS => code().map(WorkFailure::OrganizationConformancePack),
        CENTRAL_CONFIGURATION if error == Some(ONLY_FAILURE) => Ok(WorkFailure::CentralConfiguration),
        CENTRAL_CONFIGURATION => Err(known(vec![ONLY_FAILURE])),
        DISASSOCIATIONS if error == Some(ONLY_FAILURE) => Ok(WorkFailure::ConfigurationPolicyDisassociation),
        DISASSOCIATIONS => Err(known(vec![ONLY_FAILURE])),
        STANDARDS => {
            let reason = StatusReason::OF_FAULTS.into_iter().find(|reason| Some(reason.api_name()) == error);
            let reason = reason.ok_or_else(|| known(StatusReason::OF_FAULTS.map(StatusReason::api_name).to_vec()))?;
            Ok(WorkFailure::Standard(reason))
        }
        EVALUATIONS if error == Some(EVALUATION_FAILED) => Ok(WorkFailure::ConfigRuleEvaluation),
        EVALUATIONS => Err(known(vec![EVALUATION_FAILED])),
        ASSOCIATIONS => {
            let cause = FailureCause::ALL.into_iter().find(|cause| Some(cause.name()) == error);
            let cause = cause.ok_or_else(|| known(FailureCause::ALL.map(FailureCause::name).to_vec()))?;
            Ok(WorkFailure::ConfigurationPolicyAssociation(cause))
        }
        _ => Err(format!("`work`: there is no work {work:?}: it is one of {}", WORK.join(", "))),
    }
}

/// A fault, as it was asked for.
fn described(fault: &Fault) -> Told {
    let mut told = Told {
        id: fault.id,
        times: fault.times,
        account: fault.account.map(|account| account.to_string()),
        region: fault.region.as_ref().map(ToString::to_string),
        ..Told::default()
    };
    match &fault.failing {
        Failing::Operation(failure) => {
            let service = match failure.operation.service {
                governance::Service::Organizations => "organizations",
                governance::Service::Config => "config",
                governance::Service::SecurityHub => "securityhub",
                governance::Service::Iam => "iam",
                governance::Service::Bailiwick => "bailiwick",
            };
            told.operation = Some(format!("{service}:{}", failure.operation.name));
            told.error = failure.error.to_string();
            told.reason = failure.reason.as_ref().map(ToString::to_string);
            told.message = failure.message.as_ref().map(ToString::to_string);
        }
        Failing::Work(failure) => {
            let (work, error) = match failure {
                WorkFailure::AccountCreation(reason) => (ACCOUNT_CREATIONS, reason.api_name()),
                WorkFailure::ConformancePack(code) => (CONFORMANCE_PACKS, code.api_name()),
                WorkFailure::OrganizationConformancePack(code) => (ORGANIZATION_CONFORMANCE_PACKS, code.api_name()),
                WorkFailure::CentralConfiguration => (CENTRAL_CONFIGURATION, ONLY_FAILURE),
                WorkFailure::ConfigurationPolicyDisassociation => (DISASSOCIATIONS, ONLY_FAILURE),
                WorkFailure::Standard(reason) => (STANDARDS, reason.api_name()),
                WorkFailure::ConfigRuleEvaluation => (EVALUATIONS, EVALUATION_FAILED),
                WorkFailure::ConfigurationPolicyAssociation(cause) => (ASSOCIATIONS, cause.name()),
            };
            told.work = Some(work.to_owned());
            told.error = error.to_owned();
        }
    }
    told
}
