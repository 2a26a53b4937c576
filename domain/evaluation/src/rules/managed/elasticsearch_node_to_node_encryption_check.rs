//! Domains encrypt what their nodes send each other.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
    page: "elasticsearch-node-to-node-encryption-check",
    judges: "Domains encrypt what their nodes send each other.",
    resource_types: &["AWS::Elasticsearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.nodeToNodeEncryptionOptions.enabled")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.nodeToNodeEncryptionOptions.enabled")?, "Node-to-node encryption is off.")
}
