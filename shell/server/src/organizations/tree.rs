//! The root, the units, and who sits under whom.

use super::view::{View, next_token, only_page, page};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::commands::{
    CreateOrganizationalUnit, DeleteOrganizationalUnit, UpdateOrganizationalUnit,
};
use governance::organizations::queries::{self, ChildKind};
use governance::organizations::{Child, Rejection};
use identifiers::{OrganizationalUnitId, ParentId};
use wire_organizations as wire;
use wire_organizations::{
    CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse, DeleteOrganizationalUnitRequest,
    DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse, ListChildrenRequest, ListChildrenResponse,
    ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse, ListParentsRequest,
    ListParentsResponse, ListRootsRequest, ListRootsResponse, UpdateOrganizationalUnitRequest,
    UpdateOrganizationalUnitResponse,
};

pub async fn list_roots(_: &Installation, call: &Call, input: ListRootsRequest) -> Result<ListRootsResponse, Refusal> {
    only_page(input.next_token.as_deref())?;
    let view = View::of(call)?;
    Ok(ListRootsResponse { roots: Some(vec![to_wire::root(view.organization)]), next_token: None })
}

pub async fn create_organizational_unit(
    installation: &Installation,
    call: &Call,
    input: CreateOrganizationalUnitRequest,
) -> Result<CreateOrganizationalUnitResponse, Refusal> {
    let command = CreateOrganizationalUnit {
        parent: from_wire::id(&input.parent_id)?,
        name: input.name.into(),
        tags: from_wire::tags(input.tags.unwrap_or_default()),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(CreateOrganizationalUnitResponse { organizational_unit: unit(&view, &executed.output) })
}

pub async fn describe_organizational_unit(
    _: &Installation,
    call: &Call,
    input: DescribeOrganizationalUnitRequest,
) -> Result<DescribeOrganizationalUnitResponse, Refusal> {
    let view = View::of(call)?;
    let unit = unit(&view, &from_wire::id(&input.organizational_unit_id)?);
    Ok(DescribeOrganizationalUnitResponse {
        organizational_unit: Some(unit.ok_or(Rejection::OrganizationalUnitNotFound)?),
    })
}

pub async fn update_organizational_unit(
    installation: &Installation,
    call: &Call,
    input: UpdateOrganizationalUnitRequest,
) -> Result<UpdateOrganizationalUnitResponse, Refusal> {
    let id: OrganizationalUnitId = from_wire::id(&input.organizational_unit_id)?;
    let command = UpdateOrganizationalUnit { unit: id.clone(), name: input.name.map(Into::into) };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(UpdateOrganizationalUnitResponse { organizational_unit: unit(&view, &id) })
}

pub async fn delete_organizational_unit(
    installation: &Installation,
    call: &Call,
    input: DeleteOrganizationalUnitRequest,
) -> Result<(), Refusal> {
    let command = DeleteOrganizationalUnit { unit: from_wire::id(&input.organizational_unit_id)? };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn list_organizational_units_for_parent(
    _: &Installation,
    call: &Call,
    input: ListOrganizationalUnitsForParentRequest,
) -> Result<ListOrganizationalUnitsForParentResponse, Refusal> {
    let view = View::of(call)?;
    let parent = from_wire::id(&input.parent_id)?;
    let parameters = [input.parent_id.as_str()];
    let scope = Scope { operation: "ListOrganizationalUnitsForParent", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::organizational_units_for_parent(view.organizations, view.organization, &parent, wanted)?;
    let units = found.items.into_iter().map(|unit| to_wire::organizational_unit(&view, unit));
    Ok(ListOrganizationalUnitsForParentResponse {
        organizational_units: Some(units.collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn list_children(
    _: &Installation,
    call: &Call,
    input: ListChildrenRequest,
) -> Result<ListChildrenResponse, Refusal> {
    let view = View::of(call)?;
    let parent = from_wire::id(&input.parent_id)?;
    let kind = match input.child_type.as_str() {
        "ACCOUNT" => ChildKind::Account,
        _ => ChildKind::OrganizationalUnit,
    };
    let parameters = [input.parent_id.as_str(), input.child_type.as_str()];
    let scope = Scope { operation: "ListChildren", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::children(view.organizations, view.organization, &parent, kind, wanted)?;
    let children = found.items.into_iter().map(|child| wire::Child {
        id: Some(match child {
            Child::Account(id) => id.to_string(),
            Child::OrganizationalUnit(id) => id.to_string(),
        }),
        r#type: Some(input.child_type.clone()),
    });
    Ok(ListChildrenResponse { children: Some(children.collect()), next_token: next_token(&scope, found.next) })
}

pub async fn list_parents(
    _: &Installation,
    call: &Call,
    input: ListParentsRequest,
) -> Result<ListParentsResponse, Refusal> {
    only_page(input.next_token.as_deref())?;
    let view = View::of(call)?;
    let child = from_wire::id(&input.child_id)?;
    let parent = queries::parent_of_child(view.organizations, view.organization, &child)?;
    let kind = match parent {
        ParentId::Root(_) => "ROOT",
        ParentId::OrganizationalUnit(_) => "ORGANIZATIONAL_UNIT",
    };
    let parent = wire::Parent { id: Some(parent.to_string()), r#type: Some(kind.to_owned()) };
    Ok(ListParentsResponse { parents: Some(vec![parent]), next_token: None })
}

fn unit(view: &View<'_>, id: &OrganizationalUnitId) -> Option<wire::OrganizationalUnit> {
    let unit = view.organizations.unit(&view.organization.id, id)?;
    Some(to_wire::organizational_unit(view, unit))
}
