//! PutConformancePack: what is wrong with the template is said at once; the rules follow in the background.

use super::checks::{DEPLOYMENT_MILLIS, INPUT_PARAMETERS, checked_tags, place_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::organization_pack::MEMBER_PACK_PREFIX;
use crate::conformance_packs::pack::{InputParameter, Revision, SsmDocument, pack_id};
use crate::conformance_packs::place::Place;
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::resolution::resolve;
use crate::conformance_packs::state::State as Packs;
use crate::conformance_packs::template::PackTemplate;
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::tags::Tag;
use crate::state::State;
use smol_str::SmolStr;
use std::sync::Arc;

/// Makes or updates a pack.
#[derive(Debug, Clone)]
pub struct PutConformancePack {
    /// Its name.
    pub name: SmolStr,
    /// Its template, whose text is stored with the fact.
    pub template: Arc<PackTemplate>,
    /// Values for the template's parameters.
    pub input_parameters: Vec<InputParameter>,
    /// The bucket for its deliveries.
    pub delivery_s3_bucket: Option<SmolStr>,
    /// The prefix in that bucket.
    pub delivery_s3_key_prefix: Option<SmolStr>,
    /// The document that the template came from.
    pub ssm_document: Option<SsmDocument>,
    /// Tags, for a new pack.
    pub tags: Vec<Tag>,
}

impl Command for PutConformancePack {
    /// The pack's ARN.
    type Output = String;
    const OPERATION: Operation = Operation::config("PutConformancePack");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<String>, crate::rejection::Rejection> {
        let packs = &state.conformance_packs;
        let place = place_of(caller);
        refuse_service_owned(packs, &place, &self.name)?;
        if self.name.starts_with(MEMBER_PACK_PREFIX) {
            let message = format!("Names that begin with {MEMBER_PACK_PREFIX} are for the packs of organizations.");
            return Err(Rejection::InvalidParameterValue(message).into());
        }
        if self.input_parameters.len() > INPUT_PARAMETERS {
            let message = format!("A conformance pack can have at most {INPUT_PARAMETERS} input parameters.");
            return Err(Rejection::InvalidParameterValue(message).into());
        }
        let known = packs.packs.get(&(place.clone(), self.name.clone()));
        if known.is_some_and(|pack| pack.state.is_in_progress()) {
            return Err(in_progress(&self.name).into());
        }
        let quota = context.settings.quotas.conformance_packs;
        if known.is_none() && packs.deployments_in(&place, &self.name).packs >= quota {
            return Err(Rejection::MaxNumberOfConformancePacksExceeded(quota).into());
        }
        let tags = checked_tags(&self.tags, Rejection::InvalidParameterValue)?;
        let id = known.map_or_else(|| free_id(packs, context, &place, &self.name), |pack| pack.id.clone());
        let revision = Revision {
            generation: known.map_or(1, |pack| pack.desired.generation.saturating_add(1)),
            template: self.template.digest.clone(),
            input_parameters: self.input_parameters.clone().into(),
        };
        resolve(&self.template, &revision, context.seed, &place, &self.name, &id)
            .map_err(Rejection::ConformancePackTemplateValidation)?;
        let arn = place.arn(&format!("conformance-pack/{}/{id}", self.name));
        let event = Event::ConformancePackPut {
            account: place.account,
            region: place.region,
            name: self.name.clone(),
            id,
            generation: revision.generation,
            template: revision.template,
            input_parameters: revision.input_parameters,
            delivery_s3_bucket: self.delivery_s3_bucket.clone(),
            delivery_s3_key_prefix: self.delivery_s3_key_prefix.clone(),
            ssm_document: self.ssm_document.clone(),
            tags,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(DEPLOYMENT_MILLIS)),
        };
        Ok(Decision::new([event], arn))
    }
}

/// An id that no other pack of the place has.
fn free_id(packs: &Packs, context: &Context<'_>, place: &Place, name: &str) -> SmolStr {
    mint(|attempt| {
        let id = pack_id(context.seed, place, name, attempt);
        let of_organization = packs
            .organization_packs_in(place)
            .any(|pack| pack_id(context.seed, place, &pack.member_pack_name(), 0) == id);
        (!of_organization && packs.packs_of(place).all(|pack| pack.id != id)).then_some(id)
    })
}

/// Packs that the organization carried here are none of the account's business.
pub(super) fn refuse_service_owned(packs: &Packs, place: &Place, name: &SmolStr) -> Result<(), Rejection> {
    if packs.is_member_pack(place.account, place, name) {
        return Err(Rejection::ServiceOwnedPack(name.clone()));
    }
    Ok(())
}

pub(super) fn in_progress(name: &str) -> Rejection {
    Rejection::ResourceInUse(format!("A create, update or delete of {name} is in progress. Try again later."))
}
