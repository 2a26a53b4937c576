//! Configuration recorders, conformance packs and the rules they bring, in every account and Region; and an organization's
//! packs, which are carried to its members.

pub(crate) mod access;
pub mod commands;
pub(crate) mod config_rule;
mod deployment;
pub(crate) mod event;
mod evolve;
pub(crate) mod failure;
mod fullest;
pub(crate) mod member_pack;
mod member_statuses;
pub(crate) mod organization_pack;
pub(crate) mod pack;
mod pending_members;
pub(crate) mod place;
mod placed_rules;
mod plan;
mod recorded_resource;
mod recorded_texts;
pub(crate) mod recorder;
pub(crate) mod rejection;
pub(crate) mod resolution;
mod retention_configuration;
mod rules;
pub(crate) mod state;
pub(crate) mod taggable_resource;
mod tags;
mod template;
#[cfg(test)]
mod tests;
pub(crate) mod trusted_access;

pub use access::authorize;
pub use config_rule::{ConfigRule, ConfigRuleKey, ConfigRuleState};
pub use deployment::Deployability;
pub use event::{Event, MemberOutcome, OutcomeGroup};
pub use failure::{Failure, FailureCode};
pub use fullest::{Fullest, fullest};
pub use member_pack::{FailureCount, MemberDeployment, MemberFailure, MemberPack, PackAction};
pub use member_statuses::{MemberStatusRecord, member_statuses, member_statuses_from, organization_pack_status};
pub use organization_pack::{OrganizationPack, OrganizationPackKey};
pub use pack::{BUCKET_PREFIX, Deployment, InputParameter, Pack, PackKey, PackState, Revision, SsmDocument};
pub use pending_members::{MemberCounts, PendingMembers};
pub use place::Place;
pub use placed_rules::{Bases, DeployedRevision, PlacedRule, RuleBasis, bases, deployed_revisions, placed_rules};
pub use plan::{BATCH, Plan, RETRY_MILLIS, Step, plan};
pub use recorded_resource::{RecordedResource, check_identity};
pub use recorded_texts::RECORDED_TEXTS;
pub use recorder::{
    DeliveryChannel, DeliveryFrequency, Recorder, RecordingFrequency, RecordingGroup, RecordingMode,
    RecordingModeOverride, RecordingStrategy,
};
pub use rejection::Rejection;
pub use retention_configuration::RetentionConfiguration;
pub use rules::{
    DeployedPack, PackOrigin, Rule, pack_rule_arn, pack_rules, packs_in, rules, templates_of_organization_packs,
    templates_of_place,
};
pub use state::{EVALUATION_FAILED, EvaluationRequest, State};
pub use taggable_resource::TaggableResource;
pub use template::{NoTemplates, PackTemplate, TemplateSet, Templates};
pub use trusted_access::SERVICE_PRINCIPAL;
