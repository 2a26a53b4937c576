//! AWS Organizations on the wire: requests to commands and queries, state to answers, one noun a file.

mod account_creations;
mod accounts;
mod delegation;
mod effective_policies;
mod from_wire;
mod handshake_shapes;
mod handshakes;
mod organization;
mod permissions;
mod policies;
mod refusal;
mod resource_policy;
mod responsibility_transfers;
mod tags;
mod to_wire;
mod tree;
mod view;

use crate::modelled::{Modelled, Service, operation};
pub(crate) use refusal::rejected;
use schema::ServiceId;
use wire_organizations::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service = Service {
    id: ServiceId::Organizations,
    operations,
    permissions: permissions::permissions,
    bad_token: refusal::bad_token,
};

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::CreateOrganization, nothing => organization::create_organization),
        operation!(Read, op::DescribeOrganization, nothing => organization::describe_organization),
        operation!(Write, op::DeleteOrganization, nothing => organization::delete_organization),
        operation!(Read, op::ListRoots, nothing => tree::list_roots),
        operation!(Write, op::CreateOrganizationalUnit, parent_id => tree::create_organizational_unit),
        operation!(Read, op::DescribeOrganizationalUnit, organizational_unit_id => tree::describe_organizational_unit),
        operation!(Write, op::UpdateOrganizationalUnit, organizational_unit_id => tree::update_organizational_unit),
        operation!(Write, op::DeleteOrganizationalUnit, organizational_unit_id => tree::delete_organizational_unit),
        operation!(Read, op::ListOrganizationalUnitsForParent, parent_id => tree::list_organizational_units_for_parent),
        operation!(Read, op::ListChildren, parent_id => tree::list_children),
        operation!(Read, op::ListParents, child_id => tree::list_parents),
        operation!(Write, op::CreateAccount, nothing => account_creations::create_account),
        operation!(Read, op::DescribeCreateAccountStatus, nothing => account_creations::describe_create_account_status),
        operation!(Read, op::ListCreateAccountStatus, nothing => account_creations::list_create_account_status),
        operation!(Read, op::DescribeAccount, account_id => accounts::describe_account),
        operation!(Read, op::ListAccounts, nothing => accounts::list_accounts),
        operation!(Read, op::ListAccountsForParent, parent_id => accounts::list_accounts_for_parent),
        operation!(Write, op::CreateGovCloudAccount, nothing => account_creations::create_gov_cloud_account),
        operation!(Write, op::CloseAccount, account_id => accounts::close_account),
        operation!(Write, op::MoveAccount, account_id => accounts::move_account),
        operation!(Write, op::RemoveAccountFromOrganization, account_id => accounts::remove_account_from_organization),
        operation!(Write, op::LeaveOrganization, nothing => accounts::leave_organization),
        operation!(Write, op::InviteAccountToOrganization, nothing => handshakes::invite_account_to_organization),
        operation!(Write, op::AcceptHandshake, nothing => handshakes::accept_handshake),
        operation!(Write, op::DeclineHandshake, nothing => handshakes::decline_handshake),
        operation!(Write, op::CancelHandshake, nothing => handshakes::cancel_handshake),
        operation!(Read, op::DescribeHandshake, nothing => handshakes::describe_handshake),
        operation!(Read, op::ListHandshakesForAccount, nothing => handshakes::list_handshakes_for_account),
        operation!(Read, op::ListHandshakesForOrganization, nothing => handshakes::list_handshakes_for_organization),
        operation!(Write, op::EnableAllFeatures, nothing => handshakes::enable_all_features),
        operation!(Write, op::InviteOrganizationToTransferResponsibility, nothing => responsibility_transfers::invite_organization_to_transfer_responsibility),
        operation!(Read, op::ListInboundResponsibilityTransfers, nothing => responsibility_transfers::list_inbound_responsibility_transfers),
        operation!(Read, op::ListOutboundResponsibilityTransfers, nothing => responsibility_transfers::list_outbound_responsibility_transfers),
        operation!(Read, op::DescribeResponsibilityTransfer, nothing => responsibility_transfers::describe_responsibility_transfer),
        operation!(Write, op::UpdateResponsibilityTransfer, nothing => responsibility_transfers::update_responsibility_transfer),
        operation!(Write, op::TerminateResponsibilityTransfer, nothing => responsibility_transfers::terminate_responsibility_transfer),
        operation!(Write, op::CreatePolicy, nothing => policies::create_policy),
        operation!(Write, op::UpdatePolicy, policy_id => policies::update_policy),
        operation!(Write, op::DeletePolicy, policy_id => policies::delete_policy),
        operation!(Read, op::DescribePolicy, policy_id => policies::describe_policy),
        operation!(Read, op::ListPolicies, nothing => policies::list_policies),
        operation!(Write, op::AttachPolicy, target_id => policies::attach_policy),
        operation!(Write, op::DetachPolicy, target_id => policies::detach_policy),
        operation!(Read, op::ListPoliciesForTarget, target_id => policies::list_policies_for_target),
        operation!(Read, op::ListTargetsForPolicy, policy_id => policies::list_targets_for_policy),
        operation!(Write, op::EnablePolicyType, root_id => policies::enable_policy_type),
        operation!(Write, op::DisablePolicyType, root_id => policies::disable_policy_type),
        operation!(Read, op::DescribeEffectivePolicy, target_id => effective_policies::describe_effective_policy),
        operation!(Write, op::PutResourcePolicy, nothing => resource_policy::put_resource_policy),
        operation!(Read, op::DescribeResourcePolicy, nothing => resource_policy::describe_resource_policy),
        operation!(Write, op::DeleteResourcePolicy, nothing => resource_policy::delete_resource_policy),
        operation!(Read, op::ListAccountsWithInvalidEffectivePolicy, nothing => effective_policies::list_accounts_with_invalid_effective_policy),
        operation!(Read, op::ListEffectivePolicyValidationErrors, account_id => effective_policies::list_effective_policy_validation_errors),
        operation!(Write, op::TagResource, resource_id => tags::tag_resource),
        operation!(Write, op::UntagResource, resource_id => tags::untag_resource),
        operation!(Read, op::ListTagsForResource, resource_id => tags::list_tags_for_resource),
        operation!(Write, op::EnableAWSServiceAccess, nothing => delegation::enable_aws_service_access),
        operation!(Write, op::DisableAWSServiceAccess, nothing => delegation::disable_aws_service_access),
        operation!(Read, op::ListAWSServiceAccessForOrganization, nothing => delegation::list_aws_service_access_for_organization),
        operation!(Write, op::RegisterDelegatedAdministrator, account_id => delegation::register_delegated_administrator),
        operation!(Write, op::DeregisterDelegatedAdministrator, account_id => delegation::deregister_delegated_administrator),
        operation!(Read, op::ListDelegatedAdministrators, nothing => delegation::list_delegated_administrators),
        operation!(Read, op::ListDelegatedServicesForAccount, account_id => delegation::list_delegated_services_for_account),
    ]
}
