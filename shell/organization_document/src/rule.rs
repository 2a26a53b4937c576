//! A rule that an account put itself.

use crate::content::Content;
use crate::members::members;
use crate::moment::Moment;
use crate::names::names;
use indexmap::IndexMap;

members! {
    /// A rule of AWS Config that an account put itself.
    pub struct ConfigRule {
        /// Its name, unique in the account and Region.
        pub name: String,
        /// Its id, such as config-rule-a1b2c3.
        pub id: Option<String>,
        /// Its description.
        pub description: Option<String>,
        /// Who evaluates it, and how.
        pub source: RuleSource,
        /// What it looks at.
        pub scope: Option<RuleScope>,
        /// Its parameters: a map of texts, or the text of one.
        pub input_parameters: Option<Content>,
        /// How often it is evaluated.
        pub maximum_execution_frequency: Option<RuleFrequency>,
        /// When it is evaluated; DETECTIVE where it isn't told.
        pub evaluation_modes: Vec<EvaluationMode>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// When it was made.
        pub created_at: Option<Moment>,
    }
}

members! {
    /// Who evaluates a rule, and how.
    pub struct RuleSource {
        /// Who.
        pub owner: RuleOwner,
        /// The managed rule, or the ARN of the function.
        pub identifier: Option<String>,
        /// What makes AWS Config evaluate a custom rule.
        pub details: Option<Vec<SourceDetail>>,
        /// The text of a custom policy.
        pub policy_text: Option<String>,
        /// The language of a custom policy, such as guard-2.x.x.
        pub policy_runtime: Option<String>,
        /// Whether the evaluation of a custom policy is logged.
        pub enable_debug_log_delivery: Option<bool>,
    }
}

members! {
    /// What makes AWS Config evaluate a custom rule.
    pub struct SourceDetail {
        /// Always aws.config.
        pub event_source: Option<String>,
        /// What happened.
        pub message_type: Option<MessageType>,
        /// How often.
        pub maximum_execution_frequency: Option<RuleFrequency>,
    }
}

members! {
    /// What a rule looks at: all parts that are given must match.
    pub struct RuleScope {
        /// Resources of these types.
        pub resource_types: Option<Vec<String>>,
        /// The resource of this id.
        pub resource_id: Option<String>,
        /// Resources with this tag.
        pub tag_key: Option<String>,
        /// Resources with this value of the tag.
        pub tag_value: Option<String>,
    }
}

names! {
    /// Who evaluates a rule.
    pub enum RuleOwner {
        Aws = "AWS": "AWS.",
        CustomLambda = "CUSTOM_LAMBDA": "A function.",
        CustomPolicy = "CUSTOM_POLICY": "A Guard policy.",
    }
}

names! {
    /// How often a rule is evaluated.
    pub enum RuleFrequency {
        TwentyFourHours = "TwentyFour_Hours": "Every day.",
        TwelveHours = "Twelve_Hours": "Every twelve hours.",
        SixHours = "Six_Hours": "Every six hours.",
        ThreeHours = "Three_Hours": "Every three hours.",
        OneHour = "One_Hour": "Every hour.",
    }
}

names! {
    /// When a rule is evaluated.
    pub enum EvaluationMode {
        Detective = "DETECTIVE": "Once a resource is there.",
        Proactive = "PROACTIVE": "Before a resource is made.",
    }
}

names! {
    /// What makes AWS Config evaluate a custom rule.
    pub enum MessageType {
        ConfigurationItemChange = "ConfigurationItemChangeNotification": "A resource changed.",
        OversizedConfigurationItemChange = "OversizedConfigurationItemChangeNotification": "A large resource changed.",
        Scheduled = "ScheduledNotification": "Time passed.",
        SnapshotDelivered = "ConfigurationSnapshotDeliveryCompleted": "A snapshot was delivered.",
    }
}
