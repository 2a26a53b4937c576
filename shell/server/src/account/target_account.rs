//! Which account a request is about: the caller's, or a member that its organization lets it look at.

use crate::call::Call;
use crate::refusal::Refusal;
use governance::organizations::FeatureSet;
use identifiers::AccountId;
use protocol::{Common, WireError};
use schema::ServiceId;

/// AWS Account Management, as a service that organizations trust.
const SERVICE_PRINCIPAL: &str = "account.amazonaws.com";

/// The account that a request names, or the caller's.
///
/// # Errors
/// When the caller may not look at it: that is for the management account (but for itself) and for delegated administrators of an
/// organization with all features that trusts the service.
pub fn target_account(call: &Call, named: Option<&str>) -> Result<AccountId, Refusal> {
    let caller = call.caller.account;
    let Some(named) = named else { return Ok(caller) };
    let refused = |why: &str| -> Refusal { WireError::common(ServiceId::Account, Common::AccessDenied, why).into() };
    let organization = call.snapshot.state.organizations.organization_seen_by(&call.caller);
    let organization = organization.ok_or_else(|| refused("User is not part of an organization."))?;
    if organization.feature_set != FeatureSet::All || !organization.trusts(SERVICE_PRINCIPAL) {
        return Err(refused("The organization does not have trusted access enabled for AWS Account Management."));
    }
    let manages = organization.management_account == caller;
    if !manages && !organization.is_delegated_administrator_for(caller, SERVICE_PRINCIPAL) {
        return Err(refused("User is not a management account or a delegated administrator account."));
    }
    let account: Option<AccountId> = named.parse().ok();
    let account = account.filter(|account| *account != organization.management_account);
    let member =
        account.filter(|account| call.snapshot.state.organizations.member(&organization.id, *account).is_some());
    member.ok_or_else(|| refused("The account is not a member account of the organization."))
}
