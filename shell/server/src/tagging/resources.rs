//! GetResources: what bears tags or ever did, in the caller's account and Region, and how it stands to the account's tag policy.

use super::arns::arn;
use super::page;
use super::refusal::invalid;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::{TagCompliance, TagPolicyInForce, Tags};
use governance::tagging::{TaggedResource, tagged_resources};
use smol_str::SmolStr;
use wire_resourcegroupstaggingapi as wire;
use wire_resourcegroupstaggingapi::{GetResourcesInput, GetResourcesOutput, TagFilter};

/// Resources on a page, unless another number is asked for.
const PAGE: usize = 50;
/// How many resources a page may be asked to have.
const RESOURCES: std::ops::RangeInclusive<usize> = 1..=100;
/// How many tags a page may be asked to have.
const TAGS: std::ops::RangeInclusive<usize> = 100..=500;
/// How many types of resources a request may name.
const TYPES: usize = 100;
/// How many values a filter may have.
const VALUES: usize = 20;

pub async fn get_resources(
    installation: &Installation,
    call: &Call,
    input: GetResourcesInput,
) -> Result<GetResourcesOutput, Refusal> {
    let wanted = Wanted::of(call, &input)?;
    let parameters = format!("{:?}", (&wanted.filters, &wanted.types, wanted.details, wanted.without_compliant));
    let scope = Scope { operation: "GetResources", caller: &call.caller, parameters: &[&parameters] };
    let now = installation.engine.now();
    let after = page::after(&scope, input.pagination_token.as_deref(), now)?;
    let (mut shown, mut tags, mut last) = (Vec::new(), 0_usize, None::<String>);
    let mut more = false;
    let state = &call.snapshot.state;
    let policy = wanted.details.then(|| TagPolicyInForce::of(&state.organizations, call.caller.account));
    for resource in tagged_resources(state, &call.caller) {
        if after.as_deref().is_some_and(|after| resource.arn.as_str() <= after) || !wanted.has(&resource) {
            continue;
        }
        let details = policy.as_ref().map(|policy| policy.compliance_of(resource.kind(), resource.tags));
        if wanted.without_compliant && details.as_ref().is_some_and(TagCompliance::is_compliant) {
            continue;
        }
        // One without tags counts as one tag. The first of a page is shown whatever it has, so that there is a next page.
        let counted = resource.tags.len().max(1);
        let too_many = wanted.tags_per_page.is_some_and(|limit| tags + counted > limit) && !shown.is_empty();
        if shown.len() == wanted.resources_per_page || too_many {
            more = true;
            break;
        }
        tags += counted;
        shown.push(told(&resource, details));
        last = Some(resource.arn);
    }
    let token = page::next(&scope, last.as_deref().filter(|_| more), now);
    Ok(GetResourcesOutput { resource_tag_mapping_list: Some(shown), pagination_token: Some(token) })
}

/// What a request selects, and how much of it at once.
struct Wanted {
    arns: Vec<String>,
    filters: Vec<(String, Vec<String>)>,
    types: Vec<String>,
    details: bool,
    without_compliant: bool,
    resources_per_page: usize,
    tags_per_page: Option<usize>,
}

impl Wanted {
    fn of(call: &Call, input: &GetResourcesInput) -> Result<Self, Refusal> {
        let arns = input.resource_arn_list.clone().unwrap_or_default();
        let types = input.resource_type_filters.clone().unwrap_or_default();
        let filters = input.tag_filters.clone().unwrap_or_default();
        if !arns.is_empty() {
            let token = input.pagination_token.as_deref().unwrap_or_default();
            let paged = input.resources_per_page.is_some() || input.tags_per_page.is_some() || !token.is_empty();
            if paged || !filters.is_empty() || !types.is_empty() {
                return Err(invalid(
                    "ResourceARNList can't be used together with filters or with pagination parameters.",
                ));
            }
            for text in &arns {
                arn(text, &call.caller)?;
            }
        }
        if types.len() > TYPES {
            return Err(invalid(format!("ResourceTypeFilters can have at most {TYPES} items.")));
        }
        let details = input.include_compliance_details == Some(true);
        let without_compliant = input.exclude_compliant_resources == Some(true);
        if without_compliant && !details {
            return Err(invalid("ExcludeCompliantResources can be used only when IncludeComplianceDetails is true."));
        }
        let bounded = |name: &str, given: Option<i64>, range: &std::ops::RangeInclusive<usize>| {
            let within = |number: i64| usize::try_from(number).ok().filter(|number| range.contains(number));
            let problem = || invalid(format!("{name} must be between {} and {}.", range.start(), range.end()));
            given.map(|number| within(number).ok_or_else(problem)).transpose()
        };
        let resources = bounded("ResourcesPerPage", input.resources_per_page, &RESOURCES)?;
        let tags_per_page = bounded("TagsPerPage", input.tags_per_page, &TAGS)?;
        // Without a number of resources that of tags alone decides.
        let usual = if arns.is_empty() && tags_per_page.is_none() { PAGE } else { usize::MAX };
        Ok(Self {
            arns,
            filters: filters.into_iter().map(filter).collect::<Result<_, _>>()?,
            types,
            details,
            without_compliant,
            resources_per_page: resources.unwrap_or(usual),
            tags_per_page,
        })
    }

    fn has(&self, resource: &TaggedResource<'_>) -> bool {
        (self.arns.is_empty() || self.arns.contains(&resource.arn))
            && (self.types.is_empty() || self.types.iter().any(|wanted| is_of_type(resource, wanted)))
            && self.filters.iter().all(|filter| passes(resource.tags, filter))
    }
}

fn filter(filter: TagFilter) -> Result<(String, Vec<String>), Refusal> {
    let values = filter.values.unwrap_or_default();
    if values.len() > VALUES {
        return Err(invalid(format!("A tag filter can have at most {VALUES} values.")));
    }
    let key = filter.key.ok_or_else(|| invalid("Each tag filter must contain a key."))?;
    Ok((key, values))
}

/// Whether tags have the key, with one of the values or, where none are given, with any.
fn passes(tags: &Tags, (key, values): &(String, Vec<String>)) -> bool {
    tags.iter().any(|tag| tag.key == *key && (values.is_empty() || values.iter().any(|value| tag.value == *value)))
}

/// Whether a resource is of a type: a service, or one of its kinds of things (`organizations:account`).
fn is_of_type(resource: &TaggedResource<'_>, wanted: &str) -> bool {
    let (service, kind) = resource.kind();
    match wanted.split_once(':') {
        Some((wanted_service, wanted_kind)) => wanted_service == service && wanted_kind == kind,
        None => wanted == service,
    }
}

fn told(resource: &TaggedResource<'_>, details: Option<TagCompliance>) -> wire::ResourceTagMapping {
    let tags = resource.tags.iter().map(|tag| wire::Tag { key: tag.key.to_string(), value: tag.value.to_string() });
    let keys = |keys: Vec<SmolStr>| Some(keys.iter().map(ToString::to_string).collect());
    wire::ResourceTagMapping {
        resource_arn: Some(resource.arn.clone()),
        tags: Some(tags.collect()),
        compliance_details: details.map(|details| wire::ComplianceDetails {
            compliance_status: Some(details.is_compliant()),
            noncompliant_keys: keys(details.noncompliant_keys),
            keys_with_noncompliant_values: keys(details.keys_with_noncompliant_values),
            missing_tag_keys: keys(details.missing_keys),
        }),
    }
}
