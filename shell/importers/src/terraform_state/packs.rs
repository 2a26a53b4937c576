//! Reads conformance packs, with the templates that no API gives back.

use super::blocks::one_of;
use super::gathered::{At, Gathered, conflict};
use super::providers::Place;
use crate::aws_api::node::{Findings, Node};
use crate::quoted;
use identifiers::AccountId;
use indexmap::IndexMap;
use organization_document::{ConformancePack, Gap, OrganizationConformancePack, Reference};

fn parameters(node: &Node<'_>, findings: &mut Findings<'_>) -> IndexMap<String, String> {
    let mut all = IndexMap::new();
    for parameter in node.items("input_parameter", findings) {
        if let Some(name) = parameter.needed("parameter_name", findings) {
            // An empty text is a value, too.
            let value = parameter.text("parameter_value", findings).unwrap_or_default();
            all.insert(name.to_owned(), value.to_owned());
        }
    }
    all
}

/// What stands behind the last slash or dash of the ARN.
fn end_of_arn(node: &Node<'_>, separator: char, findings: &mut Findings<'_>) -> Option<String> {
    node.text("arn", findings)?.rsplit_once(separator).map(|(_, end)| end.to_owned())
}

/// A pack of an account's own.
pub fn pack(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let pack = ConformancePack {
        name: node.needed("name", findings)?.to_owned(),
        id: end_of_arn(node, '/', findings),
        template: node.told("template_body", findings),
        parameters: parameters(node, findings),
        delivery_s3_bucket: node.told("delivery_s3_bucket", findings),
        delivery_s3_key_prefix: node.told("delivery_s3_key_prefix", findings),
        ..ConformancePack::default()
    };
    let at = At::of(node, findings);
    if pack.template.is_none() {
        let name = &pack.name;
        let what = format!("{}; the pack {} is left out.", no_template(node, findings), quoted(name));
        findings.gaps.push(Gap::absent(at.file, at.address, what));
        return Some(());
    }
    let next = into.regions.entry(place.clone()).or_default().conformance_packs.len();
    let before = into.before(&place, "pack", &pack.name, next);
    let packs = &mut into.regions.entry(place.clone()).or_default().conformance_packs;
    one_of(packs, before, pack, ("the pack", &place, &at), findings);
    Some(())
}

/// Why a pack has no template.
fn no_template(node: &Node<'_>, findings: &mut Findings<'_>) -> String {
    match node.told("template_s3_uri", findings) {
        Some(uri) => format!("The template isn't in the state, but in {}", quoted(&uri)),
        None => "The template isn't in the state: the resource was imported, and no API gives it back".to_owned(),
    }
}

/// A pack of the organization.
pub fn organization_pack(
    node: &Node<'_>,
    (account, region): Place,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let mut excluded_accounts = Vec::new();
    for id in node.items("excluded_accounts", findings) {
        if let Some(id) = id.parse::<AccountId>("an account's id of twelve digits", findings) {
            into.named.insert(id);
            excluded_accounts.push(Reference::from(id));
        }
    }
    let pack = OrganizationConformancePack {
        name: node.needed("name", findings)?.to_owned(),
        id: end_of_arn(node, '-', findings),
        account: Some(Reference::from(account)),
        region,
        template: node.told("template_body", findings),
        parameters: parameters(node, findings),
        delivery_s3_bucket: node.told("delivery_s3_bucket", findings),
        delivery_s3_key_prefix: node.told("delivery_s3_key_prefix", findings),
        excluded_accounts,
        ..OrganizationConformancePack::default()
    };
    let at = At::of(node, findings);
    let why = pack.template.is_none().then(|| no_template(node, findings));
    let place = (account, pack.region.clone());
    let before = into.before(&place, "organization pack", &pack.name, into.packs.len());
    match before.and_then(|before| into.packs.get(before)) {
        Some((before, _, first, _)) => {
            let members = [
                ("template_body", before.template != pack.template),
                ("input_parameter", before.parameters != pack.parameters),
            ];
            conflict("the pack", first, &at, &members, findings);
        }
        None => into.packs.push((pack, account, at, why)),
    }
    Some(())
}
