//! Domains encrypt what their nodes send each other.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
    page: "opensearch-node-to-node-encryption-check",
    judges: "Domains encrypt what their nodes send each other.",
    resource_types: &["AWS::OpenSearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.NodeToNodeEncryptionOptions.Enabled")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.NodeToNodeEncryptionOptions.Enabled")?, "Node-to-node encryption is off.")
}
