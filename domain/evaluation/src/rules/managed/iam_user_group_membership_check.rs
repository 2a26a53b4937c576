//! Users are in a group, in all those asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_USER_GROUP_MEMBERSHIP_CHECK",
    page: "iam-user-group-membership-check",
    judges: "Users are in a group, in all those asked for.",
    resource_types: &["AWS::IAM::User"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("groupNames", ParameterKind::Csv)],
    members: &[MemberRead::needed("configuration.groupList")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("with groupNames the user has to be in every one of them"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let groups = item.texts("configuration.groupList")?;
    require(!groups.is_empty(), "The user is in no group.")?;
    let wanted = subject.arguments.list("groupNames");
    require(
        wanted.iter().all(|wanted| groups.iter().any(|group| group == wanted)),
        "The user is not in every group that is asked for.",
    )
}
