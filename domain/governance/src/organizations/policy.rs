//! A policy, where it is attached, and the two that AWS manages.

use super::tags::Tags;
use identifiers::{OrganizationId, PolicyId, Timestamp};
use policies::PolicyType;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// A policy of an organization's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// `p-` and ten characters.
    pub id: PolicyId,
    /// The organization that it belongs to.
    pub organization: OrganizationId,
    /// Its type, which never changes.
    #[serde(with = "type_name")]
    pub policy_type: PolicyType,
    /// Its name, unique in its type.
    pub name: SmolStr,
    /// Its description, possibly empty.
    pub description: Arc<str>,
    /// Its text, exactly as given.
    pub content: Arc<str>,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// When its content last changed.
    pub updated_at: Timestamp,
    /// Its tags, by key.
    pub tags: Tags,
}

/// A policy's attachment to one node of the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The policy.
    pub policy: PolicyId,
    /// Its type.
    #[serde(with = "type_name")]
    pub policy_type: PolicyType,
    /// Its place in the order of attaching, on which inheritance depends.
    pub sequence: u64,
}

/// When the policies of one type that are attached to a node last changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentChange {
    /// The type.
    #[serde(with = "type_name")]
    pub policy_type: PolicyType,
    /// When.
    pub at: Timestamp,
}

/// The effective policy that stays in force for an account while what is attached amounts to something invalid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetainedEffectivePolicy {
    /// Its text.
    pub content: Arc<str>,
    /// When it came into force.
    pub updated_at: Timestamp,
}

/// A policy that AWS manages and every organization has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManagedPolicy {
    /// The end of its ARN (`p-FullAWSAccess`).
    pub id: &'static str,
    /// Its type.
    pub policy_type: PolicyType,
    /// What AWS calls it.
    pub name: &'static str,
    /// Its description.
    pub description: &'static str,
    /// Its text.
    pub content: &'static str,
}

/// The id of the service control policy that allows everything.
pub const FULL_AWS_ACCESS: &str = "p-FullAWSAccess";
/// The id of the resource control policy that allows everything.
pub const RCP_FULL_AWS_ACCESS: &str = "p-RCPFullAWSAccess";

static MANAGED: [ManagedPolicy; 2] = [
    ManagedPolicy {
        id: FULL_AWS_ACCESS,
        policy_type: PolicyType::ServiceControl,
        name: "FullAWSAccess",
        description: "Allows access to every operation",
        // As AWS answers it: other than those of customers, it isn't kept as it was put.
        content: r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}"#,
    },
    ManagedPolicy {
        id: RCP_FULL_AWS_ACCESS,
        policy_type: PolicyType::ResourceControl,
        name: "RCPFullAWSAccess",
        description: "Allows access to every resource.",
        content: r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "*",
      "Resource": "*"
    }
  ]
}"#,
    },
];

/// The policies that AWS manages.
pub fn managed_policies() -> &'static [ManagedPolicy] {
    &MANAGED
}

impl ManagedPolicy {
    /// Its id as an identifier.
    pub fn policy_id(&self) -> PolicyId {
        PolicyId::from_static(self.id)
    }

    /// The one that is attached everywhere while its type is enabled.
    pub fn of_type(policy_type: PolicyType) -> Option<&'static Self> {
        MANAGED.iter().find(|policy| policy.policy_type == policy_type)
    }

    /// The managed policy with an id.
    pub fn with_id(id: &PolicyId) -> Option<&'static Self> {
        MANAGED.iter().find(|policy| policy.id == id.as_str())
    }
}

/// A policy type in stored form: its name on the wire.
pub(crate) mod type_name {
    use policies::PolicyType;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(policy_type: &PolicyType, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(policy_type.api_name())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PolicyType, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|_| D::Error::custom(format!("unknown policy type {name}")))
    }
}

/// A list of policy types in stored form.
pub(crate) mod type_names {
    use policies::PolicyType;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(types: &[PolicyType], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(types.iter().map(|policy_type| policy_type.api_name()))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<PolicyType>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        names
            .into_iter()
            .map(|name| name.parse().map_err(|_| D::Error::custom(format!("unknown policy type {name}"))))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_managed_policies_are_policy_ids() {
        for policy in managed_policies() {
            assert_eq!(policy.id.parse(), Ok(policy.policy_id()));
        }
    }
}
