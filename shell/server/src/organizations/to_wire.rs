//! From the state's nouns to the API's shapes.

use super::view::View;
use governance::State;
use governance::organizations::{self, CreationState, FeatureSet, queries};
use identifiers::OrganizationId;
use wire_organizations::{
    Account, CreateAccountStatus, DelegatedAdministrator, Organization, OrganizationalUnit, PolicySummary,
    PolicyTypeSummary, Root,
};

/// An organization.
pub fn organization(state: &State, id: &OrganizationId) -> Option<Organization> {
    let organization = state.organizations.organizations.get(id)?;
    let management = state.organizations.accounts.get(&organization.management_account)?;
    // Deprecated in the API: it names service control policies for an organization with all features, and nothing else ever.
    let available = match organization.feature_set {
        FeatureSet::All => vec![PolicyTypeSummary {
            r#type: Some("SERVICE_CONTROL_POLICY".to_owned()),
            status: Some("ENABLED".to_owned()),
        }],
        FeatureSet::ConsolidatedBilling => Vec::new(),
    };
    Some(Organization {
        id: Some(organization.id.to_string()),
        arn: Some(organization.arn()),
        feature_set: Some(organization.feature_set.api_name().to_owned()),
        master_account_arn: Some(organization.account_arn(organization.management_account)),
        master_account_id: Some(organization.management_account.to_string()),
        master_account_email: Some(management.email.to_string()),
        available_policy_types: Some(available),
    })
}

/// The root of an organization, with the policy types that are enabled in it or on their way.
pub fn root(organization: &organizations::Organization) -> Root {
    let types = organization.policy_types().map(|(policy_type, status)| PolicyTypeSummary {
        r#type: Some(policy_type.api_name().to_owned()),
        status: Some(status.api_name().to_owned()),
    });
    Root {
        id: Some(organization.root.to_string()),
        arn: Some(organization.root_arn()),
        name: Some("Root".to_owned()),
        policy_types: Some(types.collect()),
    }
}

/// A unit.
pub fn organizational_unit(view: &View<'_>, unit: &organizations::OrganizationalUnit) -> OrganizationalUnit {
    OrganizationalUnit {
        id: Some(unit.id.to_string()),
        arn: Some(view.organization.unit_arn(&unit.id)),
        name: Some(unit.name.to_string()),
        path: Some(queries::organizational_unit_path(view.organizations, view.organization, &unit.id)),
    }
}

/// An account.
pub fn account(view: &View<'_>, account: &organizations::Account) -> Account {
    let membership = account.membership.as_ref();
    let mut id = String::with_capacity(12);
    account.id.push_to(&mut id);
    Account {
        id: Some(id),
        arn: Some(view.organization.account_arn(account.id)),
        email: Some(account.email.to_string()),
        name: Some(account.name.to_string()),
        status: Some(account.state.status_name().to_owned()),
        state: Some(account.state.state_name().to_owned()),
        paths: Some(vec![queries::account_path(view.organizations, view.organization, account.id)]),
        joined_method: membership.map(|membership| membership.joined_method.api_name().to_owned()),
        joined_timestamp: membership.map(|membership| membership.joined_at.millis()),
    }
}

/// A delegated administrator: its account, without its path.
pub fn delegated_administrator(view: &View<'_>, administrator: &queries::Administrator<'_>) -> DelegatedAdministrator {
    let account = account(view, administrator.account);
    DelegatedAdministrator {
        id: account.id,
        arn: account.arn,
        email: account.email,
        name: account.name,
        status: account.status,
        state: account.state,
        joined_method: account.joined_method,
        joined_timestamp: account.joined_timestamp,
        delegation_enabled_date: Some(administrator.enabled_at.millis()),
    }
}

/// A request to create an account.
pub fn create_account_status(creation: &organizations::AccountCreation) -> CreateAccountStatus {
    let status = match &creation.state {
        CreationState::InProgress => CreateAccountStatus::default(),
        CreationState::Succeeded { account, govcloud_account, at } => CreateAccountStatus {
            completed_timestamp: Some(at.millis()),
            account_id: Some(account.to_string()),
            gov_cloud_account_id: govcloud_account.map(|account| account.to_string()),
            ..CreateAccountStatus::default()
        },
        CreationState::Failed { reason, at } => CreateAccountStatus {
            completed_timestamp: Some(at.millis()),
            failure_reason: Some(reason.api_name().to_owned()),
            ..CreateAccountStatus::default()
        },
    };
    CreateAccountStatus {
        id: Some(creation.id.to_string()),
        account_name: Some(creation.name.to_string()),
        state: Some(creation.state.api_name().to_owned()),
        requested_timestamp: Some(creation.requested_at.millis()),
        ..status
    }
}

/// A policy without its text.
pub fn policy_summary(view: &View<'_>, policy: &queries::PolicyView<'_>) -> PolicySummary {
    PolicySummary {
        id: Some(policy.id().to_string()),
        arn: Some(policy.arn(view.organization)),
        name: Some(policy.name().to_owned()),
        description: Some(policy.description().to_owned()),
        r#type: Some(policy.policy_type().api_name().to_owned()),
        aws_managed: Some(policy.is_managed()),
    }
}
