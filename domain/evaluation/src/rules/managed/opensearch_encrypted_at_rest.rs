//! Domains are encrypted at rest.

use super::search_domains::NO_ELASTICSEARCH;
use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "OPENSEARCH_ENCRYPTED_AT_REST",
    "opensearch-encrypted-at-rest",
    "Domains are encrypted at rest.",
    &["AWS::OpenSearch::Domain"],
    &[
        NO_ELASTICSEARCH,
        MemberRead::flag("configuration.EncryptionAtRestOptions.Enabled", true, "The domain is not encrypted at rest."),
    ],
)
.revision(2);
