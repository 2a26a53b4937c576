//! Managed instances comply with their State Manager associations.

use super::managed_instances::complies;
use crate::rules::part::{Answer, Part};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

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
