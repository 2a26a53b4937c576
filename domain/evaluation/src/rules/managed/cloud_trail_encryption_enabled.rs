//! Trails encrypt with a KMS key.

use super::trails::TRAIL;
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUD_TRAIL_ENCRYPTION_ENABLED",
    page: "cloud-trail-encryption-enabled",
    judges: "Trails encrypt with a KMS key.",
    resource_types: &[TRAIL],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::optional("configuration.kmsKeyId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the result without any trail is not documented: nothing applies"),
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    let holds = item.configuration(&["kmsKeyId"]).text().is_some_and(|key| !key.is_empty());
    Judgement::when(holds, "The trail has no KMS key.")
}
