//! What an account records in a Region, and where it delivers it to.

use super::place::Place;
use crate::organizations::tags::Tags;
use identifiers::{Seed, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A configuration recorder: at most one in an account and Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recorder {
    /// `default` unless another one was given; it never changes.
    pub name: SmolStr,
    /// The last part of its ARN.
    pub id: SmolStr,
    /// The role that it reads with.
    pub role_arn: SmolStr,
    /// Which types it records.
    pub group: RecordingGroup,
    /// How often it records; absent as long as it wasn't said.
    pub mode: Option<RecordingMode>,
    /// Set by PutConfigurationRecorder and TagResource.
    pub tags: Tags,
    /// Whether it is running.
    pub recording: bool,
    /// When it was last started.
    pub started_at: Option<Timestamp>,
    /// When it was last stopped.
    pub stopped_at: Option<Timestamp>,
}

/// `recordingGroup`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecordingGroup {
    /// `allSupported`
    pub all_supported: bool,
    /// `includeGlobalResourceTypes`
    pub include_global_resource_types: bool,
    /// `resourceTypes`
    pub resource_types: Vec<SmolStr>,
    /// `exclusionByResourceTypes.resourceTypes`
    pub excluded_resource_types: Vec<SmolStr>,
    /// `recordingStrategy.useOnly`
    pub strategy: RecordingStrategy,
}

/// `useOnly`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RecordingStrategy {
    /// Everything.
    AllSupported,
    /// The types that are listed.
    Inclusion,
    /// Everything but the types that are listed.
    Exclusion,
}

/// `recordingMode`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordingMode {
    /// How often.
    pub frequency: RecordingFrequency,
    /// Exceptions by type.
    pub overrides: Vec<RecordingModeOverride>,
}

/// An exception to the recording frequency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordingModeOverride {
    /// What it is for.
    pub description: Option<SmolStr>,
    /// For which types.
    pub resource_types: Vec<SmolStr>,
    /// How often those are recorded.
    pub frequency: RecordingFrequency,
}

/// `recordingFrequency`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RecordingFrequency {
    /// At every change.
    Continuous,
    /// Once a day.
    Daily,
}

/// A delivery channel: at most one in an account and Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeliveryChannel {
    /// `default` unless another one was given; it never changes.
    pub name: SmolStr,
    /// The bucket that deliveries go to.
    pub s3_bucket_name: SmolStr,
    /// The prefix in the bucket.
    pub s3_key_prefix: Option<SmolStr>,
    /// The key that deliveries are encrypted with.
    pub s3_kms_key_arn: Option<SmolStr>,
    /// The topic that hears of deliveries.
    pub sns_topic_arn: Option<SmolStr>,
    /// How often snapshots are delivered.
    pub snapshot_frequency: Option<DeliveryFrequency>,
    /// When it was last put.
    pub put_at: Timestamp,
}

/// How often snapshots are delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DeliveryFrequency {
    OneHour,
    ThreeHours,
    SixHours,
    TwelveHours,
    TwentyFourHours,
}

impl Default for RecordingGroup {
    /// Everything but the global types.
    fn default() -> Self {
        Self {
            all_supported: true,
            include_global_resource_types: false,
            resource_types: Vec::new(),
            excluded_resource_types: Vec::new(),
            strategy: RecordingStrategy::AllSupported,
        }
    }
}

impl Recorder {
    /// `arn:aws:config:REGION:ACCOUNT:configuration-recorder/NAME/ID`.
    pub fn arn(&self, place: &Place) -> String {
        place.arn(&format!("configuration-recorder/{}/{}", self.name, self.id))
    }
}

/// The id of a recorder of this name.
pub(crate) fn recorder_id(seed: &Seed, place: &Place, name: &str) -> SmolStr {
    let (account, region) = (place.account.to_string(), place.region.to_string());
    SmolStr::from(seed.alphanumeric("configuration recorder", &[&account, &region, name], 0, 16))
}

macro_rules! wire_names {
    ($name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        impl $name {
            /// The name on the wire.
            pub fn api_name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Reads the name on the wire.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

wire_names!(RecordingStrategy {
    AllSupported = "ALL_SUPPORTED_RESOURCE_TYPES",
    Inclusion = "INCLUSION_BY_RESOURCE_TYPES",
    Exclusion = "EXCLUSION_BY_RESOURCE_TYPES",
});
wire_names!(RecordingFrequency { Continuous = "CONTINUOUS", Daily = "DAILY" });
wire_names!(DeliveryFrequency {
    OneHour = "One_Hour",
    ThreeHours = "Three_Hours",
    SixHours = "Six_Hours",
    TwelveHours = "Twelve_Hours",
    TwentyFourHours = "TwentyFour_Hours",
});
