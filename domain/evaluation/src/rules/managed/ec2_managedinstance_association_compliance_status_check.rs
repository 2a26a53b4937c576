//! Managed instances comply with their State Manager associations.

use super::managed_instances::complies;
use crate::rules::judgement::Answer;
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_MANAGEDINSTANCE_ASSOCIATION_COMPLIANCE_STATUS_CHECK",
    page: "ec2-managedinstance-association-compliance-status-check",
    judges: "Managed instances comply with their State Manager associations.",
    resource_types: &["AWS::SSM::AssociationCompliance"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.AWS:ComplianceItem.Content.Association")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the shape of the item is not documented: the summary counts, or every entry where there is none"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    complies(item, "configuration.AWS:ComplianceItem.Content.Association")
}
