//! PutOrganizationConformancePack: what is wrong with the template is said at once; members follow in the background.

use super::checks::{DEPLOYMENT_MILLIS, INPUT_PARAMETERS, checked_tags, place_of};
use super::put_conformance_pack::in_progress;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::pack::{BUCKET_PREFIX, InputParameter, Revision, pack_id};
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::resolution::resolve;
use crate::conformance_packs::template::PackTemplate;
use crate::conformance_packs::trusted_access::SERVICE_PRINCIPAL;
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::event::Event as OrganizationsEvent;
use crate::organizations::tags::Tag;
use crate::state::State;
use identifiers::AccountId;
use smol_str::SmolStr;
use std::sync::Arc;

/// Makes or updates an organization's pack.
#[derive(Debug, Clone)]
pub struct PutOrganizationConformancePack {
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
    /// Accounts that don't get it.
    pub excluded_accounts: Vec<AccountId>,
    /// Tags, for a new pack.
    pub tags: Vec<Tag>,
}

impl PutOrganizationConformancePack {
    /// Refuses a bucket for deliveries whose name members couldn't deliver to.
    ///
    /// # Errors
    /// `ValidationException`.
    pub fn check_delivery_bucket_name(&self) -> Result<(), Rejection> {
        let bucket = self.delivery_s3_bucket.as_deref().filter(|bucket| !bucket.is_empty());
        if bucket.is_some_and(|bucket| !bucket.starts_with(BUCKET_PREFIX)) {
            let message = format!("The name of the delivery bucket must begin with {BUCKET_PREFIX}.");
            return Err(Rejection::Validation(message));
        }
        Ok(())
    }
}

impl Command for PutOrganizationConformancePack {
    /// The pack's ARN.
    type Output = String;
    const OPERATION: Operation = Operation::config("PutOrganizationConformancePack");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<String>, crate::rejection::Rejection> {
        let packs = &state.conformance_packs;
        let place = place_of(caller);
        let organization = state.organizations.organization_seen_by(caller).ok_or(Rejection::NotInOrganization)?;
        let quotas = &context.settings.quotas;
        if self.input_parameters.len() > INPUT_PARAMETERS {
            let message = format!("A conformance pack can have at most {INPUT_PARAMETERS} input parameters.");
            return Err(Rejection::Validation(message).into());
        }
        let mut excluded_accounts = self.excluded_accounts.clone();
        excluded_accounts.sort();
        excluded_accounts.dedup();
        if excluded_accounts.len() > quotas.excluded_accounts {
            let message = format!("At most {} accounts can be excluded.", quotas.excluded_accounts);
            return Err(Rejection::Validation(message).into());
        }
        self.check_delivery_bucket_name()?;
        let known = packs.organization_packs.get(&(place.clone(), self.name.clone()));
        if known.is_some_and(|pack| pack.is_busy()) {
            return Err(in_progress(&self.name).into());
        }
        let quota = quotas.organization_conformance_packs;
        let others = packs
            .organization_packs
            .values()
            .filter(|pack| pack.organization == organization.id && *pack.region() == place.region);
        if known.is_none() && others.count() >= quota {
            return Err(Rejection::MaxNumberOfOrganizationConformancePacksExceeded(quota).into());
        }
        let tags = checked_tags(&self.tags, Rejection::Validation)?;
        let id = known.map_or_else(
            || {
                let (account, region) = (place.account.to_string(), place.region.to_string());
                mint(|attempt| {
                    let key = [account.as_str(), &region, &self.name];
                    let id =
                        SmolStr::from(context.seed.alphanumeric("organization conformance pack", &key, attempt, 8));
                    (!packs.organization_packs_by_id.contains_key(&id)).then_some(id)
                })
            },
            |pack| pack.id.clone(),
        );
        let revision = Revision {
            generation: known.map_or(1, |pack| pack.desired.generation.saturating_add(1)),
            template: self.template.digest.clone(),
            input_parameters: self.input_parameters.clone().into(),
        };
        let member_name = format!("OrgConformsPack-{}-{id}", self.name);
        let own_id = pack_id(context.seed, &place, &member_name, 0);
        resolve(&self.template, &revision, context.seed, &place, &member_name, &own_id)
            .map_err(Rejection::OrganizationConformancePackTemplateValidation)?;
        let arn = place.arn(&format!("organization-conformance-pack/{}-{id}", self.name));
        let mut events: Vec<crate::event::Event> = Vec::new();
        if !organization.trusts(SERVICE_PRINCIPAL) {
            let access = OrganizationsEvent::ServiceAccessEnabled {
                organization: organization.id.clone(),
                principal: SmolStr::new_static(SERVICE_PRINCIPAL),
                at: context.now,
            };
            events.push(access.into());
        }
        let put = Event::OrganizationConformancePackPut {
            account: place.account,
            region: place.region,
            organization: organization.id.clone(),
            name: self.name.clone(),
            id,
            generation: revision.generation,
            template: revision.template,
            input_parameters: revision.input_parameters,
            delivery_s3_bucket: self.delivery_s3_bucket.clone(),
            delivery_s3_key_prefix: self.delivery_s3_key_prefix.clone(),
            excluded_accounts: excluded_accounts.into(),
            tags,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(DEPLOYMENT_MILLIS)),
        };
        events.push(put.into());
        Ok(Decision::new(events, arn))
    }
}
