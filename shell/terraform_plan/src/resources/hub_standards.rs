//! Security Hub in an account: standards, their controls, and products that send findings.

use crate::attributes::Left;
use crate::writing::Writing;
use serde_json::{Map, Value, json};

const SERVICE: &str = "securityhub";

/// A standard is switched on.
pub fn enable(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let standard = writing.attributes().needed("standards_arn")?;
    let request = json!({ "StandardsSubscriptionRequests": [{ "StandardsArn": standard }] });
    let call = writing.call(SERVICE, "BatchEnableStandards", request)?;
    writing.answers("id", call, "StandardsSubscriptions.0.StandardsSubscriptionArn");
    Ok(())
}

/// A standard is switched off.
pub fn disable(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let id = writing.attributes().had("id")?;
    writing.call(SERVICE, "BatchDisableStandards", json!({ "StandardsSubscriptionArns": [id] })).map(|_| ())
}

/// A control of a standard is switched on or off. When the resource goes, it stays as it is.
pub fn set_control(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let request = json!({
        "StandardsControlArn": attributes.needed("standards_control_arn")?,
        "ControlStatus": attributes.needed("control_status")?,
        "DisabledReason": attributes.text("disabled_reason")?.unwrap_or_default(),
    });
    writing.call(SERVICE, "UpdateStandardsControl", request).map(|_| ())
}

/// The same, by the control's id. When the resource goes, it stays as it is.
pub fn associate(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let mut update = Map::new();
    for (name, member) in [
        ("association_status", "AssociationStatus"),
        ("security_control_id", "SecurityControlId"),
        ("standards_arn", "StandardsArn"),
    ] {
        update.insert(member.to_owned(), attributes.needed(name)?.into());
    }
    if let Some(reason) = attributes.text("updated_reason")? {
        update.insert("UpdatedReason".to_owned(), reason.into());
    }
    let request = json!({ "StandardsControlAssociationUpdates": [Value::Object(update)] });
    writing.call(SERVICE, "BatchUpdateStandardsControlAssociations", request).map(|_| ())
}

/// Findings of a product are taken.
pub fn take_product(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let product = writing.attributes().needed("product_arn")?;
    let call = writing.call(SERVICE, "EnableImportFindingsForProduct", json!({ "ProductArn": product }))?;
    writing.answers("arn", call, "ProductSubscriptionArn");
    Ok(())
}

/// They aren't any more.
pub fn leave_product(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let subscription = writing.attributes().had("arn")?;
    let request = json!({ "ProductSubscriptionArn": subscription });
    writing.call(SERVICE, "DisableImportFindingsForProduct", request).map(|_| ())
}
