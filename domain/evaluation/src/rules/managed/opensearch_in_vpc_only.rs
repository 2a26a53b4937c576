//! Domains are in a VPC.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "OPENSEARCH_IN_VPC_ONLY",
    page: "opensearch-in-vpc-only",
    judges: "Domains are in a VPC.",
    resource_types: &["AWS::OpenSearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::optional("configuration.VPCOptions.SubnetIds")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let subnets = item.optional_texts("configuration.VPCOptions.SubnetIds")?;
    require(!subnets.is_empty(), "The domain's endpoint is public.")
}
