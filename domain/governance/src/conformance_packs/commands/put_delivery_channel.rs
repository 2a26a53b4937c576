//! PutDeliveryChannel: makes the delivery channel of an account and Region, or gives it other settings.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::recorder::{DeliveryChannel, DeliveryFrequency};
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use identifiers::Partition;
use smol_str::SmolStr;

/// The channel's name unless another one is given.
const DEFAULT_NAME: &str = "default";

/// Makes or changes the delivery channel.
#[derive(Debug, Clone, PartialEq)]
pub struct PutDeliveryChannel {
    /// Its name.
    pub name: Option<SmolStr>,
    /// The bucket.
    pub s3_bucket_name: Option<SmolStr>,
    /// Whether the bucket was there when the call came in: buckets are kept outside the state.
    pub bucket_is_there: bool,
    /// The prefix in the bucket.
    pub s3_key_prefix: Option<SmolStr>,
    /// The key that deliveries are encrypted with.
    pub s3_kms_key_arn: Option<SmolStr>,
    /// The topic that hears of deliveries.
    pub sns_topic_arn: Option<SmolStr>,
    /// How often snapshots are delivered.
    pub snapshot_frequency: Option<DeliveryFrequency>,
}

impl Command for PutDeliveryChannel {
    type Output = ();
    const OPERATION: Operation = Operation::config("PutDeliveryChannel");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let packs = &state.conformance_packs;
        let name = self.name.clone().unwrap_or(SmolStr::new_static(DEFAULT_NAME));
        if name.trim().is_empty() {
            return Err(Rejection::InvalidDeliveryChannelName(name).into());
        }
        if !packs.recorders.contains_key(&place) {
            return Err(Rejection::NoRecorderForDeliveryChannel.into());
        }
        if packs.delivery_channels.get(&place).is_some_and(|known| known.name != name) {
            return Err(Rejection::MaxNumberOfDeliveryChannelsExceeded(name).into());
        }
        let bucket = self.s3_bucket_name.clone().unwrap_or_default();
        if !self.bucket_is_there {
            return Err(Rejection::NoSuchBucket(bucket).into());
        }
        let channel = DeliveryChannel {
            name,
            s3_bucket_name: bucket,
            s3_key_prefix: self.s3_key_prefix.clone(),
            s3_kms_key_arn: self.s3_kms_key_arn.clone(),
            sns_topic_arn: self.sns_topic_arn.clone(),
            snapshot_frequency: self.snapshot_frequency,
            put_at: context.now,
        };
        check_channel(&channel)?;
        let known = packs.delivery_channels.get(&place);
        if known.is_some_and(|known| DeliveryChannel { put_at: known.put_at, ..channel.clone() } == *known) {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::DeliveryChannelPut { account: place.account, region: place.region, channel };
        Ok(Decision::new([event], ()))
    }
}

/// What there is to say of a channel, wherever its bucket is.
pub(crate) fn check_channel(channel: &DeliveryChannel) -> Result<(), Rejection> {
    let unusable = |prefix: &&SmolStr| prefix.is_empty() || prefix.starts_with('/');
    if let Some(prefix) = channel.s3_key_prefix.as_ref().filter(unusable) {
        return Err(Rejection::InvalidS3KeyPrefix(prefix.clone()));
    }
    if let Some(key) = channel.s3_kms_key_arn.as_ref().filter(|key| !is_arn_of(key, "kms")) {
        return Err(Rejection::InvalidS3KmsKeyArn(key.clone()));
    }
    if let Some(topic) = channel.sns_topic_arn.as_ref().filter(|topic| !is_arn_of(topic, "sns")) {
        return Err(Rejection::InvalidSnsTopicArn(topic.clone()));
    }
    Ok(())
}

fn is_arn_of(text: &str, service: &str) -> bool {
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next().unwrap_or_default();
    next() == "arn"
        && Partition::named(next()).is_some()
        && next() == service
        && !next().is_empty()
        && next().len() == 12
        && !next().is_empty()
}
