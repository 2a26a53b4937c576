//! Internet gateways are attached to authorized VPCs only.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "INTERNET_GATEWAY_AUTHORIZED_VPC_ONLY",
    page: "internet-gateway-authorized-vpc-only",
    judges: "Internet gateways are attached to authorized VPCs only.",
    resource_types: &["AWS::EC2::InternetGateway"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("AuthorizedVpcIds", ParameterKind::Csv)],
    members: &[MemberRead::needed("configuration.attachments")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("a gateway that is attached to nothing is compliant"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let authorized = subject.arguments.list("AuthorizedVpcIds");
    for attachment in item.list("configuration.attachments")? {
        let vpc = attachment.text("vpcId")?;
        require(authorized.contains(&vpc.as_str()), "The gateway is attached to a VPC that is not authorized.")?;
    }
    Ok(())
}
