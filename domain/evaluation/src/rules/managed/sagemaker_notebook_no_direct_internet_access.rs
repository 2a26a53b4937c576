//! Notebook instances have no direct access to the internet.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS",
    "sagemaker-notebook-no-direct-internet-access",
    "Notebook instances have no direct access to the internet.",
    &["AWS::SageMaker::NotebookInstance"],
    &[MemberRead::word(
        "configuration.DirectInternetAccess",
        "Disabled",
        "The notebook instance has direct access to the internet.",
    )],
)
.periodic();
