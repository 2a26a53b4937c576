//! Domains are encrypted at rest.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "OPENSEARCH_ENCRYPTED_AT_REST",
    page: "opensearch-encrypted-at-rest",
    judges: "Domains are encrypted at rest.",
    resource_types: &["AWS::OpenSearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.EncryptionAtRestOptions.Enabled")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.EncryptionAtRestOptions.Enabled")?, "The domain is not encrypted at rest.")
}
