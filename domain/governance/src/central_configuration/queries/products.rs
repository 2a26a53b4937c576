//! What can be read about products that send findings.

use crate::caller::Caller;
use crate::central_configuration::catalogue::{Product, products};
use crate::central_configuration::settings::Hub;
use crate::state::State;

/// Products, those with this ARN only where one is given, each with its place.
pub fn describe_products<'a>(
    caller: &'a Caller,
    arn: Option<&'a str>,
) -> impl Iterator<Item = (u64, &'static Product)> + 'a {
    let all = (1..).zip(products());
    all.filter(move |(_, product)| arn.is_none_or(|arn| product.arn(&caller.region) == arn))
}

/// The products that the caller's hub takes findings from, each with its place.
pub fn list_enabled_products_for_import(state: &State, caller: &Caller) -> Vec<(u64, &'static Product)> {
    let hub = state.central_configuration.hub(caller.account, &caller.region);
    let enabled = |product: &Product| hub.is_some_and(|hub| takes_findings_of(hub, product));
    (1..).zip(products()).filter(|(_, product)| enabled(product)).collect()
}

/// Whether a hub takes findings from a product: as its account said, or as AWS begins.
pub fn takes_findings_of(hub: &Hub, product: &Product) -> bool {
    hub.products.get(product.path).copied().unwrap_or(product.automatic)
}
