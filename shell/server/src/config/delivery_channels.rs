//! Delivery channels.

use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::conformance_packs::commands::{DeleteDeliveryChannel, PutDeliveryChannel};
use governance::conformance_packs::{DeliveryChannel, DeliveryFrequency, Place, Rejection};
use wire_config as wire;
use wire_config::{
    DeleteDeliveryChannelRequest, DescribeDeliveryChannelStatusRequest, DescribeDeliveryChannelStatusResponse,
    DescribeDeliveryChannelsRequest, DescribeDeliveryChannelsResponse, PutDeliveryChannelRequest,
};

pub async fn put_delivery_channel(
    installation: &Installation,
    call: &Call,
    input: PutDeliveryChannelRequest,
) -> Result<(), Refusal> {
    let channel = input.delivery_channel;
    let frequency = channel.config_snapshot_delivery_properties.and_then(|it| it.delivery_frequency);
    let bucket = channel.s3_bucket_name.unwrap_or_default();
    let prefix = channel.s3_key_prefix.clone();
    let command = PutDeliveryChannel {
        name: from_wire::text(channel.name),
        s3_bucket_name: Some(bucket.as_str().into()),
        bucket_is_there: installation.buckets.bucket_exists(&bucket),
        s3_key_prefix: from_wire::text(channel.s3_key_prefix),
        s3_kms_key_arn: from_wire::text(channel.s3_kms_key_arn),
        sns_topic_arn: from_wire::text(channel.sns_topic_arn),
        snapshot_frequency: frequency.and_then(|text| DeliveryFrequency::parse(&text)),
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    check_writability(installation, call, bucket, prefix).await
}

/// AWS Config shows that it can deliver by writing an empty object, which people look for.
async fn check_writability(
    installation: &Installation,
    call: &Call,
    bucket: String,
    prefix: Option<String>,
) -> Result<(), Refusal> {
    let prefix = prefix.map(|prefix| format!("{prefix}/")).unwrap_or_default();
    let key = format!("{prefix}AWSLogs/{}/Config/ConfigWritabilityCheckFile", call.caller.account);
    let buckets = installation.buckets.clone();
    let put = move || buckets.put_object_as_service(&bucket, &key, "application/octet-stream", None, b"");
    match tokio::task::spawn_blocking(put).await {
        Ok(Ok(())) => {}
        // The channel stands: the bucket may have gone in this moment, and deliveries will say so.
        Ok(Err(problem)) => tracing::warn!(%problem, "the delivery bucket took no check file"),
        Err(problem) => tracing::warn!(%problem, "the delivery bucket took no check file"),
    }
    Ok(())
}

pub async fn delete_delivery_channel(
    installation: &Installation,
    call: &Call,
    input: DeleteDeliveryChannelRequest,
) -> Result<(), Refusal> {
    let command = DeleteDeliveryChannel { name: input.delivery_channel_name.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn describe_delivery_channels(
    _: &Installation,
    call: &Call,
    input: DescribeDeliveryChannelsRequest,
) -> Result<DescribeDeliveryChannelsResponse, Refusal> {
    let shown = found(call, input.delivery_channel_names)?.map(|channel| wire::DeliveryChannel {
        name: Some(channel.name.to_string()),
        s3_bucket_name: Some(channel.s3_bucket_name.to_string()),
        s3_key_prefix: to_wire::text(&channel.s3_key_prefix),
        s3_kms_key_arn: to_wire::text(&channel.s3_kms_key_arn),
        sns_topic_arn: to_wire::text(&channel.sns_topic_arn),
        config_snapshot_delivery_properties: channel.snapshot_frequency.map(|frequency| {
            wire::ConfigSnapshotDeliveryProperties { delivery_frequency: Some(frequency.api_name().to_owned()) }
        }),
    });
    Ok(DescribeDeliveryChannelsResponse { delivery_channels: Some(shown.into_iter().collect()) })
}

pub async fn describe_delivery_channel_status(
    _: &Installation,
    call: &Call,
    input: DescribeDeliveryChannelStatusRequest,
) -> Result<DescribeDeliveryChannelStatusResponse, Refusal> {
    let shown = found(call, input.delivery_channel_names)?.map(|channel| wire::DeliveryChannelStatus {
        name: Some(channel.name.to_string()),
        // Nothing is delivered from here: the channel is what a recorder needs to be started.
        config_snapshot_delivery_info: Some(nothing_delivered()),
        config_history_delivery_info: Some(nothing_delivered()),
        config_stream_delivery_info: Some(wire::ConfigStreamDeliveryInfo {
            last_status: Some("Not_Applicable".to_owned()),
            last_status_change_time: Some(channel.put_at.millis()),
            ..wire::ConfigStreamDeliveryInfo::default()
        }),
    });
    Ok(DescribeDeliveryChannelStatusResponse { delivery_channels_status: Some(shown.into_iter().collect()) })
}

fn nothing_delivered() -> wire::ConfigExportDeliveryInfo {
    wire::ConfigExportDeliveryInfo {
        last_status: Some("Not_Applicable".to_owned()),
        ..wire::ConfigExportDeliveryInfo::default()
    }
}

/// The caller's channel; whatever is asked for by name must be there.
fn found(call: &Call, names: Option<Vec<String>>) -> Result<Option<&DeliveryChannel>, Refusal> {
    let place = Place::new(call.caller.account, call.caller.region.clone());
    let channel = call.snapshot.state.conformance_packs.delivery_channels.get(&place);
    for name in names.unwrap_or_default() {
        if channel.is_none_or(|channel| channel.name != name) {
            return Err(Rejection::NoSuchDeliveryChannel(name).into());
        }
    }
    Ok(channel)
}
