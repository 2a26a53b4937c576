//! AWS IAM: the roles that exist here, what is known of an account, and centralized root access of an organization.

mod account;
mod permissions;
mod refusal;
mod roles;
mod root_access;
mod users;

use crate::modelled::{Modelled, Service, operation};
pub(crate) use refusal::rejected;
use schema::ServiceId;
use wire_iam::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service =
    Service { id: ServiceId::Iam, operations, permissions: permissions::permissions, bad_token: refusal::bad_token };

/// The operations that are modelled.
fn operations() -> Vec<Modelled> {
    vec![
        operation!(Read, op::GetRole, own role_name => roles::get_role),
        operation!(Read, op::ListRoles, nothing => roles::list_roles),
        operation!(Read, op::GetUser, own user_name => users::get_user),
        operation!(Read, op::GetAccountSummary, nothing => account::get_account_summary),
        operation!(Read, op::ListAccountAliases, nothing => account::list_account_aliases),
        operation!(Read, op::GetAccountPasswordPolicy, nothing => account::get_account_password_policy),
        operation!(Write, op::EnableOrganizationsRootCredentialsManagement, nothing => root_access::enable_organizations_root_credentials_management),
        operation!(Write, op::DisableOrganizationsRootCredentialsManagement, nothing => root_access::disable_organizations_root_credentials_management),
        operation!(Write, op::EnableOrganizationsRootSessions, nothing => root_access::enable_organizations_root_sessions),
        operation!(Write, op::DisableOrganizationsRootSessions, nothing => root_access::disable_organizations_root_sessions),
        operation!(Read, op::ListOrganizationsFeatures, nothing => root_access::list_organizations_features),
    ]
}
