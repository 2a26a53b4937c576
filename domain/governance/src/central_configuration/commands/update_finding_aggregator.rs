//! UpdateFindingAggregator: other Regions are linked to the home Region, which stays.

use super::create_finding_aggregator::{any_administrator, check_regions};
use crate::caller::Caller;
use crate::central_configuration::aggregator::{FindingAggregator, RegionLinkingMode};
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::get_finding_aggregator;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::Region;

/// Changes the caller's finding aggregator.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateFindingAggregator {
    /// Which one, by ARN.
    pub arn: String,
    /// How Regions are linked.
    pub mode: RegionLinkingMode,
    /// The Regions that the mode speaks of.
    pub regions: Vec<Region>,
}

impl Command for UpdateFindingAggregator {
    type Output = FindingAggregator;
    const OPERATION: Operation = Operation::security_hub("UpdateFindingAggregator");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<FindingAggregator>, crate::rejection::Rejection> {
        let aggregator = own_aggregator(state, caller, &self.arn)?;
        check_regions(self.mode, &self.regions, &context.settings.regions)?;
        let updated = FindingAggregator {
            mode: self.mode,
            regions: self.regions.clone(),
            linked: self.mode.linked(&aggregator.region, &self.regions),
            ..aggregator.clone()
        };
        if updated == *aggregator {
            return Ok(Decision::unchanged(updated));
        }
        let event = Event::FindingAggregatorUpdated {
            account: caller.account,
            mode: updated.mode,
            regions: updated.regions.clone(),
            linked: updated.linked.clone(),
            hub: NewHub::bare(),
            at: context.now,
        };
        Ok(Decision::new([event], updated))
    }
}

/// The caller's aggregator by ARN, if the caller may change it here.
pub(super) fn own_aggregator<'a>(
    state: &'a State,
    caller: &Caller,
    arn: &str,
) -> Result<&'a FindingAggregator, Rejection> {
    if let Some(administrator) = any_administrator(state, caller).filter(|account| *account != caller.account) {
        return Err(Rejection::AggregatorChangedByMember(administrator));
    }
    let aggregator = get_finding_aggregator(state, caller, arn)?;
    if aggregator.region == caller.region {
        Ok(aggregator)
    } else {
        Err(Rejection::AggregatorOutsideHome(aggregator.region.clone()))
    }
}
