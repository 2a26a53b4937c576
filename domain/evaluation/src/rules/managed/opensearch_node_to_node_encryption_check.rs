//! Domains encrypt what their nodes send each other.

use super::search_domains::NO_ELASTICSEARCH;
use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
    "opensearch-node-to-node-encryption-check",
    "Domains encrypt what their nodes send each other.",
    &["AWS::OpenSearch::Domain"],
    &[
        NO_ELASTICSEARCH,
        MemberRead::flag("configuration.NodeToNodeEncryptionOptions.Enabled", true, "Node-to-node encryption is off."),
    ],
)
.revision(2);
