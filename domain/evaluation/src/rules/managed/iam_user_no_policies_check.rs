//! Policies are attached to groups and roles, not to users.

use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_USER_NO_POLICIES_CHECK",
    page: "iam-user-no-policies-check",
    judges: "Policies are attached to groups and roles, not to users.",
    resource_types: &["AWS::IAM::User"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.userPolicyList"),
        MemberRead::needed("configuration.attachedManagedPolicies"),
    ],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, _: &Subject<'_>) -> Judgement {
    let mut unknown = None;
    for list in ["userPolicyList", "attachedManagedPolicies"] {
        match item.configuration(&[list]).list() {
            Some([]) => {}
            Some(_) => return Judgement::bad("Policies are attached to the user."),
            None => unknown = Some(Judgement::lacks(item, &["configuration", list])),
        }
    }
    unknown.unwrap_or(Judgement::Compliant)
}
