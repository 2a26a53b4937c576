//! Domains are encrypted at rest.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELASTICSEARCH_ENCRYPTED_AT_REST",
    page: "elasticsearch-encrypted-at-rest",
    judges: "Domains are encrypted at rest.",
    resource_types: &["AWS::Elasticsearch::Domain"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::needed("configuration.encryptionAtRestOptions.enabled")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.encryptionAtRestOptions.enabled")?, "The domain is not encrypted at rest.")
}
