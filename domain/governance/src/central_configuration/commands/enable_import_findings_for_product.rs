//! EnableImportFindingsForProduct: the caller's hub takes findings from a product.

use crate::caller::Caller;
use crate::central_configuration::catalogue::{Product, products};
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::products::takes_findings_of;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Takes findings from a product.
#[derive(Debug, Clone, PartialEq)]
pub struct EnableImportFindingsForProduct {
    /// The product, by its ARN in the Region.
    pub arn: String,
}

impl Command for EnableImportFindingsForProduct {
    type Output = &'static Product;
    const OPERATION: Operation = Operation::security_hub("EnableImportFindingsForProduct");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let (account, region) = (caller.account, &caller.region);
        let hub = state.central_configuration.hub(account, region).ok_or(Rejection::NotSubscribed(account))?;
        let product = products().iter().find(|product| product.arn(region) == self.arn);
        let product = product.ok_or_else(|| Rejection::ProductUnknown(self.arn.clone()))?;
        if takes_findings_of(hub, product) {
            return Err(Rejection::ProductEnabled(self.arn.clone()).into());
        }
        let event = Event::ImportFindingsForProductEnabled {
            account,
            region: region.clone(),
            product: product.path.into(),
            at: context.now,
        };
        Ok(Decision::new([event], product))
    }
}
