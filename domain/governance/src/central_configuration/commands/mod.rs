//! What can be asked of Security Hub, one command a file.

mod apply_configuration_policy;
mod batch_disable_standards;
mod batch_enable_standards;
mod batch_update_standards_control_associations;
mod conclude_central_configuration;
mod conclude_configuration_policy_associations;
mod conclude_organization_admin_account_removal;
mod conclude_settings_changes;
mod create_configuration_policy;
mod create_finding_aggregator;
mod delete_configuration_policy;
mod delete_finding_aggregator;
mod disable_organization_admin_account;
mod disable_security_hub;
mod enable_organization_admin_account;
mod enable_security_hub;
mod start_configuration_policy_association;
mod start_configuration_policy_disassociation;
mod tag_resource;
mod untag_resource;
mod update_configuration_policy;
mod update_finding_aggregator;
mod update_organization_configuration;
mod update_security_control;
mod update_security_hub_configuration;

pub use apply_configuration_policy::ApplyConfigurationPolicy;
pub use batch_disable_standards::BatchDisableStandards;
pub use batch_enable_standards::BatchEnableStandards;
pub use batch_update_standards_control_associations::{AssociationUpdate, BatchUpdateStandardsControlAssociations};
pub use conclude_central_configuration::ConcludeCentralConfiguration;
pub use conclude_configuration_policy_associations::ConcludeConfigurationPolicyAssociations;
pub use conclude_organization_admin_account_removal::ConcludeOrganizationAdminAccountRemoval;
pub use conclude_settings_changes::ConcludeSettingsChanges;
pub use create_configuration_policy::CreateConfigurationPolicy;
pub use create_finding_aggregator::CreateFindingAggregator;
pub use delete_configuration_policy::DeleteConfigurationPolicy;
pub use delete_finding_aggregator::DeleteFindingAggregator;
pub use disable_organization_admin_account::DisableOrganizationAdminAccount;
pub use disable_security_hub::DisableSecurityHub;
pub use enable_organization_admin_account::EnableOrganizationAdminAccount;
pub use enable_security_hub::EnableSecurityHub;
pub use start_configuration_policy_association::StartConfigurationPolicyAssociation;
pub use start_configuration_policy_disassociation::StartConfigurationPolicyDisassociation;
pub use tag_resource::TagResource;
pub use untag_resource::UntagResource;
pub use update_configuration_policy::UpdateConfigurationPolicy;
pub use update_finding_aggregator::UpdateFindingAggregator;
pub use update_organization_configuration::UpdateOrganizationConfiguration;
pub use update_security_control::UpdateSecurityControl;
pub use update_security_hub_configuration::UpdateSecurityHubConfiguration;

use super::Rejection;
use crate::organizations::Tags;

/// How long an association takes at AWS, as an order of magnitude.
pub(super) const ASSOCIATION_MILLIS: i64 = 3 * 60 * 1000;
/// How long the switch to central configuration takes.
pub(super) const SWITCH_MILLIS: i64 = 10 * 1000;
/// How long it takes to enable or disable a standard.
pub(super) const STANDARD_MILLIS: i64 = 30 * 1000;
/// How long it takes to put parameters of a control in force.
pub(super) const CONTROL_MILLIS: i64 = 5 * 1000;
/// How long the removal of an administrator takes.
pub(super) const REMOVAL_MILLIS: i64 = 5 * 1000;

/// Checks tags that are to be set on what has some already.
pub(super) fn check_tags(have: &Tags, new: &Tags, limit: usize) -> Result<(), Rejection> {
    for tag in new.iter() {
        let letters = |c: char| c.is_ascii_alphanumeric() || "+-=._:/ @".contains(c);
        let key = tag.key.as_str();
        if key.is_empty() || key.chars().count() > 128 || key.starts_with("aws:") || !key.chars().all(letters) {
            return Err(Rejection::invalid(
                "Tags",
                format!(
                    "The key {key:?} must have 1 to 128 letters, digits and + - = . _ : /, and not begin with aws:"
                ),
            ));
        }
        if tag.value.chars().count() > 256 {
            return Err(Rejection::invalid("Tags", format!("The value of {key} must have at most 256 characters")));
        }
    }
    let mut all = have.clone();
    new.iter().for_each(|tag| all.set(tag.clone()));
    if all.len() > limit { Err(Rejection::TooManyTags(limit)) } else { Ok(()) }
}
