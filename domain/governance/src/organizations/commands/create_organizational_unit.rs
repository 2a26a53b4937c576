//! CreateOrganizationalUnit: a new node of the tree under the root or another unit.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;
use identifiers::{OrganizationalUnitId, ParentId, TargetId};
use smol_str::SmolStr;

/// Makes a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOrganizationalUnit {
    /// What it is to sit under.
    pub parent: ParentId,
    /// Its name, which no sibling may have.
    pub name: SmolStr,
    /// Its tags, as given.
    pub tags: Vec<Tag>,
}

impl Command for CreateOrganizationalUnit {
    type Output = OrganizationalUnitId;
    const OPERATION: Operation = Operation::organizations("CreateOrganizationalUnit");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let quotas = &context.settings.quotas;
        let tags = Tags::given(&self.tags)?;
        if !organizations.has_parent(&organization.id, &self.parent) {
            return Err(Rejection::ParentNotFound.into());
        }
        if organizations.unit_named(&self.parent, &self.name).is_some() {
            return Err(Rejection::DuplicateOrganizationalUnit.into());
        }
        // The path up ends with the root, which isn't a level.
        let depth_of_parent = organizations.path_up(&TargetId::from(self.parent.clone())).len() - 1;
        if depth_of_parent >= quotas.organizational_unit_depth {
            return Err(ConstraintViolation::OuDepthLimitExceeded.into());
        }
        if organization.unit_count >= quotas.organizational_units {
            return Err(ConstraintViolation::OuNumberLimitExceeded.into());
        }
        tags.within(quotas)?;
        tags.comply(state, organization, "ou")?;
        let root = organization.root.as_str().trim_start_matches("r-");
        let key = [self.parent.to_string(), self.name.to_string()];
        let unit: OrganizationalUnitId = mint(|attempt| {
            let own = context.seed.alphanumeric("organizational unit", &[&key[0], &key[1]], attempt, 8);
            let id = format!("ou-{root}-{own}").parse().ok()?;
            (!organizations.units.contains_key(&id)).then_some(id)
        });
        let event = Event::OrganizationalUnitCreated {
            organization: organization.id.clone(),
            unit: unit.clone(),
            parent: self.parent.clone(),
            name: self.name.clone(),
            tags,
            at: context.now,
        };
        Ok(Decision::new([event], unit))
    }
}
