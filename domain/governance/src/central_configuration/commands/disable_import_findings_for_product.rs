//! DisableImportFindingsForProduct: the caller's hub takes no more findings from a product.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::products::list_enabled_products_for_import;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Takes no more findings from a product.
#[derive(Debug, Clone, PartialEq)]
pub struct DisableImportFindingsForProduct {
    /// The subscription's ARN.
    pub subscription: String,
}

impl Command for DisableImportFindingsForProduct {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("DisableImportFindingsForProduct");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let (account, region) = (caller.account, &caller.region);
        if !self.subscription.starts_with("arn:") {
            let problem = format!("{} is not an ARN", self.subscription);
            return Err(Rejection::invalid("ProductSubscriptionArn", problem).into());
        }
        let enabled = list_enabled_products_for_import(state, caller);
        let mut enabled = enabled.into_iter().map(|(_, product)| product);
        let product = enabled
            .find(|product| product.subscription_arn(region, account) == self.subscription)
            .ok_or_else(|| Rejection::ProductSubscriptionNotFound(self.subscription.clone()))?;
        let event = Event::ImportFindingsForProductDisabled {
            account,
            region: region.clone(),
            product: product.path.into(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
