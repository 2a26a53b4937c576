//! Network ACLs are associated with a subnet.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "VPC_NETWORK_ACL_UNUSED_CHECK",
    page: "vpc-network-acl-unused-check",
    judges: "Network ACLs are associated with a subnet.",
    resource_types: &["AWS::EC2::NetworkAcl"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.associations")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the default network ACL of a VPC is judged like every other"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(!item.list("configuration.associations")?.is_empty(), "The network ACL is not used.")
}
