//! Notebook instances have no direct access to the internet.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS",
    page: "sagemaker-notebook-no-direct-internet-access",
    judges: "Notebook instances have no direct access to the internet.",
    resource_types: &["AWS::SageMaker::NotebookInstance"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::needed("configuration.DirectInternetAccess")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(
        item.text("configuration.DirectInternetAccess")? == "Disabled",
        "The notebook instance has direct access to the internet.",
    )
}
