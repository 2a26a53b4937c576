//! What the configuration holds and there is nothing for here, each told once.

use crate::aws_api::node::Findings;
use crate::yaml::Node;
use organization_document::Gap;

/// What is read of `security-config.yaml`.
const READ: &[&str] = &["homeRegion", "centralSecurityServices", "awsConfig"];
/// How many members are named. There are some twenty.
const NAMED: usize = 50;
const READ_OF_SERVICES: &[&str] = &["delegatedAdminAccount", "securityHub"];

/// Tells what else is switched on in `security-config.yaml`.
pub fn security(node: &Node<'_>, findings: &mut Findings<'_>) {
    if let Some(services) = node.member("centralSecurityServices") {
        others(&services, READ_OF_SERVICES, findings);
    }
    others(node, READ, findings);
}

/// Tells members that are there, not off, and not read, all of them in a line.
pub fn others(node: &Node<'_>, read: &[&str], findings: &mut Findings<'_>) {
    let is_on = |name: &&str| {
        node.member(name).is_some_and(|member| {
            let off = member.tree().get("enable").is_some_and(|enable| enable.as_bool() == Some(false));
            !off && member.elements().is_none_or(|items| !items.is_empty())
        })
    };
    let names: Vec<&str> = node.others(read).into_iter().filter(is_on).take(NAMED).collect();
    if !names.is_empty() {
        let what = format!("What is set up by these members isn't modelled and is left out: {}.", names.join(", "));
        findings.gaps.push(Gap::not_modelled(node.source(), node.place.clone(), what));
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
