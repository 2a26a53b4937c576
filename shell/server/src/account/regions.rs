//! The Regions of an account: those that every account has, and those that it would have to opt in to. Nobody opts in here.

use super::target_account::target_account;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages;
use crate::refusal::Refusal;
use identifiers::Region;
use protocol::WireError;
use schema::ServiceId;
use schema::account::errors as e;
use wire_account as wire;
use wire_account::{GetRegionOptStatusRequest, GetRegionOptStatusResponse, ListRegionsRequest, ListRegionsResponse};

/// Regions on a page, unless fewer are asked for.
const PAGE: usize = 50;

pub async fn list_regions(
    installation: &Installation,
    call: &Call,
    input: ListRegionsRequest,
) -> Result<ListRegionsResponse, Refusal> {
    let account = target_account(call, input.account_id.as_deref())?.to_string();
    let wanted = input.region_opt_status_contains.unwrap_or_default();
    let selected = wanted.join(",");
    let scope = Scope { operation: "ListRegions", caller: &call.caller, parameters: &[&account, &selected] };
    let regions = all(installation, call).into_iter().map(|region| (status(&region), region));
    let regions = regions.filter(|(status, _)| wanted.is_empty() || wanted.iter().any(|one| one == status));
    let entries = regions.map(|(status, region)| {
        let name = region.to_string();
        (name.clone(), wire::Region { region_name: Some(name), region_opt_status: Some(status.to_owned()) })
    });
    let size = pages::size(input.max_results, PAGE);
    let (list, next_token) = pages::page(&scope, input.next_token.as_deref(), size, entries)?;
    Ok(ListRegionsResponse { regions: Some(list), next_token })
}

pub async fn get_region_opt_status(
    installation: &Installation,
    call: &Call,
    input: GetRegionOptStatusRequest,
) -> Result<GetRegionOptStatusResponse, Refusal> {
    target_account(call, input.account_id.as_deref())?;
    let region = all(installation, call).into_iter().find(|region| region.as_str() == input.region_name);
    let region = region.ok_or_else(|| {
        let message = format!("{} is not a Region of the partition.", input.region_name);
        WireError::of(ServiceId::Account, &e::VALIDATION_EXCEPTION, message)
    })?;
    let region_opt_status = Some(status(&region).to_owned());
    Ok(GetRegionOptStatusResponse { region_name: Some(input.region_name), region_opt_status })
}

/// The Regions of the caller's partition, by name.
fn all(installation: &Installation, call: &Call) -> Vec<Region> {
    let partition = call.caller.region.partition();
    let added = installation.engine.settings().regions.added().filter(|region| region.partition() == partition);
    let mut regions: Vec<Region> = Region::all_in(partition).chain(added.cloned()).collect();
    regions.sort_unstable();
    regions
}

fn status(region: &Region) -> &'static str {
    if region.is_opt_in() { "DISABLED" } else { "ENABLED_BY_DEFAULT" }
}
