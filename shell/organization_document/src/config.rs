//! What an account has in a Region of AWS Config and Security Hub.

use crate::members::members;
use crate::moment::Moment;
use crate::recorder::{ConfigurationRecorder, DeliveryChannel};
use crate::rule::ConfigRule;
use crate::security_hub::Hub;
use identifiers::Region;
use indexmap::IndexMap;
use std::collections::BTreeMap;

members! {
    /// What every account has that doesn't say otherwise.
    pub struct EveryAccount {
        /// By Region; an account that says anything of a Region has there what it says, and nothing of this.
        pub regions: BTreeMap<Region, AccountRegion>,
    }
}

members! {
    /// What an account has in a Region.
    pub struct AccountRegion {
        /// Its configuration recorder.
        pub configuration_recorder: Option<ConfigurationRecorder>,
        /// Where AWS Config delivers to.
        pub delivery_channel: Option<DeliveryChannel>,
        /// For how many days the history of resources is kept.
        pub retention_in_days: Option<u32>,
        /// The rules that it put itself.
        pub config_rules: Vec<ConfigRule>,
        /// The conformance packs that it put itself.
        pub conformance_packs: Vec<ConformancePack>,
        /// Its hub, if Security Hub is enabled.
        pub security_hub: Option<Hub>,
    }
}

members! {
    /// A conformance pack of an account's own.
    pub struct ConformancePack {
        /// Its name, unique in the account and Region.
        pub name: String,
        /// Its id, such as conformance-pack-a1b2c3d4e.
        pub id: Option<String>,
        /// The text of its template. This or template_file has to be there.
        pub template: Option<String>,
        /// The file that holds its template, relative to the document and not above it.
        pub template_file: Option<String>,
        /// The values for the template's parameters, by name.
        pub parameters: IndexMap<String, String>,
        /// The bucket for its deliveries.
        pub delivery_s3_bucket: Option<String>,
        /// The prefix in that bucket.
        pub delivery_s3_key_prefix: Option<String>,
        /// The document of AWS Systems Manager that its template came from.
        pub ssm_document: Option<SsmDocument>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// When it was last put.
        pub updated_at: Option<Moment>,
    }
}

members! {
    /// A document of AWS Systems Manager.
    pub struct SsmDocument {
        /// Its name or ARN.
        pub name: String,
        /// The version that was asked for.
        pub version: Option<String>,
    }
}
