//! Domains are in a VPC.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELASTICSEARCH_IN_VPC_ONLY",
    page: "elasticsearch-in-vpc-only",
    judges: "Domains are in a VPC.",
    resource_types: &["AWS::Elasticsearch::Domain"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.vpcoptions.subnetIds"),
        MemberRead::optional("configuration.endpoints.vpc"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let subnets = item.optional_texts("configuration.vpcoptions.subnetIds")?;
    let endpoint = item.optional_text("configuration.endpoints.vpc")?;
    require(!subnets.is_empty() || endpoint.is_some(), "The domain's endpoint is public.")
}
