//! The managed rules that are known to exist, modelled or not, as facts: what AWS refuses about a rule must be refused whether
//! it is judged here or not.

use std::sync::LazyLock;

use identifiers::Region;

use crate::rules::parameter::ParameterKind;
use crate::rules::trigger::Trigger;

/// The year of AWS Config's developer guide whose pages on managed rules were last read: for this catalogue, and for each rule that is
/// modelled.
pub const PAGES_READ: &str = "2026";

/// A managed rule of AWS Config.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRule {
    /// The source identifier.
    pub identifier: &'static str,
    /// The rule's page and default name.
    pub page: &'static str,
    /// When it is evaluated.
    pub trigger: Trigger,
    /// The types that it judges; empty for accounts.
    pub resource_types: Vec<&'static str>,
    /// What can be given to it.
    pub parameters: Vec<KnownParameter>,
    /// Whether it can be evaluated before a resource exists; `None` where that isn't known.
    pub proactive: Option<bool>,
    /// Where it is offered.
    pub regions: Offered,
}

/// The Regions that offer a rule, by the list that its page gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offered {
    /// All but these.
    Except(Vec<&'static str>),
    /// None but these.
    Only(Vec<&'static str>),
}

impl KnownRule {
    /// Whether a Region offers the rule.
    pub fn is_offered_in(&self, region: &Region) -> bool {
        match &self.regions {
            Offered::Except(regions) => !regions.contains(&region.as_str()),
            Offered::Only(regions) => regions.contains(&region.as_str()),
        }
    }
}

/// A parameter of a known rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownParameter {
    /// The key in `InputParameters`; case-sensitive.
    pub name: &'static str,
    /// What its value must read as.
    pub kind: ParameterKind,
    /// What the console fills in.
    pub default: Option<&'static str>,
    /// Whether it must be given.
    pub required: bool,
}

static CATALOGUE: LazyLock<Vec<KnownRule>> = LazyLock::new(|| {
    let lines = include_str!("catalogue.tsv").lines().filter(|line| !line.starts_with('#'));
    // The first line names the columns.
    let mut rules: Vec<_> = lines.skip(1).filter_map(known).collect();
    rules.sort_by_key(|rule| rule.identifier);
    rules
});

/// All known rules, by identifier.
pub fn catalogue() -> &'static [KnownRule] {
    &CATALOGUE
}

/// The known rule with this identifier.
pub fn known_rule(identifier: &str) -> Option<&'static KnownRule> {
    let at = CATALOGUE.binary_search_by(|rule| rule.identifier.cmp(identifier)).ok()?;
    CATALOGUE.get(at)
}

/// A line: identifier, page, trigger, types, proactive, parameters, Regions.
fn known(line: &'static str) -> Option<KnownRule> {
    let mut columns = line.split('\t');
    let mut next = || columns.next();
    let list = |text: &'static str, separator| text.split(separator).filter(|part| !part.is_empty());
    let (identifier, page, trigger) = (next()?, next()?, next()?);
    Some(KnownRule {
        identifier,
        page,
        trigger: match trigger {
            "C" => Trigger::ConfigurationChange,
            "P" => Trigger::Periodic,
            "B" => Trigger::Both,
            "M" => Trigger::Manual,
            _ => return None,
        },
        resource_types: list(next().unwrap_or_default(), ',').collect(),
        proactive: match next().unwrap_or_default() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        parameters: list(next().unwrap_or_default(), ';').map(parameter).collect::<Option<_>>()?,
        regions: regions(next().unwrap_or_default()),
    })
}

/// `-` and those that don't offer it, `+` and the only ones that do, or nothing.
fn regions(text: &'static str) -> Offered {
    let list = |names: &'static str| names.split(',').filter(|name| !name.is_empty()).collect();
    match text.strip_prefix('+') {
        Some(names) => Offered::Only(list(names)),
        None => Offered::Except(list(text.strip_prefix('-').unwrap_or_default())),
    }
}

/// `name:kind:default:opt`, where the default may contain colons.
fn parameter(text: &'static str) -> Option<KnownParameter> {
    let (name, rest) = text.split_once(':')?;
    let (kind, rest) = rest.split_once(':')?;
    let (default, required) = rest.rsplit_once(':')?;
    Some(KnownParameter {
        name,
        kind: match kind {
            "String" => ParameterKind::String,
            "int" => ParameterKind::Int,
            "double" => ParameterKind::Double,
            "CSV" => ParameterKind::Csv,
            "boolean" => ParameterKind::Boolean,
            "StringMap" => ParameterKind::StringMap,
            _ => return None,
        },
        default: Some(default).filter(|default| !default.is_empty()),
        required: required == "REQ",
    })
}
