//! Elastic IP addresses are attached to instances or to network interfaces that are in use.

use smol_str::SmolStr;

use crate::items::ConfigurationItem;
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
    judges: "Elastic IP addresses are attached to instances or to network interfaces that are in use.",
    resource_types: &["AWS::EC2::EIP"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.associationId"),
        MemberRead::optional("configuration.instanceId"),
        MemberRead::optional("configuration.networkInterfaceId"),
        MemberRead::related("AWS::EC2::NetworkInterface", "configuration.status"),
    ],
    reads: Reads::naming(&["AWS::EC2::NetworkInterface"], interfaces),
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

const INTERFACE: &str = "AWS::EC2::NetworkInterface";

/// The network interface that an address is attached to.
fn interfaces(item: &ConfigurationItem) -> Vec<SmolStr> {
    Part::of(item)
        .optional_text("configuration.networkInterfaceId")
        .ok()
        .flatten()
        .map(SmolStr::from)
        .into_iter()
        .collect()
}

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    if item.optional_text("configuration.instanceId")?.is_some() {
        return Ok(());
    }
    let associated = item.optional_text("configuration.associationId")?.is_some();
    let Some(id) = item.optional_text("configuration.networkInterfaceId")? else {
        require(associated, "The address is not attached.")?;
        return Err(item.lacks("configuration.networkInterfaceId"));
    };
    if let Some(interface) = subject.related_one(INTERFACE, &id) {
        let is_used = interface.text("configuration.status")? == "in-use";
        return require(is_used, "The address is attached to a network interface that is not in use.");
    }
    subject.knows_all(INTERFACE)?;
    require(false, "The address is attached to a network interface that is not there.")
}
