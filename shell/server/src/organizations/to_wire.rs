//! From the state's nouns to the API's shapes.

use governance::State;
use governance::organizations::FeatureSet;
use identifiers::OrganizationId;
use wire_organizations::{Organization, PolicyTypeSummary};

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
