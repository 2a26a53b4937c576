//! The worker's step that deploys a pack that was put, or removes one that is to be deleted.

use crate::conformance_packs::{Deployability, Event, PackKey, PackState, PackTemplate, Rejection};
use crate::{Caller, Command, Context, Decision, Operation, State};
use std::sync::Arc;

/// Concludes what is due about a pack.
#[derive(Debug, Clone)]
pub struct ConcludeConformancePack {
    /// Which pack.
    pub pack: PackKey,
    /// The template that it wants; not needed for a deletion.
    pub template: Option<Arc<PackTemplate>>,
}

impl Command for ConcludeConformancePack {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeConformancePack");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let packs = &state.conformance_packs;
        let Some(pack) = packs.packs.get(&self.pack) else { return Ok(Decision::unchanged(())) };
        if !pack.state.is_in_progress() || pack.due_at > context.now {
            return Ok(Decision::unchanged(()));
        }
        let (account, region) = (pack.place.account, pack.place.region.clone());
        let (name, generation, at) = (pack.name.clone(), pack.desired.generation, context.now);
        if pack.state == PackState::DeleteInProgress {
            return Ok(Decision::new([Event::ConformancePackDeleted { account, region, name, at }], ()));
        }
        let wanted = &pack.desired.template;
        let template = self.template.as_ref().filter(|template| template.digest == *wanted);
        let template = template.ok_or_else(|| Rejection::TemplateMissing(wanted.clone()))?;
        let mut deployability = Deployability::new(template, &pack.desired, &context.settings.quotas, context.seed);
        let event = match deployability.check(packs, &pack.place, &pack.name) {
            Ok(rule_count) => Event::ConformancePackDeployed { account, region, name, generation, rule_count, at },
            Err(failure) => Event::ConformancePackDeploymentFailed {
                account,
                region,
                name,
                generation,
                reason: failure.message,
                at,
            },
        };
        Ok(Decision::new([event], ()))
    }
}
