//! Controls in standards: whether each is on, and the changes that an account makes for itself.

use super::page::{next_token, page_of, place_of};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::Rejection;
use governance::central_configuration::commands::{AssociationUpdate, BatchUpdateStandardsControlAssociations};
use governance::central_configuration::queries::controls::{
    ControlAssociation, association_of, control_arn, list_standards_control_associations as associations,
    standards_control_arns,
};
use governance::organizations::queries::Page;
use wire_securityhub::{
    BatchGetStandardsControlAssociationsRequest, BatchGetStandardsControlAssociationsResponse,
    BatchUpdateStandardsControlAssociationsRequest, BatchUpdateStandardsControlAssociationsResponse,
    ListStandardsControlAssociationsRequest, ListStandardsControlAssociationsResponse,
    StandardsControlAssociationDetail, StandardsControlAssociationSummary, UnprocessedStandardsControlAssociation,
    UnprocessedStandardsControlAssociationUpdate,
};

/// Associations on a page, unless another number is asked for.
const PAGE: usize = 25;
/// Items in one batch at most.
const ITEMS: usize = 100;

/// What lists and batches tell of a control in a standard: two shapes with the same members, and one more.
macro_rules! association {
    ($shape:ident, $call:expr, $association:expr $(, $member:ident: $value:expr)?) => {{
        let association: &ControlAssociation = $association;
        let standing = &association.standing;
        $shape {
            standards_arn: association.standard.arn(&$call.caller.region),
            security_control_id: association.control.id.to_owned(),
            security_control_arn: control_arn(&$call.caller, association.control.id),
            association_status: if standing.enabled { "ENABLED" } else { "DISABLED" }.to_owned(),
            updated_at: Some(standing.at.millis()),
            updated_reason: standing.reason.as_ref().map(ToString::to_string),
            standards_control_title: Some(association.control.title.to_owned()),
            standards_control_description: Some(association.control.description()),
            related_requirements: Some(association.control.requirements_in(association.standard)),
            $($member: $value,)?
        }
    }};
}

pub async fn list_standards_control_associations(
    _: &Installation,
    call: &Call,
    input: ListStandardsControlAssociationsRequest,
) -> Result<ListStandardsControlAssociationsResponse, Refusal> {
    let parameters = [input.security_control_id.as_str()];
    let scope = Scope { operation: "ListStandardsControlAssociations", caller: &call.caller, parameters: &parameters };
    let page = page_of(&scope, input.next_token.as_deref(), input.max_results, PAGE)?;
    let all = associations(&call.snapshot.state, &call.caller, &input.security_control_id)?;
    let places = all.into_iter().map(|association| (place_of(association.standard), association));
    let found = Page::take(places.filter(|(place, _)| page.after.is_none_or(|after| *place > after)), page.limit);
    let summaries = found.items.iter().map(|found| association!(StandardsControlAssociationSummary, call, found));
    Ok(ListStandardsControlAssociationsResponse {
        standards_control_association_summaries: summaries.collect(),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn batch_get_standards_control_associations(
    _: &Installation,
    call: &Call,
    input: BatchGetStandardsControlAssociationsRequest,
) -> Result<BatchGetStandardsControlAssociationsResponse, Refusal> {
    let ids = input.standards_control_association_ids;
    if ids.is_empty() || ids.len() > ITEMS {
        return Err(Rejection::ItemCount(ITEMS).into());
    }
    let (mut details, mut unprocessed) = (Vec::new(), Vec::new());
    for id in ids {
        match association_of(&call.snapshot.state, &call.caller, &id.standards_arn, &id.security_control_id) {
            Ok(found) => {
                let arns = standards_control_arns(&call.caller, found.standard, found.control);
                details.push(association!(
                    StandardsControlAssociationDetail,
                    call,
                    &found,
                    standards_control_arns: Some(arns)
                ));
            }
            Err(error) => unprocessed.push(UnprocessedStandardsControlAssociation {
                standards_control_association_id: id,
                error_code: error.code.api_name().to_owned(),
                error_reason: Some(error.reason),
            }),
        }
    }
    Ok(BatchGetStandardsControlAssociationsResponse {
        standards_control_association_details: details,
        unprocessed_associations: Some(unprocessed),
    })
}

pub async fn batch_update_standards_control_associations(
    installation: &Installation,
    call: &Call,
    input: BatchUpdateStandardsControlAssociationsRequest,
) -> Result<BatchUpdateStandardsControlAssociationsResponse, Refusal> {
    let given = input.standards_control_association_updates;
    let update = |update: &wire_securityhub::StandardsControlAssociationUpdate| AssociationUpdate {
        standard: update.standards_arn.clone(),
        control: update.security_control_id.clone(),
        enabled: update.association_status == "ENABLED",
        reason: update.updated_reason.as_deref().map(Into::into),
    };
    let command = BatchUpdateStandardsControlAssociations { updates: given.iter().map(update).collect() };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let unprocessed = executed.output.into_iter().filter_map(|(place, error)| {
        Some(UnprocessedStandardsControlAssociationUpdate {
            standards_control_association_update: given.get(place)?.clone(),
            error_code: error.code.api_name().to_owned(),
            error_reason: Some(error.reason),
        })
    });
    Ok(BatchUpdateStandardsControlAssociationsResponse { unprocessed_association_updates: Some(unprocessed.collect()) })
}
