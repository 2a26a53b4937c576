//! Products that send findings, and those whose findings a hub takes.

use super::page::{next_token, page};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::catalogue::Product;
use governance::central_configuration::commands::{DisableImportFindingsForProduct, EnableImportFindingsForProduct};
use governance::central_configuration::{Rejection, queries::products as queries};
use governance::organizations::queries::Page;
use wire_securityhub::{
    self as wire, DescribeProductsRequest, DescribeProductsResponse, DisableImportFindingsForProductRequest,
    DisableImportFindingsForProductResponse, EnableImportFindingsForProductRequest,
    EnableImportFindingsForProductResponse, ListEnabledProductsForImportRequest, ListEnabledProductsForImportResponse,
};

pub async fn describe_products(
    _: &Installation,
    call: &Call,
    input: DescribeProductsRequest,
) -> Result<DescribeProductsResponse, Refusal> {
    let arn = input.product_arn.as_deref();
    let parameters = [arn.unwrap_or_default()];
    let scope = Scope { operation: "DescribeProducts", caller: &call.caller, parameters: &parameters };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let mut all = queries::describe_products(&call.caller, arn).peekable();
    if let (Some(arn), None) = (arn, all.peek()) {
        return Err(Rejection::ProductUnknown(arn.to_owned()).into());
    }
    let found = Page::take(all.filter(|(place, _)| page.after.is_none_or(|after| *place > after)), page.limit);
    Ok(DescribeProductsResponse {
        products: found.items.into_iter().map(|found| product(call, found)).collect(),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn enable_import_findings_for_product(
    installation: &Installation,
    call: &Call,
    input: EnableImportFindingsForProductRequest,
) -> Result<EnableImportFindingsForProductResponse, Refusal> {
    let command = EnableImportFindingsForProduct { arn: input.product_arn };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let (region, account) = (&call.caller.region, call.caller.account);
    Ok(EnableImportFindingsForProductResponse {
        product_subscription_arn: Some(executed.output.subscription_arn(region, account)),
    })
}

pub async fn list_enabled_products_for_import(
    _: &Installation,
    call: &Call,
    input: ListEnabledProductsForImportRequest,
) -> Result<ListEnabledProductsForImportResponse, Refusal> {
    let scope = Scope { operation: "ListEnabledProductsForImport", caller: &call.caller, parameters: &[] };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let all = queries::list_enabled_products_for_import(&call.snapshot.state, &call.caller).into_iter();
    let found = Page::take(all.filter(|(place, _)| page.after.is_none_or(|after| *place > after)), page.limit);
    let (region, account) = (&call.caller.region, call.caller.account);
    let arns = found.items.into_iter().map(|product| product.subscription_arn(region, account));
    Ok(ListEnabledProductsForImportResponse {
        product_subscriptions: Some(arns.collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn disable_import_findings_for_product(
    installation: &Installation,
    call: &Call,
    input: DisableImportFindingsForProductRequest,
) -> Result<DisableImportFindingsForProductResponse, Refusal> {
    let command = DisableImportFindingsForProduct { subscription: input.product_subscription_arn };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(DisableImportFindingsForProductResponse {})
}

fn product(call: &Call, product: &Product) -> wire::Product {
    let mut types = vec!["SEND_FINDINGS_TO_SECURITY_HUB".to_owned()];
    if product.receives {
        types.push("RECEIVE_FINDINGS_FROM_SECURITY_HUB".to_owned());
    }
    wire::Product {
        product_arn: product.arn(&call.caller.region),
        product_name: Some(product.name.to_owned()),
        company_name: Some(product.company.to_owned()),
        description: Some(format!("Findings of {} by {}.", product.name, product.company)),
        integration_types: Some(types),
        ..wire::Product::default()
    }
}
