//! Buckets have object lock on, in the mode asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "S3_BUCKET_DEFAULT_LOCK_ENABLED",
    "s3-bucket-default-lock-enabled",
    "Buckets have object lock on, in the mode asked for.",
    &["AWS::S3::Bucket"],
    &[
        MemberRead::word(
            "supplementaryConfiguration.ObjectLockConfiguration.objectLockEnabled",
            "Enabled",
            "Object lock is off.",
        )
        .or_left_out(),
        MemberRead::word_if_given(
            "supplementaryConfiguration.ObjectLockConfiguration.rule.defaultRetention.mode",
            "mode",
            ["Objects are retained in another mode.", "Objects are retained in another mode."],
        ),
    ],
)
.parameters(
    &[Parameter::optional("mode", ParameterKind::String).accepts(Accepts::OneOf(&["COMPLIANCE", "GOVERNANCE"]))],
)
.revision(2);
