//! Instances have an instance profile, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "EC2_INSTANCE_PROFILE_ATTACHED",
    "ec2-instance-profile-attached",
    "Instances have an instance profile, one of those asked for.",
    &["AWS::EC2::Instance"],
    &[MemberRead::name(
        "configuration.iamInstanceProfile.arn",
        "IamInstanceProfileArnList",
        ["The instance has no instance profile.", "The instance has another instance profile."],
    )],
)
.parameters(&[Parameter::optional("IamInstanceProfileArnList", ParameterKind::Csv)]);
