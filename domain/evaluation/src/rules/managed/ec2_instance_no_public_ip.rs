//! Instances have no public IPv4 address.

use documents::Document;

use crate::items::{ConfigurationItem, Member, member};
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_INSTANCE_NO_PUBLIC_IP",
    page: "ec2-instance-no-public-ip",
    judges: "Instances have no public IPv4 address.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.networkInterfaces"),
        MemberRead::optional("configuration.publicIpAddress"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    let is_set = |member: Member<'_>| member.text().is_some_and(|address| !address.is_empty());
    if is_set(item.configuration(&["publicIpAddress"])) {
        return Judgement::bad("The instance has a public address.");
    }
    let interfaces = item.configuration(&["networkInterfaces"]);
    let Some(interfaces) = interfaces.items() else {
        return Judgement::lacks(item, &["configuration", "networkInterfaces"]);
    };
    let has_address = |node: &Document| is_set(member(node, &["association", "publicIp"]));
    for interface in interfaces {
        if interface.entries().is_none() {
            return Judgement::lacks(item, &["configuration", "networkInterfaces"]);
        }
        let addresses = member(interface, &["privateIpAddresses"]);
        if has_address(interface) || addresses.items().is_some_and(|list| list.iter().any(has_address)) {
            return Judgement::bad("A network interface has a public address.");
        }
    }
    Judgement::Compliant
}
