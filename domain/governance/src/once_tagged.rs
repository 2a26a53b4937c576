//! What bore tags and bears none any more: the tagging API goes on listing it.

use crate::central_configuration::event::Event as CentralConfigurationEvent;
use crate::central_configuration::hub_arn::hub_arn;
use crate::central_configuration::state::State as CentralConfiguration;
use crate::conformance_packs::event::Event as ConformancePacksEvent;
use crate::conformance_packs::state::State as ConformancePacks;
use crate::event::Event;
use crate::organizations::event::Event as OrganizationsEvent;
use crate::organizations::state::State as Organizations;
use imbl::OrdSet;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The ARNs of resources from which tags were removed. One that has others left, or got some since, or is gone, may be among them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct OnceTagged(OrdSet<SmolStr>);

impl OnceTagged {
    /// Whether a resource ever lost a tag.
    pub(crate) fn has(&self, arn: &str) -> bool {
        self.0.contains(arn)
    }

    /// Whether no resource ever lost a tag.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Remembers what an event takes tags from, in the state after it.
    pub(crate) fn evolve(
        &mut self,
        event: &Event,
        organizations: &Organizations,
        packs: &ConformancePacks,
        central: &CentralConfiguration,
    ) {
        let arn = match event {
            Event::Organizations(OrganizationsEvent::ResourceUntagged { organization, resource, .. }) => {
                organizations.organizations.get(organization).and_then(|own| organizations.arn_of(own, resource))
            }
            Event::ConformancePacks(ConformancePacksEvent::ResourceUntagged { resource, .. }) => packs.arn_of(resource),
            Event::CentralConfiguration(CentralConfigurationEvent::HubUntagged { account, region, .. }) => {
                Some(hub_arn(region, *account))
            }
            Event::CentralConfiguration(CentralConfigurationEvent::ConfigurationPolicyUntagged { policy, .. }) => {
                central.policies.get(policy).map(|policy| policy.arn())
            }
            _ => None,
        };
        if let Some(arn) = arn {
            self.0.insert(SmolStr::from(arn));
        }
    }
}
