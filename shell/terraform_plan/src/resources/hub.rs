//! Security Hub as a whole: `aws_securityhub_account`, `_finding_aggregator`, `_organization_admin_account` and
//! `_organization_configuration`.

use crate::attributes::{Left, text_of};
use crate::writing::Writing;
use serde_json::{Map, Value, json};

const SERVICE: &str = "securityhub";

/// It is switched on in an account.
pub fn enable(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let defaults = attributes.value("enable_default_standards")?.and_then(Value::as_bool).unwrap_or(true);
    let generator = attributes.text("control_finding_generator")?;
    let request = json!({ "EnableDefaultStandards": defaults, "ControlFindingGenerator": generator });
    writing.call(SERVICE, "EnableSecurityHub", request)?;
    let controls = attributes.value("auto_enable_controls")?.and_then(Value::as_bool).unwrap_or(true);
    writing.call(SERVICE, "UpdateSecurityHubConfiguration", json!({ "AutoEnableControls": controls })).map(|_| ())
}

/// What happens with new controls, and what findings are made by.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let mut request = Map::new();
    let controls = attributes.value("auto_enable_controls")?.cloned().unwrap_or(Value::Bool(true));
    request.insert("AutoEnableControls".to_owned(), controls);
    if attributes.differs("control_finding_generator")
        && let Some(generator) = attributes.text("control_finding_generator")?
    {
        request.insert("ControlFindingGenerator".to_owned(), generator.into());
    }
    writing.call(SERVICE, "UpdateSecurityHubConfiguration", Value::Object(request)).map(|_| ())
}

/// It is switched off.
pub fn disable(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    writing.call(SERVICE, "DisableSecurityHub", json!({})).map(|_| ())
}

/// Findings of Regions are brought together.
pub fn create_aggregator(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let request = aggregator(writing)?;
    let call = writing.call(SERVICE, "CreateFindingAggregator", request)?;
    writing.answers("id", call, "FindingAggregatorArn");
    Ok(())
}

/// Of other Regions.
pub fn update_aggregator(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let id = writing.attributes().had("id")?;
    let mut request = aggregator(writing)?;
    if let Some(members) = request.as_object_mut() {
        members.insert("FindingAggregatorArn".to_owned(), id.into());
    }
    writing.call(SERVICE, "UpdateFindingAggregator", request).map(|_| ())
}

fn aggregator(writing: &Writing<'_, '_>) -> Result<Value, Left> {
    let attributes = writing.attributes();
    let regions = attributes.texts("specified_regions")?;
    let regions = (!regions.is_empty()).then_some(regions);
    Ok(json!({ "RegionLinkingMode": attributes.needed("linking_mode")?, "Regions": regions }))
}

/// They aren't any more.
pub fn delete_aggregator(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let id = writing.attributes().had("id")?;
    writing.call(SERVICE, "DeleteFindingAggregator", json!({ "FindingAggregatorArn": id })).map(|_| ())
}

/// An account administers it.
pub fn enable_administrator(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let account = writing.id("admin_account_id")?;
    writing.call(SERVICE, "EnableOrganizationAdminAccount", json!({ "AdminAccountId": account })).map(|_| ())
}

/// It doesn't any more.
pub fn disable_administrator(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let account = writing.attributes().had("admin_account_id")?;
    writing.call(SERVICE, "DisableOrganizationAdminAccount", json!({ "AdminAccountId": account })).map(|_| ())
}

/// What accounts of the organization begin with, or whether they are configured centrally.
pub fn configure_organization(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let block = attributes.block("organization_configuration")?;
    let kind = block.and_then(|block| text_of(block, "configuration_type"));
    let request = json!({
        "AutoEnable": attributes.flag("auto_enable")?,
        "AutoEnableStandards": attributes.text("auto_enable_standards")?,
        "OrganizationConfiguration": kind.map(|kind| json!({ "ConfigurationType": kind })),
    });
    writing.call(SERVICE, "UpdateOrganizationConfiguration", request).map(|_| ())
}

/// The provider sets it back to what AWS begins with.
pub fn reset_organization(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let request = json!({
        "AutoEnable": false,
        "AutoEnableStandards": "NONE",
        "OrganizationConfiguration": { "ConfigurationType": "LOCAL" },
    });
    writing.call(SERVICE, "UpdateOrganizationConfiguration", request).map(|_| ())
}
