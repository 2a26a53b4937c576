//! CreateOrganization: the caller's account becomes the management account of a new organization.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::account::implicit_email;
use crate::organizations::event::Event;
use crate::organizations::organization::FeatureSet;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;
use identifiers::{OrganizationId, Partition, RootId};
use smol_str::SmolStr;

/// Makes an organization.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOrganization {
    /// What it is to offer.
    pub feature_set: FeatureSet,
}

impl Command for CreateOrganization {
    type Output = OrganizationId;
    const OPERATION: Operation = Operation::organizations("CreateOrganization");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let organizations = &state.organizations;
        let known = organizations.accounts.get(&caller.account);
        if known.is_some_and(|account| account.membership.is_some()) {
            return Err(Rejection::AlreadyInOrganization.into());
        }
        if self.feature_set == FeatureSet::ConsolidatedBilling && caller.region.partition() == Partition::GovCloud {
            return Err(ConstraintViolation::CreateOrganizationInBillingModeUnsupportedRegion.into());
        }
        // An account that had an organization before gets another one, whatever became of that.
        let before = known.map(|_| state.sequence.to_string());
        let account = caller.account.to_string();
        let key: Vec<&str> = [Some(account.as_str()), before.as_deref()].into_iter().flatten().collect();
        let organization: OrganizationId = mint(|attempt| {
            let id = format!("o-{}", context.seed.alphanumeric("organization", &key, attempt, 10)).parse().ok()?;
            (!organizations.organizations.contains_key(&id)).then_some(id)
        });
        let root: RootId = mint(|attempt| {
            let id = format!("r-{}", context.seed.alphanumeric("root", &key, attempt, 4)).parse().ok()?;
            (!organizations.roots.contains_key(&id)).then_some(id)
        });
        let event = Event::OrganizationCreated {
            organization: organization.clone(),
            root,
            management_account: caller.account,
            email: known.map_or_else(|| implicit_email(caller.account), |account| account.email.clone()),
            name: known.map_or_else(|| SmolStr::new_static("Management account"), |account| account.name.clone()),
            feature_set: self.feature_set,
            partition: caller.region.partition(),
            at: context.now,
        };
        Ok(Decision::new([event], organization))
    }
}
