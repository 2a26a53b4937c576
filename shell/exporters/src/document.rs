//! `document`: the organization document for a repository, with the texts of policies and templates in files beside it.

use crate::files::Written;
use crate::names::file_names;
use organization_document::{AccountRegion, Content, OrganizationDocument, to_yaml};

/// The document as `organization.yaml`, and below `policies/` and `packs/` what it names by files.
///
/// # Errors
/// What can't be written.
pub fn document(document: &OrganizationDocument) -> Result<Written, String> {
    let mut document = document.clone();
    let mut written = Written::default();
    policies(&mut document, &mut written)?;
    organization_packs(&mut document, &mut written)?;
    for account in &mut document.accounts {
        let whose = account.id.map_or_else(|| "account".to_owned(), |id| id.to_string());
        for (region, has) in &mut account.regions {
            packs(has, &format!("packs/{whose}/{region}"), &mut written)?;
        }
    }
    for (region, has) in document.every_account.iter_mut().flat_map(|every| &mut every.regions) {
        packs(has, &format!("packs/every-account/{region}"), &mut written)?;
    }
    written.files.put("organization.yaml", to_yaml(&document)?)?;
    Ok(written)
}

fn policies(document: &mut OrganizationDocument, written: &mut Written) -> Result<(), String> {
    for policy_type in policies::PolicyType::ALL.map(organization_document::PolicyTypeName) {
        let mut of_type: Vec<_> = document.policies.iter_mut().filter(|policy| policy.r#type == policy_type).collect();
        let ids: Vec<String> = of_type.iter().map(|policy| id(policy.id.as_ref())).collect();
        let things: Vec<(&str, &str)> =
            of_type.iter().zip(&ids).map(|(policy, id)| (policy.name.as_str(), id.as_str())).collect();
        let names = file_names(&things);
        for (policy, name) in of_type.iter_mut().zip(names) {
            let path = format!("policies/{}/{name}.json", policy_type.0.api_name());
            if let Some(text) = policy.content.take() {
                policy.content_file = Some(moved(text, path, written)?);
            }
        }
    }
    if let Some(policy) = &mut document.delegation_policy
        && let Some(text) = policy.content.take()
    {
        policy.content_file = Some(moved(text, "policies/delegation-policy.json".to_owned(), written)?);
    }
    Ok(())
}

fn moved(text: Content, path: String, written: &mut Written) -> Result<String, String> {
    written.files.put(path.clone(), &*text.0)?;
    Ok(path)
}

fn organization_packs(document: &mut OrganizationDocument, written: &mut Written) -> Result<(), String> {
    let packs = document.organization_conformance_packs.iter_mut().map(|pack| Templated {
        name: &pack.name,
        id: id(pack.id.as_ref()),
        text: &mut pack.template,
        file: &mut pack.template_file,
    });
    templates(packs.collect(), "packs", written)
}

fn packs(has: &mut AccountRegion, below: &str, written: &mut Written) -> Result<(), String> {
    let packs = has.conformance_packs.iter_mut().map(|pack| Templated {
        name: &pack.name,
        id: id(pack.id.as_ref()),
        text: &mut pack.template,
        file: &mut pack.template_file,
    });
    templates(packs.collect(), below, written)
}

/// A pack, whosever it is: its template goes into a file.
struct Templated<'p> {
    name: &'p str,
    id: String,
    text: &'p mut Option<String>,
    file: &'p mut Option<String>,
}

fn templates(packs: Vec<Templated<'_>>, below: &str, written: &mut Written) -> Result<(), String> {
    let things: Vec<(&str, &str)> = packs.iter().map(|pack| (pack.name, pack.id.as_str())).collect();
    let names = file_names(&things);
    for (pack, name) in packs.into_iter().zip(names) {
        if let Some(text) = pack.text.take() {
            let path = format!("{below}/{name}.{}", ending(&text));
            written.files.put(path.clone(), text)?;
            *pack.file = Some(path);
        }
    }
    Ok(())
}

fn id(id: Option<&impl ToString>) -> String {
    id.map(ToString::to_string).unwrap_or_default()
}

/// The ending of a template's file: templates are JSON or YAML.
pub(crate) fn ending(template: &str) -> &'static str {
    if template.trim_start().starts_with('{') { "json" } else { "yaml" }
}
