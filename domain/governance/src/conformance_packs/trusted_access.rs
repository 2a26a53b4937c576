//! Whether Config may do anything in an organization's accounts: every plan that works on its behalf asks here.

use crate::organizations::state::State as OrganizationsState;
use identifiers::OrganizationId;

/// The service that sets packs up in an organization's accounts; its delegated administrators may deploy packs.
pub const SERVICE_PRINCIPAL: &str = "config-multiaccountsetup.amazonaws.com";

/// Whether the service may do anything in an organization's accounts: while it has trusted access. An organization that is gone
/// can't take it back any more, and what is left of its packs is taken away.
pub(super) fn may_work_for(organizations: &OrganizationsState, organization: &OrganizationId) -> bool {
    organizations.organizations.get(organization).is_none_or(|organization| organization.trusts(SERVICE_PRINCIPAL))
}
