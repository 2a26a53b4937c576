//! The worker's step that carries an organization's pack to the next thousand members, and says when all have it.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::deployment::{Contents, Deployability};
use crate::conformance_packs::event::{Event, MemberOutcome, OutcomeGroup};
use crate::conformance_packs::failure::{Failure, no_recorder};
use crate::conformance_packs::member_pack::PackAction;
use crate::conformance_packs::organization_pack::{OrganizationPack, OrganizationPackKey};
use crate::conformance_packs::place::Place;
use crate::conformance_packs::plan;
use crate::conformance_packs::plan::{BATCH, Step, retried_until};
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::template::PackTemplate;
use crate::conformance_packs::trusted_access::may_work_for;
use crate::context::Context;
use crate::faults::{FaultId, Faults, WorkFailure};
use crate::state::State;
use identifiers::{AccountId, Timestamp};
use std::sync::Arc;

/// How many members are decided at once when the template must be resolved for each: a decision holds up the others.
const BATCH_RESOLVED_EACH: usize = 50;

/// Carries a pack on.
#[derive(Debug, Clone)]
pub struct ConcludeOrganizationConformancePackMembers {
    /// Which pack.
    pub pack: OrganizationPackKey,
    /// The template that it wants; not needed where it is only removed.
    pub template: Option<Arc<PackTemplate>>,
    /// Faults that make deployments fail.
    pub faults: Faults,
}

/// How far a step got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// There is more to do now.
    More,
    /// Nothing is left to do now.
    Done,
}

/// What a step came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// How far it got.
    pub progress: Progress,
    /// The faults that struck, once for each member.
    pub struck: Vec<FaultId>,
}

/// Members by what came of them.
#[derive(Default)]
struct Outcomes(Vec<OutcomeGroup>);

impl Outcomes {
    fn add(&mut self, account: AccountId, outcome: MemberOutcome) {
        match self.0.iter_mut().find(|group| group.outcome == outcome) {
            Some(group) => group.accounts.push(account),
            None => self.0.push(OutcomeGroup { outcome, accounts: vec![account] }),
        }
    }
}

impl Command for ConcludeOrganizationConformancePackMembers {
    type Output = Carried;
    const OPERATION: Operation = Operation::internal("ConcludeOrganizationConformancePackMembers");

    fn decide(
        &self,
        state: &State,
        _: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Carried>, crate::rejection::Rejection> {
        let packs = &state.conformance_packs;
        let due = packs
            .organization_packs
            .get(&self.pack)
            .filter(|pack| pack.look_at.is_some_and(|at| at <= context.now))
            .filter(|pack| may_work_for(&state.organizations, &pack.organization));
        let Some(pack) = due else {
            return Ok(Decision::unchanged(Carried { progress: Progress::Done, struck: Vec::new() }));
        };
        let steps = plan(packs, &state.organizations, pack).steps;
        let wanted = self.template.as_ref().filter(|template| template.digest == pack.desired.template);
        let most = if wanted.is_some_and(|template| template.differs_by_account) { BATCH_RESOLVED_EACH } else { BATCH };

        let mut deployability =
            wanted.map(|template| Deployability::new(template, &pack.desired, &context.settings.quotas, context.seed));
        let mut outcomes = Outcomes::default();
        let mut concluded = 0;
        let mut waiting: Option<Timestamp> = None;
        let mut awaiting = Vec::new();
        let mut draw = self.faults.draw();
        let mut struck = Vec::new();
        for (account, step) in &steps {
            if concluded == most {
                break;
            }
            let mut fault = |of_deletions: bool| {
                draw.take_work(*account, Some(pack.region()), |failure| match failure {
                    WorkFailure::OrganizationConformancePack(code) if code.is_of_deletions() == of_deletions => {
                        Some(code)
                    }
                    _ => None,
                })
            };
            let outcome = match step {
                Step::Delete => match fault(true) {
                    Some(fault) => {
                        struck.push(fault.fault);
                        let (action, message) = (PackAction::Delete, fault.failure.injected_message());
                        MemberOutcome::Failed { action, code: fault.failure, message, wants_recorder: false }
                    }
                    None => MemberOutcome::Deleted,
                },
                Step::Deploy(action) => {
                    let place = Place::new(*account, pack.region().clone());
                    let fault = fault(false);
                    let until = retried_until(pack, &state.organizations, *account);
                    if fault.is_none()
                        && let Some(until) = awaited(state, pack, &place, context, until)
                    {
                        waiting = Some(waiting.map_or(until, |before| before.min(until)));
                        awaiting.push(*account);
                        continue;
                    }
                    let deployability = deployability
                        .as_mut()
                        .ok_or_else(|| Rejection::TemplateMissing(pack.desired.template.clone()))?;
                    let deployed = match fault {
                        Some(fault) => {
                            struck.push(fault.fault);
                            Err(Failure { code: fault.failure, message: fault.failure.injected_message() })
                        }
                        None => deployability.check(packs, &place, &pack.member_pack_name()),
                    };
                    match deployed {
                        Ok(Contents { rule_count, remediation_count }) => {
                            MemberOutcome::Deployed { action: *action, rule_count, remediation_count }
                        }
                        Err(failure) => MemberOutcome::Failed {
                            action: *action,
                            code: failure.code,
                            wants_recorder: failure == no_recorder() && until.is_some_and(|until| until > context.now),
                            message: failure.message,
                        },
                    }
                }
            };
            outcomes.add(*account, outcome);
            concluded += 1;
        }

        let mut events = Vec::new();
        let (account, region, name) = (pack.owner.account, pack.owner.region.clone(), pack.name.clone());
        let at = context.now;
        if !outcomes.0.is_empty() {
            events.push(Event::OrganizationConformancePackMembersConcluded {
                account,
                region: region.clone(),
                name: name.clone(),
                generation: pack.desired.generation,
                outcomes: outcomes.0,
                at,
            });
        }
        if concluded == most && steps.len() > concluded {
            return Ok(Decision::new(events, Carried { progress: Progress::More, struck }));
        }
        let after = state.after(&events.iter().cloned().map(crate::event::Event::from).collect::<Vec<_>>());
        let all_deleted = || !after.conformance_packs.members_of(pack).any(|(_, member)| member.is_left_behind());
        let gone = !after.organizations.organizations.contains_key(&pack.organization);
        let last = match waiting {
            Some(until) => {
                Event::OrganizationConformancePackDeferred { account, region, name, until, waiting: Some(awaiting) }
            }
            None if gone || (pack.deleting && all_deleted()) => {
                Event::OrganizationConformancePackDeleted { account, region, name, at }
            }
            None => {
                let concluded = after.conformance_packs.organization_packs.get(&self.pack);
                let failures = concluded.map(|pack| pack.counts.failures()).unwrap_or_default();
                Event::OrganizationConformancePackConcluded { account, region, name, failures, at }
            }
        };
        events.push(last);
        Ok(Decision::new(events, Carried { progress: Progress::Done, struck }))
    }
}

/// Until when a member is waited for that has no recorder yet; instantly nothing is waited for.
fn awaited(
    state: &State,
    pack: &OrganizationPack,
    place: &Place,
    context: &Context<'_>,
    until: Option<Timestamp>,
) -> Option<Timestamp> {
    let packs = &state.conformance_packs;
    if packs.recorders.contains_key(place) || packs.member_pack(pack, place.account).is_some() {
        return None;
    }
    until.filter(|until| context.settings.timing.millis(1) > 0 && *until > context.now)
}
