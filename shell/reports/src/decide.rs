//! `POST /_bailiwick/decide`: who may do what, and who denies it.

use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A request that somebody might make, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Who asks.
    pub principal: Principal,
    /// The action: `s3:GetObject`; with wildcards all actions that it stands for.
    pub action: String,
    /// What is acted on; nobody told, where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<Resource>,
    /// Condition keys with their values: a text, a number, a truth value, or a list of them.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub context: IndexMap<String, Value>,
    /// Keys of which nobody knows whether they are there; `*` for all that aren't mentioned. Every other key is absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Keys that are absent, where `unknown` has `*`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
    /// A unit or root: the caller's account is taken to be there, and to be new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Whether to tell what each level says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub explain: bool,
}

/// Who asks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Principal {
    /// The ARN, of the session where it is one; a service's name.
    #[serde(default)]
    pub arn: Option<String>,
    /// The account; follows from the ARN where that has one.
    #[serde(default)]
    pub account: Option<String>,
    /// The kind; follows from the ARN. Without an ARN: somebody of the account, nobody told who.
    #[serde(default, rename = "type")]
    pub kind: Option<PrincipalKind>,
    /// The role's ARN, where it has a path, which a session's ARN hides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Tags of the principal and of its session.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, String>,
}

words! {
    /// What kind of principal asks.
    PrincipalKind {
        /// An IAM user.
        User = "user",
        /// An account's root user.
        Root = "root",
        /// A session of a role.
        Role = "role",
        /// A session of sts:GetFederationToken.
        FederatedUser = "federated_user",
        /// A session of sts:AssumeRoot.
        AssumedRoot = "assumed_root",
        /// A session of a role that is linked to a service.
        ServiceLinkedRole = "service_linked_role",
        /// Some user, role or the root user of the account.
        Somebody = "somebody",
        /// A service by itself.
        Service = "service",
        /// Somebody whose request isn't signed.
        Anonymous = "anonymous",
        /// Somebody with a web identity's token.
        WebIdentity = "web_identity",
    }
}

/// What is acted on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its ARN; `*` for an action on no resource; nobody told, where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// The account that owns it: that of the ARN, else the caller's, where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Whether it belongs to AWS, such as an AWS managed key.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub aws_managed: bool,
}

/// The answers, in the order of the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Answers {
    /// The journal's version that they hold for.
    pub version: u64,
    /// One for each question.
    pub answers: Vec<Answer>,
}

/// What comes of a request: what service control, resource control and delegation policies say. Identity and resource policies are
/// taken to allow it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// In short.
    pub decision: Decision,
    /// The first reason why it is denied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Reason>,
    /// Further reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Reason>,
    /// The unknown keys on which it hangs; `resource` where it hangs on what is acted on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// What would deny it, if what is unknown were so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub perhaps: Vec<Reason>,
    /// What each level says, where that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<Step>>,
    /// Why no policy is asked, where none is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unlimited: Option<String>,
    /// That no service of AWS has the action, as far as is known here; it was answered all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What comes of each action, where the question was about several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Actions>,
}

/// What comes of the actions that a pattern stands for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Actions {
    /// How many there are, by service.
    pub services: Vec<ServiceCount>,
    /// The actions by what comes of them and why, those with most actions first.
    pub groups: Vec<ActionGroup>,
}

/// How many actions of a service are decided how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceCount {
    /// The service's prefix.
    pub service: String,
    /// How many pass.
    pub allowed: usize,
    /// How many don't.
    pub denied: usize,
    /// How many hang on what is unknown.
    pub undecided: usize,
}

/// Actions of which the same comes for the same reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionGroup {
    /// What comes of them.
    pub decision: Decision,
    /// The first reason why they are denied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Reason>,
    /// The unknown keys on which they hang.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// The actions, by service and name.
    pub actions: Vec<String>,
}

words! {
    /// What comes of a request.
    Decision {
        /// It passes.
        Allowed = "ALLOWED",
        /// It doesn't.
        Denied = "DENIED",
        /// It hangs on what is unknown.
        Undecided = "UNDECIDED",
        /// Of several actions, some are decided otherwise than others.
        Mixed = "MIXED",
    }
}

words! {
    /// How it is denied.
    ReasonKind {
        /// A statement denies it.
        ExplicitDeny = "explicit_deny",
        /// Nothing at the node allows it.
        NoAllow = "no_allow",
    }
}

/// Why it is denied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "DecisionReason")]
pub struct Reason {
    /// How.
    pub kind: ReasonKind,
    /// The type of policy; RESOURCE_POLICY for the delegation policy.
    pub policy_type: String,
    /// The node's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// The policy's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// The statement's place in the policy, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<usize>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// The conditions that hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
}

/// A condition that holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "MetCondition")]
pub struct Condition {
    /// The operator.
    pub operator: String,
    /// The key.
    pub key: String,
}

/// What the policies at one level say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Step {
    /// The type of policy; RESOURCE_POLICY for the delegation policy.
    pub policy_type: String,
    /// The node's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// How many policies there are.
    pub policies: usize,
    /// Whether the request passes.
    pub passes: Decision,
    /// The statements that deny it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub denied: Vec<Reason>,
    /// Those that would, if what is unknown were so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub perhaps_denied: Vec<Reason>,
    /// The first policy that allows it, or might.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_by: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_by_name: Option<String>,
}
