//! The Organization section of a template, wherever it is included from, and what else the template holds.

use super::VERSION;
use crate::aws_api::node::Findings;
use crate::yaml::{Node, Trees};
use organization_document::Gap;

/// What stands beside the organization and can't say anything of it.
const BESIDE: &[&str] = &["AWSTemplateFormatVersion", "Description", "Organization", "Definitions", "Metadata"];
/// What stands beside the organization and is of other resources, or of values that are given elsewhere.
const OTHERS: &[&str] = &[
    "Parameters",
    "Mappings",
    "Conditions",
    "Globals",
    "Transform",
    "Resources",
    "Outputs",
    "Rules",
    "StackName",
    "OrganizationBindings",
    "OrganizationBindingRegion",
    "OrganizationBinding",
    "DefaultOrganizationBindingRegion",
    "DefaultOrganizationBinding",
];

/// The section; nothing, and it is told, where there is none.
pub fn organization<'t>(trees: &'t Trees<'t>, path: &str, findings: &mut Findings<'_>) -> Option<Node<'t>> {
    let root = Node::of(trees, path)?;
    version(&root, findings);
    for name in root.others(BESIDE) {
        if OTHERS.contains(&name) {
            let what = "The section isn't read: it says nothing of the organization itself.";
            findings.gaps.push(Gap::not_modelled(root.source(), name, what));
        } else {
            root.wrong::<()>(format!("{} is no section of a template", crate::quoted(name)), findings);
        }
    }
    let Some(section) = root.member("Organization") else {
        return root.wrong("there is no Organization in it", findings);
    };
    if !root.includes("Organization") {
        return Some(section);
    }
    // The file that is included is a template itself, whose version nobody looks at.
    match section.member("Organization") {
        Some(own) => Some(own),
        None => section.wrong("the file that is included has no Organization", findings),
    }
}

fn version(root: &Node<'_>, findings: &mut Findings<'_>) {
    if root.needed("AWSTemplateFormatVersion", findings).is_some_and(|version| version != VERSION) {
        root.wrong::<()>(format!("AWSTemplateFormatVersion isn't {VERSION}"), findings);
    }
}
