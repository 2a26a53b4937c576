//! Domains are encrypted at rest.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "ELASTICSEARCH_ENCRYPTED_AT_REST",
    "elasticsearch-encrypted-at-rest",
    "Domains are encrypted at rest.",
    &["AWS::Elasticsearch::Domain"],
    &[MemberRead::flag("configuration.encryptionAtRestOptions.enabled", true, "The domain is not encrypted at rest.")],
)
.periodic();
