//! What a managed rule is: its description as data and one function that judges.

use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::inventory::Inventory;
use crate::rules::outcome::Need;
use crate::rules::rule_input::Arguments;

/// A managed rule that is modelled.
#[derive(Debug, Clone, Copy)]
pub struct ManagedRule {
    /// The source identifier (`S3_BUCKET_LOGGING_ENABLED`).
    pub identifier: &'static str,
    /// The rule's page and default name (`s3-bucket-logging-enabled`).
    pub page: &'static str,
    /// The types that results are about.
    pub resource_types: &'static [&'static str],
    /// When it is evaluated.
    pub trigger: Trigger,
    /// What can be given to it.
    pub parameters: &'static [Parameter],
    /// What it reads.
    pub reads: Reads,
    /// Raised whenever the same content would be judged differently, so that kept verdicts are dropped.
    pub revision: u16,
    /// Where AWS's behaviour is not documented and a choice was made.
    pub doubt: Option<&'static str>,
    pub(super) judge: Judge,
}

/// When a rule is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// When the configuration of a resource changes.
    ConfigurationChange,
    /// At intervals.
    Periodic,
    /// On changes and at intervals.
    Both,
    /// By hand only: results come from outside.
    Manual,
}

/// A parameter of a rule. Values are strings, whatever the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name; case-sensitive.
    pub name: &'static str,
    /// What its value must read as.
    pub kind: ParameterKind,
    /// Whether it must be given.
    pub required: bool,
}

/// What a parameter's value must read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterKind {
    /// Any text.
    String,
    /// A whole number.
    Int,
    /// A number.
    Double,
    /// Texts between commas.
    Csv,
    /// `true`; everything else is false.
    Boolean,
    /// A JSON object.
    StringMap,
}

/// What a rule reads; the key of a kept verdict is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reads {
    /// The item that is judged.
    pub item: bool,
    /// All items of these types in the account and Region.
    pub related: &'static [&'static str],
    /// These account facts.
    pub facts: &'static [&'static str],
    /// The time.
    pub now: bool,
}

impl Reads {
    /// Only the item that is judged.
    pub(super) const ITEM: Self = Self { item: true, related: &[], facts: &[], now: false };
    /// Only one account fact.
    pub(super) const fn facts(facts: &'static [&'static str]) -> Self {
        Self { item: false, related: &[], facts, now: false }
    }
}

/// The function that judges.
#[derive(Debug, Clone, Copy)]
pub(super) enum Judge {
    /// One resource after the other.
    Item(fn(&Subject<'_>) -> Judgement),
    /// The account as a whole, or resources that have no item.
    Account(fn(&Subject<'_>) -> Vec<Judged>),
    /// Nobody: results come from outside.
    External,
}

/// What a judge looks at.
pub(super) struct Subject<'a> {
    /// The item that is judged; absent for judges of accounts.
    pub(super) item: Option<&'a ConfigurationItem>,
    pub(super) inventory: &'a Inventory<'a>,
    pub(super) arguments: Arguments<'a>,
}

impl Subject<'_> {
    /// No judgement without a readable member of the item.
    pub(super) fn needs(&self, path: &[&str]) -> Judgement {
        let item = self.item;
        Judgement::Unknown(Need::Member {
            resource_type: item.map(|item| item.resource_type.clone()).unwrap_or_default(),
            resource_id: item.map(|item| item.resource_id.clone()).unwrap_or_default(),
            path: path.join("."),
        })
    }

    /// The one judgement of a judge of accounts.
    pub(super) fn account(&self, judgement: Judgement) -> Vec<Judged> {
        vec![Judged {
            resource_type: SmolStr::new_static(ACCOUNT),
            resource_id: SmolStr::new(self.inventory.account.to_string()),
            judgement,
        }]
    }

    /// The same where a fact is not known or not readable.
    pub(super) fn needs_fact(&self, name: &str) -> Vec<Judged> {
        self.account(Judgement::Unknown(Need::Fact(name.to_owned())))
    }
}

/// The type of results about an account.
pub(super) const ACCOUNT: &str = "AWS::::Account";

/// What a rule says about a resource.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Judgement {
    Compliant,
    NonCompliant(String),
    NotApplicable,
    /// It cannot be said for want of this.
    Unknown(Need),
}

impl Judgement {
    pub(super) fn bad(annotation: impl Into<String>) -> Self {
        Self::NonCompliant(annotation.into())
    }

    /// Compliant if it holds, otherwise not, and why.
    pub(super) fn when(holds: bool, annotation: &str) -> Self {
        if holds { Self::Compliant } else { Self::bad(annotation) }
    }
}

/// A judgement and what it is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Judged {
    pub(super) resource_type: SmolStr,
    pub(super) resource_id: SmolStr,
    pub(super) judgement: Judgement,
}
