//! What every resource says: whose it is, by its ARN, and its tags.

use super::gathered::{At, Gathered};
use crate::aws_api::node::{Findings, Node};
use identifiers::{AccountId, Partition};
use indexmap::IndexMap;
use organization_document::PartitionName;

/// Learns the organization and its owner from an ARN: `arn:aws:organizations::OWNER:KIND/ORGANIZATION/...`.
pub fn arn(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) {
    let Some(text) = node.text("arn", findings) else { return };
    let mut parts = text.splitn(6, ':');
    let partition = parts.nth(1).and_then(Partition::named);
    let owner = parts.nth(2).and_then(|owner| owner.parse::<AccountId>().ok());
    let organization = parts.next().and_then(|resource| resource.split('/').nth(1)?.parse().ok());
    if let (Some(owner), Some(organization)) = (owner, organization) {
        let at = At::of(node, findings);
        into.organizations.entry(organization).or_insert(at);
        into.owner = into.owner.or(Some(owner));
        into.partition = into.partition.or(partition.map(PartitionName));
    }
}

/// The tags of a resource: with those that the provider adds to all of them.
pub fn tags(node: &Node<'_>) -> Option<IndexMap<String, String>> {
    let all = node.member("tags_all").or_else(|| node.member("tags"))?;
    let texts = all.members()?.iter();
    Some(texts.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect())
}
