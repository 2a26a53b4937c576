//! The worker's step that deploys a pack that was put, or removes one that is to be deleted.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::deployment::{Contents, Deployability};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::failure::FailureCode;
use crate::conformance_packs::pack::{PackKey, PackState};
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::template::PackTemplate;
use crate::context::Context;
use crate::faults::{FaultId, Struck};
use crate::state::State;
use std::sync::Arc;

/// Concludes what is due about a pack.
#[derive(Debug, Clone)]
pub struct ConcludeConformancePack {
    /// Which pack.
    pub pack: PackKey,
    /// The template that it wants; not needed for a deletion.
    pub template: Option<Arc<PackTemplate>>,
    /// A fault that makes its deployment or deletion fail.
    pub fault: Option<Struck<FailureCode>>,
}

impl Command for ConcludeConformancePack {
    /// The fault, if it struck.
    type Output = Option<FaultId>;
    const OPERATION: Operation = Operation::internal("ConcludeConformancePack");

    fn decide(
        &self,
        state: &State,
        _: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Option<FaultId>>, crate::rejection::Rejection> {
        let packs = &state.conformance_packs;
        let Some(pack) = packs.packs.get(&self.pack) else { return Ok(Decision::unchanged(None)) };
        if !pack.state.is_in_progress() || pack.due_at > context.now {
            return Ok(Decision::unchanged(None));
        }
        let (account, region) = (pack.place.account, pack.place.region.clone());
        let (name, generation, at) = (pack.name.clone(), pack.desired.generation, context.now);
        if pack.state == PackState::DeleteInProgress {
            let event = match self.fault {
                Some(struck) => {
                    let reason = struck.failure.injected_message();
                    Event::ConformancePackDeletionFailed { account, region, name, reason, at }
                }
                None => Event::ConformancePackDeleted { account, region, name, at },
            };
            return Ok(Decision::new([event], self.fault.map(|struck| struck.fault)));
        }
        if let Some(struck) = self.fault {
            let reason = struck.failure.injected_message();
            let event = Event::ConformancePackDeploymentFailed { account, region, name, generation, reason, at };
            return Ok(Decision::new([event], Some(struck.fault)));
        }
        let wanted = &pack.desired.template;
        let template = self.template.as_ref().filter(|template| template.digest == *wanted);
        let template = template.ok_or_else(|| Rejection::TemplateMissing(wanted.clone()))?;
        let mut deployability = Deployability::new(template, &pack.desired, &context.settings.quotas, context.seed);
        let event = match deployability.check(packs, &pack.place, &pack.name) {
            Ok(Contents { rule_count, remediation_count }) => {
                Event::ConformancePackDeployed { account, region, name, generation, rule_count, remediation_count, at }
            }
            Err(failure) => Event::ConformancePackDeploymentFailed {
                account,
                region,
                name,
                generation,
                reason: failure.message,
                at,
            },
        };
        Ok(Decision::new([event], None))
    }
}
