//! A whole organization at once: what somebody has on AWS becomes facts, with its ids, in one decision.

mod accounts;
mod attachments;
mod command;
mod facts;
mod ids;
mod imported;
mod own_parameters;
mod places;
mod policies;
pub(crate) mod problem;
mod security_hub;
mod services;
mod units;
mod update;

pub use command::{ImportOrganization, Imported};
pub use imported::{
    ImportedAccount, ImportedAggregator, ImportedAssociation, ImportedAttachment, ImportedCentralConfiguration,
    ImportedConfigurationPolicy, ImportedControl, ImportedDelegationPolicy, ImportedHub, ImportedNode,
    ImportedOrganization, ImportedOrganizationPack, ImportedPack, ImportedPlace, ImportedPolicy, ImportedRecorder,
    ImportedRule, ImportedSecurityHub, ImportedService, ImportedUnit,
};
pub use problem::{ImportPlace, ImportProblem};
pub use update::{Change, ChangeKind, ChangedThing, UpdateImportedOrganization, Updated};
