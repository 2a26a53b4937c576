//! ARNs of the things of an organization; the account in them is always the management account's.

use super::organization::Organization;
use super::policy::ManagedPolicy;
use super::state::State;
use super::taggable_resource::TaggableResource;
use identifiers::{AccountId, OrganizationalUnitId, Partition, PolicyId, ResourcePolicyId, TargetId};
use policies::PolicyType;

impl Organization {
    /// Pushed together rather than formatted: ARNs are written for every line of every list.
    fn arn_of(&self, resource: &[&str]) -> String {
        let mut arn = String::with_capacity(96);
        arn.push_str("arn:");
        arn.push_str(self.partition.name());
        arn.push_str(":organizations::");
        self.management_account.push_to(&mut arn);
        arn.push(':');
        resource.iter().for_each(|part| arn.push_str(part));
        arn
    }

    /// The organization's own ARN.
    pub fn arn(&self) -> String {
        self.arn_of(&["organization/", self.id.as_str()])
    }

    /// The root's ARN.
    pub fn root_arn(&self) -> String {
        self.arn_of(&["root/", self.id.as_str(), "/", self.root.as_str()])
    }

    /// An account's ARN, the management account's included.
    pub fn account_arn(&self, account: AccountId) -> String {
        let mut arn = self.arn_of(&["account/", self.id.as_str(), "/"]);
        account.push_to(&mut arn);
        arn
    }

    /// A unit's ARN.
    pub fn unit_arn(&self, unit: &OrganizationalUnitId) -> String {
        self.arn_of(&["ou/", self.id.as_str(), "/", unit.as_str()])
    }

    /// The ARN of its resource policy.
    pub fn resource_policy_arn(&self, policy: &ResourcePolicyId) -> String {
        self.arn_of(&["resourcepolicy/", self.id.as_str(), "/", policy.as_str()])
    }

    /// The ARN of a policy of the organization's own.
    pub fn policy_arn(&self, policy: &PolicyId, policy_type: PolicyType) -> String {
        self.arn_of(&["policy/", self.id.as_str(), "/", &policy_type.arn_segment(), "/", policy.as_str()])
    }
}

impl State {
    /// Whether something of the organization's that can be named by its id has the ARN, policies that AWS manages included.
    pub fn has_arn(&self, organization: &Organization, arn: &str) -> bool {
        let id = arn.rsplit('/').next().unwrap_or_default();
        if let Some(managed) = id.parse().ok().and_then(|id| ManagedPolicy::with_id(&id)) {
            return managed.arn(organization.partition) == arn;
        }
        let policy = || id.parse().ok().map(TaggableResource::Policy);
        let resource = match id.parse::<TargetId>() {
            Ok(TargetId::Root(root)) => Some(TaggableResource::Root(root)),
            Ok(TargetId::OrganizationalUnit(unit)) => Some(TaggableResource::OrganizationalUnit(unit)),
            Ok(TargetId::Account(account)) => Some(TaggableResource::Account(account)),
            Err(_) => policy().or_else(|| id.parse().ok().map(TaggableResource::ResourcePolicy)),
        };
        resource.and_then(|resource| self.arn_of(organization, &resource)).is_some_and(|found| found == arn)
    }

    /// The ARN of something of the organization's that bears tags, if it is there.
    pub(crate) fn arn_of(&self, organization: &Organization, resource: &TaggableResource) -> Option<String> {
        Some(match resource {
            TaggableResource::Root(_) => organization.root_arn(),
            TaggableResource::OrganizationalUnit(unit) => organization.unit_arn(unit),
            TaggableResource::Account(account) => organization.account_arn(*account),
            TaggableResource::Policy(policy) => {
                organization.policy_arn(policy, self.policy(&organization.id, policy)?.policy_type)
            }
            TaggableResource::ResourcePolicy(policy) => organization.resource_policy_arn(policy),
            // Nothing here says what their ARNs are.
            TaggableResource::ResponsibilityTransfer(_) => return None,
        })
    }
}

impl ManagedPolicy {
    /// Its ARN in a partition, which belongs to AWS and to no organization.
    pub fn arn(&self, partition: Partition) -> String {
        format!("arn:{partition}:organizations::aws:policy/{}/{}", self.policy_type.arn_segment(), self.id)
    }
}
