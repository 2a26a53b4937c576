//! One rule of an account in a Region: how it stands and why, what it reads, and the resources that it judged.

use crate::Time;
use crate::compliance::{self, Standing};
use serde::{Deserialize, Serialize};

/// A rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// The account.
    pub account: String,
    /// Its name.
    pub account_name: String,
    /// The Region.
    pub region: String,
    /// The pack that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<PackOf>,
    /// Its name in the template of its pack; its own for a rule without a pack.
    pub name: String,
    /// Its name in the account.
    pub full_name: String,
    /// Its ARN.
    pub arn: String,
    /// Its description, in the words of whoever wrote the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The managed rule that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Who evaluates it, as the API says: `AWS`.
    pub owner: String,
    /// Its parameters.
    pub parameters: Vec<(String, String)>,
    /// What it is narrowed to: what of, and to which values.
    pub scope: Vec<(String, String)>,
    /// What it looks at; nothing for a rule that isn't modelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reads: Option<Reads>,
    /// How it stands and why; nothing for a moment of the past, because verdicts have no versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<compliance::Rule>,
    /// Resources that comply.
    pub compliant: u64,
    /// Resources that don't.
    pub not_compliant: u64,
    /// Resources of which it can't be said.
    pub unknown: u64,
    /// When it was first evaluated, and when last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluated: Option<(Time, Time)>,
    /// A page of the resources that it judged.
    pub resources: Vec<Judged>,
    /// The type and id after which the next page begins, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<(String, String)>,
    /// The other Regions of the account in which the rule is, and how it stands there.
    pub elsewhere: Vec<(String, Option<Standing>)>,
}

/// A pack that brought a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackOf {
    /// What it is looked for by on a heat map.
    pub key: String,
    /// What whoever put it called it.
    pub name: String,
    /// Its name in the account.
    pub name_in_account: String,
    /// Whether it is the organization's.
    pub of_organization: bool,
}

/// What a managed rule looks at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reads {
    /// What it asks, as a sentence.
    pub judges: String,
    /// When it is evaluated: `configuration changes`.
    pub trigger: String,
    /// The types that results are about.
    pub resource_types: Vec<String>,
    /// Members of items.
    pub members: Vec<Member>,
    /// The types of which all items in the account and Region are read.
    pub related: Vec<String>,
    /// Facts about the account.
    pub facts: Vec<String>,
    /// Whether results change as time passes.
    pub now: bool,
    /// What was chosen where AWS's behaviour isn't documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubt: Option<String>,
}

/// A member of an item that a rule reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The type of the item, where it isn't the judged one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Where it stands: `configuration.encrypted`.
    pub path: String,
    /// Whether no resource is compliant without it.
    pub needed: bool,
}

/// A resource with a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// Its type.
    pub resource_type: String,
    /// Its id.
    pub resource_id: String,
    /// Whether it complies.
    pub compliant: bool,
    /// Why it doesn't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotation: Option<String>,
    /// When the item was captured, or the rule evaluated at an interval.
    pub of: Time,
    /// When the result was stored.
    pub recorded: Time,
}
