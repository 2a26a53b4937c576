//! Buckets have object lock on, in the mode asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_DEFAULT_LOCK_ENABLED",
    page: "s3-bucket-default-lock-enabled",
    judges: "Buckets have object lock on, in the mode asked for.",
    resource_types: &["AWS::S3::Bucket"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("mode", ParameterKind::String).accepts(Accepts::OneOf(&["COMPLIANCE", "GOVERNANCE"]))
    ],
    members: &[
        MemberRead::optional("supplementaryConfiguration.ObjectLockConfiguration.objectLockEnabled"),
        MemberRead::optional("supplementaryConfiguration.ObjectLockConfiguration.rule.defaultRetention.mode"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let enabled = item.optional_text("supplementaryConfiguration.ObjectLockConfiguration.objectLockEnabled")?;
    require(enabled.as_deref() == Some("Enabled"), "Object lock is off.")?;
    let Some(wanted) = subject.arguments.text("mode") else { return Ok(()) };
    let mode = item.optional_text("supplementaryConfiguration.ObjectLockConfiguration.rule.defaultRetention.mode")?;
    require(mode.as_deref() == Some(wanted), "Objects are retained in another mode.")
}
