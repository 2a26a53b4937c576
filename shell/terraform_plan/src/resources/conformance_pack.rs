//! `aws_config_conformance_pack` and `aws_config_organization_conformance_pack`.

use super::policy::document;
use super::recorder::without_null;
use crate::attributes::{Left, text_of};
use crate::writing::Writing;
use serde_json::{Value, json};

const SERVICE: &str = "config";

/// An account's own pack comes, or is another one.
pub fn put(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let request = pack(writing, "ConformancePackName")?;
    writing.call(SERVICE, "PutConformancePack", request).map(|_| ())
}

/// An organization's pack comes, or is another one.
pub fn put_for_organization(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let mut request = pack(writing, "OrganizationConformancePackName")?;
    let excluded = writing.attributes().texts("excluded_accounts")?;
    if let Some(members) = request.as_object_mut().filter(|_| !excluded.is_empty()) {
        members.insert("ExcludedAccounts".to_owned(), excluded.into());
    }
    writing.call(SERVICE, "PutOrganizationConformancePack", request).map(|_| ())
}

fn pack(writing: &mut Writing<'_, '_>, name: &str) -> Result<Value, Left> {
    let bucket = writing.id_if_any("delivery_s3_bucket")?;
    let attributes = writing.attributes();
    let parameters: Vec<Value> = attributes
        .blocks("input_parameter")?
        .into_iter()
        .map(|one| {
            without_null(json!({
                "ParameterName": text_of(one, "parameter_name"),
                // An empty text is a value, too.
                "ParameterValue": one.get("parameter_value").filter(|it| !it.is_null()),
            }))
        })
        .collect();
    let body = attributes.text("template_body")?;
    if body.is_some() {
        document(&attributes, "template_body")?;
    }
    Ok(json!({
        name: attributes.needed("name")?,
        "ConformancePackInputParameters": (!parameters.is_empty()).then_some(parameters),
        "DeliveryS3Bucket": bucket,
        "DeliveryS3KeyPrefix": attributes.text("delivery_s3_key_prefix")?,
        "TemplateBody": body,
        "TemplateS3Uri": attributes.text("template_s3_uri")?,
    }))
}

/// An account's own pack goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().had("name")?;
    writing.call(SERVICE, "DeleteConformancePack", json!({ "ConformancePackName": name })).map(|_| ())
}

/// An organization's pack goes.
pub fn delete_for_organization(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().had("name")?;
    let request = json!({ "OrganizationConformancePackName": name });
    writing.call(SERVICE, "DeleteOrganizationConformancePack", request).map(|_| ())
}
