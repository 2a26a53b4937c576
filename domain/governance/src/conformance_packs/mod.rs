//! Configuration recorders, conformance packs and the rules they bring, in every account and Region; and an organization's
//! packs, which are carried to its members.

mod access;
pub mod commands;
mod config_rule;
mod deployment;
mod event;
mod evolve;
mod member_statuses;
mod organization_pack;
mod pack;
mod pending_members;
mod place;
mod placed_rules;
mod plan;
mod recorded_resource;
mod recorder;
mod rejection;
mod rules;
mod state;
mod tags;
mod template;
#[cfg(test)]
mod tests;

pub use access::{SERVICE_PRINCIPAL, authorize};
pub use config_rule::{ConfigRule, ConfigRuleKey, ConfigRuleState};
pub use deployment::{Deployability, Failure, FailureCode};
pub use event::{Event, MemberOutcome, OutcomeGroup};
pub use member_statuses::{MemberStatusRecord, member_statuses, member_statuses_from, organization_pack_status};
pub use organization_pack::{
    FailureCount, MemberDeployment, MemberFailure, MemberPack, OrganizationPack, OrganizationPackKey, PackAction,
};
pub use pack::{BUCKET_PREFIX, Deployment, InputParameter, Pack, PackKey, PackState, Revision, SsmDocument};
pub use pending_members::{MemberCounts, PendingMembers};
pub use place::Place;
pub use placed_rules::{DeployedRevision, PlacedRule, RuleBasis, bases, deployed_revisions, placed_rules};
pub use plan::{BATCH, Plan, RETRY_MILLIS, Step, plan};
pub use recorded_resource::{RecordedResource, check_identity};
pub use recorder::{
    DeliveryChannel, DeliveryFrequency, Recorder, RecordingFrequency, RecordingGroup, RecordingMode,
    RecordingModeOverride, RecordingStrategy,
};
pub use rejection::Rejection;
pub use rules::{
    DeployedPack, PackOrigin, Rule, pack_rules, packs_in, rules, templates_of_organization_packs, templates_of_place,
};
pub use state::{EvaluationRequest, State};
pub use tags::TaggableResource;
pub use template::{NoTemplates, PackTemplate, TemplateSet, Templates};
