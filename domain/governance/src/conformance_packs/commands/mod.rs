//! What can be asked of AWS Config, and the steps of its workers, one command a file.

mod checks;
mod conclude_config_rule_deletion;
mod conclude_conformance_pack;
mod conclude_organization_conformance_pack_members;
mod delete_config_rule;
mod delete_configuration_recorder;
mod delete_conformance_pack;
mod delete_delivery_channel;
mod delete_organization_conformance_pack;
mod delete_retention_configuration;
mod fail_config_rules_evaluation;
mod put_config_rule;
mod put_configuration_recorder;
mod put_conformance_pack;
mod put_delivery_channel;
mod put_organization_conformance_pack;
mod put_retention_configuration;
mod start_config_rules_evaluation;
mod start_configuration_recorder;
mod stop_configuration_recorder;
mod tag_resource;
mod untag_resource;

pub use conclude_config_rule_deletion::ConcludeConfigRuleDeletion;
pub use conclude_conformance_pack::ConcludeConformancePack;
pub use conclude_organization_conformance_pack_members::{
    Carried, ConcludeOrganizationConformancePackMembers, Progress,
};
pub use delete_config_rule::DeleteConfigRule;
pub use delete_configuration_recorder::DeleteConfigurationRecorder;
pub use delete_conformance_pack::DeleteConformancePack;
pub use delete_delivery_channel::DeleteDeliveryChannel;
pub use delete_organization_conformance_pack::DeleteOrganizationConformancePack;
pub use delete_retention_configuration::DeleteRetentionConfiguration;
pub use fail_config_rules_evaluation::FailConfigRulesEvaluation;
pub use put_config_rule::{ConfigRuleNames, PutConfigRule};
pub(crate) use put_configuration_recorder::is_role_arn;
pub use put_configuration_recorder::{PutConfigurationRecorder, RequestedRecordingGroup};
pub use put_conformance_pack::PutConformancePack;
pub use put_delivery_channel::PutDeliveryChannel;
pub(crate) use put_delivery_channel::check_channel;
pub use put_organization_conformance_pack::PutOrganizationConformancePack;
pub use put_retention_configuration::PutRetentionConfiguration;
pub use start_config_rules_evaluation::StartConfigRulesEvaluation;
pub use start_configuration_recorder::StartConfigurationRecorder;
pub use stop_configuration_recorder::StopConfigurationRecorder;
pub use tag_resource::TagResource;
pub use untag_resource::UntagResource;
