//! AWS's security controls as facts with a date: tables from its user guide, each read once.

mod legacy_ids;
mod products;
mod regions;
mod retired;
mod table;

pub use legacy_ids::ids_in;
pub use products::{Product, products};
pub(crate) use regions::is_unavailable;
pub use retired::{is_retired, retired_on};

use super::standards::Standard;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use table::{given, parts, rows};

/// A control: something that AWS checks of the resources of an account.
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// Its id, spelt as AWS spells it.
    pub id: &'static str,
    /// How grave a failure is: `CRITICAL`, `HIGH`, `MEDIUM` or `LOW`.
    pub severity: &'static str,
    /// When it is checked: `PERIODIC`, `CHANGE_TRIGGERED` or both.
    pub schedule: &'static str,
    /// The standards that it belongs to.
    pub standards: Vec<Standard>,
    /// Whether it looks at resources that belong to no Region.
    pub uses_global_resources: bool,
    /// The only Region that has it, if there is one.
    pub only_region: Option<&'static str>,
    /// What it asks for.
    pub title: &'static str,
    /// What it is for, from the general to the particular (`Protect > Data protection`).
    pub category: Option<&'static str>,
    /// The managed rule of AWS Config that decides it; none where Security Hub does so itself.
    pub rule: Option<&'static str>,
    /// The types of resources that AWS Config has to record for it.
    pub resource_types: Vec<&'static str>,
    /// The numbers of the requirements that it answers, by standard.
    pub requirements: BTreeMap<Standard, Vec<&'static str>>,
    /// What can be set about it, or is told although nobody may set it; empty for most.
    pub parameters: Vec<ParameterDefinition>,
}

/// What a parameter of a control may be.
#[derive(Debug, Clone, PartialEq)]
pub struct ParameterDefinition {
    /// The key under which it is given (`daysToExpiration`).
    pub name: &'static str,
    /// The type of its value.
    pub kind: ParameterKind,
    /// The least number, in the value or in each item of it.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// The least number of items.
    pub least_items: Option<usize>,
    /// The greatest number of items.
    pub most_items: Option<usize>,
    /// What each item has to be.
    pub items: Option<ItemKind>,
    /// The values to choose from; empty when any is allowed.
    pub allowed: Vec<&'static str>,
    /// AWS's value, items separated by `|`; none for some.
    pub default: Option<&'static str>,
    /// Whether nobody may set it.
    pub fixed: bool,
}

/// The type of a parameter's value: the member of the API's union.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants are the members of the API's union")]
pub enum ParameterKind {
    Integer,
    IntegerList,
    Double,
    String,
    StringList,
    Boolean,
    Enum,
    EnumList,
}

/// What an item of a list has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// A tag's key: 1 to 128 characters.
    TagKey,
    /// `arn:PARTITION:kms:...`
    KmsKeyArn,
    /// `vpc-...`
    VpcId,
}

impl ParameterKind {
    /// The union's member.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Integer => "Integer",
            Self::IntegerList => "IntegerList",
            Self::Double => "Double",
            Self::String => "String",
            Self::StringList => "StringList",
            Self::Boolean => "Boolean",
            Self::Enum => "Enum",
            Self::EnumList => "EnumList",
        }
    }

    fn from_api_name(name: &str) -> Option<Self> {
        [
            Self::Integer,
            Self::IntegerList,
            Self::Double,
            Self::String,
            Self::StringList,
            Self::Boolean,
            Self::Enum,
            Self::EnumList,
        ]
        .into_iter()
        .find(|kind| kind.api_name() == name)
    }
}

/// Every active control, by id.
static CONTROLS: LazyLock<BTreeMap<&'static str, Control>> = LazyLock::new(|| {
    let mut controls: BTreeMap<_, _> = rows(include_str!("controls.tsv"))
        .filter_map(|row| control(&row))
        .map(|control| (control.id, control))
        .collect();
    for row in rows(include_str!("facts.tsv")) {
        if let [id, category, rule, types, requirements] = row[..]
            && let Some(control) = controls.get_mut(id)
        {
            control.category = given(category);
            control.rule = given(rule);
            control.resource_types = parts(types, ',').collect();
            control.requirements = parts(requirements, ';').filter_map(requirements_of).collect();
        }
    }
    for row in rows(include_str!("parameters.tsv")) {
        if let [id, ..] = row[..]
            && let Some(control) = controls.get_mut(id)
            && let Some(definition) = definition(&row)
        {
            control.parameters.push(definition);
        }
    }
    controls
});

/// The control with this id.
pub fn control_of(id: &str) -> Option<&'static Control> {
    CONTROLS.get(id)
}

/// Every active control, in the order of ids.
pub fn controls() -> impl Iterator<Item = &'static Control> {
    CONTROLS.values()
}

/// The numbers in one standard, from `P3:7.2.1|8.3`.
fn requirements_of(cell: &'static str) -> Option<(Standard, Vec<&'static str>)> {
    let (code, numbers) = cell.split_once(':')?;
    Some((Standard::from_code(code)?, numbers.split('|').collect()))
}

impl Control {
    /// What it looks at, in our own words: what it asks for, what that is for, and who decides.
    pub fn description(&self) -> String {
        let what_for = self.category.map(|category| format!(" It belongs to: {category}.")).unwrap_or_default();
        let who = match self.rule {
            Some(rule) => format!("The rule {rule} of AWS Config decides it."),
            None => "Security Hub decides it without a managed rule of AWS Config.".to_owned(),
        };
        format!("{}.{what_for} {who}", self.title)
    }

    /// The requirements of a standard that it answers, as the standard's own controls tell them.
    pub fn requirements_in(&self, standard: Standard) -> Vec<String> {
        let numbers = self.requirements.get(&standard).into_iter().flatten();
        numbers.map(|number| standard.requirement(number)).collect()
    }
}

fn control(row: &[&'static str]) -> Option<Control> {
    let [id, severity, schedule, standards, global, only_region, title] = *row else { return None };
    Some(Control {
        id,
        severity,
        schedule,
        standards: parts(standards, ',').filter_map(Standard::from_code).collect(),
        uses_global_resources: given(global).is_some(),
        only_region: given(only_region),
        title,
        category: None,
        rule: None,
        resource_types: Vec::new(),
        requirements: BTreeMap::new(),
        parameters: Vec::new(),
    })
}

fn definition(row: &[&'static str]) -> Option<ParameterDefinition> {
    let [_, name, kind, minimum, maximum, least_items, most_items, items, allowed, default, fixed] = *row else {
        return None;
    };
    Some(ParameterDefinition {
        name,
        kind: ParameterKind::from_api_name(kind)?,
        minimum: given(minimum).and_then(|number| number.parse().ok()),
        maximum: given(maximum).and_then(|number| number.parse().ok()),
        least_items: given(least_items).and_then(|number| number.parse().ok()),
        most_items: given(most_items).and_then(|number| number.parse().ok()),
        items: given(items).and_then(|items| match items {
            "tag key" => Some(ItemKind::TagKey),
            "KMS key ARN" => Some(ItemKind::KmsKeyArn),
            "VPC ID" => Some(ItemKind::VpcId),
            _ => None,
        }),
        allowed: given(allowed).map(|allowed| allowed.split('|').collect()).unwrap_or_default(),
        default: given(default),
        fixed: given(fixed).is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Standard, control_of, controls, rows};

    #[test]
    fn every_row_is_read() {
        let parameters: usize = controls().map(|control| control.parameters.len()).sum();
        assert_eq!(controls().count(), rows(include_str!("controls.tsv")).count());
        assert_eq!(parameters, rows(include_str!("parameters.tsv")).count());
        assert_eq!(controls().count(), rows(include_str!("facts.tsv")).count());
    }

    #[test]
    fn the_standards_have_as_many_controls_as_aws_says() {
        let of = |standard| controls().filter(|control| control.standards.contains(&standard)).count();
        assert_eq!(controls().count(), 589);
        assert_eq!(of(Standard::AwsFoundationalSecurityBestPractices), 376);
        assert_eq!(of(Standard::Nist80053), 298);
        assert_eq!(of(Standard::Nist800171), 63);
        assert_eq!(of(Standard::PciDss321), 44);
        assert_eq!(of(Standard::PciDss401), 142);
        assert_eq!(of(Standard::AwsResourceTagging), 137);
        assert_eq!(of(Standard::CisAwsFoundationsBenchmark120), 42);
        assert_eq!(of(Standard::CisAwsFoundationsBenchmark140), 39);
        assert_eq!(of(Standard::CisAwsFoundationsBenchmark300), 37);
        assert_eq!(of(Standard::CisAwsFoundationsBenchmark500), 40);
        assert_eq!(controls().filter(|control| control.uses_global_resources).count(), 48);
    }

    #[test]
    fn facts_are_those_of_the_user_guide() {
        let control = control_of("IAM.1").unwrap();
        assert_eq!(control.rule, Some("iam-policy-no-statements-with-admin-access"));
        assert_eq!(control.category, Some("Protect > Secure access management"));
        assert_eq!(control.requirements_in(Standard::CisAwsFoundationsBenchmark120), ["CIS AWS Foundations 1.22"]);
        let newer = control.requirements_in(Standard::CisAwsFoundationsBenchmark140);
        assert_eq!(newer, ["CIS AWS Foundations Benchmark v1.4.0/1.16"]);
        assert_eq!(control.requirements_in(Standard::PciDss321), ["PCI DSS 7.2.1"]);
        assert_eq!(control.requirements_in(Standard::Nist800171), ["NIST.800-171.r2 3.1.4"]);
        assert!(control.requirements_in(Standard::AwsFoundationalSecurityBestPractices).is_empty());
        assert_eq!(control_of("ACM.1").unwrap().resource_types, ["AWS::ACM::Certificate"]);
        assert_eq!(control_of("CloudWatch.1").unwrap().rule, None);
    }

    #[test]
    fn ids_are_compared_exactly() {
        assert!(control_of("Autoscaling.5").is_some());
        assert!(control_of("AutoScaling.5").is_none());
    }
}
