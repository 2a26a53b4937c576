//! The policies that iam-collect keeps, each in a directory of its own, with their real ids from their ARNs.

use super::{KEPT, id_of, read, tags};
use crate::aws_api::node::Findings;
use identifiers::PolicyId;
use organization_document::{Content, Gap, OrganizationDocument, Policy, PolicyTypeName};
use policies::PolicyType;

/// Those that AWS manages and that are known here.
pub(super) const MANAGED: [&str; 2] = ["p-FullAWSAccess", "p-RCPFullAWSAccess"];

/// Fills in the policies.
pub(super) fn fill(document: &mut OrganizationDocument, directory: &str, findings: &mut Findings<'_>) {
    let files = findings.files;
    let mut contents = 0_usize;
    for (_, kept, kind) in KEPT {
        let start = format!("{directory}{kept}/");
        let own = files.paths().filter_map(|path| path.strip_prefix(&start)?.strip_suffix("/metadata.json"));
        let own: Vec<&str> = own.filter(|name| !name.contains('/')).collect();
        for name in own {
            if let Some(policy) = policy(&format!("{start}{name}"), kind, findings) {
                contents = contents.saturating_add(1);
                document.policies.push(policy);
            }
        }
    }
    if contents > 0 {
        let what = "iam-collect keeps contents without the white space that they had: they are taken without any.";
        findings.gaps.push(Gap::assumed(files.shown(directory.trim_end_matches('/')), "policies", what));
    }
}

fn policy(at: &str, kind: PolicyType, findings: &mut Findings<'_>) -> Option<Policy> {
    let metadata = read(format!("{at}/metadata.json"), findings)?;
    let node = metadata.node();
    let arn = node.needed("arn", findings)?;
    let Some(id) = id_of(arn).and_then(|id| id.parse::<PolicyId>().ok()) else {
        return node.wrong(format!("{} is not a policy's ARN", crate::quoted(arn)), findings);
    };
    if !arn.contains(&format!("/{}/", kind.arn_segment())) {
        return node.wrong(format!("{} isn't the ARN of a {kind}", crate::quoted(arn)), findings);
    }
    if node.flag("awsManaged", findings) == Some(true) {
        if !MANAGED.contains(&id.as_str()) {
            let what = "AWS manages this policy, and it isn't known here; it is left out.";
            findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), id.to_string(), what));
        }
        return None;
    }
    let Some(content) = content(&format!("{at}/policy.json"), findings) else {
        let what = "No policy.json tells the content of this policy; it is left out, wherever it is attached.";
        findings.gaps.push(Gap::absent(findings.files.shown(node.path), id.to_string(), what));
        return None;
    };
    let tags = match read(format!("{at}/tags.json"), findings) {
        Some(kept) => tags(&kept.node(), findings),
        None => indexmap::IndexMap::new(),
    };
    Some(Policy {
        id: Some(id),
        r#type: PolicyTypeName(kind),
        name: node.needed("name", findings)?.to_owned(),
        description: node.text("description", findings).filter(|text| !text.is_empty()).map(str::to_owned),
        content: Some(content),
        tags,
        ..Policy::default()
    })
}

/// A content that is there; what is wrong with it is told.
fn content(path: &str, findings: &mut Findings<'_>) -> Option<Content> {
    if !findings.files.has(path) {
        return None;
    }
    let text = findings.files.text(path).map_err(|problem| findings.problems.push(problem)).ok()?;
    crate::content::of_json(path, &text, findings)
}
