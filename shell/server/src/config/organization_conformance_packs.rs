//! An organization's conformance packs, as the account that made them sees them.

use super::templates::{self, Refuse};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use governance::conformance_packs::commands::{DeleteOrganizationConformancePack, PutOrganizationConformancePack};
use governance::conformance_packs::{
    OrganizationPack, Place, Rejection, member_statuses_from, organization_pack_status,
};
use identifiers::AccountId;
use std::ops::Bound;
use wire_config as wire;
use wire_config::{
    DeleteOrganizationConformancePackRequest, DescribeOrganizationConformancePackStatusesRequest,
    DescribeOrganizationConformancePackStatusesResponse, DescribeOrganizationConformancePacksRequest,
    DescribeOrganizationConformancePacksResponse, GetOrganizationConformancePackDetailedStatusRequest,
    GetOrganizationConformancePackDetailedStatusResponse, PutOrganizationConformancePackRequest,
    PutOrganizationConformancePackResponse,
};

/// Entries on a page.
const PAGE: usize = 100;

const REFUSE: Refuse =
    Refuse { members: Rejection::Validation, template: Rejection::OrganizationConformancePackTemplateValidation };

pub async fn put_organization_conformance_pack(
    installation: &Installation,
    call: &Call,
    input: PutOrganizationConformancePackRequest,
) -> Result<PutOrganizationConformancePackResponse, Refusal> {
    let source =
        templates::read(installation, call, input.template_s3_uri.as_deref(), input.template_body, REFUSE).await?;
    let excluded = input.excluded_accounts.unwrap_or_default();
    let excluded = excluded.iter().map(|text| {
        text.parse().map_err(|_| Refusal::from(Rejection::Validation(format!("{text} is not an account id."))))
    });
    let command = PutOrganizationConformancePack {
        name: input.organization_conformance_pack_name.into(),
        template: source.template,
        input_parameters: from_wire::input_parameters(input.conformance_pack_input_parameters),
        delivery_s3_bucket: from_wire::text(input.delivery_s3_bucket),
        delivery_s3_key_prefix: from_wire::text(input.delivery_s3_key_prefix),
        excluded_accounts: excluded.collect::<Result<_, _>>()?,
        tags: from_wire::tags(input.tags, Rejection::Validation)?,
    };
    // What its name must be like is refused before.
    command.check_delivery_bucket_name()?;
    templates::check_delivery_bucket(installation, command.delivery_s3_bucket.as_deref())?;
    let executed = installation.engine.execute_with(call.caller.clone(), command, vec![source.blob]).await?;
    Ok(PutOrganizationConformancePackResponse { organization_conformance_pack_arn: Some(executed.output) })
}

pub async fn delete_organization_conformance_pack(
    installation: &Installation,
    call: &Call,
    input: DeleteOrganizationConformancePackRequest,
) -> Result<(), Refusal> {
    let command = DeleteOrganizationConformancePack { name: input.organization_conformance_pack_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn describe_organization_conformance_packs(
    _: &Installation,
    call: &Call,
    input: DescribeOrganizationConformancePacksRequest,
) -> Result<DescribeOrganizationConformancePacksResponse, Refusal> {
    let names = from_wire::names(input.organization_conformance_pack_names);
    let asked = Asked { operation: "DescribeOrganizationConformancePacks", names, token: input.next_token };
    let (packs, next_token) = asked.page(call, input.limit)?;
    let shown = packs.into_iter().map(|pack| wire::OrganizationConformancePack {
        organization_conformance_pack_name: pack.name.to_string(),
        organization_conformance_pack_arn: pack.arn(),
        delivery_s3_bucket: to_wire::text(&pack.delivery_s3_bucket),
        delivery_s3_key_prefix: to_wire::text(&pack.delivery_s3_key_prefix),
        conformance_pack_input_parameters: to_wire::input_parameters(&pack.desired.input_parameters),
        excluded_accounts: Some(pack.excluded_accounts.iter().map(ToString::to_string).collect()),
        last_update_time: pack.requested_at.millis(),
    });
    Ok(DescribeOrganizationConformancePacksResponse {
        organization_conformance_packs: Some(shown.collect()),
        next_token,
    })
}

pub async fn describe_organization_conformance_pack_statuses(
    _: &Installation,
    call: &Call,
    input: DescribeOrganizationConformancePackStatusesRequest,
) -> Result<DescribeOrganizationConformancePackStatusesResponse, Refusal> {
    let names = from_wire::names(input.organization_conformance_pack_names);
    let asked = Asked { operation: "DescribeOrganizationConformancePackStatuses", names, token: input.next_token };
    let (packs, next_token) = asked.page(call, input.limit)?;
    let shown = packs.into_iter().map(|pack| {
        let (status, failure) = organization_pack_status(pack);
        let (code, message) = failure.map(|(code, message)| (code.api_name().to_owned(), message)).unzip();
        wire::OrganizationConformancePackStatus {
            organization_conformance_pack_name: pack.name.to_string(),
            status: status.to_string(),
            error_code: code,
            error_message: message,
            last_update_time: Some(pack.status_at.millis()),
        }
    });
    Ok(DescribeOrganizationConformancePackStatusesResponse {
        organization_conformance_pack_statuses: Some(shown.collect()),
        next_token,
    })
}

pub async fn get_organization_conformance_pack_detailed_status(
    _: &Installation,
    call: &Call,
    input: GetOrganizationConformancePackDetailedStatusRequest,
) -> Result<GetOrganizationConformancePackDetailedStatusResponse, Refusal> {
    let place = Place::new(call.caller.account, call.caller.region.clone());
    let state = &call.snapshot.state;
    let name = input.organization_conformance_pack_name;
    let pack = state.conformance_packs.organization_packs.get(&(place, name.as_str().into()));
    let pack = pack.ok_or_else(|| Rejection::NoSuchOrganizationConformancePack(name.as_str().into()))?;
    let filters = input.filters.unwrap_or_default();
    let (account, status) = (filters.account_id.unwrap_or_default(), filters.status.unwrap_or_default());
    let scope = Scope {
        operation: "GetOrganizationConformancePackDetailedStatus",
        caller: &call.caller,
        parameters: &[&name, &account, &status],
    };
    // Tokens hold account ids, whose order is that of the list.
    let after = page::after(&scope, input.next_token.as_deref())?.and_then(|account| account.parse().ok());
    let only = account.parse::<AccountId>().ok();
    let from = after.map(Bound::Excluded).or(only.map(Bound::Included)).unwrap_or(Bound::Unbounded);
    let records = member_statuses_from(&state.conformance_packs, &state.organizations, pack, from);
    let records = records.take_while(|record| only.is_none_or(|only| record.account == only));
    let entries = records.filter_map(|record| {
        let (of, reached) = (record.account.to_string(), record.status.to_string());
        let wanted = status.is_empty() || reached == status;
        let (code, message) =
            record.failure.map(|(code, message)| (code.api_name().to_owned(), message.to_string())).unzip();
        wanted.then(|| {
            let shown = wire::OrganizationConformancePackDetailedStatus {
                account_id: of.clone(),
                conformance_pack_name: pack.member_pack_name().to_string(),
                status: reached,
                error_code: code,
                error_message: message,
                last_update_time: Some(record.at.millis()),
            };
            (of, shown)
        })
    });
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(GetOrganizationConformancePackDetailedStatusResponse {
        organization_conformance_pack_detailed_statuses: Some(list),
        next_token,
    })
}

/// Which packs are asked for.
struct Asked {
    operation: &'static str,
    names: Vec<String>,
    token: Option<String>,
}

impl Asked {
    /// The packs by name. Limit and token don't count where names are given.
    fn page<'a>(
        &self,
        call: &'a Call,
        limit: Option<i64>,
    ) -> Result<(Vec<&'a OrganizationPack>, Option<String>), Refusal> {
        let place = Place::new(call.caller.account, call.caller.region.clone());
        let packs = call.snapshot.state.conformance_packs.organization_packs_of(&place);
        if !self.names.is_empty() {
            let packs: Vec<_> = packs.filter(|pack| self.names.iter().any(|name| *name == pack.name)).collect();
            return if packs.len() == self.names.len() {
                Ok((packs, None))
            } else {
                Err(Rejection::NoSuchOrganizationConformancePacks.into())
            };
        }
        let scope = Scope { operation: self.operation, caller: &call.caller, parameters: &[] };
        let entries = packs.map(|pack| (pack.name.to_string(), pack));
        Ok(page::page(&scope, self.token.as_deref(), page::size(limit, PAGE), entries)?)
    }
}
