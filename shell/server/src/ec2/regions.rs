//! DescribeRegions: the Regions of the caller's partition, and whether they need an opt-in. Nobody opts in here.

use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use authorization::{Context, Pattern, Truth};
use identifiers::Region;
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_ec2 as wire;
use wire_ec2::{DescribeRegionsRequest, DescribeRegionsResult, Filter};

/// What a request is answered that only asks whether it may be made. No model declares it.
const DRY_RUN: (&str, &str) = ("DryRunOperation", "Request would have succeeded, but DryRun flag is set.");

pub async fn describe_regions(
    installation: &Installation,
    call: &Call,
    input: DescribeRegionsRequest,
) -> Result<DescribeRegionsResult, Refusal> {
    if input.dry_run == Some(true) {
        let (code, message) = DRY_RUN;
        let (service, message) = (ServiceId::Ec2, message.to_owned());
        return Err(WireError { service, code, status: 412, message, members: Vec::new(), why: None }.into());
    }
    let partition = call.caller.region.partition();
    let added = installation.engine.settings().regions.added().filter(|region| region.partition() == partition);
    let mut regions: Vec<Region> = Region::all_in(partition).chain(added.cloned()).collect();
    regions.sort_unstable();
    let named = input.region_names.unwrap_or_default();
    if let Some(unknown) = named.iter().find(|name| !regions.iter().any(|region| region.as_str() == *name)) {
        return Err(invalid(format!("Invalid region name: {unknown}")));
    }
    let filters = input.filters.unwrap_or_default();
    if let Some(unknown) = filters.iter().find(|filter| !FILTERS.contains(&name(filter))) {
        return Err(invalid(format!("The filter '{}' is invalid", name(unknown))));
    }
    // Those that are named are shown whether the account has them or not.
    let all = input.all_regions == Some(true) || !named.is_empty();
    let shown = regions.into_iter().filter(|region| {
        (all || !region.is_opt_in()) && (named.is_empty() || named.iter().any(|name| region.as_str() == name))
    });
    let shown = shown.map(|region| wire::Region {
        opt_in_status: Some(if region.is_opt_in() { "not-opted-in" } else { "opt-in-not-required" }.to_owned()),
        endpoint: Some(format!("ec2.{region}.{}", partition.url_suffix())),
        region_name: Some(region.to_string()),
        geography: None,
    });
    let shown = shown.filter(|region| filters.iter().all(|filter| passes(region, filter)));
    Ok(DescribeRegionsResult { regions: Some(shown.collect()) })
}

/// The filters that there are.
const FILTERS: [&str; 3] = ["endpoint", "opt-in-status", "region-name"];

fn name(filter: &Filter) -> &str {
    filter.name.as_deref().unwrap_or_default()
}

/// Whether a Region has one of a filter's values.
fn passes(region: &wire::Region, filter: &Filter) -> bool {
    let have = match name(filter) {
        "endpoint" => &region.endpoint,
        "opt-in-status" => &region.opt_in_status,
        _ => &region.region_name,
    };
    let have = have.as_deref().unwrap_or_default();
    let matches = |wanted: &String| Pattern::wild(wanted, false).matches(have, &Context::NOTHING) == Truth::Yes;
    filter.values.iter().flatten().any(matches)
}

fn invalid(message: String) -> Refusal {
    WireError::common(ServiceId::Ec2, Common::Validation, message).into()
}
