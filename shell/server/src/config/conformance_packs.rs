//! An account's conformance packs, those that its organization carried there included.

use super::templates::{self, Refuse};
use super::view::View;
use super::{from_wire, to_wire};
use crate::bucket_owner::owner_name;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use governance::conformance_packs::commands::{DeleteConformancePack, PutConformancePack};
use governance::conformance_packs::{BUCKET_PREFIX, DeployedPack, Rejection};
use identifiers::Timestamp;
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_config as wire;
use wire_config::{
    DeleteConformancePackRequest, DescribeConformancePackStatusRequest, DescribeConformancePackStatusResponse,
    DescribeConformancePacksRequest, DescribeConformancePacksResponse, PutConformancePackRequest,
    PutConformancePackResponse,
};

/// Packs on a page.
const PAGE: usize = 20;
/// The type of packs with a template of one's own.
const CUSTOM: &str = "CUSTOM";

const REFUSE: Refuse =
    Refuse { members: Rejection::InvalidParameterValue, template: Rejection::ConformancePackTemplateValidation };

pub async fn put_conformance_pack(
    installation: &Installation,
    call: &Call,
    input: PutConformancePackRequest,
) -> Result<PutConformancePackResponse, Refusal> {
    if input.source.is_some() || input.scope.is_some() {
        return Err(not_modelled("Bailiwick doesn't model managed conformance packs (Source, Scope) yet."));
    }
    if input.template_ssm_document_details.is_some() {
        if input.template_s3_uri.is_some() || input.template_body.is_some() {
            let message = "TemplateSSMDocumentDetails goes with neither TemplateS3Uri nor TemplateBody.".to_owned();
            return Err(Rejection::InvalidParameterValue(message).into());
        }
        return Err(not_modelled("Bailiwick doesn't read templates from AWS Systems Manager."));
    }
    if let Some(bucket) = input.delivery_s3_bucket.as_deref()
        && !bucket.starts_with(BUCKET_PREFIX)
        && installation
            .buckets
            .bucket_owner(bucket)
            .is_some_and(|owner| owner != owner_name(call.caller.account, call.caller.region.partition()))
    {
        let message = format!("The name of a delivery bucket of another account must begin with {BUCKET_PREFIX}.");
        return Err(Rejection::InvalidParameterValue(message).into());
    }
    templates::check_delivery_bucket(installation, input.delivery_s3_bucket.as_deref())?;
    let source =
        templates::read(installation, call, input.template_s3_uri.as_deref(), input.template_body, REFUSE).await?;
    let command = PutConformancePack {
        name: input.conformance_pack_name.into(),
        template: source.template,
        input_parameters: from_wire::input_parameters(input.conformance_pack_input_parameters),
        delivery_s3_bucket: from_wire::text(input.delivery_s3_bucket),
        delivery_s3_key_prefix: from_wire::text(input.delivery_s3_key_prefix),
        ssm_document: None,
        tags: from_wire::tags(input.tags, Rejection::InvalidParameterValue)?,
    };
    let executed = installation.engine.execute_with(call.caller.clone(), command, vec![source.blob]).await?;
    Ok(PutConformancePackResponse { conformance_pack_arn: Some(executed.output) })
}

fn not_modelled(message: &str) -> Refusal {
    WireError::common(ServiceId::Config, Common::NotModelled, message).into()
}

pub async fn delete_conformance_pack(
    installation: &Installation,
    call: &Call,
    input: DeleteConformancePackRequest,
) -> Result<(), Refusal> {
    let command = DeleteConformancePack { name: input.conformance_pack_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn describe_conformance_packs(
    installation: &Installation,
    call: &Call,
    input: DescribeConformancePacksRequest,
) -> Result<DescribeConformancePacksResponse, Refusal> {
    let names = from_wire::names(input.conformance_pack_names);
    let packs = View::of(installation, call).packs();
    let unknown: Vec<String> =
        names.iter().filter(|name| packs.iter().all(|pack| pack.name != name.as_str())).cloned().collect();
    if !unknown.is_empty() {
        return Err(Rejection::NoSuchConformancePack(unknown).into());
    }
    let wanted = Wanted { operation: "DescribeConformancePacks", names, filters: input.filters };
    let (packs, next_token) = wanted.page(call, packs, input.next_token.as_deref(), input.limit)?;
    let shown = packs.into_iter().map(|pack| wire::ConformancePackDetail {
        conformance_pack_arn: pack.arn(),
        conformance_pack_id: pack.id.to_string(),
        delivery_s3_bucket: to_wire::text(&pack.delivery_s3_bucket),
        delivery_s3_key_prefix: to_wire::text(&pack.delivery_s3_key_prefix),
        conformance_pack_input_parameters: to_wire::input_parameters(&pack.desired.input_parameters),
        last_update_requested_time: Some(pack.requested_at.millis()),
        created_by: pack.created_by().map(str::to_owned),
        template_ssm_document_details: None,
        r#type: Some(CUSTOM.to_owned()),
        source: None,
        scope: None,
        conformance_pack_name: pack.name.to_string(),
    });
    Ok(DescribeConformancePacksResponse { conformance_pack_details: Some(shown.collect()), next_token })
}

pub async fn describe_conformance_pack_status(
    installation: &Installation,
    call: &Call,
    input: DescribeConformancePackStatusRequest,
) -> Result<DescribeConformancePackStatusResponse, Refusal> {
    // Unknown names yield nothing: the operation declares no error for them.
    let names = from_wire::names(input.conformance_pack_names);
    let wanted = Wanted { operation: "DescribeConformancePackStatus", names, filters: input.filters };
    let packs = View::of(installation, call).packs();
    let (packs, next_token) = wanted.page(call, packs, input.next_token.as_deref(), input.limit)?;
    let shown = packs.into_iter().map(|pack| wire::ConformancePackStatusDetail {
        conformance_pack_id: pack.id.to_string(),
        conformance_pack_arn: pack.arn(),
        conformance_pack_state: pack.state.to_owned(),
        stack_arn: Some(pack.stack_arn(installation.engine.seed())),
        conformance_pack_status_reason: pack.status_reason.as_deref().map(str::to_owned),
        last_update_requested_time: pack.requested_at.millis(),
        last_update_completed_time: pack.completed_at.map(Timestamp::millis),
        r#type: Some(CUSTOM.to_owned()),
        conformance_pack_name: pack.name.to_string(),
    });
    Ok(DescribeConformancePackStatusResponse { conformance_pack_status_details: Some(shown.collect()), next_token })
}

/// Which packs are asked for.
struct Wanted {
    operation: &'static str,
    names: Vec<String>,
    filters: Option<wire::DescribeConformancePacksFilters>,
}

impl Wanted {
    fn page(
        &self,
        call: &Call,
        packs: Vec<DeployedPack>,
        token: Option<&str>,
        limit: Option<i64>,
    ) -> Result<(Vec<DeployedPack>, Option<String>), Refusal> {
        let types = self.filters.as_ref().and_then(|filters| filters.types.clone()).unwrap_or_default();
        let custom = types.is_empty() || types.iter().any(|one| one == CUSTOM);
        let (names, types) = (self.names.join(","), types.join(","));
        let scope = Scope { operation: self.operation, caller: &call.caller, parameters: &[&names, &types] };
        let named = |pack: &DeployedPack| self.names.is_empty() || self.names.iter().any(|name| *name == pack.name);
        let packs = packs.into_iter().filter(|pack| custom && named(pack)).map(|pack| (pack.name.to_string(), pack));
        Ok(page::page(&scope, token, page::size(limit, PAGE), packs)?)
    }
}
