//! Recorders and delivery channels that `awsConfig` has the accelerator set up.

use super::accounts::MANAGEMENT;
use super::landing_zone::LandingZone;
use super::targets::Targets;
use crate::aws_api::node::Findings;
use crate::yaml::Node;
use organization_document::{
    ConfigurationRecorder, DeliveryChannel, DeliveryFrequency, Gap, OrganizationDocument, RecordingStrategy,
};

/// Fills in the recorders and channels of accounts.
pub fn fill(document: &mut OrganizationDocument, security: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) {
    let Some(config) = security.member("awsConfig") else { return };
    if config.flag("enableConfigurationRecorder", findings) != Some(true) {
        return;
    }
    let targets = Targets::read(&config, zone, findings);
    let overrides = config.flag("overrideExisting", findings).unwrap_or_default();
    let channel = channel(&config, zone, overrides, findings);
    let recorder = ConfigurationRecorder {
        strategy: Some(RecordingStrategy::AllSupported),
        include_global_resource_types: Some(true),
        ..ConfigurationRecorder::default()
    };
    let mut any = false;
    for (at, account) in document.accounts.iter_mut().enumerate() {
        // In an organization of AWS Control Tower it makes the recorders of members itself.
        if !zone.is_managed(at) || (zone.control_tower && account.name != MANAGEMENT) {
            continue;
        }
        for region in &zone.regions {
            if targets.as_ref().is_some_and(|targets| !targets.includes(zone, at, region)) {
                continue;
            }
            let place = account.regions.entry(region.clone()).or_default();
            place.configuration_recorder = Some(recorder.clone());
            place.delivery_channel.clone_from(&channel);
            any = true;
        }
    }
    if zone.control_tower {
        let what = "AWS Control Tower makes the recorders of all accounts but the management account itself; they are left out.";
        findings.gaps.push(Gap::absent(config.source(), config.place.clone(), what));
    }
    if any {
        let what = "The names and roles of recorders and channels aren't told: default and the service-linked role were assumed.";
        findings.gaps.push(Gap::assumed(config.source(), config.place.clone(), what));
    }
}

/// The channel that all recorders deliver by: to the bucket of central logs.
fn channel(
    config: &Node<'_>,
    zone: &LandingZone,
    overrides: bool,
    findings: &mut Findings<'_>,
) -> Option<DeliveryChannel> {
    if config.flag("enableDeliveryChannel", findings) == Some(false) {
        return None;
    }
    let place = config.place.clone();
    let Some(bucket) = zone.bucket("central-logs") else {
        let what = "The bucket of central logs isn't told, since the id of LogArchive or the Region isn't; channels are left out.";
        findings.gaps.push(Gap::absent(config.source(), place, what));
        return None;
    };
    let what = format!("The bucket of deliveries isn't told; the usual name {bucket} was assumed, and no key.");
    findings.gaps.push(Gap::assumed(config.source(), place, what));
    Some(DeliveryChannel {
        s3_bucket: bucket,
        s3_key_prefix: overrides.then(|| "config".to_owned()),
        snapshot_frequency: Some(DeliveryFrequency::OneHour),
        ..DeliveryChannel::default()
    })
}
