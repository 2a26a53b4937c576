//! No security group opens SSH to the world.

use super::security_groups::world_closed;
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "INCOMING_SSH_DISABLED",
    page: "restricted-ssh",
    judges: "No security group opens SSH to the world.",
    resource_types: &["AWS::EC2::SecurityGroup"],
    trigger: Trigger::Both,
    parameters: &[],
    members: &[MemberRead::needed("configuration.ipPermissions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    world_closed(item, &[(22, 22)], "SSH is open to the world.")
}
