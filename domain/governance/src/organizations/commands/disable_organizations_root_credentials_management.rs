//! DisableOrganizationsRootCredentialsManagement: members' root users no longer have their credentials managed centrally.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::root_access::trusting_organization;
use crate::organizations::root_access_feature::RootAccessFeature;
use crate::state::State;

/// Switches the feature off.
#[derive(Debug, Clone, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagement;

impl Command for DisableOrganizationsRootCredentialsManagement {
    type Output = ();
    const OPERATION: Operation = Operation::iam("DisableOrganizationsRootCredentialsManagement");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let feature = RootAccessFeature::RootCredentialsManagement;
        let organization = trusting_organization(state, caller)?;
        if !organization.root_access_features.contains(&feature) {
            return Ok(Decision::unchanged(()));
        }
        let organization = organization.id.clone();
        Ok(Decision::new([Event::RootAccessFeatureDisabled { organization, feature, at: context.now }], ()))
    }
}
