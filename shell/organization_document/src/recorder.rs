//! A configuration recorder and a delivery channel.

use crate::members::members;
use crate::moment::Moment;
use crate::names::names;
use indexmap::IndexMap;

members! {
    /// A configuration recorder: what an account records in a Region.
    pub struct ConfigurationRecorder {
        /// Its name; default where it isn't told.
        pub name: Option<String>,
        /// The last part of its ARN.
        pub id: Option<String>,
        /// The role that it reads with; the service-linked role of AWS Config where it isn't told.
        pub role_arn: Option<String>,
        /// Which types it records; all where it isn't told.
        pub strategy: Option<RecordingStrategy>,
        /// The types that it records, with INCLUSION_BY_RESOURCE_TYPES.
        pub resource_types: Vec<String>,
        /// The types that it doesn't record, with EXCLUSION_BY_RESOURCE_TYPES.
        pub excluded_resource_types: Vec<String>,
        /// Whether it records global types, too.
        pub include_global_resource_types: Option<bool>,
        /// How often it records; absent as long as nobody said it.
        pub mode: Option<RecordingMode>,
        /// Whether it is running; it is unless this says false.
        pub recording: Option<bool>,
        /// When it was last started.
        pub started_at: Option<Moment>,
        /// When it was last stopped.
        pub stopped_at: Option<Moment>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
    }
}

members! {
    /// How often a recorder records.
    pub struct RecordingMode {
        /// How often, where no exception says otherwise.
        pub frequency: RecordingFrequency,
        /// The exceptions.
        pub overrides: Vec<RecordingModeOverride>,
    }
}

members! {
    /// Types that are recorded more or less often.
    pub struct RecordingModeOverride {
        /// What it is for.
        pub description: Option<String>,
        /// Which types.
        pub resource_types: Vec<String>,
        /// How often.
        pub frequency: RecordingFrequency,
    }
}

members! {
    /// Where AWS Config delivers to.
    pub struct DeliveryChannel {
        /// Its name; default where it isn't told.
        pub name: Option<String>,
        /// The bucket.
        pub s3_bucket: String,
        /// The prefix in it.
        pub s3_key_prefix: Option<String>,
        /// The key that encrypts what is delivered.
        pub s3_kms_key_arn: Option<String>,
        /// The topic that hears of deliveries.
        pub sns_topic_arn: Option<String>,
        /// How often snapshots are delivered.
        pub snapshot_frequency: Option<DeliveryFrequency>,
        /// When it was last put.
        pub updated_at: Option<Moment>,
    }
}

names! {
    /// Which types a recorder records.
    pub enum RecordingStrategy {
        AllSupported = "ALL_SUPPORTED_RESOURCE_TYPES": "Everything.",
        Inclusion = "INCLUSION_BY_RESOURCE_TYPES": "The types that are listed.",
        Exclusion = "EXCLUSION_BY_RESOURCE_TYPES": "Everything but the types that are listed.",
    }
}

names! {
    /// How often something is recorded.
    pub enum RecordingFrequency {
        Continuous = "CONTINUOUS": "At every change.",
        Daily = "DAILY": "Once a day.",
    }
}

names! {
    /// How often snapshots are delivered.
    pub enum DeliveryFrequency {
        TwentyFourHours = "TwentyFour_Hours": "Every day.",
        TwelveHours = "Twelve_Hours": "Every twelve hours.",
        SixHours = "Six_Hours": "Every six hours.",
        ThreeHours = "Three_Hours": "Every three hours.",
        OneHour = "One_Hour": "Every hour.",
    }
}
