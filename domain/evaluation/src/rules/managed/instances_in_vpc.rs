//! Instances are in a VPC, in the one asked for.

use crate::rules::part::{Answer, Part, exactly};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "INSTANCES_IN_VPC",
    page: "ec2-instances-in-vpc",
    judges: "Instances are in a VPC, in the one asked for.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("vpcId", ParameterKind::String)],
    members: &[MemberRead::optional("configuration.vpcId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    item.names(
        "configuration.vpcId",
        &subject.arguments.list("vpcId"),
        exactly,
        ["The instance is in no VPC.", "The instance is in another VPC."],
    )
}
