//! Buckets have object lock on, in the mode asked for.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Accepts, Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

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
