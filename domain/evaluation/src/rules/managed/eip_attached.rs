//! Elastic IP addresses are attached to instances or network interfaces.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EIP_ATTACHED",
    page: "eip-attached",
    judges: "Elastic IP addresses are attached to instances or network interfaces.",
    resource_types: &["AWS::EC2::EIP"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.associationId"),
        MemberRead::optional("configuration.instanceId"),
        MemberRead::optional("configuration.networkInterfaceId"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let mut attached = false;
    for path in ["configuration.associationId", "configuration.instanceId", "configuration.networkInterfaceId"] {
        attached |= item.optional_text(path)?.is_some();
    }
    require(attached, "The address is not attached.")
}
