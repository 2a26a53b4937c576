//! The default security group of a VPC lets nothing in and nothing out.

use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "VPC_DEFAULT_SECURITY_GROUP_CLOSED",
    page: "vpc-default-security-group-closed",
    judges: "The default security group of a VPC lets nothing in and nothing out.",
    resource_types: &["AWS::EC2::SecurityGroup"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.groupName"),
        MemberRead::needed("configuration.ipPermissions"),
        MemberRead::needed("configuration.ipPermissionsEgress"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    match item.configuration(&["groupName"]).text() {
        Some("default") => {}
        Some(_) => return Judgement::NotApplicable,
        None => return Judgement::lacks(item, &["configuration", "groupName"]),
    }
    let mut unknown = None;
    for side in ["ipPermissions", "ipPermissionsEgress"] {
        match item.configuration(&[side]).list() {
            Some([]) => {}
            Some(_) => return Judgement::bad("The default security group has rules."),
            None => unknown = Some(Judgement::lacks(item, &["configuration", side])),
        }
    }
    unknown.unwrap_or(Judgement::Compliant)
}
