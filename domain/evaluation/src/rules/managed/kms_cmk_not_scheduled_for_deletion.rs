//! Customer managed keys are not scheduled for deletion.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::same_key;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
    page: "kms-cmk-not-scheduled-for-deletion",
    judges: "Customer managed keys are not scheduled for deletion.",
    resource_types: &["AWS::KMS::Key"],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("kmsKeyIds", ParameterKind::String)],
    members: &[
        MemberRead::needed("configuration.keyManager"),
        MemberRead::needed("configuration.keyState"),
        MemberRead::optional("configuration.keyId"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some("keys that are not listed are not applicable"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(item.text("configuration.keyManager")? == "CUSTOMER")?;
    let wanted = subject.arguments.list("kmsKeyIds");
    let id = item.optional_text("configuration.keyId")?.unwrap_or_default();
    let is_key = |one: &&str| same_key(&id, one) || same_key(&item.item.resource_id, one);
    only_if(wanted.is_empty() || wanted.iter().any(is_key))?;
    let state = item.text("configuration.keyState")?;
    // The latter is that of a primary key that waits for its replicas to go.
    let pending = state.starts_with("PendingDeletion") || state == "PendingReplicaDeletion";
    require(!pending, "The key is scheduled for deletion.")
}
