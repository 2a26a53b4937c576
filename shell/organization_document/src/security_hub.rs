//! Security Hub: who administers it where, what is configured centrally, and the hubs of accounts.

use crate::members::members;
use crate::moment::Moment;
use crate::names::names;
use crate::reference::Reference;
use identifiers::{AccountId, Region};
use indexmap::IndexMap;

members! {
    /// Security Hub in the organization. Which policy is associated with what stands at the root, the units and the accounts, as
    /// configuration_policy.
    pub struct SecurityHub {
        /// Who administers it, by Region.
        pub administrators: Vec<SecurityHubAdministrator>,
        /// Home Regions.
        pub finding_aggregators: Vec<Aggregator>,
        /// Central configuration; local where it isn't there.
        pub central_configuration: Option<CentralConfiguration>,
        /// What new accounts begin with under local configuration, by Region.
        pub new_account_defaults: Vec<NewAccountDefaults>,
        /// The configuration policies.
        pub configuration_policies: Vec<ConfigurationPolicy>,
    }
}

members! {
    /// The administrator of a Region.
    pub struct SecurityHubAdministrator {
        /// The Region.
        pub region: Region,
        /// The account: its id, its address, or its name where only one has it.
        pub account: Reference,
        /// Since when.
        pub enabled_at: Option<Moment>,
    }
}

members! {
    /// A finding aggregator: its Region is the home Region.
    pub struct Aggregator {
        /// Its UUID.
        pub id: Option<String>,
        /// The account that has it: its id, its address, or its name where only one has it.
        pub account: Reference,
        /// The home Region.
        pub region: Region,
        /// Which other Regions are linked; ALL_REGIONS where it isn't told.
        pub linking_mode: Option<LinkingMode>,
        /// The Regions that the mode speaks of.
        pub regions: Vec<Region>,
        /// When it was made.
        pub created_at: Option<Moment>,
    }
}

members! {
    /// Central configuration of Security Hub.
    pub struct CentralConfiguration {
        /// The Region in which policies and associations live.
        pub home_region: Region,
        /// The delegated administrator: its id, its address, or its name where only one has it.
        pub administrator: Reference,
    }
}

members! {
    /// What new accounts begin with in a Region under local configuration.
    pub struct NewAccountDefaults {
        /// The Region.
        pub region: Region,
        /// Whether Security Hub is enabled in them; it isn't unless this says true.
        pub auto_enable: Option<bool>,
        /// Whether that is with the default standards; it is unless this says false.
        pub auto_enable_standards: Option<bool>,
    }
}

members! {
    /// A configuration policy of Security Hub.
    pub struct ConfigurationPolicy {
        /// Its UUID.
        pub id: Option<String>,
        /// Its name, unique in the organization.
        pub name: String,
        /// Its description.
        pub description: Option<String>,
        /// Whether Security Hub is on where it applies.
        pub service_enabled: bool,
        /// The standards that are on, by ARN.
        pub enabled_standards: Vec<String>,
        /// The controls that are on, and no others.
        pub enabled_controls: Option<Vec<String>>,
        /// The controls that are off; all others are on.
        pub disabled_controls: Option<Vec<String>>,
        /// Controls with other parameters than AWS's.
        pub custom_parameters: Option<Vec<ControlParameters>>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
        /// When it was made.
        pub created_at: Option<Moment>,
    }
}

members! {
    /// A control with other parameters than AWS's.
    pub struct ControlParameters {
        /// Its id, such as ACM.1.
        pub control: String,
        /// The parameters.
        pub parameters: Vec<Parameter>,
        /// Why, in the account's words; not in a configuration policy.
        pub reason: Option<String>,
    }
}

members! {
    /// A parameter of a control, with one of the members that hold a value.
    pub struct Parameter {
        /// Its name.
        pub name: String,
        /// Whose value it has; CUSTOM where it isn't told.
        pub value_type: Option<ParameterValueType>,
        /// The value, if it is a whole number.
        pub integer: Option<i64>,
        /// The value, if it is a list of whole numbers.
        pub integer_list: Option<Vec<i64>>,
        /// The value, if it is a number.
        pub double: Option<f64>,
        /// The value, if it is a text.
        pub string: Option<String>,
        /// The value, if it is a list of texts.
        pub string_list: Option<Vec<String>>,
        /// The value, if it is a flag.
        pub boolean: Option<bool>,
        /// The value, if it is one of AWS's choices.
        pub r#enum: Option<String>,
        /// The value, if it is a list of AWS's choices.
        pub enum_list: Option<Vec<String>>,
    }
}

members! {
    /// A hub: Security Hub in an account and Region. Under central configuration its policy may change all of this.
    pub struct Hub {
        /// Since when it is on.
        pub enabled_at: Option<Moment>,
        /// The standards that are on: ARNs, or their ends such as cis-aws-foundations-benchmark/v/3.0.0.
        pub standards: Vec<String>,
        /// Whether controls that AWS adds to enabled standards are on; they are unless this says false.
        pub auto_enable_controls: Option<bool>,
        /// How findings are made of controls; SECURITY_CONTROL where it isn't told.
        pub control_finding_generator: Option<ControlFindingGenerator>,
        /// The controls that the account enabled or disabled itself.
        pub controls: Vec<HubControl>,
        /// The parameters that the account set itself.
        pub parameters: Vec<ControlParameters>,
        /// The products that findings are taken from, or aren't, where the account said so itself.
        pub products: Vec<HubProduct>,
        /// Its tags.
        pub tags: IndexMap<String, String>,
    }
}

members! {
    /// A control that an account enabled or disabled in a standard.
    pub struct HubControl {
        /// The standard: its ARN, or the end of it.
        pub standard: String,
        /// The control's id, such as ACM.1.
        pub control: String,
        /// Whether it is on.
        pub enabled: bool,
        /// Why, in the account's words.
        pub reason: Option<String>,
        /// Since when.
        pub updated_at: Option<Moment>,
    }
}

members! {
    /// A product, as an account said it.
    pub struct HubProduct {
        /// Its ARN, or the end of it such as aws/guardduty.
        pub product: String,
        /// Whether findings are taken from it.
        pub enabled: bool,
    }
}

names! {
    /// How Regions are linked to a home Region.
    pub enum LinkingMode {
        AllRegions = "ALL_REGIONS": "All.",
        AllRegionsExceptSpecified = "ALL_REGIONS_EXCEPT_SPECIFIED": "All but those given.",
        SpecifiedRegions = "SPECIFIED_REGIONS": "Those given.",
        NoRegions = "NO_REGIONS": "None.",
    }
}

names! {
    /// How findings are made of controls.
    pub enum ControlFindingGenerator {
        SecurityControl = "SECURITY_CONTROL": "One finding a check.",
        StandardControl = "STANDARD_CONTROL": "One finding a standard.",
    }
}

names! {
    /// Whose value a parameter has.
    pub enum ParameterValueType {
        Custom = "CUSTOM": "Its own.",
        Default = "DEFAULT": "AWS's.",
    }
}

impl ConfigurationPolicy {
    /// The ARN of the policy, if its id is told: what AWS's associations name it by.
    pub fn arn(&self, home: &Region, administrator: AccountId) -> Option<String> {
        let id = self.id.as_deref()?;
        Some(format!("arn:{}:securityhub:{home}:{administrator}:configuration-policy/{id}", home.partition()))
    }
}
