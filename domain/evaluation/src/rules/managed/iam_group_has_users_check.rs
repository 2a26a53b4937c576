//! Groups have users.

use super::credentials::USER;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_GROUP_HAS_USERS_CHECK",
    page: "iam-group-has-users-check",
    judges: "Groups have users.",
    resource_types: &["AWS::IAM::Group"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.groupName"),
        MemberRead::related("AWS::IAM::User", "configuration.groupList"),
    ],
    reads: Reads::with(&["AWS::IAM::User"]),
    revision: 1,
    doubt: Some("a group's item doesn't list its users: they come from the users' items, or from relationships"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    if item.item.relationships.iter().any(|one| one.resource_type == USER) {
        return Ok(());
    }
    let named = item.optional_text("configuration.groupName")?;
    let name = item.item.resource_name.as_deref().or(named.as_deref()).ok_or_else(|| item.lacks("resourceName"))?;
    for user in subject.related(USER) {
        if user.texts("configuration.groupList")?.iter().any(|group| group == name) {
            return Ok(());
        }
    }
    subject.knows_all(USER)?;
    require(false, "The group has no users.")
}
