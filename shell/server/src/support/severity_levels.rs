//! DescribeSeverityLevels: what tools ask to find out whether an account has a support plan.

use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use protocol::WireError;
use schema::ServiceId;
use wire_support::{DescribeSeverityLevelsRequest, DescribeSeverityLevelsResponse};

/// What AWS answers to accounts with the basic or the developer plan. No model declares it.
const SUBSCRIPTION_REQUIRED: (&str, &str) = (
    "SubscriptionRequiredException",
    "Amazon Web Services Premium Support Subscription is required to use this service.",
);

pub async fn describe_severity_levels(
    _: &Installation,
    _: &Call,
    _: DescribeSeverityLevelsRequest,
) -> Result<DescribeSeverityLevelsResponse, Refusal> {
    let (code, message) = SUBSCRIPTION_REQUIRED;
    let (service, message) = (ServiceId::Support, message.to_owned());
    Err(WireError { service, code, status: 400, message, members: Vec::new(), why: None }.into())
}
