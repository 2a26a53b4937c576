//! Instances are in a VPC, in the one asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "INSTANCES_IN_VPC",
    "ec2-instances-in-vpc",
    "Instances are in a VPC, in the one asked for.",
    &["AWS::EC2::Instance"],
    &[MemberRead::name(
        "configuration.vpcId",
        "vpcId",
        ["The instance is in no VPC.", "The instance is in another VPC."],
    )],
)
.parameters(&[Parameter::optional("vpcId", ParameterKind::String)]);
