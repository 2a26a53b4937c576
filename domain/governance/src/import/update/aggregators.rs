//! Finding aggregators: home Regions that come, have other Regions linked, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::central_configuration::{Event, FindingAggregator, NewHub};

impl Update<'_> {
    /// One in another Region is another one.
    pub(super) fn aggregators_go(&mut self) {
        let told = self.target.state.central_configuration.aggregators.clone();
        let have = self.state.central_configuration.aggregators.values();
        let have: Vec<FindingAggregator> =
            have.filter(|aggregator| self.position(aggregator.account).is_some()).cloned().collect();
        if told.is_empty() {
            return self.leave("finding aggregators", !have.is_empty());
        }
        for known in have {
            let wanted = told.get(&known.account).filter(|wanted| wanted.region == known.region);
            if wanted.is_some_and(|wanted| !self.is_another(wanted, &known)) {
                continue;
            }
            let change = Change::of(ChangeKind::Removed, ChangedThing::FindingAggregator, known.account);
            self.changes.push(change.before(&known.region));
            self.fact(Event::FindingAggregatorDeleted { account: known.account, at: self.context.now });
        }
    }

    /// Whether the document tells another id for what is in the same Region.
    pub(super) fn is_another(&self, wanted: &FindingAggregator, known: &FindingAggregator) -> bool {
        let mut told = self.wanted.security_hub.aggregators.iter();
        wanted.id != known.id && told.any(|told| told.id.as_ref() == Some(&wanted.id))
    }

    pub(super) fn aggregators_come(&mut self) {
        let told: Vec<FindingAggregator> =
            self.target.state.central_configuration.aggregators.values().cloned().collect();
        for wanted in told {
            let known = self.state.central_configuration.aggregators.get(&wanted.account).cloned();
            let same = known.as_ref().is_some_and(|known| {
                let sorted = |aggregator: &FindingAggregator| {
                    let mut regions = aggregator.regions.clone();
                    regions.sort_unstable();
                    regions
                };
                known.mode == wanted.mode && sorted(known) == sorted(&wanted)
            });
            if same {
                continue;
            }
            let kind = if known.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
            let change = Change::of(kind, ChangedThing::FindingAggregator, wanted.account);
            self.changes.push(change.after(&wanted.region));
            let FindingAggregator { account, region, id, mode, regions, linked, created_at } = wanted;
            match known {
                None => {
                    let (aggregator, at) = (id, created_at);
                    self.fact(Event::FindingAggregatorCreated {
                        account,
                        region,
                        aggregator,
                        mode,
                        regions,
                        linked,
                        at,
                    });
                }
                Some(_) => {
                    let (hub, at) = (NewHub::bare(), self.context.now);
                    self.fact(Event::FindingAggregatorUpdated { account, mode, regions, linked, hub, at });
                }
            }
        }
    }
}
