//! What the configuration holds and there is nothing for here, each told once.

use crate::aws_api::node::Findings;
use crate::yaml::Node;
use organization_document::Gap;

/// What is read of `security-config.yaml`.
const READ: &[&str] = &["homeRegion", "centralSecurityServices", "awsConfig"];
const READ_OF_SERVICES: &[&str] = &["delegatedAdminAccount", "securityHub"];

/// Tells what else is switched on in `security-config.yaml`.
pub fn security(node: &Node<'_>, findings: &mut Findings<'_>) {
    let services = node.member("centralSecurityServices");
    let parts = services.iter().map(|services| (services, READ_OF_SERVICES)).chain([(node, READ)]);
    for (part, read) in parts {
        for name in part.others(read) {
            let Some(member) = part.member(name) else { continue };
            // What is off isn't there.
            let off = member.tree().get("enable").is_some_and(|enable| enable.as_bool() == Some(false));
            let empty = member.elements().is_some_and(|items| items.is_empty());
            if !off && !empty {
                let what = "It isn't modelled and is left out.";
                findings.gaps.push(Gap::not_modelled(member.source(), member.place.clone(), what));
            }
        }
    }
}

/// Tells members that aren't known, which newer versions of the accelerator may have: a line each, wherever they stand.
pub fn unknown(node: &Node<'_>, known: &[&str], findings: &mut Findings<'_>) {
    for name in node.others(known) {
        let what = "The member isn't known here, and is left out wherever it stands.";
        findings.gaps.push(Gap::not_modelled(node.source(), name, what));
    }
}

/// Tells files that are there and not read.
pub fn files(directory: &str, names: &[&str], findings: &mut Findings<'_>) {
    for name in names {
        let path = format!("{directory}{name}");
        if findings.files.has(&path) {
            let what = "The file isn't read: it is of no organization, AWS Config or Security Hub.";
            findings.gaps.push(Gap::not_modelled(findings.files.shown(&path), "", what));
        }
    }
}
