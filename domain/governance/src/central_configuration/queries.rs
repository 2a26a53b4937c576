//! What can be read about Security Hub: pure functions of the state, a page at a time where there can be much.

pub mod controls;
pub mod members;
pub mod products;
pub mod standards_controls;

use super::access::leader_of;
use super::administration::Administrator;
use super::aggregator::FindingAggregator;
use super::applied_association::{Configuration, SELF_MANAGED};
use super::arn::policy_by_identifier;
use super::association::{
    Association, AssociationStatus, AssociationType, association, described, effective_association,
};
use super::configuration_policy::ConfigurationPolicy;
use super::document::PolicyDocument;
use super::hub_arn::hub_arn;
use super::own_settings::StandardChange;
use super::recording::recorder_is_on;
use super::rejection::Rejection;
use super::settings::ControlFindingGenerator;
use super::standards::{Standard, StandardStatus, StandardSubscription, StatusReason};
use super::state::organization_of;
use crate::caller::Caller;
use crate::central_configuration::administration::CentralStatus;
use crate::organizations::organization::Organization;
use crate::organizations::queries::page::Page;
use crate::organizations::tags::Tags;
use crate::state::State;
use identifiers::{OrganizationId, TargetId, Timestamp};

/// A hub, as DescribeHub tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct HubDescription {
    /// `arn:aws:securityhub:REGION:ACCOUNT:hub/default`.
    pub arn: String,
    /// Since when it is on.
    pub subscribed_at: Timestamp,
    /// Whether controls that AWS adds to enabled standards are on.
    pub auto_enable_controls: bool,
    /// How findings are made of controls; a member follows its administrator.
    pub control_finding_generator: ControlFindingGenerator,
}

/// The caller's hub in the Region of the call, if the ARN (where one is given) names it.
///
/// # Errors
/// When the hub is off or is another one.
pub fn describe_hub(state: &State, caller: &Caller, arn: Option<&str>) -> Result<HubDescription, Rejection> {
    let central = &state.central_configuration;
    let own = hub_arn(&caller.region, caller.account);
    if let Some(other) = arn.filter(|arn| *arn != own) {
        return Err(Rejection::HubNotFound(other.to_owned()));
    }
    let hub = central.hub(caller.account, &caller.region).ok_or(Rejection::NotSubscribed(caller.account))?;
    let administrator = leader_of(state, caller.account, &caller.region);
    let leading = administrator.and_then(|account| central.hub(account, &caller.region)).unwrap_or(hub);
    Ok(HubDescription {
        arn: own,
        subscribed_at: hub.subscribed_at,
        auto_enable_controls: hub.auto_enable_controls,
        control_finding_generator: leading.control_finding_generator,
    })
}

/// The administrators of the caller's organization in the Region of the call: none or one.
pub fn list_organization_admin_accounts<'a>(state: &'a State, caller: &Caller) -> Option<&'a Administrator> {
    let organization = state.organizations.organization_seen_by(caller)?;
    state.central_configuration.administration(&organization.id)?.administrator_in(&caller.region)
}

/// How an organization configures Security Hub, as told in one Region.
#[derive(Debug, Clone, PartialEq)]
pub struct OrganizationConfiguration {
    /// Whether new accounts get Security Hub.
    pub auto_enable: bool,
    /// Whether that is with the default standards: `DEFAULT` or `NONE` on the wire.
    pub auto_enable_standards: bool,
    /// Whether the configuration is central.
    pub is_central: bool,
    /// `PENDING`, `ENABLED` or `FAILED`.
    pub status: &'static str,
    /// Why it failed.
    pub status_message: Option<String>,
}

/// The configuration of the caller's organization in the Region of the call.
///
/// # Errors
/// When the caller's account isn't in an organization.
pub fn describe_organization_configuration(
    state: &State,
    caller: &Caller,
) -> Result<OrganizationConfiguration, Rejection> {
    let organization = own_organization(state, caller)?;
    let administration = state.central_configuration.administration(&organization.id).cloned().unwrap_or_default();
    let defaults = administration.defaults_in(&caller.region);
    let central = administration.central.as_ref();
    Ok(OrganizationConfiguration {
        auto_enable: defaults.auto_enable,
        auto_enable_standards: defaults.auto_enable_standards,
        is_central: central.is_some(),
        status: central.map_or("ENABLED", |central| central.status.api_name()),
        status_message: central.and_then(|central| match &central.status {
            CentralStatus::Failed { message } => Some(message.clone()),
            _ => None,
        }),
    })
}

/// The caller's finding aggregator, from whichever Region it is asked for.
pub fn list_finding_aggregators<'a>(state: &'a State, caller: &Caller) -> Option<&'a FindingAggregator> {
    state.central_configuration.aggregators.get(&caller.account)
}

/// The caller's finding aggregator, by ARN.
///
/// # Errors
/// When it isn't there.
pub fn get_finding_aggregator<'a>(
    state: &'a State,
    caller: &Caller,
    arn: &str,
) -> Result<&'a FindingAggregator, Rejection> {
    list_finding_aggregators(state, caller)
        .filter(|aggregator| aggregator.arn() == arn)
        .ok_or_else(|| Rejection::AggregatorNotFound(arn.to_owned()))
}

/// A configuration policy of the caller's organization by ARN or UUID, with what it says.
///
/// # Errors
/// When it isn't there.
pub fn get_configuration_policy<'a>(
    state: &'a State,
    caller: &Caller,
    identifier: &str,
) -> Result<(&'a ConfigurationPolicy, &'a PolicyDocument), Rejection> {
    let organization = own_organization(state, caller)?;
    let policy = policy_by_identifier(state, &organization.id, identifier)?;
    let document = state.central_configuration.document(policy);
    Ok((policy, document.ok_or_else(|| Rejection::PolicyNotFound(identifier.to_owned()))?))
}

/// The configuration policies of the caller's organization with what they say, in the order of creation.
///
/// # Errors
/// When the caller's account isn't in an organization.
pub fn list_configuration_policies<'a>(
    state: &'a State,
    caller: &Caller,
    after: Option<u64>,
    limit: usize,
) -> Result<Page<(&'a ConfigurationPolicy, &'a PolicyDocument)>, Rejection> {
    let organization = own_organization(state, caller)?;
    let central = &state.central_configuration;
    let policies = central
        .policies_of(&organization.id)
        .filter(|policy| after.is_none_or(|after| policy.sequence > after))
        .filter_map(|policy| Some((policy.sequence, (policy, central.document(policy)?))));
    Ok(Page::take(policies, limit))
}

/// The association of a node of the caller's organization.
///
/// # Errors
/// When the node isn't there, or no configuration covers it.
pub fn get_configuration_policy_association(
    state: &State,
    caller: &Caller,
    target: &TargetId,
) -> Result<Association, Rejection> {
    let organization = own_organization(state, caller)?;
    if organization_of(&state.organizations, target) != Some(&organization.id) {
        return Err(Rejection::TargetNotFound(target.to_string()));
    }
    association(state, target).ok_or_else(|| Rejection::AssociationNotFound(target.to_string()))
}

/// Which associations are wanted; what isn't given restricts nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationFilters {
    /// Of this policy, by ARN or UUID, or self-managed.
    pub configuration_policy_id: Option<String>,
    /// The node's own, or inherited.
    pub association_type: Option<AssociationType>,
    /// As far as this.
    pub status: Option<AssociationStatus>,
}

/// The associations of the caller's organization that pass all filters, in the order in which the nodes were created.
///
/// # Errors
/// When the caller's account isn't in an organization.
pub fn list_configuration_policy_associations(
    state: &State,
    caller: &Caller,
    filters: &AssociationFilters,
    after: Option<u64>,
    limit: usize,
) -> Result<Page<Association>, Rejection> {
    let organization = own_organization(state, caller)?;
    let wanted = match filters.configuration_policy_id.as_deref() {
        None => None,
        Some(SELF_MANAGED) => Some(Configuration::SelfManaged),
        Some(identifier) => match policy_by_identifier(state, &organization.id, identifier) {
            Ok(policy) => Some(Configuration::Policy(policy.id)),
            // Nothing is associated with a policy that isn't there.
            Err(_) => return Ok(Page { items: Vec::new(), next: None }),
        },
    };
    if state.central_configuration.applied_in(&organization.id).next().is_none() {
        return Ok(Page { items: Vec::new(), next: None });
    }
    let associations = nodes_after(state, organization, after).into_iter().filter_map(|(place, node)| {
        let effective = effective_association(state, &node)?;
        let own = if effective.source == node { AssociationType::Applied } else { AssociationType::Inherited };
        let passes = wanted.is_none_or(|wanted| wanted == effective.applied.configuration)
            && filters.association_type.is_none_or(|wanted| wanted == own);
        if !passes {
            return None;
        }
        let association = described(state, &node, &effective);
        filters.status.is_none_or(|wanted| wanted == association.status).then_some((place, association))
    });
    Ok(Page::take(associations, limit))
}

/// The nodes of an organization in the order in which they were created, the root first, at place zero.
fn nodes_after(state: &State, organization: &Organization, after: Option<u64>) -> Vec<(u64, TargetId)> {
    let organizations = &state.organizations;
    let mut nodes: Vec<(u64, TargetId)> = organizations
        .nodes_of(&organization.id)
        .into_iter()
        .filter_map(|node| {
            let place = match &node {
                TargetId::Root(_) => 0,
                TargetId::OrganizationalUnit(unit) => organizations.units.get(unit)?.sequence,
                TargetId::Account(account) => organizations.accounts.get(account)?.sequence,
            };
            Some((place, node))
        })
        .filter(|(place, _)| after.is_none_or(|after| *place > after))
        .collect();
    nodes.sort_unstable_by_key(|(place, _)| *place);
    nodes
}

/// The standards that are enabled in the caller's account and Region, in their own order, those with these subscription ARNs
/// only where some are given.
pub fn get_enabled_standards(state: &State, caller: &Caller, wanted: Option<&[String]>) -> Vec<StandardSubscription> {
    let hub = state.central_configuration.hub(caller.account, &caller.region);
    let standards: &[Standard] = hub.map_or(&[], |hub| &hub.standards);
    let working = if recorder_is_on(state, caller.account, &caller.region) {
        (StandardStatus::Ready, None)
    } else {
        (StandardStatus::Incomplete, Some(StatusReason::NoAvailableConfigurationRecorder))
    };
    standards
        .iter()
        .filter(|standard| {
            let arn = standard.subscription_arn(&caller.region, caller.account);
            wanted.is_none_or(|wanted| wanted.contains(&arn))
        })
        .map(|standard| {
            let change = hub.and_then(|hub| hub.own.changing.get(standard));
            let failed = hub.and_then(|hub| hub.own.failed.get(standard));
            let (status, reason) = match (change, failed) {
                (Some(StandardChange::Enabling), _) => (StandardStatus::Pending, None),
                (Some(StandardChange::Disabling), _) => (StandardStatus::Deleting, None),
                (None, Some((StandardChange::Enabling, reason))) => (StandardStatus::Incomplete, Some(*reason)),
                (None, Some((StandardChange::Disabling, reason))) => (StandardStatus::Failed, Some(*reason)),
                (None, None) => working,
            };
            StandardSubscription { standard: *standard, status, reason }
        })
        .collect()
}

/// Something that bears tags.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Taggable<'a> {
    /// The caller's hub.
    Hub(&'a Tags),
    /// A policy of the caller's.
    Policy(&'a ConfigurationPolicy),
}

/// What an ARN names, among what the caller may tag.
pub(super) fn taggable<'a>(state: &'a State, caller: &Caller, arn: &str) -> Result<Taggable<'a>, Rejection> {
    let central = &state.central_configuration;
    let not_found = || Rejection::ResourceNotFound(arn.to_owned());
    if arn == hub_arn(&caller.region, caller.account) {
        let hub = central.hub(caller.account, &caller.region).ok_or_else(not_found)?;
        return Ok(Taggable::Hub(&hub.tags));
    }
    let organization = state.organizations.organization_seen_by(caller).ok_or_else(not_found)?;
    policy_by_identifier(state, &organization.id, arn)
        .ok()
        .filter(|policy| policy.arn() == arn && policy.administrator == caller.account && policy.home == caller.region)
        .map(Taggable::Policy)
        .ok_or_else(not_found)
}

/// The tags of a hub or policy of the caller's.
///
/// # Errors
/// When there is nothing with that ARN.
pub fn list_tags_for_resource<'a>(state: &'a State, caller: &Caller, arn: &str) -> Result<&'a Tags, Rejection> {
    taggable(state, caller, arn).map(|taggable| match taggable {
        Taggable::Hub(tags) => tags,
        Taggable::Policy(policy) => &policy.tags,
    })
}

/// The tags of what an ARN names, where that is a hub or a policy of the caller's; else none.
pub fn tags_of(state: &State, caller: &Caller, arn: &str) -> Tags {
    list_tags_for_resource(state, caller, arn).cloned().unwrap_or_default()
}

/// The organization that the caller's account belongs to.
pub(super) fn own_organization<'a>(state: &'a State, caller: &Caller) -> Result<&'a Organization, Rejection> {
    state.organizations.organization_seen_by(caller).ok_or(Rejection::NotInOrganization)
}

/// How many nodes the configuration is applied to.
pub(super) fn targets_of(state: &State, organization: &OrganizationId, configuration: Configuration) -> usize {
    let applied = state.central_configuration.applied_in(organization);
    applied.filter(|(_, applied)| applied.configuration == configuration).count()
}
