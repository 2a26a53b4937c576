//! ARNs as the tagging API takes them: of the partition of the call.

use super::refusal::invalid;
use crate::refusal::Refusal;
use governance::Caller;

/// The parts of an ARN that decide who tags what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arn<'a> {
    /// The whole.
    pub text: &'a str,
    /// The service in it.
    pub service: &'a str,
    /// The Region, empty in those of global services.
    pub region: &'a str,
    /// Everything behind the account.
    pub resource: &'a str,
}

/// An ARN.
///
/// # Errors
/// When it is none, or one of another partition.
pub fn arn<'a>(text: &'a str, caller: &Caller) -> Result<Arn<'a>, Refusal> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, region, _, resource] = parts.as_slice() else {
        return Err(invalid(format!("{text} not a valid AmazonResourceName (ARN)")));
    };
    if service.is_empty() || resource.is_empty() {
        return Err(invalid(format!("{text} not a valid AmazonResourceName (ARN)")));
    }
    let own = caller.region.partition();
    if *partition != own.name() {
        return Err(invalid(format!("The partition of {text} isn't {own}, where the request was made.")));
    }
    Ok(Arn { text, service, region, resource })
}
