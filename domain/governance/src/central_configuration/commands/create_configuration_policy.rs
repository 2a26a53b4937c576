//! CreateConfigurationPolicy: a policy that can be associated with nodes of the organization.

use super::checks::check_tags;
use crate::caller::Caller;
use crate::central_configuration::configuration_policy::ConfigurationPolicyId;
use crate::central_configuration::document::SecurityHubPolicy;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::state::State as Central;
use crate::central_configuration::validation::validate;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::tags::Tags;
use crate::state::State;
use identifiers::OrganizationId;
use smol_str::SmolStr;

/// Makes a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateConfigurationPolicy {
    /// Its name, unique in the organization.
    pub name: SmolStr,
    /// Free text, as GetConfigurationPolicy answers it.
    pub description: Option<SmolStr>,
    /// What it says.
    pub policy: SecurityHubPolicy,
    /// What it is tagged with from the beginning.
    pub tags: Tags,
}

impl Command for CreateConfigurationPolicy {
    type Output = ConfigurationPolicyId;
    const OPERATION: Operation = Operation::security_hub("CreateConfigurationPolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<ConfigurationPolicyId>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        let central = &state.central_configuration;
        check_name(&self.name)?;
        check_description(self.description.as_deref())?;
        let document = validate(&self.policy, caller.region.partition())?;
        let limits = &context.settings.quotas;
        check_tags(&Tags::new(), &self.tags, limits.tags)?;
        check_name_is_free(central, &organization.id, &self.name, None)?;
        if central.policies_of(&organization.id).count() >= limits.configuration_policies {
            return Err(Rejection::TooManyPolicies(limits.configuration_policies).into());
        }
        let key = [organization.id.as_str(), self.name.as_str()];
        // Settings outlive a policy, and name it: its id isn't used again.
        let policy: ConfigurationPolicyId = mint(|attempt| {
            let id = context.seed.uuid("configuration policy", &key, attempt).parse().ok()?;
            (!central.documents.contains_key(&(id, 1))).then_some(id)
        });
        let event = Event::ConfigurationPolicyCreated {
            organization: organization.id.clone(),
            policy,
            administrator: caller.account,
            home: caller.region.clone(),
            name: self.name.clone(),
            description: self.description.clone(),
            document,
            tags: self.tags.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], policy))
    }
}

/// Whether a text can be a policy's name. AWS's documentation names fewer characters than it was seen to take.
pub(super) fn check_name(name: &str) -> Result<(), Rejection> {
    if name.trim().is_empty() || name.chars().count() > 128 {
        return Err(Rejection::invalid("Name", "data.Name should have 1 to 128 characters and one that isn't blank"));
    }
    Ok(())
}

/// Whether a text can be a policy's description.
pub(super) fn check_description(description: Option<&str>) -> Result<(), Rejection> {
    if description.is_some_and(|text| text.trim().is_empty() || text.chars().count() > 512) {
        return Err(Rejection::invalid(
            "Description",
            "data.Description should have at most 512 characters and one that isn't blank",
        ));
    }
    Ok(())
}

/// Whether no other policy has the name.
pub(super) fn check_name_is_free(
    central: &Central,
    organization: &OrganizationId,
    name: &str,
    except: Option<ConfigurationPolicyId>,
) -> Result<(), Rejection> {
    if central.policies_of(organization).any(|policy| policy.name == name && Some(policy.id) != except) {
        return Err(Rejection::PolicyNameTaken(name.to_owned()));
    }
    Ok(())
}
