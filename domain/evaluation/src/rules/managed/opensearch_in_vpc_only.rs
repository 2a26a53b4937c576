//! Domains are in a VPC.

use super::search_domains::NO_ELASTICSEARCH;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "OPENSEARCH_IN_VPC_ONLY",
    page: "opensearch-in-vpc-only",
    judges: "Domains are in a VPC.",
    resource_types: &["AWS::OpenSearch::Domain"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[NO_ELASTICSEARCH, MemberRead::optional("configuration.VPCOptions.SubnetIds")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    NO_ELASTICSEARCH.check(item, subject)?;
    let subnets = item.optional_texts("configuration.VPCOptions.SubnetIds")?;
    require(!subnets.is_empty(), "The domain's endpoint is public.")
}
