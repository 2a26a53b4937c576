//! CreateFindingAggregator: the Region of the call becomes the home Region.

use crate::caller::Caller;
use crate::central_configuration::access::administrator_of;
use crate::central_configuration::aggregator::{FindingAggregator, RegionLinkingMode};
use crate::central_configuration::event::Event;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::{Region, Regions};

/// Regions that can be given at most.
const REGIONS: usize = 50;

/// Makes the caller's finding aggregator.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFindingAggregator {
    /// How Regions are linked.
    pub mode: RegionLinkingMode,
    /// The Regions that the mode speaks of.
    pub regions: Vec<Region>,
}

impl Command for CreateFindingAggregator {
    type Output = FindingAggregator;
    const OPERATION: Operation = Operation::security_hub("CreateFindingAggregator");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<FindingAggregator>, crate::rejection::Rejection> {
        let central = &state.central_configuration;
        if any_administrator(state, caller).is_some_and(|administrator| administrator != caller.account) {
            return Err(Rejection::AggregatorByMember.into());
        }
        if let Some(aggregator) = central.aggregators.get(&caller.account) {
            return Err(Rejection::AggregatorExists(aggregator.region.clone()).into());
        }
        if caller.region.is_opt_in() {
            return Err(Rejection::OptInHome(caller.region.clone()).into());
        }
        check_regions(self.mode, &self.regions, &context.settings.regions)?;
        let (account, region) = (caller.account, caller.region.clone());
        // A deleted aggregator's id isn't used again.
        let key = [account.to_string(), state.sequence.to_string()];
        let id = context.seed.uuid("finding aggregator", &[&key[0], &key[1]], 0).into();
        let aggregator = FindingAggregator {
            id,
            account,
            mode: self.mode,
            regions: self.regions.clone(),
            linked: self.mode.linked(&region, &self.regions),
            region,
            created_at: context.now,
        };
        let event = Event::FindingAggregatorCreated {
            account,
            region: aggregator.region.clone(),
            aggregator: aggregator.id.clone(),
            mode: aggregator.mode,
            regions: aggregator.regions.clone(),
            linked: aggregator.linked.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], aggregator))
    }
}

/// The Security Hub administrator of the caller's organization, in this Region or in any.
pub(super) fn any_administrator(state: &State, caller: &Caller) -> Option<identifiers::AccountId> {
    administrator_of(state, caller.account, &caller.region).or_else(|| {
        let organization = state.organizations.organization_seen_by(caller)?;
        let administration = state.central_configuration.administration(&organization.id)?;
        administration.administrators.first().map(|administrator| administrator.account)
    })
}

/// Whether the Regions fit the mode.
pub(super) fn check_regions(mode: RegionLinkingMode, regions: &[Region], known: &Regions) -> Result<(), Rejection> {
    if regions.len() > REGIONS {
        return Err(Rejection::TooManyRegions);
    }
    if let Some(unknown) = regions.iter().find(|region| !known.has(region)) {
        return Err(Rejection::UnknownRegion(unknown.clone()));
    }
    match mode {
        RegionLinkingMode::NoRegions if !regions.is_empty() => Err(Rejection::RegionsUnwanted(mode.api_name())),
        mode if mode.needs_regions() && regions.is_empty() => Err(Rejection::RegionsMissing(mode.api_name())),
        _ => Ok(()),
    }
}
