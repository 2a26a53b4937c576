//! ARNs of the things of an organization; the account in them is always the management account's.

use super::{ManagedPolicy, Organization};
use identifiers::{AccountId, OrganizationalUnitId, PolicyId};
use policies::PolicyType;

impl Organization {
    fn arn_of(&self, resource: &str) -> String {
        format!("arn:aws:organizations::{}:{resource}", self.management_account)
    }

    /// The organization's own ARN.
    pub fn arn(&self) -> String {
        self.arn_of(&format!("organization/{}", self.id))
    }

    /// The root's ARN.
    pub fn root_arn(&self) -> String {
        self.arn_of(&format!("root/{}/{}", self.id, self.root))
    }

    /// An account's ARN, the management account's included.
    pub fn account_arn(&self, account: AccountId) -> String {
        self.arn_of(&format!("account/{}/{account}", self.id))
    }

    /// A unit's ARN.
    pub fn unit_arn(&self, unit: &OrganizationalUnitId) -> String {
        self.arn_of(&format!("ou/{}/{unit}", self.id))
    }

    /// The ARN of a policy of the organization's own.
    pub fn policy_arn(&self, policy: &PolicyId, policy_type: PolicyType) -> String {
        self.arn_of(&format!("policy/{}/{}/{policy}", self.id, policy_type.arn_segment()))
    }
}

impl ManagedPolicy {
    /// Its ARN, which belongs to AWS and to no organization.
    pub fn arn(&self) -> String {
        format!("arn:aws:organizations::aws:policy/{}/{}", self.policy_type.arn_segment(), self.id)
    }
}
