//! What a managed rule is: its description as data and one function that judges.

use std::fmt;

use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::inventory::Inventory;
use crate::rules::outcome::Need;
use crate::rules::part::Part;
use crate::rules::rule_input::Arguments;

/// A managed rule that is modelled.
#[derive(Debug, Clone, Copy)]
pub struct ManagedRule {
    /// The source identifier (`S3_BUCKET_LOGGING_ENABLED`).
    pub identifier: &'static str,
    /// The rule's page and default name (`s3-bucket-logging-enabled`).
    pub page: &'static str,
    /// What it asks of a resource or an account, as a sentence.
    pub judges: &'static str,
    /// The types that results are about.
    pub resource_types: &'static [&'static str],
    /// When it is evaluated.
    pub trigger: Trigger,
    /// What can be given to it.
    pub parameters: &'static [Parameter],
    /// Which members of items it reads.
    pub members: &'static [MemberRead],
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

impl Trigger {
    /// In the words of the documentation.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ConfigurationChange => "configuration changes",
            Self::Periodic => "periodic",
            Self::Both => "configuration changes and periodic",
            Self::Manual => "by hand",
        }
    }
}

impl ParameterKind {
    /// In the words of the documentation.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::Int => "int",
            Self::Double => "double",
            Self::Csv => "CSV",
            Self::Boolean => "boolean",
            Self::StringMap => "StringMap",
        }
    }
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
    /// The documented default. The console fills it in; the API doesn't.
    pub default: Option<&'static str>,
    /// Whether the rule is judged with the default when the parameter isn't given.
    pub assumed: bool,
    /// Which values count.
    pub accepts: Accepts,
}

impl Parameter {
    /// A parameter that may be left out.
    pub(super) const fn optional(name: &'static str, kind: ParameterKind) -> Self {
        Self { name, kind, required: false, default: None, assumed: false, accepts: Accepts::Anything }
    }

    /// A parameter that must be given.
    pub(super) const fn required(name: &'static str, kind: ParameterKind) -> Self {
        Self { required: true, ..Self::optional(name, kind) }
    }

    /// The same with a default that the console fills in.
    pub(super) const fn default(self, value: &'static str) -> Self {
        Self { default: Some(value), ..self }
    }

    /// The same with a default that counts wherever the parameter isn't given.
    pub(super) const fn assumed(self, value: &'static str) -> Self {
        Self { default: Some(value), assumed: true, ..self }
    }

    /// The same with values that are checked.
    pub(super) const fn accepts(self, accepts: Accepts) -> Self {
        Self { accepts, ..self }
    }
}

/// Which values of a parameter count; a rule with another one is not evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepts {
    /// Whatever its kind allows.
    Anything,
    /// One of these words, exactly.
    OneOf(&'static [&'static str]),
    /// Some of these words, between commas.
    SomeOf(&'static [&'static str]),
    /// A number between these, inclusive.
    Between(i64, i64),
    /// Ports and ranges of ports between commas (`443,1020-1025`).
    Ports,
}

impl fmt::Display for Accepts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anything => f.write_str("anything"),
            Self::OneOf(words) => write!(f, "one of {}", words.join(", ")),
            Self::SomeOf(words) => write!(f, "some of {}, with commas between them", words.join(", ")),
            Self::Between(least, most) => write!(f, "a whole number from {least} to {most}"),
            Self::Ports => f.write_str("ports and ranges of ports, with commas between them"),
        }
    }
}

/// A member of an item that a rule reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberRead {
    /// The type of the item, when it isn't the judged one.
    pub of: Option<&'static str>,
    /// Where it stands (`configuration.encrypted`).
    pub path: &'static str,
    /// Whether no resource is compliant without it. Other members count where they are there.
    pub needed: bool,
}

impl MemberRead {
    /// A member of the judged item without which it isn't compliant.
    pub(super) const fn needed(path: &'static str) -> Self {
        Self { of: None, path, needed: true }
    }

    /// A member of the judged item that may be left out; that says that something isn't set.
    pub(super) const fn optional(path: &'static str) -> Self {
        Self { of: None, path, needed: false }
    }

    /// A member of other items.
    pub(super) const fn related(of: &'static str, path: &'static str) -> Self {
        Self { of: Some(of), path, needed: false }
    }
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
    /// The item that is judged and all items of some types.
    pub(super) const fn with(related: &'static [&'static str]) -> Self {
        Self { related, ..Self::ITEM }
    }

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
    /// The same, by what keeps a resource from being compliant.
    Check(fn(&Part<'_>, &Subject<'_>) -> Result<(), Judgement>),
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

impl<'a> Subject<'a> {
    /// The existing resources of a type.
    pub(super) fn related(&self, resource_type: &'a str) -> impl Iterator<Item = Part<'a>> + use<'a> {
        let inventory = self.inventory;
        inventory.items(resource_type).map(Part::of).collect::<Vec<_>>().into_iter()
    }

    /// No judgement unless every resource of a type is known.
    pub(super) fn knows_all(&self, resource_type: &str) -> Result<(), Judgement> {
        if self.inventory.covers(resource_type) {
            Ok(())
        } else {
            Err(Judgement::Unknown(Need::Items(resource_type.into())))
        }
    }

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
