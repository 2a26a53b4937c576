//! What can be asked of transfers of responsibility: who pays for whom, over how many steps.

use super::responsibility_transfer::{ResponsibilityTransfer, TransferDirection, TransferStatus};
use super::state::State;
use identifiers::OrganizationId;
use std::collections::BTreeSet;

impl State {
    /// The transfers that an organization has a part in, in the order of asking, from a place in it on.
    pub fn transfers_from(
        &self,
        organization: &OrganizationId,
        direction: TransferDirection,
        first: u64,
    ) -> impl Iterator<Item = &ResponsibilityTransfer> + use<'_> {
        let range = (organization.clone(), first)..=(organization.clone(), u64::MAX);
        let organization = organization.clone();
        self.transfers_by_organization
            .range(range)
            .filter_map(|(_, id)| self.responsibility_transfers.get(id))
            .filter(move |transfer| transfer.direction(&organization) == Some(direction))
    }

    /// Those of them that were agreed to and not withdrawn.
    pub(super) fn transfers_in_force(
        &self,
        organization: &OrganizationId,
        direction: TransferDirection,
    ) -> impl Iterator<Item = &ResponsibilityTransfer> + use<'_> {
        self.transfers_from(organization, direction, 0).filter(|transfer| transfer.status == TransferStatus::Accepted)
    }

    /// Over how many steps the organization pays for others, at most.
    pub(super) fn steps_below(&self, organization: &OrganizationId) -> usize {
        let mut steps = 0;
        let mut seen = BTreeSet::from([organization.clone()]);
        let mut level = vec![organization.clone()];
        loop {
            let sources = |payer: &OrganizationId| self.sources_of(payer).collect::<Vec<_>>();
            level = level.iter().flat_map(sources).filter(|source| seen.insert(source.clone())).collect();
            if level.is_empty() {
                return steps;
            }
            steps += 1;
        }
    }

    /// How many organizations' bills come to the organization, over however many steps.
    pub(super) fn aggregate_inbound(&self, organization: &OrganizationId) -> usize {
        let mut seen = BTreeSet::from([organization.clone()]);
        let mut waiting = vec![organization.clone()];
        while let Some(payer) = waiting.pop() {
            waiting.extend(self.sources_of(&payer).filter(|source| seen.insert(source.clone())));
        }
        seen.len() - 1
    }

    /// Who pays what the organization owes, and so on, the last one last.
    pub(super) fn payers_above(&self, organization: &OrganizationId) -> Vec<OrganizationId> {
        let mut payers: Vec<OrganizationId> = Vec::new();
        let mut at = organization.clone();
        while let Some(next) = self.transfers_in_force(&at, TransferDirection::Outbound).next() {
            let next = next.target.organization.clone();
            if next == *organization || payers.contains(&next) {
                break;
            }
            payers.push(next.clone());
            at = next;
        }
        payers
    }

    fn sources_of(&self, payer: &OrganizationId) -> impl Iterator<Item = OrganizationId> + use<'_> {
        let inbound = self.transfers_in_force(payer, TransferDirection::Inbound);
        inbound.map(|transfer| transfer.source.organization.clone())
    }
}
