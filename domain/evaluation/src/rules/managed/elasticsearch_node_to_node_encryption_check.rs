//! Domains encrypt what their nodes send each other.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
    "elasticsearch-node-to-node-encryption-check",
    "Domains encrypt what their nodes send each other.",
    &["AWS::Elasticsearch::Domain"],
    &[MemberRead::flag("configuration.nodeToNodeEncryptionOptions.enabled", true, "Node-to-node encryption is off.")],
);
