//! Functions are in a VPC, in the subnets asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "LAMBDA_INSIDE_VPC",
    page: "lambda-inside-vpc",
    judges: "Functions are in a VPC, in the subnets asked for.",
    resource_types: &["AWS::Lambda::Function"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("subnetIds", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.vpcConfig.subnetIds")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let subnets = item.optional_texts("configuration.vpcConfig.subnetIds")?;
    require(!subnets.is_empty(), "The function is in no VPC.")?;
    let wanted = subject.arguments.list("subnetIds");
    require(
        wanted.is_empty() || subnets.iter().all(|subnet| wanted.contains(&subnet.as_str())),
        "The function is in another subnet.",
    )
}
