//! A conformance pack that an account made for itself in a Region.

use super::place::Place;
use crate::organizations::tags::Tags;
use identifiers::{Region, Seed, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// What the names of buckets begin with that packs deliver to from other accounts: those of the organization, or any other.
pub const BUCKET_PREFIX: &str = "awsconfigconforms";

/// A pack's natural key: names are unique in an account and Region.
pub type PackKey = (Place, SmolStr);

/// A value for one parameter of a template.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct InputParameter {
    /// The parameter's name.
    pub name: String,
    /// A text whatever the parameter's type; lists have commas between their elements.
    pub value: String,
}

/// What a pack is to deploy: a template and the values for its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// Counts the puts of the pack, from 1.
    pub generation: u32,
    /// The digest of the template's text.
    pub template: SmolStr,
    /// The values as given, without the template's defaults.
    pub input_parameters: Arc<[InputParameter]>,
}

impl Revision {
    /// The values as the template takes them.
    pub fn inputs(&self) -> Vec<(String, String)> {
        self.input_parameters.iter().map(|input| (input.name.clone(), input.value.clone())).collect()
    }
}

/// A template's source in AWS Systems Manager, kept because it is answered again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SsmDocument {
    /// The document's name or ARN.
    pub name: SmolStr,
    /// The version asked for.
    pub version: Option<SmolStr>,
}

/// What is deployed of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deployment {
    /// The template and values.
    pub revision: Revision,
    /// How many rules came of it.
    pub rule_count: u32,
    /// How many remediations came of it, which are kept and never run.
    pub remediation_count: u32,
}

/// Where a pack is in its life. An update shows the states of a creation, as it has since 2019.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PackState {
    /// A put waits for its deployment.
    CreateInProgress,
    /// The last put is deployed.
    CreateComplete,
    /// The last put couldn't be deployed.
    CreateFailed,
    /// The deletion waits.
    DeleteInProgress,
    /// It couldn't be deleted.
    DeleteFailed,
}

impl PackState {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::CreateFailed => "CREATE_FAILED",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteFailed => "DELETE_FAILED",
        }
    }

    /// Whether a worker has something to do.
    pub fn is_in_progress(self) -> bool {
        matches!(self, Self::CreateInProgress | Self::DeleteInProgress)
    }
}

/// A pack of an account's own, with what was asked for and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// Where it is.
    pub place: Place,
    /// Unique in the place.
    pub name: SmolStr,
    /// Its id: `conformance-pack-` and nine characters.
    pub id: SmolStr,
    /// Where it is in its life.
    pub state: PackState,
    /// Why the last deployment or deletion failed.
    pub status_reason: Option<Arc<str>>,
    /// What the last put asked for.
    pub desired: Revision,
    /// What is deployed: after a failed update what was there before.
    pub deployed: Option<Deployment>,
    /// The bucket for its deliveries.
    pub delivery_s3_bucket: Option<SmolStr>,
    /// The prefix in that bucket.
    pub delivery_s3_key_prefix: Option<SmolStr>,
    /// The document that the template came from.
    pub ssm_document: Option<SsmDocument>,
    /// When it was last put.
    pub requested_at: Timestamp,
    /// When a put last succeeded.
    pub completed_at: Option<Timestamp>,
    /// The earliest moment of the work that waits.
    pub due_at: Timestamp,
    /// Set by PutConformancePack and TagResource.
    pub tags: Tags,
}

impl Pack {
    /// `arn:aws:config:REGION:ACCOUNT:conformance-pack/NAME/ID`.
    pub fn arn(&self) -> String {
        pack_arn(&self.place, &self.name, &self.id)
    }
}

/// The same of a pack that isn't made yet, or is an organization's.
pub(super) fn pack_arn(place: &Place, name: &str, id: &str) -> String {
    place.arn(&format!("conformance-pack/{name}/{id}"))
}

/// The id that a pack of this name has in this place; `attempt` resolves collisions.
pub(crate) fn pack_id(seed: &Seed, place: &Place, name: &str, attempt: u32) -> SmolStr {
    let (account, region) = (place.account.to_string(), place.region.to_string());
    let characters = seed.alphanumeric("conformance pack", &[&account, &region, name], attempt, 9);
    SmolStr::from(format!("conformance-pack-{characters}"))
}

/// The name and the uuid of the stack that AWS deploys a pack with.
pub(super) fn stack(seed: &Seed, place: &Place, name: &str, id: &str) -> (String, String) {
    let (account, region) = (place.account.to_string(), place.region.to_string());
    (format!("awsconfigconforms-{name}-{id}"), seed.uuid("conformance pack stack", &[&account, &region, id], 0))
}

/// The ARN of that stack.
pub fn stack_arn(region: &Region, place: &Place, stack: &(String, String)) -> String {
    format!("arn:{}:cloudformation:{region}:{}:stack/{}/{}", region.partition(), place.account, stack.0, stack.1)
}
