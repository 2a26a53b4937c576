//! PutConfigurationRecorder: makes the recorder of an account and Region, or gives it other settings.

use super::checks::{checked_tags, place_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::plan::RETRY_MILLIS;
use crate::conformance_packs::recorder::{RecordingGroup, RecordingMode, RecordingStrategy, recorder_id};
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::organizations::tags::Tag;
use crate::state::State;
use identifiers::{AccountId, Partition};
use smol_str::SmolStr;

/// The recorder's name unless another one is given.
const DEFAULT_NAME: &str = "default";
/// What the names of services' own recorders begin with.
const RESERVED_PREFIX: &str = "AWSConfigurationRecorderFor";

/// Makes or changes the recorder.
#[derive(Debug, Clone, PartialEq)]
pub struct PutConfigurationRecorder {
    /// Its name.
    pub name: Option<SmolStr>,
    /// The role that it reads with.
    pub role_arn: Option<SmolStr>,
    /// Which types it is to record.
    pub group: Option<RequestedRecordingGroup>,
    /// How often.
    pub mode: Option<RecordingMode>,
    /// Tags, for a new recorder.
    pub tags: Vec<Tag>,
}

/// `recordingGroup` as it is asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestedRecordingGroup {
    /// `allSupported`
    pub all_supported: bool,
    /// `includeGlobalResourceTypes`
    pub include_global_resource_types: bool,
    /// `resourceTypes`
    pub resource_types: Vec<SmolStr>,
    /// `exclusionByResourceTypes.resourceTypes`
    pub excluded_resource_types: Vec<SmolStr>,
    /// `recordingStrategy.useOnly`
    pub strategy: Option<RecordingStrategy>,
}

impl Command for PutConfigurationRecorder {
    type Output = ();
    const OPERATION: Operation = Operation::config("PutConfigurationRecorder");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let name = self.name.clone().unwrap_or(SmolStr::new_static(DEFAULT_NAME));
        if name.trim().is_empty() || name.starts_with(RESERVED_PREFIX) {
            return Err(Rejection::InvalidConfigurationRecorderName(name).into());
        }
        let known = state.conformance_packs.recorders.get(&place);
        if known.is_some_and(|known| known.name != name) {
            return Err(Rejection::MaxNumberOfConfigurationRecordersExceeded(name).into());
        }
        let role_arn = self.role_arn.clone().unwrap_or_default();
        if !is_role_arn(&role_arn) {
            return Err(Rejection::InvalidRole(role_arn).into());
        }
        let group = match &self.group {
            Some(group) => group.checked().map_err(Rejection::InvalidRecordingGroup)?,
            None => RecordingGroup::default(),
        };
        let tags = checked_tags(&self.tags, Rejection::Validation)?;
        let unchanged =
            known.is_some_and(|known| known.role_arn == role_arn && known.group == group && known.mode == self.mode);
        if unchanged {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::ConfigurationRecorderPut {
            id: known.map_or_else(|| recorder_id(context.seed, &place, &name), |known| known.id.clone()),
            account: place.account,
            region: place.region,
            name,
            role_arn,
            group,
            mode: self.mode.clone(),
            tags,
            at: context.now,
            retried_since: context.now.plus_millis(-RETRY_MILLIS),
        };
        Ok(Decision::new([event], ()))
    }
}

impl RequestedRecordingGroup {
    pub(crate) fn checked(&self) -> Result<RecordingGroup, &'static str> {
        let implied = if !self.excluded_resource_types.is_empty() {
            RecordingStrategy::Exclusion
        } else if self.all_supported {
            RecordingStrategy::AllSupported
        } else {
            RecordingStrategy::Inclusion
        };
        let strategy = self.strategy.unwrap_or(implied);
        let problem = match strategy {
            RecordingStrategy::AllSupported if !self.all_supported => {
                Some("the strategy ALL_SUPPORTED_RESOURCE_TYPES needs allSupported")
            }
            RecordingStrategy::Inclusion | RecordingStrategy::Exclusion if self.all_supported => {
                Some("allSupported goes with the strategy ALL_SUPPORTED_RESOURCE_TYPES only")
            }
            RecordingStrategy::Inclusion if self.resource_types.is_empty() => {
                Some("either allSupported or at least one resource type is needed")
            }
            RecordingStrategy::Exclusion if self.excluded_resource_types.is_empty() => {
                Some("the strategy EXCLUSION_BY_RESOURCE_TYPES needs exclusionByResourceTypes")
            }
            RecordingStrategy::AllSupported | RecordingStrategy::Exclusion if !self.resource_types.is_empty() => {
                Some("resourceTypes go with the strategy INCLUSION_BY_RESOURCE_TYPES only")
            }
            RecordingStrategy::AllSupported | RecordingStrategy::Inclusion
                if !self.excluded_resource_types.is_empty() =>
            {
                Some("exclusionByResourceTypes goes with the strategy EXCLUSION_BY_RESOURCE_TYPES only")
            }
            RecordingStrategy::Inclusion | RecordingStrategy::Exclusion if self.include_global_resource_types => {
                Some("includeGlobalResourceTypes goes with allSupported only")
            }
            _ => None,
        };
        match problem {
            Some(problem) => Err(problem),
            None => Ok(RecordingGroup {
                all_supported: self.all_supported,
                include_global_resource_types: self.include_global_resource_types,
                resource_types: self.resource_types.clone(),
                excluded_resource_types: self.excluded_resource_types.clone(),
                strategy,
            }),
        }
    }
}

pub(crate) fn is_role_arn(text: &str) -> bool {
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next().unwrap_or_default();
    next() == "arn"
        && Partition::named(next()).is_some()
        && next() == "iam"
        && next().is_empty()
        && next().parse::<AccountId>().is_ok()
        && next().strip_prefix("role/").is_some_and(|name| !name.is_empty())
}
