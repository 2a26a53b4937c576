//! AWS Organizations on the wire: requests to commands and queries, state to answers, one noun a file.

mod account_creations;
mod accounts;
mod delegation;
mod effective_policies;
mod from_wire;
mod organization;
mod policies;
mod refusal;
mod tags;
mod to_wire;
mod tree;
mod view;

use crate::modelled::{Modelled, Service, operation};
pub(crate) use refusal::rejected;
use schema::ServiceId;
use wire_organizations::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service = Service { id: ServiceId::Organizations, operations, bad_token: refusal::bad_token };

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::CreateOrganization => organization::create_organization),
        operation!(Read, op::DescribeOrganization => organization::describe_organization),
        operation!(Write, op::DeleteOrganization => organization::delete_organization),
        operation!(Read, op::ListRoots => tree::list_roots),
        operation!(Write, op::CreateOrganizationalUnit => tree::create_organizational_unit),
        operation!(Read, op::DescribeOrganizationalUnit => tree::describe_organizational_unit),
        operation!(Write, op::UpdateOrganizationalUnit => tree::update_organizational_unit),
        operation!(Write, op::DeleteOrganizationalUnit => tree::delete_organizational_unit),
        operation!(Read, op::ListOrganizationalUnitsForParent => tree::list_organizational_units_for_parent),
        operation!(Read, op::ListChildren => tree::list_children),
        operation!(Read, op::ListParents => tree::list_parents),
        operation!(Write, op::CreateAccount => account_creations::create_account),
        operation!(Read, op::DescribeCreateAccountStatus => account_creations::describe_create_account_status),
        operation!(Read, op::ListCreateAccountStatus => account_creations::list_create_account_status),
        operation!(Read, op::DescribeAccount => accounts::describe_account),
        operation!(Read, op::ListAccounts => accounts::list_accounts),
        operation!(Read, op::ListAccountsForParent => accounts::list_accounts_for_parent),
        operation!(Write, op::CreateGovCloudAccount => account_creations::create_gov_cloud_account),
        operation!(Write, op::CloseAccount => accounts::close_account),
        operation!(Write, op::MoveAccount => accounts::move_account),
        operation!(Write, op::RemoveAccountFromOrganization => accounts::remove_account_from_organization),
        operation!(Write, op::CreatePolicy => policies::create_policy),
        operation!(Write, op::UpdatePolicy => policies::update_policy),
        operation!(Write, op::DeletePolicy => policies::delete_policy),
        operation!(Read, op::DescribePolicy => policies::describe_policy),
        operation!(Read, op::ListPolicies => policies::list_policies),
        operation!(Write, op::AttachPolicy => policies::attach_policy),
        operation!(Write, op::DetachPolicy => policies::detach_policy),
        operation!(Read, op::ListPoliciesForTarget => policies::list_policies_for_target),
        operation!(Read, op::ListTargetsForPolicy => policies::list_targets_for_policy),
        operation!(Write, op::EnablePolicyType => policies::enable_policy_type),
        operation!(Write, op::DisablePolicyType => policies::disable_policy_type),
        operation!(Read, op::DescribeEffectivePolicy => effective_policies::describe_effective_policy),
        operation!(Write, op::TagResource => tags::tag_resource),
        operation!(Write, op::UntagResource => tags::untag_resource),
        operation!(Read, op::ListTagsForResource => tags::list_tags_for_resource),
        operation!(Write, op::EnableAWSServiceAccess => delegation::enable_aws_service_access),
        operation!(Write, op::DisableAWSServiceAccess => delegation::disable_aws_service_access),
        operation!(Read, op::ListAWSServiceAccessForOrganization => delegation::list_aws_service_access_for_organization),
        operation!(Write, op::RegisterDelegatedAdministrator => delegation::register_delegated_administrator),
        operation!(Write, op::DeregisterDelegatedAdministrator => delegation::deregister_delegated_administrator),
        operation!(Read, op::ListDelegatedAdministrators => delegation::list_delegated_administrators),
        operation!(Read, op::ListDelegatedServicesForAccount => delegation::list_delegated_services_for_account),
    ]
}
