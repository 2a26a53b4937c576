//! Instances have an instance profile, one of those asked for.

use crate::rules::part::{Answer, Part, exactly};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_INSTANCE_PROFILE_ATTACHED",
    page: "ec2-instance-profile-attached",
    judges: "Instances have an instance profile, one of those asked for.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("IamInstanceProfileArnList", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.iamInstanceProfile.arn")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    item.names(
        "configuration.iamInstanceProfile.arn",
        &subject.arguments.list("IamInstanceProfileArnList"),
        exactly,
        ["The instance has no instance profile.", "The instance has another instance profile."],
    )
}
