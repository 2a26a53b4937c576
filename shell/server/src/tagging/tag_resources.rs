//! TagResources and UntagResources: each resource is tagged by its own service, as if its TagResource had been called, and fails alone.

use super::arns::{Arn, arn};
use crate::call::Call;
use crate::faults;
use crate::gate::{self, Permissions};
use crate::installation::Installation;
use crate::modelled::{Modelled, Service, ask};
use crate::refusal::Refusal;
use crate::{config, organizations, securityhub};
use engine::ExecuteError;
use governance::{Caller, Rejection, Resource};
use identifiers::Region;
use protocol::{Common, Tree, WireError};
use schema::ServiceId;
use schema::resourcegroupstaggingapi::errors as e;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use wire_resourcegroupstaggingapi::{
    FailureInfo, TagResourcesInput, TagResourcesOutput, UntagResourcesInput, UntagResourcesOutput,
};

pub async fn tag_resources(
    installation: &Installation,
    call: &Call,
    input: TagResourcesInput,
) -> Result<TagResourcesOutput, Refusal> {
    let failed = each(installation, call, &input.resource_arn_list, &Change::Tag(&input.tags)).await?;
    Ok(TagResourcesOutput { failed_resources_map: Some(failed) })
}

pub async fn untag_resources(
    installation: &Installation,
    call: &Call,
    input: UntagResourcesInput,
) -> Result<UntagResourcesOutput, Refusal> {
    let failed = each(installation, call, &input.resource_arn_list, &Change::Untag(&input.tag_keys)).await?;
    Ok(UntagResourcesOutput { failed_resources_map: Some(failed) })
}

/// What is asked of each resource.
enum Change<'a> {
    Tag(&'a BTreeMap<String, String>),
    Untag(&'a [String]),
}

/// Changes the resources one after the other, and answers those whose service refused.
///
/// # Errors
/// When one is named by what is no ARN of the partition: then nothing is changed.
async fn each(
    installation: &Installation,
    call: &Call,
    named: &[String],
    change: &Change<'_>,
) -> Result<BTreeMap<String, FailureInfo>, Refusal> {
    let arns: Vec<Arn<'_>> = named.iter().map(|text| arn(text, &call.caller)).collect::<Result<_, _>>()?;
    let mut failed = BTreeMap::new();
    for arn in arns {
        if let Err(error) = one(installation, call, arn, change).await {
            failed.insert(arn.text.to_owned(), told(error));
        }
    }
    Ok(failed)
}

fn told(error: WireError) -> FailureInfo {
    FailureInfo {
        status_code: Some(i64::from(error.status)),
        error_code: Some(error.code.to_owned()),
        error_message: Some(error.message),
    }
}

async fn one(installation: &Installation, call: &Call, arn: Arn<'_>, change: &Change<'_>) -> Result<(), WireError> {
    let Some(tagging) = OPERATIONS.iter().find(|tagging| schema::service(tagging.service).name == arn.service) else {
        let message = format!("Resources of {} can't be tagged by the Resource Groups Tagging API here.", arn.service);
        return Err(WireError::of(ServiceId::Tagging, &e::INTERNAL_SERVICE_EXCEPTION, message));
    };
    let region = &call.caller.region;
    let global = Region::global_in(region.partition());
    let is_here = if arn.region.is_empty() { *region == global } else { arn.region == region.as_str() };
    if !is_here {
        let message = format!("{} isn't in the Region {region}, where the request was made.", arn.text);
        return Err(WireError::of(ServiceId::Tagging, &e::INVALID_PARAMETER_EXCEPTION, message));
    }
    let modelled = match change {
        Change::Tag(_) => &tagging.tag,
        Change::Untag(_) => &tagging.untag,
    };
    let operation = modelled.operation;
    if let Some(struck) = faults::strike(&installation.engine, operation, &call.caller) {
        return Err(struck);
    }
    let input = match tagging.service {
        ServiceId::Organizations => of_organizations(arn, change),
        service => of_resource(service, arn, change),
    };
    protocol::check(operation, &input)?;
    // Who may use this one needs to be permitted the other besides, on the resource itself.
    let grant = gate::ask(installation, call, operation, &input, tagging.permissions)?;
    let call = Call { caller: Caller { grant, ..call.caller.clone() }, ..call.clone() };
    if tagging.service == ServiceId::Organizations && !is_of_organization(&call, arn) {
        // Who may not use the operation is told no more than that.
        ask(&call, operation, Resource::NONE).map_err(|refused| exception(refused, operation))?;
        return Err(organizations::rejected(&governance::organizations::Rejection::TargetNotFound, operation));
    }
    let done = (modelled.handle)(installation, &call, input).await;
    done.map(|_| ()).map_err(|refused| exception(refused, operation))
}

/// The operations of a service that tag its resources.
struct Tagging {
    service: ServiceId,
    permissions: Permissions,
    tag: Modelled,
    untag: Modelled,
}

/// Those of the services whose resources there are.
static OPERATIONS: LazyLock<Vec<Tagging>> = LazyLock::new(|| {
    let services: [Service; 3] = [organizations::SERVICE, config::SERVICE, securityhub::SERVICE];
    let named = |service: &Service, name| (service.operations)().into_iter().find(|line| line.operation.name == name);
    let tagging = |service: Service| {
        let (tag, untag) = (named(&service, "TagResource")?, named(&service, "UntagResource")?);
        Some(Tagging { service: service.id, permissions: service.permissions, tag, untag })
    };
    services.into_iter().filter_map(tagging).collect()
});

/// Whether it is the ARN of something of the caller's organization.
fn is_of_organization(call: &Call, arn: Arn<'_>) -> bool {
    let organizations = &call.snapshot.state.organizations;
    organizations.organization_seen_by(&call.caller).is_some_and(|own| organizations.has_arn(own, arn.text))
}

/// The input of the operation of AWS Organizations, which names resources by their ids.
fn of_organizations(arn: Arn<'_>, change: &Change<'_>) -> Tree {
    let id = arn.resource.rsplit('/').next().unwrap_or_default();
    match change {
        Change::Tag(tags) => json!({"ResourceId": id, "Tags": listed(tags)}),
        Change::Untag(keys) => json!({"ResourceId": id, "TagKeys": keys}),
    }
}

/// The input of the operation of a service that names resources by their ARNs.
fn of_resource(service: ServiceId, arn: Arn<'_>, change: &Change<'_>) -> Tree {
    match change {
        Change::Tag(tags) if service == ServiceId::SecurityHub => json!({"ResourceArn": arn.text, "Tags": tags}),
        Change::Tag(tags) => json!({"ResourceArn": arn.text, "Tags": listed(tags)}),
        Change::Untag(keys) => json!({"ResourceArn": arn.text, "TagKeys": keys}),
    }
}

fn listed(tags: &BTreeMap<String, String>) -> Vec<Tree> {
    tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

/// A refusal in the words of the resource's service.
fn exception(refusal: Refusal, operation: &'static schema::Operation) -> WireError {
    let rejection = match refusal {
        Refusal::Rejected(rejection) | Refusal::Execute(ExecuteError::Rejected(rejection)) => rejection,
        Refusal::Wire(error) => return *error,
        other => {
            tracing::error!(problem = %other, operation = operation.name, "a resource can't be tagged");
            let message = "The service of the resource didn't answer. Try again.";
            return WireError::of(ServiceId::Tagging, &e::INTERNAL_SERVICE_EXCEPTION, message);
        }
    };
    match &rejection {
        Rejection::Organizations(rejection) => organizations::rejected(rejection, operation),
        Rejection::ConformancePacks(rejection) => config::rejected(rejection, operation),
        Rejection::CentralConfiguration(rejection) => securityhub::rejected(rejection, operation),
        Rejection::RootAccess(_) | Rejection::AccountClosed | Rejection::Import(_) | Rejection::Internal => {
            WireError::common(operation.service, Common::AccessDenied, rejection.to_string())
        }
    }
}
